import Agent
import PostgreSQL

// A process that has kept a message for a conversation whose claim another process holds says so by NOTIFY, once. That one's turn may take
// the message in. It is no more than a wake-up: whoever misses it finds the message when the claim is free.

extension Store {
  /// The channel of the knocks.
  package static let knocks = "travel_agent_knocks"

  /// Calls for each conversation for which another process has kept a message, until the task is cancelled. The claims' session has to listen
  /// to `knocks`; called once.
  package func hearKnocks(_ call: @Sendable (ConversationID) -> Void) async {
    for await knock in claims.notifications where knock.channel == Self.knocks {
      let parts = knock.payload.split(separator: ".")
      guard parts.count == 2, parts[1] != "\(token)",
        let id = ConversationID(hexadecimal: parts[0])
      else { continue }
      call(id)
    }
  }
}

extension ClaimTable {
  func knock(_ id: ConversationID) async {
    _ = try? await session.query(Self.notify, [.text(Store.knocks), .text("\(id).\(token)")])
  }

  private static let notify = Statement("knock", "SELECT pg_notify($1::text, $2::text)::text")
}
