import Testing

@testable import Conversation

@Suite("Payment cards' numbers in a text")
struct CardNumberTests {
  @Test(
    "all digits but the last four become dots, and nothing else changes",
    arguments: [
      ("4111 1111 1111 1111", "•••• •••• •••• 1111"), ("4111111111111111", "••••••••••••1111"),
      ("pay with 4111-1111-1111-1111, please", "pay with ••••-••••-••••-1111, please"),
      ("amex 378282246310005 ok", "amex •••••••••••0005 ok"),
      ("3782 822463 10005", "•••• •••••• •0005"),
      ("5555 5555 5555 4444 12/28 123", "•••• •••• •••• 4444 12/28 123"),
      (
        "one 4111 1111 1111 1111 two 5555555555554444",
        "one •••• •••• •••• 1111 two ••••••••••••4444"
      ),
      ("4111.1111.1111.1111", "••••.••••.••••.1111"),
      ("4111\u{A0}1111\u{A0}1111\u{A0}1111", "••••\u{A0}••••\u{A0}••••\u{A0}1111"),
      ("4111 – 1111 – 1111 – 1111", "•••• – •••• – •••• – 1111"),
      ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "• • • • • • • • • • • • 1 1 1 1"),
      ("2 4111111111111111", "2 ••••••••••••1111"), ("4111111111111111 2", "••••••••••••1111 2"),
      ("+49 15112345678 4111 1111 1111 1111", "+49 15112345678 •••• •••• •••• 1111"),
      ("Karte:4111111111111111", "Karte:••••••••••••1111"),
      ("４１１１ 1111 1111 1111", "•••• •••• •••• 1111"),
    ])
  func masked(_ text: String, _ expected: String) { #expect(maskingCardNumbers(text) == expected) }

  @Test(
    "what is no card's number stays",
    arguments: [
      "", "hello", "4111 1111 1111 1112", "4111 1111 1111", "+49 151 00000000 7",
      "2026-12-12 2026-12-15",
      "12.03.1988 12.04.2031", "under 450 EUR, 12 December 2026", "ticket 2201234567890",
      "0049 151 000000007", "100 200 300", "👍🏽 é ß", "4111\n1111 1111 1111 111",
    ])
  func kept(_ text: String) { #expect(maskingCardNumbers(text) == text) }

  @Test("telephone numbers and dates are no cards, though their digits pass the check")
  func lookAlikes() {
    for text in Self.luhnPassing where CardNumbers.ranges(in: text).isEmpty == false {
      Issue.record("\(text)")
    }
  }

  private static let luhnPassing: [String] = {
    let phones = (0..<100).map { "+4915100000000\($0 / 10)\($0 % 10)".prefix(15) }.map(String.init)
    let dates = (10..<29).flatMap { day in
      (10..<29).map { "2026-12-\(day) 2027-01-\($0)" }
    }
    return phones + dates
  }()

  @Test("of any text no card's number is left, and all else stays byte for byte")
  func property() {
    var random = Numbers(seed: 7)
    let pieces = [" ", "-", "  ", "a", ",", "/", ".", "\n", "+", "é", "👍", "2", "19", "4111", "0"]
    for _ in 0..<4000 {
      var text = ""
      for _ in 0..<(1 + random.next(6)) {
        switch random.next(3) {
        case 0: text += pieces[random.next(pieces.count)]
        case 1: text += Self.card(&random)
        default: text += (0..<random.next(20)).map { _ in "\(random.next(10))" }.joined()
        }
      }
      let masked = maskingCardNumbers(text)
      #expect(CardNumbers.ranges(in: masked).isEmpty, "\(text)")
      #expect(masked.unicodeScalars.count == text.unicodeScalars.count)
      for (new, old) in zip(masked.unicodeScalars, text.unicodeScalars) where new != old {
        #expect(new == "•" && ("0"..."9").contains(old), "\(text)")
      }
      #expect(Self.longestCards(in: masked).isEmpty, "\(text) -> \(masked)")
    }
  }

  /// The numbers written in one go, read apart from the code under test.
  private static func longestCards(in text: String) -> [String] {
    text.split { !$0.isASCII || !$0.isNumber }.map(String.init).filter {
      (13...19).contains($0.utf8.count) && $0.first != "0" && isValid($0)
    }.filter { number in !text.contains("+\(number)") }
  }

  private static func card(_ random: inout Numbers) -> String {
    let digits = "4" + (0..<14).map { _ in "\(random.next(10))" }.joined()
    let number = (0...9).map { digits + "\($0)" }.first(where: isValid) ?? digits
    guard random.next(2) == 0 else { return number }
    let parts = stride(from: 0, to: 16, by: 4).map { String(number.dropFirst($0).prefix(4)) }
    return parts.joined(separator: random.next(2) == 0 ? " " : "-")
  }

  private static func isValid(_ number: String) -> Bool {
    let sum = number.utf8.reversed().enumerated().reduce(0) { sum, digit in
      let value = Int(digit.element) - 48
      return sum + (digit.offset % 2 == 1 ? value * 2 / 10 + value * 2 % 10 : value)
    }
    return sum % 10 == 0
  }
}

/// The same numbers every time.
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
