import LocalTime

/// A time as a calendar writes it (RFC 5545, 3.3.5).
enum CalendarTime: Hashable {
  /// At the clock of a zone, which shows it once, or first at that instant.
  case zoned(LocalDateTime, Zone)
  case utc(Instant)
  /// At a clock that nobody knows the zone of.
  case floating(LocalDateTime)

  /// A time that the clock shows twice means its first reading; the second is written in UTC.
  init(_ instant: Instant, in zone: Zone) {
    let local = zone.local(instant)
    self = zone.instant(local) == instant ? .zoned(local, zone) : .utc(instant)
  }

  /// What follows the property's name, `;TZID=Europe/Berlin`, or nothing.
  var parameter: String {
    if case .zoned(_, let zone) = self { ";TZID=\(zone.name)" } else { "" }
  }

  var value: String {
    switch self {
    case .zoned(let local, _), .floating(let local): basic(local)
    case .utc(let instant): basic(instant)
    }
  }
}

/// `20260914T093000`.
func basic(_ local: LocalDateTime, second: Int = 0) -> String {
  let digits = "\(local.date)T\(local.time)".filter { $0 != "-" && $0 != ":" }
  return digits + (second < 10 ? "0" : "") + String(second)
}

/// `20260914T073000Z`.
func basic(_ instant: Instant) -> String {
  let local = Zone.utc.local(instant)
  return basic(local, second: Int(instant.seconds) - local.minutes * 60) + "Z"
}
