extension Atlas {
  /// The text as the tables hold names: Latin letters as ASCII without marks, lower case, the words of letters and
  /// digits parted by single spaces. Other scripts keep their letters.
  package static func fold(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var needsSpace = false
    for scalar in text.unicodeScalars {
      let before = folded.count
      if needsSpace { folded.append(UInt8(ascii: " ")) }
      let start = folded.count
      if append(scalar, to: &folded) {
        if folded.count == start {
          folded.removeLast(start - before)
        } else {
          needsSpace = false
        }
      } else {
        folded.removeLast(folded.count - before)
        needsSpace = before > 0
      }
    }
    return folded
  }

  /// Appends the folded scalar, which may be nothing; false where it parts words.
  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: folded.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x41...0x5A: folded.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case 0..<0x80: return false
    case 0xC0..<0x250: return appendLatin(Int(scalar.value) - 0xC0, to: &folded)
    case 0x1E00..<0x1F00: return appendLatin(Int(scalar.value) - 0x1E00 + 0x190, to: &folded)
    case 0x300..<0x370: return true
    default: return appendOther(scalar, to: &folded)
    }
    return true
  }

  private static func appendLatin(_ index: Int, to folded: inout [UInt8]) -> Bool {
    let letters = foldingTable.utf8Start + index * 2
    let space = UInt8(ascii: " ")
    guard letters[0] != space else { return false }
    folded.append(letters[0])
    if letters[1] != space { folded.append(letters[1]) }
    return true
  }

  private static func appendOther(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      return true
    default: return false
    }
  }
}
