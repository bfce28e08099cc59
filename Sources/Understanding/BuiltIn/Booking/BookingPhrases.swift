// Messages about a booking mix short words freely, so every phrase counts, at whatever length: "book" and "book it".

/// The phrases of booking and of persons in a message, whatever their language.
struct BookingPhrases {
  struct Hit {
    var kind: Kind
    var value: Int
    /// A bit each.
    var languages: UInt8
    var words: Range<Int>
  }

  /// The longest phrase, in words.
  private static let longest = 9

  /// By their first words, of one word the short ones first.
  private(set) var hits: [Hit] = []
  /// Where the hits of each word begin.
  private var starts: [Int] = []

  init(_ words: Words) {
    for start in 0..<words.count {
      starts.append(hits.count)
      find(from: start, words)
    }
    starts.append(hits.count)
  }

  /// Whether a single word of the message is worth being read for persons and bookings.
  static func hasFlag(_ words: Words) -> Bool {
    let vocabulary = Vocabulary.booking
    return words.hashes.contains { hash in
      var index = vocabulary.first(hash)
      while let found = index {
        if vocabulary[found].kind == .flag { return true }
        index = vocabulary.following(found)
      }
      return false
    }
  }

  /// The hits that begin at the word.
  func hits(at word: Int) -> ArraySlice<Hit> {
    guard word >= 0, word + 1 < starts.count else { return [] }
    return hits[starts[word]..<starts[word + 1]]
  }

  /// The longest phrase of one of the kinds that begins at the word.
  func longest(_ kinds: Set<Kind>, at word: Int) -> Hit? {
    hits(at: word).last { kinds.contains($0.kind) }
  }

  /// The longest of the first phrases of the kind within the words.
  func first(_ kind: Kind, in words: Range<Int>) -> Hit? {
    for word in words {
      if let hit = hits(at: word).last(where: { $0.kind == kind && words.contains($0.words) }) {
        return hit
      }
    }
    return nil
  }

  func has(_ kind: Kind, in words: Range<Int>) -> Bool { first(kind, in: words) != nil }

  /// Whether phrases of the kinds, and single words of other sorts, make up all of the words.
  func cover(
    _ words: Range<Int>, with kinds: Set<Kind>, or isOther: (Int) -> Bool = { _ in false }
  ) -> Bool {
    var reached = Set([words.lowerBound])
    for word in words where reached.contains(word) {
      if isOther(word) { reached.insert(word + 1) }
      for hit in hits(at: word) where kinds.contains(hit.kind) {
        reached.insert(hit.words.upperBound)
      }
    }
    return reached.contains(words.upperBound)
  }

  private mutating func find(from start: Int, _ words: Words) {
    let vocabulary = Vocabulary.booking
    var hash = words.hashes[start]
    var end = start + 1
    while true {
      var index = vocabulary.first(hash)
      while let found = index {
        let meaning = vocabulary[found]
        hits.append(
          Hit(
            kind: meaning.kind, value: Int(meaning.value), languages: meaning.languages,
            words: start..<end))
        index = vocabulary.following(found)
      }
      guard end < words.count, end - start < Self.longest, vocabulary.continues(hash),
        words.marks[end].isDisjoint(with: .sentence)
      else { return }
      hash = Words.join(hash, words.hashes[end])
      end += 1
    }
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    other.lowerBound >= lowerBound && other.upperBound <= upperBound
  }
}
