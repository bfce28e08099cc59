import Conversation
import LocalTime

// "A day earlier", "one day later", "the day after": counted from the date that is known.

extension Reader {
  mutating func readShift() {
    for index in tokens.indices where !isQuestion[index] {
      guard let shift = shift(at: index), let slot = shiftedSlot(at: index, shift.days) else {
        continue
      }
      let both: [SlotName] = movesBoth ? [.departureDate, .returnDate] : [slot]
      for slot in both {
        let known = slot == .returnDate ? state.trip.returning : state.trip.departure
        guard let moved = known?.moved(by: shift.days) else { continue }
        set(slot == .returnDate ? .returnDate(moved) : .departureDate(moved))
      }
      use(index..<shift.end)
    }
  }

  /// "Move both dates", "the same number of nights": the way back moves along.
  private var movesBoth: Bool {
    let both: Set<String> = [
      "both", "ambas", "ambos", "beide", "entrambe", "entrambi", "deux",
    ]
    return (0..<words.count).contains { both.contains(words.string($0)) }
      || tokens.contains { $0.kind == .same }
        && tokens.contains { $0.kind == .nightUnit || $0.kind == .number }
  }

  /// The days that the words move a date by.
  private func shift(at index: Int) -> (days: Int, end: Int)? {
    guard let count = number(index, article: true), count > 0, count <= 60,
      !isArrival(index), isLinked(index + 1), let unit = days(at: index + 1) ?? dia(at: index + 1),
      kind(index + 1) != .nightUnit,
      isLinked(index + 2), marks(index + 2).isDisjoint(with: .comma)
    else { return nil }
    let word = tokens[index + 2]
    guard endsClause(index + 3) else { return nil }
    switch word.kind {
    case .earlierOne, .before: return (-count * unit, index + 3)
    case .later where words.string(word.first) != "from": return (count * unit, index + 3)
    // Italian "prima" is "first", too.
    case .ordinal where language == .it && word.value == 1: return (-count * unit, index + 3)
    case .after, .laterOne: return (count * unit, index + 3)
    default: return nil
    }
  }

  /// Spanish and Portuguese "dia", which is read as the "on" of a date elsewhere.
  private func dia(at index: Int) -> Int? {
    kind(index) == .on && words.string(tokens[index].first) == "dia" ? 1 : nil
  }

  /// "It arrives the day after": the sentence tells of a flight.
  private func isArrival(_ index: Int) -> Bool {
    var left = index
    while isLinked(left) {
      left -= 1
      if tokens[left].kind == .arrive { return true }
    }
    return false
  }

  /// Whether no date or noun hangs on the word before.
  private func endsClause(_ index: Int) -> Bool {
    guard isLinked(index), marks(index).isDisjoint(with: .comma) else { return true }
    return kind(index) == .filler || kind(index) == .and || kind(index) == .for
      || kind(index) == .same
      || kind(index) == .correct
  }

  /// The date that is meant; nil where "a week later" may say how long the stay is.
  private func shiftedSlot(at index: Int, _ days: Int) -> SlotName? {
    var left = index
    while isLinked(left) {
      left -= 1
      if tokens[left].kind == .leave { return .departureDate }
      if tokens[left].kind == .back { break }
    }
    let isCorrection = days < 0 || tokens.contains { $0.kind == .correct }
    let speaksOfReturn =
      tokens.contains { $0.kind == .back } || asks(.returnDate) && !asks(.departureDate)
    if speaksOfReturn { return isCorrection && state.trip.returning != nil ? .returnDate : nil }
    let isSettled =
      state.trip.returning != nil || state.trip.kind == .oneWay
      || state.asked?.topic == .offers || state.asked?.topic == .confirmation
    return isCorrection || isSettled ? .departureDate : nil
  }
}

extension TripDate {
  fileprivate func moved(by days: Int) -> TripDate {
    switch self {
    case .exact(let date): .exact(date.adding(days: days))
    case .range(let start, let end): .range(start.adding(days: days), end.adding(days: days))
    case .cheapest(let start, let end):
      .cheapest(start.adding(days: days), end.adding(days: days))
    }
  }
}
