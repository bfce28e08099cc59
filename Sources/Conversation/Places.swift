import Airports
import LocalTime

/// What the dialogue has to know of places: how they are called, what day it is there.
enum Places {
  /// `London`, or `London Heathrow`; the code itself where it is not known.
  static func name(_ code: String) -> String { Atlas.name(of: code) ?? code }

  /// Whether a flight from one to the other makes no sense: one place, or an airport and its own city.
  static func areOneCity(_ one: String, _ other: String) -> Bool {
    one == other || Atlas.airports(of: one).contains(other)
      || Atlas.airports(of: other).contains(one)
  }

  /// The date at the place.
  static func date(at code: String, _ now: Instant) -> CalendarDate? {
    Atlas.zone(of: code).flatMap(Zone.named)?.local(now).date
  }
}
