import Airports
import Conversation

// The commands that the places of a message make: one for each, the ways back, and "Paris or Lyon".

extension Reader {
  /// "Paris or Lyon": which of the two is asked.
  mutating func readAlternatives(_ mentions: [PlaceMention]) -> Bool {
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

  mutating func emit(_ mentions: [PlaceMention]) {
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
}
