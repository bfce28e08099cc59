/// Decides whether a service that failed again and again of late is asked at all.
///
/// Closed, everything is asked. Where many calls of late failed it opens: nothing is asked but one probe in
/// each interval, and the first probe that succeeds closes it. Pure: the caller tells the time.
package struct CircuitBreaker: Sendable {
  package struct Settings: Sendable {
    /// So many failures open it, where they are at least half of the calls. The default is 5.
    package var failures = 5
    /// How long a call counts. The default is 60 s.
    package var window: Duration = .seconds(60)
    /// The time between two probes. The default is 15 s.
    package var probeInterval: Duration = .seconds(15)

    package init() {}
  }

  /// The right to ask.
  package enum Permit: Sendable, Hashable {
    case call
    /// The result decides whether the others may ask again.
    case probe
  }

  package enum Result: Sendable, Hashable {
    case success
    case failure
    /// It says nothing about the service: the caller broke off.
    case neither
  }

  package enum Change: String, Sendable, Hashable {
    case opened, closed
  }

  private enum Phase {
    case closed
    case open(nextProbe: ContinuousClock.Instant)
  }

  private struct Call {
    var time: ContinuousClock.Instant
    var isFailure: Bool
  }

  private let settings: Settings
  private var phase = Phase.closed
  private var recent: [Call] = []

  package init(_ settings: Settings = Settings()) { self.settings = settings }

  package var isOpen: Bool {
    if case .open = phase { true } else { false }
  }

  /// Whether to ask now; nil: not. A probe that is never heard of again holds up only until the next.
  package mutating func admit(at now: ContinuousClock.Instant) -> Permit? {
    guard case .open(let nextProbe) = phase else { return .call }
    guard now >= nextProbe else { return nil }
    phase = .open(nextProbe: now + settings.probeInterval)
    return .probe
  }

  /// Takes note of what became of a call; the change that this brings.
  package mutating func take(
    _ result: Result, of permit: Permit, at now: ContinuousClock.Instant
  ) -> Change? {
    switch (phase, permit, result) {
    case (.closed, _, .success), (.closed, _, .failure): return count(result, at: now)
    case (.open, .probe, .success):
      phase = .closed
      recent = []
      return .closed
    case (.open, .probe, .failure): phase = .open(nextProbe: now + settings.probeInterval)
    case (.open, .probe, .neither): phase = .open(nextProbe: now)
    // A call from before it opened says nothing new.
    case (.open, .call, _), (.closed, _, .neither): break
    }
    return nil
  }

  private mutating func count(
    _ result: Result, at now: ContinuousClock.Instant
  ) -> Change? {
    let start = now - settings.window
    recent.append(Call(time: now, isFailure: result == .failure))
    recent.removeAll { $0.time < start }
    if recent.count > 4 * settings.failures { recent.removeFirst() }
    let failures = recent.count { $0.isFailure }
    guard result == .failure, failures >= settings.failures, 2 * failures >= recent.count else {
      return nil
    }
    phase = .open(nextProbe: now + settings.probeInterval)
    return .opened
  }
}
