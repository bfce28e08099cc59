import Conversation

extension BookingReading {
  private static let emptyWords: Set<Kind> = [
    .neutral, .assent, .praise, .courtesy, .lead, .seat, .link, .seatPlace, .seatWish,
  ]

  /// Where the travellers want to sit, once there is something to sit in.
  mutating func readSeats() {
    guard state.draft != nil || topic == .offers || topic == .purchase || topic == .details else {
      return
    }
    for sentence in sentences where !sentence.words.contains(where: { taken[$0] }) {
      guard let (wish, range) = seats(in: sentence) else { continue }
      commands.append(.seat(wish))
      return take(range)
    }
  }

  private func seats(in sentence: Sentence) -> (SeatWish, Range<Int>)? {
    let range = sentence.words
    let namesSeat = phrases.has(.seat, in: range)
    let designators = range.filter { isDesignator($0, namesSeat: namesSeat) }
    if let first = designators.first, let last = designators.last {
      let seats = designators.map {
        (words.string($0) + words.string($0 + 1)).uppercased()
      }
      return (.designators(seats), first..<last + 2)
    }
    let isAlone = phrases.cover(range, with: Self.emptyWords)
    for word in range {
      guard let hit = phrases.longest([.seatPlace, .seatWish], at: word),
        hit.words.upperBound <= range.upperBound, !isNegated(hit.words)
      else { continue }
      let isClear = hit.words.contains { phrases.longest([.seat], at: $0) != nil }
      guard isClear || isAlone && mayStandAlone(hit) || namesSeat && hit.value < 4 else { continue }
      return (wish(hit.value), isAlone ? range : hit.words)
    }
    return nil
  }

  /// "Together" and "no preference" are said of other things, too, before a booking is prepared.
  private func mayStandAlone(_ hit: BookingPhrases.Hit) -> Bool {
    hit.value < 3 || state.draft != nil
  }

  private func wish(_ value: Int) -> SeatWish {
    switch value {
    case 1: .window
    case 2: .aisle
    case 3: .together
    default: .any
    }
  }

  /// `14B`: a row and a letter, in small letters only where the sentence speaks of seats.
  private func isDesignator(_ word: Int, namesSeat: Bool) -> Bool {
    guard word + 1 < words.count, let row = words.number(word), (1...99).contains(row),
      words.marks[word + 1].contains(.joined), words.ranges[word + 1].count == 1,
      "abcdefghjkl".contains(words.string(word + 1))
    else { return false }
    return namesSeat || words.marks[word + 1].contains(.capital)
  }
}
