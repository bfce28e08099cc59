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
  /// How long a message takes from one status to the next.
  package var pace: Duration = .milliseconds(150)
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
