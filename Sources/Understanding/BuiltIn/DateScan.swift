import Conversation

// What a date looks like. Each function reads one form that begins at a token, and gives the token after it.

extension Reader {
  typealias Scan = (value: DateValue, end: Int)

  mutating func readDates() {
    var index = 0
    while index < tokens.count {
      guard !tokens[index].isUsed, let scan = date(at: index), scan.end > index else {
        index += 1
        continue
      }
      var mention = DateMention(value: scan.value, tokens: index..<scan.end)
      if index > 0, tokens[index - 1].kind == .around || isAround(index) { mention.slack = 2 }
      mention.isISO = isoDate(at: index) != nil
      refine(mention)
      use(index..<scan.end)
      index = scan.end
    }
    dropBareWeekend()
    readFlexibility()
  }

  /// "A weekend in Prague, 11 to 13 December", "for Mardi Gras, Feb 5-10": days that are said win over the word.
  private mutating func dropBareWeekend() {
    guard dates.count > 1 else { return }
    dates = dates.filter { mention in
      switch kind(mention.tokens.lowerBound) {
      case .weekend: mention.tokens.count > 1
      case .holiday: dates.count < 3
      default: true
      }
    }
  }

  /// "On the weekend, this Sunday": a day inside the days before it says them closer.
  mutating func refine(_ mention: DateMention) {
    if let last = dates.last, last.tokens.upperBound == mention.tokens.lowerBound,
      case .range(let start, let end) = last.value, let day = fixed(mention.value), day >= start,
      day <= end
    {
      dates.removeLast()
    } else if let last = dates.last,
      isCorrected(last.tokens.upperBound..<mention.tokens.lowerBound)
        || dates.count == 1 && isCorrected(sentence(before: mention.tokens.lowerBound))
    {
      dates.removeLast()
    }
    dates.append(mention)
  }

  /// The tokens of the sentence before the one given: of a later message, perhaps, that was read together with an earlier one.
  private func sentence(before index: Int) -> Range<Int> {
    var start = index
    while isLinked(start) { start -= 1 }
    return start..<index
  }

  /// "The second, no, the third": what stands between two dates takes the first back.
  private func isCorrected(_ between: Range<Int>) -> Bool {
    var takesBack = false
    for index in between {
      switch tokens[index].kind {
      case .no, .correct: takesBack = true
      case .unknown where words.string(tokens[index].first) == "sorry": takesBack = true
      case .filler, .the, .on, .not: continue
      default: return false
      }
    }
    return takesBack
  }

  func isAround(_ index: Int) -> Bool {
    index > 1 && tokens[index - 1].kind == .the && tokens[index - 2].kind == .around
  }

  /// "Flexible by 2 days", "give or take a day".
  mutating func readFlexibility() {
    guard let index = tokens.indices.first(where: { tokens[$0].kind == .flexible }) else { return }
    var days = 2
    for next in index + 1..<min(index + 4, max(tokens.count, index + 1)) {
      guard let count = number(next, article: true), kind(next + 1) == .dayUnit else { continue }
      days = min(count, 10)
      use(next..<next + 2)
      break
    }
    use(index..<index + 1)
    for place in dates.indices where dates[place].slack == 0 { dates[place].slack = days }
  }

  /// The date that begins at the token.
  func date(at index: Int) -> Scan? {
    let token = tokens[index]
    switch token.kind {
    case .relativeDay: return relativeDay(at: index)
    // "Domattina" is tomorrow's morning.
    case .tonight: return (.exact(context.today.adding(days: token.value == 3 ? 1 : 0)), index + 1)
    case .soon: return (.range(context.today, context.today.adding(days: 1)), index + 1)
    case .holiday:
      if let holiday = Holiday(rawValue: token.value) { return (.holiday(holiday), index + 1) }
      return (.dayOfYear(month: token.value / 100, day: token.value % 100), index + 1)
    case .weekday: return weekday(at: index, token.value)
    case .month where isTuesday(index): return weekday(at: index, 2)
    case .this, .next, .coming: return relative(at: index)
    case .digits, .number: return numeric(at: index)
    case .ordinal: return ordinal(at: index)
    case .month: return month(at: index)
    case .early, .middle, .late: return part(at: index)
    case .weekend where index == 0 || words.string(tokens[index].first - 1) != "long":
      return weekend(at: index)
    case .in, .later: return after(at: index)
    case .the: return laterThan(at: index)
    case .weekUnit: return weekOf(at: index)
    case .monthUnit: return isNext(index + 1) ? (monthSpan(offset: 1), index + 2) : nil
    case .cheapest, .each: return anyDay(at: index)
    case .between: return betweenDates(at: index)
    default:
      return nthOfMonth(at: index) ?? shortWeekday(at: index).flatMap { weekday(at: index, $0) }
    }
  }
}
