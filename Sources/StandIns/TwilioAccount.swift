import Foundation

/// The account that the stand-in for Twilio plays.
package struct TwilioAccount: Sendable {
  /// `AC` and 32 hexadecimal digits.
  package var sid: String
  /// Signs the webhooks, and is a password of the REST API.
  package var authToken: String
  /// Name and secret of an API key (`SK...`), another password of the REST API.
  package var apiKey: (name: String, secret: String)?
  /// The agent's address, `whatsapp:+E164`.
  package var sender: String
  /// Where messages go, exactly as the program knows it (`PUBLIC_WEBHOOK_URL`).
  package var webhook: String
  /// Where a message goes that the webhook did not take.
  package var fallback: String?
  /// The sender's own status callback, for messages that name none.
  package var statusCallback: String?
  /// The certificate authority of the webhook's host, a PEM file; none: the system's.
  package var certificateAuthority: String?
  /// The approved contents by their `HX...`, with `{{1}}` for their variable.
  package var contents: [String: String] = [:]
  /// How long a message takes from one status to the next.
  package var pace: Duration = .milliseconds(150)
  /// What a message that arrives is told of, one after the other.
  package var course = ["sent", "delivered", "read"]
  /// How many messages are kept, the latest. The default is all.
  package var recordLimit: Int?
  /// How long a webhook may take in all.
  package var timeLimit: Duration = .seconds(15)

  package init(
    sid: String, authToken: String, sender: String, webhook: String,
    certificateAuthority: String? = nil
  ) {
    self.sid = sid
    self.authToken = authToken
    self.sender = sender
    self.webhook = webhook
    self.certificateAuthority = certificateAuthority
  }
}

extension TwilioAccount {
  /// The words of an approved content, or why they cannot be: there is none (21655), the variables are no JSON (21656), or one holds what
  /// WhatsApp refuses in a variable (21656).
  ///
  /// - Parameter variables: JSON, `{"1": "..."}`.
  func content(_ sid: String, variables: String?) -> Result<String, TwilioFault> {
    guard var text = contents[sid] else {
      return .failure(TwilioFault(code: 21655, detail: "The ContentSid is invalid"))
    }
    guard
      let values = try? JSONDecoder().decode(
        [String: String].self, from: Data((variables ?? "{}").utf8)),
      values.values.allSatisfy({ value in
        !value.contains { $0.isNewline || $0 == "\t" } && !value.contains("     ")
      })
    else {
      return .failure(TwilioFault(code: 21656, detail: "The ContentVariables are invalid"))
    }
    for (name, value) in values { text = text.replacing("{{\(name)}}", with: value) }
    return .success(text)
  }
}
