import Conversation

/// What became of asking a model, for logs and figures; never the words.
package enum ModelReading: Sendable {
  case answered(commands: Int)
  /// The answer holds no commands in the schema.
  case garbage
  /// Nothing that it says is supported by the message.
  case unsupported
  case failed(any Error)
  case timedOut
}

extension Understander {
  /// Asks a model once for each message, and reads by `fallback` in the same turn where it gives nothing usable in time.
  ///
  /// The commands are those of the answer that the message supports (`Grounding`). Where persons or money were asked for,
  /// and where the rules find them or a booking in the message, no model is asked.
  ///
  /// - Parameters:
  ///   - complete: Asks the model; gives the answer's JSON. It should end when its task is cancelled.
  ///   - budget: The time in all.
  package static func model(
    complete: @escaping @Sendable (Prompt, ContinuousClock.Instant) async throws -> String,
    budget: Duration, fallback: Understander,
    report: @escaping @Sendable (ModelReading) -> Void = { _ in }
  ) -> Understander {
    Understander { text, state, context in
      guard text.contains(where: { !$0.isWhitespace }) else {
        return await fallback.read(text, state, context)
      }
      // Persons, money and bookings are read by rules alone: no model sees such a message.
      let rules = BuiltIn.read(text, state, context)
      if state.asked?.topic.isPrivate == true || rules.contains(where: \.isPrivate) { return rules }
      let prompt = Prompt(text: text, state: state, context: context)
      switch await answer(prompt, complete, budget) {
      case .failure(let error): report(error is TimedOut ? .timedOut : .failed(error))
      case .success(let answer):
        if let commands = commands(answer, text, state, context, report) { return commands }
      }
      return await fallback.read(text, state, context)
    }
  }

  private static func answer(
    _ prompt: Prompt,
    _ complete: @escaping @Sendable (Prompt, ContinuousClock.Instant) async throws -> String,
    _ budget: Duration
  ) async -> Result<String, any Error> {
    let deadline = ContinuousClock.now + budget
    return await withTaskGroup(of: Result<String, any Error>.self) { group in
      group.addTask {
        do { return .success(try await complete(prompt, deadline)) } catch {
          return .failure(error)
        }
      }
      group.addTask {
        try? await Task.sleep(until: deadline, clock: .continuous)
        return .failure(TimedOut())
      }
      let first = await group.next() ?? .failure(TimedOut())
      group.cancelAll()
      return first
    }
  }

  /// What the answer says and the message supports; nil where that is nothing.
  private static func commands(
    _ answer: String, _ text: String, _ state: State, _ context: TurnContext,
    _ report: (ModelReading) -> Void
  ) -> [Command]? {
    let claims = CommandDecoder(state: state, context: context).commands(answer) ?? []
    guard !claims.isEmpty else {
      report(.garbage)
      return nil
    }
    let grounding = Grounding(text: text, state: state, context: context)
    guard let commands = grounding.grounded(claims) else {
      report(.unsupported)
      return nil
    }
    report(.answered(commands: commands.count))
    return commands
  }
}

extension Command {
  /// Whether it is about persons, money or bookings.
  fileprivate var isPrivate: Bool {
    switch self {
    case .details, .samePeople, .cardNumber, .seat, .book, .hold, .booking: true
    default: false
    }
  }
}

private struct TimedOut: Error {}
