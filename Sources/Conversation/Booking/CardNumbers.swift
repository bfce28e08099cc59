// A payment card's number is never kept: it is masked before a message is stored. What counts is the shape that cards
// have (ISO/IEC 7812: 13 to 19 digits, the last of them Luhn's check digit), in groups parted by spaces or dashes.
// Telephone numbers with a plus and dates have such digits, too, and stay.

/// The text with every digit of a payment card's number but the last four replaced by `•`; all else stays byte for byte.
package func maskingCardNumbers(_ text: String) -> String {
  var masked = text
  while true {
    let numbers = CardNumbers.ranges(in: masked)
    guard !numbers.isEmpty else { return masked }
    for number in numbers.reversed() { CardNumbers.mask(number, in: &masked) }
  }
}

/// The payment cards' numbers in a text.
package enum CardNumbers {
  /// Where they stand, in their order, from the first digit to the last.
  package static func ranges(in text: String) -> [Range<String.Index>] {
    guard mayHaveOne(text) else { return [] }
    return runs(in: text).flatMap { run in
      run.numbers().map { groups in
        let digits = run.digits[run.groups[groups.lowerBound].lowerBound...]
        let last = run.digits[run.groups[groups.upperBound - 1].upperBound - 1]
        return (digits.first ?? last).index..<text.unicodeScalars.index(after: last.index)
      }
    }
  }

  fileprivate static func mask(_ range: Range<String.Index>, in text: inout String) {
    var digits = text.unicodeScalars[range].count { digit($0) != nil }
    let masked = text.unicodeScalars[range].map { scalar -> Unicode.Scalar in
      guard digit(scalar) != nil else { return scalar }
      digits -= 1
      return digits >= 4 ? "•" : scalar
    }
    text.unicodeScalars.replaceSubrange(range, with: masked)
  }

  /// Whether there are digits enough.
  private static func mayHaveOne(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(hasEnoughDigits) ?? hasEnoughDigits(text.utf8)
  }

  /// Digits beyond ASCII begin with one of these bytes in UTF-8, as other letters do.
  private static func hasEnoughDigits(_ bytes: some Sequence<UInt8>) -> Bool {
    var digits = 0
    for byte in bytes where byte &- 0x30 < 10 || byte >= 0xD9 { digits += 1 }
    return digits >= 13
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII {
      return (0x30...0x39).contains(scalar.value) ? UInt8(scalar.value - 0x30) : nil
    }
    guard scalar.value >= 0x660, scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { UInt8($0) }
  }

  /// The digits of the text in groups, the groups in runs that only spaces, dashes and points part.
  private static func runs(in text: String) -> [CardRun] {
    var runs: [CardRun] = []
    var run = CardRun()
    var gap: [Unicode.Scalar] = []
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      if let digit = digit(scalar) {
        run.take((index, digit), after: gap)
        gap = []
      } else {
        gap.append(scalar)
        if gap.count <= 3, CardRun.mayPart(scalar), !run.digits.isEmpty { continue }
        if !run.digits.isEmpty { runs += run.parts() }
        run = CardRun()
        run.hasPlus = scalar == "+"
        gap = []
      }
    }
    return runs + (run.digits.isEmpty ? [] : run.parts())
  }
}

/// Groups of digits that may be a number's.
struct CardRun {
  typealias Digit = (index: String.Index, value: UInt8)

  var hasPlus = false
  var digits: [Digit] = []
  /// The places of each group's digits.
  var groups: [Range<Int>] = []
  /// What stood before each group but the first.
  var gaps: [[Unicode.Scalar]] = []

  static func mayPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x2D, 0x2E, 0x2000...0x2015, 0x202F, 0x2060, 0x2212, 0x3000, 0xFEFF: true
    default: false
    }
  }

  mutating func take(_ digit: Digit, after gap: [Unicode.Scalar]) {
    digits.append(digit)
    if let last = groups.last, gap.isEmpty {
      groups[groups.count - 1] = last.lowerBound..<digits.count
    } else {
      if !groups.isEmpty { gaps.append(gap) }
      groups.append(digits.count - 1..<digits.count)
    }
  }

  /// The run without its dates; points part it, too, but between groups of four or more.
  func parts() -> [CardRun] {
    var parts: [CardRun] = []
    var part = CardRun()
    part.hasPlus = hasPlus
    var index = 0
    while index < groups.count {
      let isOver =
        index > 0 && gaps[index - 1].contains(".")
        && min(groups[index].count, groups[index - 1].count) < 4
      let isDate = isDate(at: index)
      if isOver || isDate {
        parts.append(part)
        part = CardRun()
      }
      if isDate {
        index += 3
        continue
      }
      for place in groups[index] {
        let isFirst = place == groups[index].lowerBound && !part.groups.isEmpty
        part.take(digits[place], after: isFirst ? [" "] : [])
      }
      index += 1
    }
    return (parts + [part]).filter { !$0.digits.isEmpty }
  }

  /// Whether the group and the two after it are a date: `2026-12-03`, `3-12-2026`.
  private func isDate(at index: Int) -> Bool {
    guard index + 2 < groups.count, gaps[index].count == 1, gaps[index + 1] == gaps[index],
      gaps[index] != [" "]
    else { return false }
    let values = groups[index...index + 2].map { group in
      digits[group].reduce(0) { $0 &* 10 &+ Int($1.value) }
    }
    let lengths = groups[index...index + 2].map(\.count)
    let isYearFirst = lengths[0] == 4 && lengths[2] <= 2
    let year = isYearFirst ? values[0] : values[2]
    let day = isYearFirst ? values[2] : values[0]
    return (isYearFirst || lengths[2] == 4 && lengths[0] <= 2) && lengths[1] <= 2
      && (1900..<2100).contains(year) && (1...31).contains(day) && (1...31).contains(values[1])
  }
}
