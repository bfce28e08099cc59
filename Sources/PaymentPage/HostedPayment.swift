/// A payment as its provider has it.
package struct HostedPayment: Hashable, Sendable, Decodable {
  package enum Status: String, Hashable, Sendable, Decodable {
    /// The page waits for the traveller.
    case open
    /// The money is reserved.
    case authorised
    case captured, voided, refunded
    /// Refused, not paid in time, or no longer reserved.
    case failed
  }

  /// Ours.
  package var id: String
  /// The page to pay on.
  package var url: String
  package var status: Status

  package init(id: String, url: String, status: Status) {
    self.id = id
    self.url = url
    self.status = status
  }

  /// Whether the page is one to send somebody to: with TLS, but for this very computer.
  var hasAddress: Bool {
    ["https://", "http://127.0.0.1:", "http://localhost:"].contains { url.hasPrefix($0) }
  }
}

/// Something that happened to a payment, as the provider's webhook tells. It says that there is something to be asked for: what it says is not
/// believed.
package struct PaymentEvent: Hashable, Sendable, Decodable {
  /// The payment's id.
  package var id: String
  package var status: String
  /// RFC 3339.
  package var createdAt: String

  private enum CodingKeys: String, CodingKey {
    case id, status
    case createdAt = "created_at"
  }
}
