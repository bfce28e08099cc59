import Airports

/// A phrase of the vocabulary that begins at a word.
struct Phrase {
  var meaning: Int
  var count: Int
}

/// Cuts words into tokens: the longest phrase or name wins.
struct Tokens {
  private(set) var all: [Token] = []
  private(set) var places: [PlaceName] = []
  var language: Language
  /// How much more speaks for the language than for the one known before.
  var lead = 0

  let words: Words
  let vocabulary = Vocabulary.shared
  let isShouting: Bool
  let isFresh: Bool
  /// How many misspelt words were looked for.
  private var spellings = 0
  /// The longest name at each word.
  var hits: [NameHit?] = []

  /// - Parameter home: The language of the traveller's country, where nothing else is known yet.
  init(_ words: Words, language known: Language, home: Language? = nil, isFresh: Bool = false) {
    self.words = words
    self.isFresh = isFresh
    language = known
    isShouting = Self.isShouting(words)
    all.reserveCapacity(words.count)
    let phrases = matchPhrases()
    hits.reserveCapacity(words.count)
    for start in 0..<words.count {
      let isNumber = words.marks[start].contains(.digits)
      hits.append(
        isNumber ? nil : Atlas.longestName(in: words.bytes, words: words.ranges, from: start))
    }
    chooseLanguage(phrases, known, home)
    build(phrases)
  }

  /// Whether a whole message in capitals leaves them without meaning.
  private static func isShouting(_ words: Words) -> Bool {
    let lettered = words.marks.count { !$0.contains(.digits) }
    return lettered > 4 && words.marks.count { $0.contains(.upper) } * 5 > lettered * 4
  }
}

extension Tokens {
  /// The longest phrase at each word.
  private func matchPhrases() -> [Phrase?] {
    var phrases: [Phrase?] = []
    phrases.reserveCapacity(words.count)
    for start in 0..<words.count { phrases.append(longestPhrase(at: start)) }
    return phrases
  }

  private func longestPhrase(at start: Int) -> Phrase? {
    var hash = words.hashes[start]
    var best: Phrase?
    if let meaning = vocabulary.first(hash) { best = Phrase(meaning: meaning, count: 1) }
    var end = start + 1
    while end < words.count, end - start < Vocabulary.longest, vocabulary.continues(hash),
      words.marks[end].isDisjoint(with: .sentence)
    {
      hash = Words.join(hash, words.hashes[end])
      end += 1
      if let meaning = vocabulary.first(hash) {
        best = Phrase(meaning: meaning, count: end - start)
      }
    }
    return best
  }

  /// What the phrase means in the message's language.
  private func meaning(_ phrase: Phrase?, at start: Int) -> Meaning? {
    guard let phrase else { return nil }
    var index: Int? = phrase.meaning
    while let found = index {
      if vocabulary[found].languages & language.bit != 0 { return vocabulary[found] }
      index = vocabulary.following(found)
    }
    let length = words.ranges[start + phrase.count - 1].upperBound - words.ranges[start].lowerBound
    let meaning = vocabulary[phrase.meaning]
    return length >= 6 && Self.isUnmistakable(meaning.kind) ? meaning : nil
  }

  /// Whether words of that kind are read in messages of another language, too.
  private static func isUnmistakable(_ kind: Kind) -> Bool {
    switch kind {
    case .month, .weekday, .relativeDay, .oneWay, .roundTrip, .cabin, .adult, .child, .infant,
      .person, .direct, .alliance, .redEye, .flight, .refundable, .number, .thanks:
      true
    default: false
    }
  }

  private mutating func build(_ phrases: [Phrase?]) {
    var index = 0
    while index < words.count {
      let token = token(at: index, phrases[index])
      all.append(token)
      index += token.count
    }
  }

  private mutating func token(at start: Int, _ phrase: Phrase?) -> Token {
    let meaning = self.meaning(phrase, at: start)
    let count = meaning == nil ? 0 : phrase?.count ?? 0
    if let index = airline(at: start) {
      return Token(kind: .airline, value: index, first: start, count: 1)
    }
    if let place = self.place(at: start, keyword: meaning, count: count) {
      places.append(place)
      return Token(
        kind: .place, value: places.count - 1, first: start, count: place.words.count)
    }
    if let meaning {
      return Token(kind: meaning.kind, value: Int(meaning.value), first: start, count: count)
    }
    if let number = words.number(start) {
      return Token(kind: .digits, value: number, first: start, count: 1)
    }
    if let meaning = respelt(start) {
      return Token(kind: meaning.kind, value: Int(meaning.value), first: start, count: 1)
    }
    return Token(kind: .unknown, value: 0, first: start, count: 1)
  }

  /// What a misspelt keyword means, unless the word looks like a misspelt place where one stands.
  private mutating func respelt(_ start: Int) -> Meaning? {
    let word = words.bytes[words.ranges[start]]
    guard word.count >= 5, spellings < 12 else { return nil }
    spellings += 1
    guard let meaning = Self.misspelt(word, in: vocabulary, language: language) else { return nil }
    switch all.last?.kind {
    case .from, .to, .into: return Atlas.closest(word).isEmpty ? meaning : nil
    default: return meaning
    }
  }
}
