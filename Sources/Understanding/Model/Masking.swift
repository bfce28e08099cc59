import LocalTime

// Placeholders instead of what a model has no business to see. Dates of travel must survive, so that digits alone
// are not enough: a card has a card's groups and check digit, a birth date a year that is over.

/// Takes personal data out of a text before a model reads it.
enum Masking {
  /// The text with `[card]`, `[phone]`, `[e-mail]`, `[passport]`, `[birth date]` and `[number]` in place of such tokens.
  static func masked(_ text: String, today: CalendarDate) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    maskNumbers(&words)
    for (index, word) in words.enumerated() { words[index] = masked(word: word, today) }
    maskWrittenDates(&words, today)
    return words.joined(separator: " ")
  }

  /// Cards and telephone numbers, which may be several words of digits.
  private static func maskNumbers(_ words: inout [String]) {
    var start = 0
    while start < words.count {
      if let (end, placeholder) = number(words, from: start) {
        words.replaceSubrange(start..<end, with: [placeholder])
      }
      start += 1
    }
  }

  /// The longest card or telephone number that begins at a word.
  private static func number(_ words: [String], from start: Int) -> (end: Int, String)? {
    var found: (Int, String)?
    var groups: [Int] = []
    var digits: [UInt8] = []
    for end in start..<min(start + 7, words.count) {
      let word = words[end].drop { "(\"'".contains($0) }
      let bytes = Array(word.utf8)
      guard bytes.contains(where: isDigit), bytes.allSatisfy(isPartOfNumber) else { break }
      groups += bytes.split { !isDigit($0) }.map(\.count)
      digits += bytes.filter(isDigit)
      if digits.count > 19 { break }
      if isCard(digits, groups) { found = (end + 1, "[card]") }
      if words[start].contains("+") || words[start].hasPrefix("00"), (8...15).contains(digits.count)
      {
        found = (end + 1, "[phone]")
      }
    }
    return found
  }

  private static func isCard(_ digits: [UInt8], _ groups: [Int]) -> Bool {
    guard (13...19).contains(digits.count), passesLuhn(digits) else { return false }
    let shapes = [[4, 4, 4, 4], [4, 6, 5], [4, 6, 4], [4, 4, 4, 4, 3], [4, 4, 5]]
    return groups.count == 1 || shapes.contains(groups)
  }

  private static func passesLuhn(_ digits: [UInt8]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = Int(digit.element) - 48
      let doubled = digit.offset % 2 == 1 ? value * 2 : value
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }

  private static func masked(word: String, _ today: CalendarDate) -> String {
    if word.hasPrefix("[") { return word }
    if word.contains("@") { return "[e-mail]" }
    let bytes = Array(word.utf8)
    let runs = bytes.split { !isDigit($0) }.map(Array.init)
    if let longest = runs.map(\.count).max(), longest >= 9 { return "[number]" }
    if isPassport(bytes.filter { isDigit($0) || isLetter($0) }) { return "[passport]" }
    if runs.count == 3, runs.contains(where: { isPastYear($0, today) }) { return "[birth date]" }
    return word
  }

  /// Up to three letters with 6 to 9 digits and perhaps a letter behind, or capitals and digits in any order.
  private static func isPassport(_ bytes: [UInt8]) -> Bool {
    let digitCount = bytes.count(where: isDigit)
    let isUpper = bytes.allSatisfy { isDigit($0) || (65...90).contains($0) }
    if isUpper, (8...10).contains(bytes.count), digitCount >= 4, digitCount < bytes.count {
      return true
    }
    let letters = bytes.prefix { isLetter($0) }.count
    let digits = bytes.dropFirst(letters).prefix { isDigit($0) }.count
    return (1...3).contains(letters) && (6...9).contains(digits)
      && bytes.count - letters - digits <= 1
  }

  /// `12 March 1985`, `March 12, 1985`: the year and the two words before it.
  private static func maskWrittenDates(_ words: inout [String], _ today: CalendarDate) {
    var index = 2
    while index < words.count {
      let before = words[(index - 2)..<index]
      let year = Array(words[index].utf8).filter(isDigit)
      if isPastYear(year, today), before.contains(where: { $0.utf8.contains(where: isDigit) }) {
        words.replaceSubrange((index - 2)...index, with: ["[birth date]"])
      }
      index += 1
    }
  }

  private static func isPastYear(_ digits: [UInt8], _ today: CalendarDate) -> Bool {
    guard digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)) else {
      return false
    }
    return (1900..<today.year).contains(year)
  }

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || "+-.()/,;:!?".utf8.contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) }
}
