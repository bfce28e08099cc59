extension Instant: CustomStringConvertible, LosslessStringConvertible {
  /// RFC 3339 in UTC, `2026-11-23T20:00:00Z`, with milliseconds only where there are some.
  package var description: String {
    let second = Int(seconds)
    let local = LocalDateTime(minutes: second >= 0 ? second / 60 : (second - 59) / 60)
    let thousandths = Int(milliseconds - seconds * 1000)
    let fraction = thousandths == 0 ? "" : "." + decimal(thousandths, width: 3)
    return "\(local.date)T\(local.time):" + decimal(second - local.minutes * 60, width: 2)
      + fraction + "Z"
  }

  /// The instant of an RFC 3339 text: `2026-11-23T20:00:00Z`, `2026-11-23T21:00:00.25+01:00`. A leap second reads as
  /// the second after it; anything finer than a millisecond is dropped.
  package init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard bytes.count >= 20, bytes.count < 64, bytes[10] | 0x20 == UInt8(ascii: "t"),
      bytes[16] == UInt8(ascii: ":"), let second = number(bytes[17..<19]), second <= 60,
      let date = CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      let time = ClockTime(String(decoding: bytes[11..<16], as: UTF8.self)),
      let (thousandths, rest) = Self.fraction(bytes[19...]), let offset = Self.offset(rest)
    else { return nil }
    let seconds = LocalDateTime(date, time).minutes * 60 + second - offset
    self.init(milliseconds: Int64(seconds) * 1000 + Int64(thousandths))
  }

  /// The thousandths of a second after the point, if there is one, and what follows.
  private static func fraction(_ bytes: ArraySlice<UInt8>) -> (Int, ArraySlice<UInt8>)? {
    guard bytes.first == UInt8(ascii: ".") else { return (0, bytes) }
    let digits = bytes.dropFirst().prefix { (0x30...0x39).contains($0) }
    let padded = Array(digits.prefix(3)) + [0x30, 0x30, 0x30]
    guard !digits.isEmpty, let thousandths = number(padded[0..<3]) else { return nil }
    return (thousandths, bytes.dropFirst(digits.count + 1))
  }

  /// Seconds east of UTC of `Z` or `+01:00`.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let sign = bytes.first else { return nil }
    if bytes.count == 1 { return sign | 0x20 == UInt8(ascii: "z") ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), bytes.count == 6,
      let time = ClockTime(String(decoding: bytes.dropFirst(), as: UTF8.self))
    else { return nil }
    return Int(time.minutes) * (sign == UInt8(ascii: "-") ? -60 : 60)
  }
}
