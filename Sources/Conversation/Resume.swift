import Flights

extension Dialogue {
  /// What to keep, do and say once an action is done; it may ask for a further one.
  package static func resume(
    _ state: State, _ outcome: Outcome, _ context: TurnContext
  ) -> Decision {
    if case .found(let result) = outcome { return found(state, result, context) }
    var state = state
    let lead = state.preface.map { [$0] } ?? []
    state.preface = nil
    state.introduced = true
    let context = context.at(state.zone)
    var answer = Answer(
      state: state, before: state, commands: [], remarks: [], context: context,
      phrases: state.phrases(context))
    return switch outcome {
    case .found(let result): found(state, result, context)
    case .priced(let result): answer.priced(result, lead)
    case .quoted(let result): answer.quoted(result, lead)
    case .changes(let result): answer.changesFound(result, lead)
    case .retrieved(let result): answer.retrieved(result, lead)
    }
  }
}
