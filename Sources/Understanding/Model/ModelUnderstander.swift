import Conversation

/// What became of asking a model, for logs and figures; never the words.
package enum ModelReading: Sendable {
  case answered(commands: Int)
  /// The answer holds no commands in the schema.
  case garbage
  case failed(any Error)
  case timedOut
}

extension Understander {
  /// Asks a model once for each message, and reads by `fallback` in the same turn where it gives nothing usable in time.
  ///
  /// What `certain` reads (an ISO date, an IATA code) stands over what the model says of the same slot.
  ///
  /// - Parameters:
  ///   - complete: Asks the model; gives the answer's JSON. It should end when its task is cancelled.
  ///   - budget: The time in all.
  package static func model(
    complete: @escaping @Sendable (Prompt, ContinuousClock.Instant) async throws -> String,
    budget: Duration, fallback: Understander,
    certain: @escaping @Sendable (String, State, TurnContext) -> [Command] = { _, _, _ in [] },
    report: @escaping @Sendable (ModelReading) -> Void = { _ in }
  ) -> Understander {
    Understander { text, state, context in
      guard text.contains(where: { !$0.isWhitespace }) else {
        return await fallback.read(text, state, context)
      }
      let prompt = Prompt(text: text, state: state, context: context)
      switch await answer(prompt, complete, budget) {
      case .failure(let error): report(error is TimedOut ? .timedOut : .failed(error))
      case .success(let answer):
        if let commands = CommandDecoder(state: state, context: context).commands(answer),
          !commands.isEmpty
        {
          report(.answered(commands: commands.count))
          return merge(commands, certain(text, state, context))
        }
        report(.garbage)
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

  /// The model's commands, those about a slot that is certain replaced.
  private static func merge(_ commands: [Command], _ certain: [Command]) -> [Command] {
    let slots = Set(certain.compactMap(\.slot))
    let kept = commands.filter { command in command.slot.map { !slots.contains($0) } ?? true }
    return kept + certain.filter { !kept.contains($0) }
  }
}

private struct TimedOut: Error {}

extension Command {
  /// The slot that it is about, where it writes one.
  fileprivate var slot: SlotName? {
    switch self {
    case .set(let value): value.slot
    case .guessed(let slot), .clear(let slot), .ambiguous(let slot, _, _): slot
    case .unknownPlace(let slot, _), .region(let slot, _, _): slot
    default: nil
    }
  }
}
