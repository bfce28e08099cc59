import Conversation
import LocalTime

// Days of the week: of this week, of another, or with the day of the month beside.

extension Reader {
  func weekday(at index: Int, _ number: Int) -> Scan? {
    if let past = lastWeekday(at: index) { return (past, index + 1) }
    var next = index + 1
    if kind(next) == .the || kind(next) == .on { next += 1 }
    // "Friday the 12th", "Friday, 12 December": the date says it all.
    if next < tokens.count, isLinked(next), let date = dayAndMonth(at: next) { return date }
    if next < tokens.count, isLinked(next), let date = slashed(at: next) { return date }
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

  /// German "do abends", "zurück so", "köln - london fr": abbreviations that are words as well, where a day may stand.
  func shortWeekday(at index: Int) -> Int? {
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

  /// "Mar" is Tuesday in Romance languages where no day stands before it.
  func isTuesday(_ index: Int) -> Bool {
    guard language == .es || language == .fr || language == .it,
      words.string(tokens[index].first) == "mar", !isLinked(index) || kind(index - 1) != .digits
    else { return false }
    return kind(index - 1) != .of && kind(index - 1) != .from && kind(index - 1) != .in
  }

  /// "Sat 18": the next 18th that is such a weekday, within half a year.
  func date(weekday: Int, dayOfMonth: Int) -> CalendarDate? {
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

  func dateAfterWeekday(_ index: Int) -> Scan? {
    var next = index + 1
    if kind(next) == .the { next += 1 }
    return isLinked(next) ? dayAndMonth(at: next) : nil
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
}
