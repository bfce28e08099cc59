import Flights

// What is asked, how often it was asked in vain, and what helps then.
extension Answer {
  func chosenNow() -> Offer? {
    guard state.trip.missing == nil else { return nil }
    for case .chosen(let id) in remarks { return state.offers.first { $0.id == id } }
    return nil
  }

  mutating func chosenText(_ offer: Offer) -> [String] {
    state.asked = nil
    state.stumble = nil
    let text = OfferText(phrases: phrases).paragraph(offer, number: nil, merits: [])
    return [phrases.chosen() + "\n" + text, phrases.notYetBookable(context.humanContact)]
  }

  /// The question which of several meanings was meant, with a numbered list.
  mutating func openChoice() -> [String]? {
    for remark in remarks {
      switch remark {
      case .unclear(let slot, let candidates, let text):
        let names = Set(candidates.map { $0.place.map(phrases.shortName) })
        let name = names.count == 1 ? names.first.flatMap(\.self) : nil
        return which(
          slot, Array(candidates.prefix(9)), phrases.which(name ?? phrases.quoted(text)))
      case .region(let slot, let name, let candidates):
        let slot = slot ?? (state.trip.destination == nil ? .destination : .origin)
        let few = Array(candidates.prefix(5))
        return which(slot, few, phrases.whichCity(in: name, hasCandidates: !few.isEmpty))
      case .severalChoices:
        state.asked = Question(.offers)
        return []
      default: continue
      }
    }
    return choiceAgain()
  }

  /// The question where the traveller is, once and only where a date hangs on it. The zone taken meanwhile is kept: then
  /// every later date is by the same clock, and nothing is asked again.
  mutating func openZone() -> [String]? {
    guard state.zone == nil, let doubt = state.dateDoubt,
      doubt.taken.contains(where: state.trip.holds)
    else { return nil }
    state.zone = TravellerZone(name: context.zone, source: .phone)
    state.asked = Question(.zone)
    state.stumble = nil
    return [phrases.whichZone()]
  }

  /// The list again where the message says nothing about it.
  private mutating func choiceAgain() -> [String]? {
    guard let asked = before.asked, asked.topic == .which, let slot = asked.slots.first,
      state.trip == before.trip, !commands.contains(.deny), !commands.contains(.startOver)
    else { return nil }
    return which(slot, asked.candidates, phrases.whichOne())
  }

  private mutating func which(
    _ slot: SlotName, _ candidates: [SlotValue], _ sentence: String
  ) -> [String] {
    // Two lines alike would be no choice.
    var lines: Set<String> = []
    let candidates = candidates.filter { lines.insert(phrases.candidate($0)).inserted }
    noteStumble(slot)
    state.asked = Question(
      candidates.isEmpty ? .slots : .which, slots: [slot], candidates: candidates)
    let list = candidates.enumerated().map { "\($0 + 1). \(phrases.candidate($1))" }
    return [([sentence] + list).joined(separator: "\n")] + help
  }

  mutating func question(_ step: Step, hasLead: Bool) -> [String] {
    let isDenied = remarks.contains(.denied)
    switch step {
    case .ask(let inquiry): return ask(inquiry, hasLead: hasLead)
    case .confirm:
      noteStumble(nil)
      let slots = SlotName.allCases.filter { state.guessed.contains($0) }
      state.asked = Question(.confirmation, slots: slots)
      if isDenied { return [phrases.whatToChange()] }
      return [phrases.confirm(state.trip, guessed: state.guessed)] + help
    case .choose:
      noteStumble(nil)
      state.asked = Question(.offers)
      if isDenied { return [phrases.whatElse()] }
      let sorry = state.stumble != nil && !hasLead ? [phrases.notUnderstood()] : []
      return sorry + [phrases.whichOffer(count: state.offers.count)] + help
    case .change:
      state.asked = nil
      return [phrases.changeSomething()]
    case .done:
      state.asked = nil
      return hasLead ? [] : [phrases.notYetBookable(context.humanContact)]
    case .search: return []
    }
  }

  private mutating func ask(_ inquiry: Inquiry, hasLead: Bool) -> [String] {
    let question = inquiry.question
    noteStumble(question.slots.first)
    state.asked = question
    // Yes, somebody is: that is an answer, though not all of it.
    if inquiry == .passengers, commands.contains(.affirm), !hasLead {
      state.stumble = nil
      return [phrases.plainQuestion(inquiry)]
    }
    let tries = state.stumble?.count ?? 0
    let sorry = tries > 0 && !hasLead ? [phrases.notUnderstood()] : []
    // "Just you?" is no question to ten people.
    let isPlain = tries > 1 || inquiry == .passengers && remarks.contains(where: \.refusesParty)
    let words = isPlain ? phrases.plainQuestion(inquiry) : phrases.question(inquiry)
    return sorry + [words] + help
  }

  /// After three tries in vain a person is offered.
  private var help: [String] {
    (state.stumble?.count ?? 0) > 2 ? [phrases.offerPerson(context.humanContact)] : []
  }

  /// Counts how often in a row the question for the slot got no answer.
  private mutating func noteStumble(_ slot: SlotName?) {
    guard let asked = before.asked, asked.slots.first == slot || slot == nil,
      state.trip == before.trip || remarks.contains(where: \.isTrouble),
      !commands.contains(where: \.isTalk), !remarks.contains(.denied)
    else {
      state.stumble = nil
      return
    }
    let count = before.stumble?.slot == slot ? before.stumble?.count ?? 0 : 0
    state.stumble = Stumble(slot: slot, count: count + 1)
  }
}

extension Command {
  /// Whether it is a fair thing to say instead of an answer.
  fileprivate var isTalk: Bool {
    switch self {
    case .smallTalk, .need, .sideQuestion, .identity, .human, .resume, .whatDoYouKnow, .forgetMe,
      .aside,
      .unreadable,
      .language, .zone, .location, .startOver, .more:
      true
    default: false
    }
  }
}

extension Remark {
  fileprivate var refusesParty: Bool {
    if case .refused(.passengers, _) = self { true } else { false }
  }

  fileprivate var isTrouble: Bool {
    switch self {
    case .refused, .unclear, .unknownPlace, .noSuchDay, .region, .noSuchChoice, .agesDoNotMatch:
      true
    default: false
    }
  }
}
