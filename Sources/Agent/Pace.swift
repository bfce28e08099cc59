import Synchronization

/// How fast this process may send: so many messages a second, saved up for at most one second, and none for a while after the channel asked
/// for patience.
final class Pace: Sendable {
  private struct Inside {
    /// Messages a second.
    var rate: Double
    var tokens: Double
    var filledAt: ContinuousClock.Instant
    var pausedUntil: ContinuousClock.Instant
  }

  private let rate: Int
  private let inside: Mutex<Inside>

  /// - Parameter rate: Messages a second, of all processes together.
  init(rate: Int, now: ContinuousClock.Instant = .now) {
    self.rate = rate
    inside = Mutex(
      Inside(rate: Double(rate), tokens: Double(rate), filledAt: now, pausedUntil: now))
  }

  /// Goes on at the share of the rate that falls to one of so many processes.
  func share(among processes: Int) {
    inside.withLock { $0.rate = Double(rate) / Double(max(1, processes)) }
  }

  /// Takes the right to send as many messages as may go now, at most `limit`; how many that are.
  func reserve(_ limit: Int, _ now: ContinuousClock.Instant = .now) -> Int {
    inside.withLock { inside in
      guard inside.pausedUntil <= now else { return 0 }
      let seconds = (now - inside.filledAt) / .seconds(1)
      inside.tokens = min(max(1, inside.rate), inside.tokens + max(0, seconds) * inside.rate)
      inside.filledAt = max(inside.filledAt, now)
      let count = min(limit, Int(inside.tokens))
      inside.tokens -= Double(count)
      return count
    }
  }

  /// So many of them did not go.
  func giveBack(_ count: Int) { inside.withLock { $0.tokens += Double(count) } }

  /// Nothing goes for this long.
  func pause(_ duration: Duration, _ now: ContinuousClock.Instant = .now) {
    inside.withLock { $0.pausedUntil = max($0.pausedUntil, now + duration) }
  }
}
