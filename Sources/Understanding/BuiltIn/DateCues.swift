// The words of going or coming back that stand beside a date.

extension Reader {
  /// The role that the nearest word of going or coming back gives.
  func cue(of index: Int) -> DateMention.Role? {
    let range = dates[index].tokens
    if let noun = noun(range.upperBound) { return noun }
    let previous = index > 0 ? dates[index - 1].tokens : nil
    var left = range.lowerBound
    var role: DateMention.Role?
    while left > 0, isLinked(left) {
      left -= 1
      if let previous, previous.contains(left) {
        if let span = spanRole(previous.upperBound, range.lowerBound) { return span }
        break
      }
      if let found = direction(left, before: range.lowerBound) {
        role = found
        break
      }
    }
    return role ?? following(range.upperBound)
  }

  /// "A March 8th return", "a March 5th departure".
  private func noun(_ index: Int) -> DateMention.Role? {
    guard isLinked(index), marks(index).isDisjoint(with: .comma) else { return nil }
    let isLast =
      !isLinked(index + 1) || kind(index + 1) == .flight
      || kind(index + 1) == .on && words.string(tokens[index + 1].first) == "date"
    guard isLast else { return nil }
    if kind(index) == .back { return .returning }
    return kind(index) == .leave ? .departure : nil
  }

  /// "The 3rd to the 9th", "from 3 - 9 March": the second is the return.
  private func spanRole(_ start: Int, _ end: Int) -> DateMention.Role? {
    if start >= end {
      return marks(end).contains(.dash) || marks(end).contains(.arrow) ? .returning : nil
    }
    for index in start..<end {
      switch kind(index) {
      case .to, .until: return .returning
      case .the, .on: continue
      default: return nil
      }
    }
    return marks(start).contains(.dash) ? .returning : nil
  }

  private func direction(_ index: Int, before date: Int) -> DateMention.Role? {
    switch tokens[index].kind {
    case .back: return .returning
    case .until where index + 3 >= date: return .returning
    case .leave, .go, .arrive, .flight:
      return isReturnWord(index, before: date) ? .returning : .departure
    case .otherService: return .other
    default: return nil
    }
  }

  /// "Leave for home", "fly back": the word of coming back stands beside.
  private func isReturnWord(_ index: Int, before date: Int) -> Bool {
    for step in 1...3
    where index + step < date && isLinked(index + step) && kind(index + step) == .back {
      return true
    }
    return false
  }

  /// "The 9th for the return", "Friday back".
  private func following(_ index: Int) -> DateMention.Role? {
    var next = index
    for _ in 0..<4 {
      guard isLinked(next), marks(next).isDisjoint(with: .comma) else { return nil }
      switch tokens[next].kind {
      case .back:
        let hasOwn = dates.contains {
          next < $0.tokens.lowerBound && $0.tokens.lowerBound <= next + 3
        }
        return tokens[next].value == 0 && !hasOwn ? .returning : nil
      case .leave: return .departure
      case .for, .the, .on, .filler: next += 1
      default: return nil
      }
    }
    return nil
  }
}
