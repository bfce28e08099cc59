/// Where a telephone number is at home, by the digits that it begins with.
package enum PhonePrefix {
  /// The country (ISO 3166 alpha-2, nil where several share the prefix) and the zones that the number may lie in, of
  /// `+4479...`; nil where no country has such numbers. Anything before the `+`, such as `whatsapp:`, is passed over.
  package static func origin(ofE164 number: String) -> (country: String?, zones: [String])? {
    let bytes = Array(number.utf8)
    guard let plus = bytes.firstIndex(of: UInt8(ascii: "+")) else { return nil }
    let digits = bytes[(plus + 1)...].prefix { (0x30...0x39).contains($0) }
    for length in stride(from: min(digits.count, 11), through: 1, by: -1) {
      guard let value = phoneTable.value(digits.prefix(length)) else { continue }
      let parts = fields(value)
      let zones = parts[1].split(separator: " ").map(String.init)
      return (parts[0].isEmpty ? nil : parts[0], zones)
    }
    return nil
  }

  /// The number of the address in E.164, `+4479...`; nil where it has none.
  package static func number(ofAddress address: String) -> String? {
    guard let plus = address.firstIndex(of: "+"), origin(ofE164: address) != nil else { return nil }
    let digits = address[address.index(after: plus)...]
    return digits.allSatisfy(\.isWholeNumber) ? "+" + digits : nil
  }

  /// Where the sender at an address is at home: by the number, or by the country in the id of a sender without one
  /// (`whatsapp:US.13491208655302741918`), whose zones are those of the country's biggest cities.
  package static func home(ofAddress address: String) -> (country: String?, zones: [String])? {
    if let origin = origin(ofE164: address) { return origin }
    let id = address.split(separator: ":", maxSplits: 1).last ?? ""
    let country = id.prefix { $0 != "." }
    guard country.utf8.count == 2, country.utf8.count < id.utf8.count else { return nil }
    var zones: [String] = []
    for zone in Atlas.cities(inCountry: String(country)).compactMap(Atlas.zone(of:))
    where !zones.contains(zone) {
      zones.append(zone)
    }
    return (String(country), zones)
  }
}
