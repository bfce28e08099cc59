import Conversation

/// The understander that needs no model: rules over words, in six languages, with no input or output.
package enum BuiltIn {
  /// The commands of a text. Total: any text whatsoever has an answer, though it may be none.
  package static func read(_ text: String, _ state: State, _ context: TurnContext) -> [Command] {
    var reader = Reader(text, state, context)
    return reader.run()
  }
}
