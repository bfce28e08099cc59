import LocalTime

// Telephone numbers, cards and birth dates hold digits that are no dates, times or travellers.

extension Reader {
  /// Takes the digits of personal data out of what is read.
  mutating func passOverPersonalData() {
    var index = 0
    while index < tokens.count {
      let end = numberEnd(from: index)
      if end > index + 1 || end > index && isBirthDate(index) { use(index..<end) }
      index = max(end, index + 1)
    }
  }

  /// Where a card's or a telephone's number that begins at the token ends; the token itself where none does.
  private func numberEnd(from start: Int) -> Int {
    guard tokens[start].kind == .digits else { return start }
    if isBirthDate(start) { return start + 3 }
    guard isoDate(at: start) == nil, slashed(at: start) == nil else { return start }
    var end = start
    var digits = 0
    while end < tokens.count, tokens[end].kind == .digits,
      end == start || isLinked(end) && marks(end).isDisjoint(with: [.comma, .colon, .slash])
    {
      digits += words.ranges[tokens[end].first].count
      end += 1
    }
    return digits >= 11 || digits >= 8 && marks(start).contains(.plus) ? end : start
  }

  /// A date in numbers whose year was over long ago.
  private func isBirthDate(_ index: Int) -> Bool {
    guard tokens.indices.contains(index + 2), tokens[index].kind == .digits,
      kind(index + 1) == .digits, kind(index + 2) == .digits,
      isParted(index + 1, by: [.dash, .slash, .point]),
      isParted(index + 2, by: [.dash, .slash, .point])
    else { return false }
    return [tokens[index], tokens[index + 2]].contains {
      words.ranges[$0.first].count == 4 && (1900..<context.today.year - 2).contains($0.value)
    }
  }
}
