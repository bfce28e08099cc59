import Airports
import Conversation

// Which slot a place is for: the words before it, its neighbours, then what was asked.

/// A place of the message with the slot that the words give it.
struct PlaceMention {
  var place: Int
  var token: Int
  var role: Role?

  enum Role {
    case origin, destination, originOfReturn, destinationOfReturn, refused, elsewhere, home
  }
}

extension Reader {
  mutating func readPlaces() {
    var mentions: [PlaceMention] = []
    for index in tokens.indices where tokens[index].kind == .place {
      var mention = PlaceMention(place: tokens[index].value, token: index)
      if let last = mentions.last, last.token == index - 1, isAirport(mention, of: last) {
        mentions[mentions.count - 1].place = mention.place
        continue
      }
      mention.role = role(at: index, after: mentions.last)
      if mention.role == nil, state.asked?.topic == .zone { mention.role = .home }
      if isElsewhere[index] { mention.role = .elsewhere }
      if isQuestion[index],
        mention.role != .origin && mention.role != .destination || words.end.contains(.question)
      {
        mention.role = .elsewhere
      }
      if places[mention.place].isWeak, !isExpected(index, mention.role) { continue }
      mentions.append(mention)
    }
    returnsHome = mentions.contains { $0.role == .destinationOfReturn }
    pair(&mentions)
    fillBare(&mentions)
    if !readLegs(mentions), !readAlternatives(mentions) { emit(mentions) }
    if readNamesake() { return }
    readRegions(hasPlace: !mentions.isEmpty)
  }

  /// "The one in Costa Rica": of the places of the name that was guessed or asked about, the one of that region.
  private mutating func readNamesake() -> Bool {
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

  /// "New York JFK": the city and then which of its airports.
  private func isAirport(_ mention: PlaceMention, of city: PlaceMention) -> Bool {
    guard marks(mention.token).isDisjoint(with: [.dash, .arrow, .slash]),
      let airport = places[mention.place].matches.first?.code,
      let area = places[city.place].matches.first?.code, area != airport
    else { return false }
    return Atlas.airports(of: area).contains(airport)
  }

  /// Whether a place may stand here though its name is an ordinary word.
  private func isExpected(_ index: Int, _ role: PlaceMention.Role?) -> Bool {
    if let role, [.origin, .destination, .originOfReturn, .destinationOfReturn].contains(role) {
      switch kind(index - 1) {
      case .from, .to, .into, .between, .origin, .destination, .leave, .place, .and: return true
      default: break
      }
    }
    if words.ranges[tokens[index].first].count == 3,
      kind(index + 1) == .place || kind(index - 1) == .place
    {
      return true
    }
    if role == .home { return true }
    if asks(.origin) || asks(.destination), isClauseStart(index),
      !isLinked(index + 1) || marks(index + 1).contains(.comma) || kind(index + 1) == .and
        || kind(index + 1) == .on
    {
      return true
    }
    if kind(index + 1) == .to, kind(index + 2) == .place { return true }
    // A code in small letters that no language knows as a word: "bkk tomorrow".
    if index == 0, tokens.count > 1, words.ranges[tokens[0].first].count == 3,
      Atlas.kind(of: words.string(0).uppercased()) != nil, state.trip.destination == nil
    {
      return true
    }
    // "Vol Nice Genève": a name beside a name.
    if language != .en, role == nil, kind(index + 1) == .place || kind(index - 1) == .place {
      return true
    }
    let others = tokens.indices.count {
      tokens[$0].kind != .place && tokens[$0].kind != .filler && tokens[$0].kind != .no
        && tokens[$0].kind != .yes
    }
    return others == 0
      && (asks(.origin) || asks(.destination)
        || tokens.count == 1 && words.ranges[tokens[0].first].count > 3)
  }

  private func role(at index: Int, after last: PlaceMention?) -> PlaceMention.Role? {
    // "A París no, a Lyon."
    if language != .en, kind(index + 1) == .no || kind(index + 1) == .not, isLinked(index + 1),
      marks(index + 1).isDisjoint(with: .comma),
      !isLinked(index + 2) || marks(index + 2).contains(.comma)
    {
      return .refused
    }
    let marks = marks(index)
    if let last, last.token == index - 1 {
      if !marks.isDisjoint(with: [.arrow]) { return .destination }
      if marks.contains(.dash), last.role == nil { return .destination }
      if marks.contains(.slash), last.role == nil { return .destination }
    }
    var left = index
    var steps = 0
    while left > 0, steps < 5, isLinked(left) || (steps == 0 && self.marks(left).contains(.colon)) {
      left -= 1
      steps += 1
      switch tokens[left].kind {
      case .from: return isReturn(left) ? .originOfReturn : negated(left, .origin)
      case .origin: return .origin
      case .between: return .origin
      case .leave: return steps == 1 || kind(left + 1) != .in ? .origin : .origin
      case .to, .into: return isReturn(left) ? .destinationOfReturn : negated(left, .destination)
      case .destination: return .destination
      case .back: return steps <= 2 ? .destinationOfReturn : nil
      case .for: return kind(index + 1) == .flight ? nil : .destination
      case .in, .at: return inside(left)
      case .liveIn: return .home
      case .and where last?.role == .origin && last?.token == left - 1:
        return hasBetween(left) ? .destination : nil
      case .not: return self.marks(left + 1).contains(.colon) ? nil : .refused
      case .no where steps == 1: return self.marks(left + 1).contains(.comma) ? nil : .refused
      case .via: return .elsewhere
      case .otherService:
        return onlyAsked == .origin || onlyAsked == .destination ? nil : .elsewhere
      // "Fly Oakland to Portland": the pair tells the way.
      case .go where steps == 1:
        return kind(index + 1) == .to && kind(index + 2) == .place ? nil : .destination
      case .the, .filler, .airport, .of, .also, .only: continue
      default: return nil
      }
    }
    return nil
  }

  private func negated(_ index: Int, _ role: PlaceMention.Role) -> PlaceMention.Role {
    switch kind(index - 1) {
    case .not where isLinked(index): return .refused
    default: return role
    }
  }

  private func hasBetween(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { tokens[$0].kind == .between }
  }

  /// Whether the way is one of coming back: "returning to", "back from".
  private func isReturn(_ index: Int) -> Bool {
    guard isLinked(index) else { return false }
    var left = index - 1
    while left >= 0,
      tokens[left].kind == .the || tokens[left].kind == .go || tokens[left].kind == .filler
    { left -= 1 }
    guard left >= 0, tokens[left].kind == .back else { return false }
    return tokens[left].value == 0 || words.string(tokens[left].words.upperBound - 1) == "home"
  }

  /// What "in X" means by the verb before it.
  private func inside(_ index: Int) -> PlaceMention.Role? {
    var left = index
    while left > 0, isLinked(left) {
      left -= 1
      switch tokens[left].kind {
      case .leave: return .origin
      case .arrive, .stay, .trip, .go, .destination: return .destination
      case .origin: return .origin
      case .otherService:
        return onlyAsked == .origin || onlyAsked == .destination ? nil : .elsewhere
      case .me: return nil
      default: continue
      }
    }
    return nil
  }

  /// "X to Y": the place before the "to" is the origin.
  private func pair(_ mentions: inout [PlaceMention]) {
    for index in mentions.indices.dropLast() where mentions[index].role == nil {
      let next = mentions[index + 1]
      // "Vol Paris Lisbonne": two places side by side are a way.
      if next.role == nil, next.token == mentions[index].token + 1, state.trip.origin == nil,
        state.trip.destination == nil
      {
        mentions[index].role = .origin
        mentions[index + 1].role = .destination
      }
      if next.role == .destination, next.token - mentions[index].token <= 3 {
        mentions[index].role = .origin
      }
    }
  }

  /// A place that nothing round it explains goes where it was asked for, else where something is missing.
  private func fillBare(_ mentions: inout [PlaceMention]) {
    var hasOrigin = mentions.contains { $0.role == .origin }
    var hasDestination = mentions.contains { $0.role == .destination }
    let refused = mentions.filter { $0.role == .refused }.compactMap {
      places[$0.place].matches.first?.code
    }
    for index in mentions.indices where mentions[index].role == nil {
      if tokens.count > 3, isQuestion[mentions[index].token] {
        mentions[index].role = .elsewhere
        continue
      }
      let isOrigin: Bool
      if let known = knownRole(mentions[index]) {
        isOrigin = known == .origin
      } else if opensWay(mentions[index].token) {
        isOrigin = true
      } else if let origin = state.trip.origin, refused.contains(origin) {
        isOrigin = true
      } else if let destination = state.trip.destination, refused.contains(destination) {
        isOrigin = false
      } else if replacesDestination {
        isOrigin = hasDestination && !hasOrigin
      } else if asks(.origin) != asks(.destination) {
        isOrigin = asks(.origin) ? !hasOrigin : hasDestination && !hasOrigin
      } else if hasDestination != hasOrigin {
        isOrigin = hasDestination
      } else {
        isOrigin = state.trip.destination != nil && state.trip.origin == nil
      }
      mentions[index].role = isOrigin ? .origin : .destination
      if isOrigin { hasOrigin = true } else { hasDestination = true }
    }
  }

  /// A place that is the origin or the destination already, or a city round it, is said again.
  private func knownRole(_ mention: PlaceMention) -> PlaceMention.Role? {
    guard let code = places[mention.place].matches.first?.code else { return nil }
    let covers = { (known: String?) in
      known.map { $0 == code || Atlas.airports(of: code).contains($0) } ?? false
    }
    if covers(state.trip.origin) { return .origin }
    return covers(state.trip.destination) ? .destination : nil
  }

  /// "Berlin to Blorbistan": the place before a "to" is where the way begins.
  private func opensWay(_ index: Int) -> Bool {
    kind(index + 1) == .to && isLinked(index + 1) && kind(index + 2) == .unknown
      && isLinked(index + 2)
  }

  /// "Rather Lyon": a correction that no question asked for is of the destination.
  private var replacesDestination: Bool {
    state.trip.destination != nil && !asks(.origin) && !asks(.destination)
      && tokens.contains { $0.kind == .correct }
  }

  // MARK: Commands

  /// "Paris or Lyon": which of the two is asked.
  private mutating func readAlternatives(_ mentions: [PlaceMention]) -> Bool {
    guard mentions.count >= 2, let last = mentions.last else { return false }
    let link = kind(last.token - 1) == .filler ? last.token - 2 : last.token - 1
    guard kind(link) == .or, mentions[mentions.count - 2].token == link - 1 else { return false }
    let first = mentions[mentions.count - 2]
    guard let one = places[first.place].matches.first?.code,
      let other = places[last.place].matches.first?.code, one != other
    else { return false }
    let isOrigin =
      first.role == .origin
      && (mentions.count > 2 || asks(.origin) || kind(first.token - 1) == .from)
    let slot = isOrigin ? SlotName.origin : .destination
    emit(mentions.dropLast(2).map { $0 })
    let values = [one, other].map { isOrigin ? SlotValue.origin($0) : .destination($0) }
    commands.append(.ambiguous(slot, values, text: text(first.token..<last.token + 1)))
    return true
  }

  private mutating func emit(_ mentions: [PlaceMention]) {
    for mention in mentions {
      switch mention.role {
      case .origin: emit(mention, .origin)
      case .destination: emit(mention, .destination)
      case .originOfReturn: emitReturn(mention, .destination, .origin, mentions)
      case .destinationOfReturn: emitReturn(mention, .origin, .destination, mentions)
      case .home: emitHome(mention, mentions)
      default: break
      }
    }
  }

  /// "Back from Paris" tells the destination and "back to Rome" the origin, where they are not known yet.
  private mutating func emitReturn(
    _ mention: PlaceMention, _ slot: SlotName, _ forward: SlotName, _ mentions: [PlaceMention]
  ) {
    let role: PlaceMention.Role = slot == .origin ? .origin : .destination
    let other: PlaceMention.Role = slot == .origin ? .destination : .origin
    let code = places[mention.place].matches.first?.code
    if code == state.trip.origin || code == state.trip.destination { return }
    if slot == .destination, startsElsewhere(mention, mentions) {
      openJaw = code
      return
    }
    let isKnown = mentions.contains { $0.role == role } || state.trip.value(of: slot) != nil
    let isOtherKnown =
      mentions.contains { $0.role == other } || state.trip.value(of: forward) != nil
    if isKnown, isOtherKnown { return }
    emit(mention, isOtherKnown ? slot : forward)
  }

  /// "Into Paris and back from Nice": the way back begins at another place than the way there ends.
  private func startsElsewhere(_ mention: PlaceMention, _ mentions: [PlaceMention]) -> Bool {
    let named = mentions.first { $0.role == .destination }
      .flatMap { places[$0.place].matches.first?.code }
    let hasOrigin = state.trip.origin != nil || mentions.contains { $0.role == .origin }
    guard hasOrigin || named != nil && !asks(.origin), let there = named ?? state.trip.destination,
      let code = places[mention.place].matches.first?.code
    else { return false }
    let isNear =
      Atlas.airports(of: there).contains(code) || Atlas.airports(of: code).contains(there)
    return there != code && !isNear
  }

  private mutating func emitHome(_ mention: PlaceMention, _ mentions: [PlaceMention]) {
    guard let code = places[mention.place].matches.first?.code else { return }
    if let zone = Atlas.zone(of: code) {
      commands.append(.zone(TravellerZone(name: zone, source: .said)))
    }
    if !mentions.contains(where: { $0.role == .origin }), state.trip.origin == nil {
      emit(mention, .origin)
    }
  }

  mutating func emit(_ mention: PlaceMention, _ slot: SlotName) {
    let matches = distinct(places[mention.place].matches)
    guard let first = matches.first else { return }
    use(mention.token..<mention.token + 1)
    if places[mention.place].isCode { certain.insert(slot) }
    let value: (String) -> SlotValue = { slot == .origin ? .origin($0) : .destination($0) }
    if matches.count == 1 || Atlas.isCertain(matches)
      || first.weight >= 245 && matches[1].weight < 200
    {
      return set(value(first.code))
    }
    if let likeliest = sharingCountry(matches, slot, mention) ?? atHome(matches) {
      set(value(likeliest))
      commands.append(.guessed(slot))
      return
    }
    let candidates = matches.prefix(4).map { value($0.code) }
    commands.append(
      .ambiguous(slot, candidates, text: words.original(places[mention.place].words)))
  }

  /// Of several places of one name the only one in the country of the journey's other end.
  private func sharingCountry(
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
  private func atHome(_ matches: [NameMatch]) -> String? {
    guard let country = context.country, let first = matches.first else { return nil }
    let near = matches.filter {
      2 * Int($0.weight) >= Int(first.weight) && Atlas.country(of: $0.code) == country
    }
    return near.count == 1 ? near[0].code : nil
  }

  /// The matches without the airports of a city that is among them.
  private func distinct(_ matches: [NameMatch]) -> [NameMatch] {
    guard matches.count > 1, let first = matches.first else { return matches }
    let airports = first.kind == .city ? Atlas.airports(of: first.code) : []
    return matches.filter { $0.code == first.code || !airports.contains($0.code) }
  }

  /// A country or a state where a city is needed, or a name that nobody knows.
  private mutating func readRegions(hasPlace: Bool) {
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
