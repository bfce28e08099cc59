import Conversation
import LocalTime

// While persons and money are asked about, little of a trip is heard: a place, a date or a number is the answer's, not
// the trip's, unless the message says that something is to be changed.

extension BookingReading {
  /// What the rest of an answer to the topic says besides.
  func reading(of rest: Reader, _ topic: Question.Topic) -> [Command] {
    guard !rest.tokens.isEmpty else { return [] }
    var rest = rest
    let isPersonal = commands.contains { if case .details = $0 { true } else { false } }
    switch topic {
    case .details, .contact, .samePeople:
      let said = rest.readTrip()
      return isPersonal ? said.filter(\.isTalk) : said.filter { $0.isTalk || mayChange($0, rest) }
    case .trip: return commands.isEmpty ? whichTrip(&rest) : rest.readTrip().filter(\.isTalk)
    case .changeDay, .changeOffers, .changePurchase: return otherFlight(&rest)
    default: return isPersonal ? rest.readTrip().filter(\.isTalk) : rest.readTrip()
    }
  }

  /// Wishes that no name is taken for pass; places, days and people where the message says that they are a change.
  private func mayChange(_ command: Command, _ rest: Reader) -> Bool {
    switch command {
    case .set(.cabin), .set(.bags), .set(.refundable), .set(.changeable), .set(.maximumStops): true
    case .set, .clear, .swap, .choose, .more:
      rest.tokens.contains { $0.kind == .correct || $0.kind == .drop }
    default: false
    }
  }

  /// The booking that an answer means, for what is to be done with it.
  private func whichTrip(_ rest: inout Reader) -> [Command] {
    let said = rest.readTrip()
    var request = state.errand?.request ?? BookingRequest(.status)
    let reference = reference(in: all)
    let place = place(in: all)
    let names = reference != nil || place != nil
    request.reference = reference
    request.place = place
    let talk = said.filter { $0.isTalk && !(names && $0.isQuestion) }
    if names { return talk.filter { $0 != .affirm } + [.booking(request)] }
    return talk + said.filter { if case .choose = $0 { true } else { false } }
  }

  /// Another day or time for the flight that is being changed.
  private func otherFlight(_ rest: inout Reader) -> [Command] {
    let said = rest.readTrip()
    let talk = said.filter { command in
      if command.isTalk { return true }
      switch command {
      case .choose, .more: return true
      default: return false
      }
    }
    guard commands.isEmpty, !rest.tokens.isEmpty else { return talk }
    var request = BookingRequest(.change)
    readDay(into: &request, all)
    guard request.date != nil || request.window != nil && topic != .changeOffers else {
      return talk
    }
    return talk.filter { $0.isTalk && $0 != .affirm && !$0.isQuestion } + [.booking(request)]
  }
}

extension Command {
  fileprivate var isQuestion: Bool { if case .sideQuestion = self { true } else { false } }

  /// Whether it says something to the agent rather than about the trip.
  fileprivate var isTalk: Bool {
    switch self {
    case .affirm, .deny, .sideQuestion, .need, .smallTalk, .identity, .human, .startOver, .stop,
      .resume, .whatDoYouKnow, .forgetMe, .language:
      true
    default: false
    }
  }
}
