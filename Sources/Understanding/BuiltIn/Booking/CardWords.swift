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
    guard masked.utf8.contains(0xE2), let dots = Self.dots(in: masked) else {
      self.text = text
      hadCard = false
      return
    }
    var rest = masked
    rest.replaceSubrange(dots, with: String(repeating: " ", count: 3))
    self.text = CardlessText(rest).text
    hadCard = true
  }

  /// Nine dots or more, their last digits, and the numbers behind: `•••• •••• •••• 1111 12/28 123`.
  private static func dots(in text: String) -> Range<String.Index>? {
    guard let first = text.firstIndex(of: "•") else { return nil }
    let tail = text[first...].prefix { $0 == "•" || isPart($0) }
    guard tail.count(where: { $0 == "•" }) >= 9 else { return next(after: first, in: text) }
    var end = tail.endIndex
    while end > first, case let before = text.index(before: end), text[before] == " " { end = before }
    return first..<end
  }

  private static func next(after first: String.Index, in text: String) -> Range<String.Index>? {
    let rest = text[first...].drop { $0 == "•" }
    guard let next = rest.firstIndex(of: "•") else { return nil }
    let tail = text[next...].prefix { $0 == "•" || isPart($0) }
    return tail.count(where: { $0 == "•" }) >= 9 ? next..<tail.endIndex : nil
  }

  private static func isPart(_ letter: Character) -> Bool {
    letter.isASCII && (letter.isNumber || " -/.".contains(letter)) || letter == " "
  }
}
