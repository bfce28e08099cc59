import Airports
import Conversation
import Flights
import LocalTime

@testable import Understanding

/// What must hold of every decision, whatever was written.
struct Invariants {
  let decision: Decision
  let context: TurnContext

  private var state: State { decision.state }
  private var trip: Trip { decision.state.trip }

  /// What does not hold, in words; empty where all is well.
  var broken: [String] { places + dates + party + questions + reply + codec }

  private var places: [String] {
    let codes =
      [trip.origin, trip.destination] + trip.legs.flatMap { [$0.origin, $0.destination] }
    let unknown = codes.compactMap(\.self).filter { Atlas.kind(of: $0) == nil }
    let isCircle = trip.origin != nil && trip.origin == trip.destination
    return unknown.map { "no place \($0)" } + (isCircle ? ["from a place to itself"] : [])
  }

  private var dates: [String] {
    var broken: [String] = []
    // At the far end of the world it is a day earlier or later.
    let days = context.today.adding(days: -1)...context.today.adding(days: 331)
    for date in [trip.departure, trip.returning] + trip.legs.map(\.date) {
      guard let date else { continue }
      if date.latest < days.lowerBound || date.earliest > days.upperBound {
        broken.append("no flights on \(date)")
      }
      if date.earliest > date.latest { broken.append("\(date) ends before it begins") }
    }
    if let departure = trip.departure, let returning = trip.returning,
      returning.latest < departure.earliest
    {
      broken.append("back before leaving")
    }
    if trip.kind == .oneWay, trip.returning != nil || trip.stay != nil {
      broken.append("one way with a return")
    }
    return broken
  }

  private var party: [String] {
    var broken: [String] = []
    if let party = trip.party {
      if !(1...Party.limit).contains(party.count) { broken.append("\(party.count) travellers") }
      if party.adults < 1 { broken.append("nobody grown up") }
      if party.infants.count > party.adults { broken.append("more infants than adults") }
      let ages = party.children.compactMap(\.self)
      if !ages.allSatisfy({ (2...11).contains($0) }) { broken.append("children of \(ages)") }
    }
    if let stops = trip.maximumStops?.value, !(0...9).contains(stops) { broken.append("stops") }
    if let bags = trip.bags, !(0...99).contains(bags) { broken.append("bags") }
    if let budget = trip.budget, budget.units <= 0 { broken.append("a budget of nothing") }
    return broken
  }

  private var questions: [String] {
    var broken: [String] = []
    if let chosen = state.chosen, !state.offers.contains(where: { $0.id == chosen }) {
      broken.append("an offer was chosen that is not there")
    }
    if !state.guessed.allSatisfy({ trip.value(of: $0) != nil }) {
      broken.append("a guess of nothing")
    }
    guard let asked = state.asked else { return broken }
    switch asked.topic {
    case .which where asked.candidates.isEmpty || asked.slots.isEmpty:
      broken.append("which of none?")
    case .slots where asked.slots.isEmpty: broken.append("a question for no slot")
    case .offers where state.offers.isEmpty: broken.append("a question for no offer")
    case .ages where trip.party?.children.contains(nil) != true: broken.append("ages of nobody")
    default: break
    }
    return broken
  }

  private var reply: [String] {
    if state.stopped { return decision.reply.count > 1 ? ["much said in silence"] : [] }
    if case .search(let requests) = decision.action {
      return (requests.isEmpty ? ["a search for nothing"] : [])
        + (decision.reply.isEmpty ? [] : ["a reply before the search"])
    }
    if decision.reply.isEmpty { return ["no reply"] }
    let isFitting = decision.reply.allSatisfy { !$0.isEmpty && $0.utf16.count < 1500 }
    return isFitting ? [] : ["a reply that is empty or too long"]
  }

  private var codec: [String] {
    guard let decoded = try? State(decoding: state.encoded()) else { return ["a state unreadable"] }
    return decoded == state ? [] : ["a state that comes back another one"]
  }
}

/// A talk that goes on from message to message, with offers found for every search.
struct AnyTalk {
  var world = World()
  /// What was broken, with the message that did it.
  private(set) var broken: [String] = []

  mutating func take(_ commands: [Command], _ text: String) {
    var decision = Dialogue.decide(world.state, commands, world.context)
    note(decision, text)
    if case .search(let requests) = decision.action {
      let offers = requests.prefix(2).compactMap(Self.offer)
      decision = Dialogue.found(decision.state, .success(offers), world.context)
      note(decision, text)
    }
    world.state = decision.state
  }

  private mutating func note(_ decision: Decision, _ text: String) {
    for sentence in Invariants(decision: decision, context: world.context).broken {
      broken.append("\(sentence) after \(text.prefix(300).debugDescription)")
    }
  }

  private static func offer(_ request: OfferRequest) -> Offer? {
    guard let slice = request.slices.first else { return nil }
    let airline = Airline(code: "IB", name: "Iberia")
    let start = LocalDateTime(slice.date, ClockTime(minutes: 580))
    let segment = Segment(
      origin: slice.origin, destination: slice.destination, departure: start, arrival: start,
      duration: 85, marketingCarrier: airline, flightNumber: "1", operatingCarrier: airline)
    return Offer(
      id: "off_\(slice.date)", requestID: "r", owner: airline,
      slices: [Slice(segments: [segment], duration: 85)],
      total: Money(units: 99, scale: 0, currency: "EUR"), expiresAt: Instant(seconds: 0),
      passengers: [])
  }
}
