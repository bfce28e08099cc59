import Conversation

// Airlines and alliances that are wanted or refused.

extension Reader {
  mutating func readAirlines() {
    var wanted: [String] = []
    var refused: [String] = []
    var isAny = false
    for index in tokens.indices {
      switch tokens[index].kind {
      case .airline:
        guard !isQuestion[index] || kind(index - 1) == .with,
          let code = airlineCode(Int16(clamping: tokens[index].value))
        else { continue }
        if isNegated(index, within: 7) || isRefusedAfter(index) {
          refused.append(code)
        } else if !wanted.contains(code) {
          wanted.append(code)
        }
      case .alliance where (1...3).contains(tokens[index].value):
        wanted += allianceMembers[tokens[index].value - 1]
      case .airlineWord where isAnyNear(index): isAny = true
      default: continue
      }
    }
    if state.asked?.topic == .offers, wanted.count == 1, picksOffer(of: wanted[0]) {
      commands.append(.choose(.airline(wanted[0])))
      return
    }
    if !refused.isEmpty { set(.refusedAirlines(refused)) }
    if !wanted.isEmpty { return set(.airlines(.value(wanted))) }
    if isAny && refused.isEmpty || (onlyAsked == .airlines && saysAny) { set(.airlines(.any)) }
  }

  /// "Avianca no."
  private func isRefusedAfter(_ index: Int) -> Bool {
    guard language != .en, isLinked(index + 1), kind(index + 1) == .no || kind(index + 1) == .not
    else { return false }
    return !isLinked(index + 2) || marks(index + 2).contains(.comma)
  }

  /// Whether a short message picks the airline's offer rather than asking for other flights.
  private func picksOffer(of code: String) -> Bool {
    guard tokens.count <= 7, !words.end.contains(.question),
      !tokens.contains(where: {
        $0.kind == .any || $0.kind == .more || $0.kind == .question || $0.kind == .correct
      })
    else { return false }
    return state.offers.contains { offer in
      offer.owner.code == code
        || offer.slices.contains { $0.segments.contains { $0.marketingCarrier.code == code } }
    }
  }
}
