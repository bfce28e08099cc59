/// What Twilio reports about a message that we sent.
///
/// Source: https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
package struct StatusCallback: Hashable, Sendable {
  package var sid: String
  package var accountSid: String?
  package var status: MessageStatus
  package var errorCode: Int?
  /// Whom the message was for.
  package var to: Address?
  package var from: Address?

  /// Reads the fields of a verified request.
  package init(_ form: Form) throws(FieldError) {
    sid = try form.sid("MessageSid", "SM", "MM")
    accountSid = form.nonEmpty("AccountSid")
    let text = try form.required("MessageStatus")
    guard let status = MessageStatus(rawValue: text) else {
      throw FieldError("MessageStatus", .malformed)
    }
    self.status = status
    errorCode = form.nonEmpty("ErrorCode").flatMap { Int($0) }
    to = form["To"].flatMap(Address.init)
    from = form["From"].flatMap(Address.init)
  }
}

/// How far a message has come. Reports arrive in any order: a message only moves forward.
package enum MessageStatus: String, Hashable, Sendable, CaseIterable {
  case scheduled, accepted, queued, sending, sent, delivered, read
  case partiallyDelivered = "partially_delivered"
  case undelivered, failed, canceled
  case receiving, received

  /// Whether the report says more than what is known.
  package func isAhead(of known: MessageStatus) -> Bool { rank > known.rank }

  /// Whether the message did not and will not arrive.
  package var isFailure: Bool { self == .undelivered || self == .failed || self == .canceled }

  /// The order of the states; a failure stands before a delivery, which is proof to the contrary.
  private var rank: Int {
    switch self {
    case .scheduled, .receiving: 0
    case .accepted: 1
    case .queued: 2
    case .sending: 3
    case .sent: 4
    case .undelivered, .failed, .canceled: 5
    case .partiallyDelivered: 6
    case .delivered, .received: 7
    case .read: 8
    }
  }
}
