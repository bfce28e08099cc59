import Conversation

// "Book it", "hold it", "the same people": what is said of an offer that is there. Each is read from a whole sentence
// whose other words say nothing, so that "book a flight to Rome" stays a request for flights.

extension BookingReading {
  private static let emptyWords: Set<Kind> = [
    .neutral, .assent, .praise, .courtesy, .lead, .accept,
  ]

  mutating func readPurchase() {
    guard hasOffer else { return }
    for sentence in sentences where !isTaken(sentence.words) {
      // A hold spends nothing; a purchase is asked for once more anyway, but never in the midst of its own question.
      if holds(sentence) {
        commands.append(.hold)
        return take(sentence.words)
      }
      if books(sentence), topic?.isCostly != true {
        commands.append(.book)
        for word in sentence.words {
          if let verb = phrases.longest([.book], at: word) { take(verb.words) }
        }
        return
      }
    }
  }

  private func isTaken(_ range: Range<Int>) -> Bool { range.contains { taken[$0] } }

  private func books(_ sentence: Sentence) -> Bool {
    phrases.has(.book, in: sentence.words) && !hasCondition(sentence.words)
      && phrases.cover(
        sentence.words, with: Self.emptyWords.union([.book])
      ) { isChoice($0) }
  }

  private func holds(_ sentence: Sentence) -> Bool {
    let range = sentence.words
    let isLater = phrases.has(.payLater, in: range)
    // "Hold on" holds nothing.
    let isHold = range.contains { phrases.longest([.hold, .refusal], at: $0)?.kind == .hold }
    guard isHold || isLater && !sentence.asks,
      !hasCondition(range)
    else { return false }
    return phrases.cover(range, with: Self.emptyWords.union([.book, .hold, .payLater])) {
      isChoice($0)
    }
  }

  /// Whether the word is a part of what picks an offer: its number, its place in the list, its airline, its time.
  private func isChoice(_ word: Int) -> Bool {
    guard let token = reader.tokens.first(where: { $0.words.contains(word) }) else { return false }
    switch token.kind {
    case .digits, .number, .ordinal, .suffix, .best, .cheapest, .fastest, .earliest, .latest, .last,
      .offer, .airline, .this, .at, .am, .pm, .oclock, .there:
      return true
    default: return false
    }
  }

  mutating func readSamePeople() {
    guard !state.people.isEmpty || topic?.isPrivate == true else { return }
    for word in all where !taken[word] {
      guard let hit = phrases.longest([.samePeople], at: word), !isNegated(hit.words) else {
        continue
      }
      commands.append(.samePeople)
      return take(hit.words)
    }
  }

  /// Whether a word of no stands before the words in their sentence.
  func isNegated(_ range: Range<Int>) -> Bool {
    var word = range.lowerBound
    while word > 0, words.marks[word].isDisjoint(with: Marks.sentence.union(.comma)) {
      word -= 1
      if phrases.longest([.negation], at: word) != nil { return true }
    }
    return false
  }
}
