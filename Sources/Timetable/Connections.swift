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
  private let dayFactor: Int
  /// Nothing was found by the usual rules: any two airports are joined, long waits and thin flights will do.
  private var isRelaxed = false
  private let starts: [Clock]
  private let ends: [Clock]
  private(set) var found: [Itinerary] = []

  /// Nil where a code is unknown or both ends are the same place.
  init?(_ slice: OfferRequest.Slice, of request: OfferRequest, now: Instant) {
    let from = Network.world.ports(slice.origin)
    let to = Network.world.ports(slice.destination)
    origins = from.map(\.node)
    destinations = to.map(\.node)
    guard let origin = origins.first, let destination = destinations.first,
      origin.distance(to: destination) >= 80
    else { return nil }
    starts = from.map { Clock($0.zone, around: slice.date) }
    ends = to.map { Clock($0.zone, around: slice.date) }
    self.slice = slice
    self.request = request
    self.now = now
    rule = FareRule(
      cabin: request.cabin, asked: Zone.utc.local(now).date)
    dayFactor = rule.factor(slice.date)
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
    let order = found.indices.sorted {
      (found[$0].fare, found[$0].first.departure) < (found[$1].fare, found[$1].first.departure)
    }
    return order.map { found[$0] }
  }

  private mutating func collect() {
    // From or to a city's main airport: two lesser ones are hardly ever joined.
    for (from, start) in starts.enumerated() {
      for (to, end) in ends.enumerated() where from == 0 || to == 0 {
        addDirect(origins[from], destinations[to], (start, end))
      }
    }
    if request.maximumStops == 0 { return }
    guard let origin = origins.first,
      let destination = destinations.first
    else { return }
    addConnecting(origin, destination)
  }

  private func isAllowed(_ carrier: Int) -> Bool {
    let code = network.facts[carrier].code
    return (wanted.isEmpty || wanted.contains(code)) && !refused.contains(code)
  }

  // MARK: Direct

  private mutating func addDirect(
    _ origin: Node, _ destination: Node, _ clocks: (Clock, Clock)
  ) {
    let distance = origin.distance(to: destination)
    var seen: UInt128 = 0
    for (hub, other) in [(origin, destination), (destination, origin)] {
      guard hub.hub >= 0 else { continue }
      for base in network.basesByHub[hub.hub] {
        let bit = UInt128(1) << UInt128(base.carrier)
        guard isAllowed(base.carrier), seen & bit == 0,
          network.serves(base.carrier, hub: hub, other, distance)
        else { continue }
        seen |= bit
        add(Route(base.carrier, from: origin, to: destination, distance: distance), clocks)
      }
    }
  }

  private mutating func add(_ route: Route, _ clocks: (Clock, Clock)) {
    guard isRelaxed || !route.rests(on: slice.date) else { return }
    for index in 0..<route.frequency {
      let leg = Leg(route, index: index, day: Int(slice.date.day), clocks: clocks)
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
    guard let start = starts.first, let end = ends.first else { return }
    for way in ways.prefix(found.isEmpty ? 10 : 6) {
      add(way, from: origin, to: destination, clocks: (start, end), distance: direct)
    }
  }

  private func ways(_ origin: Node, _ destination: Node, _ direct: Int) -> [Way] {
    var ways: [Way] = []
    let longest = isRelaxed ? 31_000 : direct * 135 / 100 + 500
    for index in network.hubs.indices {
      let hub = network.hubs[index]
      guard hub.isWithin(Double(longest), of: origin),
        hub.isWithin(Double(longest), of: destination)
      else { continue }
      let first = origin.distance(to: hub)
      guard first >= 110, first <= longest else { continue }
      let second = hub.distance(to: destination)
      guard second >= 110, first + second <= longest else { continue }
      for base in network.basesByHub[index] where joins(base, origin, destination) {
        let serves =
          network.serves(base.carrier, hub: hub, origin, first)
          && network.serves(base.carrier, hub: hub, destination, second)
        let reach = network.facts[base.carrier].reach
        guard serves || isRelaxed && first <= reach && second <= reach else { continue }
        let away = first + second + (isRelaxed && !serves ? 1500 : 0)
        ways.append(Way(base: base, first: first, second: second, rank: away - hub.size))
      }
    }
    return ways
  }

  /// Whether the airline may and would carry somebody between the two by a hub of its own.
  private func joins(_ base: Network.Base, _ origin: Node, _ destination: Node) -> Bool {
    guard isAllowed(base.carrier), !network.facts[base.carrier].isLowCost else { return false }
    return isRelaxed || origin.country != destination.country
      || shareMarket(origin.country, network.facts[base.carrier].home)
  }

  private mutating func add(
    _ way: Way, from origin: Node, to destination: Node, clocks: (Clock, Clock), distance: Int
  ) {
    let hub = network.hubs[way.base.hub]
    let inbound = Route(way.base.carrier, from: origin, to: hub, distance: way.first)
    let outbound = Route(way.base.carrier, from: hub, to: destination, distance: way.second)
    guard isRelaxed || !inbound.rests(on: slice.date) else { return }
    let middle = Clock(network.zones[way.base.hub], around: slice.date)
    let change = minimumConnection(origin, hub, destination)
    for index in 0..<inbound.frequency {
      let first = Leg(inbound, index: index, day: Int(slice.date.day), clocks: (clocks.0, middle))
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
      if route.rests(on: CalendarDate(day: day)), !isRelaxed { continue }
      for index in 0..<route.frequency where day * 1440 + route.departure(index) >= local {
        return Leg(route, index: index, day: day, clocks: clocks)
      }
    }
    return nil
  }

  /// Adds the itinerary unless it has left, is full or not as wished.
  private mutating func offer(_ itinerary: Itinerary) {
    var itinerary = itinerary
    let seats = itinerary.seats(left: rule.asked)
    guard itinerary.first.departure * 60 >= Int(now.seconds) + 5400,
      slice.departure?.contains(ClockTime(minutes: itinerary.first.localDeparture)) ?? true,
      slice.arrival?.contains(ClockTime(minutes: itinerary.last.localArrival)) ?? true,
      isRelaxed || seats >= request.party.seats
    else { return }
    itinerary.fare = rule.fare(itinerary, dayFactor: dayFactor, seats: seats)
    found.append(itinerary)
  }
}

/// Minutes that a change of plane takes at least: longer where a border is crossed.
func minimumConnection(_ origin: Node, _ hub: Node, _ destination: Node) -> Int {
  let isDomestic = origin.country == hub.country && hub.country == destination.country
  return isDomestic ? 45 : hub.size > 235 ? 75 : 60
}
