import ArgumentParser
import Foundation
import LocalTime
import Understanding

struct Understand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: "Reads conversations as JSON lines and prints what is known after each message.",
    discussion: """
      An input line is {"id", "turn", "user"} with, where known, "system_acts", "ref_date", "now" (RFC 3339) and \
      "from" (whatsapp:+...). The lines of one id are one conversation, in order. "now" wins over --today, which wins \
      over "ref_date", which wins over the clock.
      """)

  @Option(help: "The date of every line that has no \"now\", as YYYY-MM-DD.")
  var today: String?

  @Flag(help: "Ask the language model, where a key is set.")
  var model = false

  @Flag(
    help: """
      Print how long the built-in understander takes for each of the messages, and for thousands of texts of every kind, \
      instead of what it reads.
      """)
  var benchmark = false

  func validate() throws {
    if let today, CalendarDate(today) == nil {
      throw ValidationError("--today takes a date as YYYY-MM-DD.")
    }
    if model, benchmark { throw ValidationError("--benchmark measures without a model.") }
  }

  func run() async throws {
    let date = today.flatMap { CalendarDate($0) }
    if benchmark {
      var benchmark = Benchmark(today: date)
      try await readLines { line throws(TranscriptError) in try await benchmark.read(line) }
      return print(benchmark.report())
    }
    var transcript = Transcript(understander: try understander(), today: date)
    try await readLines { line throws(TranscriptError) in print(try await transcript.read(line)) }
  }

  /// Gives each line to the reading; a faulty one is named, and the others are still read.
  private func readLines(
    _ read: (String) async throws(TranscriptError) -> Void
  ) async throws {
    var number = 0
    var isFaulty = false
    while let line = readLine() {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      do throws(TranscriptError) { try await read(line) } catch {
        isFaulty = true
        FileHandle.standardError.write(Data("line \(number): \(error)\n".utf8))
      }
    }
    if isFaulty { throw ExitCode.failure }
  }

  private func understander() throws -> Understander {
    guard model else { return .builtIn }
    let settings = try Settings.load()
    return try House(settings: settings, log: settings.log("understand")).understander().0
  }
}
