import Conversation
import LocalTime

// Days counted from another one: "in 3 days", "a week later".

extension Reader {
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
}
