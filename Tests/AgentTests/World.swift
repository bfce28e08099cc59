import Conversation
import Flights
import LocalTime
import Synchronization
import Understanding

@testable import Agent

/// What a store would keep, in memory, shared by as many agents as a test starts: each plays a process of its own.
final class World: Sendable {
  struct Saved: Sendable {
    var turn: Int64
    var messages: [String]
    var reply: [String]
    var inline: Bool
  }
  private struct Contents {
    var version: Int64 = 0
    var state = State()
    var inbox: [(message: Message, turn: Int64?)] = []
    var saved: [Saved] = []
    var holder: ObjectIdentifier?
    var observations: [Observation] = []
    var isDown = false
    var knock: (@Sendable (ConversationID) -> Void)?
  }
  private let contents = Mutex(Contents())

  var saved: [Saved] { contents.withLock { $0.saved } }
  var state: State { contents.withLock(\.state) }
  var waitingCount: Int { contents.withLock { $0.inbox.count { $0.turn == nil } } }
  var isClaimed: Bool { contents.withLock { $0.holder != nil } }
  var joined: Int {
    contents.withLock {
      $0.observations.count { if case .joined = $0 { true } else { false } }
    }
  }
  var limited: [String] {
    contents.withLock {
      $0.observations.compactMap {
        if case .limited(let use, let bySender) = $0 {
          "\(use.rawValue) of \(bySender ? "one" : "all")"
        } else {
          nil
        }
      }
    }
  }
  var failedSearches: Int {
    contents.withLock {
      $0.observations.count { if case .searchFailed = $0 { true } else { false } }
    }
  }
  /// Where a process calls that waits for another one's claim.
  func onKnock(_ knock: @escaping @Sendable (ConversationID) -> Void) {
    contents.withLock { $0.knock = knock }
  }
  func goDown(_ isDown: Bool) { contents.withLock { $0.isDown = isDown } }

  /// A process whose understander is the closure; `waits` when the closure plays a model.
  func agent(
    waits: Bool = false, deadline: Duration = .seconds(60),
    _ read: @escaping @Sendable (String) async -> [Command] = { _ in [] }
  ) -> Agent {
    let understander = Understander { text, _, _ in await read(text) }
    return Agent(environment(waits: waits, deadline: deadline, understander: understander))
  }

  /// What a process of its own stands on.
  func environment(
    waits: Bool, deadline: Duration = .seconds(60), understander: Understander
  ) -> Environment {
    let holder = Holder()
    return Environment(
      now: { Instant(seconds: 1_795_464_000) }, conversations: conversations, inbox: inbox,
      claims: claims(ObjectIdentifier(holder), keeping: holder), understander: understander,
      understanderWaits: waits, flights: .unreached, humanContact: "desk@example.com",
      replyDeadline: deadline,
      observe: { [self] observation in
        contents.withLock { $0.observations.append(observation) }
      })
  }

  private final class Holder: Sendable {}

  private var conversations: Conversations {
    Conversations(
      load: { [self] _, _ throws(StorageError) in
        try check()
        return contents.withLock { LoadedConversation(version: $0.version, state: $0.state) }
      },
      save: { [self] turn throws(StorageError) in
        try check()
        return contents.withLock { save(turn, &$0) }
      })
  }

  private func save(_ turn: TurnRecord, _ contents: inout Contents) -> SaveOutcome {
    let ids = Set(turn.messages.map(\.id))
    if contents.inbox.contains(where: { ids.contains($0.message.id) && $0.turn != nil }) {
      return .duplicate
    }
    guard contents.version == turn.version else { return .lostRace }
    contents.version += 1
    contents.state = turn.state
    for message in turn.messages
    where !contents.inbox.contains(where: { $0.message.id == message.id }) {
      contents.inbox.append((message, nil))
    }
    for index in contents.inbox.indices where ids.contains(contents.inbox[index].message.id) {
      contents.inbox[index].turn = contents.version
    }
    contents.saved.append(
      Saved(
        turn: contents.version, messages: turn.messages.map(\.id), reply: turn.reply,
        inline: turn.inline))
    return .saved
  }

  private var inbox: Inbox {
    Inbox(
      receive: { [self] message throws(StorageError) in
        try check()
        return contents.withLock { contents in
          if let known = contents.inbox.first(where: { $0.message.id == message.id }) {
            return known.turn == nil
          }
          contents.inbox.append((message, nil))
          return true
        }
      },
      waiting: { [self] _ throws(StorageError) in
        try check()
        return contents.withLock { $0.inbox.filter { $0.turn == nil }.map(\.message) }
      })
  }

  private func claims(_ id: ObjectIdentifier, keeping holder: Holder) -> Claims {
    Claims(
      acquire: { [self] conversation in
        if take(id) { return }
        contents.withLock(\.knock)?(conversation)
        while !take(id) { try? await Task.sleep(for: .milliseconds(2)) }
        withExtendedLifetime(holder) {}
      },
      tryAcquire: { [self] _ in take(id) },
      release: { [self] _ in contents.withLock { if $0.holder == id { $0.holder = nil } } })
  }

  private func take(_ id: ObjectIdentifier) -> Bool {
    contents.withLock { contents in
      guard contents.holder == nil || contents.holder == id else { return false }
      contents.holder = id
      return true
    }
  }

  private func check() throws(StorageError) {
    if contents.withLock({ $0.isDown }) { throw StorageError(.unavailable, "down") }
  }
}

extension FlightProvider {
  /// A seller that nobody asks anything but for flights, of which it has none.
  static let unreached = FlightProvider(
    name: "none", isDemonstration: false, waits: false, search: { _, _ in [] },
    reprice: { _, _ throws(FlightError) in throw FlightError(.notFound, operation: "reprice") },
    order: { _, _ in .unknown("not asked") }, orders: { _ in [] },
    retrieve: { _ throws(FlightError) in throw FlightError(.notFound, operation: "retrieve") },
    pay: { _, _, _ in .unknown("not asked") },
    quoteCancellation: { _, _ throws(FlightError) in
      throw FlightError(.notFound, operation: "quote")
    },
    confirmCancellation: { _, _ throws(FlightError) in
      throw FlightError(.notFound, operation: "cancel")
    },
    changeOffers: { _, _, _, _ in [] },
    confirmChange: { _, _ throws(FlightError) in
      throw FlightError(.notFound, operation: "change")
    })
}

/// A text message of the one traveller in these tests.
func message(_ id: String, _ text: String = "hi") -> Message {
  Message(
    id: id, conversation: traveller, address: "whatsapp:+14155550100", content: .text(text),
    receivedAt: Instant(seconds: 1_795_464_000))
}

let traveller = ConversationID([UInt8](repeating: 7, count: 16)).unsafelyUnwrapped

extension Answer {
  var texts: [String]? {
    if case .reply(let messages) = self { messages.map(\.text) } else { nil }
  }
  var isNothing: Bool { if case .nothing = self { true } else { false } }
  var isUnavailable: Bool { if case .unavailable = self { true } else { false } }
}

/// A door that holds whoever comes until it is opened.
final class Gate: Sendable {
  private struct Inside {
    var isOpen = false
    var visitors = 0
    var waiting: [CheckedContinuation<Void, Never>] = []
  }
  private let inside = Mutex(Inside())

  var visitors: Int { inside.withLock { $0.visitors } }

  func pass() async {
    await withCheckedContinuation { continuation in
      let isOpen = inside.withLock { inside in
        inside.visitors += 1
        if !inside.isOpen { inside.waiting.append(continuation) }
        return inside.isOpen
      }
      if isOpen { continuation.resume() }
    }
  }

  func open() {
    let waiting = inside.withLock { inside in
      inside.isOpen = true
      defer { inside.waiting = [] }
      return inside.waiting
    }
    for continuation in waiting { continuation.resume() }
  }
}

/// Waits until the condition holds; false when it does not within ten seconds.
func eventually(_ condition: () -> Bool) async -> Bool {
  for _ in 0..<2000 {
    if condition() { return true }
    try? await Task.sleep(for: .milliseconds(5))
  }
  return false
}
