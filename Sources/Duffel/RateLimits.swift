import LocalTime
import Synchronization

/// Until when operations must not be asked for, by the headers of their last replies: Duffel counts each one by itself.
final class RateLimits: Sendable {
  private let resets = Mutex<[String: Instant]>([:])

  /// Takes note of a reply: nothing remains, or something was refused as too much.
  func note(_ reply: Reply) {
    guard reply.limitRemaining == 0 || reply.status == 429, let reset = reply.limitReset else {
      return
    }
    resets.withLock { $0[reply.operation] = reset }
  }

  /// When the operation may be asked for again; nil when it may be now.
  func reset(_ operation: String, _ now: Instant) -> Instant? {
    resets.withLock { resets in
      guard let reset = resets[operation] else { return nil }
      // The header's clock has whole seconds.
      let end = reset.adding(seconds: 1)
      if end > now { return end }
      resets[operation] = nil
      return nil
    }
  }
}
