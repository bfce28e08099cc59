// Airlines whose names or codes mean other things as well.

extension Tokens {
  /// An airline's code in capitals where one may stand: "the BA one", "with LH".
  func airline(at start: Int) -> Int? {
    if let index = shortAirline(at: start) { return index }
    guard words.marks[start].contains(.upper), !isShouting, words.ranges[start].count == 2 else {
      return nil
    }
    let after = start + 1 < words.count ? words.string(start + 1) : ""
    let before = start > 0 ? words.string(start - 1) : ""
    guard
      ["one", "flight", "flights"].contains(after) || ["with", "on", "not", "by"].contains(before)
    else { return nil }
    let code = words.string(start).uppercased()
    if code == "LA" { return nil }
    return airlineNames.firstIndex { $0.code.description == code }
  }

  /// A name or code that means other things as well, where airlines are listed: "United or BA", "with TAP", "Alaska only".
  private func shortAirline(at start: Int) -> Int? {
    let bytes = words.bytes[words.ranges[start]]
    guard (2...8).contains(bytes.count), !words.marks[start].contains(.digits) else { return nil }
    let last = all.last?.kind
    let isListed =
      (last == .or || last == .and) && all.count > 1 && all[all.count - 2].kind == .airline
    let isNamed = Self.shortAirlines.contains { bytes.elementsEqual($0.name.utf8) }
    guard isListed || isNamed else { return nil }
    let after = start + 1 < words.count ? words.string(start + 1) : ""
    let isWished =
      isListed || language == .pt && words.marks[start].contains(.comma) || after == "only"
      || after == "nao" || after == "no" || after == "solo"
      || after == "one" || after == "flight" || after == "flights"
      || (last == .with || last == .refuse || last == .not || last == .no || last == .by)
      || (last == .the || last == .to) && all.count > 1 && all[all.count - 2].kind == .with
    guard isWished else { return nil }
    let code =
      Self.shortAirlines.first { bytes.elementsEqual($0.name.utf8) }?.code
      ?? (bytes.count == 2 ? words.string(start).uppercased() : "")
    return airlineNames.firstIndex { $0.code.description == code }
  }

  private static let shortAirlines: [(name: String, code: String)] = [
    ("qatar", "QR"), ("tap", "TP"), ("gol", "G3"), ("azul", "AD"), ("alaska", "AS"), ("sas", "SK"),
    ("ana", "NH"), ("swiss", "LX"), ("tui", "BY"), ("sky", "H2"), ("copa", "CM"), ("condor", "DE"),
    ("british", "BA"), ("latam", "LA"), ("austrian", "OS"), ("pegasus", "PC"),
    ("ita", "AZ"), ("turkish", "TK"), ("ba", "BA"), ("aa", "AA"), ("ua", "UA"), ("lh", "LH"),
    ("af", "AF"), ("ek", "EK"), ("qr", "QR"), ("sq", "SQ"),
  ]
}
