// A misspelt name is looked for among the names of weighty places with the same first letter and nearly the same
// length, which are few; a mask of the letters rules most of those out before the distance is counted.

extension Atlas {
  /// What a misspelt folded name may mean: at one edit where it has five letters or more, at two from eight on; empty
  /// for names spelt right, for ordinary words, and where nothing is near enough.
  ///
  /// - Parameter isName: The word is written as a name, so that an ordinary word of that spelling is not meant.
  package static func closest(
    _ word: some Collection<UInt8>, isName: Bool = false
  ) -> [NameMatch] {
    let word = Array(word)
    guard word.count >= 5, word.count <= 32,
      isName || wordTable.value(word) == nil && lookAlikeTable.value(word) == nil
    else { return [] }
    var best: (edits: Int, name: [UInt8], weight: Int)?
    var budget = word.count >= 8 ? 2 : 1
    for first in [word[0], word[1]] {
      for length in max(5, word.count - budget)...(word.count + budget) {
        scan(word, first: first, length: length, budget: &budget, best: &best)
      }
      if word[1] == word[0] { break }
    }
    return best.map { lookup($0.name) } ?? []
  }

  package static func closest(_ word: String) -> [NameMatch] { closest(fold(word)) }

  private static func scan(
    _ word: [UInt8], first: UInt8, length: Int, budget: inout Int,
    best: inout (edits: Int, name: [UInt8], weight: Int)?
  ) {
    let head = [first, UInt8(48 + length / 10), UInt8(48 + length % 10)]
    let wanted = mask(word)
    var line = head.withUnsafeBufferPointer { typoTable.find($0).index }
    while line < typoTable.count {
      let key = typoTable.key(at: line)
      guard key.prefix(3).elementsEqual(head) else { return }
      line += 1
      let name = UnsafeBufferPointer(rebasing: key.dropFirst(3))
      guard first == word[0] || name[1] == word[0], abs(name.count - word.count) <= budget,
        (mask(name) ^ wanted).nonzeroBitCount <= 2 * budget
      else { continue }
      let edits = distance(word, name, limit: budget)
      guard edits <= budget else { continue }
      let weight = number(typoTable.value(at: line - 1))
      if let best, best.edits < edits || best.edits == edits && best.weight >= weight { continue }
      best = (edits, Array(name), weight)
      budget = edits
    }
  }

  /// One bit for each letter that occurs.
  private static func mask(_ word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  private static func number(_ digits: UnsafeBufferPointer<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  /// Insertions, deletions, changes and swaps of neighbours between the two (optimal string alignment), or more than
  /// the limit where there are more.
  static func distance(
    _ left: [UInt8], _ right: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int {
    let width = right.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: width * 3) { rows in
      var (older, old, new) = (0, width, width * 2)
      for column in 0..<width { rows[old + column] = column }
      for row in 1...left.count {
        rows[new] = row
        var smallest = row
        for column in 1..<width {
          let isSame = left[row - 1] == right[column - 1]
          var edits = min(
            rows[old + column - 1] + (isSame ? 0 : 1), rows[old + column] + 1,
            rows[new + column - 1] + 1)
          if row > 1, column > 1, left[row - 1] == right[column - 2],
            left[row - 2] == right[column - 1]
          {
            edits = min(edits, rows[older + column - 2] + 1)
          }
          rows[new + column] = edits
          smallest = min(smallest, edits)
        }
        if smallest > limit + 1 { return limit + 1 }
        (older, old, new) = (old, new, older)
      }
      return rows[old + width - 1]
    }
  }
}
