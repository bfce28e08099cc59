/// The world as travellers name it: airports, metropolitan areas and the names of both.
package enum Atlas {
  /// The airport with that IATA code, in either case.
  package static func airport(_ code: String) -> Airport? {
    guard let key = key(code), let value = airportTable.value(key) else { return nil }
    let parts = fields(value)
    guard parts.count == 10, let latitude = Double(parts[5]), let longitude = Double(parts[6]),
      let size = UInt8(parts[9])
    else { return nil }
    return Airport(
      code: String(decoding: key, as: UTF8.self), name: parts[0], city: parts[1],
      country: parts[2], latitude: latitude, longitude: longitude, zone: parts[7],
      metropolitan: parts[8].isEmpty ? nil : parts[8], size: size)
  }

  /// The city or airport with that IATA code, in either case; the city where the code is both (`BER`), and where the
  /// airport is the only one of its city.
  package static func place(_ code: String) -> Place? { city(code) ?? singleAirport(code) }

  /// The airport with that code even where a city has the same code, as a place.
  package static func airportPlace(_ code: String) -> Place? {
    guard let airport = airport(code) else { return nil }
    return Place(
      code: airport.code, kind: .airport, name: airport.displayName, country: airport.country,
      region: shownRegion(airport.code), zone: airport.zone, airports: [airport.code])
  }

  /// The airports of a metropolitan area, the biggest first; of an airport's code, itself; of any other code, none.
  package static func airports(of code: String) -> [String] {
    guard let key = key(code) else { return [] }
    if let area = areaTable.value(key) {
      return fields(area).last?.split(separator: " ").map(String.init) ?? []
    }
    return airportTable.value(key) == nil ? [] : [String(decoding: key, as: UTF8.self)]
  }

  /// The name of the city that the airport or area serves, or the code itself where it is unknown.
  package static func city(of code: String) -> String {
    city(code)?.name ?? airport(code)?.city ?? code
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

  private static func city(_ code: String) -> Place? {
    guard let key = key(code), let value = areaTable.value(key) else { return nil }
    let parts = fields(value)
    guard parts.count == 3, let main = airport(parts[1]) else { return nil }
    return Place(
      code: String(decoding: key, as: UTF8.self), kind: .city, name: parts[0],
      country: main.country, region: shownRegion(main.code), zone: main.zone,
      airports: parts[2].split(separator: " ").map(String.init))
  }

  private static func singleAirport(_ code: String) -> Place? {
    guard let airport = airport(code) else { return nil }
    guard airport.metropolitan == nil else { return airportPlace(code) }
    return Place(
      code: airport.code, kind: .city, name: airport.city, country: airport.country,
      region: shownRegion(airport.code), zone: airport.zone, airports: [airport.code])
  }

  /// The state to show beside the airport's city, where the data say that it tells cities of one name apart.
  private static func shownRegion(_ code: String) -> String? {
    guard let value = airportTable.value(Array(code.utf8)) else { return nil }
    let parts = fields(value)
    return parts.count > 4 && !parts[4].isEmpty ? parts[4] : nil
  }

  /// Where the airport lies: `US-ME`, `GB-ENG`, or only the country.
  static func region(ofAirport code: String) -> String {
    let code = areaTable.value(Array(code.utf8)).map { fields($0)[1] } ?? code
    guard let value = airportTable.value(Array(code.utf8)) else { return "" }
    return fields(value)[3]
  }

  /// The capital letters of a code, or nil where it is none.
  private static func key(_ code: String) -> [UInt8]? {
    let bytes = code.utf8.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }
    return bytes.count == 3 ? bytes : nil
  }
}
