/// An amount of a currency, exact, that writes itself as it was read: `"300"` stays `300`, `"30.20"` stays `30.20`.
package struct Money: Hashable, Sendable {
  /// The amount times ten to the power of `scale`.
  package var units: Int64
  /// Digits after the decimal point, 0 to 9.
  package var scale: Int
  /// The ISO 4217 code.
  package var currency: String

  package init(units: Int64, scale: Int, currency: String) {
    self.units = units
    self.scale = scale
    self.currency = currency
  }

  /// The amount of a decimal text such as `-12.50`, or nil where it is none.
  package init?(_ amount: String, currency: String) {
    var digits = amount[...]
    let negative = digits.first == "-"
    if negative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard let whole = parts.first, !whole.isEmpty, parts.count == 1 || !fraction.isEmpty,
      fraction.utf8.count <= 9, (whole + fraction).utf8.allSatisfy({ (48...57).contains($0) }),
      let value = Int64(whole + fraction)
    else { return nil }
    self.init(units: negative ? -value : value, scale: fraction.utf8.count, currency: currency)
  }

  /// The amount as a decimal text, digit for digit as it was read.
  package var amount: String {
    var digits = String(units.magnitude)
    if scale > 0 {
      digits = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return (units < 0 ? "-" : "") + digits
  }
}

extension Money: Codable {
  private enum CodingKeys: String, CodingKey { case amount, currency }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let amount = try container.decode(String.self, forKey: .amount)
    guard
      let money = Money(amount, currency: try container.decode(String.self, forKey: .currency))
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .amount, in: container, debugDescription: "not a decimal amount")
    }
    self = money
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(amount, forKey: .amount)
    try container.encode(currency, forKey: .currency)
  }
}
