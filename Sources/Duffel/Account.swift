/// With what Duffel is called.
package struct Account: Sendable {
  let token: String
  /// Scheme and host, without a `/` at the end.
  let url: String

  package static let liveURL = "https://api.duffel.com"

  /// Nil where the token is one for real orders and those are not allowed.
  package init?(token: String, url: String = Account.liveURL, allowsLive: Bool = false) {
    guard allowsLive || !Self.isLive(token) else { return nil }
    self.token = token
    self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
  }

  /// Whether orders are real. What is not known to be a token for tests is taken for a live one.
  package var isLive: Bool { Self.isLive(token) }

  private static func isLive(_ token: String) -> Bool { !token.hasPrefix("duffel_test_") }
}
