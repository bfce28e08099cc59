import Conversation
import LocalTime

/// What in a message supports a date: the date itself, its day, its weekday, a span to count from today or the flight.
struct DateEvidence {
  let evidence: Evidence
  let state: State
  let context: TurnContext
  let claims: [Command]
  /// The departure that is claimed beside a return, where the message supports it.
  private var departure: CalendarDate?

  init(evidence: Evidence, state: State, context: TurnContext, claims: [Command]) {
    self.evidence = evidence
    self.state = state
    self.context = context
    self.claims = claims
  }

  func support(for date: TripDate, isReturn: Bool) -> Support {
    if isReturn, isInvented || isDeparture(date) { return .none }
    if isOfAnotherYear(date, isReturn: isReturn) { return .none }
    var evidence = self
    if isReturn { evidence.departure = claimedDeparture }
    return evidence.support(for: date, isReturn)
  }

  private func support(for date: TripDate, _ isReturn: Bool) -> Support {
    if isMiscounted(date, isReturn: isReturn) { return evidence.hasUnknownWord ? .guess : .none }
    let days = min(date.earliest.days(until: date.latest), Self.longestSpan)
    let isSaid = (0...max(0, days)).contains { supports(date.earliest.adding(days: $0)) }
    if isSaid { return .said }
    return isVague ? .guess : .none
  }

  private var claimedDeparture: CalendarDate? {
    for case .set(.departureDate(let date)) in claims
    where support(for: date, isReturn: false) != .none { return date.earliest }
    return nil
  }

  func support(forStay days: Int) -> Support {
    if evidence.has(.weekend), (1...4).contains(days) { return .said }
    if asksReturn, evidence.numbers.contains(days) { return .said }
    if spans.contains(where: { abs($0 - days) <= max(1, $0 / 20) }) { return .said }
    return evidence.saysDuration && evidence.isForeign || isVague ? .guess : .none
  }

  private static let longestSpan = 62

  private var asksReturn: Bool { state.asked?.slots.contains(.returnDate) ?? false }

  /// A return from a message that has one date and no word of coming back.
  private var isInvented: Bool {
    let hasDeparture = claims.contains {
      if case .set(.departureDate) = $0 { true } else { false }
    }
    let mentions = evidence.reader.dates.filter { $0.role != .other }
    return hasDeparture && mentions.count == 1 && !isSpan(mentions[0]) && !evidence.saysDuration
      && !evidence.has(.back, .stay, .until, .roundTrip, .same, .dayTrip, .weekend, .later)
  }

  /// Whether the rules read another date, which has no number that the claim could have been read from: they count days
  /// better than models do, as long as they know all the words.
  private func isMiscounted(_ date: TripDate, isReturn: Bool) -> Bool {
    guard let read = read(isReturn: isReturn), read != date, !evidence.isForeign else {
      return false
    }
    return !isRead(date) && !isVague && !isNumbered(date.earliest) && !isNumbered(date.latest)
  }

  /// Whether the one date of the message is read as that of the departure, and a model calls it the return.
  private func isDeparture(_ date: TripDate) -> Bool {
    !asksReturn && !evidence.has(.back, .until, .stay, .roundTrip) && read(isReturn: true) == nil
      && read(isReturn: false) == date
      && !claims.contains { if case .set(.departureDate) = $0 { true } else { false } }
  }

  /// The built-in reading of the flight's date.
  private func read(isReturn: Bool) -> TripDate? {
    for case .set(let value) in evidence.commands {
      switch value {
      case .departureDate(let date) where !isReturn: return date
      case .returnDate(let date) where isReturn: return date
      default: continue
      }
    }
    return nil
  }

  private func isRead(_ date: TripDate) -> Bool {
    isRead(date.earliest) || isRead(date.latest)
  }

  private func isSpan(_ mention: DateMention) -> Bool {
    if case .range = mention.value { true } else { false }
  }

  /// A year that was not said: another than the one named, or more than a year ahead.
  private func isOfAnotherYear(_ date: TripDate, isReturn: Bool) -> Bool {
    let year = date.earliest.year
    let named = years
    if !named.isEmpty { return !named.contains(year) && !(isReturn && named.contains(year - 1)) }
    return date.earliest > context.today.adding(days: 366) && !evidence.has(.yearUnit)
      && !evidence.isForeign
  }

  private var years: Set<Int> {
    let full = evidence.numbers.filter { (2000...2100).contains($0) }
    if !full.isEmpty { return full }
    // 12.3.27
    let written = evidence.reader.dates.compactMap { mention -> Int? in
      switch mention.value {
      case .exact(let date) where mention.tokens.count >= 3: date.year
      case .either(_, _, let year): year
      default: nil
      }
    }
    return evidence.numbers.contains { written.contains(2000 + $0) } ? Set(written) : []
  }

  /// Whether something in the message may mean the day.
  private func supports(_ day: CalendarDate) -> Bool {
    isRead(day) || isNumbered(day) || isNamed(day) || isCounted(day) || isOfPeriod(day)
      || bases.contains(day) && evidence.has(.same, .dayTrip)
  }

  /// A date that the built-in reader found, for whichever flight.
  private func isRead(_ day: CalendarDate) -> Bool {
    evidence.reader.dates.contains { mention in
      ([context.today] + bases).contains { base in
        guard let date = evidence.reader.resolve(mention.value, notBefore: base) else {
          return false
        }
        return date.earliest.adding(days: -mention.slack) <= day
          && day <= date.latest.adding(days: mention.slack)
      }
    }
  }

  /// The day of the month, where its month or none is named.
  private func isNumbered(_ day: CalendarDate) -> Bool {
    guard dayNumbers.contains(day.dayOfMonth) else { return false }
    let months = Set(evidence.meanings.filter { $0.kind == .month }.map { Int($0.value) })
    return months.isEmpty || months.contains(day.month)
      || months.contains((day.month + 10) % 12 + 1)
  }

  /// Numbers that may be days: no prices, hours or heads, and words for numbers only where dates are spoken of.
  private var dayNumbers: Set<Int> {
    let reader = evidence.reader
    let takesWords =
      evidence.has(.month, .ordinal)
      || state.asked?.slots.contains { $0 == .departureDate || $0 == .returnDate } ?? false
    var numbers: Set<Int> = []
    for index in reader.tokens.indices {
      switch (reader.tokens[index].kind, reader.kind(index + 1)) {
      case (_, .adult), (_, .child), (_, .infant), (_, .person), (_, .ticket), (_, .bag),
        (_, .stops), (_, .am), (_, .pm), (_, .oclock), (_, .hourUnit), (_, .currency), (_, .age):
        continue
      case (.digits, _), (.ordinal, _): numbers.insert(reader.tokens[index].value)
      case (.number, _): if takesWords { numbers.insert(reader.tokens[index].value) }
      default: continue
      }
    }
    return numbers
  }

  private func isNamed(_ day: CalendarDate) -> Bool {
    evidence.meanings.contains { meaning in
      let value = Int(meaning.value)
      switch meaning.kind {
      case .weekday: return value == day.weekday.rawValue
      case .relativeDay: return context.today.adding(days: value) == day
      case .tonight: return day == context.today
      case .weekend: return day.weekday.rawValue >= 5 || day.weekday.rawValue == 1
      case .month: return value == day.month && evidence.numbers.allSatisfy { $0 > 31 }
      case .holiday:
        guard
          let feast = CalendarDate(year: day.year, month: value / 100, day: max(1, value % 100))
        else { return false }
        return abs(feast.days(until: day)) <= 7
      default: return false
      }
    }
  }

  /// So many days from today, or from one of the flights.
  private func isCounted(_ day: CalendarDate) -> Bool {
    let spans = spans
    return ([context.today] + bases).contains { base in
      let distance = abs(base.days(until: day))
      return spans.contains { abs($0 - distance) <= max(1, $0 / 20) }
    }
  }

  /// A day of this or the next week or month.
  private func isOfPeriod(_ day: CalendarDate) -> Bool {
    guard evidence.has(.this, .next, .coming, .early, .middle, .late, .later, .last) else {
      return false
    }
    let distance = context.today.days(until: day)
    return evidence.has(.weekUnit) && (0...14).contains(distance)
      || evidence.has(.monthUnit) && (0...62).contains(distance)
      || evidence.has(.yearUnit) && day.year == context.today.year + 1
  }

  /// The days of the flights known, read or, for a return, rightly claimed.
  private var bases: [CalendarDate] {
    var bases = [state.trip.departure?.earliest, state.trip.returning?.earliest, departure]
    for case .set(.departureDate(let date)) in evidence.commands { bases.append(date.earliest) }
    return bases.compactMap(\.self)
  }

  /// Spans of days that the message may tell: "a week", "ten nights", "the day after".
  private var spans: [Int] {
    let counts = evidence.numbers.filter { (1...120).contains($0) }.union([1])
    return evidence.meanings.flatMap { meaning -> [Int] in
      switch meaning.kind {
      case .dayUnit, .nightUnit: counts.map { $0 }
      case .weekUnit: counts.map { $0 * max(7, Int(meaning.value)) }
      case .monthUnit: counts.map { $0 * 30 }
      case .later where meaning.value > 0: [Int(meaning.value)]
      default: []
      }
    }
  }

  /// Seasons, feasts and hurry: when that is, only the traveller knows.
  private var isVague: Bool {
    evidence.has(.cheapest, .flexible, .each, .holiday)
      || (0..<evidence.reader.words.count).contains {
        Self.vague.contains(evidence.reader.words.string($0))
      }
  }

  private static let vague: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "asap", "soon", "soonest", "easter", "holidays",
    "thanksgiving", "primavera", "verano", "otono", "invierno", "pronto", "vacaciones", "verao",
    "outono", "inverno", "ferias", "pascoa", "printemps", "ete", "automne", "hiver", "vacances",
    "paques", "bientot", "fruhling", "fruhjahr", "sommer", "herbst", "ostern", "ferien", "bald",
    "pfingsten", "estate", "autunno", "pasqua", "vacanze", "presto", "ramadan", "puente",
    "semester",
  ]
}
