import Conversation
import Flights

// Which flight a time is for, and whether it leaves or lands then.

extension Reader {
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
