import Conversation
import LocalTime

// The commands that the dates of a message make, once each has its role.

extension Reader {
  mutating func assignDates() {
    joinAlternatives()
    giveRoles()
    refuseImpossible()
    let departures = dates.filter { $0.role == .departure }
    var departure: CalendarDate?
    if departures.last?.isISO == true { certain.insert(.departureDate) }
    if let mention = departures.last,
      let date = moved(mention, from: state.trip.departure, notBefore: context.today)
        ?? widened(mention, notBefore: context.today)
    {
      departure = date.earliest
      if !emitAmbiguous(mention, .departureDate) { set(.departureDate(date)) }
    }
    if let openJaw { return assignOpenJaw(openJaw, departure) }
    guard let mention = dates.last(where: { $0.role == .returning }) else { return }
    if mention.isISO { certain.insert(.returnDate) }
    if case .afterDeparture(let days) = mention.value {
      set(.stay(days: days))
      return
    }
    let base = max(departure ?? state.trip.departure?.earliest ?? context.today, context.today)
    let known = departures.isEmpty ? state.trip.returning : nil
    guard
      let date = moved(mention, from: known, notBefore: base) ?? widened(mention, notBefore: base)
    else { return }
    if !emitAmbiguous(mention, .returnDate) { set(.returnDate(date)) }
  }

  /// "Tuesday or Wednesday": either day.
  private mutating func joinAlternatives() {
    guard dates.count == 2, dates[1].tokens.lowerBound == dates[0].tokens.upperBound + 1,
      kind(dates[0].tokens.upperBound) == .or, let first = fixed(dates[0].value),
      case .exact(let last) = resolve(dates[1].value, notBefore: first), first < last,
      first.days(until: last) < 4
    else { return }
    dates[0].value = .range(first, last)
    dates[0].tokens = dates[0].tokens.lowerBound..<dates[1].tokens.upperBound
    dates.removeLast()
  }

  /// The way back from another place is a leg of its own.
  private mutating func assignOpenJaw(_ place: String, _ departure: CalendarDate?) {
    let base = max(departure ?? state.trip.departure?.earliest ?? context.today, context.today)
    let mention = dates.last { $0.role == .returning }
    let date = mention.flatMap { resolve($0.value, notBefore: base) } ?? state.trip.returning
    let said = commands.compactMap { command -> String? in
      if case .set(.origin(let code)) = command { code } else { nil }
    }
    commands.removeAll { if case .set(.tripType) = $0 { true } else { false } }
    set(.tripType(.multiCity))
    set(.leg(Leg(origin: place, destination: said.last ?? state.trip.origin, date: date)))
  }

  /// "Make it Thursday", "the 12th instead": a day that corrects a known one is of the same week or month.
  private func moved(
    _ mention: DateMention, from known: TripDate?, notBefore base: CalendarDate
  ) -> TripDate? {
    guard case .exact(let known) = known, mention.slack == 0 else { return nil }
    let day: CalendarDate?
    switch mention.value {
    case .weekday(let number, week: nil): day = known.monday.adding(days: number - 1)
    case .dayOfMonth(let number):
      day = CalendarDate(year: known.year, month: known.month, day: number)
    default: return nil
    }
    return day.flatMap { $0 >= base ? .exact($0) : nil }
  }

  /// "31 February" is no date of either flight, and that is said.
  private mutating func refuseImpossible() {
    for index in dates.indices where !isElsewhere[dates[index].tokens.lowerBound] {
      let mention = dates[index]
      guard !isQuestion[mention.tokens.lowerBound], isImpossible(mention.value) else { continue }
      let isReturn = (mention.role == .other ? cue(of: index) : mention.role) == .returning
      let slot = isReturn || onlyAsked == .returnDate ? SlotName.returnDate : .departureDate
      commands.append(.noSuchDay(slot, text: original(mention.tokens)))
    }
  }

  private func isImpossible(_ value: DateValue) -> Bool {
    switch value {
    case .impossible: true
    case .either: resolve(value, notBefore: context.today) == nil
    default: false
    }
  }

  private func widened(_ mention: DateMention, notBefore base: CalendarDate) -> TripDate? {
    guard let date = resolve(mention.value, notBefore: base) else { return nil }
    guard mention.slack > 0, case .exact(let day) = date else { return date }
    return .range(day.adding(days: -mention.slack), day.adding(days: mention.slack))
  }

  private mutating func emitAmbiguous(_ mention: DateMention, _ slot: SlotName) -> Bool {
    guard case .either(let first, let second, let year) = mention.value, order == .unknown else {
      return false
    }
    let days = candidates(first, second, year, from: context.today)
    guard days.count > 1 else { return false }
    let values = days.map { day -> SlotValue in
      slot == .departureDate ? .departureDate(.exact(day)) : .returnDate(.exact(day))
    }
    commands.append(.ambiguous(slot, values, text: original(mention.tokens)))
    return true
  }
}
