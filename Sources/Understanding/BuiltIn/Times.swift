import LocalTime

// Times of day: of the clock, parts of the day, and the windows that "before", "after", "by" and "around" make of them.

extension Reader {
  mutating func readTimes() {
    var index = 0
    while index < tokens.count {
      // "Tonight" is a date as well, and taken as one before.
      guard !tokens[index].isUsed || tokens[index].kind == .tonight, let mention = time(at: index)
      else {
        index += 1
        continue
      }
      merge(mention)
      use(mention.tokens)
      index = mention.tokens.upperBound
    }
  }

  /// "Wednesday evening around 7": the part of the day tells which half the clock means.
  private mutating func merge(_ mention: TimeMention) {
    var mention = mention
    if mention.isClock, let last = times.last, !last.isClock, let start = last.from,
      start.hour >= 12,
      mention.tokens.lowerBound - last.tokens.upperBound <= 2
    {
      times.removeLast()
      mention.from = mention.from.map {
        $0.hour < 12 ? ClockTime(minutes: Int($0.minutes) + 720) : $0
      }
      mention.to = mention.to.map { $0.hour < 12 ? ClockTime(minutes: Int($0.minutes) + 720) : $0 }
    }
    times.append(mention)
  }

  private func time(at index: Int) -> TimeMention? {
    switch tokens[index].kind {
    case .daypart: return partOfDay(at: index)
    // "Montagmorgen".
    case .relativeDay where isMorning(index):
      return mention(hour(5), hour(11, 59), index..<index + 1, isClock: false)
    case .nightUnit where isAfterDate(index):
      return mention(hour(18), hour(23, 59), index..<index + 1, isClock: false)
    case .tonight:
      let parts = [(18, 23), (5, 11), (12, 17), (5, 11)]
      let part = parts.indices.contains(tokens[index].value) ? parts[tokens[index].value] : parts[0]
      return mention(hour(part.0), hour(part.1, 59), index..<index + 1, isClock: false)
    case .redEye where isNegated(index, within: 2): return nil
    case .redEye: return mention(hour(21), hour(5), index..<index + 1, isClock: false)
    case .noon, .midnight, .digits, .number, .half, .quarter: return clockMention(at: index)
    case .early, .late:
      guard kind(index + 1) == .daypart, var mention = partOfDay(at: index + 1) else { return nil }
      mention.tokens = index..<mention.tokens.upperBound
      if tokens[index + 1].value == 1, tokens[index].kind == .early {
        mention.from = hour(4)
        mention.to = hour(8)
      }
      if tokens[index + 1].value == 3, tokens[index].kind == .late { mention.from = hour(20) }
      return mention
    case .between: return betweenTimes(at: index)
    default: return nil
    }
  }

  /// "Sunday night", "tomorrow night".
  private func isAfterDate(_ index: Int) -> Bool {
    isLinked(index) && dates.contains { $0.tokens.upperBound == index }
  }

  func hour(_ hour: Int, _ minute: Int = 0) -> ClockTime? {
    ClockTime(hour: hour, minute: minute)
  }

  func mention(
    _ from: ClockTime?, _ to: ClockTime?, _ tokens: Range<Int>, isClock: Bool
  ) -> TimeMention {
    TimeMention(from: from, to: to, tokens: tokens, isClock: isClock)
  }

  private func partOfDay(at index: Int) -> TimeMention? {
    // "Morning! I need a flight ..." greets.
    if isSentenceStart(index), index == 0, !isLinked(1), tokens.count > 1 { return nil }
    let range = index..<index + 1
    switch tokens[index].value {
    case 1: return mention(hour(5), hour(11, 59), range, isClock: false)
    case 2: return mention(hour(12), hour(17, 59), range, isClock: false)
    case 3: return mention(hour(18), hour(23, 59), range, isClock: false)
    case 4: return mention(hour(20), hour(5), range, isClock: false)
    case 5: return mention(hour(4), hour(8), range, isClock: false)
    case 6: return mention(hour(20), hour(23, 59), range, isClock: false)
    default: return nil
    }
  }
}
