import Testing

@testable import Airports

@Suite("Airports and metropolitan areas")
struct PlaceTests {
  @Test("an airport is found by its code in either case, with all that is known of it")
  func airport() throws {
    let heathrow = try #require(Atlas.airport("lhr"))
    #expect(heathrow.code == "LHR")
    #expect(heathrow.city == "London")
    #expect(heathrow.country == "GB")
    #expect(heathrow.zone == "Europe/London")
    #expect(heathrow.metropolitan == "LON")
    #expect(heathrow.displayName == "London Heathrow")
    #expect(abs(heathrow.latitude - 51.47) < 0.01)
    #expect(abs(heathrow.longitude + 0.46) < 0.01)
  }

  @Test("what is no code is no airport", arguments: ["", "L", "LH", "LHRX", "ÜÜ", "\t\t\t", "QQQ"])
  func noAirport(code: String) {
    #expect(Atlas.airport(code) == nil)
    #expect(Atlas.place(code) == nil)
    #expect(Atlas.airports(of: code).isEmpty)
  }

  @Test(
    "a metropolitan area has its airports, the biggest first",
    arguments: [
      ("LON", "LHR LGW STN LTN LCY SEN"), ("PAR", "CDG ORY BVA"), ("NYC", "JFK EWR LGA"),
      ("TYO", "HND NRT"), ("MIL", "MXP LIN BGY"), ("ROM", "FCO CIA"), ("WAS", "IAD DCA BWI"),
      ("CHI", "ORD MDW"), ("BUE", "EZE AEP"), ("SAO", "GRU CGH VCP"), ("RIO", "GIG SDU"),
      ("OSA", "KIX ITM UKB"), ("SEL", "ICN GMP"), ("BJS", "PEK PKX"), ("SHA", "PVG SHA"),
      ("HOU", "IAH HOU"), ("DXB", "DXB DWC"), ("MEX", "MEX NLU TLC"), ("JKT", "CGK HLP"),
      ("BKK", "BKK DMK"), ("QSF", "SFO OAK SJC"), ("REK", "KEF RKV"), ("TCI", "TFS TFN"),
      ("BER", "BER"), ("MAN", "MAN"), ("LHR", "LHR"),
    ])
  func areas(code: String, airports: String) {
    #expect(Atlas.airports(of: code) == airports.split(separator: " ").map(String.init))
  }

  @Test("a code that is a city's and an airport's is the city")
  func cityWins() throws {
    #expect(Atlas.place("DXB")?.kind == .city)
    #expect(Atlas.place("BER")?.name == "Berlin")
    #expect(Atlas.place("MAN")?.kind == .city)
    #expect(Atlas.airportPlace("DXB")?.kind == .airport)
    let heathrow = try #require(Atlas.place("LHR"))
    #expect(heathrow.kind == .airport)
    #expect(heathrow.airports == ["LHR"])
  }

  @Test("every airport of every area exists and every zone is one that the system knows")
  func tablesAgree() {
    var zones: Set<String> = []
    for line in 0..<airportTable.count {
      let code = String(decoding: airportTable.key(at: line), as: UTF8.self)
      guard let airport = Atlas.airport(code) else {
        Issue.record("\(code) does not read")
        continue
      }
      zones.insert(airport.zone)
      #expect(!airport.city.isEmpty && airport.country.utf8.count == 2, "\(code)")
    }
    for line in 0..<areaTable.count {
      let code = String(decoding: areaTable.key(at: line), as: UTF8.self)
      #expect(Atlas.place(code) != nil, "\(code)")
      for airport in Atlas.airports(of: code) { #expect(Atlas.airport(airport) != nil) }
    }
    #expect(airportTable.count > 7000)
    #expect(zones.allSatisfy { $0.contains("/") })
  }

  @Test(
    "a city is called by its name",
    arguments: [
      ("LON", "London"), ("EWR", "Newark"), ("DPS", "Bali"), ("YVR", "Vancouver"),
      ("SAO", "São Paulo"), ("ZZZ", "ZZZ"),
    ])
  func cityNames(code: String, name: String) { #expect(Atlas.city(of: code) == name) }

  @Test("a state is shown where it tells cities of one name apart")
  func states() {
    #expect(Atlas.place("YXU")?.region == "Ontario")
    #expect(Atlas.place("PWM")?.region == "Maine")
    #expect(Atlas.place("LON")?.region == nil)
  }

  @Test("the distance is that of the great circle")
  func distances() throws {
    let heathrow = try #require(Atlas.airport("LHR"))
    let kennedy = try #require(Atlas.airport("JFK"))
    let sydney = try #require(Atlas.airport("SYD"))
    #expect(abs(Atlas.distance(heathrow, kennedy) - 5540) < 15)
    #expect(abs(Atlas.distance(heathrow, sydney) - 17_020) < 40)
    #expect(Atlas.distance(sydney, sydney) == 0)
  }

  @Test(
    "bigger airports are bigger",
    arguments: [
      "LHR LGW LTN", "JFK LGA", "CDG ORY BVA", "DXB DWC", "NRT NGO", "YYZ YTZ", "FRA HHN",
      "MXP LIN", "SFO OAK", "LHR YXU LOZ",
    ])
  func sizes(codes: String) {
    let sizes = codes.split(separator: " ").map { Atlas.airport(String($0))?.size ?? 0 }
    #expect(sizes == sizes.sorted(by: >))
    #expect(Set(sizes).count == sizes.count)
  }

  @Test("a country has its biggest cities")
  func countries() {
    #expect(Atlas.cities(inCountry: "ES") == ["MAD", "BCN", "PMI", "AGP", "ALC"])
    #expect(Atlas.cities(inCountry: "IT").prefix(2) == ["ROM", "MIL"])
    #expect(Atlas.cities(inCountry: "XX").isEmpty)
  }

  @Test(
    "a point leads to the city whose airport has flights, not to the nearest airstrip",
    arguments: [
      (40.78, -73.97, "NYC"), (37.44, -122.14, "QSF"), (47.55, -122.31, "SEA"),
      (48.08, 11.28, "MUC"), (51.5, -0.12, "LON"), (42.36, -71.06, "BOS"), (-41.29, 174.78, "WLG"),
      (35.7, 139.4, "TYO"),
    ])
  func near(latitude: Double, longitude: Double, city: String) {
    #expect(Atlas.cityNear(latitude: latitude, longitude: longitude) == city)
  }

  @Test("far from everything the nearest airport will do")
  func nowhere() {
    #expect(Atlas.cityNear(latitude: -27.1, longitude: -109.4) == "IPC")
    #expect(Atlas.cityNear(latitude: 90, longitude: 0) != nil)
  }

  @Test("a state or a country has the zone of its biggest airport")
  func regionZones() {
    #expect(Atlas.zone(ofRegion: "US-TX") == "America/Chicago")
    #expect(Atlas.zone(ofRegion: "FR") == "Europe/Paris")
    #expect(Atlas.zone(ofRegion: "US-XX") == nil)
  }
}
