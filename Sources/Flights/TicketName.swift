import Foundation

/// A name as Duffel takes it: 1 to 20 characters, letters of ASCII, Latin-1 Supplement and Latin Extended-A but for a few ligatures and
/// runes, spaces, hyphens and apostrophes. Latin letters beyond these are written as passports write them below the photograph (ICAO
/// Doc 9303, part 3, section 6), or without their marks. Nil where a name cannot be written so.
///
/// Source: https://duffel.com/docs/api/orders
package func ticketName(_ name: String) -> String? {
  var result = ""
  for word in name.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace) {
    if !result.isEmpty { result += " " }
    for letter in word {
      guard let written = written(letter) else { return nil }
      result += written
    }
  }
  let hasLetter = result.unicodeScalars.contains { $0.properties.isAlphabetic }
  return hasLetter && result.unicodeScalars.count <= 20 ? result : nil
}

private func written(_ letter: Character) -> String? {
  if let other = replacements[letter] { return other }
  if isAccepted(letter) { return String(letter) }
  let plain = String(letter).folding(options: .diacriticInsensitive, locale: nil)
  return plain.allSatisfy(isAccepted) && !plain.isEmpty ? plain : nil
}

private func isAccepted(_ letter: Character) -> Bool {
  guard let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1 else {
    return false
  }
  return switch scalar.value {
  case 0x20, 0x27, 0x2D, 0x41...0x5A, 0x61...0x7A: true
  case 0xC0...0x17F: scalar.properties.isAlphabetic && replacements[letter] == nil
  default: false
  }
}

private let replacements: [Character: String] = [
  "Æ": "Ae", "æ": "ae", "Œ": "Oe", "œ": "oe", "Ĳ": "IJ", "ĳ": "ij", "Þ": "Th", "þ": "th",
  "Ð": "D", "ð": "d", "Ə": "E", "ə": "e", "ẞ": "SS", "’": "'", "‘": "'", "ʼ": "'", "`": "'",
  "´": "'", "‐": "-", "‑": "-", "–": "-",
]
