import Agent
import LocalTime
import Twilio

extension Messages {
  /// What travellers wrote to our sender since the instant, as far as the list carries it, and older messages that come along.
  func inbound(
    to sender: String, since: Instant, pageSize: Int = 1000,
    _ conversation: (_ address: String) -> ConversationID
  ) async throws(Refusal) -> [Message] {
    let day = CalendarDate(day: Int(since.seconds / 86_400))
    let records = try await list(
      to: sender, sentSince: "\(day)", limit: Self.inboundLimit, pageSize: pageSize
    ) { page in !page.isPast(since) }
    return records.compactMap { record in
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

extension [MessageRecord] {
  /// Whether all that follow are older than the instant, too: the whole page is, and it goes from the newest to the oldest.
  fileprivate func isPast(_ instant: Instant) -> Bool {
    let times = compactMap(\.writtenAt)
    guard let first = times.first, let last = times.last, times.count == count else { return false }
    return first < instant && last <= first && times.allSatisfy { $0 < instant }
  }
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
