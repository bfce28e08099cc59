/// With what we call Twilio.
package struct Account: Sendable {
  /// `AC...`: the account whose messages are meant.
  package var sid: String
  /// An API key `SK...`, or the account's sid.
  package var username: String
  /// The API key's secret, or the auth token.
  package var password: String
  /// Scheme and host, without a `/` at the end.
  package var url: String

  package init(sid: String, username: String, password: String, url: String = Account.liveURL) {
    self.sid = sid
    self.username = username
    self.password = password
    self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
  }

  package static let liveURL = "https://api.twilio.com"

  /// Where the Messaging API is: a host of its own at Twilio, the same as the rest anywhere else.
  var messagingURL: String { url == Self.liveURL ? "https://messaging.twilio.com" : url }
}
