import Conversation
import Flights

extension Reader {
  mutating func readBags() {
    for index in tokens.indices where !isQuestion[index] {
      switch tokens[index].kind {
      case .baggageless: return set(.bags(0))
      case .handBag:
        if kind(index - 1) == .only || kind(index + 1) == .only || hasOnly(index) {
          return set(.bags(0))
        }
      case .bag:
        guard let count = number(index - 1, article: true), count <= 20, isLinked(index) else {
          continue
        }
        return set(.bags(count))
      default: continue
      }
    }
  }

  /// "A suitcase each": as many for everybody who has a seat.
  mutating func multiplyBags() {
    let each: Set<String> = [
      "each", "apiece", "cada", "chacun", "jeweils", "je", "ciascuno", "testa",
    ]
    guard
      let place = commands.firstIndex(where: { if case .set(.bags) = $0 { true } else { false } }),
      case .set(.bags(let count)) = commands[place], count > 0,
      (0..<words.count).contains(where: { each.contains(words.string($0)) })
    else { return }
    let said = commands.compactMap { command -> Party? in
      if case .set(.passengers(let party)) = command { party } else { nil }
    }
    guard let party = said.last ?? state.trip.party else { return }
    commands[place] = .set(.bags(min(99, count * (party.adults + party.children.count))))
  }

  private func hasOnly(_ index: Int) -> Bool {
    let token = tokens[index]
    let only: Set<String> = ["only", "just", "solo", "so", "apenas", "seulement", "juste", "nur"]
    return token.words.contains { only.contains(words.string($0)) }
  }
}
