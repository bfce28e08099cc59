import Airports
import Conversation

// Places that share a name: which of them is meant, or asked about.

extension Reader {
  /// "The one in Costa Rica": of the places of the name that was guessed or asked about, the one of that region.
  mutating func readNamesake() -> Bool {
    for index in 0..<words.count {
      for end in stride(from: min(index + 3, words.count), to: index, by: -1) {
        let bytes = words.bytes[words.ranges[index].lowerBound..<words.ranges[end - 1].upperBound]
        guard bytes.count > 3 else { continue }
        let regions = Atlas.region(bytes)
        guard !regions.isEmpty else { continue }
        for slot in [SlotName.origin, .destination] {
          let near = Atlas.narrow(namesakes(slot), toRegion: regions)
          guard near.count == 1 else { continue }
          set(slot == .origin ? .origin(near[0].code) : .destination(near[0].code))
          return true
        }
      }
    }
    return false
  }

  /// The places that were asked about for the slot, or that share the name of the one guessed for it.
  private func namesakes(_ slot: SlotName) -> [NameMatch] {
    if let asked = state.asked, asked.topic == .which, asked.slots.first == slot {
      return asked.candidates.compactMap { candidate in
        switch candidate {
        case .origin(let code), .destination(let code):
          NameMatch(code: code, kind: .city, weight: 100, isCommonWord: false)
        default: nil
        }
      }
    }
    guard state.guessed.contains(slot), let value = state.trip.value(of: slot) else { return [] }
    switch value {
    case .origin(let code), .destination(let code):
      return (Atlas.airport(code)?.city ?? Atlas.place(code)?.name).map { Atlas.lookup($0) } ?? []
    default: return []
    }
  }

  /// Of several places of one name the only one in the country of the journey's other end.
  func sharingCountry(
    _ matches: [NameMatch], _ slot: SlotName, _ mention: PlaceMention
  ) -> String? {
    let others = tokens.indices.filter { tokens[$0].kind == .place && $0 != mention.token }
    let said = others.count == 1 ? places[tokens[others[0]].value].matches : []
    let known = slot == .origin ? state.trip.destination : state.trip.origin
    guard let other = said.count == 1 || Atlas.isCertain(said) ? said.first?.code : known,
      let country = Atlas.country(of: other)
    else { return nil }
    let near = matches.filter { Atlas.country(of: $0.code) == country }
    return near.count == 1 ? near[0].code : nil
  }

  /// The only one of the places in the traveller's own country that is not much smaller than the likeliest.
  func atHome(_ matches: [NameMatch]) -> String? {
    guard let country = context.country, let first = matches.first else { return nil }
    let near = matches.filter {
      2 * Int($0.weight) >= Int(first.weight) && Atlas.country(of: $0.code) == country
    }
    return near.count == 1 ? near[0].code : nil
  }

  /// The matches without the airports of a city that is among them.
  func distinct(_ matches: [NameMatch]) -> [NameMatch] {
    guard matches.count > 1, let first = matches.first else { return matches }
    let airports = first.kind == .city ? Atlas.airports(of: first.code) : []
    return matches.filter { $0.code == first.code || !airports.contains($0.code) }
  }
}
