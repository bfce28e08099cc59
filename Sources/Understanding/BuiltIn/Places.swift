import Airports
import Conversation

/// A place of the message with the slot that the words give it.
struct PlaceMention {
  var place: Int
  /// Its first token.
  var token: Int
  /// Its last token: another one where a city is followed by one of its airports.
  var end: Int
  var role: Role?

  enum Role {
    case origin, destination, originOfReturn, destinationOfReturn, refused, elsewhere, home
  }
}

extension Reader {
  mutating func readPlaces() {
    var mentions: [PlaceMention] = []
    for index in tokens.indices where tokens[index].kind == .place {
      var mention = PlaceMention(place: tokens[index].value, token: index, end: index)
      if let last = mentions.last, last.token == index - 1, isAirport(mention, of: last) {
        mentions[mentions.count - 1].place = mention.place
        mentions[mentions.count - 1].end = index
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
}
