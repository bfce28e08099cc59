import Conversation
import LocalTime

/// How long the built-in understander takes for the messages of a transcript, and for texts of every kind.
package struct Benchmark {
  private var transcript: Transcript
  private let rounds: Int
  private var messages = Timings()

  /// Every message is read so many times; the least of its times says most, since nothing makes reading faster.
  package init(today: CalendarDate?, rounds: Int = 7) {
    transcript = Transcript(understander: .builtIn, today: today)
    self.rounds = rounds
  }

  /// Measures the message of a line, then takes it as read.
  package mutating func read(_ text: String) async throws(TranscriptError) {
    let (situation, message) = try transcript.situation(text)
    messages.add(bytes: message.utf8.count, Self.times(message, situation, rounds))
    _ = try await transcript.read(text)
  }

  /// The figures of the lines so far, and of texts of every kind, as lines of text.
  package func report(texts: Int = 3000, seed: UInt64 = 1) -> String {
    var any = AnyText(seed: seed)
    var timings = Timings()
    let local = LocalDateTime(CalendarDate(day: 20_780), ClockTime(minutes: 720))
    let context = TurnContext(
      now: Instant(seconds: Int64(local.minutes) * 60), local: local, zone: "UTC")
    let questions = [
      nil, Question(.slots, slots: [.origin]), Question(.slots, slots: [.passengers]),
      Question(.ages, slots: [.passengers]), Question(.offers),
    ]
    for _ in 0..<texts {
      let text = any.next()
      var state = State()
      state.asked = any.pick(questions)
      timings.add(bytes: text.utf8.count, Self.times(text, (state, context), rounds))
    }
    return [messages.report("messages"), timings.report("any text")].joined(separator: "\n")
  }

  private static func times(
    _ text: String, _ situation: (State, TurnContext), _ rounds: Int
  ) -> [Duration] {
    (0..<max(1, rounds)).map { _ in
      ContinuousClock().measure { _ = BuiltIn.read(text, situation.0, situation.1) }
    }
  }
}

/// The times of many messages.
private struct Timings {
  private var first: [Duration] = []
  private var best: [Duration] = []
  private var bytes: [Int] = []

  mutating func add(bytes count: Int, _ times: [Duration]) {
    guard let time = times.first, let least = times.min() else { return }
    first.append(time)
    best.append(least)
    bytes.append(count)
  }

  func report(_ name: String) -> String {
    guard !best.isEmpty else { return "\(name): none" }
    return "\(name): \(best.count)\n  once:    \(line(first))\n  best of: \(line(best))"
  }

  private func line(_ times: [Duration]) -> String {
    let sorted = times.sorted()
    let worst = times.indices.max { times[$0] < times[$1] } ?? 0
    return "median \(sorted[sorted.count / 2].microseconds) µs, "
      + "p99 \(sorted[sorted.count * 99 / 100].microseconds) µs, "
      + "worst \(times[worst].microseconds) µs (number \(worst + 1), \(bytes[worst]) bytes)"
  }
}

extension Duration {
  /// In tenths.
  fileprivate var microseconds: String {
    let (seconds, attoseconds) = components
    let tenths = seconds * 10_000_000 + attoseconds / 100_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
