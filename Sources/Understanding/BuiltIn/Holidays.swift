import LocalTime

/// A holiday whose date moves from year to year; the raw values stand in the vocabularies.
enum Holiday: Int, Sendable {
  case thanksgiving = 2001
  case easter = 2002
  case goodFriday = 2003
  case easterMonday = 2004
  /// From Palm Sunday to Easter Sunday.
  case holyWeek = 2005
  case pentecost = 2006
  /// From the Saturday before Ash Wednesday to Shrove Tuesday.
  case carnival = 2007
  case laborDay = 2008
  case memorialDay = 2009
  /// From Good Friday to Easter Monday.
  case easterWeekend = 2010

  /// The holiday's days in the year, as the traveller's country keeps it.
  func days(in year: Int, country: String?) -> ClosedRange<CalendarDate>? {
    switch self {
    case .thanksgiving:
      country == "CA" ? nth(2, .monday, month: 10, year) : nth(4, .thursday, month: 11, year)
    case .laborDay: nth(1, .monday, month: 9, year)
    case .memorialDay:
      nth(1, .monday, month: 6, year).map {
        $0.lowerBound.adding(days: -7)...$0.lowerBound.adding(days: -7)
      }
    case .easter: around(year, 0, 0)
    case .goodFriday: around(year, -2, -2)
    case .easterMonday: around(year, 1, 1)
    case .holyWeek: around(year, -7, 0)
    case .easterWeekend: around(year, -2, 1)
    case .pentecost: around(year, 49, 49)
    case .carnival: around(year, -50, -47)
    }
  }

  /// The days so far from Easter Sunday.
  private func around(_ year: Int, _ first: Int, _ last: Int) -> ClosedRange<CalendarDate>? {
    guard let easter = Self.easterSunday(year) else { return nil }
    return easter.adding(days: first)...easter.adding(days: last)
  }

  private func nth(
    _ count: Int, _ weekday: Weekday, month: Int, _ year: Int
  ) -> ClosedRange<CalendarDate>? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let offset = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    let day = first.adding(days: offset + 7 * (count - 1))
    return day...day
  }

  /// Easter Sunday of the Gregorian calendar (Butcher's algorithm, Nature, 1876).
  private static func easterSunday(_ year: Int) -> CalendarDate? {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let shift = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * shift) / 451
    let sum = epact + shift - 7 * late + 114
    return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
