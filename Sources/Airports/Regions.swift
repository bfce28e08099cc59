extension Atlas {
  /// The countries (ISO 3166-1, `US`) and states (ISO 3166-2, `US-ME`) that the folded name or abbreviation may mean.
  package static func region(_ name: some Collection<UInt8>) -> [String] {
    regionTable.value(name).map { fields($0, UInt8(ascii: " ")) } ?? []
  }

  package static func region(_ name: String) -> [String] { region(fold(name)) }

  /// The IANA name of the zone in which the biggest airport of a country (`FR`) or a state (`US-TX`) lies.
  package static func zone(ofRegion region: String) -> String? {
    var biggest: (zone: String, size: Double)?
    for index in 0..<airportTable.count {
      let code = String(decoding: airportTable.key(at: index), as: UTF8.self)
      guard let line = Code(code).flatMap({ AirportLine($0) }) else { continue }
      let size = decimal(line.size)
      guard size > biggest?.size ?? -1 else { continue }
      let home = String(line.region)
      if home == region || home.hasPrefix(region + "-") { biggest = (String(line.zone), size) }
    }
    return biggest?.zone
  }

  /// The matches that lie in one of the countries or states; all others are dropped.
  package static func narrow(_ matches: [NameMatch], toRegion regions: [String]) -> [NameMatch] {
    matches.filter { match in
      let home = region(ofAirport: match.code)
      return regions.contains { home == $0 || home.hasPrefix($0 + "-") }
    }
  }
}
