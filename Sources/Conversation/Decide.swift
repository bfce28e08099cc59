import Flights

extension Dialogue {
  /// What to keep, do and say after a message.
  package static func decide(
    _ state: State, _ commands: [Command], _ context: TurnContext
  ) -> Decision {
    var state = state
    _ = apply(commands, to: &state, context)
    return Decision(state: state)
  }

  package static func found(
    _ state: State, _ result: Result<[Offer], FlightError>, _ context: TurnContext
  ) -> Decision {
    Decision(state: state)
  }
}
