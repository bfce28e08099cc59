import LocalTime
import Synchronization

/// When the conversations whose turn came to nothing are tried again: after a second, and twice as long after each further failure,
/// at most ten minutes. Without it a turn that fails for good would be taken up for ever, before all others.
final class Retries: Sendable {
  private struct Retry {
    var due: Instant
    /// Seconds until `due`, as it was set.
    var pause: Int64
  }

  private let limit: Int
  private let retries = Mutex<[ConversationID: Retry]>([:])

  /// - Parameter limit: How many conversations are remembered; past it the one that is due first is forgotten.
  init(limit: Int = 10_000) { self.limit = limit }

  /// The conversations whose time has not come.
  func notDue(at now: Instant) -> [ConversationID] {
    retries.withLock { retries in
      // One that stood still no longer when its time came has found its turn elsewhere.
      retries = retries.filter { now < $0.value.due.adding(seconds: Self.longest) }
      // Further away than it was set, it was set before the clock was put back.
      return retries.filter { _, retry in
        now < retry.due && retry.due <= now.adding(seconds: retry.pause)
      }.map(\.key)
    }
  }

  func failed(_ conversation: ConversationID, at now: Instant) {
    retries.withLock { retries in
      let pause = min((retries[conversation]?.pause ?? 0) * 2, Self.longest)
      if retries[conversation] == nil, retries.count >= limit,
        let first = retries.min(by: { $0.value.due < $1.value.due })
      {
        retries[first.key] = nil
      }
      retries[conversation] = Retry(due: now.adding(seconds: max(pause, 1)), pause: max(pause, 1))
    }
  }

  func succeeded(_ conversation: ConversationID) {
    retries.withLock { $0[conversation] = nil }
  }

  private static let longest: Int64 = 600
}
