/// An airport with an IATA code.
package struct Airport: Hashable, Sendable {
  /// Three letters.
  package var code: String
  package var name: String
  package var city: String
  /// ISO 3166 alpha-2.
  package var country: String
  /// Degrees north.
  package var latitude: Double
  /// Degrees east.
  package var longitude: Double
  /// The IANA name of its time zone.
  package var zone: String
  /// The code of the metropolitan area that it serves, where there is one with another code or other airports.
  package var metropolitan: String?
  /// How big the place it serves is, 0 (an airstrip) to 255 (a world city's main airport).
  package var size: UInt8
}

/// Somewhere to fly from or to: an airport, or a city with all its airports.
package struct Place: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case airport, city }
  /// The IATA code of the airport or of the metropolitan area; for a city with one airport, that airport's.
  package var code: String
  package var kind: Kind
  /// `London`, or `London Heathrow`.
  package var name: String
  /// ISO 3166 alpha-2.
  package var country: String
  /// A state or province where it tells places of one name apart (`Ontario`), else nil.
  package var region: String?
  /// The IANA name of its time zone.
  package var zone: String
  /// The IATA codes of its airports, the biggest first; for an airport, itself.
  package var airports: [String]
}

extension Airport {
  /// `London Heathrow`: the city and the airport's own name, without words that say no more than airport.
  package var displayName: String { Self.displayName(name, city: city) }

  static func displayName(_ name: String, city: String) -> String {
    var short = ""
    for word in name.split(separator: " ") {
      switch word {
      case "Airport", "International", "Intl", "Regional", "Municipal", "Field": continue
      default: short += short.isEmpty ? word : " " + word
      }
    }
    if short.isEmpty || short == city { return city }
    return short.hasPrefix(city) || city.isEmpty ? short : city + " " + short
  }
}
