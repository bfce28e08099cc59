import Airports
import Conversation

// "Texas", "Eastern time": answers to the question where the traveller is that name no city.

extension Reader {
  /// The zone of a state, a country or a clock by its name, where the question is open and no city answers it.
  mutating func readZone() {
    guard state.asked?.topic == .zone, !commands.contains(where: { $0.zone != nil }) else { return }
    guard let name = clockZone ?? regionZone else { return }
    commands.append(.zone(TravellerZone(name: name, source: .said)))
  }

  /// The clocks of North America by their names and letters.
  private var clockZone: String? {
    for index in 0..<words.count where words.count < 8 {
      switch words.string(index) {
      case "eastern", "et", "est", "edt": return "America/New_York"
      case "central", "ct", "cst", "cdt": return "America/Chicago"
      case "mountain", "mt", "mst", "mdt": return "America/Denver"
      case "pacific", "pt", "pst", "pdt": return "America/Los_Angeles"
      case "utc", "gmt": return "UTC"
      default: continue
      }
    }
    return nil
  }

  private var regionZone: String? {
    let most = min(words.count, 12)
    for length in stride(from: min(3, most), through: 1, by: -1) {
      for start in 0...most - length {
        let name = words.text(start..<start + length)
        // "In", "me", "or" are abbreviations of states, too.
        guard name.utf8.count > 3 || words.count == 1 else { continue }
        let regions = Atlas.region(name)
        let own = regions.first { region in context.country.map { region.hasPrefix($0) } ?? false }
        if let region = own ?? regions.first { return Atlas.zone(ofRegion: region) }
      }
    }
    return nil
  }
}
