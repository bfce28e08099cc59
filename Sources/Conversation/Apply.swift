import Flights
import LocalTime

/// The deterministic dialogue: pure functions from a state and what was understood to a decision.
package enum Dialogue {}

extension Dialogue {
  /// Writes what the commands say into the state's slots and gives back what came of them. All values are written first
  /// and judged together then, so that their order does not matter; what cannot be is taken out again.
  package static func apply(
    _ commands: [Command], to state: inout State, _ context: TurnContext
  ) -> [Remark] {
    var edit = Edit(state: state, context: context)
    edit.run(commands)
    state = edit.state
    return edit.remarks
  }
}

/// One message's changes to the slots.
struct Edit {
  var state: State
  var context: TurnContext
  var remarks: [Remark] = []
  /// The slots that the message speaks of.
  var written: Set<SlotName> = []

  init(state: State, context: TurnContext) {
    self.state = state
    self.context = context
  }

  mutating func run(_ commands: [Command]) {
    let commands = takeForBooking(commands)
    if commands.contains(.startOver) { startOver() }
    for zone in commands.compactMap(\.zone) { locate(zone) }
    let before = state.trip
    // An answer to our own proposal comes before the values beside it: "yes, but on Friday".
    if commands.contains(.affirm) { affirm() }
    if commands.contains(.deny) { deny(saysMore: commands.contains(where: \.isValue)) }
    for command in commands { apply(command) }
    for case .guessed(let slot) in commands { state.guessed.insert(slot) }
    for case .location(_, let city) in commands { start(near: city) }
    settleDoubt()
    settle()
    validate()
    noteChanges(since: before)
    state.guessed.formIntersection(SlotName.allCases.filter { state.trip.value(of: $0) != nil })
    guard state.trip != before else { return }
    state.offers = []
    state.searched = nil
    state.chosen = nil
    state.wish = nil
    if state.draft?.submitted == nil { state.draft = nil }
  }

  private mutating func apply(_ command: Command) {
    switch command {
    case .set(let value): write(value)
    // Who takes the return away flies one way: asking for it again would be deaf.
    case .clear(.returnDate) where state.trip.kind == .roundTrip: write(.tripType(.oneWay))
    case .clear(let slot):
      written.insert(slot)
      state.trip.clear(slot)
    case .ambiguous(let slot, let candidates, let text):
      ask(slot, .unclear(slot, candidates: candidates, text: text))
    case .region(let slot, let name, let candidates):
      ask(slot, .region(slot, name: name, candidates: candidates))
    case .unknownPlace(let slot, let text): ask(slot, .unknownPlace(slot, text: text))
    case .noSuchDay(let slot, let text): ask(slot, .noSuchDay(slot, text: text))
    case .ages(let ages): fill(ages)
    case .swap: swap()
    case .choose(let choice): choose(choice)
    case .language(let language): state.language = language
    case .dateDoubt(let readings):
      state.dateDoubt = DateDoubt(since: context.now, readings: readings)
    case .need(let need): if !state.needs.contains(need) { state.needs.append(need) }
    case .more(.direct): write(.maximumStops(.value(0)))
    case .guessed, .zone, .location, .affirm, .deny, .more, .sideQuestion, .smallTalk, .identity,
      .human,
      .startOver, .stop, .resume, .whatDoYouKnow, .forgetMe, .aside, .unreadable, .details,
      .samePeople, .cardNumber, .seat, .book, .hold, .booking, .news:
      break
    }
  }

  mutating func write(_ value: SlotValue) {
    var value = value
    // A bare date that answers the question for a further leg's date belongs to that leg.
    if case .departureDate(let date) = value, state.asked?.slots == [.legs],
      state.trip.departure != nil
    {
      value = .leg(Leg(date: date))
    }
    written.insert(value.slot)
    if case .stay = value { written.insert(.returnDate) }
    state.guessed.remove(value.slot)
    state.trip.write(value)
  }

  /// What was said is not the value that the slot has, so that one goes.
  private mutating func ask(_ slot: SlotName?, _ remark: Remark) {
    if let slot {
      written.insert(slot)
      state.trip.clear(slot)
    }
    remarks.append(remark)
  }

  private mutating func startOver() {
    state.trip = Trip()
    state.guessed = []
    state.needs = []
    state.asked = nil
    state.offers = []
    state.searched = nil
    state.chosen = nil
    state.stumble = nil
    state.wish = nil
    state.dateDoubt = nil
    if state.draft?.submitted == nil { state.draft = nil }
    state.errand = nil
    remarks.append(.startedOver)
  }

  private mutating func affirm() {
    guard let asked = state.asked else { return }
    if asked.topic == .confirmation { state.guessed = [] }
    if asked.topic == .which, let only = asked.candidates.first, asked.candidates.count == 1 {
      write(only)
    }
    if asked.topic == .offers, state.chosen == nil, state.offers.count == 1 {
      choose(.number(1))
    }
    for value in asked.proposed { write(value) }
  }

  /// A no alone answers "or when do you fly back?" and "is anyone flying with you?"; to a proposal it asks for more.
  private mutating func deny(saysMore: Bool) {
    guard let asked = state.asked, !saysMore else { return }
    switch asked.topic {
    case .slots where !asked.proposed.isEmpty: remarks.append(.denied)
    case .slots where asked.slots.contains(.returnDate): write(.tripType(.oneWay))
    case .slots where asked.slots == [.passengers]: write(.passengers(Party(adults: 1)))
    case .confirmation, .which, .offers: remarks.append(.denied)
    default: break
    }
  }

  private mutating func swap() {
    written.formUnion([.origin, .destination])
    (state.trip.origin, state.trip.destination) = (state.trip.destination, state.trip.origin)
    remarks.append(.swapped)
  }

  /// Gives the children their ages; who turns out a baby or grown up is counted so.
  private mutating func fill(_ ages: [Int]) {
    var party = state.trip.party ?? Party(adults: 1, children: ages.map { _ in nil })
    if state.trip.party == nil { state.guessed.insert(.passengers) }
    let open = party.children.count { $0 == nil }
    guard ages.count == open || ages.count == party.children.count,
      ages.allSatisfy({ (0...120).contains($0) })
    else {
      remarks.append(.agesDoNotMatch(children: party.children.count))
      return
    }
    var known = ages.count == open ? party.children.compactMap(\.self) : []
    known += ages
    party.children = known.filter { (2...11).contains($0) }
    party.infants += known.filter { $0 < 2 }
    party.adults += known.count { $0 > 11 }
    written.insert(.passengers)
    state.trip.party = party
  }

  private mutating func choose(_ choice: OfferChoice) {
    if let asked = state.asked, asked.topic == .which {
      switch choice {
      case .number(let number) where asked.candidates.indices.contains(number &- 1):
        write(asked.candidates[number - 1])
      case .last where !asked.candidates.isEmpty:
        write(asked.candidates[asked.candidates.count - 1])
      default: remarks.append(.noSuchChoice)
      }
      return
    }
    let fitting = choice.indices(in: state.offers)
    switch fitting.count {
    case 0: remarks.append(.noSuchChoice)
    case 1 where state.offers[fitting[0]].expiresAt <= context.now:
      state.searched = nil
      remarks.append(.expired)
    case 1:
      state.chosen = state.offers[fitting[0]].id
      remarks.append(.chosen(offerID: state.offers[fitting[0]].id))
    default: remarks.append(.severalChoices(fitting.map { $0 + 1 }))
    }
  }

  /// A stay becomes a return date, and moves with the departure.
  private mutating func settle() {
    guard let stay = state.trip.stay, case .exact(let departure) = state.trip.departure else {
      if state.trip.stay != nil { state.trip.returning = nil }
      return
    }
    state.trip.returning = .exact(departure.adding(days: stay))
  }

  private mutating func noteChanges(since before: Trip) {
    var told = Set(remarks.compactMap(\.judgedSlot))
    if remarks.contains(.swapped) { told.formUnion([.origin, .destination]) }
    for slot in SlotName.allCases where !told.contains(slot) {
      let old = before.value(of: slot)
      let new = state.trip.value(of: slot)
      if old == new { continue }
      switch (old, new) {
      case (nil, _): remarks.append(.taken(slot))
      // The stay was said before, the date is what became of it.
      case (.stay, .returnDate) where before.stay == state.trip.stay:
        remarks.append(.taken(slot))
      case (_, nil): remarks.append(.cleared(slot))
      default: remarks.append(.corrected(slot))
      }
    }
  }
}

extension Command {
  /// Whether it says something about a slot.
  fileprivate var isValue: Bool {
    switch self {
    case .set, .clear, .ambiguous, .unknownPlace, .noSuchDay, .region, .ages, .swap, .choose, .more:
      true
    default: false
    }
  }
}

extension Remark {
  /// The slot that the remark speaks of already.
  fileprivate var judgedSlot: SlotName? {
    switch self {
    case .refused(let slot, _), .unclear(let slot, _, _), .noSuchDay(let slot, _): slot
    case .unknownPlace(let slot, _), .region(let slot, _, _): slot
    case .returnDropped: .returnDate
    default: nil
    }
  }
}
