import Synchronization

/// A command on its way, and who waits for it; nobody does for a detached one.
struct Job: Sendable {
  typealias Answer = Result<Reply, RedisError>
  typealias Continuation = CheckedContinuation<Answer, Never>

  let request: Request
  let continuation: Continuation?

  init(_ arguments: [[UInt8]], _ continuation: Continuation?) {
    request = Request(arguments)
    self.continuation = continuation
  }

  func fail(_ error: RedisError) {
    continuation?.resume(returning: .failure(error))
  }
}

/// What waits for the client's thread.
final class CommandQueue: Sendable {
  enum Phase: Sendable {
    /// Before the first attempt to connect has ended: commands wait for it.
    case starting
    case connected
    case away
    case stopped
  }

  private struct State {
    var phase = Phase.starting
    var jobs: [Job] = []
    var sleeping = false
  }

  let wakeup = Wakeup()
  private let limit: Int
  private let state = Mutex(State())

  init(limit: Int) { self.limit = limit }

  var isConnected: Bool { state.withLock { $0.phase == .connected } }
  var isStopped: Bool { state.withLock { $0.phase == .stopped } }

  func submit(_ job: Job) {
    let (refusal, wakes) = state.withLock { state -> (RedisError?, Bool) in
      switch state.phase {
      case .away: return (.unavailable("no connection"), false)
      case .stopped: return (.unavailable("the client has been closed"), false)
      case .starting, .connected: break
      }
      if state.jobs.count >= limit { return (.unavailable("too many commands wait"), false) }
      state.jobs.append(job)
      defer { state.sleeping = false }
      return (nil, state.sleeping)
    }
    if wakes { wakeup.signal() }
    if let refusal { job.fail(refusal) }
  }

  /// All that waits; none puts the queue to sleep, so that the next job signals.
  func takeAll() -> [Job] {
    state.withLock { state in
      state.sleeping = state.jobs.isEmpty
      return Self.empty(&state)
    }
  }

  /// Fails what waits unless there is a connection now.
  func enter(_ phase: Phase) {
    let left = state.withLock { state -> [Job] in
      guard state.phase != .stopped else { return [] }
      state.phase = phase
      return phase == .connected ? [] : Self.empty(&state)
    }
    for job in left { job.fail(.unavailable("no connection")) }
  }

  /// Whoever still waits for the first connection waits no longer.
  func endStart() {
    if state.withLock({ $0.phase == .starting }) { enter(.away) }
  }

  func stop() {
    enter(.stopped)
    wakeup.signal()
  }

  private static func empty(_ state: inout State) -> [Job] {
    var jobs: [Job] = []
    swap(&jobs, &state.jobs)
    return jobs
  }
}
