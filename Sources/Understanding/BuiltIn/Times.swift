import Conversation
import Flights
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
    case .relativeDay where language == .de && marks(index).contains(.joined):
      return mention(hour(5), hour(11, 59), index..<index + 1, isClock: false)
    case .nightUnit where isAfterDate(index):
      return mention(hour(18), hour(23, 59), index..<index + 1, isClock: false)
    case .tonight:
      let parts = [(18, 23), (5, 11), (12, 17)]
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

  private func hour(_ hour: Int, _ minute: Int = 0) -> ClockTime? {
    ClockTime(hour: hour, minute: minute)
  }

  private func mention(
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

  /// A time of the clock, made a window by the word before it.
  private func clockMention(at index: Int) -> TimeMention? {
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
    case .to where language == .de: return mention(clock.time, nil, range, isClock: true)
    default:
      return mention(
        ClockTime(minutes: max(0, minutes - 60)), ClockTime(minutes: min(1439, minutes + 60)),
        range,
        isClock: true)
    }
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

  private func betweenTimes(at index: Int) -> TimeMention? {
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

  // MARK: Roles

  mutating func assignTimes() {
    if times.isEmpty, timeIsIndifferent {
      for slot in [SlotName.departureTime, .arrivalTime, .returnTime]
      where state.trip.value(of: slot) != nil { commands.append(.clear(slot)) }
      return
    }
    if answersOffers { return }
    let clocks = times.filter(\.isClock).map { timeSlot($0) }
    for mention in times where !isQuestion[mention.tokens.lowerBound] {
      if !mention.isClock, clocks.contains(timeSlot(mention)) { continue }
      let window = TimeWindow(from: mention.from, to: mention.to)
      switch timeSlot(mention) {
      case .arrivalTime where mention.isClock && mustBeThere(mention):
        set(.arrivalTime(TimeWindow(from: nil, to: exactWindow(mention).to)))
      case .arrivalTime: set(.arrivalTime(window))
      case .returnTime: set(.returnTime(window))
      default: set(.departureTime(window))
      }
    }
  }

  /// "The time of day doesn't matter."
  private var timeIsIndifferent: Bool {
    let time: Set<String> = [
      "time", "times", "hora", "horas", "horario", "uhrzeit", "zeit", "heure", "horaire", "orario",
    ]
    return saysAny && (0..<words.count).contains { time.contains(words.string($0)) }
  }

  /// Whether a time in the message picks an offer.
  var answersOffers: Bool {
    state.asked?.topic == .offers && dates.isEmpty && places.isEmpty
  }

  /// "Arriving in", "landing at": ways that are words of arrival, too.
  private func isArriving(_ index: Int) -> Bool {
    let word = words.string(tokens[index].first)
    return word.hasPrefix("arriv") || word.hasPrefix("land")
  }

  /// "Be in Chicago by 9".
  private func isBeingThere(_ index: Int) -> Bool {
    guard kind(index - 1) == .in || kind(index - 1) == .at, index > 1, isLinked(index) else {
      return false
    }
    let word = words.string(tokens[index - 2].words.upperBound - 1)
    return ["be", "get", "estar", "etre", "sein", "essere", "chegar", "llegar"].contains(word)
  }

  /// "I must be in Brussels on Monday at 9": a time to have arrived by.
  private func mustBeThere(_ mention: TimeMention) -> Bool {
    var left = mention.tokens.lowerBound
    var namesPlace = false
    while isLinked(left) {
      left -= 1
      switch tokens[left].kind {
      case .place, .there: namesPlace = true
      case _ where namesPlace && tokens[left].words.contains(where: isBeing): return true
      case .leave, .go, .back, .flight, .from: return false
      default: continue
      }
    }
    guard language == .de else { return false }
    var right = mention.tokens.upperBound
    while isLinked(right), marks(right).isDisjoint(with: .comma) {
      if kind(right) == .place || kind(right) == .there { namesPlace = true }
      if words.string(tokens[right].words.upperBound - 1) == "sein" { return namesPlace }
      right += 1
    }
    return false
  }

  private func isBeing(_ word: Int) -> Bool {
    ["be", "etre", "estar", "essere"].contains(words.string(word))
  }

  /// "Get to Houston by 4".
  private func getsThereBy(_ mention: TimeMention, _ verb: Int) -> Bool {
    mention.from == nil && kind(mention.tokens.lowerBound - 1) == .by
      && ["get", "getting"].contains(words.string(tokens[verb].first))
  }

  private func timeSlot(_ mention: TimeMention) -> SlotName {
    if asks(.returnTime) { return .returnTime }
    if mustBeThere(mention) { return .arrivalTime }
    var left = mention.tokens.lowerBound
    while left > 0, isLinked(left) {
      left -= 1
      switch tokens[left].kind {
      case .arrive: return .arrivalTime
      case .to where isArriving(left): return .arrivalTime
      case .into where words.string(tokens[left].first).hasPrefix("reach"): return .arrivalTime
      case .back where isHomecoming: return .departureTime
      case .back, .dayTrip: return .returnTime
      case .go where getsThereBy(mention, left): return .arrivalTime
      case .leave, .go: return .departureTime
      case .there where mention.from == nil: return .arrivalTime
      case .place where mention.from == nil && isBeingThere(left): return .arrivalTime
      default: continue
      }
    }
    return asks(.arrivalTime) ? .arrivalTime : .departureTime
  }
}
