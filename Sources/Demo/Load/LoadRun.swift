import Foundation
import StandIns

/// Plays a load and tells what came of it.
struct LoadRun {
  enum Kind {
    /// So many messages a second for so many seconds, whether or not the answers keep up.
    case rate(Double, seconds: Int)
    /// So many messages as fast as they are taken.
    case flood(Int)
  }

  let kind: Kind
  let phone: TwilioStandIn
  let supervisor: Supervisor
  let stored: StoredTurns
  let generator: LoadGenerator

  init(
    _ kind: Kind, phone: TwilioStandIn, supervisor: Supervisor, workshop: Workshop,
    conversations: Int, deliveries: Int
  ) {
    self.kind = kind
    self.phone = phone
    self.supervisor = supervisor
    stored = StoredTurns(workshop: workshop, supervisor: supervisor)
    var keepsPassages = false
    if case .flood = kind { keepsPassages = true }
    generator = LoadGenerator(
      phone, conversations: conversations, deliveries: deliveries, keepsPassages: keepsPassages)
  }

  /// Plays it to its end; false when anything was lost or refused.
  func play() async throws -> Bool {
    var watch = ProcessWatch(await supervisor.ids())
    watch.sample()
    let began = ContinuousClock.now
    async let sending: Void = send()
    for tenth in 1...10 {
      while generator.book.counts.messages < count * tenth / 10 {
        try await Task.sleep(for: .milliseconds(100))
      }
      watch.sample()
      say("\(tenth)0 %: " + summary)
    }
    try await sending
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    try await settle()
    watch.sample()
    let faults = try await faults()
    say(report(seconds).joined(separator: "\n"))
    say(watch.report().joined(separator: "\n"))
    for fault in faults { say("  WRONG: \(fault)") }
    if faults.isEmpty { say("  nothing was lost and nothing refused") }
    return faults.isEmpty
  }

  private var count: Int {
    switch kind {
    case .rate(let rate, let seconds): Int(rate * Double(seconds))
    case .flood(let count): count
    }
  }

  private func send() async throws {
    switch kind {
    case .rate(let rate, _): try await generator.play(count: count, rate: rate)
    case .flood(let count): try await generator.flood(count: count, senders: Self.senders)
    }
  }

  /// Until every reply has arrived and the database knows it.
  private func settle() async throws {
    try await generator.settle(limit: .seconds(60))
    let deadline = ContinuousClock.now + .seconds(150)
    while try await stored.unsettled() > 0 && ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(500))
    }
  }

  private func faults() async throws -> [String] {
    let counts = generator.book.counts
    let traffic = phone.traffic.counts
    var faults: [String] = []
    func note(_ number: Int, _ fault: String) {
      if number != 0 { faults.append("\(number) \(fault)") }
    }
    note(counts.refused, "deliveries were not answered 2xx")
    note(counts.unreadable, "answers were no TwiML")
    note(traffic.failedCallbacks, "status callbacks were not answered 2xx")
    note(generator.book.unanswered, "messages got no reply")
    faults += try await stored.faults(sent: counts.messages)
    note(try await stored.overtaken(generator.book.passages), "messages were overtaken")
    return faults
  }

  /// Messages in flight of a flood.
  private static let senders = 64
}

extension LoadRun {
  private var summary: String {
    let counts = generator.book.counts
    let times = counts.latencies
    return """
      \(counts.messages) messages, \(times.count) answers, p50 \(times.milliseconds(within: 0.5)), \
      p99 \(times.milliseconds(within: 0.99)) ms, \(counts.refused) not 2xx
      """
  }

  private func report(_ seconds: Double) -> [String] {
    let counts = generator.book.counts
    let traffic = phone.traffic.counts
    let times = counts.latencies
    let webhooks = times.count + traffic.callbacks
    func rate(_ number: Int) -> String { String(format: "%.0f/s", Double(number) / seconds) }
    return [
      "",
      "  messages    \(counts.messages) (\(rate(counts.messages))) in \(String(format: "%.1f", seconds)) s",
      "  deliveries  \(times.count) (\(rate(times.count))): \(times.count - counts.refused) answered 2xx, "
        + "\(counts.refused) otherwise \(counts.answers.filter { !(200..<300).contains($0.key) })",
      "  webhook     p50 \(times.milliseconds(within: 0.5)), p95 \(times.milliseconds(within: 0.95)), "
        + "p99 \(times.milliseconds(within: 0.99)), max \(Int(times.largest / .milliseconds(1))) ms",
      "  replies     \(traffic.inline) in answers, \(traffic.byREST) by REST; "
        + "\(generator.book.unanswered) messages without any",
      "  callbacks   \(traffic.callbacks) (\(rate(traffic.callbacks))), \(traffic.failedCallbacks) not answered 2xx",
      "  webhooks and callbacks together \(rate(webhooks))",
    ]
  }
}
