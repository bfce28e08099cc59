import Airports
import Conversation

// Countries and states where a city is needed, and names that nobody knows.

extension Reader {
  /// A country or a state where a city is needed, or a name that nobody knows.
  mutating func readRegions(hasPlace: Bool) {
    for index in tokens.indices
    where !tokens[index].isUsed && tokens[index].kind == .unknown && isLinked(index) || index == 0 {
      guard tokens.indices.contains(index), tokens[index].kind == .unknown, !tokens[index].isUsed
      else { continue }
      let slot: SlotName
      switch kind(index - 1) {
      case .from where isLinked(index): slot = .origin
      case .to where isLinked(index), .into where isLinked(index): slot = .destination
      case _ where isMisspeltOrigin(index): slot = .origin
      default:
        guard tokens.count == 1, let asked = onlyAsked, asked == .origin || asked == .destination
        else { continue }
        slot = asked
      }
      readRegion(at: index, slot)
    }
  }

  /// "Edinbrugh to Brussels": an unknown word that opens a way.
  private func isMisspeltOrigin(_ index: Int) -> Bool {
    guard isLinked(index + 1), state.trip.origin == nil,
      kind(index + 1) == .to || !marks(index + 1).isDisjoint(with: [.dash, .arrow]),
      !commands.contains(where: { if case .set(.origin) = $0 { true } else { false } })
    else { return false }
    let next = kind(index + 1) == .to ? index + 2 : index + 1
    guard kind(next) == .place || kind(next) == .unknown else { return false }
    return corrected(tokens[index].first) != nil
  }

  private mutating func readRegion(at index: Int, _ slot: SlotName) {
    var end = index + 1
    while end < tokens.count, isLinked(end),
      tokens[end].kind == .unknown || tokens[end].kind == .place, end < index + 3
    { end += 1 }
    for last in stride(from: end, to: index, by: -1) {
      let range = tokens[index].first..<tokens[last - 1].words.upperBound
      let regions = Atlas.region(
        words.bytes[
          words.ranges[range.lowerBound].lowerBound..<words.ranges[range.upperBound - 1].upperBound]
      )
      guard let region = regions.first, range.count > 1 || words.ranges[range.lowerBound].count > 3
      else { continue }
      let country = String(region.prefix(2))
      let codes = region.count == 2 ? cities(inCountry: country) : []
      let values: [SlotValue] = codes.map { slot == .origin ? .origin($0) : .destination($0) }
      commands.append(.region(slot, name: words.original(range), candidates: values))
      use(index..<last)
      return
    }
    guard words.ranges[tokens[index].first].count > 2 else { return }
    corrections += 1
    if corrections < 4, let near = corrected(tokens[index].first) {
      set(slot == .origin ? .origin(near) : .destination(near))
      commands.append(.guessed(slot))
    } else {
      guard
        marks(index).contains(.capital) || kind(index - 2) == .flight || kind(index - 2) == .go
          || tokens.count <= 3
      else { return }
      commands.append(.unknownPlace(slot, text: words.original(tokens[index].words)))
    }
    use(index..<index + 1)
  }

  /// The biggest cities of the country, none of them twice by an airport of its own.
  private func cities(inCountry country: String) -> [String] {
    var cities: [String] = []
    for code in Atlas.cities(inCountry: country) {
      let city = Atlas.airport(code)?.metropolitan ?? code
      if !cities.contains(city) { cities.append(city) }
    }
    return cities
  }

  /// The place that a misspelt name means.
  private func corrected(_ word: Int) -> String? {
    let isName =
      words.marks[word].contains(.capital) && word > 0
      && words.marks[word].isDisjoint(with: .sentence.union(.upper))
    return Atlas.closest(words.bytes[words.ranges[word]], isName: isName).first?.code
  }
}
