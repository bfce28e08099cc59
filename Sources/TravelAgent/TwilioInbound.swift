import Agent
import LocalTime
import Twilio

extension Messages {
  /// What travellers wrote to our sender since the instant, as far as the list carries it; nil where Twilio cannot say.
  func inbound(
    to sender: String, since: Instant, _ conversation: (_ address: String) -> ConversationID
  ) async -> [Message]? {
    let day = CalendarDate(day: Int(since.seconds / 86_400))
    // The newest come first: where a whole page is older, so are the next.
    let records = try? await list(to: sender, sentSince: "\(day)", limit: Self.inboundLimit) {
      page in !page.allSatisfy { record in record.writtenAt.map { $0 < since } ?? false }
    }
    return records?.compactMap { record in
      guard record.direction == "inbound", let from = record.from, let at = record.writtenAt,
        let address = Address(from)
      else { return nil }
      return Message(
        id: record.sid, conversation: conversation(address.text), address: address.text,
        content: record.content, receivedAt: at)
    }
  }

  /// More than a number of ours can take in a day.
  private static var inboundLimit: Int { 1_000_000 }
}

extension MessageRecord {
  fileprivate var writtenAt: Instant? {
    (dateSent ?? dateCreated).flatMap { Instant(rfc2822: $0) }
  }

  /// Of buttons, positions and sounds the list tells nothing.
  fileprivate var content: Message.Content {
    body.isEmpty || media > 0 ? .unreadable(kind: "missed", caption: body) : .text(body)
  }
}
