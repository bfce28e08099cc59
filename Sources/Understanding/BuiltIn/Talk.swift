import Conversation
import Flights
import LocalTime

// What is said to the agent rather than about the trip: yes and no, picks of offers, courtesies.

extension Command {
  /// Whether it is about a trip, so that who asked for silence wants to go on.
  fileprivate var asksForFlights: Bool {
    switch self {
    case .set, .ambiguous, .region, .unknownPlace, .clear: true
    default: false
    }
  }
}

extension Reader {
  /// A message that is one of the words a network knows.
  mutating func wholeMessage() -> [Command]? {
    guard words.count <= 2 else { return nil }
    switch words.text(0..<words.count) {
    case "stopp", "alto", "parar", "arret", "abmelden", "baja", "cancelar suscripcion":
      return [.stop]
    case "stop", "unsubscribe", "stopall", "stop all", "quit": return [.stop]
    case "start", "unstop", "resume": return state.stopped ? [.resume] : nil
    case "more" where hasOffers: return [.more(.more)]
    default: return nil
    }
  }

  mutating func readTalk() {
    if state.stopped, commands.contains(where: \.asksForFlights) { commands.append(.resume) }
    readCourtesies()
    if commands == [.stop] { return }
    readYesNo()
    readChoice()
    readMore()
    readSwap()
    readNeeds()
    readQuestions()
  }

  /// Animals, wheelchairs and whatever else an airline has to know of.
  private mutating func readNeeds() {
    let kinds: [SpecialNeed] = [.assistance, .animal, .wheelchair, .meal]
    for token in tokens where token.kind == .special && kinds.indices.contains(token.value) {
      let need = kinds[token.value]
      if !commands.contains(.need(need)) { commands.append(.need(need)) }
    }
  }

  /// Whether nothing was read as yet but the language.
  private var saysNothing: Bool {
    commands.allSatisfy { if case .language = $0 { true } else { false } }
  }

  private mutating func readCourtesies() {
    for token in tokens {
      switch token.kind {
      case .stopMessages: commands = [.stop]
      case .speak where Language.allCases.indices.contains(token.value):
        commands.removeAll { if case .language = $0 { true } else { false } }
        commands.append(.language(Language.allCases[token.value].code))
      case .human where !tokens.contains(where: { $0.kind == .identity }): commands.append(.human)
      case .identity: commands.append(.identity)
      case .startOver: commands.insert(.startOver, at: 0)
      case .forgetMe: commands.append(.forgetMe)
      case .whatDoYouKnow: commands.append(.whatDoYouKnow)
      default: continue
      }
    }
    guard saysNothing else { return }
    for (kind, talk) in [(Kind.greeting, SmallTalk.greeting), (.thanks, .thanks), (.bye, .goodbye)]
    where tokens.contains(where: { $0.kind == kind }) {
      commands.append(.smallTalk(talk))
      return
    }
  }

  /// A yes or no opens a sentence, or is all there is of it.
  private mutating func readYesNo() {
    for index in tokens.indices {
      switch tokens[index].kind {
      case .yes where isSentenceStart(index) || isAfterYes(index) || praisesOffer(index):
        if isFollowedByNoun(index) { continue }
        if isOnlyPolite { return }
        commands.insert(.affirm, at: 0)
        return
      case .no where isSentenceStart(index) || isAfterYes(index):
        if kind(index + 1) == .any || isFollowedByNoun(index) { continue }
        commands.insert(.deny, at: 0)
        return
      default: continue
      }
    }
  }

  /// "That flight sounds good", "this one would work for me".
  private func praisesOffer(_ index: Int) -> Bool {
    guard state.asked?.topic == .offers else { return false }
    var left = index
    while isLinked(left) {
      left -= 1
      switch tokens[left].kind {
      case .filler, .flight, .offer, .the, .this, .number, .there, .also, .me, .of, .at: continue
      case .unknown where words.ranges[tokens[left].first].count < 9: continue
      default: return false
      }
    }
    return true
  }

  /// "Okay, and which airport is it?" does not take the offer.
  private var isOnlyPolite: Bool {
    state.asked?.topic == .offers
      && (isQuestion.contains(true)
        || tokens.contains { $0.kind == .more || $0.kind == .correct || $0.kind == .question })
  }

  private func isAfterYes(_ index: Int) -> Bool {
    index > 0
      && (0..<index).allSatisfy {
        switch tokens[$0].kind {
        case .yes, .greeting, .thanks, .filler, .also, .me, .there, .the: true
        default: false
        }
      }
  }

  /// "No bags" and "first class" are no answers; "no, ..." is.
  private func isFollowedByNoun(_ index: Int) -> Bool {
    guard isLinked(index + 1), !marks(index + 1).contains(.comma) else { return false }
    switch tokens[index + 1].kind {
    case .bag, .stops, .airline, .airlineWord, .flight, .offer, .ticket, .dayUnit: return true
    default: return false
    }
  }

  private var hasOffers: Bool {
    switch state.asked?.topic {
    case .offers, .which, .trip, .changeOffers: true
    default: !state.offers.isEmpty
    }
  }

  private mutating func readChoice() {
    guard hasOffers, !commands.contains(where: { if case .choose = $0 { true } else { false } })
    else { return }
    for index in tokens.indices where !tokens[index].isUsed && !isQuestion[index] {
      guard let choice = choice(at: index) else { continue }
      commands.append(.choose(choice))
      return
    }
    guard answersOffers, let mention = times.first else { return }
    let window =
      mention.isClock ? exactWindow(mention) : TimeWindow(from: mention.from, to: mention.to)
    commands.append(.choose(.departing(window)))
  }

  /// A time of the clock picks the offer that leaves then, to the minute.
  func exactWindow(_ mention: TimeMention) -> TimeWindow {
    guard let from = mention.from, let to = mention.to else {
      return TimeWindow(from: mention.from, to: mention.to)
    }
    let middle = ClockTime(minutes: (Int(from.minutes) + Int(to.minutes)) / 2)
    return TimeWindow(from: middle, to: middle)
  }

  private func choice(at index: Int) -> OfferChoice? {
    switch tokens[index].kind {
    case .best: return .cheapest
    case .fastest: return .fastest
    case .earliest: return .earliest
    case .latest: return .latest
    case .last: return .last
    case .ordinal where (1...20).contains(tokens[index].value):
      if kind(index + 1) == .month || kind(index + 1) == .of { return nil }
      return .number(tokens[index].value)
    case .digits, .number:
      guard (1...20).contains(tokens[index].value) else { return nil }
      let isAlone = tokens.count { $0.kind != .filler && $0.kind != .yes } <= 2
      let isNamed = kind(index - 1) == .offer
      return isAlone && (tokens[index].kind == .digits || tokens.count <= 2) || isNamed
        ? .number(tokens[index].value) : nil
    default: return nil
    }
  }

  private mutating func readMore() {
    for token in tokens where !token.isUsed {
      switch token.kind {
      case .more: return commands.append(.more(.more))
      case .cheaper: return commands.append(.more(.cheaper))
      case .earlierOne: return commands.append(.more(.earlier))
      case .laterOne: return commands.append(.more(.later))
      case .fasterOne: return commands.append(.more(.faster))
      case .otherDates: return commands.append(.more(.otherDates))
      default: continue
      }
    }
  }

  private mutating func readSwap() {
    if tokens.contains(where: { $0.kind == .swap }) { commands.append(.swap) }
  }

  private mutating func readQuestions() {
    let verbs: Set<String> = ["is", "are", "do", "does", "can", "will", "should", "must"]
    let isBeside = tokens.indices.dropFirst().contains {
      guard isClauseStart($0) else { return false }
      return tokens[$0].kind == .question && tokens[$0].value == 1 && isQuestion[$0]
        || language == .en && verbs.contains(words.string(tokens[$0].first))
          && marks($0).contains(.comma)
    }
    guard
      isBeside && words.end.contains(.question)
        || (saysNothing
          && (isQuestion.contains(true) || tokens.contains { $0.kind == .question }
            || words.end.contains(.question)))
    else { return }
    commands.append(.sideQuestion(words.text(0..<min(words.count, 60))))
  }

  /// What an answer without any word of its own means: "doesn't matter", "any".
  mutating func readBareAnswer() {
    guard saysNothing || commands == [.affirm] || commands == [.deny], saysAny,
      let asked = onlyAsked
    else { return }
    switch asked {
    case .cabin: set(.cabin(.any))
    case .airlines: set(.airlines(.any))
    case .maximumStops: set(.maximumStops(.any))
    default: break
    }
  }
}
