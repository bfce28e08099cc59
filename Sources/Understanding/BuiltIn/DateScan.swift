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
    dropBareWeekend()
    readFlexibility()
  }

  /// "A weekend in Prague, 11 to 13 December", "for Mardi Gras, Feb 5-10": days that are said win over the word.
  private mutating func dropBareWeekend() {
    guard dates.count > 1 else { return }
    dates = dates.filter { mention in
      switch kind(mention.tokens.lowerBound) {
      case .weekend: mention.tokens.count > 1
      case .holiday: dates.count < 3
      default: true
      }
    }
  }

  /// "On the weekend, this Sunday": a day inside the days before it says them closer.
  mutating func refine(_ mention: DateMention) {
    if let last = dates.last, last.tokens.upperBound == mention.tokens.lowerBound,
      case .range(let start, let end) = last.value, let day = fixed(mention.value), day >= start,
      day <= end
    {
      dates.removeLast()
    } else if let last = dates.last, isCorrected(last.tokens.upperBound..<mention.tokens.lowerBound)
    {
      dates.removeLast()
    }
    dates.append(mention)
  }

  /// "The second, no, the third": what stands between two dates takes the first back.
  private func isCorrected(_ between: Range<Int>) -> Bool {
    var takesBack = false
    for index in between {
      switch tokens[index].kind {
      case .no, .correct: takesBack = true
      case .unknown where words.string(tokens[index].first) == "sorry": takesBack = true
      case .filler, .the, .on, .not: continue
      default: return false
      }
    }
    return takesBack
  }

  func isAround(_ index: Int) -> Bool {
    index > 1 && tokens[index - 1].kind == .the && tokens[index - 2].kind == .around
  }

  /// "Flexible by 2 days", "give or take a day".
  mutating func readFlexibility() {
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
  func date(at index: Int) -> Scan? {
    let token = tokens[index]
    switch token.kind {
    case .relativeDay: return relativeDay(at: index)
    case .tonight: return (.exact(context.today), index + 1)
    case .soon: return (.range(context.today, context.today.adding(days: 1)), index + 1)
    case .holiday:
      if let holiday = Holiday(rawValue: token.value) { return (.holiday(holiday), index + 1) }
      return (.dayOfYear(month: token.value / 100, day: token.value % 100), index + 1)
    case .weekday: return weekday(at: index, token.value)
    case .month where isTuesday(index): return weekday(at: index, 2)
    case .this, .next, .coming: return relative(at: index)
    case .digits, .number: return numeric(at: index)
    case .ordinal: return ordinal(at: index)
    case .month: return month(at: index)
    case .early, .middle, .late: return part(at: index)
    case .weekend where index == 0 || words.string(tokens[index].first - 1) != "long":
      return weekend(at: index)
    case .in, .later: return after(at: index)
    case .the: return laterThan(at: index)
    case .weekUnit: return weekOf(at: index)
    case .monthUnit: return isNext(index + 1) ? (monthSpan(offset: 1), index + 2) : nil
    case .cheapest, .each: return anyDay(at: index)
    case .between: return betweenDates(at: index)
    default: return shortWeekday(at: index).flatMap { weekday(at: index, $0) }
    }
  }

  /// German "do abends", "zurück so", "köln - london fr": abbreviations that are words as well, where a day may stand.
  private func shortWeekday(at index: Int) -> Int? {
    guard language == .de, tokens[index].count == 1,
      let number = ["mo", "di", "mi", "do", "fr", "sa", "so"]
        .firstIndex(of: words.string(tokens[index].first))
    else { return nil }
    let before = isLinked(index) ? kind(index - 1) : nil
    let mayBegin =
      before == nil || before == .place || before == .back || before == .on
      || marks(index).contains(.comma)
    let after = isLinked(index + 1) ? kind(index + 1) : nil
    let mayEnd =
      after == nil || after == .daypart || after == .before || after == .after || after == .digits
      || after == .back || after == .until || marks(index + 1).contains(.comma)
    return mayBegin && mayEnd ? number + 1 : nil
  }

  func relativeDay(at index: Int) -> Scan? {
    if language == .de, marks(index).contains(.joined) { return nil }
    let day = context.today.adding(days: tokens[index].value)
    // "I called yesterday" is no date of a flight; as an answer it is one that is over.
    let isAnswer = onlyAsked == .departureDate || onlyAsked == .returnDate
    return tokens[index].value < 0 && !isAnswer ? nil : (.exact(day), index + 1)
  }

  // MARK: Weekdays

  func weekday(at index: Int, _ number: Int) -> Scan? {
    if let past = lastWeekday(at: index) { return (past, index + 1) }
    var next = index + 1
    if kind(next) == .the || kind(next) == .on { next += 1 }
    // "Friday the 12th", "Friday, 12 December": the date says it all.
    if next < tokens.count, isLinked(next), let date = dayAndMonth(at: next) { return date }
    if kind(next) == .month, isLinked(next), let date = month(at: next), date.end > next + 1 {
      return date
    }
    if next < tokens.count, isLinked(next), let day = plainDay(at: next), !counts(day.end),
      let date = date(weekday: number, dayOfMonth: day.value)
    {
      return (.exact(date), day.end)
    }
    if let week = week(at: index + 1) { return (.weekday(number, week: week.value), week.end) }
    if isNext(index + 1) { return (.weekday(number, week: 1), index + 2) }
    if let weeks = weeksAhead(at: index + 1), let day = fixed(.weekday(number, week: nil)) {
      return (.exact(day.adding(days: weeks.days)), weeks.end)
    }
    return (.weekday(number, week: nil), index + 1)
  }

  /// "Mar" is Tuesday in Romance languages where no day stands before it.
  private func isTuesday(_ index: Int) -> Bool {
    guard language == .es || language == .fr || language == .it,
      words.string(tokens[index].first) == "mar", !isLinked(index) || kind(index - 1) != .digits
    else { return false }
    return kind(index - 1) != .of && kind(index - 1) != .from && kind(index - 1) != .in
  }

  /// "Sat 18": the next 18th that is such a weekday, within half a year.
  private func date(weekday: Int, dayOfMonth: Int) -> CalendarDate? {
    let first = context.today.adding(days: 1 - context.today.dayOfMonth)
    for offset in 0..<6 {
      let month = first.adding(months: offset)
      if let date = CalendarDate(year: month.year, month: month.month, day: dayOfMonth),
        date >= context.today, date.weekday.rawValue == weekday
      {
        return date
      }
    }
    return nil
  }

  /// "Viernes próximo", "semaine prochaine": a "next" that follows its noun.
  func isNext(_ index: Int) -> Bool {
    guard isLinked(index), kind(index) == .next, marks(index).isDisjoint(with: .comma) else {
      return false
    }
    // "Friday, next flight": the word belongs to what comes after it.
    switch kind(index + 1) {
    case .weekUnit, .monthUnit, .weekend, .month, .weekday, .flight: return !isLinked(index + 1)
    default: return true
    }
  }

  /// "Saturday in a week", "Friday week": so many days after the first such day.
  private func weeksAhead(at index: Int) -> (days: Int, end: Int)? {
    guard isLinked(index) else { return nil }
    if kind(index) == .in, let count = number(index + 1, article: true), count < 50,
      kind(index + 2) == .weekUnit
    {
      return (count * tokens[index + 2].value, index + 3)
    }
    guard language == .en, kind(index) == .weekUnit, kind(index + 1) != .of,
      words.string(tokens[index].first) == "week"
    else { return nil }
    return (7, index + 1)
  }

  /// "Last Friday", "el viernes pasado": the day is over, which the dialogue says.
  func lastWeekday(at index: Int) -> DateValue? {
    let before = isLinked(index) ? words.string(tokens[index].first - 1) : ""
    let after = isLinked(index + 1) ? words.string(tokens[index + 1].first) : ""
    let isPast =
      ["last", "letzten", "letzter", "vergangenen", "pasado", "scorso"].contains(before)
      || language != .en
        && ["pasado", "dernier", "scorso", "scorsa", "passada", "passado"].contains(after)
    // "The last Friday of December" is still to come.
    if !isPast || kind(index + 1) == .of || kind(index + 1) == .in { return nil }
    let days = (context.today.weekday.rawValue - tokens[index].value + 6) % 7 + 1
    return .exact(context.today.adding(days: -days))
  }

  /// "[of] this week", "next week", "in two weeks", "week after next".
  func week(at index: Int) -> (value: Int, end: Int)? {
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

  func relative(at index: Int) -> Scan? {
    var kind = tokens[index].kind
    var next = index + 1
    if self.kind(next) == .coming {
      if kind == .this { kind = .coming }
      next += 1
    }
    guard tokens.indices.contains(next) else { return nil }
    let week = kind == .next ? 1 : 0
    switch tokens[next].kind {
    // "This morning": the part of the day is read by itself.
    case .daypart where kind == .this: return (.exact(context.today), next)
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

  func dateAfterWeekday(_ index: Int) -> Scan? {
    var next = index + 1
    if kind(next) == .the { next += 1 }
    return isLinked(next) ? dayAndMonth(at: next) : nil
  }

  /// "Next week", with a weekday after it perhaps.
  func weekSpan(_ week: Int, _ index: Int) -> Scan? {
    var next = index + 1
    if kind(next) == .on || kind(next) == .the { next += 1 }
    if isLinked(next), kind(next) == .weekday {
      return (.weekday(tokens[next].value, week: week), next + 1)
    }
    let monday = context.today.monday.adding(days: 7 * week)
    return (.range(max(monday, context.today), monday.adding(days: 6)), index + 1)
  }

  func nextDays(_ index: Int) -> Scan? {
    guard let count = number(index), count > 1, count < 60 else { return nil }
    let days = kind(index + 1) == .dayUnit ? count : kind(index + 1) == .weekUnit ? count * 7 : 0
    guard days > 0 else { return nil }
    return (.range(context.today, context.today.adding(days: days)), index + 2)
  }

  func weekend(at index: Int) -> Scan? {
    if isNext(index + 1) { return weekendOf(week: 1, end: index + 2) }
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

  func weekendOf(week: Int, end: Int) -> Scan? {
    let saturday = context.today.monday.adding(days: 5 + 7 * week)
    return (.range(max(saturday, context.today), saturday.adding(days: 1)), end)
  }

  /// "Week of the 12th".
  func weekOf(at index: Int) -> Scan? {
    if kind(index + 1) == .later { return (.afterDeparture(tokens[index].value), index + 2) }
    if isNext(index + 1), tokens[index].value == 7 {
      guard let span = weekSpan(1, index + 1) else { return nil }
      return (span.value, max(span.end, index + 2))
    }
    guard kind(index + 1) == .of else { return nil }
    var next = index + 2
    if kind(next) == .the { next += 1 }
    guard next < tokens.count, let date = date(at: next), let day = fixed(date.value) else {
      return nil
    }
    return (.range(max(day.monday, context.today), day.monday.adding(days: 6)), date.end)
  }

  // MARK: Months

  func monthSpan(offset: Int) -> DateValue {
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

  func month(at index: Int) -> Scan? {
    if isModal(index) { return nil }
    let month = tokens[index].value
    var next = index + 1
    if isLinked(next), kind(next) == .the { next += 1 }
    if isLinked(next), let day = ordinalDay(at: next) ?? plainDay(at: next) {
      return year(after: day.end, month: month, day: day.value)
    }
    if isLinked(index + 1), kind(index + 1) == .digits,
      words.ranges[tokens[index + 1].first].count == 4,
      let first = CalendarDate(year: tokens[index + 1].value, month: month, day: 1)
    {
      let end = first.adding(months: 1).adding(days: -1)
      return (.range(end < context.today ? first : max(first, context.today), end), index + 2)
    }
    guard isMonthAlone(index) else { return nil }
    return (monthSpan(month: month), index + 1)
  }

  /// "This may change", "I might march": the verbs.
  func isModal(_ index: Int) -> Bool {
    guard language == .en, !marks(index).contains(.capital), kind(index - 1) != .in else {
      return false
    }
    switch tokens[index].value {
    case 3:
      let first = tokens[index].first
      return first > 0
        && ["might", "will", "would", "can", "shall"].contains(words.string(first - 1))
    case 5:
      return isLinked(index + 1) && (kind(index + 1) == .filler || kind(index + 1) == .unknown)
    default: return false
    }
  }

  /// "May" is mostly a verb, "sun" and "mar" are other things: a month alone needs a word before it that says so.
  func isMonthAlone(_ index: Int) -> Bool {
    guard index > 0, isLinked(index) else {
      return tokens.count < 3 && (asks(.departureDate) || asks(.returnDate))
    }
    switch tokens[index - 1].kind {
    case .in, .of, .early, .middle, .late, .for, .this, .next, .until, .on, .from, .to, .cheapest,
      .each:
      return true
    default: return words.ranges[tokens[index].first].count > 3
    }
  }
}
