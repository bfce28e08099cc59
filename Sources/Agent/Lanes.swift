import Synchronization

// One lane for each conversation that has a turn under way in this process: its messages are answered in order, one turn at a time,
// and a message that comes while the turn waits for somebody else interrupts the wait to join it.

/// A message with the webhook that brought it.
struct Arrival: Sendable {
  var message: Message
  var webhook: Webhook
  /// How fast its sender writes.
  var haste = Haste.none
}

final class Lanes: Sendable {
  private struct Lane {
    var queue: [Arrival] = []
    var interrupt: (@Sendable () -> Void)?
    /// Whether another process has kept a message that the turn under way may take in.
    var isKnocked = false
    /// Whether messages lie in the inbox that stand in no queue.
    var hasSetAside = false

    var hasJoining: Bool { isKnocked || !queue.isEmpty }
  }

  /// Where an arrival stands.
  enum Entry: Sendable {
    /// It has the lane to itself, and runs the turn.
    case runner
    case queued
    /// Nowhere: too much stands there already.
    case full
  }

  private let limit: Int
  private let queueLimit: Int
  private let lanes = Mutex<[ConversationID: Lane]>([:])

  /// - Parameters:
  ///   - limit: How many conversations have a turn under way at most.
  ///   - queueLimit: How many messages of one conversation stand in line at most.
  init(limit: Int = 4096, queueLimit: Int = 16) {
    self.limit = limit
    self.queueLimit = queueLimit
  }

  func enter(_ arrival: Arrival) -> Entry {
    let conversation = arrival.message.conversation
    let (entry, interrupt) = lanes.withLock { lanes -> (Entry, (@Sendable () -> Void)?) in
      guard let count = lanes[conversation]?.queue.count else {
        if lanes.count >= limit { return (.full, nil) }
        lanes[conversation] = Lane()
        return (.runner, nil)
      }
      if count >= queueLimit { return (.full, nil) }
      lanes[conversation]?.queue.append(arrival)
      return (.queued, lanes[conversation]?.interrupt)
    }
    interrupt?()
    return entry
  }

  /// The messages that came meanwhile, for the next turn; none where they lie in the inbox alone; nil ends the lane.
  func next(_ conversation: ConversationID) -> [Arrival]? {
    lanes.withLock { lanes in
      guard let lane = lanes[conversation], lane.hasSetAside || !lane.queue.isEmpty else {
        lanes[conversation] = nil
        return nil
      }
      // Those in the queue came first.
      lanes[conversation] = Lane(hasSetAside: lane.hasSetAside && !lane.queue.isEmpty)
      return lane.queue
    }
  }

  /// The messages that came meanwhile, for this turn.
  func joining(_ conversation: ConversationID) -> [Arrival] {
    lanes.withLock { lanes in
      let queue = lanes[conversation]?.queue ?? []
      lanes[conversation]?.queue = []
      lanes[conversation]?.isKnocked = false
      return queue
    }
  }

  /// Whether a message came that the turn under way has not taken in.
  func hasJoining(_ conversation: ConversationID) -> Bool {
    lanes.withLock { $0[conversation]?.hasJoining ?? false }
  }

  /// Notes that another process has kept a message of the conversation, and interrupts the turn that waits.
  func knock(_ conversation: ConversationID) {
    let interrupt = lanes.withLock { lanes in
      lanes[conversation]?.isKnocked = true
      return lanes[conversation]?.interrupt
    }
    interrupt?()
  }

  /// The turn under way takes in all that is kept: nobody's knock is open.
  func hear(_ conversation: ConversationID) {
    lanes.withLock { $0[conversation]?.isKnocked = false }
  }

  /// Notes a message that lies in the inbox alone: a further turn takes it up.
  func setAside(_ conversation: ConversationID) {
    lanes.withLock { $0[conversation]?.hasSetAside = true }
  }

  /// Runs the operation, and cancels it when a message comes.
  func interruptible<Value: Sendable>(
    _ conversation: ConversationID, _ operation: @escaping @Sendable () async -> Value
  ) async -> Value {
    let task = Task { await operation() }
    let isInterrupted = lanes.withLock { lanes in
      lanes[conversation]?.interrupt = { task.cancel() }
      return lanes[conversation]?.hasJoining ?? false
    }
    if isInterrupted { task.cancel() }
    let value = await task.value
    lanes.withLock { $0[conversation]?.interrupt = nil }
    return value
  }

  /// Conversations with a turn under way.
  var count: Int { lanes.withLock { $0.count } }
}
