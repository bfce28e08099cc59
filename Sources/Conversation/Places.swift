import Airports
import LocalTime

/// What the dialogue has to know of places: how they are called, what day it is there.
enum Places {
  /// `London`, or `London Heathrow`; the code itself where it is not known.
  static func name(_ code: String) -> String { Atlas.name(of: code) ?? code }

  /// The place where both are, so that a flight between them makes no sense: the one said, or the city of two airports.
  static func common(_ said: String, _ other: String) -> String? {
    if said == other || Atlas.airports(of: said).contains(other)
      || Atlas.airports(of: other).contains(said)
    {
      return said
    }
    let city = Atlas.airport(said)?.metropolitan
    return city == Atlas.airport(other)?.metropolitan ? city : nil
  }

  /// The city of an airport that has other airports, too.
  static func wider(_ code: String) -> String? {
    guard let city = Atlas.airport(code)?.metropolitan, city != code,
      Atlas.airports(of: city).count > 1
    else { return nil }
    return city
  }

  /// Whether the place's name makes people think of another one first.
  static func isNamesake(_ code: String) -> Bool {
    guard let name = Atlas.place(code)?.name, let first = Atlas.lookup(name).first?.code else {
      return false
    }
    return first != code && common(first, code) == nil
  }

  /// The date at the place.
  static func date(at code: String, _ now: Instant) -> CalendarDate? {
    Atlas.zone(of: code).flatMap(Zone.named)?.local(now).date
  }
}
