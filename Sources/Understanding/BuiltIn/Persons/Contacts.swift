import Airports

// E-mail addresses and telephone numbers, as RFC 5322 and E.164 have them.

extension PersonReading {
  mutating func readEmails() {
    let bytes = Array(words.source.utf8)
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") {
      let start = place - bytes[..<place].reversed().prefix { Self.isLocal($0) }.count
      let end = place + 1 + bytes[(place + 1)...].prefix { Self.isDomain($0) }.count
      guard let address = Self.address(bytes[start..<place], bytes[(place + 1)..<end]) else {
        continue
      }
      let range = wordsWithin(start..<end)
      guard let first = range.first else { continue }
      let isLink = first > 0 && words.string(first - 1) == "mailto"
      add(.email(address), (isLink ? first - 1 : first)..<range.upperBound)
    }
  }

  private static func address(_ local: ArraySlice<UInt8>, _ domain: ArraySlice<UInt8>) -> String? {
    let point = UInt8(ascii: ".")
    var local = local.drop { $0 == point || $0 == UInt8(ascii: "'") }
    var domain = domain
    while domain.last == point || domain.last == UInt8(ascii: "-") { domain.removeLast() }
    if local.starts(with: "mailto:".utf8) { local = local.dropFirst(7) }
    let labels = domain.split(separator: point, omittingEmptySubsequences: false)
    guard (1...64).contains(local.count), local.last != point, labels.count > 1,
      labels.allSatisfy({ !$0.isEmpty && $0.first != UInt8(ascii: "-") && $0.count < 64 }),
      let last = labels.last, last.count > 1, last.allSatisfy(isLetter),
      !local.indices.dropLast().contains(where: { local[$0] == point && local[$0 + 1] == point })
    else { return nil }
    return String(decoding: local, as: UTF8.self) + "@"
      + String(decoding: domain, as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isDomain(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
  }

  /// The words that lie within the bytes of the text.
  private func wordsWithin(_ bytes: Range<Int>) -> Range<Int> {
    let first = words.origins.firstIndex { $0.lowerBound >= bytes.lowerBound } ?? words.count
    let last = words.origins.lastIndex { $0.upperBound <= bytes.upperBound } ?? -1
    return first <= last ? first..<last + 1 : 0..<0
  }
}

extension PersonReading {
  mutating func readPhones() {
    var word = 0
    while word < words.count {
      guard !taken[word], words.marks[word].contains(.digits) else {
        word += 1
        continue
      }
      let (digits, end) = number(from: word)
      if let phone = phone(digits, at: word) {
        add(.phone(phone), word..<end)
        word = end
      } else {
        word = words.marks[word].contains(.plus) ? end : word + 1
      }
    }
  }

  /// The digits from the word on that only spaces, dashes, points, slashes and brackets part.
  private func number(from start: Int) -> (digits: String, end: Int) {
    var digits = words.string(start)
    var end = start + 1
    while end < words.count, !taken[end], words.marks[end].contains(.digits), gaps[end] < .stop,
      !words.marks[end].contains(.plus), digits.utf8.count < 16
    {
      if isDate(from: end) { break }
      let isTrunk = words.string(end) == "0" && words.marks[end].contains(.bracket)
      if !isTrunk { digits += words.string(end) }
      end += 1
    }
    return (digits, end)
  }

  private func phone(_ digits: String, at word: Int) -> String? {
    let isLabelled = label(before: word)?.kind == .phoneLabel
    guard scope != .labelled || isLabelled || isOpen(word) else { return nil }
    if words.marks[word].contains(.plus) { return international(digits) }
    if digits.hasPrefix("00") { return international(String(digits.dropFirst(2))) }
    guard scope == .contact || isLabelled, isLabelled || !isDate(from: word) else { return nil }
    return national(digits)
  }

  private func international(_ digits: String) -> String? {
    guard (8...15).contains(digits.utf8.count), !digits.hasPrefix("0"),
      PhonePrefix.origin(ofE164: "+" + digits) != nil
    else { return nil }
    return "+" + digits
  }

  /// A number of the traveller's own country, without its trunk digit; Italian numbers keep their zero.
  private func national(_ digits: String) -> String? {
    guard let country = context.country, (7...13).contains(digits.utf8.count) else { return nil }
    let hasTrunk = digits.hasPrefix("0") && country != "IT"
    let number = hasTrunk ? String(digits.dropFirst()) : digits
    for code in Self.callingCodes {
      let isWhole = !hasTrunk && digits.hasPrefix("\(code)") && digits.utf8.count > 10
      let whole = isWhole ? digits : "\(code)\(number)"
      if PhonePrefix.origin(ofE164: "+" + whole)?.country == country, whole.utf8.count <= 15 {
        return "+" + whole
      }
    }
    return nil
  }

  /// The codes of the International Telecommunication Union's plan, those of two digits before the others.
  private static let callingCodes: [Int] = {
    let two = [
      20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55,
      56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
    ]
    return two + [1, 7] + (200...999).filter { !two.contains($0 / 10) && $0 / 100 != 7 }
  }()
}
