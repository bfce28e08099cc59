import Flights

extension Dialogue {
  /// What to keep, do and say after a message. With an action the reply is empty: `found` says it all.
  package static func decide(
    _ state: State, _ commands: [Command], _ context: TurnContext
  ) -> Decision {
    if state.stopped, !commands.contains(.resume) { return silent(state, commands, context) }
    var state = state
    let before = state
    state.preface = nil
    state.stopped = false
    if commands.contains(.stop) {
      for case .language(let language) in commands { state.language = language }
      return stop(state, context)
    }
    let remarks = apply(commands, to: &state, context)
    let context = context.at(state.zone)
    var answer = Answer(
      state: state, before: before, commands: commands, remarks: remarks, context: context,
      phrases: state.phrases(context))
    return answer.decide()
  }

  /// Who asked for silence is told nothing; what became of their bookings is noted all the same.
  private static func silent(
    _ state: State, _ commands: [Command], _ context: TurnContext
  ) -> Decision {
    var answer = Answer(
      state: state, before: state, commands: commands, remarks: [], context: context,
      phrases: state.phrases(context))
    _ = answer.tell([])
    answer.state.asked = state.asked
    answer.state.preface = nil
    return Decision(state: answer.state)
  }

  private static func stop(_ state: State, _ context: TurnContext) -> Decision {
    var state = state
    state.stopped = true
    state.introduced = true
    state.asked = nil
    return Decision(state: state, reply: [state.phrases(context).stopped()])
  }
}
