/// The world as travellers name it: airports, metropolitan areas and the names of both.
package enum Atlas {
  /// The airport with that IATA code, in either case.
  package static func airport(_ code: String) -> Airport? { airportLine(code)?.airport }

  /// The city or airport with that IATA code, in either case; the city where the code is both (`BER`), and where the
  /// airport is the only one of its city.
  package static func place(_ code: String) -> Place? { city(code) ?? singleAirport(code) }

  /// The airport with that code even where a city has the same code, as a place.
  package static func airportPlace(_ code: String) -> Place? {
    airportLine(code).map { place($0, .airport, name: $0.displayName) }
  }

  /// The airports of a metropolitan area, the biggest first; of an airport's code, itself; of any other code, none.
  package static func airports(of code: String) -> [String] {
    if let area = areaLine(code) { return area.airports }
    return airportLine(code).map { [$0.code.text] } ?? []
  }

  /// The name of the city that the airport or area serves, or the code itself where it is unknown.
  package static func city(of code: String) -> String {
    if let area = areaLine(code) { return String(area.name) }
    return airportLine(code).map { String($0.city) } ?? code
  }

  /// The name of the place with that code, without making all of the place.
  package static func name(of code: String) -> String? {
    if let area = areaLine(code) { return String(area.name) }
    return airportLine(code)?.placeName
  }

  /// Whether `place` finds a city or an airport under that code; nil where it finds none.
  package static func kind(of code: String) -> Place.Kind? {
    if areaLine(code)?.mainAirport != nil { return .city }
    return airportLine(code).map { $0.metropolitan.isEmpty ? .city : .airport }
  }

  /// The country (ISO 3166 alpha-2) of the place with that code.
  package static func country(of code: String) -> String? {
    mainAirport(code).map { String($0.country) }
  }

  /// The IANA name of the zone of the place with that code.
  package static func zone(of code: String) -> String? {
    mainAirport(code).map { String($0.zone) }
  }

  /// How big the airport with that code is; nil where there is none.
  package static func size(ofAirport code: String) -> UInt8? {
    airportLine(code).map { UInt8(clamping: Int(decimal($0.size))) }
  }

  /// Kilometres along the great circle.
  package static func distance(_ start: Airport, _ end: Airport) -> Double {
    greatCircle(
      (start.latitude, start.longitude), (end.latitude, end.longitude))
  }

  /// The biggest cities of a country, at most five IATA codes; the country by its ISO 3166 code.
  package static func cities(inCountry country: String) -> [String] {
    guard let value = countryTable.value(Array(country.utf8)) else { return [] }
    return fields(value, UInt8(ascii: " ")).prefix(5).map { $0 }
  }

  /// Where the airport, or the main airport of the area, lies: `US-ME`, `GB-ENG`, or only the country.
  static func region(ofAirport code: String) -> String {
    mainAirport(code).map { String($0.region) } ?? ""
  }

  private static func city(_ code: String) -> Place? {
    guard let area = areaLine(code), let main = area.mainAirport else { return nil }
    return Place(
      code: area.code.text, kind: .city, name: String(area.name), country: String(main.country),
      region: main.shownRegionName, zone: String(main.zone), airports: area.airports)
  }

  private static func singleAirport(_ code: String) -> Place? {
    guard let line = airportLine(code) else { return nil }
    return place(line, line.metropolitan.isEmpty ? .city : .airport, name: line.placeName)
  }

  private static func place(_ line: AirportLine, _ kind: Place.Kind, name: String) -> Place {
    let code = line.code.text
    return Place(
      code: code, kind: kind, name: name, country: String(line.country),
      region: line.shownRegionName, zone: String(line.zone), airports: [code])
  }

  /// The airport with that code, or the biggest of the area with that code.
  private static func mainAirport(_ code: String) -> AirportLine? {
    areaLine(code)?.mainAirport ?? airportLine(code)
  }

  private static func airportLine(_ code: String) -> AirportLine? {
    Code(code).flatMap { AirportLine($0) }
  }

  private static func areaLine(_ code: String) -> AreaLine? { Code(code).flatMap { AreaLine($0) } }
}
