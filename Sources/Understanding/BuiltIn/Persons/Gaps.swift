/// What stands between two words of a text about persons, by how much it parts them.
enum Gap: Int, Comparable {
  /// Nothing: `C01` in `C01X00T47`.
  case joined
  /// An apostrophe, a hyphen or a point without spaces: `O'Neill`.
  case tied
  case space, slash, colon
  /// A comma, a bracket, a dash with spaces round it.
  case comma
  /// The end of a sentence.
  case stop
  /// A new line, a semicolon, a bullet.
  case line

  static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }

  /// - Parameter isAbbreviated: Whether a point may belong to the word before.
  init(_ text: Substring, isAbbreviated: Bool) {
    var gap = text.isEmpty ? Gap.joined : .tied
    let hasSpace = text.unicodeScalars.contains { $0.properties.isWhitespace }
    if hasSpace { gap = .space }
    for scalar in text.unicodeScalars { gap = max(gap, Self.gap(scalar, hasSpace, isAbbreviated)) }
    // "Name(s): ...": the colon is what counts.
    self = gap == .comma && text.contains(":") && !text.contains(",") ? .colon : gap
  }

  private static func gap(_ scalar: Unicode.Scalar, _ hasSpace: Bool, _ isAbbreviated: Bool) -> Gap
  {
    switch scalar {
    case "\n", "\r", ";", "|", "•", "·", "●", "▪", "*": .line
    case "!", "?", "…", "¡", "¿": .stop
    case ".": hasSpace && !isAbbreviated ? .stop : .tied
    case ",", "(", ")", "[", "]", "&", "+", "<", ">": .comma
    case "-", "–", "—", "−": hasSpace ? .comma : .tied
    case ":", "=": .colon
    case "/": .slash
    default: .joined
    }
  }
}
