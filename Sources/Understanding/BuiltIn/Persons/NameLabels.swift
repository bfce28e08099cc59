import Conversation

// What the words before a name let follow: a name, half of one, or anything else.

extension PersonReading {
  /// "Born 3 May 1980 in Berlin".
  func isPlaceOfBirth(_ range: Range<Int>) -> Bool {
    range.count > 1 && !words.marks[range.lowerBound].contains(.capital)
      && ["in", "at", "a", "en", "em", "aus", "from", "au"].contains(words.string(range.lowerBound))
  }

  /// What follows "I'm" or "soy" may be anything; "the name" may be an airport's while nobody's person is asked for.
  func mayFollowLabel(_ range: Range<Int>) -> Bool {
    guard let label = label(before: range.lowerBound) else { return true }
    if state.asked?.topic.isPrivate != true,
      label.words.count == 1 || isArticle(label.words.lowerBound)
    {
      return false
    }
    guard label.value == 1 else { return true }
    guard scope == .answer, let first = range.first(where: { !isArticle($0) }) else { return false }
    return words.marks[first].contains(.capital)
      || range.count > 1 && !isCount(first) && !range.allSatisfy(isCommon)
        && !range.contains(where: isTalkWord)
  }

  /// "Ich bin der Paul".
  func isArticle(_ word: Int) -> Bool {
    !words.marks[word].contains(.capital)
      && ["der", "die", "la", "le", "el", "il", "lo", "o", "a", "the"].contains(words.string(word))
  }

  /// "We are two", "wir sind zu zweit".
  private func isCount(_ word: Int) -> Bool {
    if isParticle(word) { return true }
    guard let meaning = Vocabulary.shared.first(words.hashes[word]) else { return false }
    return Vocabulary.shared[meaning].kind == .number
  }

  /// Whether the message tells the other half of a name by a label of its own.
  func isPartOfTwo(_ kind: Kind) -> Bool { labels.contains { $0?.kind == kind } }

  /// The label that ends before the word, with nothing but links between.
  func adjacentLabel(before word: Int) -> Kind? {
    var place = word
    while place > 0,
      gaps[place] <= .colon || gaps[place] == .comma && isLabel[place - 1] && isDash(place)
    {
      place -= 1
      if isLabel[place] {
        while place > 0, labels[place] == nil { place -= 1 }
        return labels[place]?.kind
      }
      guard !taken[place], phrases.longest([.link], at: place) != nil else { return nil }
    }
    return nil
  }

  private func isDash(_ word: Int) -> Bool { words.marks[word].contains(.dash) }
}
