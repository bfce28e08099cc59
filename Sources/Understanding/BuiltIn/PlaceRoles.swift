import Airports
import Conversation

// Which slot a place is for: the words before it, its neighbours, then what was asked.

extension Reader {
  func role(at index: Int, after last: PlaceMention?) -> PlaceMention.Role? {
    // "A París no, a Lyon."
    if language != .en, kind(index + 1) == .no || kind(index + 1) == .not, isLinked(index + 1),
      marks(index + 1).isDisjoint(with: .comma),
      !isLinked(index + 2) || marks(index + 2).contains(.comma)
    {
      return .refused
    }
    let marks = marks(index)
    if let last, last.end == index - 1 {
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
    // "Home from Naples."
    if left >= 0, tokens[left].kind == .home, kind(index) == .from { return true }
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

  /// "Pour Bordeaux Dubaï": the "for" is of the whole way.
  private func isVague(_ mention: PlaceMention, _ next: PlaceMention) -> Bool {
    mention.role == .destination && next.role == nil && language != .en
      && kind(mention.token - 1) == .for && next.token == mention.token + 1
      && marks(next.token).isDisjoint(with: .comma)
  }

  /// "X to Y": the place before the "to" is the origin.
  func pair(_ mentions: inout [PlaceMention]) {
    for index in mentions.indices.dropLast()
    where mentions[index].role == nil || isVague(mentions[index], mentions[index + 1]) {
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
  func fillBare(_ mentions: inout [PlaceMention]) {
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
}
