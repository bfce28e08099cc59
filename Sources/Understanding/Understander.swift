import Conversation

/// What turns a message into commands: the built-in reader, or a language model with it behind.
package struct Understander: Sendable {
  /// The commands of a text, read in the light of the state and the clock.
  package var read:
    @Sendable (_ text: String, _ state: State, _ context: TurnContext) async -> [Command]

  package init(
    read:
      @escaping @Sendable (_ text: String, _ state: State, _ context: TurnContext) async ->
      [Command]
  ) {
    self.read = read
  }

  /// Reads by rules alone: always there, in microseconds, and the same way every time.
  package static let builtIn = Understander { BuiltIn.read($0, $1, $2) }
}
