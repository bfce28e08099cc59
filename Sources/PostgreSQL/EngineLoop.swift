internal import CPostgreSQL
import Glibc
import Synchronization
import Threads

/// The life of an engine's thread: connect, wait, run, and again.
final class EngineLoop {
  private let engine: Engine
  private let options: Engine.Options
  private var handle: Handle?
  private var connection = 0
  private var connecting: Connecting?
  private var failures = 0
  private var nextAttempt = ContinuousClock.now
  private var awaySince = ContinuousClock.now

  init(_ engine: Engine) {
    self.engine = engine
    options = engine.options
  }

  func run() {
    while !engine.isStopped {
      if let handle {
        let batch = engine.takeBatch()
        if batch.isEmpty { waitIdle(handle) } else { run(batch, on: handle) }
      } else {
        connectStep()
      }
    }
    if handle != nil { options.onLost(connection) }
  }

  private func waitIdle(_ handle: Handle) {
    var entries = [
      pollfd(fd: engine.wakeup.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: handle.socket, events: Int16(POLLIN), revents: 0),
    ]
    poll(&entries, 2, -1)
    if entries[0].revents != 0 { engine.wakeup.drain() }
    guard entries[1].revents != 0 else { return }
    do throws(PostgreSQLError) {
      try handle.readIdle()
    } catch {
      lose(error)
    }
  }

  private func lose(_ error: PostgreSQLError) {
    handle = nil
    awaySince = .now
    nextAttempt = .now
    options.onLost(connection)
    options.events(.lost(error))
  }
}

// MARK: - Connecting

extension EngineLoop {
  /// A connection that another thread is making.
  private final class Connecting: Sendable {
    let result = Mutex<Result<Handle, PostgreSQLError>?>(nil)
  }

  private func connectStep() {
    if let done = connecting?.result.withLock({ $0 }) {
      connecting = nil
      return finishConnecting(done)
    }
    if connecting == nil, ContinuousClock.now >= nextAttempt { startConnecting() }
    refuseExpired()
    var entry = pollfd(fd: engine.wakeup.descriptor, events: Int16(POLLIN), revents: 0)
    if poll(&entry, 1, 20) > 0 { engine.wakeup.drain() }
  }

  private func startConnecting() {
    let attempt = Connecting()
    let started = startDedicatedThread { [options, wakeup = engine.wakeup] in
      let result = Self.connect(options)
      attempt.result.withLock { $0 = result }
      wakeup.signal()
    }
    if started { connecting = attempt } else { delayNextAttempt() }
  }

  private static func connect(_ options: Engine.Options) -> Result<Handle, PostgreSQLError> {
    do throws(PostgreSQLError) {
      let handle = try Handle.connect(
        options.conninfo, answerLimit: options.answerLimit, onNotification: options.onNotification)
      try handle.setLimits(options.answerLimit)
      try handle.prepare(all: options.statements)
      try handle.listen(to: options.listen)
      return .success(handle)
    } catch {
      return .failure(error)
    }
  }

  private func finishConnecting(_ result: Result<Handle, PostgreSQLError>) {
    switch result {
    case .success(let new):
      handle = new
      connection += 1
      failures = 0
      options.events(.connected(server: new.server))
      options.onConnected(connection)
    case .failure(let error):
      options.events(.connectFailed(error))
      delayNextAttempt()
    }
  }

  /// 20 ms, doubled up to 1.3 s, with up to a half more so that workers do not come all at once.
  private func delayNextAttempt() {
    let base = 20 << min(failures, 6)
    failures += 1
    nextAttempt = .now + .milliseconds(base + Int.random(in: 0...base / 2))
  }

  /// A job waits at most the limit, and in an outage longer than that not at all.
  private func refuseExpired() {
    let now = ContinuousClock.now
    let isLong = awaySince.duration(to: now) > options.waitLimit
    for job in engine.takeThose(arrivedBefore: isLong ? now : now - options.waitLimit) {
      job.continuation.resume(returning: .failure(Engine.unavailable(job, "no connection")))
    }
  }
}

// MARK: - Running

extension EngineLoop {
  private func run(_ batch: [Engine.Job], on handle: Handle) {
    let (fitting, unfit) = split(batch)
    for job in unfit { job.continuation.resume(returning: .failure(ended(job))) }
    let jobs = sorted(fitting)
    do throws(PostgreSQLError) {
      if jobs.contains(where: \.isScript) {
        for job in jobs { try runAlone(job, on: handle) }
      } else if !jobs.isEmpty {
        try runTogether(jobs, on: handle)
      }
      if handle.isStale { lose(Self.stale) }
    } catch {
      lose(error)
    }
  }

  private func split(_ batch: [Engine.Job]) -> (fitting: [Engine.Job], unfit: [Engine.Job]) {
    let fits = { [connection] (job: Engine.Job) in job.connection ?? connection == connection }
    guard batch.contains(where: { !fits($0) }) else { return (batch, []) }
    return (batch.filter(fits), batch.filter { !fits($0) })
  }

  /// By key, and jobs with one key in the order they came (the standard library's sort is stable).
  private func sorted(_ jobs: [Engine.Job]) -> [Engine.Job] {
    guard options.groups, jobs.count > 1 else { return jobs }
    return jobs.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  /// Resumes the callers only when the whole batch is committed. A batch that one of them spoilt has
  /// done nothing, so that all run again, each as a transaction of its own.
  private func runTogether(_ jobs: [Engine.Job], on handle: Handle) throws(PostgreSQLError) {
    let commands = jobs.map { Handle.Command(statement: $0.statement, parameters: $0.parameters) }
    do throws(PostgreSQLError) {
      let together = options.groups && jobs.count > 1
      var outcomes = try handle.run(commands, eachItsOwn: !together)
      if together, outcomes.contains(where: { if case .rows = $0 { false } else { true } }) {
        options.events(.batchRerun(size: jobs.count))
        outcomes = try handle.run(commands, eachItsOwn: true)
      }
      for (job, outcome) in zip(jobs, outcomes) { resume(job, outcome) }
    } catch {
      for job in jobs { job.continuation.resume(returning: .failure(lost(job, error))) }
      throw error
    }
  }

  private func runAlone(_ job: Engine.Job, on handle: Handle) throws(PostgreSQLError) {
    guard job.isScript else { return try runTogether([job], on: handle) }
    do throws(PostgreSQLError) {
      resume(job, try handle.runScript(job.statement))
    } catch {
      job.continuation.resume(returning: .failure(lost(job, error)))
      throw error
    }
  }

  private func resume(_ job: Engine.Job, _ outcome: Handle.Outcome) {
    switch outcome {
    case .rows(let rows):
      job.continuation.resume(returning: .success(.init(rows: rows, connection: connection)))
    case .failed(let error):
      job.continuation.resume(returning: .failure(error))
    case .aborted:
      let error = PostgreSQLError(
        .unexpectedResult, doing: job.statement.doing, message: "the command was not run")
      job.continuation.resume(returning: .failure(error))
    }
  }

  private func lost(_ job: Engine.Job, _ error: PostgreSQLError) -> PostgreSQLError {
    PostgreSQLError(error.kind, doing: job.statement.doing, message: error.message)
  }

  private func ended(_ job: Engine.Job) -> PostgreSQLError {
    PostgreSQLError(
      .connectionLost(mayHaveHappened: false), doing: job.statement.doing,
      message: "the connection that held the transaction or lock has ended")
  }

  private static var stale: PostgreSQLError {
    PostgreSQLError(
      .connectionLost(mayHaveHappened: false), doing: "reconnecting",
      message: "the server is read-only now, or a prepared statement no longer fits the tables")
  }
}
