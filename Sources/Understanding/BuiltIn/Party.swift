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

  /// The number before a noun, with an adjective between perhaps: "2 economy tickets", "two more people".
  private func counted(before index: Int) -> (value: Int, range: Range<Int>)? {
    var left = index - 1
    for _ in 0..<4 {
      guard left >= 0, isLinked(left + 1) else { return nil }
      switch tokens[left].kind {
      case .number, .digits:
        guard let value = number(left), value <= 30, marks(left).isDisjoint(with: .slash) else {
          return nil
        }
        return (value, left..<left + 1)
      case .cabin, .flight, .refundable, .direct, .oneWay, .roundTrip, .filler, .adult, .airline,
        .unknown, .cabinClass, .back, .bag:
        left -= 1
      default: return nil
      }
    }
    return nil
  }

  private mutating func add(_ index: Int, to count: inout Int) {
    if kind(index + 1) == .ticket { return }
    if let number = counted(before: index) {
      count += number.value
      use(number.range.lowerBound..<index + 1)
    } else if kind(index - 1) == .the, isLinked(index) {
      count += 1
      use(index..<index + 1)
    } else if isLinked(index + 1), let value = number(index + 1), marks(index + 1).contains(.colon)
    {
      count += value
      use(index..<index + 2)
    }
  }

  private mutating func addChildren(_ index: Int, _ count: inout PartyCount) {
    let ages = ages(after: index)
    var said = 0
    add(index, to: &said)
    if !ages.values.isEmpty {
      count.ages += ages.values
      use(index..<ages.end)
      let babies = ages.values.count { $0 < 2 }
      let grown = ages.values.count { $0 > 11 }
      said = max(said - babies - grown, ages.values.count { (2...11).contains($0) })
    } else if said == 0, isLinked(index),
      kind(index - 1) == .me || kind(index - 1) == .the || kind(index - 1) == .with
    {
      said = 1
    }
    count.children += said
  }

  /// "Kids 3 and 9", "children (ages 3, 9)", "aged 3 and 9".
  private func ages(after index: Int) -> (values: [Int], end: Int) {
    var values: [Int] = []
    var next = index + 1
    while isLinked(next), next < index + 12 {
      switch tokens[next].kind {
      case .aged, .and, .of, .filler, .age, .from, .with: next += 1
      case .digits, .number:
        guard let age = number(next), age < 36 else { return (values, next) }
        if kind(next + 1) == .monthsOld || kind(next + 1) == .monthUnit {
          values.append(age / 12)
          next += 2
          continue
        }
        guard age < 18 else { return (values, next) }
        if kind(next + 1) == .adult || kind(next + 1) == .infant || kind(next + 1) == .ticket
          || kind(next + 1) == .bag || kind(next + 1) == .suffix || kind(next + 1) == .month
        {
          return (values, next)
        }
        values.append(age)
        next += 1
      default: return (values, next)
      }
    }
    return (values, next)
  }

  /// "A 5-year-old", "our 3 and 7 year olds", "an 8 month old".
  private mutating func readAges() -> Bool {
    if asksAges, let ages = listedAges() {
      commands.append(.ages(ages))
      return true
    }
    return false
  }

  private var asksAges: Bool { state.asked?.topic == .ages }

  private mutating func listedAges() -> [Int]? {
    var ages: [Int] = []
    for index in tokens.indices where !tokens[index].isUsed {
      if tokens[index].kind == .monthsOld {
        if !ages.isEmpty { ages[ages.count - 1] = 0 }
        continue
      }
      if kind(index + 1) == .monthUnit, number(index) != nil {
        ages.append(0)
        use(index..<index + 2)
        continue
      }
      guard let age = number(index), age < 18 else { continue }
      ages.append(age)
      use(index..<index + 1)
    }
    let open = state.trip.party?.children.count { $0 == nil } ?? 0
    if ages.count == 1, open > 1, saysAll { return Array(repeating: ages[0], count: min(open, 9)) }
    return ages.isEmpty || ages.count > 9 ? nil : ages
  }

  /// "Both are 8."
  private var saysAll: Bool {
    let all: Set<String> = [
      "both", "all", "each", "ambos", "ambas", "todos", "beide", "alle", "tous", "toutes",
      "entrambi", "tutti", "twins", "gemelos", "gemeos", "zwillinge", "jumeaux", "gemelli",
    ]
    return (0..<words.count).contains { all.contains(words.string($0)) }
  }

  private mutating func companion(_ index: Int, _ count: inout PartyCount) {
    guard isLinked(index), travelsAlong(index) else { return }
    switch kind(index - 1) {
    case .the, .and, .with, .me: break
    default:
      guard let number = counted(before: index) else { return }
      count.companions += number.value
      count.hasCompany = true
      use(number.range)
      return
    }
    count.companions += tokens[index].value
    count.hasCompany = true
  }

  /// "My mum is travelling, not me": so many fly, and the writer does not.
  private func insteadOfMe() -> Int? {
    guard tokens.indices.contains(where: { kind($0) == .not && kind($0 + 1) == .me }) else {
      return nil
    }
    return tokens.first { $0.kind == .companion }?.value
  }

  /// Whether the one named travels, too: "with my wife", "my wife and I", "bring my girlfriend"; not "visit my mum".
  private func travelsAlong(_ index: Int) -> Bool {
    if isLinked(index + 1), marks(index + 1).contains(.apostrophe) { return false }
    if kind(index + 1) == .and || kind(index + 1) == .also { return true }
    if asks(.passengers) { return true }
    var left = index - 1
    while left >= 0, isLinked(left + 1), left > index - 6 {
      switch tokens[left].kind {
      case .with, .and, .companion, .child, .infant, .company: return true
      case .into, .to, .from: return false
      default: left -= 1
      }
    }
    return false
  }

  /// "Family of 4", "a party of three".
  private mutating func family(_ index: Int, _ count: inout PartyCount) {
    var next = index + 1
    if kind(next) == .of { next += 1 }
    guard let value = number(next), value <= 30 else { return }
    count.total = value
    use(index..<next + 1)
  }

  /// "For 3", "we are 3", "3" when it was asked; ages before "year old".
  private mutating func bareNumber(_ index: Int, _ count: inout PartyCount) {
    guard let value = number(index), !tokens[index].isUsed else { return }
    if let ages = agesBefore(index) {
      count.ages += ages.values
      use(index..<ages.end)
      return
    }
    let countsNext = counts(index + 1) && marks(index + 1).isDisjoint(with: .comma)
    guard value >= 1, value <= 12, !countsNext, kind(index + 1) != .child,
      kind(index + 1) != .infant
    else { return }
    if kind(index + 1) == .of, kind(index + 2) == .us || kind(index + 2) == .me {
      count.total = value
      use(index..<index + 3)
      return
    }
    if isGroup(index), marks(index + 1).contains(.plus), kind(index + 1) == .the {
      count.pair = value
      return
    }
    if isGroup(index), kind(index + 1) == .and || kind(index + 1) == .with, isLinked(index + 1),
      value <= 2,
      kind(index + 2) == .the || kind(index + 2) == .number || kind(index + 2) == .digits
        || kind(index + 2) == .infant || kind(index + 2) == .child
    {
      count.pair = value
      return
    }
    let isWanted =
      (kind(index - 1) == .filler || kind(index - 1) == .yes || marks(index).contains(.comma))
      && isLinked(index) && isLastWord(index + 1) && (!answersOffers || tokens.count > 5)
    let isWe =
      isGroup(index) && isLinked(index) && (isLastWord(index + 1) || includes(index + 1))
    let isFor =
      isWanted || isWe
      || (kind(index - 1) == .for || kind(index - 1) == .correct
        || language != .en && kind(index - 1) == .to) && isLinked(index)
    let isAsked = asks(.passengers) && (tokens.count <= 6)
    if isFor || isAsked, marks(index).isDisjoint(with: [.slash, .colon]) { count.bare = value }
  }

  /// "We are 4", "siamo in 3", "in 2".
  private func isGroup(_ index: Int) -> Bool {
    guard isLinked(index) else { return false }
    if kind(index - 1) == .me { return true }
    return kind(index - 1) == .in
      && (kind(index - 2) == .me || language == .it && isClauseStart(index - 1))
  }

  /// "4, including a baby": the number counts all.
  private func includes(_ index: Int) -> Bool {
    let including: Set<String> = [
      "including", "incl", "dont", "davon", "darunter", "inklusive", "inkl", "incluido", "incluida",
      "incluyendo", "incluindo", "compreso", "compresi", "compresa", "inclus", "which",
    ]
    let next = kind(index) == .of || kind(index) == .from ? index + 1 : index
    return tokens.indices.contains(next)
      && including.contains(words.string(tokens[next].words.upperBound - 1))
  }

  /// Whether only a "please" follows.
  private func isLastWord(_ index: Int) -> Bool {
    var next = index
    if kind(next) == .in, kind(next + 1) == .any || kind(next + 1) == .cabin { return true }
    while isLinked(next), kind(next) == .filler { next += 1 }
    guard isLinked(next) else { return true }
    guard marks(next).contains(.comma) else { return false }
    if kind(next) != .number, kind(next) != .digits { return true }
    // "We are 4, 2 kids": the second number counts some of the first.
    return kind(next + 1) == .child || kind(next + 1) == .infant || kind(next + 1) == .adult
  }

  /// Whether a noun after the number says that it counts something else, or is a date or a time.
  func counts(_ index: Int) -> Bool {
    guard isLinked(index) else { return false }
    switch kind(index) {
    case .dayUnit, .nightUnit, .weekUnit, .monthUnit, .yearUnit, .hourUnit, .minuteUnit, .month,
      .suffix, .am, .pm,
      .oclock, .stops, .bag, .handBag, .currency, .oneWay, .roundTrip, .offer, .best, .number,
      .weekend:
      return true
    case .digits: return true
    default: return marks(index).contains(.joined)
    }
  }

  /// The ages of "3 and 7 year olds".
  private func agesBefore(_ index: Int) -> (values: [Int], end: Int)? {
    var values: [Int] = []
    var next = index
    while next < tokens.count, next < index + 8 {
      guard let age = number(next), age < 18 else { return nil }
      values.append(age)
      next += 1
      if kind(next) == .monthsOld { return (values.map { _ in 0 }, next + 1) }
      if kind(next) == .age { return (values, next + 1) }
      guard kind(next) == .and || (isLinked(next) && marks(next).contains(.comma)) else {
        return nil
      }
      if kind(next) == .and { next += 1 }
    }
    return nil
  }
}

/// The people counted in a message, before they are made a party.
struct PartyCount {
  var adults = 0
  var children = 0
  var infants = 0
  var ages: [Int] = []
  /// "4 people", "family of 4".
  var total: Int?
  /// "The two of us": grown up, whoever comes with them.
  var pair: Int?
  var tickets: Int?
  var bare: Int?
  var companions = 0
  var hasMe = false
  var hasCompany = false
  var isAlone = false

  var party: Party? {
    let young = ages.filter { (2...11).contains($0) }.map { Optional($0) }
    let babies = ages.filter { $0 < 2 }
    let open = [Int?](repeating: nil, count: min(max(0, children - young.count), 9))
    var party = Party(
      adults: adults + ages.count { $0 > 11 }, children: young + open,
      infants: babies + Array(repeating: 0, count: min(max(0, infants - babies.count), 9)))
    let minors = party.children.count + party.infants.count
    if adults == 0 {
      if let pair, total == nil {
        party.adults = max(1, pair)
      } else if let total = total ?? tickets ?? (hasCompany ? nil : bare), total > 0 || minors == 0
      {
        party.adults = max(total - minors, minors > 0 ? 1 : 0)
        if total < 1 { return nil }
      } else if hasCompany || hasMe && minors > 0 {
        party.adults += 1 + companions
      } else if isAlone, minors == 0 {
        party.adults = 1
      } else if minors > 0 {
        party.adults = max(1, party.adults)
      } else {
        return nil
      }
    } else if hasCompany, total == nil, companions > 0, adults < companions + 1, hasMe {
      party.adults += companions
    }
    guard party.adults <= 40, party.count > 0 else { return nil }
    return party
  }
}

extension Party {
  /// The party with those who join it.
  fileprivate func joined(by others: Party, adults more: Int) -> Party {
    Party(
      adults: min(adults + more, 40), children: Array((children + others.children).prefix(9)),
      infants: Array((infants + others.infants).prefix(9)))
  }
}
