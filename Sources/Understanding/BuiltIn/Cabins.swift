import Conversation
import Flights

extension Reader {
  mutating func readCabin() {
    var cabins: [Cabin] = []
    var refused: [Cabin] = []
    var isAny = false
    var isEither = false
    for index in tokens.indices {
      switch tokens[index].kind {
      case .cabin where !isQuestion[index]:
        guard let cabin = cabin(at: index) else { continue }
        if isNegated(index) {
          refused.append(cabin)
        } else if !cabins.contains(cabin) {
          cabins.append(cabin)
        }
      case .businessTrip where kind(index + 1) == .or && kind(index + 2) == .cabin:
        cabins.append(.business)
        isEither = true
      case .cabinClass where isAnyNear(index): isAny = true
      case .ordinal where asks(.cabin) && tokens[index].value == 1: cabins.append(.first)
      default: continue
      }
    }
    if cabins.count > 1, isEither || hasOr(.cabin) {
      // Of two dear cabins the one named first; with economy among them none matters.
      return set(.cabin(cabins.contains(.economy) ? .any : .value(cabins[0])))
    }
    if let cabin = cabins.last { return set(.cabin(.value(cabin))) }
    if isAny || (onlyAsked == .cabin && saysAny) { set(.cabin(.any)) }
  }

  private func cabin(at index: Int) -> Cabin? {
    // "Business" alone may be what the trip is for.
    switch tokens[index].value {
    case 1: return .economy
    case 2: return .premiumEconomy
    case 3: return .business
    case 4: return .first
    default: return nil
    }
  }

  /// Whether two things of a kind are joined by "or", or both are said to be fine.
  private func hasOr(_ kind: Kind) -> Bool {
    let places = tokens.indices.filter { tokens[$0].kind == kind }
    guard let first = places.first, let last = places.last else { return false }
    return (max(0, first - 2)..<last).contains { tokens[$0].kind == .or || tokens[$0].kind == .and }
  }
}
