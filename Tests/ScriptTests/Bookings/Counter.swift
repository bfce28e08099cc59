import Agent
import Conversation
import Flights
import LocalTime
import StandIns
import Storage
import Synchronization
import Timetable
import Twilio
import Understanding

/// One traveller at the counter: the whole program but for the network, over a real database, with a clock that the test turns.
final class Counter: Sendable {
  let conversation: ConversationID
  let agent: Agent
  let clock: ScriptClock
  let store: Store
  /// What the traveller was told by itself, not yet looked at.
  private let count = Mutex(0)
  private let address: String
  private let seller: Mutex<FlightProvider>

  /// - Parameters:
  ///   - name: A name that no other test has.
  ///   - alter: Makes the seller unkind.
  init(
    _ name: String, from address: String = "whatsapp:+447700900123",
    now: Instant = Instant(seconds: 1_795_424_400), understander: Understander = .builtIn,
    understanderWaits: Bool = false, payments: Payments? = nil,
    _ alter: (inout FlightProvider) -> Void = { _ in }
  ) async throws {
    let stage = try await Stage.shared.value
    let clock = ScriptClock(now)
    var provider = Timetable.provider(book: .live(stage.store))
    alter(&provider)
    seller = Mutex(provider)
    store = stage.store
    self.clock = clock
    self.address = address
    conversation = stage.identity.conversation(of: "counter \(name)")
    var environment = Environment(
      now: { clock.now }, conversations: .live(store), inbox: .live(store), claims: .live(store),
      understander: understander, understanderWaits: understanderWaits, flights: provider,
      bookings: .live(store), payments: payments,
      documents: { "https://travel.test/documents/" + $0 },
      humanContact: "desk@example.com", parts: { MessageText.parts(of: $0) },
      replyDeadline: .seconds(60), observe: { _ in })
    environment.token = { "token" }
    agent = Agent(environment)
  }

  /// The reply to the message, and what is said by itself until nothing is under way any more.
  ///
  /// - Parameter seconds: How long the message was on its way.
  func say(_ text: String, late seconds: Int64 = 0) async throws -> String {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let answer = await agent.receive(
      Message(
        id: "SM\(number)", conversation: conversation, address: address, content: .text(text),
        receivedAt: clock.now.adding(seconds: -seconds)))
    return ([answer.text].compactMap(\.self) + (try await settled())).joined(separator: "\n\n")
  }

  /// What is said by itself once the time has passed.
  func wait(_ duration: Duration) async throws -> String {
    clock.advance(duration)
    try await carry()
    return try await settled().joined(separator: "\n\n")
  }

  /// Carries this conversation's bookings on, as a courier does; the database's own clock does not turn with the test's.
  func carry() async throws {
    let rows = try await store.pool.query(
      "SELECT number FROM bookings WHERE conversation_id = $1 ORDER BY number",
      [.bytes(conversation.bytes)])
    for row in rows {
      await agent.booker?.advance(
        BookingID(conversation: conversation, number: try row.int(0)))
    }
  }

  private func settled() async throws -> [String] {
    for _ in 0..<2000 where agent.turnsUnderWay > 0 { try await Task.sleep(for: .milliseconds(5)) }
    let outbox = Outbox.live(store)
    while true {
      let due = try await outbox.take(50)
      for message in due {
        Self.sent.withLock { $0[message.id.conversation, default: []].append(message) }
        try await outbox.settle(message.id, .accepted(channelID: "SM\(message.id)"))
      }
      // Another test may have taken a message of this conversation and not put it down yet.
      if due.isEmpty, try await isSent() { break }
    }
    let mine = Self.sent.withLock { $0.removeValue(forKey: conversation) } ?? []
    return mine.sorted { ($0.id.turn, $0.id.part) < ($1.id.turn, $1.id.part) }.flatMap { message in
      [message.text] + [message.picture].compactMap { $0.map { "[\($0)]" } }
    }
  }

  /// Whether no message of this conversation is on its way.
  private func isSent() async throws -> Bool {
    try await store.pool.query(
      """
      SELECT 1 FROM outbox WHERE conversation_id = $1 AND status IN ('pending', 'sending') LIMIT 1
      """, [.bytes(conversation.bytes)]
    ).isEmpty
  }

  /// What was sent in any of the tests, which share a database.
  private static let sent = Mutex<[ConversationID: [OutboundMessage]]>([:])

  var state: State {
    get async throws { try await Conversations.live(store).load(conversation, true).state }
  }

  /// The statuses of the bookings.
  var bookings: [String] {
    get async throws {
      try await store.pool.query(
        "SELECT status FROM bookings WHERE conversation_id = $1 ORDER BY number",
        [.bytes(conversation.bytes)]
      ).map { try $0.text(0) }
    }
  }
}
