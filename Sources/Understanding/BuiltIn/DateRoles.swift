import Conversation

// Which flight a date is for: what its neighbours tell, then what was asked.

extension Reader {
  mutating func giveRoles() {
    for index in dates.indices where isOther(dates[index]) { dates[index].role = .other }
    for index in dates.indices where dates[index].role == nil { dates[index].role = cue(of: index) }
    for index in dates.indices {
      if case .afterDeparture = dates[index].value, dates[index].role != .other {
        dates[index].role = .returning
      }
    }
    yieldToQuestion()
    dropRepetition()
    leaveAndReturn()
    beginAtHome()
    let open = dates.indices.filter { dates[$0].role == nil }
    guard let first = open.first else { return }
    let hasDeparture = dates.contains { $0.role == .departure }
    let hasReturn = dates.contains { $0.role == .returning }
    if open.count >= 2 {
      dates[first].role = hasDeparture ? .returning : .departure
      dates[open[1]].role = hasDeparture && !hasReturn ? .other : hasReturn ? .other : .returning
      return
    }
    dates[first].role = lone(hasDeparture: hasDeparture, hasReturn: hasReturn)
  }

  /// "Not on Friday".
  private func isRefused(_ index: Int) -> Bool {
    var left = index
    while isLinked(left), kind(left - 1) == .on || kind(left - 1) == .the { left -= 1 }
    return isLinked(left) && kind(left - 1) == .not && marks(left).isDisjoint(with: .comma)
  }

  /// A date of a hotel or of a courtesy ("thanks for your help today"), or in a question about an offer.
  private func isOther(_ mention: DateMention) -> Bool {
    let first = mention.tokens.lowerBound
    if mention.value == .impossible || isRefused(first) { return true }
    if isElsewhere[first] || isQuestion[first] { return true }
    if case .afterDeparture = mention.value,
      (max(0, first - 3)..<first).contains(where: { tokens[$0].kind == .arrive })
    {
      return true
    }
    guard mention.value == .exact(context.today), tokens[first].kind == .relativeDay else {
      return false
    }
    var left = first
    var speaksOfTravel = asks(.departureDate) || asks(.returnDate)
    while isLinked(left) {
      left -= 1
      switch tokens[left].kind {
      case .flight, .leave, .go, .back, .ticket, .place, .oneWay, .roundTrip, .trip, .to, .from:
        speaksOfTravel = true
      default: continue
      }
    }
    return !speaksOfTravel && left > -1 && first - left > 1
  }

  /// "Next Friday, that's December 4th": the same day said twice is one date.
  private mutating func dropRepetition() {
    for (index, later) in zip(dates.indices, dates.indices.dropFirst())
    where dates[later].role == nil && dates[index].role != .other {
      if let day = fixed(dates[later].value), day == fixed(dates[index].value) {
        dates[later].role = .other
      }
    }
  }

  /// "Hamburg to Munich and back on 3 December, out in the morning, home in the evening": the only day is that of both.
  private mutating func leaveAndReturn() {
    guard state.trip.departure == nil, !asks(.returnDate), dates.count == 1,
      dates[0].role == .returning, times.count(where: { !$0.isClock }) > 1
    else { return }
    let back = kind(dates[0].tokens.lowerBound - 1) == .on ? 2 : 1
    let verb = dates[0].tokens.lowerBound - back
    guard kind(verb) == .back, kind(verb - 1) == .and, kind(verb - 2) == .place else { return }
    dates[0].role = .departure
    set(.stay(days: 0))
  }

  /// "A flight home to Tulsa on Friday": where nothing is known of a way there, the way back is the trip.
  private mutating func beginAtHome() {
    let known = state.trip
    guard known.departure == nil, known.returning == nil, known.stay == nil, !asks(.returnDate),
      known.kind != .roundTrip, known.destination == nil || known.origin == nil,
      let only = dates.indices.filter({ dates[$0].role != .other }).first,
      dates.count(where: { $0.role != .other }) == 1, dates[only].role == .returning,
      commands.contains(where: { if case .set(.destination) = $0 { true } else { false } }),
      returnsHome, !tokens.contains(where: { $0.kind == .stay || $0.kind == .until })
    else { return }
    if case .afterDeparture = dates[only].value { return }
    dates[only].role = .departure
    isHomecoming = true
  }

  /// Where only the return was asked for and the departure is known, "I leave on the 12th" answers that.
  private mutating func yieldToQuestion() {
    guard asks(.returnDate), !asks(.departureDate), dates.count(where: { $0.role != .other }) == 1
    else {
      return
    }
    for index in dates.indices where dates[index].role == .departure {
      if state.trip.departure != nil || !hasStrongCue(index) { dates[index].role = .returning }
    }
  }

  /// Whether the date follows a word of leaving, not only one of going or a flight.
  private func hasStrongCue(_ index: Int) -> Bool {
    var left = dates[index].tokens.lowerBound
    while isLinked(left) {
      left -= 1
      if tokens[left].kind == .leave { return true }
      if tokens[left].kind == .go || tokens[left].kind == .flight { return false }
    }
    return false
  }

  /// The role of a date that nothing round it tells.
  private func lone(hasDeparture: Bool, hasReturn: Bool) -> DateMention.Role {
    if hasDeparture { return hasReturn ? .other : .returning }
    if hasReturn { return .departure }
    let asksDeparture = asks(.departureDate)
    let asksReturn = asks(.returnDate)
    if asksReturn, !asksDeparture { return .returning }
    return .departure
  }
}
