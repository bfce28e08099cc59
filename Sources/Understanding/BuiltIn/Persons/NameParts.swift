// Names keep the letters that the traveller wrote. Those in capitals or small letters alone are written as names are;
// particles go with the family's name and stay small.

/// The words of a name.
struct NameParts {
  private var parts: [Part] = []

  private struct Part {
    var text: String
    var isParticle: Bool
    /// All its letters are capitals, and it has three or more.
    var isUpper: Bool
  }

  init(_ reading: PersonReading, _ range: Range<Int>) {
    let words = reading.words
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, reading.gaps[end] <= .tied, !isInitial(words, start, end) {
        end += 1
      }
      let text = words.original(start..<end)
      let letters = text.filter(\.isLetter)
      parts.append(
        Part(
          text: text, isParticle: end == start + 1 && reading.isParticle(start),
          isUpper: letters.count > 2 && letters.allSatisfy { $0.isUppercase || $0 == "ß" }))
      start = end
    }
  }

  private func isInitial(_ words: Words, _ start: Int, _ end: Int) -> Bool {
    end == start + 1 && words.ranges[start].count == 1 && words.marks[end].contains(.point)
  }

  /// All of the name as it is written.
  var whole: String { written(parts[...]) }

  /// Given and family name; a single name is a family's, with no given one.
  ///
  /// - Parameter romance: Whether a long name ends with two families', as in Spain, Portugal and Latin America.
  func split(romance: Bool) -> (given: String?, family: String?) {
    if parts.count < 2 { return (nil, whole) }
    if let family = shoutedFamily { return family }
    var units = units
    if units.count == 1, parts.count == 2,
      parts[0].text.first?.isUppercase == true || !parts[0].isParticle
    {
      units = [0..<1, 1..<2]
    }
    guard units.count > 1 else { return (nil, whole) }
    let count = romance && units.count == 4 ? 2 : 1
    let start = units[units.count - count].lowerBound
    return (written(parts[..<start]), written(parts[start...]))
  }

  /// Each name with the particles before it, and what follows a family's name (`Jr`).
  private var units: [Range<Int>] {
    var units: [Range<Int>] = []
    var start = 0
    for index in parts.indices {
      let isLast = index == parts.count - 1
      if parts[index].isParticle, !isLast { continue }
      if isLast, Self.suffixes.contains(parts[index].text.lowercased()),
        let family = units.popLast()
      {
        units.append(family.lowerBound..<parts.count)
      } else {
        units.append(start..<index + 1)
      }
      start = index + 1
    }
    return units
  }

  /// "Anna SCHMIDT", "DE LA CRUZ Juan": capitals mark the family among other names.
  private var shoutedFamily: (given: String?, family: String?)? {
    let names = parts.filter { !$0.isParticle }
    let upper = names.filter(\.isUpper)
    guard !upper.isEmpty, upper.count < names.count else { return nil }
    if parts.last?.isUpper == true, let first = parts.firstIndex(where: \.isUpper) {
      var start = first
      while start > 1, parts[start - 1].isParticle { start -= 1 }
      guard start > 0, parts[first...].allSatisfy({ $0.isUpper || $0.isParticle }) else {
        return nil
      }
      return (written(parts[..<start]), written(parts[start...]))
    }
    guard let last = parts.lastIndex(where: \.isUpper),
      parts[...last].allSatisfy({ $0.isUpper || $0.isParticle })
    else { return nil }
    return (written(parts[(last + 1)...]), written(parts[...last]))
  }

  private func written(_ parts: ArraySlice<Part>) -> String {
    let isShouted = parts.allSatisfy { $0.text.isLoud }
    return parts.map { part in
      let text = part.text.trimmingPoints
      if part.isParticle, parts.count > 1, isShouted || text == text.lowercased() {
        return text.lowercased()
      }
      let letters = text.filter(\.isLetter)
      let isSmall = text == text.lowercased()
      let isLoud = letters.count > 1 && text.isLoud && letters.contains(where: \.isCased)
      return isSmall || isLoud ? capitalised(text) : text
    }.joined(separator: " ")
  }

  /// Capitals at the start and after hyphens and apostrophes: `O'Neill-Smith`, `McDonald`.
  private func capitalised(_ text: String) -> String {
    var result = ""
    var isStart = true
    for letter in text.lowercased() {
      result += isStart ? String(letter).uppercased() : String(letter)
      isStart = letter == "-" || letter == "'" || letter == "’"
      if result == "Mc" { isStart = true }
    }
    return result
  }

  private static let suffixes: Set<String> = ["jr", "jr.", "ii", "iii", "iv", "junior"]
}

extension String {
  /// Whether it has no small letters; `ß` is mostly written so among capitals, too.
  fileprivate var isLoud: Bool { !contains { $0.isLowercase && $0 != "ß" } }

  /// Without the points of abbreviations: `J.`.
  fileprivate var trimmingPoints: String {
    var text = self
    while text.last == "." { text.removeLast() }
    return text
  }
}
