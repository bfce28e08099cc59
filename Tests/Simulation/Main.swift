import Foundation

// The simulation: the turn, the courier and the bookings as they are in Sources/Agent, in a world where only the seed decides.
//
//   Simulation --seeds 10000 --from 1      plays so many seeds, and names those that fail
//   Simulation --seed 4711 --trace         plays one again, and prints everything that happens in it
//
// A seed that fails fails the same way each time, for as long as neither the program nor the simulation is changed.

@main
struct Simulation {
  var seeds: UInt64 = 1
  var first: UInt64 = 1
  /// Processes at work at the same time.
  var jobs = 2
  var isTraced = false

  static func main() {
    // The order of a set would not be the same in the next process.
    if getenv("SWIFT_DETERMINISTIC_HASHING") == nil {
      setenv("SWIFT_DETERMINISTIC_HASHING", "1", 1)
      execv("/proc/self/exe", CommandLine.unsafeArgv)
    }
    guard let simulation = Simulation(CommandLine.arguments.dropFirst()) else {
      print("usage: Simulation [--seeds N] [--from S] [--jobs J] | --seed S [--trace]")
      exit(2)
    }
    let start = realSeconds()
    var batches = Batches(simulation)
    let failed = simulation.seeds > Batches.size ? batches.run() : simulation.play()
    let seconds = realSeconds() - start
    guard getenv(Batches.mark) == nil else { exit(Int32(min(failed, 100))) }
    print(
      "\(simulation.seeds) seeds, \(failed) failed, \(Int(seconds)) s, \(Int(Double(simulation.seeds) / seconds)) seeds/s"
    )
    exit(failed == 0 ? 0 : 1)
  }

  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let option = rest.popFirst() {
      if option == "--trace" {
        isTraced = true
        continue
      }
      guard let value = rest.popFirst().flatMap({ UInt64($0) }) else { return nil }
      switch option {
      case "--seeds": seeds = value
      case "--from", "--seed": first = value
      case "--jobs": jobs = Int(clamping: max(1, value))
      default: return nil
      }
    }
  }

  /// Plays the seeds; how many failed.
  private func play() -> Int {
    Scheduler.takeOver()
    var failed = 0
    for seed in first..<(first + seeds) {
      let outcome = World(isTraced: isTraced).play(seed: seed)
      if isTraced {
        print(
          "seed \(seed): \(outcome.steps) steps, \(outcome.seconds) s, digest \(outcome.digest)")
      }
      if outcome.violations.isEmpty { continue }
      failed += 1
      print("seed \(seed) failed: \(outcome.violations.joined(separator: "; "))")
      fflush(nil)
    }
    return failed
  }
}
