import LocalTime

// How Duffel writes times: local ones without an offset, instants in UTC, durations by ISO 8601.

/// The reading of a local clock: `2027-01-15T09:45:00`, its seconds dropped; nil for anything with an offset.
func localTime(_ text: String) -> LocalDateTime? {
  let parts = text.split(separator: "T", omittingEmptySubsequences: false)
  guard parts.count == 2, let date = CalendarDate(String(parts[0])),
    let time = ClockTime(String(parts[1].prefix(5)))
  else { return nil }
  let rest = parts[1].utf8.dropFirst(5)
  let seconds = rest.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  guard rest.isEmpty || (seconds.count == 2 && seconds[0].isEmpty && isNumber(seconds[1])) else {
    return nil
  }
  return LocalDateTime(date, time)
}

/// An instant in UTC; one was seen without its `Z`.
func instant(_ text: String?) -> Instant? {
  guard let text else { return nil }
  return Instant(text) ?? Instant(text + "Z")
}

/// Whole minutes of an ISO 8601 duration of days and less, or of weeks: `PT8H8M`, `PT01H35M`, `P1DT2H30M`, `PT45M`.
func minutes(_ duration: String?) -> Int? {
  guard let duration, duration.utf8.first == UInt8(ascii: "P") else { return nil }
  var seconds = 0
  var digits = ""
  var units = dateUnits[...]
  for sign in duration.dropFirst() {
    switch sign {
    case "T" where digits.isEmpty && units.endIndex == dateUnits.endIndex: units = timeUnits[...]
    case "0"..."9": digits.append(sign)
    default:
      // Each unit once, in order.
      guard let index = units.firstIndex(where: { $0.sign == sign }), digits.utf8.count <= 6,
        let count = Int(digits)
      else { return nil }
      seconds += count * units[index].seconds
      units = units[(index + 1)...]
      digits = ""
    }
  }
  let isWritten = duration.utf8.count > 2 && duration.last != "T"
  return digits.isEmpty && isWritten ? seconds / 60 : nil
}

private let dateUnits: [(sign: Character, seconds: Int)] = [("W", 604_800), ("D", 86_400)]
private let timeUnits: [(sign: Character, seconds: Int)] = [("H", 3600), ("M", 60), ("S", 1)]

private func isNumber(_ text: Substring.UTF8View) -> Bool {
  let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return parts.count <= 2
    && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }
}

extension Wire.Segment {
  /// Minutes from departure to arrival: what Duffel says, else what passes between the two clocks by their zones.
  var elapsed: Int? {
    if let said = minutes(duration), said > 0 { return said }
    guard let start = departure, let end = arrival, end > start else { return nil }
    return Int((end.milliseconds - start.milliseconds) / 60_000)
  }

  /// Nil where the clock's zone is not known.
  var departure: Instant? { zoned(departingAt, at: origin) }
  var arrival: Instant? { zoned(arrivingAt, at: destination) }

  private func zoned(_ text: String, at place: Wire.Place) -> Instant? {
    guard let local = localTime(text), let zone = place.zone else { return nil }
    return zone.instant(local)
  }
}

extension Wire.Slice {
  /// Minutes from the first departure to the last arrival.
  var elapsed: Int? {
    if let said = minutes(duration), said > 0 { return said }
    guard let start = segments.first?.departure, let end = segments.last?.arrival, end > start
    else {
      return nil
    }
    return Int((end.milliseconds - start.milliseconds) / 60_000)
  }
}
