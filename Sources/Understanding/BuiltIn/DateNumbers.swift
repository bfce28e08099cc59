import Conversation
import LocalTime

// Dates that are written with numbers alone: ISO 8601, slashes and points, a bare day.

extension Reader {
  func numeric(at index: Int) -> Scan? {
    if let iso = isoDate(at: index) { return iso }
    if let slashed = slashed(at: index) { return slashed }
    if let later = countedLater(at: index) { return later }
    if let shared = sharedMonth(at: index) ?? carriedMonth(at: index) { return shared }
    if let scan = dayAndMonth(at: index) { return scan }
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
}
