import Conversation

// Before anything else is read, a payment card's number is taken out of the text, with the date and the code that follow
// it; what was masked before is known by its dots.

/// A text without the payment cards' numbers in it.
struct CardlessText {
  let text: String
  /// Whether there was one.
  let hadCard: Bool

  init(_ text: String) {
    let masked = maskingCardNumbers(text)
    guard masked.has(0xE2), masked.contains("•") else {
      self.text = text
      hadCard = false
      return
    }
    (self.text, hadCard) = Self.withoutDots(masked)
  }

  /// Nine dots or more go, with their last digits and the numbers behind: `•••• •••• •••• 1111 12/28 123`.
  private static func withoutDots(_ text: String) -> (String, Bool) {
    var result = ""
    var hadCard = false
    var rest = text[...]
    while let first = rest.firstIndex(of: "•") {
      result += rest[..<first]
      let number = rest[first...].prefix { $0 == "•" || isPart($0) }
      let isCard = number.count { $0 == "•" } >= 9
      result += isCard ? " " : number
      hadCard = hadCard || isCard
      rest = rest[number.endIndex...]
    }
    return (result + rest, hadCard)
  }

  private static func isPart(_ letter: Character) -> Bool {
    letter.isASCII && (letter.isNumber || " -/.".contains(letter)) || letter == " "
  }
}

extension String {
  /// Whether the byte stands in its UTF-8.
  func has(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
  }
}
