import Foundation
import Testing

/// The simulation answers for the clock of its whole process, so it is run as a process of its own. Each seed that fails is named, and
/// `Simulation --seed S --trace` plays it again.
struct SimulationTests {
  /// Everyday a small round, in the long tests the whole one.
  static let seeds =
    ProcessInfo.processInfo.environment["TRAVEL_AGENT_LONG_TESTS"] == "true" ? 10_000 : 300

  @Test("whatever fails, no message is lost, no reply doubled, no order made twice")
  func seedsHold() async throws {
    let (status, output) = try await simulate("--seeds", "\(Self.seeds)", "--from", "1")
    #expect(status == 0, "\(output)")
    #expect(output.contains("\(Self.seeds) seeds, 0 failed"))
  }

  @Test("a seed is the same run each time")
  func seedsRepeat() async throws {
    let first = try await simulate("--seed", "17", "--trace")
    let second = try await simulate("--seed", "17", "--trace")
    #expect(first.status == 0)
    #expect(first.output.contains("digest"))
    // The last line tells how fast it went.
    #expect(
      first.output.split(separator: "\n").dropLast()
        == second.output.split(separator: "\n").dropLast())
  }

  private func simulate(_ arguments: String...) async throws -> (status: Int32, output: String) {
    let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let process = Process()
    process.executableURL = folder.appending(path: "Simulation")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
