import Conversation

// How long the traveller stays: "for 10 days", "5 nights".

extension Reader {
  /// "For 10 days", "staying a week", "5 nights".
  mutating func readStay() {
    for index in tokens.indices where !tokens[index].isUsed && !isQuestion[index] {
      guard let count = number(index, article: true), count > 0, count < 200,
        let unit = days(at: index + 1),
        isLinked(index + 1), !tokens[index + 1].isUsed
      else { continue }
      let before = kind(index - 1)
      let isStay =
        before == .for || before == .stay || (before == .to && language != .en) || before == .after
        || kind(index + 2) == .stay
        || kind(index + 2) == .trip || (asks(.returnDate) && tokens.count <= 4)
        || kind(index + 1) == .nightUnit || isStayAlone(index)
      guard isStay, kind(index + 2) != .otherService, !isAboutLodging(index) else { continue }
      set(.stay(days: count * unit))
      use(index..<index + 2)
      return
    }
  }

  /// "Rome to Tokyo 10 April, 10 days", "x 10 giorni".
  private func isStayAlone(_ index: Int) -> Bool {
    let first = tokens[index].first
    if first > 0, words.string(first - 1) == "x" { return true }
    if dates.contains(where: { $0.tokens.upperBound == index }), isLinked(index) { return true }
    return marks(index).contains(.comma) && !dates.isEmpty
      && tokens.contains { $0.kind == .place }
      && (!isLinked(index + 2) || marks(index + 2).contains(.comma))
  }

  private func isAboutLodging(_ index: Int) -> Bool {
    var left = index
    while left > 0, isLinked(left) {
      left -= 1
      if tokens[left].kind == .otherService { return true }
    }
    return false
  }
}
