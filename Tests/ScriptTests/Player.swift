import Agent
import Conversation
import LocalTime
import StandIns

/// What did not follow as a script says.
struct Failure: Sendable {
  var step: Int
  var place: Place
  var message: String
  /// Why it is known to fail, where it is.
  var pending: String?
}

/// Plays one script, message by message.
struct Player {
  let script: Script
  let reader: Reader
  private let stage: Stage
  private let clock: ScriptClock
  private let environment: Environment
  private let agent: Agent
  private let model: ModelStandIn?
  private let conversation: ConversationID
  private var delivered: [Message] = []
  private var calls = 0

  /// The failures, in order; a marker for a fault that is no more is one, too.
  static func play(_ script: Script, _ reader: Reader) async throws -> [Failure] {
    let stage = try await Stage.shared.value
    let model =
      reader == .model ? try await ModelStandIn(reply: ModelReply(status: 402, raw: "{}")) : nil
    var player = Player(script, reader, stage, model)
    var failures: [Failure] = []
    for index in script.steps.indices { failures += try await player.play(index) }
    await model?.stop()
    if let reason = player.reason(script.pending) {
      if failures.isEmpty {
        failures = [player.failure(0, "passes, and still has the marker \"pending: \(reason)\"")]
      } else {
        for index in failures.indices { failures[index].pending = reason }
      }
    }
    return failures
  }

  private init(_ script: Script, _ reader: Reader, _ stage: Stage, _ model: ModelStandIn?) {
    self.script = script
    self.reader = reader
    self.stage = stage
    self.model = model
    clock = ScriptClock(script.now)
    var environment = stage.environment(clock, model, budget: script.budget)
    environment.allowances = script.limits
    self.environment = environment
    agent = Agent(environment)
    conversation = stage.identity.conversation(
      of: "\(script.place.file) \(script.name) \(reader.rawValue) \(script.from)")
  }

  private mutating func play(_ index: Int) async throws -> [Failure] {
    let step = script.steps[index]
    clock.advance(step.after)
    if let content = step.content {
      delivered.append(
        Message(
          id: "SM\(index)-\(script.name)", conversation: conversation, address: script.from,
          content: content, receivedAt: clock.now))
    }
    await model?.enqueue(step.model)
    let answer = await agent.receive(delivered[delivered.count - 1])
    let rows = try await stage.rows(conversation)
    let expected =
      reader == .model ? step.expected.replaced(by: step.withModel) : step.expected
    let checks = Checks(
      answer: answer, rows: rows, zone: zone(rows.state), delivered: delivered.count,
      isAgain: step.content == nil)
    var messages = checks.failures(expected)
    messages += await wrongCalls(step)
    return judged(messages, index, answer)
  }

  private func judged(_ messages: [String], _ index: Int, _ answer: Answer) -> [Failure] {
    let step = script.steps[index]
    let pending = reason(step.pending)
    if messages.isEmpty {
      return pending.map { [failure(index, "passes, and is still marked \"pending: \($0)\"")] }
        ?? []
    }
    let reply = "The reply: \(answer.text ?? "none")"
    var result = failure(index, (messages + [reply]).joined(separator: "\n"))
    result.pending = pending
    return [result]
  }

  private func failure(_ index: Int, _ message: String) -> Failure {
    let step = script.steps[index]
    return Failure(
      step: index + 1, place: step.place,
      message: """
        \(step.place.file) "\(script.name)", step \(index + 1) (\(reader.rawValue)), \(step.said):
        \(message)
        """)
  }

  /// The model has to be asked just as often as it was given replies, and told nothing that it has no business to know.
  private mutating func wrongCalls(_ step: Step) async -> [String] {
    guard let model else { return [] }
    let new = Array(await model.calls().dropFirst(calls))
    calls += new.count
    guard new.count == step.model.count else {
      return ["model: expected \(step.model.count) calls, came \(new.count)"]
    }
    return step.prompt.failures("prompt", in: new)
  }

  private func zone(_ state: State) -> String {
    environment.context(zone: state.zone, address: script.from, turn: "").zone
  }

  private func reason(_ pending: Pending) -> String? {
    reader == .model ? pending.model : pending.builtIn
  }
}

extension Step {
  /// The traveller's words, for messages about the step.
  fileprivate var said: String {
    switch content {
    case .text(let text): "\"\(text.count > 120 ? text.prefix(120) + "..." : text)\""
    case .location: "a location"
    case .unreadable(let kind, _): "an unreadable \(kind)"
    case .news: "news"
    case nil: "the same message again"
    }
  }
}

extension Answer {
  /// The messages of the reply, a blank line between two; nil where there is none.
  var text: String? {
    guard case .reply(let messages) = self, !messages.isEmpty else { return nil }
    return messages.map(\.text).joined(separator: "\n\n")
  }
}
