import Flights

extension Dialogue {
  /// What to keep, do and say after a message. With an action the reply is empty: `found` says it all.
  package static func decide(
    _ state: State, _ commands: [Command], _ context: TurnContext
  ) -> Decision {
    let news = commands.filter(\.isNews)
    let said = commands.filter { !$0.isNews && !$0.isByTheWay }
    guard !news.isEmpty, !said.isEmpty else { return decideAtOnce(state, commands, context) }
    return decide(state, news, and: commands.filter { !$0.isNews }, context)
  }

  /// News and a message that crossed: the news is told first, and what was written without knowing it is answered after it. A yes among it
  /// buys and ends nothing: what it was for is asked again.
  private static func decide(
    _ state: State, _ news: [Command], and said: [Command], _ context: TurnContext
  ) -> Decision {
    let told = decideAtOnce(state, news, context)
    var next = told.state
    next.preface = nil
    var decision =
      next.asked?.topic.isPrivate == true && said.contains(.affirm)
      ? askAgain(next, context) : decideAtOnce(next, said, context)
    let first = told.reply + [told.state.preface].compactMap(\.self)
    if decision.action != nil {
      let parts = first + [decision.state.preface].compactMap(\.self)
      decision.state.preface = parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    } else {
      decision.reply = first + decision.reply
    }
    return decision
  }

  private static func decideAtOnce(
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

  /// Puts the question about persons or money once more, as things stand now.
  package static func askAgain(_ state: State, _ context: TurnContext) -> Decision {
    let context = context.at(state.zone)
    var answer = Answer(
      state: state, before: state, commands: [], remarks: [], context: context,
      phrases: state.phrases(context))
    return answer.askAgain()
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
