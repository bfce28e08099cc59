import Conversation
import LocalTime

// What a date looks like. Each function reads one form that begins at a token, and gives the token after it.

extension Reader {
  typealias Scan = (value: DateValue, end: Int)

  mutating func readDates() {
    var index = 0
    while index < tokens.count {
      guard !tokens[index].isUsed, let scan = date(at: index), scan.end > index else {
        index += 1
        continue
      }
      var mention = DateMention(value: scan.value, tokens: index..<scan.end)
      if index > 0, tokens[index - 1].kind == .around || isAround(index) { mention.slack = 2 }
      mention.isISO = isoDate(at: index) != nil
      refine(mention)
      use(index..<scan.end)
      index = scan.end
    }
    readFlexibility()
  }

  /// "On the weekend, this Sunday": a day inside the days before it says them closer.
  private mutating func refine(_ mention: DateMention) {
    if let last = dates.last, last.tokens.upperBound == mention.tokens.lowerBound,
      case .range(let start, let end) = last.value, let day = fixed(mention.value), day >= start, day <= end
    {
      dates.removeLast()
    }
    dates.append(mention)
  }

  private func isAround(_ index: Int) -> Bool {
    index > 1 && tokens[index - 1].kind == .the && tokens[index - 2].kind == .around
  }

  /// "Flexible by 2 days", "give or take a day".
  private mutating func readFlexibility() {
    guard let index = tokens.indices.first(where: { tokens[$0].kind == .flexible }) else { return }
    var days = 2
    for next in index + 1..<min(index + 4, max(tokens.count, index + 1)) {
      guard let count = number(next, article: true), kind(next + 1) == .dayUnit else { continue }
      days = min(count, 10)
      use(next..<next + 2)
      break
    }
    use(index..<index + 1)
    for place in dates.indices where dates[place].slack == 0 { dates[place].slack = days }
  }

  /// The date that begins at the token.
  private func date(at index: Int) -> Scan? {
    let token = tokens[index]
    switch token.kind {
    case .relativeDay: return relativeDay(at: index)
    case .tonight: return (.exact(context.today), index + 1)
    case .holiday: return (.dayOfYear(month: token.value / 100, day: token.value % 100), index + 1)
    case .weekday: return weekday(at: index)
    case .this, .next, .coming: return relative(at: index)
    case .digits, .number: return numeric(at: index)
    case .ordinal: return ordinal(at: index)
    case .month: return month(at: index)
    case .early, .middle, .late: return part(at: index)
    case .weekend where index == 0 || words.string(tokens[index].first - 1) != "long": return weekend(at: index)
    case .in, .later: return after(at: index)
    case .the: return laterThan(at: index)
    case .weekUnit: return weekOf(at: index)
    case .cheapest, .each: return anyDay(at: index)
    case .between: return betweenDates(at: index)
    default: return nil
    }
  }

  private func relativeDay(at index: Int) -> Scan? {
    let day = context.today.adding(days: tokens[index].value)
    return tokens[index].value < 0 ? nil : (.exact(day), index + 1)
  }

  // MARK: Weekdays

  private func weekday(at index: Int) -> Scan? {
    let number = tokens[index].value
    var next = index + 1
    if kind(next) == .the || kind(next) == .on { next += 1 }
    // "Friday the 12th", "Friday, 12 December": the date says it all.
    if next < tokens.count, isLinked(next), let date = dayAndMonth(at: next) { return date }
    if kind(next) == .month, isLinked(next), let date = month(at: next), date.end > next + 1 {
      return date
    }
    if let week = week(at: index + 1) { return (.weekday(number, week: week.value), week.end) }
    return (.weekday(number, week: nil), index + 1)
  }

  /// "[of] this week", "next week", "in two weeks", "week after next".
  private func week(at index: Int) -> (value: Int, end: Int)? {
    var next = index
    guard isLinked(next) else { return nil }
    if kind(next) == .of || kind(next) == .in || kind(next) == .the { next += 1 }
    if kind(next) == .the { next += 1 }
    guard kind(next + 1) == .weekUnit else { return nil }
    switch kind(next) {
    case .this: return (0, next + 2)
    case .next, .coming: return (1, next + 2)
    default: return nil
    }
  }

  // MARK: This, next

  private func relative(at index: Int) -> Scan? {
    var kind = tokens[index].kind
    var next = index + 1
    if self.kind(next) == .coming {
      if kind == .this { kind = .coming }
      next += 1
    }
    guard tokens.indices.contains(next) else { return nil }
    let week = kind == .next ? 1 : 0
    switch tokens[next].kind {
    case .weekday:
      if kind == .coming { return (.weekday(tokens[next].value, week: nil), next + 1) }
      if let date = dateAfterWeekday(next) { return date }
      return (.weekday(tokens[next].value, week: week), next + 1)
    case .weekUnit where tokens[next].value == 7: return weekSpan(week, next)
    case .weekend: return weekendOf(week: week, end: next + 1)
    case .monthUnit: return (monthSpan(offset: week), next + 1)
    case .month:
      return isModal(next) ? nil : (monthSpan(month: tokens[next].value, kind == .next), next + 1)
    case .digits, .number: return nextDays(next)
    default: return nil
    }
  }

  private func dateAfterWeekday(_ index: Int) -> Scan? {
    var next = index + 1
    if kind(next) == .the { next += 1 }
    return isLinked(next) ? dayAndMonth(at: next) : nil
  }

  /// "Next week", with a weekday after it perhaps.
  private func weekSpan(_ week: Int, _ index: Int) -> Scan? {
    var next = index + 1
    if kind(next) == .on { next += 1 }
    if isLinked(next), kind(next) == .weekday {
      return (.weekday(tokens[next].value, week: week), next + 1)
    }
    let monday = context.today.monday.adding(days: 7 * week)
    return (.range(max(monday, context.today), monday.adding(days: 6)), index + 1)
  }

  private func nextDays(_ index: Int) -> Scan? {
    guard let count = number(index), count > 1, count < 60 else { return nil }
    let days = kind(index + 1) == .dayUnit ? count : kind(index + 1) == .weekUnit ? count * 7 : 0
    guard days > 0 else { return nil }
    return (.range(context.today, context.today.adding(days: days)), index + 2)
  }

  private func weekend(at index: Int) -> Scan? {
    if kind(index + 1) == .of {
      var next = index + 2
      if kind(next) == .the { next += 1 }
      if next < tokens.count, let date = date(at: next), let day = fixed(date.value) {
        let saturday = day.monday.adding(days: 5)
        return (.range(saturday, saturday.adding(days: 1)), date.end)
      }
    }
    return weekendOf(week: 0, end: index + 1)
  }

  private func weekendOf(week: Int, end: Int) -> Scan? {
    let saturday = context.today.monday.adding(days: 5 + 7 * week)
    return (.range(max(saturday, context.today), saturday.adding(days: 1)), end)
  }

  /// "Week of the 12th".
  private func weekOf(at index: Int) -> Scan? {
    if kind(index + 1) == .later { return (.afterDeparture(tokens[index].value), index + 2) }
    guard kind(index + 1) == .of else { return nil }
    var next = index + 2
    if kind(next) == .the { next += 1 }
    guard next < tokens.count, let date = date(at: next), let day = fixed(date.value) else { return nil }
    return (.range(max(day.monday, context.today), day.monday.adding(days: 6)), date.end)
  }

  // MARK: Months

  private func monthSpan(offset: Int) -> DateValue {
    let today = context.today
    let first = today.adding(days: 1 - today.dayOfMonth).adding(months: offset)
    return .range(max(first, today), first.adding(months: 1).adding(days: -1))
  }

  /// The month of that number that comes next; `next` never means the one that runs.
  func monthSpan(month: Int, _ isNext: Bool = false) -> DateValue {
    let today = context.today
    var year = today.year
    if month < today.month || (isNext && month == today.month) { year += 1 }
    guard let first = CalendarDate(year: year, month: month, day: 1) else {
      return .exact(today)
    }
    return .range(max(first, today), first.adding(months: 1).adding(days: -1))
  }

  private func month(at index: Int) -> Scan? {
    if isModal(index) { return nil }
    let month = tokens[index].value
    var next = index + 1
    if isLinked(next), kind(next) == .the { next += 1 }
    if isLinked(next), let day = ordinalDay(at: next) ?? plainDay(at: next) {
      return year(after: day.end, month: month, day: day.value)
    }
    if isLinked(index + 1), kind(index + 1) == .digits, words.ranges[tokens[index + 1].first].count == 4,
      let first = CalendarDate(year: tokens[index + 1].value, month: month, day: 1)
    {
      return (.range(max(first, context.today), first.adding(months: 1).adding(days: -1)), index + 2)
    }
    guard isMonthAlone(index) else { return nil }
    return (monthSpan(month: month), index + 1)
  }

  /// "This may change": the verb.
  private func isModal(_ index: Int) -> Bool {
    language == .en && tokens[index].value == 5 && !marks(index).contains(.capital) && isLinked(index + 1)
      && (kind(index + 1) == .filler || kind(index + 1) == .unknown)
  }

  /// "May" is mostly a verb, "sun" and "mar" are other things: a month alone needs a word before it that says so.
  private func isMonthAlone(_ index: Int) -> Bool {
    guard index > 0, isLinked(index) else {
      return tokens.count < 3 && (asks(.departureDate) || asks(.returnDate))
    }
    switch tokens[index - 1].kind {
    case .in, .of, .early, .middle, .late, .for, .this, .next, .until, .on, .from, .to: return true
    default: return words.ranges[tokens[index].first].count > 3
    }
  }

  // MARK: Days of a month

  /// A day with a mark or a word that makes it one: "9th", "ninth".
  private func ordinalDay(at index: Int) -> (value: Int, end: Int)? {
    guard tokens.indices.contains(index), !tokens[index].isUsed else { return nil }
    if tokens[index].kind == .ordinal {
      return (1...31).contains(tokens[index].value) ? (tokens[index].value, index + 1) : nil
    }
    guard tokens[index].kind == .digits, (1...31).contains(tokens[index].value),
      kind(index + 1) == .suffix, marks(index + 1).contains(.joined) || marks(index + 1) == .apostrophe
        || words.ranges[tokens[index + 1].first].count == 2 && isLinked(index + 1)
    else { return nil }
    return (tokens[index].value, index + 2)
  }

  /// A number that can be a day and is not the start of something else.
  private func plainDay(at index: Int) -> (value: Int, end: Int)? {
    guard tokens.indices.contains(index), !tokens[index].isUsed, tokens[index].kind == .digits,
      (1...31).contains(tokens[index].value), words.ranges[tokens[index].first].count <= 2
    else { return nil }
    switch kind(index + 1) {
    case .am, .pm, .adult, .child, .infant, .person, .oclock, .ticket, .currency:
      if isLinked(index + 1) { return nil }
    default: break
    }
    if index + 1 < tokens.count, marks(index + 1).contains(.colon) { return nil }
    return (tokens[index].value, index + 1)
  }

  /// "9th of March 2027", "9 March", "the 9th", "9th of this month".
  private func dayAndMonth(at index: Int) -> Scan? {
    guard let day = ordinalDay(at: index) ?? plainDay(at: index) else { return nil }
    let isOrdinal = day.end > index + 1 || tokens[index].kind == .ordinal
    var next = day.end
    while kind(next) == .of || kind(next) == .the || kind(next) == .from, isLinked(next) { next += 1 }
    if isLinked(next), kind(next) == .month {
      return year(after: next + 1, month: tokens[next].value, day: day.value)
    }
    if isLinked(next), let month = monthUnit(at: next) {
      let first = context.today.adding(days: 1 - context.today.dayOfMonth).adding(months: month.value)
      guard let date = CalendarDate(year: first.year, month: first.month, day: day.value) else {
        return nil
      }
      // "The 1st of this month" may be today; a day that has passed cannot be meant.
      return (.exact(date), month.end)
    }
    return isOrdinal && !isNoun(next) ? (.dayOfMonth(day.value), day.end) : nil
  }

  /// "The 1st flight", "the second option": a noun that an ordinal counts.
  private func isNoun(_ index: Int) -> Bool {
    guard isLinked(index) else { return false }
    switch kind(index) {
    case .flight, .offer, .number, .cabinClass, .ticket, .weekend, .best, .trip, .cabin: return marks(index).isDisjoint(with: .comma)
    default: return false
    }
  }

  /// "This month", "next month".
  private func monthUnit(at index: Int) -> (value: Int, end: Int)? {
    guard kind(index + 1) == .monthUnit else { return nil }
    switch kind(index) {
    case .this: return (0, index + 2)
    case .next, .coming: return (1, index + 2)
    default: return nil
    }
  }

  /// The date, with the year that may follow.
  private func year(after index: Int, month: Int, day: Int) -> Scan? {
    var next = index
    if kind(next) == .of { next += 1 }
    if isLinked(next), kind(next) == .digits, words.ranges[tokens[next].first].count == 4,
      (1900...2999).contains(tokens[next].value), !marks(next).contains(.colon)
    {
      guard let date = CalendarDate(year: tokens[next].value, month: month, day: day) else {
        return nil
      }
      return (.exact(date), next + 1)
    }
    guard CalendarDate(year: 2024, month: month, day: day) != nil else { return nil }
    return (.dayOfYear(month: month, day: day), index)
  }

  private func ordinal(at index: Int) -> Scan? {
    if let nth = nthOfMonth(at: index) { return nth }
    guard let scan = dayAndMonth(at: index) else { return nil }
    if case .dayOfMonth = scan.value {
      // "The second one", "first class" are no dates; "on the second" is.
      guard kind(index - 1) == .the, kind(index - 2) == .on || kind(index - 2) == .leave || kind(index - 2) == .back || kind(index - 2) == .until
      else { return nil }
      switch kind(scan.end) {
      case .offer, .flight, .number, .cabinClass, .ticket, .weekend, .best: return nil
      default: return scan
      }
    }
    return scan
  }

  /// "First weekend of December", "second Friday in May".
  private func nthOfMonth(at index: Int) -> Scan? {
    let isLast = tokens[index].kind == .last
    let nth = tokens[index].value
    guard isLast || (1...5).contains(nth), kind(index + 1) == .weekend || kind(index + 1) == .weekday,
      kind(index + 2) == .of || kind(index + 2) == .in, kind(index + 3) == .month,
      case .range(let start, let end) = monthSpan(month: tokens[index + 3].value)
    else { return nil }
    let first = end.adding(days: 1 - end.dayOfMonth)
    let weekday = kind(index + 1) == .weekend ? 6 : tokens[index + 1].value
    let offset = (weekday - first.weekday.rawValue + 7) % 7
    let day = first.adding(days: offset + 7 * (nth - 1))
    guard day >= start else { return nil }
    if kind(index + 1) == .weekday { return (.exact(day), index + 4) }
    return (.range(day, day.adding(days: 1)), index + 4)
  }

  // MARK: Numbers

  private func numeric(at index: Int) -> Scan? {
    if let iso = isoDate(at: index) { return iso }
    if let slashed = slashed(at: index) { return slashed }
    if let later = countedLater(at: index) { return later }
    if let shared = sharedMonth(at: index) { return shared }
    if tokens[index].kind == .digits, let scan = dayAndMonth(at: index) { return scan }
    return bareDay(at: index)
  }

  /// "On the 9", or "9" when a date was asked for.
  private func bareDay(at index: Int) -> Scan? {
    guard tokens[index].kind == .digits, let day = plainDay(at: index),
      kind(index + 1) != .dayUnit, kind(index + 1) != .nightUnit, kind(index + 1) != .weekUnit,
      kind(index + 1) != .number, kind(index + 1) != .monthUnit, kind(index + 1) != .hourUnit
    else { return nil }
    let isRomance = language != .en && (kind(index - 1) == .the || kind(index - 1) == .on) && isLinked(index) && isDayAlone(day.end)
    let isAfterThe = isRomance ||
      kind(index - 1) == .the && (kind(index - 2) == .on || kind(index - 2) == .leave || kind(index - 2) == .back || kind(index - 2) == .until)
    let isAnswer =
      tokens.count <= 3
      && (onlyAsked == .departureDate || onlyAsked == .returnDate)
    return isAfterThe || isAnswer ? (.dayOfMonth(day.value), day.end) : nil
  }

  /// "Le 12", "il 12", "am 12.": what follows is no noun that the number counts.
  private func isDayAlone(_ index: Int) -> Bool {
    guard isLinked(index), marks(index).isDisjoint(with: .comma) else { return true }
    switch kind(index) {
    case .to, .from, .until, .and, .back, .leave, .for, .at, .before, .after, .daypart, .with, .on, .the, .this, .next: return true
    default: return false
    }
  }

  private func isoDate(at index: Int) -> Scan? {
    guard tokens[index].kind == .digits, words.ranges[tokens[index].first].count == 4, index + 2 < tokens.count,
      kind(index + 1) == .digits, kind(index + 2) == .digits,
      isParted(index + 1, by: [.dash, .slash, .point]), isParted(index + 2, by: [.dash, .slash, .point]),
      let date = CalendarDate(
        year: tokens[index].value, month: tokens[index + 1].value, day: tokens[index + 2].value)
    else { return nil }
    return (.exact(date), index + 3)
  }

  private func isParted(_ index: Int, by set: Marks) -> Bool {
    let marks = marks(index)
    return !marks.isDisjoint(with: set) && !marks.contains(.space)
  }

  /// "12/3", "3.12.", "12-03-2026".
  private func slashed(at index: Int) -> Scan? {
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
    return (.either(first: first, second: second, year: year), end)
  }

  /// "3.12." rather than a price or a time.
  private func isPointDate(_ index: Int) -> Bool {
    let after = marks(index + 2)
    return after.contains(.point) || after.contains(.stop) || language == .de
      || kind(index - 1) == .on
  }

  /// "2 weeks later", "10 days after", "3 days from now", "2 weeks from friday".
  private func countedLater(at index: Int) -> Scan? {
    guard let count = number(index, article: true), count <= 365, let unit = days(at: index + 1) else {
      return nil
    }
    return later(count * unit, months: kind(index + 1) == .monthUnit ? count : nil, at: index + 2)
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

  private func later(_ days: Int, months: Int?, at index: Int) -> Scan? {
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

  private func ahead(_ days: Int, _ months: Int?) -> CalendarDate {
    months.map { context.today.adding(months: $0) } ?? context.today.adding(days: days)
  }

  /// "A week later".
  private func laterThan(at index: Int) -> Scan? { countedLater(at: index) }

  /// "In 3 days", "in a week".
  private func after(at index: Int) -> Scan? {
    guard tokens[index].kind == .in, let count = number(index + 1, article: kind(index + 2) != .nightUnit), count <= 365,
      let unit = days(at: index + 2), isLinked(index + 1)
    else { return nil }
    let months = kind(index + 2) == .monthUnit ? count : nil
    if kind(index + 3) == .later { return (.exact(ahead(count * unit, months)), index + 4) }
    return (.exact(ahead(count * unit, months)), index + 3)
  }

  /// The first day of "3-9 March" and "3rd to 9th of March" has the month of the second.
  private func sharedMonth(at index: Int) -> Scan? {
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

  // MARK: Spans

  /// "Mid December", "early next week", "end of the month".
  private func part(at index: Int) -> Scan? {
    var next = index + 1
    while kind(next) == .of || kind(next) == .the { next += 1 }
    guard next < tokens.count, isLinked(next) else { return nil }
    let whole: Scan?
    switch tokens[next].kind {
    case .month: whole = (monthSpan(month: tokens[next].value), next + 1)
    case .monthUnit: whole = (monthSpan(offset: 0), next + 1)
    case .this, .next: whole = relative(at: next)
    default: whole = nil
    }
    guard let whole, case .range(let start, let end) = whole.value else { return nil }
    return (portion(tokens[index].kind, start, end), whole.end)
  }

  private func portion(_ part: Kind, _ start: CalendarDate, _ end: CalendarDate) -> DateValue {
    let isMonth = end.dayOfMonth == CalendarDate.length(ofMonth: end.month, year: end.year) && start.days(until: end) > 7
    if isMonth {
      let first = end.adding(days: 1 - end.dayOfMonth)
      switch part {
      case .early: return .range(max(first, context.today), max(first.adding(days: 9), context.today))
      case .middle: return .range(max(first.adding(days: 10), context.today), max(first.adding(days: 19), context.today))
      default: return .range(max(first.adding(days: 20), context.today), end)
      }
    }
    switch part {
    case .early: return .range(start, min(end, start.adding(days: 2)))
    case .middle: return .range(min(start.adding(days: 2), end), min(start.adding(days: 4), end))
    default: return .range(min(start.adding(days: 3), end), end)
    }
  }

  /// "Cheapest day next month", "any day next week".
  private func anyDay(at index: Int) -> Scan? {
    var next = index + 1
    while kind(next) == .in || kind(next) == .of || kind(next) == .the || kind(next) == .on { next += 1 }
    guard next < tokens.count, isLinked(next), let date = date(at: next),
      case .range(let start, let end) = date.value
    else {
      guard tokens[index].kind == .cheapest else { return nil }
      return (.cheapest(context.today.adding(days: 1), context.today.adding(days: 60)), index + 1)
    }
    return (tokens[index].kind == .cheapest ? .cheapest(start, end) : date.value, date.end)
  }

  /// "Between the 3rd and the 9th of March".
  private func betweenDates(at index: Int) -> Scan? {
    var next = index + 1
    if kind(next) == .the { next += 1 }
    guard next < tokens.count, let first = date(at: next) else { return nil }
    var second = first.end
    guard kind(second) == .and || marks(second).contains(.dash) else { return nil }
    if kind(second) == .and { second += 1 }
    if kind(second) == .the { second += 1 }
    guard second < tokens.count, let last = date(at: second), let start = fixed(first.value),
      let end = resolve(last.value, notBefore: start)?.latest, start <= end
    else { return nil }
    return (.range(start, end), last.end)
  }
}
