import Conversation

// What the traveller wishes of the flights, and words that leave a wish open.

extension Reader {
  mutating func readWishes() {
    readCabin()
    readAirlines()
    readStops()
    readBags()
    readBudget()
    for index in tokens.indices where !isQuestion[index] {
      if tokens[index].kind == .refundable, !followsNon(index) {
        set(.refundable(!isNegated(index, within: 3)))
      }
      if tokens[index].kind == .changeable { set(.changeable(!isNegated(index, within: 3))) }
    }
  }

  /// "Non-refundable is fine" wishes for nothing.
  private func followsNon(_ index: Int) -> Bool {
    let first = tokens[index].first
    return first > 0 && words.string(first - 1) == "non"
  }

  /// "Any class", "the class doesn't matter".
  func isAnyNear(_ index: Int) -> Bool {
    for other in max(0, index - 4)...index
    where tokens[other].kind == .any && sameSentence(other, index) { return true }
    for other in index..<min(tokens.count, index + 4)
    where tokens[other].kind == .any && sameSentence(index, other) { return true }
    return false
  }

  private func sameSentence(_ first: Int, _ last: Int) -> Bool {
    guard first < last else { return true }
    return (first + 1...last).allSatisfy { !isSentenceStart($0) }
  }

  /// Whether the message says that nothing is preferred.
  var saysAny: Bool { tokens.contains { $0.kind == .any } }
}
