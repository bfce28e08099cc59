import Glibc

/// Many seeds in processes of their own: what a run leaves behind, the tasks of machines that ended, goes with its process.
struct Batches {
  static let size: UInt64 = 100
  /// In the environment of the processes that play a batch.
  static let mark = "SIMULATION_BATCH"

  private let first: UInt64
  private let end: UInt64
  private let jobs: Int
  /// The first seed of each process at work.
  private var underWay: [pid_t: UInt64] = [:]

  init(_ simulation: Simulation) {
    first = simulation.first
    end = simulation.first + simulation.seeds
    jobs = simulation.jobs
  }

  /// Plays them; how many seeds failed.
  mutating func run() -> Int {
    setenv(Self.mark, "1", 1)
    defer { unsetenv(Self.mark) }
    var failed = 0
    for start in stride(from: first, to: end, by: Int(Self.size)) {
      if underWay.count == jobs { failed += waitForOne() }
      if !begin(start, min(Self.size, end - start)) { failed += 1 }
    }
    while !underWay.isEmpty { failed += waitForOne() }
    return failed
  }

  private mutating func begin(_ start: UInt64, _ count: UInt64) -> Bool {
    let arguments = ["Simulation", "--seeds", "\(count)", "--from", "\(start)"]
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/proc/self/exe", nil, nil, &pointers, environ) == 0 else {
      return false
    }
    underWay[process] = start
    return true
  }

  /// Waits until one of the processes has ended; how many of its seeds failed.
  private mutating func waitForOne() -> Int {
    var status: Int32 = 0
    let process = waitpid(-1, &status, 0)
    guard let start = underWay.removeValue(forKey: process) else { return 1 }
    if status & 0x7f == 0 { return Int(status >> 8) & 0xff }
    print("the batch from seed \(start) was ended by signal \(status & 0x7f)")
    return 1
  }
}
