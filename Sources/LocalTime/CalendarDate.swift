// A day in the proleptic Gregorian calendar, kept as a count of days so that arithmetic is addition.
// The conversions follow Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".

/// A calendar date without a time or a zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let day: Int32

  /// The date that many days after 1970-01-01.
  package init(day: Int) { self.day = Int32(clamping: day) }

  /// The date, or nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year),
      (1...9999).contains(year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(day: era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, the month (1 to 12) and the day of the month (1 to 31).
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(day) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var dayOfMonth: Int { components.day }

  /// The day of the week (ISO 8601: Monday is 1).
  package var weekday: Weekday { Weekday(number: Int(day) + 4) }

  /// The date that many days later (earlier when negative).
  package func adding(days: Int) -> CalendarDate { CalendarDate(day: Int(day) + days) }

  /// The same day of the month that many months later, or the last day of that month where it is shorter.
  package func adding(months: Int) -> CalendarDate {
    let (year, month, dayOfMonth) = components
    let index = year * 12 + month - 1 + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let last = Self.length(ofMonth: newMonth, year: newYear)
    return CalendarDate(year: newYear, month: newMonth, day: min(dayOfMonth, last)) ?? self
  }

  /// Days from this date to the other, negative when it lies before.
  package func days(until other: CalendarDate) -> Int { Int(other.day) - Int(day) }

  /// The Monday of the Monday-to-Sunday week that this date lies in.
  package var monday: CalendarDate { adding(days: 1 - weekday.rawValue) }

  /// How many days the month has.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a February 29.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.day < right.day }
}

/// A day of the week, numbered as in ISO 8601.
package enum Weekday: Int, Sendable, CaseIterable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The day whose ISO number is congruent to the number given, modulo 7.
  package init(number: Int) {
    let index = ((number - 1) % 7 + 7) % 7
    self = Self.allCases[index]
  }
}

extension CalendarDate: CustomStringConvertible, LosslessStringConvertible {
  /// ISO 8601, `2026-11-23`.
  package var description: String {
    let (year, month, day) = components
    return decimal(year, width: 4) + "-" + decimal(month, width: 2) + "-" + decimal(day, width: 2)
  }

  /// The date of an ISO 8601 text `YYYY-MM-DD`, and nothing else.
  package init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension CalendarDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO date")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The number in decimal, with zeros in front up to the width.
func decimal(_ number: Int, width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// The number that the ASCII digits write, or nil where anything else stands among them.
func number(_ digits: ArraySlice<UInt8>) -> Int? {
  guard !digits.isEmpty else { return nil }
  var result = 0
  for digit in digits {
    guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9"), result < 1_000_000_000 else {
      return nil
    }
    result = result * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return result
}
