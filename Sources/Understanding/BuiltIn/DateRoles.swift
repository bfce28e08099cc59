import Conversation
import LocalTime

// Which flight a date is for, and which day it is then.

extension Reader {
  /// The day or days that the value means, none before the day given: years roll forward, never back.
  func resolve(_ value: DateValue, notBefore base: CalendarDate) -> TripDate? {
    switch value {
    case .exact(let date): return .exact(date)
    case .range(let start, let end): return start <= end ? .range(start, end) : nil
    case .cheapest(let start, let end): return start <= end ? .cheapest(start, end) : nil
    case .dayOfYear(let month, let day):
      // Back in what would be almost a year is a slip, to be refused rather than bent.
      guard let date = next(month, day, from: base), base.days(until: date) > 330,
        let slip = next(month, day, from: context.today)
      else { return next(month, day, from: base).map { .exact($0) } }
      return .exact(slip)
    case .dayOfMonth(let day): return next(day, from: base).map { .exact($0) }
    case .weekday(let number, let week):
      let offset = (number - base.weekday.rawValue + 7) % 7
      if let week {
        // "The following Tuesday" of a return counts from the departure.
        let date = context.today.monday.adding(days: 7 * week + number - 1)
        let isBefore = date < base && base > context.today
        return .exact(isBefore ? base.adding(days: offset == 0 ? 7 : offset) : date)
      }
      return .exact(base.adding(days: offset))
    case .holiday(let holiday): return next(holiday, from: base)
    case .impossible: return nil
    case .afterDeparture(let days): return .exact(base.adding(days: days))
    case .either(let first, let second, let year):
      return candidates(first, second, year, from: base).first.map { .exact($0) }
    }
  }

  /// The single day of a value, from today on.
  func fixed(_ value: DateValue) -> CalendarDate? {
    guard case .exact(let date) = resolve(value, notBefore: context.today) else { return nil }
    return date
  }

  private func next(_ holiday: Holiday, from base: CalendarDate) -> TripDate? {
    for year in base.year...base.year + 1 {
      guard let days = holiday.days(in: year, country: context.country), days.upperBound >= base
      else { continue }
      let first = max(days.lowerBound, base)
      return first == days.upperBound ? .exact(first) : .range(first, days.upperBound)
    }
    return nil
  }

  private func next(_ month: Int, _ day: Int, from base: CalendarDate) -> CalendarDate? {
    for year in base.year...base.year + 8 {
      if let date = CalendarDate(year: year, month: month, day: day), date >= base { return date }
    }
    return nil
  }

  private func next(_ day: Int, from base: CalendarDate) -> CalendarDate? {
    let first = base.adding(days: 1 - base.dayOfMonth)
    for offset in 0..<12 {
      let month = first.adding(months: offset)
      if let date = CalendarDate(year: month.year, month: month.month, day: day), date >= base {
        return date
      }
    }
    return nil
  }

  /// The readings of `03/04`, the one of the writer's country first.
  private func candidates(
    _ first: Int, _ second: Int, _ year: Int?, from base: CalendarDate
  ) -> [CalendarDate] {
    let readings =
      order == .monthFirst
      ? [(first, second), (second, first)] : [(second, first), (first, second)]
    var dates: [CalendarDate] = []
    for (month, day) in readings where month <= 12 {
      let date =
        year.map { CalendarDate(year: $0, month: month, day: day) } ?? next(month, day, from: base)
      if let date, !dates.contains(date) { dates.append(date) }
    }
    // With a year said, a reading that has passed is the wrong one.
    let ahead = dates.filter { $0 >= context.today }
    return ahead.isEmpty ? dates : ahead
  }

  /// By the writer's country. English speakers without a country are asked, too.
  private var order: DayMonthOrder {
    context.country.map { DayMonthOrder(country: $0) } ?? (language == .en ? .unknown : .dayFirst)
  }

  // MARK: Roles

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

  /// The tokens as they were written.
  func original(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    return words.original(tokens[first].first..<tokens[last].words.upperBound)
  }

  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    return words.text(tokens[first].first..<tokens[last].words.upperBound)
  }

  private mutating func giveRoles() {
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

  /// The role that the nearest word of going or coming back gives.
  private func cue(of index: Int) -> DateMention.Role? {
    let range = dates[index].tokens
    if let noun = noun(range.upperBound) { return noun }
    let previous = index > 0 ? dates[index - 1].tokens : nil
    var left = range.lowerBound
    var role: DateMention.Role?
    while left > 0, isLinked(left) {
      left -= 1
      if let previous, previous.contains(left) {
        if let span = spanRole(previous.upperBound, range.lowerBound) { return span }
        break
      }
      if let found = direction(left, before: range.lowerBound) {
        role = found
        break
      }
    }
    return role ?? following(range.upperBound)
  }

  /// "A March 8th return", "a March 5th departure".
  private func noun(_ index: Int) -> DateMention.Role? {
    guard isLinked(index), marks(index).isDisjoint(with: .comma) else { return nil }
    let isLast =
      !isLinked(index + 1) || kind(index + 1) == .flight
      || kind(index + 1) == .on && words.string(tokens[index + 1].first) == "date"
    guard isLast else { return nil }
    if kind(index) == .back { return .returning }
    return kind(index) == .leave ? .departure : nil
  }

  /// "The 3rd to the 9th", "from 3 - 9 March": the second is the return.
  private func spanRole(_ start: Int, _ end: Int) -> DateMention.Role? {
    if start >= end {
      return marks(end).contains(.dash) || marks(end).contains(.arrow) ? .returning : nil
    }
    for index in start..<end {
      switch kind(index) {
      case .to, .until: return .returning
      case .the, .on: continue
      default: return nil
      }
    }
    return marks(start).contains(.dash) ? .returning : nil
  }

  private func direction(_ index: Int, before date: Int) -> DateMention.Role? {
    switch tokens[index].kind {
    case .back: return .returning
    case .until where index + 3 >= date: return .returning
    case .leave, .go, .arrive, .flight:
      return isReturnWord(index, before: date) ? .returning : .departure
    case .otherService: return .other
    default: return nil
    }
  }

  /// "Leave for home", "fly back": the word of coming back stands beside.
  private func isReturnWord(_ index: Int, before date: Int) -> Bool {
    for step in 1...3
    where index + step < date && isLinked(index + step) && kind(index + step) == .back {
      return true
    }
    return false
  }

  /// "The 9th for the return", "Friday back".
  private func following(_ index: Int) -> DateMention.Role? {
    var next = index
    for _ in 0..<4 {
      guard isLinked(next), marks(next).isDisjoint(with: .comma) else { return nil }
      switch tokens[next].kind {
      case .back:
        let hasOwn = dates.contains {
          next < $0.tokens.lowerBound && $0.tokens.lowerBound <= next + 3
        }
        return tokens[next].value == 0 && !hasOwn ? .returning : nil
      case .leave: return .departure
      case .for, .the, .on, .filler: next += 1
      default: return nil
      }
    }
    return nil
  }
}
