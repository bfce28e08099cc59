import Conversation

// Numbers that count travellers: before a noun ("two more people"), of a family, or alone ("we are 4").

extension Reader {
  /// The number before a noun, with an adjective between perhaps: "2 economy tickets", "two more people".
  func counted(before index: Int) -> (value: Int, range: Range<Int>)? {
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

  mutating func add(_ index: Int, to count: inout Int) {
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

  /// "Family of 4", "a party of three".
  mutating func family(_ index: Int, _ count: inout PartyCount) {
    var next = index + 1
    if kind(next) == .of { next += 1 }
    guard let value = number(next), value <= 30 else { return }
    count.total = value
    use(index..<next + 1)
  }

  /// "For 3", "we are 3", "3" when it was asked; ages before "year old".
  mutating func bareNumber(_ index: Int, _ count: inout PartyCount) {
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
}
