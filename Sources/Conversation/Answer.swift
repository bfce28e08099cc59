import Flights

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
    if let decision = booking(lead) { return decision }
    if let offer = chosenNow() { return reply(lead + chosenText(offer)) }
    if commands.contains(where: \.endsTheTalk) {
      // What was asked before may be answered, or its offers gone.
      if state.trip != before.trip { state.asked = nil }
      return reply(lead)
    }
    if let question = openChoice() ?? openZone() { return reply(lead + question) }
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
    act(.search(requests), lead)
  }

  /// Has something done; what was to be said goes before what comes of it.
  mutating func act(_ action: Action, _ lead: [String]) -> Decision {
    let opening = (state.introduced ? [] : [introduction]) + lead
    state.preface = opening.isEmpty ? nil : paragraphs(opening).joined(separator: "\n\n")
    state.asked = nil
    state.stumble = nil
    return Decision(state: state, action: action)
  }

  /// "Other dates" looks three days to both sides; other wishes look at the same days again.
  private func requests(for wish: OfferWish) -> [OfferRequest] {
    guard wish == .otherDates, let departure = state.trip.departure?.earliest else {
      return state.trip.requests(context)
    }
    let days = [-3, -2, -1, 1, 2, 3].filter { departure.adding(days: $0) >= context.today }
    return days.flatMap { state.trip.moved(days: $0).requests(context).prefix(1) }
  }

  mutating func reply(_ sentences: [String]) -> Decision {
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
    let introduction = introduction
    var paragraphs: [String] = []
    var mayJoin = false
    for sentence in sentences where !sentence.isEmpty {
      let isShort = !sentence.utf8.contains(UInt8(ascii: "\n")) && sentence != introduction
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
  /// What is noted, and who can arrange it, since a program can't.
  private func noted(_ need: SpecialNeed) -> String {
    [phrases.noted(need), context.humanContact.map { phrases.person($0) }].compactMap(\.self)
      .joined(separator: " ")
  }

  private func aroundTheFlow() -> [String] {
    let sentences: [String] = commands.compactMap { command in
      switch command {
      case .smallTalk(.greeting) where !before.introduced: nil
      case .identity: before.introduced ? introduction : nil
      // A model's sentence is small talk enough.
      case .smallTalk(.other) where commands.contains(where: \.isAside): nil
      case .smallTalk(let talk): phrases.smallTalk(talk)
      // A model's friendly sentence has answered it.
      case .need(let need): noted(need)
      case .cardNumber: phrases.cardRefused(paysOnPage: context.paysOnPage)
      case .sideQuestion where commands.contains(where: \.isAside): nil
      case .sideQuestion: sideQuestion
      case .unreadable(let kind): phrases.unreadable(kind)
      case .location: phrases.located()
      case .human: phrases.person(context.humanContact)
      case .resume: before.stopped ? phrases.resumed() : nil
      case .whatDoYouKnow: phrases.known(state.trip, offers: state.offers.count)
      case .forgetMe: phrases.forget(context.humanContact)
      case .aside(let sentence): command.isAside ? sentence : nil
      default: nil
      }
    }
    // Three voice messages are one sentence.
    var seen: Set<String> = []
    return Array(sentences.filter { seen.insert($0).inserted }.prefix(4))
  }

  /// Who cannot answer says who can; the introduction has said it.
  private var sideQuestion: String {
    guard before.introduced, let contact = context.humanContact else {
      return phrases.sideQuestion()
    }
    return phrases.sideQuestion() + " " + phrases.person(contact)
  }

  private func remarkSentences() -> [String] {
    let taken = remarks.compactMap { if case .taken(let slot) = $0 { slot } else { nil } }
    let corrected = remarks.compactMap { if case .corrected(let slot) = $0 { slot } else { nil } }
    var sentences = Array(remarks.compactMap { phrases.remark($0, state.trip) }.prefix(6))
    let new = state.trip == before.trip && sentences.isEmpty ? restated : taken
    // Before offers or a summary the values are said anyway.
    if state.trip.missing != nil,
      let echo = phrases.echo(taken: new, corrected: corrected, state.trip)
    {
      sentences.insert(echo, at: 0)
    }
    return sentences
  }

  /// The slots whose values the message only says again.
  private var restated: [SlotName] {
    commands.compactMap { command in
      guard case .set(let value) = command, before.trip.value(of: value.slot) == value else {
        return nil
      }
      return value.slot
    }
  }
}

extension Command {
  /// Whether it is a model's sentence that may be said: longer than this is no short friendly one.
  fileprivate var isAside: Bool {
    if case .aside(let sentence) = self { sentence.utf16.count <= 160 } else { false }
  }

  /// Whether nothing is asked after it.
  fileprivate var endsTheTalk: Bool { self == .smallTalk(.goodbye) || self == .forgetMe }
}
