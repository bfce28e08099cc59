@_spi(ExperimentalCustomExecutors) @_spi(ExperimentalScheduling) import _Concurrency

// The executor of every task in this program, on one thread, with a clock of its own. Which of the ready jobs is next is left to the dice, and
// the clock jumps to the next timer when none is ready: so a run depends on its seed alone, and an hour of it takes milliseconds.

/// A program on a machine of its own. Its jobs are those of the tasks that were started by its jobs.
final class Machine: @unchecked Sendable {
  let name: String
  fileprivate(set) var isAlive = true
  /// Since when nothing of it runs, though it lives.
  fileprivate(set) var frozenAt: Int64?
  /// When it last went on after it had stood still.
  fileprivate(set) var thawedAt: Int64?
  fileprivate var parked: [UnownedJob] = []

  init(_ name: String) { self.name = name }

  var isRunning: Bool { isAlive && frozenAt == nil }
}

final class Scheduler: TaskExecutor, SchedulingExecutor, @unchecked Sendable {
  static let shared = Scheduler()

  private struct Job {
    var job: UnownedJob
    var owner: Machine
  }
  private enum Timer {
    case job(Job)
    case event(() -> Void)
  }

  /// Nanoseconds since 1970.
  private(set) var time: Int64 = 0
  /// Whose job is running.
  private(set) var current = Machine("outside")
  /// Jobs run since the start.
  private(set) var steps = 0
  private(set) var dice = Dice(seed: 0)
  private var outside = Machine("outside")
  private var ready: [Job] = []
  private var timers = Timers<Timer>()
  private var owners: [UInt64: Machine] = [:]

  /// Forgets everything and begins anew.
  func begin(seed: UInt64, at start: Int64) {
    ready.removeAll(keepingCapacity: true)
    timers.removeAll()
    owners.removeAll(keepingCapacity: true)
    outside = Machine("outside")
    current = outside
    dice = Dice(seed: seed)
    time = start
    steps = 0
  }

  /// Runs jobs until nothing is to be done any more, or `isOver` says so when all wait for the clock.
  func run(isOver: () -> Bool) {
    while true {
      while !ready.isEmpty { step() }
      guard let next = timers.first, !isOver() else { return }
      time = max(time, next)
      while let due = timers.first, due <= time, let timer = timers.removeFirst() {
        switch timer {
        case .job(let job): ready.append(job)
        case .event(let event): event()
        }
      }
    }
  }

  private func step() {
    let index = dice.below(ready.count)
    ready.swapAt(index, ready.count - 1)
    let next = ready.removeLast()
    guard next.owner.isAlive else { return }
    if next.owner.frozenAt != nil { return next.owner.parked.append(next.job) }
    steps += 1
    // No job takes no time at all, so that what never rests does not stop the clock.
    time += 1_000
    current = next.owner
    next.job.runSynchronously(on: asUnownedTaskExecutor())
    current = outside
  }

  // MARK: Machines

  /// Runs the body as a part of that machine's program.
  func on<Value>(_ machine: Machine, _ body: () -> Value) -> Value {
    let before = current
    current = machine
    defer { current = before }
    return body()
  }

  /// Runs the body outside of all machines, which goes on whatever becomes of the machine that asked for it.
  func outside<Value: Sendable>(_ body: @escaping @Sendable () async -> Value) async -> Value {
    await on(outside) { Task.detached { await body() } }.value
  }

  /// Begins something outside of all machines.
  func begin(_ body: @escaping @Sendable () async -> Void) {
    on(outside) { _ = Task.detached { await body() } }
  }

  /// Nothing of the machine runs ever again.
  func kill(_ machine: Machine) { machine.isAlive = false }

  /// Nothing of the machine runs for a while.
  func freeze(_ machine: Machine, for duration: Duration) {
    guard machine.isRunning else { return }
    machine.frozenAt = time
    at(after: duration) { [self] in
      machine.frozenAt = nil
      machine.thawedAt = time
      ready += machine.parked.map { Job(job: $0, owner: machine) }
      machine.parked = []
    }
  }

  // MARK: Clock

  func at(after duration: Duration, _ event: @escaping () -> Void) {
    timers.add(.event(event), at: time + duration.nanoseconds)
  }

  func enqueue(_ job: consuming ExecutorJob) { ready.append(owned(UnownedJob(job))) }

  func enqueue<C: Clock>(
    _ job: consuming ExecutorJob, after delay: C.Duration, tolerance: C.Duration?, clock: C
  ) {
    let nanoseconds = (delay as? Duration)?.nanoseconds ?? 0
    timers.add(.job(owned(UnownedJob(job))), at: time + nanoseconds)
  }

  func enqueue<C: Clock>(
    _ job: consuming ExecutorJob, at instant: C.Instant, tolerance: C.Duration?, clock: C
  ) {
    let delay = (instant as? ContinuousClock.Instant).map { $0 - .now } ?? .zero
    timers.add(.job(owned(UnownedJob(job))), at: time + max(0, delay.nanoseconds))
  }

  /// The job with the machine where its task began.
  private func owned(_ job: UnownedJob) -> Job {
    let id = taskID(of: job)
    if let owner = owners[id] { return Job(job: job, owner: owner) }
    owners[id] = current
    return Job(job: job, owner: current)
  }
}

extension Duration {
  var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}

/// What has to be run on the main thread is run like all else.
private final class MainThread: MainExecutor, @unchecked Sendable {
  func enqueue(_ job: consuming ExecutorJob) { Scheduler.shared.enqueue(job) }
  func run() throws {}
  func runUntil(_ condition: () -> Bool) throws {}
  func stop() {}
}

private struct Executors: ExecutorFactory {
  static var mainExecutor: any MainExecutor { MainThread() }
  static var defaultExecutor: any TaskExecutor { Scheduler.shared }
}

extension Scheduler {
  /// Takes over every task of the program. Has to come before the first of them.
  static func takeOver() {
    _createExecutors(factory: Executors.self)
    // With another linker the standard library would not find our clock.
    precondition(ContinuousClock.now == .now, "the clock is the system's")
  }
}

/// The runtime's number of the job's task, which it has alone.
@_silgen_name("swift_task_getJobTaskId") private func taskID(of job: UnownedJob) -> UInt64
