import Conversation
import LocalTime

// Dates that are written with numbers: days of a month, ISO 8601, slashes, counts of days.

extension Reader {
  // MARK: Days of a month

  /// A day with a mark or a word that makes it one: "9th", "ninth".
  func ordinalDay(at index: Int) -> (value: Int, end: Int)? {
    guard tokens.indices.contains(index), !tokens[index].isUsed else { return nil }
    if tokens[index].kind == .ordinal {
      return (1...31).contains(tokens[index].value) ? (tokens[index].value, index + 1) : nil
    }
    guard tokens[index].kind == .digits, (1...31).contains(tokens[index].value),
      kind(index + 1) == .suffix,
      marks(index + 1).contains(.joined) || marks(index + 1) == .apostrophe
        || words.ranges[tokens[index + 1].first].count == 2 && isLinked(index + 1)
    else { return nil }
    return (tokens[index].value, index + 2)
  }

  /// A number that can be a day and is not the start of something else.
  func plainDay(at index: Int) -> (value: Int, end: Int)? {
    guard tokens.indices.contains(index), !tokens[index].isUsed, tokens[index].kind == .digits,
      (1...31).contains(tokens[index].value), words.ranges[tokens[index].first].count <= 2
    else { return nil }
    switch kind(index + 1) {
    case .am, .pm, .adult, .child, .infant, .person, .oclock, .ticket, .currency, .dayUnit,
      .nightUnit, .weekUnit, .monthUnit, .stops, .bag:
      if isLinked(index + 1) { return nil }
    default: break
    }
    if index + 1 < tokens.count, marks(index + 1).contains(.colon) { return nil }
    return (tokens[index].value, index + 1)
  }

  /// "9th of March 2027", "9 March", "the 9th", "9th of this month".
  func dayAndMonth(at index: Int) -> Scan? {
    guard let day = ordinalDay(at: index) ?? plainDay(at: index) else { return nil }
    let isOrdinal = day.end > index + 1 || tokens[index].kind == .ordinal
    var next = day.end
    while kind(next) == .of || kind(next) == .the || kind(next) == .from, isLinked(next) {
      next += 1
    }
    if isLinked(next), kind(next) == .month {
      return year(after: next + 1, month: tokens[next].value, day: day.value)
    }
    // "Sept" is seven as well.
    if isLinked(next), kind(next) == .number, words.string(tokens[next].first) == "sept" {
      return year(after: next + 1, month: 9, day: day.value)
    }
    if isLinked(next), let month = monthUnit(at: next) {
      let first = context.today.adding(days: 1 - context.today.dayOfMonth).adding(
        months: month.value)
      guard let date = CalendarDate(year: first.year, month: first.month, day: day.value) else {
        return nil
      }
      // "The 1st of this month" may be today; a day that has passed cannot be meant.
      return (.exact(date), month.end)
    }
    return isOrdinal && !isNoun(next) ? (.dayOfMonth(day.value), day.end) : nil
  }

  /// "The 1st flight", "the second option": a noun that an ordinal counts.
  func isNoun(_ index: Int) -> Bool {
    guard isLinked(index) else { return false }
    switch kind(index) {
    case .flight, .offer, .number, .cabinClass, .ticket, .weekend, .best, .trip, .cabin:
      return marks(index).isDisjoint(with: .comma)
    default: return false
    }
  }

  /// "This month", "next month".
  func monthUnit(at index: Int) -> (value: Int, end: Int)? {
    guard kind(index + 1) == .monthUnit else { return nil }
    switch kind(index) {
    case .this: return (0, index + 2)
    case .next, .coming: return (1, index + 2)
    default: return nil
    }
  }

  /// The date, with the year that may follow.
  func year(after index: Int, month: Int, day: Int) -> Scan? {
    var next = index
    if kind(next) == .of { next += 1 }
    if isLinked(next), kind(next) == .digits, words.ranges[tokens[next].first].count == 4,
      (1900...2999).contains(tokens[next].value), !marks(next).contains(.colon)
    {
      guard let date = CalendarDate(year: tokens[next].value, month: month, day: day) else {
        return (.impossible, next + 1)
      }
      return (.exact(date), next + 1)
    }
    guard CalendarDate(year: 2024, month: month, day: day) != nil else {
      return (.impossible, index)
    }
    return (.dayOfYear(month: month, day: day), index)
  }

  func ordinal(at index: Int) -> Scan? {
    if let nth = nthOfMonth(at: index) ?? nthCompound(at: index) { return nth }
    guard let scan = dayAndMonth(at: index) else { return nil }
    if case .dayOfMonth = scan.value {
      // "The second one", "first class" are no dates; "on the second" is.
      guard kind(index - 1) == .the,
        kind(index - 2) == .on || kind(index - 2) == .leave || kind(index - 2) == .back
          || kind(index - 2) == .until
      else { return nil }
      switch kind(scan.end) {
      case .offer, .flight, .number, .cabinClass, .ticket, .weekend, .best: return nil
      default: return scan
      }
    }
    return scan
  }

  /// "First weekend of December", "second Friday in May".
  func nthOfMonth(at index: Int) -> Scan? {
    let isLast = tokens[index].kind == .last
    let nth = tokens[index].value
    guard isLast || (1...5).contains(nth),
      kind(index + 1) == .weekend || kind(index + 1) == .weekday,
      kind(index + 2) == .of || kind(index + 2) == .in
        || language != .en && kind(index + 2) == .from,
      kind(index + 3) == .month
    else { return nil }
    let weekday = kind(index + 1) == .weekend ? nil : tokens[index + 1].value
    return day(isLast ? nil : nth, weekday, ofMonth: tokens[index + 3].value).map {
      ($0, index + 4)
    }
  }

  /// The nth (nil: last) such weekday of the month, or its nth weekend where no weekday is given.
  private func day(_ count: Int?, _ weekday: Int?, ofMonth month: Int) -> DateValue? {
    guard case .range(let start, let end) = monthSpan(month: month) else { return nil }
    let first = end.adding(days: 1 - end.dayOfMonth)
    let day: CalendarDate
    if let count {
      let offset = ((weekday ?? 6) - first.weekday.rawValue + 7) % 7
      day = first.adding(days: offset + 7 * (count - 1))
    } else {
      // A last weekend lies within the month with both its days.
      let last = weekday == nil ? end.adding(days: -1) : end
      day = last.adding(days: -((last.weekday.rawValue - (weekday ?? 6) + 7) % 7))
    }
    guard day >= start, day <= end else { return nil }
    return weekday == nil ? .range(day, day.adding(days: 1)) : .exact(day)
  }

  /// "Erstes Dezemberwochenende".
  private func nthCompound(at index: Int) -> Scan? {
    guard kind(index + 1) == .month, kind(index + 2) == .weekend,
      marks(index + 2).contains(.joined),
      let value = day(
        kind(index) == .last ? nil : tokens[index].value, nil, ofMonth: tokens[index + 1].value)
    else { return nil }
    return (value, index + 3)
  }

  // MARK: Numbers

  func numeric(at index: Int) -> Scan? {
    if let iso = isoDate(at: index) { return iso }
    if let slashed = slashed(at: index) { return slashed }
    if let later = countedLater(at: index) { return later }
    if let shared = sharedMonth(at: index) ?? carriedMonth(at: index) { return shared }
    if tokens[index].kind == .digits, let scan = dayAndMonth(at: index) { return scan }
    return bareDay(at: index)
  }

  /// "On the 9", or "9" when a date was asked for.
  func bareDay(at index: Int) -> Scan? {
    guard tokens[index].kind == .digits, let day = plainDay(at: index),
      kind(index + 1) != .dayUnit, kind(index + 1) != .nightUnit, kind(index + 1) != .weekUnit,
      kind(index + 1) != .number, kind(index + 1) != .monthUnit, kind(index + 1) != .hourUnit
    else { return nil }
    let isRomance =
      language != .en && !isAtHour(index) && (kind(index - 1) == .the || kind(index - 1) == .on)
      && isLinked(index)
      && isDayAlone(day.end)
    // "Volta a 9".
    let isBackAt =
      language != .en && kind(index - 1) == .to && kind(index - 2) == .back && isDayAlone(day.end)
    let isAfterThe =
      isRomance || isBackAt
      || kind(index - 1) == .the
        && (kind(index - 2) == .on || kind(index - 2) == .leave || kind(index - 2) == .back
          || kind(index - 2) == .until)
    let isAnswer =
      tokens.count <= 3
      && (onlyAsked == .departureDate || onlyAsked == .returnDate)
    return isAfterThe || isAnswer ? (.dayOfMonth(day.value), day.end) : nil
  }

  /// "Le 18" is a time in Italian, "las 9" in Spanish, "as 9" in Portuguese: of hours, which are feminine.
  private func isAtHour(_ index: Int) -> Bool {
    let article = words.string(tokens[index].first - (tokens[index].first > 0 ? 1 : 0))
    switch language {
    case .it: return ["le", "alle", "dalle"].contains(article)
    case .es: return article == "las"
    case .pt: return article == "as"
    default: return false
    }
  }

  /// "Le 12", "il 12", "am 12.": what follows is no noun that the number counts.
  func isDayAlone(_ index: Int) -> Bool {
    guard isLinked(index), marks(index).isDisjoint(with: .comma) else { return true }
    switch kind(index) {
    case .adult, .child, .infant, .person, .ticket, .companion, .bag, .stops, .currency,
      .dayUnit, .nightUnit, .weekUnit, .monthUnit, .yearUnit, .hourUnit, .minuteUnit, .age,
      .monthsOld, .oclock, .am, .pm, .number, .digits, .month, .flight, .offer, .suffix, .unknown:
      return false
    default: return true
    }
  }

  func isoDate(at index: Int) -> Scan? {
    guard tokens[index].kind == .digits, words.ranges[tokens[index].first].count == 4,
      index + 2 < tokens.count,
      kind(index + 1) == .digits, kind(index + 2) == .digits,
      isParted(index + 1, by: [.dash, .slash, .point]),
      isParted(index + 2, by: [.dash, .slash, .point]),
      let date = CalendarDate(
        year: tokens[index].value, month: tokens[index + 1].value, day: tokens[index + 2].value)
    else { return nil }
    return (.exact(date), index + 3)
  }

  func isParted(_ index: Int, by set: Marks) -> Bool {
    let marks = marks(index)
    return !marks.isDisjoint(with: set) && !marks.contains(.space)
  }

  /// "12/3", "3.12.", "12-03-2026".
  func slashed(at index: Int) -> Scan? {
    guard tokens[index].kind == .digits, kind(index + 1) == .digits,
      isParted(index + 1, by: [.slash, .point, .dash])
    else { return nil }
    let first = tokens[index].value
    let second = tokens[index + 1].value
    var year: Int?
    var end = index + 2
    if kind(end) == .digits, isParted(end, by: [.slash, .point, .dash]) {
      let digits = words.ranges[tokens[end].first].count
      guard digits == 4 || digits == 2 else { return nil }
      year = digits == 4 ? tokens[end].value : 2000 + tokens[end].value
      end += 1
    } else if marks(index + 1).contains(.dash) {
      return nil
    }
    guard (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12,
      !marks(index + 1).contains(.point) || year != nil || isPointDate(index)
    else { return nil }
    // Points part a day from a month, in this order, wherever they are written.
    if marks(index + 1).contains(.point), second <= 12 {
      guard let year else { return (.dayOfYear(month: second, day: first), end) }
      return (
        CalendarDate(year: year, month: second, day: first).map { .exact($0) } ?? .impossible, end
      )
    }
    return (.either(first: first, second: second, year: year), end)
  }

  /// "3.12." rather than a price or a time.
  func isPointDate(_ index: Int) -> Bool {
    let after = marks(index + 2)
    return after.contains(.point) || after.contains(.stop) || language == .de
      || kind(index - 1) == .on
  }

  /// "2 weeks later", "10 days after", "3 days from now", "2 weeks from friday".
  func countedLater(at index: Int) -> Scan? {
    guard let count = number(index, article: true), count <= 365, let unit = days(at: index + 1)
    else {
      return nil
    }
    // "For 5 nights from 8 December" is a stay.
    if kind(index - 1) == .for || kind(index - 1) == .stay || kind(index + 1) == .nightUnit,
      kind(index + 2) == .from
    {
      return nil
    }
    if let date = weeksFrom(at: index + 1, count * unit) { return date }
    return later(count * unit, months: kind(index + 1) == .monthUnit ? count : nil, at: index + 2)
  }

  /// "Two weeks today", "a week on Friday": so many days after that day.
  private func weeksFrom(at unit: Int, _ days: Int) -> Scan? {
    guard kind(unit) == .weekUnit, kind(unit - 2) != .for, kind(unit - 2) != .stay else {
      return nil
    }
    let next = kind(unit + 1) == .on ? unit + 2 : unit + 1
    guard isLinked(next), kind(next) == .relativeDay || kind(next) == .weekday,
      marks(next).isDisjoint(with: .comma), let date = date(at: next), let day = fixed(date.value)
    else { return nil }
    return (.exact(day.adding(days: days)), date.end)
  }

  /// How many days the unit has.
  func days(at index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    switch tokens[index].kind {
    case .dayUnit, .nightUnit: return 1
    case .weekUnit: return max(7, tokens[index].value)
    case .monthUnit: return 30
    default: return nil
    }
  }

  func later(_ days: Int, months: Int?, at index: Int) -> Scan? {
    guard tokens.indices.contains(index) else { return nil }
    if tokens[index].kind == .later {
      let isFromNow = words.string(tokens[index].first) == "from"
      if isFromNow { return (.exact(ahead(days, months)), index + 1) }
      return (.afterDeparture(days), index + 1)
    }
    guard tokens[index].kind == .from || tokens[index].kind == .after else { return nil }
    if index + 1 < tokens.count, let date = date(at: index + 1), let day = fixed(date.value) {
      return (.exact(months.map { day.adding(months: $0) } ?? day.adding(days: days)), date.end)
    }
    return tokens[index].kind == .after ? (.afterDeparture(days), index + 1) : nil
  }

  func ahead(_ days: Int, _ months: Int?) -> CalendarDate {
    months.map { context.today.adding(months: $0) } ?? context.today.adding(days: days)
  }

  /// "A week later".
  func laterThan(at index: Int) -> Scan? { countedLater(at: index) }

  /// "In 3 days", "in a week".
  func after(at index: Int) -> Scan? {
    guard tokens[index].kind == .in,
      let count = number(index + 1, article: kind(index + 2) != .nightUnit), count <= 365,
      let unit = days(at: index + 2), isLinked(index + 1)
    else { return nil }
    let months = kind(index + 2) == .monthUnit ? count : nil
    if kind(index + 3) == .later { return (.exact(ahead(count * unit, months)), index + 4) }
    return (.exact(ahead(count * unit, months)), index + 3)
  }

  /// The second day of "Dec 19 to 27" and "Feb 5-10" has the month of the first.
  private func carriedMonth(at index: Int) -> Scan? {
    guard tokens[index].kind == .digits, let last = dates.last,
      case .dayOfYear(let month, let first) = last.value,
      let day = ordinalDay(at: index) ?? plainDay(at: index), day.value >= first,
      !counts(day.end), CalendarDate(year: 2024, month: month, day: day.value) != nil
    else { return nil }
    let isDashed = last.tokens.upperBound == index && marks(index).contains(.dash)
    let isSpanned =
      last.tokens.upperBound == index - 1 && isLinked(index - 1) && isLinked(index)
      && (kind(index - 1) == .to || kind(index - 1) == .until)
    return isDashed || isSpanned ? (.dayOfYear(month: month, day: day.value), day.end) : nil
  }

  /// The first day of "3-9 March" and "3rd to 9th of March" has the month of the second.
  func sharedMonth(at index: Int) -> Scan? {
    guard tokens[index].kind == .digits || tokens[index].kind == .ordinal,
      let day = ordinalDay(at: index) ?? plainDay(at: index), day.end < tokens.count
    else { return nil }
    var next = day.end
    let isDashed = marks(next).contains(.dash)
    if !isDashed {
      switch kind(next) {
      case .to, .until, .and: next += 1
      default: return nil
      }
      if kind(next) == .the { next += 1 }
    }
    guard next < tokens.count, tokens[next].kind == .digits || tokens[next].kind == .ordinal,
      let second = dayAndMonth(at: next), second.end > next + 1
    else { return nil }
    switch second.value {
    case .dayOfYear(let month, let last) where day.value <= last:
      return CalendarDate(year: 2024, month: month, day: day.value) == nil
        ? nil : (.dayOfYear(month: month, day: day.value), day.end)
    case .exact(let date) where day.value <= date.dayOfMonth:
      return (.exact(date.adding(days: day.value - date.dayOfMonth)), day.end)
    default: return nil
    }
  }
}
