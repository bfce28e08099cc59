extension Instant {
  /// The instant of an RFC 2822 date as APIs write it: `Mon, 23 Nov 2026 20:00:00 +0000`. The weekday may be missing but not
  /// wrong; the zone is an offset or `GMT`; comments, folded lines and two-digit years are refused.
  package init?(rfc2822 text: String) {
    var parts = text.split(separator: " ", omittingEmptySubsequences: false)
    var weekday: Weekday?
    if let first = parts.first, first.hasSuffix(",") {
      guard let index = Self.weekdays.firstIndex(of: String(first.dropLast())) else { return nil }
      weekday = Weekday(number: index + 1)
      parts.removeFirst()
    }
    guard parts.count == 5, (1...2).contains(parts[0].utf8.count), parts[2].utf8.count == 4,
      let day = number(Array(parts[0].utf8)[...]),
      let month = Self.months.firstIndex(of: String(parts[1])),
      let year = number(Array(parts[2].utf8)[...]),
      let date = CalendarDate(year: year, month: month + 1, day: day),
      weekday == nil || weekday == date.weekday,
      let (time, second) = Self.time(Array(parts[3].utf8)),
      let offset = Self.offset(Array(parts[4].utf8))
    else { return nil }
    self.init(seconds: Int64(LocalDateTime(date, time).minutes * 60 + second - offset))
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `20:00` or `20:00:00`; a leap second reads as the second after it.
  private static func time(_ bytes: [UInt8]) -> (ClockTime, second: Int)? {
    guard bytes.count == 5 || bytes.count == 8,
      let time = ClockTime(String(decoding: bytes.prefix(5), as: UTF8.self))
    else { return nil }
    if bytes.count == 5 { return (time, 0) }
    guard bytes[5] == UInt8(ascii: ":"), let second = number(bytes[6...]), second <= 60 else {
      return nil
    }
    return (time, second)
  }

  /// Seconds east of UTC of `+0100` or `GMT`.
  private static func offset(_ bytes: [UInt8]) -> Int? {
    if bytes == Array("GMT".utf8) { return 0 }
    guard bytes.count == 5, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      let hours = number(bytes[1..<3]), let minutes = number(bytes[3..<5]), hours < 24, minutes < 60
    else { return nil }
    return (hours * 3600 + minutes * 60) * (bytes[0] == UInt8(ascii: "-") ? -1 : 1)
  }
}
