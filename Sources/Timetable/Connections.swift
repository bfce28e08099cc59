import Flights
import LocalTime

/// Finds the itineraries of one direction on one day.
struct Connections {
  let origins: [Node]
  let destinations: [Node]
  let slice: OfferRequest.Slice
  let request: OfferRequest
  let now: Instant
  private let network = Network.world
  private let rule: FareRule
  private let wanted: Set<Code>
  private let refused: Set<Code>
  /// Nothing was found by the usual rules: any two airports are joined, long waits and thin flights will do.
  private var isRelaxed = false
  private(set) var found: [Itinerary] = []

  /// Nil where a code is unknown or both ends are the same place.
  init?(_ slice: OfferRequest.Slice, of request: OfferRequest, now: Instant) {
    origins = Network.world.nodes(slice.origin)
    destinations = Network.world.nodes(slice.destination)
    guard let origin = origins.first, let destination = destinations.first,
      origin.distance(to: destination) >= 80
    else { return nil }
    self.slice = slice
    self.request = request
    self.now = now
    rule = FareRule(
      cabin: request.cabin, asked: Zone.utc.local(now).date)
    wanted = Set(request.airlines.compactMap(Code.init))
    refused = Set(request.refusedAirlines.compactMap(Code.init))
  }

  /// The itineraries, cheapest first, each with its fare.
  mutating func search() -> [Itinerary] {
    collect()
    if found.isEmpty {
      isRelaxed = true
      collect()
    }
    found.sort { ($0.fare, $0.first.departure) < ($1.fare, $1.first.departure) }
    return found
  }

  private mutating func collect() {
    for origin in origins {
      for destination in destinations { addDirect(origin, destination) }
    }
    guard request.maximumStops != 0, let origin = origins.first,
      let destination = destinations.first
    else { return }
    addConnecting(origin, destination)
  }

  private func isAllowed(_ carrier: Int) -> Bool {
    let code = network.codes[carrier]
    return (wanted.isEmpty || wanted.contains(code)) && !refused.contains(code)
  }

  // MARK: Direct

  private mutating func addDirect(_ origin: Node, _ destination: Node) {
    let distance = origin.distance(to: destination)
    var seen: UInt128 = 0
    for (hub, other) in [(origin, destination), (destination, origin)] {
      guard let index = hub.hub else { continue }
      for base in network.basesByHub[index] {
        let bit = UInt128(1) << UInt128(base.carrier)
        guard isAllowed(base.carrier), seen & bit == 0,
          network.serves(base.carrier, hub: hub, other, distance)
        else { continue }
        seen |= bit
        add(Route(base.carrier, from: origin, to: destination, distance: distance))
      }
    }
  }

  private mutating func add(_ route: Route) {
    let clocks = (
      Clock(route.origin.zone, around: slice.date), Clock(route.destination.zone, around: slice.date)
    )
    guard isRelaxed || !route.rests(on: slice.date) else { return }
    for index in 0..<route.frequency {
      let leg = Leg(route, index: index, date: slice.date, clocks: clocks)
      offer(Itinerary(first: leg, distance: route.distance))
    }
  }

  // MARK: One stop

  /// An airline's hub on the way.
  private struct Way {
    var base: Network.Base
    var first: Int
    var second: Int
    /// Lower is better.
    var rank: Int
  }

  private mutating func addConnecting(_ origin: Node, _ destination: Node) {
    let direct = origin.distance(to: destination)
    if direct < 400, !found.isEmpty { return }
    var ways = self.ways(origin, destination, direct)
    ways.sort { $0.rank < $1.rank }
    let start = Clock(origin.zone, around: slice.date)
    let end = Clock(destination.zone, around: slice.date)
    for way in ways.prefix(found.isEmpty ? 10 : 6) {
      add(way, from: origin, to: destination, clocks: (start, end), distance: direct)
    }
  }

  private func ways(_ origin: Node, _ destination: Node, _ direct: Int) -> [Way] {
    var ways: [Way] = []
    let longest = isRelaxed ? 31_000 : direct * 135 / 100 + 500
    for (index, hub) in network.hubs.enumerated() {
      if hub.code == origin.code || hub.code == destination.code { continue }
      let first = origin.distance(to: hub)
      guard first >= 110, first <= longest else { continue }
      let second = hub.distance(to: destination)
      guard second >= 110, first + second <= longest else { continue }
      for base in network.basesByHub[index] where joins(base, origin, destination) {
        let serves =
          network.serves(base.carrier, hub: hub, origin, first)
          && network.serves(base.carrier, hub: hub, destination, second)
        let reach = Carrier.all[base.carrier].reach
        guard serves || isRelaxed && first <= reach && second <= reach else { continue }
        let away = first + second + (isRelaxed && !serves ? 1500 : 0)
        ways.append(Way(base: base, first: first, second: second, rank: away - hub.size))
      }
    }
    return ways
  }

  /// Whether the airline may and would carry somebody between the two by a hub of its own.
  private func joins(_ base: Network.Base, _ origin: Node, _ destination: Node) -> Bool {
    guard isAllowed(base.carrier), Carrier.all[base.carrier].kind == .network else { return false }
    return isRelaxed || origin.country != destination.country
      || shareMarket(origin.country, network.homes[base.carrier])
  }

  private mutating func add(
    _ way: Way, from origin: Node, to destination: Node, clocks: (Clock, Clock), distance: Int
  ) {
    let hub = network.hubs[way.base.hub]
    let inbound = Route(way.base.carrier, from: origin, to: hub, distance: way.first)
    let outbound = Route(way.base.carrier, from: hub, to: destination, distance: way.second)
    guard isRelaxed || !inbound.rests(on: slice.date) else { return }
    let middle = Clock(hub.zone, around: slice.date)
    let change = minimumConnection(origin, hub, destination)
    for index in 0..<inbound.frequency {
      let first = Leg(inbound, index: index, date: slice.date, clocks: (clocks.0, middle))
      guard
        let second = nextLeg(
          outbound, after: first.localArrival + change, clocks: (middle, clocks.1)),
        second.departure - first.arrival <= (isRelaxed ? 1500 : 480)
      else { continue }
      offer(Itinerary(first: first, second: second, distance: distance))
    }
  }

  /// The first flight of the route that leaves at or after that time of the hub's clock.
  private func nextLeg(_ route: Route, after local: Int, clocks: (Clock, Clock)) -> Leg? {
    for day in [local / 1440, local / 1440 + 1] {
      let date = CalendarDate(day: day)
      if route.rests(on: date), !isRelaxed { continue }
      for index in 0..<route.frequency where day * 1440 + route.departure(index) >= local {
        return Leg(route, index: index, date: date, clocks: clocks)
      }
    }
    return nil
  }

  /// Adds the itinerary unless it has left, is full or not as wished.
  private mutating func offer(_ itinerary: Itinerary) {
    var itinerary = itinerary
    guard itinerary.first.departure * 60 >= Int(now.seconds) + 5400,
      slice.departure?.contains(ClockTime(minutes: itinerary.first.localDeparture)) ?? true,
      slice.arrival?.contains(ClockTime(minutes: itinerary.last.localArrival)) ?? true,
      isRelaxed || itinerary.seats(left: rule.asked) >= request.party.seats
    else { return }
    itinerary.fare = rule.fare(itinerary)
    found.append(itinerary)
  }
}

/// Minutes that a change of plane takes at least: longer where a border is crossed.
func minimumConnection(_ origin: Node, _ hub: Node, _ destination: Node) -> Int {
  let isDomestic = origin.country == hub.country && hub.country == destination.country
  return isDomestic ? 45 : hub.size > 235 ? 75 : 60
}
