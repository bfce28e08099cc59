import Foundation
import Glibc

/// Keeps the processes running: one that ends is started again and said so. One that ends with an
/// error three times, each right after its start, ends the demo.
actor Supervisor {
  /// How a process is started and ended.
  struct Job: Sendable {
    var name: String
    var command: [String]
    var environment: [String: String]
    var input: Int32?
    /// Asks it to end.
    var signal = SIGTERM
  }

  private struct Running {
    var job: Job
    var process: ChildProcess
    var started: ContinuousClock.Instant
    var failedStarts = 0
  }

  private let logs: String
  private let say: @Sendable (String) -> Void
  private var running: [Running] = []
  private var isStopping = false

  init(logs: String, say: @escaping @Sendable (String) -> Void) {
    self.logs = logs
    self.say = say
  }

  /// Starts a job that goes on until the end.
  func start(_ job: Job) throws {
    running.append(
      Running(job: job, process: try launch(job), started: ContinuousClock.now))
  }

  /// Runs a command to its end.
  func run(_ job: Job, limit: Duration = .seconds(60)) async throws {
    let process = try launch(job)
    let deadline = ContinuousClock.now + limit
    while true {
      if let ending = process.ending() {
        guard ending == .status(0) else {
          throw DemoError("\(job.name) ended with \(ending):\n\(process.tail())")
        }
        return
      }
      guard !Task.isCancelled, ContinuousClock.now < deadline else {
        process.signal(SIGKILL)
        while process.ending() == nil { await Self.pause() }
        throw DemoError("\(job.name) took too long:\n\(process.tail())")
      }
      await Self.pause()
    }
  }

  private func launch(_ job: Job) throws -> ChildProcess {
    try ChildProcess.start(
      job.name, job.command, environment: job.environment, log: "\(logs)/\(job.name).log",
      input: job.input)
  }

  /// The process ids by name.
  func ids() -> [String: Int32] {
    Dictionary(running.map { ($0.job.name, $0.process.id) }) { _, latest in latest }
  }

  func logTail(_ name: String) -> String {
    running.first { $0.job.name == name }?.process.tail() ?? ""
  }

  /// Watches until the demo is told to end; throws when it cannot go on.
  func watch() async throws {
    while !isStopping {
      for index in running.indices {
        if let ending = running[index].process.ending() { try replace(index, ending) }
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func replace(_ index: Int, _ ending: ChildProcess.Ending) throws {
    var entry = running[index]
    let isFailedStart = ending.isError && ContinuousClock.now - entry.started < .seconds(3)
    entry.failedStarts = isFailedStart ? entry.failedStarts + 1 : 0
    guard entry.failedStarts < 3 else {
      running.remove(at: index)
      throw DemoError(
        "\(entry.job.name) ended with \(ending). Its last words:\n\(entry.process.tail())")
    }
    entry.process = try launch(entry.job)
    entry.started = ContinuousClock.now
    running[index] = entry
    say("\(entry.job.name) ended with \(ending) and was started again (\(entry.process.id))")
  }

  /// Ends everything, the latest first, each after the one before it is gone.
  func stop() async {
    isStopping = true
    while let entry = running.popLast() {
      entry.process.signal(entry.job.signal)
      let deadline = ContinuousClock.now + .seconds(15)
      while entry.process.ending() == nil {
        if ContinuousClock.now > deadline { entry.process.signal(SIGKILL) }
        await Self.pause()
      }
    }
  }

  /// Sleeps even in a task that was cancelled, as one is when the demo ends.
  private static func pause() async {
    await Task.detached { try? await Task.sleep(for: .milliseconds(20)) }.value
  }
}
