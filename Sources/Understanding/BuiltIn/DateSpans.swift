import Conversation
import LocalTime

// Dates that leave some days open: parts of a month, any day of a week, from one day to another, and the month that two
// days share.

extension Reader {
  /// "Mid December", "early next week", "end of the month".
  func part(at index: Int) -> Scan? {
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

  func portion(_ part: Kind, _ start: CalendarDate, _ end: CalendarDate) -> DateValue {
    let isMonth =
      end.dayOfMonth == CalendarDate.length(ofMonth: end.month, year: end.year)
      && start.days(until: end) > 7
    if isMonth {
      let first = end.adding(days: 1 - end.dayOfMonth)
      switch part {
      case .early:
        return .range(max(first, context.today), max(first.adding(days: 9), context.today))
      case .middle:
        return .range(
          max(first.adding(days: 10), context.today), max(first.adding(days: 19), context.today))
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
  func anyDay(at index: Int) -> Scan? {
    var next = index + 1
    while kind(next) == .in || kind(next) == .of || kind(next) == .the || kind(next) == .on {
      next += 1
    }
    guard next < tokens.count, isLinked(next), let date = date(at: next),
      case .range(let start, let end) = date.value
    else {
      guard tokens[index].kind == .cheapest else { return nil }
      return (.cheapest(context.today.adding(days: 1), context.today.adding(days: 60)), index + 1)
    }
    return (tokens[index].kind == .cheapest ? .cheapest(start, end) : date.value, date.end)
  }

  /// "Between the 3rd and the 9th of March".
  func betweenDates(at index: Int) -> Scan? {
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
      let second = slashed(at: next) ?? dayAndMonth(at: next), second.end > next + 1
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

  /// The second day of "Dec 19 to 27" and "Feb 5-10" has the month of the first.
  func carriedMonth(at index: Int) -> Scan? {
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
}
