internal import CPostgreSQL
import Glibc
import Synchronization
import Threads

/// One connection on a thread of its own, and the queue of what is to run there.
///
/// `Pipeline`, `Session` and the connections of `Pool` are this with other options. The connection is
/// made again for ever, with back-off, by a second short-lived thread, so that the first one can
/// refuse in time what has waited too long.
final class Engine: Sendable {
  struct Options: Sendable {
    var conninfo: String
    var statements: [Statement] = []
    /// Channels listened to from the beginning of each connection.
    var listen: [String] = []
    /// Commands that wait together become one transaction.
    var groups = false
    var batchLimit = 256
    var queueLimit = 8192
    /// How long a command may wait for a connection that is not there.
    var waitLimit: Duration = .seconds(2)
    var answerLimit: Duration? = .seconds(10)
    var events: @Sendable (Event) -> Void = { _ in }
    var onNotification: @Sendable (Notification) -> Void = { _ in }
    /// Called with the connection's number when it begins and ends.
    var onConnected: @Sendable (Int) -> Void = { _ in }
    var onLost: @Sendable (Int) -> Void = { _ in }
  }

  typealias Answer = Result<Reply, PostgreSQLError>

  struct Reply: Sendable {
    let rows: Rows
    /// The number of the connection that answered: transactions and locks end with it.
    let connection: Int
  }

  struct Job: Sendable {
    let statement: Statement
    let parameters: Parameters
    let key: [UInt8]
    /// The statement's SQL holds several commands.
    let isScript: Bool
    /// Only this connection will do.
    let connection: Int?
    let arrived: ContinuousClock.Instant
    let continuation: CheckedContinuation<Answer, Never>
  }

  private struct Queue {
    var jobs: [Job] = []
    var sleeping = false
    var stopped = false
  }

  let options: Options
  let wakeup = Wakeup()
  private let queue = Mutex(Queue())

  init(_ options: Options) {
    self.options = options
    let started = startDedicatedThread { [self] in EngineLoop(self).run() }
    if !started { stop() }
  }

  /// Ends the connection and the thread after the batch in flight; what still waits fails.
  func stop() {
    let left = queue.withLock { queue in
      queue.stopped = true
      return Self.takeAll(&queue)
    }
    wakeup.signal()
    for job in left { job.continuation.resume(returning: .failure(Self.closed(job))) }
  }

  /// Runs one command; a cancelled caller still waits, since a write cannot be taken back.
  func execute(
    _ statement: Statement, _ values: [Value], key: [UInt8] = [], isScript: Bool = false,
    connection: Int? = nil
  ) async throws(PostgreSQLError) -> Reply {
    let parameters = Parameters(values)
    let answer = await withCheckedContinuation {
      (continuation: CheckedContinuation<Answer, Never>) in
      submit(
        Job(
          statement: statement, parameters: parameters, key: key, isScript: isScript,
          connection: connection, arrived: .now, continuation: continuation))
    }
    return try answer.get()
  }

  private enum Admission { case sleeping, awake, closed, full }

  private func submit(_ job: Job) {
    let admission = queue.withLock { queue -> Admission in
      if queue.stopped { return .closed }
      if queue.jobs.count >= options.queueLimit { return .full }
      queue.jobs.append(job)
      guard queue.sleeping else { return .awake }
      queue.sleeping = false
      return .sleeping
    }
    switch admission {
    case .sleeping: wakeup.signal()
    case .awake: break
    case .closed: job.continuation.resume(returning: .failure(Self.closed(job)))
    case .full:
      job.continuation.resume(
        returning: .failure(Self.unavailable(job, "too many commands are waiting")))
    }
  }

  static func unavailable(_ job: Job, _ message: String) -> PostgreSQLError {
    PostgreSQLError(.unavailable, doing: job.statement.doing, message: message)
  }

  private static func closed(_ job: Job) -> PostgreSQLError {
    unavailable(job, "the connection has been closed")
  }
}

// MARK: - What the thread takes

extension Engine {
  var isStopped: Bool { queue.withLock { $0.stopped } }

  /// Up to a batch of jobs; none puts the queue to sleep, so that the next job signals.
  func takeBatch() -> [Job] {
    queue.withLock { queue in
      if queue.jobs.count <= options.batchLimit {
        queue.sleeping = queue.jobs.isEmpty
        return Self.takeAll(&queue)
      }
      let batch = Array(queue.jobs.prefix(options.batchLimit))
      queue.jobs.removeFirst(options.batchLimit)
      return batch
    }
  }

  func takeThose(arrivedBefore limit: ContinuousClock.Instant) -> [Job] {
    queue.withLock { queue in
      let count = queue.jobs.firstIndex { $0.arrived >= limit } ?? queue.jobs.count
      let expired = Array(queue.jobs.prefix(count))
      queue.jobs.removeFirst(count)
      return expired
    }
  }

  private static func takeAll(_ queue: inout Queue) -> [Job] {
    var jobs: [Job] = []
    swap(&jobs, &queue.jobs)
    return jobs
  }
}
