import HTTPClient
import Synchronization
import Testing

@Suite("A circuit breaker")
struct CircuitBreakerTests {
  private let start = ContinuousClock.now

  private func at(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

  private func breaker() -> CircuitBreaker {
    var settings = CircuitBreaker.Settings()
    settings.failures = 3
    settings.window = .seconds(60)
    settings.probeInterval = .seconds(10)
    return CircuitBreaker(settings)
  }

  /// Opened by three failures in second 0.
  private func open() -> CircuitBreaker {
    var breaker = breaker()
    for _ in 0..<3 { _ = breaker.take(.failure, of: .call, at: at(0)) }
    return breaker
  }

  @Test("opens at so many failures in a window, and then admits nothing")
  func opens() {
    var breaker = breaker()
    #expect(breaker.admit(at: at(0)) == .call)
    #expect(breaker.take(.failure, of: .call, at: at(0)) == nil)
    #expect(breaker.take(.failure, of: .call, at: at(1)) == nil)
    #expect(breaker.admit(at: at(2)) == .call)
    #expect(breaker.take(.failure, of: .call, at: at(2)) == .opened)
    #expect(breaker.isOpen && breaker.admit(at: at(3)) == nil && breaker.admit(at: at(11)) == nil)
  }

  @Test("stays closed where failures are far apart, the lesser part, or nobody's fault")
  func staysClosed() {
    var slow = breaker()
    for second in [0, 40, 80, 120, 160] {
      #expect(slow.take(.failure, of: .call, at: at(second)) == nil)
    }
    var mostlyWell = breaker()
    for second in 0..<30 {
      let result: CircuitBreaker.Result = second % 3 == 2 ? .failure : .success
      #expect(mostlyWell.take(result, of: .call, at: at(second)) == nil)
    }
    var brokenOff = breaker()
    for second in 0..<30 { #expect(brokenOff.take(.neither, of: .call, at: at(second)) == nil) }
  }

  @Test("lets one probe through in each interval, and closes when one succeeds")
  func probes() {
    var breaker = open()
    #expect(breaker.admit(at: at(9)) == nil)
    #expect(breaker.admit(at: at(10)) == .probe)
    #expect(breaker.admit(at: at(10)) == nil)
    #expect(breaker.take(.failure, of: .probe, at: at(12)) == nil)
    #expect(breaker.admit(at: at(21)) == nil)
    #expect(breaker.admit(at: at(22)) == .probe)
    #expect(breaker.take(.success, of: .probe, at: at(23)) == .closed)
    #expect(breaker.admit(at: at(23)) == .call)
    // The failures from before count no more.
    #expect(breaker.take(.failure, of: .call, at: at(24)) == nil)
  }

  @Test("a probe that hangs holds up only until the next, one broken off not at all")
  func lostProbes() {
    var breaker = open()
    #expect(breaker.admit(at: at(10)) == .probe)
    #expect(breaker.admit(at: at(19)) == nil)
    #expect(breaker.admit(at: at(20)) == .probe)
    #expect(breaker.take(.neither, of: .probe, at: at(21)) == nil)
    #expect(breaker.admit(at: at(21)) == .probe)
    #expect(breaker.take(.success, of: .probe, at: at(22)) == .closed)
  }

  @Test("what was asked before it opened changes nothing any more")
  func lateResults() {
    var breaker = open()
    #expect(breaker.take(.success, of: .call, at: at(1)) == nil)
    #expect(breaker.take(.failure, of: .call, at: at(1)) == nil)
    #expect(breaker.isOpen && breaker.admit(at: at(10)) == .probe)
  }

  private struct Fault: Error, Equatable { var name: String }

  @Test("shared by calls it refuses at once, and tells of each change once")
  func shared() async throws {
    let now = Mutex(start)
    let changes = Mutex<[CircuitBreaker.Change]>([])
    var settings = CircuitBreaker.Settings()
    settings.failures = 3
    let breaker = Breaker(
      settings, now: { now.withLock { $0 } },
      changed: { change in changes.withLock { $0.append(change) } })
    let calls = Mutex(0)
    func call(_ isWell: Bool) async throws(Fault) -> Int {
      try await breaker.call(
        refusal: Fault(name: "open"), judge: { _ in .failure },
        body: { () throws(Fault) -> Int in
          calls.withLock { $0 += 1 }
          guard isWell else { throw Fault(name: "ill") }
          return 1
        })
    }
    for _ in 0..<3 { await #expect(throws: Fault(name: "ill")) { try await call(false) } }
    for _ in 0..<9 { await #expect(throws: Fault(name: "open")) { try await call(true) } }
    #expect(calls.withLock { $0 } == 3)
    now.withLock { $0 += settings.probeInterval }
    #expect(try await call(true) == 1)
    #expect(try await call(true) == 1)
    #expect(changes.withLock { $0 } == [.opened, .closed])
  }
}
