import Airports
import Conversation
import Flights
import LocalTime

// A model may understand better than rules do, and it may invent. So each of its claims needs something in the message
// that supports it: the name of the place, a sign of the date, a word of the cabin. The built-in reader's words and the
// atlas say what is there; where neither knows the message's language, a claim is taken as a guess, to be confirmed.

/// Holds a model's commands against the message that they are said to come from.
struct Grounding {
  let evidence: Evidence
  let state: State
  let context: TurnContext
  private let builtIn: [Command]
  private let certain: Set<SlotName>

  init(text: String, state: State, context: TurnContext) {
    var reader = Reader(text, state, context)
    builtIn = reader.run()
    evidence = Evidence(reader, builtIn)
    certain = reader.certain.union(Self.settled(builtIn))
    self.state = state
    self.context = context
  }

  /// The commands that the message supports. Of a slot that is certain, and of one whose claim was refused, the
  /// built-in reading stands instead. Nil where nothing is left of what was claimed.
  func grounded(_ claims: [Command]) -> [Command]? {
    if builtIn == [.stop] || builtIn == [.resume] { return builtIn }
    var kept: [Command] = []
    var refused: Set<SlotName> = []
    // Whether there is more to the answer than an aside and inventions.
    var isOfUse = false
    for claim in claims {
      if let slot = claim.slot, certain.contains(slot) {
        isOfUse = true
        continue
      }
      let verdict = judge(claim, claims)
      kept += verdict.filter { !kept.contains($0) }
      if verdict.isEmpty, let slot = claim.slot { refused.insert(slot) }
      if !verdict.isEmpty, !claim.isAside { isOfUse = true }
    }
    let isAlone = claims.allSatisfy(\.isAside)
    guard isOfUse || isAlone && !kept.isEmpty else { return nil }
    kept += builtInReading(besides: kept, refused)
    if kept.contains(.identity) {
      kept.removeAll { if case .sideQuestion = $0 { true } else { $0 == .human } }
    }
    return kept
  }

  /// What the built-in reader makes of the slots that are certain or whose claims were refused.
  private func builtInReading(besides kept: [Command], _ refused: Set<SlotName>) -> [Command] {
    var slots = certain.union(refused)
    // A date that is not the return's is the departure's.
    if refused.contains(.returnDate) { slots.insert(.departureDate) }
    slots.subtract(kept.compactMap(\.slot))
    return builtIn.filter { command in
      isUnheard(command, kept)
        || command.slot.map { slots.contains($0) } ?? false && !kept.contains(command)
    }
  }

  /// What must not be passed over though a model does: where the traveller is, who they think writes to them, a day that is over
  /// or in no calendar.
  private func isUnheard(_ command: Command, _ kept: [Command]) -> Bool {
    guard !kept.contains(command) else { return false }
    switch command {
    case .zone, .identity, .noSuchDay, .need: return true
    case .set(.departureDate(let date)), .set(.returnDate(let date)):
      return date.latest < context.today && !kept.contains { $0.slot == command.slot }
    default: return false
    }
  }

  /// The slots of which the built-in reading knows more than a model: numbers that are a date in two ways, further legs.
  private static func settled(_ commands: [Command]) -> Set<SlotName> {
    var slots: Set<SlotName> = []
    for command in commands {
      switch command {
      case .ambiguous(let slot, _, _) where slot == .departureDate || slot == .returnDate:
        slots.insert(slot)
      // "Prague or Budapest": two names, of which a model takes one.
      case .ambiguous(let slot, let candidates, _)
      where Set(candidates.compactMap(\.placeName)).count == candidates.count:
        slots.insert(slot)
      case .set(.leg):
        slots.formUnion([.origin, .destination, .departureDate, .returnDate, .tripType, .legs])
      default: break
      }
    }
    return slots
  }

  /// What is left of a claim; nothing where it is refused.
  private func judge(_ claim: Command, _ claims: [Command]) -> [Command] {
    switch claim {
    case .set(let value): judge(value, claims)
    case .ambiguous(_, _, let name), .region(_, let name, _), .unknownPlace(_, let name):
      evidence.names(name) && !isResolved(claim.slot) ? [claim] : []
    case .ages(let ages): supportsAges(ages) ? [claim] : []
    case .affirm: supportsAssent ? [claim] : []
    case .deny: supportsDenial ? [claim] : []
    case .choose(let choice): [.choose(corrected(choice))]
    case .clear:
      evidence.isForeign
        || evidence.has(
          .drop, .no, .not, .without, .any, .correct, .notSure, .flexible, .refuse, .startOver)
        ? [claim] : []
    case .stop: evidence.isForeign && !evidence.isLong ? [claim] : []
    case .startOver: evidence.isForeign || evidence.has(.startOver) ? [claim] : []
    case .forgetMe: evidence.isForeign || evidence.has(.forgetMe) ? [claim] : []
    case .swap:
      evidence.isForeign || evidence.has(.swap, .correct, .not, .no, .back) ? [claim] : []
    case .more(.direct): evidence.isForeign || evidence.has(.direct, .stops) ? [claim] : []
    default: [claim]
    }
  }

  private func judge(_ value: SlotValue, _ claims: [Command]) -> [Command] {
    if isKnown(value) { return [.set(value)] }
    var value = value
    switch value {
    case .origin(let code): return judge(code, .origin, claims) { .origin($0) }
    case .destination(let code): return judge(code, .destination, claims) { .destination($0) }
    case .passengers(let party) where !evidence.isForeign:
      value = .passengers(withoutInventedAges(party))
    default: break
    }
    if builtIn.contains(.set(value)) { return [.set(value)] }
    switch support(for: value, claims) {
    case .said: return [.set(value)]
    case .guess: return guessed(value)
    case .none: return evidence.isForeign && mayAnswer(value.slot) ? guessed(value) : []
    }
  }

  private func guessed(_ value: SlotValue) -> [Command] { [.set(value), .guessed(value.slot)] }

  /// Whether the value stands there already, or was put before the traveller by us.
  private func isKnown(_ value: SlotValue) -> Bool {
    if state.trip.value(of: value.slot) == value { return true }
    guard let asked = state.asked else { return false }
    return asked.candidates.contains(value) || asked.proposed.contains(value) && evidence.assents
  }

  /// In a language that nobody here reads: a word or two can only answer what was asked.
  private func mayAnswer(_ slot: SlotName) -> Bool {
    evidence.isLong || state.asked?.slots.contains(slot) ?? false
  }
}

// Places.
extension Grounding {
  private func judge(
    _ code: String, _ slot: SlotName, _ claims: [Command], _ value: (String) -> SlotValue
  ) -> [Command] {
    if isSwapped(code, slot, claims) { return [] }
    if state.asked?.slots == [.legs], state.trip.destination != nil, slot == .destination,
      case .said(let place) = evidence.place(code, state.trip)
    {
      return [.set(.leg(Leg(destination: place)))]
    }
    switch evidence.place(code, state.trip) {
    case .said(let place): return [.set(value(place))]
    case .guess(let place): return guessed(value(place))
    case .none: return evidence.isForeign && mayAnswer(slot) ? guessed(value(code)) : []
    }
  }

  /// Whether the words "from X to Y" make the claim's place the other end of the journey.
  private func isSwapped(_ code: String, _ slot: SlotName, _ claims: [Command]) -> Bool {
    guard let way = evidence.way else { return false }
    let other = claims.lazy.compactMap { claim -> String? in
      switch (claim, slot) {
      case (.set(.destination(let code)), .origin), (.set(.origin(let code)), .destination): code
      default: nil
      }
    }.first
    let isOrigin = slot == .origin
    return Evidence.areNear(code, isOrigin ? way.destination : way.origin)
      && other.map { Evidence.areNear($0, isOrigin ? way.origin : way.destination) } ?? true
  }

  /// Whether the built-in reader knows which place of that name, or what that name is.
  private func isResolved(_ slot: SlotName?) -> Bool {
    builtIn.contains { if case .set(let value) = $0 { value.slot == slot } else { false } }
  }
}

// What is said to the agent.
extension Grounding {
  /// A yes needs a word of assent; for one of the offers praise will do, which orders nothing yet.
  private var supportsAssent: Bool {
    evidence.assents || state.asked?.topic == .offers && evidence.mayPraise
  }

  /// A no writes something only where a question about a slot is open.
  private var supportsDenial: Bool {
    guard state.asked?.topic == .slots, state.asked?.proposed.isEmpty ?? true else { return true }
    return evidence.isForeign || builtIn.contains(.deny)
      || evidence.has(.no, .not, .without, .drop, .refuse, .alone, .only, .oneWay)
  }

  /// The offer's number as the message has it, where it has one.
  private func corrected(_ choice: OfferChoice) -> OfferChoice {
    for case .choose(.number(let number)) in builtIn {
      if case .number = choice { return .number(number) }
    }
    return choice
  }

  private func supportsAges(_ ages: [Int]) -> Bool {
    evidence.isForeign && state.asked?.topic == .ages
      || ages.allSatisfy {
        evidence.numbers.contains($0) || $0 < 2 && evidence.has(.infant, .monthsOld, .monthUnit)
      }
  }
}

extension Command {
  fileprivate var isAside: Bool { if case .aside = self { true } else { false } }

  /// The slot that it is about, where it writes one.
  fileprivate var slot: SlotName? {
    switch self {
    case .set(let value): value.slot
    case .guessed(let slot), .clear(let slot), .ambiguous(let slot, _, _): slot
    case .unknownPlace(let slot, _), .region(let slot, _, _): slot
    default: nil
    }
  }
}

extension SlotValue {
  /// The name of the place that it is.
  fileprivate var placeName: String? {
    switch self {
    case .origin(let code), .destination(let code): Atlas.name(of: code)
    default: nil
    }
  }
}
