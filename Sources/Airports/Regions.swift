extension Atlas {
  /// The countries (ISO 3166-1, `US`) and states (ISO 3166-2, `US-ME`) that the folded name or abbreviation may mean.
  package static func region(_ name: some Collection<UInt8>) -> [String] {
    regionTable.value(name).map { fields($0, UInt8(ascii: " ")) } ?? []
  }

  package static func region(_ name: String) -> [String] { region(fold(name)) }

  /// The matches that lie in one of the countries or states; all others are dropped.
  package static func narrow(_ matches: [NameMatch], toRegion regions: [String]) -> [NameMatch] {
    matches.filter { match in
      let home = region(ofAirport: match.code)
      return regions.contains { home == $0 || home.hasPrefix($0 + "-") }
    }
  }
}
