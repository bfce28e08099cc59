import Flights

extension Dialogue {
  /// What to keep, do and say once an action is done; it may ask for a further one.
  package static func resume(
    _ state: State, _ outcome: Outcome, _ context: TurnContext
  ) -> Decision {
    switch outcome {
    case .found(let result): return found(state, result, context)
    case .extras(let services): return show(state, services, context)
    default: return answer(state, outcome, context)
    }
  }

  private static func answer(
    _ state: State, _ outcome: Outcome, _ context: TurnContext
  ) -> Decision {
    var state = state
    let lead = state.preface.map { [$0] } ?? []
    state.preface = nil
    state.introduced = true
    let context = context.at(state.zone)
    var answer = Answer(
      state: state, before: state, commands: [], remarks: [], context: context,
      phrases: state.phrases(context))
    return switch outcome {
    case .found, .extras: Decision(state: state)
    case .priced(let result): answer.priced(result, lead)
    case .quoted(let result): answer.quoted(result, lead)
    case .changes(let result): answer.changesFound(result, lead)
    case .retrieved(let result): answer.retrieved(result, lead)
    case .orderServices(let result): answer.servicesFound(result, lead)
    }
  }

  /// What to say where something else is being done with the booking that the message is about.
  package static func busy(_ state: State, _ context: TurnContext) -> Decision {
    var state = state
    state.asked = nil
    state.errand = nil
    return Decision(
      state: state, reply: [state.phrases(context.at(state.zone)).stillUnderWay()])
  }

  /// Asks for patience; nil where nothing may be said.
  package static func tooFast(_ state: State, _ context: TurnContext) -> String? {
    state.stopped ? nil : state.phrases(context.at(state.zone)).tooFast()
  }
}
