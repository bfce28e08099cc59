import Airports
import LocalTime

/// What the dialogue has to know of places: how they are called, what day it is there.
enum Places {
  /// `London`, or `London Heathrow`; the code itself where it is not known.
  static func name(_ code: String) -> String { code }

  /// The name with the country, as it tells places of one name apart: `London, Ontario, Canada`.
  static func fullName(_ code: String) -> String { code }

  /// Whether a flight from one to the other makes no sense: one place, or an airport and its own city.
  static func areOneCity(_ one: String, _ other: String) -> Bool { one == other }

  /// The date at the place.
  static func date(at code: String, _ now: Instant) -> CalendarDate? { nil }
}
