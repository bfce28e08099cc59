import Flights
import LocalTime
import Testing

@testable import Conversation

/// A talk played turn by turn: what was understood goes in, the reply comes out.
struct Talk {
  var state = State()
  var context = TurnContext.test()
  var action: Action?

  /// A talk in which the assistant has introduced itself already.
  static func begun(_ commands: Command...) -> Talk {
    var talk = Talk()
    talk.state.introduced = true
    if !commands.isEmpty { _ = talk.hear(commands) }
    return talk
  }

  /// The reply to the commands; a search is left in `action`.
  mutating func hear(_ commands: [Command]) -> String {
    let decision = Dialogue.decide(state, commands, context)
    state = decision.state
    action = decision.action
    return decision.reply.joined(separator: "\n---\n")
  }

  mutating func hear(_ commands: Command...) -> String { hear(commands) }

  mutating func set(_ values: SlotValue...) -> String { hear(values.map(Command.set)) }

  /// The reply to the search under way.
  mutating func find(_ offers: [Offer]) -> [String] { find(.success(offers)) }

  mutating func find(_ result: OfferRequest.Found) -> [String] {
    let decision = Dialogue.found(state, result, context)
    state = decision.state
    action = decision.action
    return decision.reply
  }

  var requests: [OfferRequest] {
    if case .search(let requests) = action { requests } else { [] }
  }

  /// Boston to Chicago on 27 November, there and back, one adult: a search is under way.
  static func searching() -> Talk {
    .begun(
      .set(.origin("BOS")), .set(.destination("ORD")),
      .set(.departureDate(.exact(day("2026-11-27")))),
      .set(.returnDate(.exact(day("2026-11-29")))), .set(.passengers(Party())))
  }
}

/// A direct flight there and back between Boston and Chicago.
func offer(
  _ id: String, _ price: String, at hour: Int = 8, minutes: Int = 165, number: String = "100",
  via: String? = nil, airline: Airline = Airline(code: "UA", name: "United")
) -> Offer {
  func segment(_ from: String, _ to: String, _ start: LocalDateTime, _ length: Int, _ n: String)
    -> Segment
  {
    Segment(
      origin: from, destination: to, departure: start,
      arrival: LocalDateTime(minutes: start.minutes + length), duration: length,
      marketingCarrier: airline, flightNumber: n, operatingCarrier: airline)
  }
  func slice(_ from: String, _ to: String, _ date: String) -> Slice {
    let start = LocalDateTime(day(date), ClockTime(minutes: hour * 60))
    guard let via else {
      return Slice(segments: [segment(from, to, start, minutes, number)], duration: minutes)
    }
    let first = segment(from, via, start, 90, number)
    let next = LocalDateTime(minutes: first.arrival.minutes + 75)
    return Slice(
      segments: [first, segment(via, to, next, minutes - 165, number + "1")], duration: minutes)
  }
  return Offer(
    id: id, requestID: "request", owner: airline,
    slices: [slice("BOS", "ORD", "2026-11-27"), slice("ORD", "BOS", "2026-11-29")],
    total: Money(price, currency: "USD") ?? Money(units: 0, scale: 0, currency: "USD"),
    expiresAt: Instant(seconds: 1_900_000_000), passengers: [Passenger(id: "p1", kind: .adult)],
    conditions: Conditions(
      change: .init(allowed: true, penalty: Money("75", currency: "USD")),
      refund: .init(allowed: false)))
}
