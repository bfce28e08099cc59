import Conversation

/// The understander that needs no model: rules over words, in six languages, with no input or output.
package enum BuiltIn {
  /// The commands of a text. Total: any text whatsoever has an answer, though it may be none.
  package static func read(_ text: String, _ state: State, _ context: TurnContext) -> [Command] {
    let cardless = CardlessText(text)
    var reader = Reader(cardless.text, state, context)
    let commands = reader.run()
    guard cardless.hadCard else { return commands }
    // A yes with a card's number wants to pay by it, which nobody can here.
    return [.cardNumber] + commands.filter { $0 != .affirm && $0 != .book }
  }
}
