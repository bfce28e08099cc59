import HTTPClient

/// What became of a request to send a message.
package enum SendResult: Hashable, Sendable {
  /// Twilio has it under this id.
  case accepted(sid: String, status: MessageStatus?)
  /// Certainly not sent.
  case refused(Refusal)
  /// It may have been sent or not: to be looked up before it is sent again.
  case unknown(String)
}

/// Why Twilio did not do what was asked.
package struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// Twilio's code (https://www.twilio.com/docs/api/errors), or the HTTP status where there is none; 0 where Twilio was not reached.
  package var code: Int
  package var message: String
  package var remedy: Remedy

  package enum Remedy: Hashable, Sendable {
    /// Trying again is pointless.
    case none
    /// Nothing was done; it may work later, not before this long.
    case later(Duration)
    /// The traveller wants no messages.
    case stop
    /// Outside the 24 hours after the last message of the traveller: only a template goes.
    case template
    /// The key or the sender is wrong or revoked: an operator has to look.
    case configuration
  }

  package var description: String { "\(code): \(message)" }
}

extension Refusal {
  /// What to do about a code. Unknown codes are final unless the status says that nothing was processed.
  static func remedy(code: Int, status: Int, retryAfter: Duration?) -> Remedy {
    switch code {
    case 21610, 63013, 63014, 63033: .stop
    case 63016: .template
    case 20003, 63007, 63020, 21408, 21608: .configuration
    case 20429, 21611, 30001, 63017, 63018: .later(retryAfter ?? .seconds(2))
    default:
      status == 429 || status == 503
        ? .later(retryAfter ?? .seconds(2)) : status == 401 ? .configuration : .none
    }
  }
}
