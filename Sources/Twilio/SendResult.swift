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
    /// Outside the 24 hours after the last message of the traveller: only a template goes, or the one that went is none that may.
    case template
    /// The key or the sender is wrong or revoked: an operator has to look.
    case configuration
    /// The account may not write to this traveller, but perhaps to others: an operator has to look.
    case permission
  }

  package var description: String { "\(code): \(message)" }
}

extension Refusal {
  /// What to do about a code. Unknown codes are final unless the status says that nothing was processed.
  ///
  /// - Parameter status: The HTTP status; 0 for what was told afterwards.
  package static func remedy(code: Int, status: Int = 0, retryAfter: Duration? = nil) -> Remedy {
    switch code {
    case 21610, 63013, 63014, 63033: .stop
    // The day is over; the template is unknown, takes other variables, or was rejected, paused or disabled.
    case 63016, 21655, 21656, 63027, 63028, 63040...63042: .template
    case 20003, 63007, 63020: .configuration
    case 21408, 21608: .permission
    case 63038: .later(retryAfter ?? .seconds(600))
    case 20429, 21611, 30001, 63017, 63018: .later(retryAfter ?? .seconds(2))
    default:
      status == 429 || status == 503
        ? .later(retryAfter ?? .seconds(2)) : status == 401 ? .configuration : .none
    }
  }
}
