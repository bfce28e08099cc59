import Conversation

/// The understander that needs no model: rules over words, in six languages, with no input or output.
package enum BuiltIn {
  /// The commands of a text. Total: any text whatsoever has an answer, though it may be none.
  package static func read(_ text: String, _ state: State, _ context: TurnContext) -> [Command] {
    var reader = Reader(text, state, context)
    return reader.run()
  }

  /// The commands among those that no other reading may contradict: dates in ISO form, IATA codes in capitals, adults counted
  /// in so many words, where the traveller says they are.
  package static func certain(
    _ text: String, _ state: State, _ context: TurnContext
  ) -> [Command] {
    var reader = Reader(text, state, context)
    let commands = reader.run()
    return commands.filter { command in
      if case .zone = command { return true }
      guard case .set(let value) = command else { return false }
      return reader.certain.contains(value.slot)
    }
  }
}
