// Twilio drops a message of more than 1,600 characters without a word to the user, and counts an emoji as several:
// so the limit is in UTF-16 units and lies below.

/// The text of a message as it can be sent.
package enum MessageText {
  /// UTF-16 units of a part.
  package static let limit = 1500

  /// The text in parts of at most `limit` UTF-16 units, cleaned and trimmed; none where nothing is left.
  ///
  /// A part ends at the end of a line or a sentence, else between words, else between two characters.
  package static func parts(of text: String, limit: Int = limit) -> [String] {
    if isReady(text, limit: limit) { return [text] }
    var parts: [String] = []
    var rest = trimmed(cleaned(text)[...])
    while !rest.isEmpty {
      let end = endOfPart(rest, limit: limit)
      let part = trimmed(rest[..<end])
      if !part.isEmpty { parts.append(String(part)) }
      rest = trimmed(rest[end...])
    }
    return parts
  }

  /// Whether the text can be sent as it stands, told from its bytes alone: what is not certain says no.
  private static func isReady(_ text: String, limit: Int) -> Bool {
    var units = 0
    var first: UInt8 = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x09, 0x0A, 0x20..<0x7F, 0xC2...0xEF: units += 1
      case 0xF0...0xF4: units += 2
      // C1 controls follow a C2; noncharacters end in BF and one more, or lie behind EF B7.
      case 0x80...0xBF where previous == 0xC2 && byte < 0xA0: return false
      case 0x80...0xBF where previous == 0xBF && byte >= 0xBE: return false
      case 0x80...0xBF where previous == 0xB7: return false
      case 0x80...0xBF: break
      default: return false
      }
      if first == 0 { first = byte }
      previous = byte
    }
    // Nothing to trim where both ends are visible ASCII.
    let visible: Range<UInt8> = 0x21..<0x7F
    return units <= limit && visible.contains(first) && visible.contains(previous)
  }

  /// The text without what XML 1.0 forbids or a phone cannot show: control characters but tab and line feed, and
  /// noncharacters. A carriage return becomes a line feed.
  package static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isPlain($0) }) else { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if isPlain(scalar), !(scalar == "\n" && previous == "\r") {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    case let value: value & 0xFFFE != 0xFFFE
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text.drop { $0.isWhitespace }
  }

  /// Where the first part of a text ends, by the best break within the limit.
  private static func endOfPart(_ text: Substring, limit: Int) -> Substring.Index {
    var units = 0
    var line: Substring.Index?
    var sentence: Substring.Index?
    var word: Substring.Index?
    var previous: Character?
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if character.isNewline { line = index }
      if character.isWhitespace {
        if let previous, endsSentence(previous) { sentence = index }
        word = index
      }
      units += character.utf16.count
      if units > limit {
        // A sentence that ends further on makes a fuller part, a line end a tidier one.
        if let line, text[..<line].utf16.count * 2 >= limit { return line }
        return [line, sentence].compactMap(\.self).max() ?? word
          ?? (index > text.startIndex ? index : text.scalarIndex(within: limit))
      }
      previous = character
      index = text.index(after: index)
    }
    return text.endIndex
  }

  private static func endsSentence(_ character: Character) -> Bool {
    ".!?…。！？؟".contains(character)
  }
}

extension Substring {
  /// The last place between two scalars within so many UTF-16 units: for a character longer than a message.
  fileprivate func scalarIndex(within limit: Int) -> Index {
    var units = 0
    var index = startIndex
    while index < endIndex {
      units += UTF16.width(unicodeScalars[index])
      if units > limit { break }
      index = unicodeScalars.index(after: index)
    }
    return index > startIndex ? index : unicodeScalars.index(after: startIndex)
  }
}
