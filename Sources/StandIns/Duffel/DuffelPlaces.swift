import Airports
import Flights

// Airports, cities, airlines and aircraft as Duffel describes them.

extension JSON {
  /// An airport with its city.
  static func airport(_ code: String) -> JSON {
    guard let airport = Atlas.airport(code) else { return nil }
    let city = airport.metropolitan.map { JSON.bareCity($0) } ?? .null
    return bareAirport(airport).with(["city": city, "airports": nil])
  }

  /// An airport or, where the code is a city's, a city with its airports.
  static func place(_ code: String) -> JSON {
    guard isCity(code) else { return airport(code) }
    let airports = Atlas.airports(of: code).compactMap { Atlas.airport($0) }
    return bareCity(code).with(["city": nil, "airports": .list(airports.map(bareAirport))])
  }

  static func placeType(_ code: String) -> JSON { isCity(code) ? "city" : "airport" }

  private static func isCity(_ code: String) -> Bool {
    let airports = Atlas.airports(of: code)
    return !airports.isEmpty && airports != [code]
  }

  private static func bareAirport(_ airport: Airport) -> JSON {
    let code = airport.code
    return [
      "type": "airport", "id": .text("arp_\(code)_\(airport.country)".lowercased()),
      "name": .text(airport.name + (airport.name.hasSuffix("Airport") ? "" : " Airport")),
      "iata_code": .text(code), "icao_code": nil, "iata_country_code": .text(airport.country),
      "iata_city_code": .text(airport.metropolitan ?? code), "city_name": .text(airport.city),
      "time_zone": .text(airport.zone), "latitude": .number(airport.latitude),
      "longitude": .number(airport.longitude),
    ]
  }

  private static func bareCity(_ code: String) -> JSON {
    let country = Atlas.country(of: code) ?? ""
    return [
      "type": "city", "id": .text("cit_\(code)_\(country)".lowercased()),
      "name": .text(Atlas.city(of: code)), "iata_code": .text(code), "icao_code": nil,
      "iata_country_code": .text(country), "iata_city_code": .text(code), "city_name": nil,
      "time_zone": nil, "latitude": nil, "longitude": nil,
    ]
  }

  static func airline(_ airline: Airline) -> JSON {
    let code = airline.code ?? "ZZ"
    return [
      "id": .text("arl_00009VME7D" + code), "name": .text(airline.name), "iata_code": .text(code),
      "logo_symbol_url": nil, "logo_lockup_url": nil, "conditions_of_carriage_url": nil,
    ]
  }

  /// Null where it is not known.
  static func aircraft(_ name: String?) -> JSON {
    guard let name else { return nil }
    let digits = name.filter(\.isNumber).suffix(3)
    return [
      "id": .text("arc_00009VMF8A" + digits), "name": .text(name),
      "iata_code": .text(String(digits)),
    ]
  }
}

extension DuffelStandIn {
  /// `GET /places/suggestions`: by name or code, or near a point.
  func suggestPlaces(_ call: Call) throws(DuffelProblem) -> DuffelReply {
    if let name = call.query["name"] ?? call.query["query"] {
      return .data(.list(named(name).map { JSON.place($0) }))
    }
    guard let latitude = call.query["lat"].flatMap({ Double($0) }),
      let longitude = call.query["lng"].flatMap({ Double($0) }),
      let radius = call.query["rad"].flatMap({ Double($0) })
    else { throw .field("/name") }
    guard let airport = Atlas.nearestAirport(latitude: latitude, longitude: longitude) else {
      return .data([])
    }
    var point = airport
    point.latitude = latitude
    point.longitude = longitude
    let isNear = Atlas.distance(point, airport) * 1000 <= radius
    return .data(isNear ? [.airport(airport.code)] : [])
  }

  private func named(_ name: String) -> [String] {
    let stem = Atlas.fold(name)
    let matches = Atlas.lookup(stem) + Atlas.names(from: stem, longerBy: 20)
    let code = name.uppercased()
    let known = Atlas.airports(of: code).isEmpty ? [] : [code]
    var codes: [String] = []
    for code in known + matches.map(\.code) where !codes.contains(code) { codes.append(code) }
    return Array(codes.prefix(20))
  }

  /// `GET /air/airlines`: the smallest read there is.
  func listAirlines(_ call: Call) throws(DuffelProblem) -> DuffelReply {
    try .page([.airline(Airline(code: "ZZ", name: "Duffel Airways"))], call)
  }
}
