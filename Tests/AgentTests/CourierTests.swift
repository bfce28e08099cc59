import LocalTime
import Synchronization
import Testing
import Understanding

@testable import Agent

@Suite("The courier")
struct CourierTests {
  @Test("takes what the channel has since the reply was written for the reply, and nothing older")
  func found() async throws {
    let desk = Desk(doubtful: [reply(1)])
    let older = record("SM1", "hello", seconds: -60)
    desk.answer([record("SM3", "bye", seconds: 2), record("SM2", "hello", seconds: 1), older])
    _ = try await desk.courier().resolve()
    #expect(desk.notes == ["1 is SM2"])
    desk.answer([record("SM3", "bye", seconds: 2), older])
    _ = try await desk.courier().resolve()
    #expect(desk.notes == ["1 is SM2", "sent again, certain: true", "1 goes out after 1"])
  }

  @Test("knows its words in a template, but takes no other message for the reply within the day")
  func foundInTemplate() async throws {
    var message = reply(1)
    let desk = Desk(doubtful: [message])
    desk.answer([record("SM1", "News: hello.", seconds: 1)])
    _ = try await desk.courier().resolve()
    #expect(desk.notes.last == "1 goes out after 1")
    message.isOutsideWindow = true
    let later = Desk(doubtful: [message])
    later.answer([record("SM1", "News: hello.", seconds: 1)])
    _ = try await later.courier().resolve()
    #expect(later.notes == ["1 is SM1"])
  }

  @Test("tells an answer from a message that went out by itself, though they say the same")
  func answerOrNot() async throws {
    var answer = reply(1)
    answer.attempts = 0
    var own = record("SM1", "hello", seconds: 1)
    own.isAnswer = false
    var given = record("SM2", "hello", seconds: 1)
    given.isAnswer = true
    for (message, other, right) in [(reply(1), given, own), (answer, own, given)] {
      let desk = Desk(doubtful: [message])
      desk.answer([other])
      _ = try await desk.courier().resolve()
      #expect(desk.notes.last == "1 goes out after \(message.attempts)")
      desk.answer([other, right])
      _ = try await desk.courier().resolve()
      #expect(desk.notes.last == "1 is \(right.channelID)")
    }
  }

  @Test("learns from the list that a message failed, and what helps")
  func foundFailed() async throws {
    let desk = Desk(doubtful: [reply(1)])
    var failed = record("SM1", "hello", seconds: 1)
    failed.failure = ("63018", .again)
    desk.answer([failed])
    _ = try await desk.courier().resolve()
    #expect(desk.notes == ["1 is SM1", "1 failed: 63018, again", "undelivered: 63018"])
  }

  @Test("allows the channel's clock a few seconds, and no more")
  func clocks() async throws {
    let desk = Desk(doubtful: [reply(1)])
    desk.answer([record("SM1", "hello", seconds: -5)])
    _ = try await desk.courier().resolve()
    desk.answer([record("SM1", "hello", seconds: -6)])
    _ = try await desk.courier().resolve()
    #expect(desk.notes.first == "1 is SM1")
    #expect(desk.notes.last == "1 goes out after 1")
  }

  @Test("has patience with a channel that cannot say, and then sends again")
  func patience() async throws {
    let desk = Desk(doubtful: [reply(1)])
    let manyOthers = (1...Channel.depth).map { record("SM\($0)", "other", seconds: 1) }
    for answer in [nil, manyOthers] {
      desk.answer(answer)
      _ = try await desk.courier(at: 300).resolve()
    }
    #expect(desk.notes.isEmpty)
    desk.answer(nil)
    _ = try await desk.courier(at: 301).resolve()
    #expect(desk.notes == ["sent again, certain: false", "1 goes out after 1"])
  }

  @Test("asks about eight replies at once, and about all of them")
  func sideBySide() async throws {
    let gate = Gate()
    let desk = Desk(doubtful: (1...20).map { reply($0) }, gate: gate)
    let courier = desk.courier()
    let round = Task { try await courier.resolve() }
    #expect(await eventually { gate.visitors == 8 })
    try await Task.sleep(for: .milliseconds(50))
    #expect(gate.visitors == 8)
    gate.open()
    #expect(try await round.value == 20)
    #expect(gate.visitors == 20)
  }

  @Test("takes a turn that fails up again later and later, and counts nothing as done")
  func failing() async throws {
    let desk = Desk(standing: [traveller])
    let clock = Mutex(Int64(0))
    let courier = desk.courier { clock.withLock { $0 } }
    var tries: [Int64] = []
    for second: Int64 in 0..<1700 {
      clock.withLock { $0 = second }
      let before = desk.takenUp
      #expect(try await courier.takeUp() == 0)
      if desk.takenUp > before { tries.append(second) }
    }
    #expect(tries == [0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 1023, 1623])
  }

  @Test("does not let two hundred turns that fail starve the others")
  func starving() async throws {
    let desk = Desk(standing: (1...220).map { conversation($0) })
    let courier = desk.courier()
    _ = try await courier.takeUp()
    #expect(desk.takenUp == 200)
    _ = try await courier.takeUp()
    #expect(desk.takenUp == 220)
    _ = try await courier.takeUp()
    #expect(desk.takenUp == 220)
  }

  @Test("takes up the next turn as soon as any is done: a slow one holds up nobody")
  func slowTurn() async throws {
    let gate = Gate()
    let done = Mutex(0)
    let slow = conversation(1)
    let world = World()
    var environment = world.environment(waits: false, understander: Understander { _, _, _ in [] })
    environment.claims.tryAcquire = { id in
      if id == slow { await gate.pass() }
      done.withLock { $0 += 1 }
      return false
    }
    let desk = Desk(standing: (1...120).map { conversation($0) }, agent: Agent(environment))
    let courier = desk.courier()
    let round = Task { try await courier.takeUp() }
    #expect(await eventually { done.withLock { $0 } == 119 })
    gate.open()
    _ = try await round.value
    #expect(done.withLock { $0 } == 120)
  }

  @Test("a clock that is put back keeps no turn waiting until its old time comes again")
  func clockPutBack() {
    let retries = Retries()
    let noon = Instant(seconds: 43_200)
    for _ in 0..<3 { retries.failed(conversation(1), at: noon) }
    #expect(retries.notDue(at: noon) == [conversation(1)])
    #expect(retries.notDue(at: noon.adding(seconds: -3600)).isEmpty)
    #expect(retries.notDue(at: noon.adding(seconds: 3600)).isEmpty)
  }

  @Test("forgets what succeeded, what stands still no longer, and what is too much to remember")
  func memory() {
    let retries = Retries(limit: 3)
    let start = Instant(seconds: 0)
    for number in 1...3 { retries.failed(conversation(number), at: start) }
    retries.succeeded(conversation(2))
    #expect(Set(retries.notDue(at: start)) == [conversation(1), conversation(3)])
    retries.failed(conversation(1), at: start)
    for number in 4...5 { retries.failed(conversation(number), at: start) }
    let left = retries.notDue(at: start)
    #expect(left.count == 3)
    #expect(left.contains(conversation(1)), "it is due later than the others")
    // All were due long ago: the next failure of any is a first one again.
    #expect(retries.notDue(at: start.adding(seconds: 10_000)).isEmpty)
    retries.failed(conversation(1), at: start)
    #expect(retries.notDue(at: start.adding(seconds: 1)).isEmpty)
  }

  private func record(_ id: String, _ text: String, seconds: Int64) -> Channel.SentMessage {
    Channel.SentMessage(channelID: id, text: text, createdAt: Instant(seconds: seconds))
  }

  private func reply(_ part: Int) -> OutboundMessage {
    OutboundMessage(
      id: ReplyID(conversation: traveller, turn: 1, part: part), address: "whatsapp:+14155550100",
      text: "hello", createdAt: Instant(seconds: 0), attempts: 1, lastInboundAt: Instant(seconds: 0)
    )
  }

  private func conversation(_ number: Int) -> ConversationID {
    ConversationID([UInt8](repeating: UInt8(number), count: 16)).unsafelyUnwrapped
  }
}

/// What a courier works on: an outbox that always holds the same, and a channel that answers as it is told. No turn ever comes to be.
private final class Desk: Sendable {
  private let inside = Mutex((notes: [String](), takenUp: 0, answer: [Channel.SentMessage]?.none))
  private let agent: Agent
  private let doubtful: [OutboundMessage]
  private let standing: [ConversationID]
  private let gate: Gate?

  init(
    doubtful: [OutboundMessage] = [], standing: [ConversationID] = [], gate: Gate? = nil,
    agent: Agent = World().agent()
  ) {
    self.agent = agent
    self.doubtful = doubtful
    self.standing = standing
    self.gate = gate
  }

  var notes: [String] { inside.withLock { $0.notes } }
  /// How often a conversation was given to the courier.
  var takenUp: Int { inside.withLock { $0.takenUp } }

  func answer(_ sent: [Channel.SentMessage]?) { inside.withLock { $0.answer = sent } }

  func courier(at second: Int64 = 10) -> Courier { courier { second } }

  func courier(_ second: @escaping @Sendable () -> Int64) -> Courier {
    Courier(
      outbox: outbox,
      channel: Channel(
        send: { _ in .unknown },
        sent: { [self] _ in
          await gate?.pass()
          return inside.withLock { $0.answer }
        }),
      agent: agent, now: { Instant(seconds: second()) },
      observe: { [self] observation in
        if case .sentAgain(let isCertain) = observation {
          note("sent again, certain: \(isCertain)")
        }
        if case .undelivered(let code, _) = observation { note("undelivered: \(code)") }
      })
  }

  private var outbox: Outbox {
    Outbox(
      take: { _ in [] }, settle: { _, _ in },
      confirm: { [self] words in
        for word in words {
          note("\(word.id.part) is \(word.channelID ?? "?")")
          if word.status == .failed {
            note("\(word.id.part) failed: \(word.errorCode ?? "?"), \(word.remedy)")
          }
        }
      },
      fallBack: { [self] ids, attempts in
        for id in ids { note("\(id.part) goes out after \(attempts)") }
      },
      doubtful: { [self] _ in doubtful },
      standing: { [self] limit, except in
        let found = standing.filter { !except.contains($0) }.prefix(limit)
        inside.withLock { $0.takenUp += found.count }
        return Array(found)
      })
  }

  private func note(_ note: String) { inside.withLock { $0.notes.append(note) } }
}
