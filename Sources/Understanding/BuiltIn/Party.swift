import Conversation
import Flights

// Who flies: counted, listed ("me, my wife and two kids"), or told by their ages.

extension Reader {
  mutating func readParty(aged: Party?) {
    if readAges() { return }
    if let party = aged { return set(.passengers(party)) }
    var count = PartyCount()
    for index in tokens.indices
    where !tokens[index].isUsed && !isQuestion[index] && !isElsewhere[index] {
      countToken(at: index, &count)
    }
    if let others = insteadOfMe(), count.total == nil, count.adults == 0 {
      return set(.passengers(Party(adults: others)))
    }
    guard var party = count.party else { return }
    if let known = state.trip.party,
      (0..<words.count).contains(where: { words.string($0) == "add" })
    {
      party = known.joined(by: party, adults: count.adults + count.companions)
    } else {
      party = keepingAdults(party, count)
    }
    if count.adults > 0 { certain.insert(.passengers) }
    set(.passengers(party))
    // "For two kids": somebody grown up goes with them, but nobody said who.
    if count.countsChildrenAlone, state.trip.party == nil,
      !tokens.contains(where: { $0.kind == .me || $0.kind == .with || $0.kind == .company })
    {
      commands.append(.guessed(.passengers))
    }
  }

  private mutating func countToken(at index: Int, _ count: inout PartyCount) {
    switch tokens[index].kind {
    case .adult: add(index, to: &count.adults)
    case .child: addChildren(index, &count)
    case .infant:
      let before = count.infants
      add(index, to: &count.infants)
      if count.infants == before { count.infants += 1 }
    case .person where isOurselves(index):
      if let number = counted(before: index) {
        count.pair = number.value
        use(number.range.lowerBound..<index + 1)
      }
    case .person:
      if let number = counted(before: index) {
        count.total = number.value + (countsOthers(number.range.lowerBound..<index) ? 1 : 0)
        use(number.range.lowerBound..<index + 1)
      } else if isOnePerson(index) {
        count.total = 1
        use(index - 1..<index + 1)
      }
    case .ticket, .flight, .oneWay, .roundTrip:
      if tokens[index].kind != .ticket, !isRequest(index) { return }
      if let number = counted(before: index), !isOffer(number.range.lowerBound) {
        count.tickets = number.value
        use(number.range.lowerBound..<number.range.upperBound)
      } else if let number = trailing(index) {
        count.tickets = number
      }
    case .alone: count.isAlone = true
    case .us:
      if marks(index).isDisjoint(with: .sentence), tokens[index].count > 1 || count.total == nil,
        isPair(index)
      {
        count.pair = max(2, tokens[index].value)
      }
    case .companion: companion(index, &count)
    case .family: family(index, &count)
    case .me: if kind(index + 1) == .and || kind(index - 1) == .and { count.hasMe = true }
    case .number, .digits: bareNumber(index, &count)
    default: break
    }
  }

  /// "Uma pessoa", "für eine Person".
  private func isOnePerson(_ index: Int) -> Bool {
    isLinked(index) && tokens[index].count == 1
      && ["a", "one", "una", "un", "uma", "une", "eine", "einer"].contains(
        words.string(tokens[index].first - 1))
  }

  /// "Three other people": oneself flies, too.
  private func countsOthers(_ range: Range<Int>) -> Bool {
    let others: Set<String> = [
      "other", "otras", "otros", "outras", "outros", "autres", "andere", "anderen", "altre",
      "altri",
    ]
    return range.contains { others.contains(words.string(tokens[$0].words.upperBound - 1)) }
  }

  /// "3 of us".
  private func isOurselves(_ index: Int) -> Bool {
    tokens[index].count == 2 && words.string(tokens[index].first) == "of"
  }

  /// "The two of us", "a couple": but not the "us" of "show us".
  private func isPair(_ index: Int) -> Bool {
    tokens[index].count > 1 || words.string(tokens[index].first) == "couple"
  }

  /// "Three round trip flights": a number of flights asked for is one of seats, but "one flight" is only a manner of speaking.
  private func isRequest(_ index: Int) -> Bool {
    if state.asked?.topic == .offers { return false }
    return kind(index) != .flight || kind(index - 1) == .number || kind(index - 1) == .digits
      || kind(index + 1) == .ticket
      || kind(index - 1) == .roundTrip || kind(index - 1) == .oneWay
  }

  /// "Tickets must be 3".
  private func trailing(_ index: Int) -> Int? {
    var next = index + 1
    while kind(next) == .filler, isLinked(next), next < index + 4 { next += 1 }
    guard next > index + 1, isLinked(next), let value = number(next), value <= 12,
      !counts(next + 1), kind(next + 1) == nil
    else { return nil }
    return value
  }

  private func isOffer(_ index: Int) -> Bool { state.asked?.topic == .which }
}

extension Party {
  /// The party with those who join it.
  fileprivate func joined(by others: Party, adults more: Int) -> Party {
    Party(
      adults: min(adults + more, 40), children: Array((children + others.children).prefix(9)),
      infants: Array((infants + others.infants).prefix(9)))
  }
}
