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

extension Money {
  /// Whether it is the smaller amount of the two, of one currency; those of different currencies are not compared.
  package func isLess(than other: Money) -> Bool {
    currency == other.currency ? parts < other.parts : currency < other.currency
  }

  /// Whether both are one amount of one currency, however its digits are written: `300` is worth `300.00`.
  package func isWorth(_ other: Money) -> Bool {
    currency == other.currency && parts == other.parts
  }

  /// The sum with the other, times a number, to the finer scale; nil for another currency or beyond what can be counted.
  package func adding(_ other: Money, times count: Int = 1) -> Money? {
    let scale = max(scale, other.scale)
    guard currency == other.currency, let own = units(at: scale),
      let others = other.units(at: scale)
    else { return nil }
    let (product, isTooLarge) = others.multipliedReportingOverflow(by: Int64(count))
    let (sum, isOver) = own.addingReportingOverflow(product)
    return isTooLarge || isOver ? nil : Money(units: sum, scale: scale, currency: currency)
  }

  /// Whole units of the currency, and billionths of one; both have the amount's sign.
  private var parts: (Int64, Int64) {
    let one = Self.power(scale)
    return (units / one, units % one * Self.power(9 - scale))
  }

  private func units(at finer: Int) -> Int64? {
    let (value, isOver) = units.multipliedReportingOverflow(by: Self.power(finer - scale))
    return isOver ? nil : value
  }

  private static func power(_ exponent: Int) -> Int64 {
    (0..<max(0, min(exponent, 9))).reduce(1) { power, _ in power * 10 }
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
