import Airports
import Conversation

// "One moment" and "why that" are no names, and "Will Young" is one: what tells them apart is how they are written and
// whether all their words are words of the talk.

extension PersonReading {
  /// Whether the part of the message is a name, though no label says so.
  func isName(_ range: Range<Int>) -> Bool {
    guard range.count <= 9, isOpen(range.lowerBound) || follows(titleAt: range.lowerBound) else {
      return false
    }
    if asks(range) { return false }
    // "Kids: ..." leads to names.
    if gaps[range.upperBound] == .colon, range.contains(where: isTalkWord) { return false }
    let isBeside = isBesideFact(range)
    if isTalk(range, isBare: !isBeside) { return false }
    if scope != .answer {
      return isBeside && (scope == .contact || follows(titleAt: range.lowerBound))
    }
    return true
  }

  private func follows(titleAt word: Int) -> Bool {
    facts.contains { fact in
      if case .title = fact.fact { fact.words.upperBound == word } else { false }
    }
  }

  /// Whether the sentence is a question.
  private func asks(_ range: Range<Int>) -> Bool {
    var word = range.upperBound
    while word < words.count, words.marks[word].isDisjoint(with: .sentence) { word += 1 }
    let marks = word < words.count ? words.marks[word] : words.end
    return marks.contains(.question)
  }

  /// Whether something else of the person stands beside, in the same line.
  private func isBesideFact(_ range: Range<Int>) -> Bool {
    facts.contains { fact in
      if fact.words.upperBound <= range.lowerBound {
        return (fact.words.upperBound...range.lowerBound).allSatisfy { gaps[$0] < .line }
          && range.lowerBound - fact.words.upperBound < 4
      }
      return (range.upperBound...max(range.upperBound, fact.words.lowerBound)).allSatisfy {
        gaps[$0] < .line
      }
        && fact.words.lowerBound - range.upperBound < 4
    }
  }

  /// Whether the words are of the talk rather than somebody's name.
  func isTalk(_ whole: Range<Int>, isBare: Bool) -> Bool {
    let range = whole.filter { !isConnector($0) }
    let talk = range.filter(isTalkWord)
    let isCapital = range.allSatisfy { isParticle($0) || words.marks[$0].contains(.capital) }
    if talk.isEmpty {
      return isBare && !isCapital && range.count > 1 && range.allSatisfy(isCommon)
    }
    guard isCapital, !isBare || range.count > 1 else {
      return isBare || talk.count == range.count
    }
    // "Will Day" is written as a name; "WILL DAY" may be anything.
    let isShouted = isBare && range.allSatisfy { words.marks[$0].contains(.upper) }
    return talk.count == range.count
      && (isShouted || isAllPhrase(whole) || range.contains(where: isAddress))
  }

  /// A word that is said to somebody: a yes, a greeting, a thank-you.
  private func isAddress(_ word: Int) -> Bool {
    phrases.longest([.lead, .courtesy, .refusal, .assent], at: word) != nil
  }

  func isCommon(_ word: Int) -> Bool {
    Atlas.isCommonWord(words.bytes[words.ranges[word]])
  }

  /// "First Class", "No Thanks": one phrase of the talk.
  private func isAllPhrase(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    var hash = words.hashes[range.lowerBound]
    for word in range.dropFirst() { hash = Words.join(hash, words.hashes[word]) }
    return Self.isTalk(Vocabulary.shared, hash, Language.all)
  }

  /// Whether the languages spoken here use the word for something that is no name.
  func isTalkWord(_ word: Int) -> Bool {
    if isParticle(word) { return false }
    let spoken = language.bit | (Language(code: state.language) ?? .en).bit | Language.en.bit
    return Self.isTalk(Vocabulary.shared, words.hashes[word], spoken)
      || phrases.hits(at: word).contains {
        $0.words.count == 1 && $0.languages & spoken != 0 && Self.isTalk($0.kind)
      }
  }

  private static func isTalk(_ vocabulary: Vocabulary, _ hash: UInt64, _ languages: UInt8) -> Bool {
    var index = vocabulary.first(hash)
    while let found = index {
      let meaning = vocabulary[found]
      if meaning.languages & languages != 0, isTalk(meaning.kind) { return true }
      index = vocabulary.following(found)
    }
    return false
  }

  private static func isTalk(_ kind: Kind) -> Bool {
    switch kind {
    case .month, .weekday, .number, .ordinal, .place, .unknown, .holiday, .airline, .currency, .of,
      .suffix, .daypart, .flag, .particle, .nationality, .nameSuffix, .title,
      .gender, .genderHint:
      false
    default: true
    }
  }
}
