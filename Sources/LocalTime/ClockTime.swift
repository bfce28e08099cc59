/// A time of day to the minute, without a date or a zone.
package struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int16

  /// The time that many minutes after midnight, counted round the clock.
  package init(minutes: Int) { self.minutes = Int16(((minutes % 1440) + 1440) % 1440) }

  /// The time, or nil where the clock has no such reading.
  package init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  package var hour: Int { Int(minutes) / 60 }
  package var minute: Int { Int(minutes) % 60 }

  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: CustomStringConvertible, LosslessStringConvertible {
  /// `09:40`.
  package var description: String { decimal(hour, width: 2) + ":" + decimal(minute, width: 2) }

  /// The time of a text `HH:MM`, and nothing else.
  package init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = number(bytes[0..<2]),
      let minute = number(bytes[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}

extension ClockTime: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let time = ClockTime(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not HH:MM")
    }
    self = time
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A date and a time of day at some place that is known from elsewhere.
package struct LocalDateTime: Hashable, Comparable, Sendable, Codable {
  package var date: CalendarDate
  package var time: ClockTime

  package init(_ date: CalendarDate, _ time: ClockTime) {
    self.date = date
    self.time = time
  }

  /// Minutes since 1970-01-01T00:00 on the same clock.
  package var minutes: Int { Int(date.day) * 1440 + Int(time.minutes) }

  /// The date and time that many minutes after 1970-01-01T00:00 on the same clock.
  package init(minutes: Int) {
    let day = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    self.init(CalendarDate(day: day), ClockTime(minutes: minutes - day * 1440))
  }

  package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    left.minutes < right.minutes
  }
}
