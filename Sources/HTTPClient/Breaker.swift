import Synchronization

/// A circuit breaker that many calls share.
package final class Breaker: Sendable {
  private let inside: Mutex<CircuitBreaker>
  private let now: @Sendable () -> ContinuousClock.Instant
  private let changed: @Sendable (CircuitBreaker.Change) -> Void

  package init(
    _ settings: CircuitBreaker.Settings = CircuitBreaker.Settings(),
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    changed: @escaping @Sendable (CircuitBreaker.Change) -> Void = { _ in }
  ) {
    inside = Mutex(CircuitBreaker(settings))
    self.now = now
    self.changed = changed
  }

  package var isOpen: Bool { inside.withLock { $0.isOpen } }

  /// Makes the call where that is allowed.
  ///
  /// - Parameters:
  ///   - refusal: What is thrown where it is not.
  ///   - judge: What an error says about the service.
  package func call<Value: Sendable, Fault: Error>(
    refusal: Fault, judge: (Fault) -> CircuitBreaker.Result,
    body: () async throws(Fault) -> Value
  ) async throws(Fault) -> Value {
    guard let permit = inside.withLock({ $0.admit(at: now()) }) else { throw refusal }
    do throws(Fault) {
      let value = try await body()
      note(.success, permit)
      return value
    } catch {
      note(judge(error), permit)
      throw error
    }
  }

  private func note(_ result: CircuitBreaker.Result, _ permit: CircuitBreaker.Permit) {
    let change = inside.withLock { $0.take(result, of: permit, at: now()) }
    if let change { changed(change) }
  }
}
