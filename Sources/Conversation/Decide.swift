import Flights

extension Dialogue {
  /// What to keep, do and say after a message. With an action the reply is empty: `found` says it all.
  package static func decide(
    _ state: State, _ commands: [Command], _ context: TurnContext
  ) -> Decision {
    if state.stopped, !commands.contains(.resume) { return Decision(state: state) }
    var state = state
    let before = state
    state.preface = nil
    state.stopped = false
    if commands.contains(.stop) { return stop(state, context) }
    let remarks = apply(commands, to: &state, context)
    var answer = Answer(
      state: state, before: before, commands: commands, remarks: remarks, context: context,
      phrases: state.phrases(context))
    return answer.decide()
  }

  private static func stop(_ state: State, _ context: TurnContext) -> Decision {
    var state = state
    state.stopped = true
    state.introduced = true
    state.asked = nil
    return Decision(state: state, reply: [state.phrases(context).stopped()])
  }
}

/// The making of one reply.
struct Answer {
  var state: State
  let before: State
  let commands: [Command]
  let remarks: [Remark]
  let context: TurnContext
  let phrases: any Phrasebook

  mutating func decide() -> Decision {
    let lead = aroundTheFlow() + remarkSentences()
    if let offer = chosenNow() { return reply(lead + chosenText(offer)) }
    if commands.contains(where: \.endsTheTalk) { return reply(lead) }
    if let question = openChoice() { return reply(lead + question) }
    let step = state.step(context)
    if case .search = step { return search(state.trip.requests(context), lead) }
    if let wish = commands.compactMap(\.wish).first, [.choose, .change, .done].contains(step) {
      state.wish = wish
      state.chosen = nil
      return search(requests(for: wish), lead)
    }
    return reply(lead + question(step, hasLead: !lead.isEmpty))
  }

  private mutating func search(_ requests: [OfferRequest], _ lead: [String]) -> Decision {
    let opening = (state.introduced ? [] : [introduction]) + lead
    state.preface = opening.isEmpty ? nil : paragraphs(opening).joined(separator: "\n\n")
    state.asked = nil
    state.stumble = nil
    return Decision(state: state, action: .search(requests))
  }

  /// "Other dates" looks three days to both sides; other wishes look at the same days again.
  private func requests(for wish: OfferWish) -> [OfferRequest] {
    guard wish == .otherDates, let departure = state.trip.departure?.earliest else {
      return state.trip.requests(context)
    }
    let days = [-3, -2, -1, 1, 2, 3].filter { departure.adding(days: $0) >= context.today }
    return days.flatMap { state.trip.moved(days: $0).requests(context).prefix(1) }
  }

  private mutating func reply(_ sentences: [String]) -> Decision {
    let opening = state.introduced ? [] : [introduction]
    state.introduced = true
    return Decision(state: state, reply: messages(paragraphs(opening + sentences)))
  }

  private var introduction: String {
    phrases.introduction(
      humanContact: context.humanContact, isDemonstration: context.isDemonstration)
  }

  /// Short sentences share a paragraph; the introduction and everything of several lines stands alone.
  private func paragraphs(_ sentences: [String]) -> [String] {
    var paragraphs: [String] = []
    var mayJoin = false
    for sentence in sentences where !sentence.isEmpty {
      let isShort = !sentence.contains("\n") && sentence != introduction
      if isShort, mayJoin {
        paragraphs[paragraphs.count - 1] += " " + sentence
      } else {
        paragraphs.append(sentence)
      }
      mayJoin = isShort
    }
    return paragraphs
  }
}

// What is said before the flow goes on.
extension Answer {
  private func aroundTheFlow() -> [String] {
    let sentences: [String] = commands.compactMap { command in
      switch command {
      case .smallTalk(.greeting) where !before.introduced: nil
      case .smallTalk(let talk): phrases.smallTalk(talk)
      case .sideQuestion: phrases.sideQuestion()
      case .unreadable(let kind): phrases.unreadable(kind)
      case .human: phrases.person(context.humanContact)
      case .resume: before.stopped ? phrases.resumed() : nil
      case .whatDoYouKnow: phrases.known(state.trip, offers: state.offers.count)
      case .forgetMe: phrases.forget(context.humanContact)
      // Longer than a model may be: not a short friendly sentence.
      case .aside(let sentence): sentence.utf16.count <= 160 ? sentence : nil
      default: nil
      }
    }
    // Three voice messages are one sentence.
    var seen: Set<String> = []
    return Array(sentences.filter { seen.insert($0).inserted }.prefix(4))
  }

  private func remarkSentences() -> [String] {
    let taken = remarks.compactMap { if case .taken(let slot) = $0 { slot } else { nil } }
    let corrected = remarks.compactMap { if case .corrected(let slot) = $0 { slot } else { nil } }
    var sentences = Array(remarks.compactMap { phrases.remark($0, state.trip) }.prefix(6))
    // Before offers or a summary the values are said anyway.
    if case .ask = state.step(context),
      let echo = phrases.echo(taken: taken, corrected: corrected, state.trip)
    {
      sentences.insert(echo, at: 0)
    }
    return sentences
  }
}

// What is asked.
extension Answer {
  private func chosenNow() -> Offer? {
    guard case .ask = state.step(context) else {
      for case .chosen(let id) in remarks { return state.offers.first { $0.id == id } }
      return nil
    }
    return nil
  }

  private mutating func chosenText(_ offer: Offer) -> [String] {
    state.asked = nil
    state.stumble = nil
    let text = OfferText(phrases: phrases).paragraph(offer, number: nil, merits: [])
    return [phrases.chosen() + "\n" + text, phrases.notYetBookable(context.humanContact)]
  }

  /// The question which of several meanings was meant, with a numbered list.
  private mutating func openChoice() -> [String]? {
    for remark in remarks {
      switch remark {
      case .unclear(let slot, let candidates, let text):
        let names = Set(candidates.map { $0.place.map(Places.name) })
        let name = names.count == 1 ? names.first.flatMap(\.self) : nil
        return which(
          slot, Array(candidates.prefix(9)), phrases.which(name ?? "\"\(quotable(text))\""))
      case .region(let slot, let name, let candidates):
        let slot = slot ?? (state.trip.destination == nil ? .destination : .origin)
        let few = Array(candidates.prefix(5))
        return which(slot, few, phrases.whichCity(in: name, hasCandidates: !few.isEmpty))
      case .noSuchChoice where before.asked?.topic == .which:
        guard let asked = before.asked, let slot = asked.slots.first else { return nil }
        return which(slot, asked.candidates, "")
      case .severalChoices:
        state.asked = Question(.offers)
        return []
      default: continue
      }
    }
    return nil
  }

  private mutating func which(
    _ slot: SlotName, _ candidates: [SlotValue], _ sentence: String
  ) -> [String] {
    noteStumble(slot)
    state.asked = Question(
      candidates.isEmpty ? .slots : .which, slots: [slot], candidates: candidates)
    let list = candidates.enumerated().map { "\($0 + 1). \(phrases.candidate($1))" }
    let lines = (sentence.isEmpty ? [] : [sentence]) + list
    return [lines.joined(separator: "\n")] + help
  }

  private mutating func question(_ step: Step, hasLead: Bool) -> [String] {
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
    let words = tries > 1 ? phrases.plainQuestion(inquiry) : phrases.question(inquiry)
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
  fileprivate var wish: OfferWish? {
    if case .more(let wish) = self { wish } else { nil }
  }

  /// Whether nothing is asked after it.
  fileprivate var endsTheTalk: Bool { self == .smallTalk(.goodbye) || self == .forgetMe }

  /// Whether it is a fair thing to say instead of an answer.
  fileprivate var isTalk: Bool {
    switch self {
    case .smallTalk, .sideQuestion, .human, .resume, .whatDoYouKnow, .forgetMe, .aside, .unreadable,
      .language, .zone, .startOver, .more:
      true
    default: false
    }
  }
}

extension Remark {
  fileprivate var isTrouble: Bool {
    switch self {
    case .refused, .unclear, .unknownPlace, .region, .noSuchChoice, .agesDoNotMatch: true
    default: false
    }
  }
}
