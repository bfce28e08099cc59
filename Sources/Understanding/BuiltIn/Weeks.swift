import Conversation

// Today and tomorrow, this week and the next, weekends.

extension Reader {
  /// German "morgen" after a day is its morning: "Freitag morgen", "Montagmorgen".
  func isMorning(_ index: Int) -> Bool {
    guard language == .de, words.string(tokens[index].first) == "morgen" else { return false }
    return marks(index).contains(.joined) || isLinked(index) && kind(index - 1) == .weekday
  }

  func relativeDay(at index: Int) -> Scan? {
    if isMorning(index) { return nil }
    let day = context.today.adding(days: tokens[index].value)
    // "I called yesterday" is no date of a flight; as an answer it is one that is over.
    let isAnswer = onlyAsked == .departureDate || onlyAsked == .returnDate
    return tokens[index].value < 0 && !isAnswer ? nil : (.exact(day), index + 1)
  }

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
}
