import Conversation
import LocalTime

// Which day a date means, from today or from the departure on.

extension Reader {
  /// The day or days that the value means, none before the day given: years roll forward, never back.
  func resolve(_ value: DateValue, notBefore base: CalendarDate) -> TripDate? {
    switch value {
    case .exact(let date): return .exact(date)
    case .range(let start, let end): return start <= end ? .range(start, end) : nil
    case .cheapest(let start, let end): return start <= end ? .cheapest(start, end) : nil
    case .dayOfYear(let month, let day):
      // Back in what would be almost a year is a slip, to be refused rather than bent.
      guard let date = next(month, day, from: base), base.days(until: date) > 330,
        let slip = next(month, day, from: context.today)
      else { return next(month, day, from: base).map { .exact($0) } }
      return .exact(slip)
    case .dayOfMonth(let day): return next(day, from: base).map { .exact($0) }
    case .weekday(let number, let week):
      let offset = (number - base.weekday.rawValue + 7) % 7
      if let week {
        // "The following Tuesday" of a return counts from the departure.
        let date = context.today.monday.adding(days: 7 * week + number - 1)
        let isBefore = date < base && base > context.today
        return .exact(isBefore ? base.adding(days: offset == 0 ? 7 : offset) : date)
      }
      return .exact(base.adding(days: offset))
    case .holiday(let holiday): return next(holiday, from: base)
    case .impossible: return nil
    case .afterDeparture(let days): return .exact(base.adding(days: days))
    case .either(let first, let second, let year):
      return candidates(first, second, year, from: base).first.map { .exact($0) }
    }
  }

  /// The single day of a value, from today on.
  func fixed(_ value: DateValue) -> CalendarDate? {
    guard case .exact(let date) = resolve(value, notBefore: context.today) else { return nil }
    return date
  }

  private func next(_ holiday: Holiday, from base: CalendarDate) -> TripDate? {
    for year in base.year...base.year + 1 {
      guard let days = holiday.days(in: year, country: context.country), days.upperBound >= base
      else { continue }
      let first = max(days.lowerBound, base)
      return first == days.upperBound ? .exact(first) : .range(first, days.upperBound)
    }
    return nil
  }

  private func next(_ month: Int, _ day: Int, from base: CalendarDate) -> CalendarDate? {
    for year in base.year...base.year + 8 {
      if let date = CalendarDate(year: year, month: month, day: day), date >= base { return date }
    }
    return nil
  }

  private func next(_ day: Int, from base: CalendarDate) -> CalendarDate? {
    let first = base.adding(days: 1 - base.dayOfMonth)
    for offset in 0..<12 {
      let month = first.adding(months: offset)
      if let date = CalendarDate(year: month.year, month: month.month, day: day), date >= base {
        return date
      }
    }
    return nil
  }

  /// The readings of `03/04`, the one of the writer's country first.
  func candidates(
    _ first: Int, _ second: Int, _ year: Int?, from base: CalendarDate
  ) -> [CalendarDate] {
    let readings =
      order == .monthFirst
      ? [(first, second), (second, first)] : [(second, first), (first, second)]
    var dates: [CalendarDate] = []
    for (month, day) in readings where month <= 12 {
      let date =
        year.map { CalendarDate(year: $0, month: month, day: day) } ?? next(month, day, from: base)
      if let date, !dates.contains(date) { dates.append(date) }
    }
    // With a year said, a reading that has passed is the wrong one.
    let ahead = dates.filter { $0 >= context.today }
    return ahead.isEmpty ? dates : ahead
  }

  /// By the writer's country. English speakers without a country are asked, too.
  var order: DayMonthOrder {
    context.country.map { DayMonthOrder(country: $0) } ?? (language == .en ? .unknown : .dayFirst)
  }
}
