// The footer of a TZif file: a POSIX TZ string with the extensions of RFC 8536 (hours from -167 to 167).

/// A yearly rule: standard time, and daylight saving time between two days of each year.
struct PosixRule: Sendable {
  private var standard: ZoneRules.LocalType
  private var daylight: Daylight?

  private struct Daylight: Sendable {
    var type: ZoneRules.LocalType
    var start: Change
    var end: Change
  }

  /// The day of a change, and the seconds after its midnight by the clock in force before.
  private struct Change: Sendable {
    enum Day: Sendable {
      case weekday(month: Int, week: Int, day: Int)
      /// 1 to 365, February 29 never counted.
      case julian(Int)
      /// 0 to 365, February 29 counted.
      case ordinal(Int)
    }
    var day: Day
    var seconds: Int
  }

  /// The rule of `CET-1CEST,M3.5.0,M10.5.0/3`, or nil where the text is none.
  init?(_ text: ArraySlice<UInt8>) {
    var reader = Reader(rest: text)
    guard let name = reader.name(), let offset = reader.time() else { return nil }
    standard = ZoneRules.LocalType(offset: -offset, abbreviation: name)
    guard let daylightName = reader.name() else { return }
    let daylightOffset = reader.peek == UInt8(ascii: ",") ? offset - 3600 : reader.time()
    guard let daylightOffset, let start = reader.change(), let end = reader.change() else {
      return nil
    }
    daylight = Daylight(
      type: ZoneRules.LocalType(offset: -daylightOffset, abbreviation: daylightName), start: start,
      end: end)
  }

  func type(at seconds: Int64) -> ZoneRules.LocalType {
    guard let daylight else { return standard }
    let year = Self.year(of: seconds + Int64(standard.offset))
    let (start, end) = changes(in: year, daylight)
    let inside =
      start < end ? seconds >= start && seconds < end : seconds >= start || seconds < end
    return inside ? daylight.type : standard
  }

  /// Whether the offset changes after `start` up to `end`.
  func changes(from start: Int64, to end: Int64) -> Bool {
    guard let daylight else { return false }
    return (Self.year(of: start) - 1...Self.year(of: end) + 1).contains { year in
      let (first, second) = changes(in: year, daylight)
      return (first > start && first <= end) || (second > start && second <= end)
    }
  }

  private func changes(in year: Int, _ daylight: Daylight) -> (start: Int64, end: Int64) {
    (
      Self.seconds(daylight.start, year) - Int64(standard.offset),
      Self.seconds(daylight.end, year) - Int64(daylight.type.offset)
    )
  }

  private static func year(of seconds: Int64) -> Int {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return CalendarDate(day: Int(day)).year
  }

  private static func seconds(_ change: Change, _ year: Int) -> Int64 {
    Int64(day(change.day, year)) * 86_400 + Int64(change.seconds)
  }

  /// Days since 1970-01-01.
  private static func day(_ day: Change.Day, _ year: Int) -> Int {
    switch day {
    case .ordinal(let number): return firstDay(year, 1) + number
    case .julian(let number):
      let skipped = CalendarDate.isLeap(year) && number >= 60 ? 1 : 0
      return firstDay(year, 1) + number - 1 + skipped
    case .weekday(let month, let week, let weekday):
      let first = firstDay(year, month)
      let distance = (weekday - CalendarDate(day: first).weekday.rawValue % 7 + 7) % 7
      let length = CalendarDate.length(ofMonth: month, year: year)
      let offset = distance + (week - 1) * 7
      return first + (offset >= length ? offset - 7 : offset)
    }
  }

  private static func firstDay(_ year: Int, _ month: Int) -> Int {
    CalendarDate(year: year, month: month, day: 1).map { Int($0.day) } ?? 0
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    var peek: UInt8? { rest.first }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }

    mutating func name() -> String? {
      let isQuoted = take("<")
      let letters = rest.prefix { byte in
        isQuoted ? byte != UInt8(ascii: ">") : (0x61...0x7A).contains(byte | 0x20)
      }
      rest = rest.dropFirst(letters.count)
      guard letters.count >= 3, !isQuoted || take(">") else { return nil }
      return String(decoding: letters, as: UTF8.self)
    }

    mutating func number() -> Int? {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      return LocalTime.number(digits)
    }

    /// Seconds of `[+-]h[h[h]][:mm[:ss]]`.
    mutating func time() -> Int? {
      let isNegative = take("-")
      if !isNegative { _ = take("+") }
      guard let hours = number() else { return nil }
      var seconds = hours * 3600
      if take(":") {
        guard let minutes = number() else { return nil }
        seconds += minutes * 60
        if take(":") {
          guard let rest = number() else { return nil }
          seconds += rest
        }
      }
      return isNegative ? -seconds : seconds
    }

    /// `,M3.5.0/2`, `,J60` or `,59`.
    mutating func change() -> Change? {
      guard take(","), let day = day() else { return nil }
      guard take("/") else { return Change(day: day, seconds: 7200) }
      return time().map { Change(day: day, seconds: $0) }
    }

    private mutating func day() -> Change.Day? {
      if take("J") { return number().map { .julian($0) } }
      guard take("M") else { return number().map { .ordinal($0) } }
      guard let month = number(), (1...12).contains(month), take("."), let week = number(),
        (1...5).contains(week), take("."), let day = number(), (0...6).contains(day)
      else { return nil }
      return .weekday(month: month, week: week, day: day)
    }
  }
}
