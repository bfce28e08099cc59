/// The text as one line that any of the formats can hold: no control characters, none that turn the direction of what follows, none
/// that are no characters; at most so many characters, a cut text with an ellipsis at its end.
func plain(_ text: String, limit: Int = 160) -> String {
  var line = ""
  var count = 0
  var needsSpace = false
  for character in text {
    let scalars = character.unicodeScalars.prefix(scalarLimit).filter(isShown)
    guard !character.isWhitespace, !scalars.isEmpty else {
      // What is dropped without being a space may stand inside a word.
      needsSpace = needsSpace || (count > 0 && character.isBlank)
      continue
    }
    guard count < limit else { return line + "…" }
    if needsSpace { line += " " }
    needsSpace = false
    line.unicodeScalars.append(contentsOf: scalars)
    count += 1
  }
  return line
}

/// A family of emoji has eleven; letters with hundreds of marks are nobody's name.
private let scalarLimit = 12

private func isShown(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F: false
  case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
  case 0xFEFF, 0xFFF9...0xFFFB: false
  default: !scalar.properties.isNoncharacterCodePoint
  }
}

extension Character {
  fileprivate var isBlank: Bool {
    isWhitespace || unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
