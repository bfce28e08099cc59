struct NewPayment: Encodable {
  /// Decimal.
  var amount: String
  /// ISO 4217.
  var currency: String
  var description: String
  /// RFC 3339.
  var expiresAt: String
  var callbackURL: String

  private enum CodingKeys: String, CodingKey {
    case amount, currency, description
    case expiresAt = "expires_at"
    case callbackURL = "callback_url"
  }
}

struct Refund: Encodable {
  var amount: String
  var currency: String
}

/// What a refusal says.
struct Complaint: Decodable {
  struct Reason: Decodable {
    var code: String
  }

  var error: Reason
}
