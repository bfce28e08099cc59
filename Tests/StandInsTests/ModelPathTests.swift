import Conversation
import HTTPClient
import LanguageModel
import LocalTime
import StandIns
import Synchronization
import Testing

@testable import Understanding

private let right =
  #"{"commands":[{"do":"set","slot":"origin","value":"Madrid"},{"do":"set","slot":"destination","value":"LIS"},{"do":"set","slot":"departure_date","value":"2026-12-12"},{"do":"set","slot":"passengers","value":"adults=2"}],"aside":null}"#

/// What a host does, and what has to come of it.
private struct HostCase: Sendable, CustomTestStringConvertible {
  enum Reader { case model, rules }

  var testDescription: String
  /// The answers in order; the last comes again and again.
  var replies: [ModelReply]
  /// Who read the message in the end.
  var reader: Reader
  /// The models asked, in order; nil where that is not the point.
  var asked: [String]?

  init(_ name: String, _ replies: [ModelReply], _ reader: Reader, _ asked: [String]? = nil) {
    testDescription = name
    self.replies = replies
    self.reader = reader
    self.asked = asked
  }
}

/// The whole path over a real socket: prompt, host, retries, other models, decoding, grounding, the rules behind.
@Suite("A model's path", .timeLimit(.minutes(2))) struct ModelPathTests {
  private static let message = "from Madrid to Lisbon on 12 December, 2 adults"
  private static let budget = Duration.seconds(3)
  private static let good = ModelReply(content: right)

  private static func say(_ content: String) -> ModelReply { ModelReply(content: content) }
  private static func claim(_ slot: String, _ value: String) -> String {
    #"{"do":"set","slot":"\#(slot)","value":"\#(value)"}"#
  }

  private static let answers: [HostCase] = [
    HostCase("right", [good], .model, ["first"]),
    HostCase(
      "partial", [say(#"{"commands":[\#(claim("destination", "Lisbon"))]}"#)], .model, ["first"]),
    HostCase(
      "values of the wrong types",
      [say(#"{"commands":[{"do":5,"slot":[],"value":{}},7,null],"aside":{}}"#)], .rules, ["first"]),
    HostCase(
      "an invented airport", [say(#"{"commands":[\#(claim("origin", "JFK"))]}"#)], .rules, ["first"]
    ),
    HostCase(
      "an invention beside what was said",
      [say(#"{"commands":[\#(claim("origin", "JFK")),\#(claim("destination", "LIS"))]}"#)], .model,
      ["first"]),
    HostCase(
      "inventions alone", [say(#"{"commands":[\#(claim("cabin", "first"))]}"#)], .rules, ["first"]),
    HostCase(
      "a date that is over",
      [
        say(#"{"commands":[\#(claim("departure_date", "2025-12-12")),\#(claim("origin", "MAD"))]}"#)
      ],
      .model, ["first"]),
    HostCase("thoughts before", [say("<think>{\"commands\":7}</think>\n" + right)], .model),
    HostCase("thoughts without a beginning", [say("They want Lisbon. </think>" + right)], .model),
    HostCase("words round it", [say("Sure! Here it is:\n```json\n\(right)\n```\nDone.")], .model),
    HostCase(
      "a call as text", [say(#"{"name":"commands","arguments":\#(right)}"#)], .model),
    HostCase(
      "a call as a call", [ModelReply(tools: [.init(name: "commands", arguments: right)])], .model),
    HostCase("several choices", [ModelReply(content: right, others: ["{}", "no"])], .model),
    HostCase("another model's name", [ModelReply(model: "gpt-2", content: right)], .model),
    HostCase("cut after the end", [ModelReply(content: right, finish: "length")], .model),
    HostCase("deeply nested", [say(String(repeating: "{\"commands\":[", count: 20_000))], .rules),
  ]

  private static let faults: [HostCase] = [
    HostCase("empty, then right", [say(""), good], .model, ["first", "first"]),
    HostCase(
      "nothing but thoughts", [ModelReply(reasoning: "Lisbon, I think.")], .rules,
      ["first", "first", "second", "second"]),
    HostCase(
      "malformed", [say("{\"commands\": [oops"), say("{\"commands\": [oops"), good], .model,
      ["first", "first", "second"]),
    HostCase(
      "cut in the middle", [ModelReply(content: String(right.prefix(80)), finish: "length")],
      .rules, ["first", "first", "second", "second"]),
    HostCase(
      "a refusal", [ModelReply(refusal: "I cannot help with that."), good], .model,
      ["first", "second"]),
    HostCase(
      "a filter", [ModelReply(content: right, finish: "content_filter"), good], .model,
      ["first", "second"]),
    HostCase(
      "busy for a minute",
      [ModelReply(status: 429, headers: ["Retry-After": "60"], raw: "{}"), good],
      .model, ["first", "second"]),
    HostCase(
      "busy for a moment",
      [ModelReply(status: 429, headers: ["Retry-After": "0"], raw: "{}"), good],
      .model, ["first", "first"]),
    HostCase(
      "down once", [ModelReply(status: 503, raw: "<html>"), good], .model, ["first", "first"]),
    HostCase("down", [ModelReply(status: 500, raw: #"{"detail":"boom"}"#)], .rules),
    HostCase(
      "not to be tried again",
      [ModelReply(status: 502, headers: ["X-Should-Retry": "false"], raw: ""), good], .model,
      ["first", "second"]),
    HostCase(
      "a page instead", [ModelReply(raw: "<html>Welcome</html>", type: "text/html")], .rules),
    HostCase(
      "no such model", [ModelReply(status: 404, raw: "{}"), good], .model, ["first", "second"]),
    HostCase("a refused key", [ModelReply(status: 401, raw: "{}"), good], .rules, ["first"]),
    HostCase("no credits", [ModelReply(status: 402, raw: "{}"), good], .rules, ["first"]),
    HostCase(
      "no schemas", [ModelReply(status: 400, raw: #"{"detail":"response_format: no"}"#), good],
      .model, ["first", "first"]),
    HostCase("closed before a byte", [ModelReply(cut: 0, content: right), good], .model),
    HostCase("closed in the middle", [ModelReply(cut: 60, content: right), good], .model),
    HostCase("slow", [ModelReply(trickle: 0.4, content: right)], .model, ["first"]),
    HostCase(
      "silent once", [ModelReply(delay: 2.5, content: right), good], .model, ["first", "second"]),
    HostCase("silent", [ModelReply(delay: 20, content: right)], .rules),
    HostCase("too slow", [ModelReply(trickle: 60, content: right)], .rules),
  ]

  @Test("whatever is answered, the message is read", arguments: answers)
  fileprivate func answer(_ example: HostCase) async throws { try await check(example) }

  @Test("whatever goes wrong, it is read in time", arguments: faults)
  fileprivate func fault(_ example: HostCase) async throws { try await check(example) }

  private func check(_ example: HostCase) async throws {
    let host = try await ModelStandIn(reply: try #require(example.replies.last))
    await host.enqueue(example.replies.dropLast())
    let reading = Mutex<ModelReading?>(nil)
    let understander = understander(host) { result in reading.withLock { $0 = result } }
    let today = CalendarDate("2026-11-23") ?? CalendarDate(day: 0)
    let local = LocalDateTime(today, ClockTime(minutes: 720))
    let context = TurnContext(
      now: Instant(seconds: Int64(local.minutes) * 60), local: local, zone: "UTC")
    let began = ContinuousClock.now
    let commands = await understander.read(Self.message, State(), context)
    #expect(ContinuousClock.now - began < Self.budget + .seconds(3))
    var reader = HostCase.Reader.rules
    if case .answered = reading.withLock({ $0 }) { reader = .model }
    #expect(reader == example.reader, "\(String(describing: reading.withLock { $0 }))")
    if let asked = example.asked { #expect(await self.asked(host) == asked) }
    expectNothingInvented(commands, context)
    await host.stop()
  }

  private func understander(
    _ host: ModelStandIn, report: @escaping @Sendable (ModelReading) -> Void
  ) -> Understander {
    let model = ChatModel(
      http: Client(userAgent: "tests"),
      settings: .init(url: host.url, key: "k", model: "first", fallbackModels: ["second"]))
    return .model(
      complete: { prompt, deadline in
        try await model.complete(
          [ChatMessage(.system, prompt.system), ChatMessage(.user, prompt.user)],
          schema: ResponseSchema(name: prompt.schemaName, json: prompt.schema), deadline: deadline
        ).text
      }, budget: Self.budget, fallback: .builtIn, report: report)
  }

  private func asked(_ host: ModelStandIn) async -> [String] {
    await host.calls().map { $0.hasPrefix(#"{"model":"first""#) ? "first" : "second" }
  }

  /// Every slot is empty or holds what the message says.
  private func expectNothingInvented(_ commands: [Command], _ context: TurnContext) {
    var state = State()
    _ = Dialogue.apply(commands, to: &state, context)
    var truth = State()
    _ = Dialogue.apply(BuiltIn.read(Self.message, State(), context), to: &truth, context)
    #expect(state.trip != Trip())
    for slot in SlotName.allCases {
      let value = state.trip.value(of: slot)
      #expect(value == nil || value == truth.trip.value(of: slot), "\(slot)")
    }
  }
}
