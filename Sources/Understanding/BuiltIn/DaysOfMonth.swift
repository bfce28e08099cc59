import Conversation
import LocalTime

// Days of a month, with the month and the year that may follow: "9th of March 2027".

extension Reader {
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

  /// "Vingt-deux décembre", "quince de enero": a day in words, where a month follows it.
  private func writtenDay(at index: Int) -> (value: Int, end: Int)? {
    guard language != .en, tokens.indices.contains(index), tokens[index].kind == .number,
      !tokens[index].isUsed
    else { return nil }
    var value = tokens[index].value
    var end = index + 1
    if value == 20 || value == 30 {
      let next = kind(end) == .and ? end + 1 : end
      if isLinked(next), kind(next) == .number, (1...9).contains(tokens[next].value) {
        value += tokens[next].value
        end = next + 1
      }
    }
    var month = end
    while kind(month) == .of || kind(month) == .from { month += 1 }
    guard (1...31).contains(value), isLinked(month), kind(month) == .month else { return nil }
    return (value, end)
  }

  /// "9th of March 2027", "9 March", "the 9th", "9th of this month".
  func dayAndMonth(at index: Int) -> Scan? {
    guard let day = ordinalDay(at: index) ?? plainDay(at: index) ?? writtenDay(at: index) else {
      return nil
    }
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

  /// The date, with the year that may follow.
  func year(after index: Int, month: Int, day: Int) -> Scan? {
    var next = index
    if kind(next) == .of || language != .en && kind(next) == .from { next += 1 }
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
}
