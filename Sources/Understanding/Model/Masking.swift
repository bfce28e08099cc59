import Conversation
import LocalTime

// Placeholders instead of what a model has no business to see. Dates of travel must survive, so that digits alone
// are not enough: a card has a card's groups and check digit, a birth date a year that is over.

/// Takes personal data out of a text before a model reads it.
enum Masking {
  /// The text with `[card]`, `[phone]`, `[e-mail]`, `[passport]`, `[birth date]` and `[number]` in place of such tokens.
  static func masked(_ text: String, today: CalendarDate) -> String {
    withoutCards(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { masked(line: $0, today) }.joined(separator: "\n")
  }

  private static func masked(line: Substring, _ today: CalendarDate) -> String {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    maskNumbers(&words, today)
    for (index, word) in words.enumerated() { words[index] = masked(word: word, today) }
    maskPassports(&words)
    maskWrittenDates(&words, today)
    return words.joined(separator: " ")
  }

  private static func withoutCards(_ text: String) -> String {
    var text = text
    while case let numbers = CardNumbers.ranges(in: text), !numbers.isEmpty {
      for number in numbers.reversed() { text.replaceSubrange(number, with: "[card]") }
    }
    return text
  }

  /// Telephone numbers, which may be several words of digits.
  private static func maskNumbers(_ words: inout [String], _ today: CalendarDate) {
    var start = 0
    while start < words.count {
      if let (end, placeholder) = number(words, from: start) {
        words.replaceSubrange(start..<end, with: [placeholder])
      }
      start += 1
    }
  }

  /// The longest telephone number that begins at a word.
  private static func number(_ words: [String], from start: Int) -> (end: Int, String)? {
    var found: (Int, String)?
    var digits = 0
    let first = words[start].drop { "(\"'".contains($0) }
    let isInternational = words[start].contains("+") || words[start].hasPrefix("00")
    // `0151 2345678`, `(212) 555-0147`: a trunk digit or an area code in brackets.
    let isNational = first.hasPrefix("0") || words[start].hasPrefix("(")
    guard isInternational || isNational else { return nil }
    for end in start..<min(start + 7, words.count) {
      let bytes = Array(words[end].drop { "(\"'".contains($0) }.utf8)
      guard bytes.contains(where: isDigit), bytes.allSatisfy(isPartOfNumber),
        isInternational || bytes.split(whereSeparator: { !isDigit($0) }).count < 3
      else { break }
      digits += bytes.count(where: isDigit)
      if digits > 15 { break }
      if digits >= (isInternational ? 8 : 9) { found = (end + 1, "[phone]") }
    }
    return found
  }

  private static func masked(word: String, _ today: CalendarDate) -> String {
    if word.hasPrefix("[") { return word }
    if word.contains("@") { return "[e-mail]" }
    let bytes = Array(word.utf8)
    let runs = bytes.split { !isDigit($0) }.map(Array.init)
    if let longest = runs.map(\.count).max(), longest >= 9 { return "[number]" }
    if isPassport(bytes.filter { isDigit($0) || isLetter($0) }) { return "[passport]" }
    if runs.count == 3,
      runs.contains(where: { isPastYear($0, today) }) || isShortBirthDate(runs, today)
    {
      return "[birth date]"
    }
    return word
  }

  /// `12.03.88`: two digits of a year in which nobody books a journey.
  private static func isShortBirthDate(_ runs: [[UInt8]], _ today: CalendarDate) -> Bool {
    let numbers = runs.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    guard runs.allSatisfy({ $0.count <= 2 }), runs[2].count == 2 else { return false }
    let years = today.year % 100...today.year % 100 + 2
    return !years.contains(numbers[2]) && !years.contains(numbers[0])
      && numbers[0] <= 31 && numbers[1] <= 31
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

  /// `YA 1234567`: one to three capitals, and six digits or more.
  private static func maskPassports(_ words: inout [String]) {
    var index = 1
    while index < words.count {
      let digits = words[index].filter(\.isNumber).count
      let before = words[index - 1]
      if (6...9).contains(digits), words[index].prefix(while: \.isNumber).count == digits,
        (1...3).contains(before.count), before.allSatisfy({ $0.isASCII && $0.isUppercase })
      {
        words.replaceSubrange((index - 1)...index, with: ["[passport]"])
      }
      index += 1
    }
  }

  /// `12 March 1985`, `March 12, 1985`: the year and the two words before it.
  private static func maskWrittenDates(_ words: inout [String], _ today: CalendarDate) {
    var index = 2
    while index < words.count {
      let year = Array(words[index].utf8).filter(isDigit)
      // `3 de mayo de 1980` has two words more.
      let reach = words[index - 1] == "de" && index > 3 ? 4 : 2
      let before = words[(index - reach)..<index]
      if isPastYear(year, today), before.contains(where: { $0.utf8.contains(where: isDigit) }) {
        words.replaceSubrange((index - reach)...index, with: ["[birth date]"])
        index -= reach
      }
      index += 1
      index = max(index, 2)
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
