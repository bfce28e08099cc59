import Conversation
import LocalTime

// Whole months, and days counted within one: "first weekend of December".

extension Reader {
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

  /// "This month", "next month".
  func monthUnit(at index: Int) -> (value: Int, end: Int)? {
    guard kind(index + 1) == .monthUnit else { return nil }
    switch kind(index) {
    case .this: return (0, index + 2)
    case .next, .coming: return (1, index + 2)
    default: return nil
    }
  }

  private func isLast(_ index: Int) -> Bool {
    kind(index) == .last || words.string(tokens[index].first) == "last"
  }

  /// "First weekend of December", "second Friday in May".
  func nthOfMonth(at index: Int) -> Scan? {
    let isLast = isLast(index)
    let nth = tokens[index].value
    guard isLast || tokens[index].kind == .ordinal && (1...5).contains(nth),
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
  func nthCompound(at index: Int) -> Scan? {
    guard kind(index + 1) == .month, kind(index + 2) == .weekend,
      marks(index + 2).contains(.joined),
      let value = day(
        isLast(index) ? nil : tokens[index].value, nil, ofMonth: tokens[index + 1].value)
    else { return nil }
    return (value, index + 3)
  }
}
