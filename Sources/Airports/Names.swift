/// Something that a name may mean.
package struct NameMatch: Hashable, Sendable {
  /// The metropolitan area's code where the name is a city with one, else the airport's.
  package var code: String
  package var kind: Place.Kind
  /// How likely a traveller means it, 1 (an airstrip) to 255 (the world's biggest airports).
  package var weight: Int
  /// Whether the name is also an ordinary word of one of the languages, so that only the words round it tell.
  package var isCommonWord: Bool

  package init(code: String, kind: Place.Kind, weight: Int, isCommonWord: Bool) {
    self.code = code
    self.kind = kind
    self.weight = weight
    self.isCommonWord = isCommonWord
  }
}

/// A name found in a text.
package struct NameHit: Hashable, Sendable {
  /// How many words it has.
  package var words: Int
  /// What it may mean, the likeliest first.
  package var matches: [NameMatch]

  package init(words: Int, matches: [NameMatch]) {
    self.words = words
    self.matches = matches
  }
}

extension Atlas {
  /// What the folded name may mean, the likeliest first; empty where it is no name.
  package static func lookup(_ name: some Collection<UInt8>) -> [NameMatch] {
    nameTable.value(name).map(matches) ?? []
  }

  /// What the name may mean, folded first.
  package static func lookup(_ name: String) -> [NameMatch] { lookup(fold(name)) }

  /// What the likeliest of the names means that begin with the folded stem and are at most so many bytes longer; empty
  /// where there is none.
  package static func names(
    from stem: some Collection<UInt8>, longerBy limit: Int
  ) -> [NameMatch] {
    let stem = Array(stem)
    var line = stem.withUnsafeBufferPointer { nameTable.find($0).index }
    let end = min(line + 64, nameTable.count)
    var best: [NameMatch] = []
    while line < end, case let key = nameTable.key(at: line), key.starts(with: stem) {
      if key.count <= stem.count + limit, case let found = matches(nameTable.value(at: line)),
        found.first?.weight ?? 0 > best.first?.weight ?? 0
      {
        best = found
      }
      line += 1
    }
    return best
  }

  /// Whether the first match is so much likelier than the second that there is nothing to ask.
  package static func isCertain(_ matches: [NameMatch]) -> Bool {
    guard let first = matches.first else { return false }
    guard matches.count > 1 else { return true }
    // Below about 180 weights come from populations, which say less about who flies there.
    return first.weight >= matches[1].weight + (first.weight < 180 ? 60 : 40)
  }

  /// The longest name that begins with the word at `start`.
  ///
  /// `words` are the ranges of the words in `text`, which is folded; at most six words are one name.
  package static func longestName(
    in text: [UInt8], words: [Range<Int>], from start: Int
  ) -> NameHit? {
    guard start < words.count else { return nil }
    let found = text.withUnsafeBufferPointer { text -> (words: Int, line: Int)? in
      var best: (words: Int, line: Int)?
      var line: Int?
      for end in start..<min(start + 6, words.count) {
        let range = words[start].lowerBound..<words[end].upperBound
        let name = UnsafeBufferPointer(rebasing: text[range])
        let position = line.map { nameTable.find(name, soonAfter: $0) } ?? nameTable.find(name)
        line = position.index
        if position.isExact { best = (end - start + 1, position.index) }
        let next = position.isExact ? position.index + 1 : position.index
        guard nameTable.key(at: next, continues: name) else { break }
      }
      return best
    }
    return found.map { NameHit(words: $0.words, matches: matches(nameTable.value(at: $0.line))) }
  }

  /// Whether the folded word is an ordinary word of English, Spanish, French, German, Italian or Portuguese.
  package static func isCommonWord(_ word: some Collection<UInt8>) -> Bool {
    wordTable.value(word) != nil
  }

  /// The matches of `!LONc255,YXUc60`.
  static func matches(_ value: UnsafeBufferPointer<UInt8>) -> [NameMatch] {
    let isCommonWord = value.first == UInt8(ascii: "!")
    var matches: [NameMatch] = []
    var start = isCommonWord ? 1 : 0
    while start + 4 < value.count {
      var end = start + 4
      var weight = 0
      while end < value.count, value[end] != UInt8(ascii: ",") {
        weight = weight * 10 + Int(value[end]) - 0x30
        end += 1
      }
      matches.append(
        NameMatch(
          code: String(UnsafeBufferPointer(rebasing: value[start..<start + 3])),
          kind: value[start + 3] == UInt8(ascii: "c") ? .city : .airport, weight: weight,
          isCommonWord: isCommonWord))
      start = end + 1
    }
    return matches
  }
}
