import LocalTime
import Synchronization

/// Until when operations must not be asked for, by the headers of their last replies: Duffel counts each one by itself.
final class RateLimits: Sendable {
  private struct Reset {
    var at: Instant
    var notedAt: Instant
  }

  private let resets = Mutex<[String: Reset]>([:])

  /// Takes note of a reply: nothing remains, or something was refused as too much.
  func note(_ reply: Reply, _ now: Instant) {
    guard reply.limitRemaining == 0 || reply.status == 429, let reset = reply.limitReset else {
      return
    }
    // Limits are by the minute: what is further away is the difference of two clocks.
    let end = min(reset, now.adding(seconds: 60))
    resets.withLock { $0[reply.operation] = Reset(at: end, notedAt: now) }
  }

  /// When the operation may be asked for again; nil when it may be now.
  func reset(_ operation: String, _ now: Instant) -> Instant? {
    resets.withLock { resets in
      guard let reset = resets[operation] else { return nil }
      // The header's clock has whole seconds.
      let end = reset.at.adding(seconds: 1)
      // Noted in the future, it was noted before the clock was put back.
      if end > now, reset.notedAt <= now { return end }
      resets[operation] = nil
      return nil
    }
  }
}
