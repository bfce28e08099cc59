import Agent
import Conversation
import LocalTime

// What PostgreSQL keeps, statement for statement as Sources/Storage writes it: each statement here is one commit there. A call takes time, may
// fail before it did anything, or lose its answer after it did everything.

final class Database: @unchecked Sendable {
  struct InboxRow {
    var message: Message
    var turn: Int64?
  }
  struct OutboxRow {
    var id: ReplyID
    var status: String
    var text: String
    var createdAt: Instant
    var dueAt: Instant
    var attempts = 0
    var wasInline: Bool
  }
  struct BookingRow {
    var version: Int64
    var booking: Booking
    var dueAt: Instant?
  }
  struct Row {
    var version: Int64 = 0
    var states = [State()]
    var address = ""
    var lastInboundAt = Instant(seconds: 0)
    var inbox: [InboxRow] = []
    var outbox: [OutboxRow] = []
    var bookings: [BookingRow] = []
    /// The messages of each turn.
    var turns: [[String]] = []
  }

  unowned let world: World
  /// In the order of their first message.
  private(set) var ids: [ConversationID] = []
  var rows: [ConversationID: Row] = [:]
  var claims: [ConversationID: (holder: Machine, count: Int)] = [:]
  /// Up to when Twilio's messages are looked through: the house was here before.
  var mark: Instant? = World.start
  /// Whether nobody can reach it.
  var isAway = false
  private var bells: [Bell] = []

  init(_ world: World) { self.world = world }

  /// One statement, by whoever calls. It is carried out whatever becomes of the caller.
  func call<Value: Sendable>(
    _ name: String, _ statement: @escaping @Sendable () -> Value
  ) async throws(StorageError) -> Value {
    try await world.scheduler.outside { [self] () async -> Result<Value, StorageError> in
      await world.pause(world.dice.skewed(0...400))
      if isAway {
        await world.pause(world.dice.duration(0...3000))
        return .failure(StorageError(.unavailable, "away"))
      }
      if world.dice.happens(world.chaos.storeFails) {
        return .failure(StorageError(.unavailable, "not done"))
      }
      let value = statement()
      let isLost = world.dice.happens(world.chaos.storeLosesAnswers)
      if isLost { world.note("the answer to \(name) is lost") }
      await world.pause(world.dice.skewed(0...400))
      return isLost ? .failure(StorageError(.unavailable, "done")) : .success(value)
    }.get()
  }

  /// Changes a conversation's rows, and wakes who waits for something to do.
  @discardableResult
  func change<Value>(_ id: ConversationID, _ change: (inout Row) -> Value) -> Value {
    if rows[id] == nil { ids.append(id) }
    defer { ring() }
    return change(&rows[id, default: Row()])
  }

  // MARK: Waiting

  /// Waits until the instant, or until something is written.
  func wait(until instant: Instant?) async {
    let bell = Bell()
    bells.append(bell)
    if let instant {
      world.scheduler.at(
        after: .milliseconds(max(0, instant.milliseconds - world.now.milliseconds))
      ) {
        bell.ring()
      }
    }
    await bell.wait()
  }

  func ring() {
    for bell in bells { bell.ring() }
    bells.removeAll(keepingCapacity: true)
  }

  private final class Bell: @unchecked Sendable {
    private var continuation: UnsafeContinuation<Void, Never>?
    private var hasRung = false

    func wait() async {
      await withUnsafeContinuation { if hasRung { $0.resume() } else { continuation = $0 } }
    }

    func ring() {
      hasRung = true
      continuation?.resume()
      continuation = nil
    }
  }
}
