import LocalTime

// Times of the clock: "6pm", "half past 6", "between 9 and 11".

extension Reader {
  /// A time of the clock, made a window by the word before it.
  func clockMention(at index: Int) -> TimeMention? {
    var left = index - 1
    while kind(left) == .the || kind(left) == .at || kind(left) == .around && kind(left - 1) == .at
    { left -= 1 }
    let word = isLinked(left + 1) ? kind(left) : nil
    let isTimely =
      word == .before || word == .after || word == .by || word == .around || kind(index - 1) == .at
    guard let clock = clock(at: index, isTimely: isTimely, later: word == .after) else {
      return nil
    }
    if let open = opened(clock) {
      return mention(
        open.isLater ? clock.time : nil, open.isLater ? nil : clock.time, index..<open.end,
        isClock: true)
    }
    let range = index..<clock.end
    let minutes = Int(clock.time.minutes)
    switch word {
    case .before, .by, .until: return mention(nil, clock.time, range, isClock: true)
    case .after: return mention(clock.time, nil, range, isClock: true)
    case .to where words.string(tokens[left].first) == "ate":
      return mention(nil, clock.time, range, isClock: true)
    // "Arrivée avant 10h" is one phrase.
    case .arrive where endsBefore(left): return mention(nil, clock.time, range, isClock: true)
    // "Ab 14 Uhr", "à partir de 14h".
    case .from where opensTime(left): return mention(clock.time, nil, range, isClock: true)
    case .to where language == .de: return mention(clock.time, nil, range, isClock: true)
    default:
      return mention(
        ClockTime(minutes: max(0, minutes - 60)), ClockTime(minutes: min(1439, minutes + 60)),
        range,
        isClock: true)
    }
  }

  private func endsBefore(_ index: Int) -> Bool {
    ["avant", "antes", "prima", "entro", "vor", "before", "by", "ate"].contains(
      words.string(tokens[index].words.upperBound - 1))
  }

  private func opensTime(_ index: Int) -> Bool {
    let token = tokens[index]
    return words.string(token.first) == "ab"
      || token.words.contains { words.string($0) == "partir" }
  }

  /// "6pm or later", "9 onwards", "noon or before".
  private func opened(_ clock: (time: ClockTime, end: Int)) -> (isLater: Bool, end: Int)? {
    guard isLinked(clock.end) else { return nil }
    let word = words.string(tokens[clock.end].first)
    if word == "onwards" || word == "onward" { return (true, clock.end + 1) }
    guard kind(clock.end) == .or || kind(clock.end) == .and, isLinked(clock.end + 1) else {
      return nil
    }
    switch kind(clock.end + 1) {
    case .later, .laterOne, .after: return (true, clock.end + 2)
    case .earlierOne, .before, .early: return (false, clock.end + 2)
    default: return nil
    }
  }

  func betweenTimes(at index: Int) -> TimeMention? {
    guard let first = clock(at: index + 1, isTimely: true, later: false),
      kind(first.end) == .and || kind(first.end) == .to,
      let second = clock(at: first.end + 1, isTimely: true, later: true)
    else { return nil }
    return mention(first.time, second.time, index..<second.end, isClock: true)
  }

  /// The time that begins at the token; a bare hour only where a time is expected.
  private func clock(
    at index: Int, isTimely: Bool, later: Bool
  ) -> (time: ClockTime, end: Int)? {
    guard tokens.indices.contains(index), !tokens[index].isUsed else { return nil }
    switch tokens[index].kind {
    case .noon: return (ClockTime(minutes: 720), index + 1)
    case .midnight: return (ClockTime(minutes: 0), index + 1)
    case .half, .quarter: return fraction(at: index)
    default: break
    }
    guard var number = number(index), !marks(index).contains(.slash) else { return nil }
    var minute = 0
    var end = index + 1
    var isClock = false
    if kind(end) == .digits, !tokens[end].isUsed, words.ranges[tokens[end].first].count == 2,
      tokens[end].value < 60,
      marks(end).contains(.colon)
        || (marks(end).contains(.point) && (isHalfDay(end + 1) || kind(end + 1) == .oclock))
    {
      minute = tokens[end].value
      isClock = true
      end += 1
    }
    // "838 am", "at 1110".
    if number > 24, number < 2400, number % 100 < 60, end == index + 1,
      isHalfDay(end) || kind(index - 1) == .at
    {
      minute = number % 100
      number /= 100
      isClock = true
    }
    guard number <= 24 else { return nil }
    if let half = halfDay(end) { return timed(number, minute, half.isAfternoon, half.end) }
    if kind(end) == .oclock {
      end += 1
      if kind(end) == .digits, marks(end).contains(.joined), tokens[end].value < 60 {
        minute = tokens[end].value
        end += 1
      }
      if let half = halfDay(end) { return timed(number, minute, half.isAfternoon, half.end) }
      isClock = true
    }
    if let part = partOfHour(at: end) {
      minute = part.minutes
      end = part.end
      if minute < 0 {
        number = (number + 23) % 24
        minute += 60
      }
      isClock = true
    }
    guard isClock || (isTimely && isBare(end)) else { return nil }
    return bare(number, minute, isClock: isClock, later: later, end)
  }

  /// "Y media", "et quart", "meno un quarto" after the hour.
  private func partOfHour(at index: Int) -> (minutes: Int, end: Int)? {
    guard language != .en, language != .de, isLinked(index) else { return nil }
    let isLess = ["menos", "moins", "meno"].contains(words.string(tokens[index].first))
    guard isLess || kind(index) == .and else { return nil }
    var next = index + 1
    if isLess || language == .it, kind(next) == .the || kind(next) == .number { next += 1 }
    guard isLinked(next) else { return nil }
    if kind(next) == .half, !isLess { return (30, next + 1) }
    let isQuarter = ["cuarto", "quart", "quarto"].contains(words.string(tokens[next].first))
    return isQuarter ? (isLess ? -15 : 15, next + 1) : nil
  }

  /// A time without am or pm. An afternoon is meant by "after 6"; "by 9" and "before 9" mean the morning.
  private func bare(
    _ number: Int, _ minute: Int, isClock: Bool, later: Bool, _ end: Int
  ) -> (time: ClockTime, end: Int)? {
    if kind(end) == .in, kind(end + 1) == .the, kind(end + 2) == .daypart {
      return timed(number, minute, tokens[end + 2].value != 1, end + 3)
    }
    if kind(end) == .daypart {
      return timed(number, minute, tokens[end].value != 1 && tokens[end].value != 5, end + 1)
    }
    let isAfternoon = !isClock && number < 7 && number > 0
    return hour(isAfternoon ? number + 12 : number % 24, minute).map { ($0, end) }
  }

  /// Whether nothing after the number says that it counts something.
  private func isBare(_ index: Int) -> Bool {
    switch kind(index) {
    case .of, .from: return kind(index + 1) == .weekday || kind(index) == .from
    case .adult, .child, .infant, .person, .ticket, .dayUnit, .weekUnit, .nightUnit, .monthUnit,
      .hourUnit,
      .minuteUnit, .month, .suffix, .currency, .stops, .bag, .number:
      return false
    case .digits: return marks(index).isDisjoint(with: [.slash, .dash, .point])
    default: return true
    }
  }

  private func isHalfDay(_ index: Int) -> Bool { kind(index) == .am || kind(index) == .pm }

  private func halfDay(_ index: Int) -> (isAfternoon: Bool, end: Int)? {
    guard isHalfDay(index) else { return nil }
    return (kind(index) == .pm, index + 1)
  }

  private func timed(
    _ number: Int, _ minute: Int, _ isAfternoon: Bool, _ end: Int
  ) -> (time: ClockTime, end: Int)? {
    guard number <= 24 else { return nil }
    if number > 12 { return hour(number % 24, minute).map { ($0, end) } }
    return hour(number % 12 + (isAfternoon ? 12 : 0), minute).map { ($0, end) }
  }

  /// "Half past 6", "quarter to 8".
  private func fraction(at index: Int) -> (time: ClockTime, end: Int)? {
    // "Halb 7" is half an hour before seven.
    if language == .de, tokens[index].kind == .half, number(index + 1) != nil,
      let clock = clock(at: index + 1, isTimely: true, later: false)
    {
      return (ClockTime(minutes: (Int(clock.time.minutes) + 1410) % 1440), clock.end)
    }
    let isTo = kind(index + 1) == .to
    guard isTo || kind(index + 1) == .after,
      let clock = clock(at: index + 2, isTimely: true, later: false)
    else { return nil }
    let minutes = tokens[index].kind == .half ? 30 : 15
    return (ClockTime(minutes: Int(clock.time.minutes) + (isTo ? -minutes : minutes)), clock.end)
  }
}
