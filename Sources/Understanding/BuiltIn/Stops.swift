import Conversation

// How many stops may be made.

extension Reader {
  mutating func readStops() {
    for index in tokens.indices where !isQuestion[index] {
      switch tokens[index].kind {
      case .direct:
        if isNegated(index, within: 3) { continue }
        let isCounted = words.string(tokens[index].first) == "zero"
        if isCounted, isAskedOfOffer(index) { continue }
        return set(.maximumStops(.value(0)))
      case .via where !isAskedOfOffer(index) && words.string(tokens[index].first).hasPrefix("stop"):
        // "One stop in Nashville".
        guard let count = number(index - 1), count <= 3 else { continue }
        return set(.maximumStops(.value(count)))
      case .stops:
        if state.trip.maximumStops != nil, isFine(index) { return set(.maximumStops(.any)) }
        guard !isAskedOfOffer(index), let limit = stopLimit(index) else { continue }
        return set(.maximumStops(limit))
      default: continue
      }
    }
    if onlyAsked == .maximumStops, saysAny { set(.maximumStops(.any)) }
  }

  /// "Does it have one stop?": the sentence ends with a question mark and begins with a verb of being or having.
  private func isAskedOfOffer(_ index: Int) -> Bool {
    var start = index
    while isLinked(start) { start -= 1 }
    var end = index + 1
    while isLinked(end) { end += 1 }
    guard marks(end).contains(.question) else { return false }
    let first = words.string(tokens[start].first)
    return ["do", "does", "is", "are", "will", "has", "was", "did", "would"].contains(first)
  }

  /// "Stops are okay after all."
  private func isFine(_ index: Int) -> Bool {
    guard number(index - 1) == nil else { return false }
    return (index + 1..<min(index + 4, max(tokens.count, index + 1))).contains {
      tokens[$0].kind == .yes && isLinked($0)
    }
  }

  /// "At most one stop", "1 stop max", "one stop is fine".
  private func stopLimit(_ index: Int) -> Wish<Int>? {
    if isAnyNear(index), number(index - 1) == nil { return .any }
    // "Máximo una escala": an article counts after a word of limits.
    let isLimited = kind(index - 2) == .under
    guard let count = number(index - 1, article: isLimited), count <= 3 else { return nil }
    return .value(count)
  }
}
