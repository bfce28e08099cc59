import Synchronization

// One lane for each conversation that has a turn under way in this process: its messages are answered in order, one turn at a time,
// and a message that comes while the turn waits for somebody else interrupts the wait to join it.

/// A message with the webhook that brought it.
struct Arrival: Sendable {
  var message: Message
  var webhook: Webhook
}

final class Lanes: Sendable {
  private struct Lane {
    var queue: [Arrival] = []
    var interrupt: (@Sendable () -> Void)?
  }

  private let lanes = Mutex<[ConversationID: Lane]>([:])

  /// Whether the caller has the lane to itself and runs the turn; otherwise the message stands in its queue.
  func enter(_ arrival: Arrival) -> Bool {
    let conversation = arrival.message.conversation
    let (isRunner, interrupt) = lanes.withLock { lanes -> (Bool, (@Sendable () -> Void)?) in
      guard lanes[conversation] != nil else {
        lanes[conversation] = Lane()
        return (true, nil)
      }
      lanes[conversation]?.queue.append(arrival)
      return (false, lanes[conversation]?.interrupt)
    }
    interrupt?()
    return isRunner
  }

  /// The messages that came meanwhile, for the next turn; nil ends the lane.
  func next(_ conversation: ConversationID) -> [Arrival]? {
    lanes.withLock { lanes in
      guard let queue = lanes[conversation]?.queue, !queue.isEmpty else {
        lanes[conversation] = nil
        return nil
      }
      lanes[conversation]?.queue = []
      return queue
    }
  }

  /// The messages that came meanwhile, for this turn.
  func joining(_ conversation: ConversationID) -> [Arrival] {
    lanes.withLock { lanes in
      let queue = lanes[conversation]?.queue ?? []
      lanes[conversation]?.queue = []
      return queue
    }
  }

  /// Whether a message came that the turn under way has not taken in.
  func hasJoining(_ conversation: ConversationID) -> Bool {
    lanes.withLock { $0[conversation]?.queue.isEmpty == false }
  }

  /// Runs the operation, and cancels it when a message comes.
  func interruptible<Value: Sendable>(
    _ conversation: ConversationID, _ operation: @escaping @Sendable () async -> Value
  ) async -> Value {
    let task = Task { await operation() }
    let isInterrupted = lanes.withLock { lanes in
      lanes[conversation]?.interrupt = { task.cancel() }
      return lanes[conversation]?.queue.isEmpty == false
    }
    if isInterrupted { task.cancel() }
    let value = await task.value
    lanes.withLock { $0[conversation]?.interrupt = nil }
    return value
  }

  /// Conversations with a turn under way.
  var count: Int { lanes.withLock { $0.count } }
}
