import Agent
import LocalTime
import Twilio

extension Messages {
  /// A page of what travellers wrote to our sender since the instant, as far as the list carries it, and older messages that come along.
  func inbound(
    to sender: String, since: Instant, at next: String?, size: Int = 1000,
    _ conversation: (_ address: String) -> ConversationID
  ) async throws(Refusal) -> Sweep.Page {
    let day = CalendarDate(day: Int(since.seconds / 86_400))
    let page = try await page(to: sender, sentSince: "\(day)", size: size, at: next)
    let messages = page.records.compactMap { record -> Message? in
      guard record.direction == "inbound", let from = record.from, let at = record.writtenAt,
        let address = Address(from)
      else { return nil }
      return Message(
        id: record.sid, conversation: conversation(address.text), address: address.text,
        content: record.content, receivedAt: at)
    }
    return Sweep.Page(messages: messages, next: page.records.isPast(since) ? nil : page.next)
  }
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
