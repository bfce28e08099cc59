import LocalTime

// The flights of an airline between two airports: how many a day, when, under which number, for how long.

/// An airline's flights from one airport to another.
struct Route {
  let carrier: Int
  let origin: Node
  let destination: Node
  /// Kilometres.
  let distance: Int
  /// Minutes from gate to gate.
  let block: Int
  /// Flights a day.
  let frequency: Int
  let seed: UInt64

  init(_ carrier: Int, from origin: Node, to destination: Node, distance: Int) {
    self.carrier = carrier
    self.origin = origin
    self.destination = destination
    self.distance = distance
    let airline = Carrier.all[carrier]
    seed = stir(
      UInt64(Network.world.codes[carrier].bits),
      UInt64(origin.code.bits) << 32 | UInt64(destination.code.bits))
    let speed = isTurboprop(origin, destination, distance) ? 480 : 800 + chance(seed, 1, below: 51)
    block = (30 + distance * 60 / speed + 4) / 5 * 5
    let smaller = min(origin.size, destination.size)
    var daily =
      switch distance {
      case ..<800: 5
      case ..<2500: 4
      case ..<6000: 2
      default: 1
      }
    if smaller > 215 { daily += 1 }
    if smaller < 150 { daily -= 2 }
    if smaller < 60 { daily -= 1 }
    if airline.kind == .lowCost { daily -= 2 }
    frequency = min(7, max(1, daily + chance(seed, 2, below: 2)))
  }

  /// The departure of the numbered flight of a day, in minutes after midnight at the origin; multiples of five.
  func departure(_ index: Int) -> Int {
    let (first, last) = hours
    let step = (last - first) / frequency
    let jitter = chance(seed, 10 + UInt64(index), below: max(1, step * 3 / 4))
    return (first + index * step + jitter) / 5 * 5
  }

  /// When the day's flights leave: none in the dead of night, long ones so that they arrive at a civil hour.
  private var hours: (Int, Int) {
    if block < 330 { return (365, 1300) }
    let degrees = origin.eastward(to: destination)
    if degrees > 40 { return (1000, 1400) }
    if degrees < -40 { return (540, 1080) }
    return (480, 1400)
  }

  /// Whether the day's only flight leaves out that weekday.
  func rests(on date: CalendarDate) -> Bool {
    frequency == 1 && destination.size < 230 && origin.size < 230
      && chance(seed, 3, below: 14) == (Int(date.day) % 7 + 7) % 7
  }

  /// Digits, without the airline's code.
  func number(_ index: Int) -> Int {
    let airline = Carrier.all[carrier]
    let base = airline.kind == .lowCost ? 1000 : distance > 3500 ? 10 : 400
    let spread = airline.kind == .lowCost ? 7000 : distance > 3500 ? 380 : 3500
    return base + (chance(seed, 4, below: spread) / 16 * 16 + index * 2) + (isOutward ? 0 : 1)
  }

  private var isOutward: Bool { origin.code.bits < destination.code.bits }

  var aircraft: String {
    if isTurboprop(origin, destination, distance) { return "ATR 72-600" }
    if distance < 4500 {
      return ["Airbus A320", "Airbus A321neo", "Boeing 737-800", "Airbus A220-300"][
        chance(UInt64(Network.world.codes[carrier].bits), 5, below: 4)]
    }
    return ["Boeing 787-9", "Airbus A350-900", "Boeing 777-300ER", "Airbus A330-900"][
      chance(seed, 5, below: 4)]
  }
}

private func isTurboprop(_ origin: Node, _ destination: Node, _ distance: Int) -> Bool {
  distance < 500 && min(origin.size, destination.size) < 110
}

/// One flight on one day; all times in minutes since 1970.
struct Leg {
  /// The index of the airline.
  var carrier: Int
  var airline: Code
  var origin: Code
  var destination: Code
  /// Which of the route's flights of a day it is.
  var index: Int
  var departure: Int
  var arrival: Int
  /// On the origin's clock.
  var localDeparture: Int
  /// On the destination's clock.
  var localArrival: Int
  var distance: Int
  /// The day of the timetable, in days since 1970 at the origin.
  var scheduledDay: Int
  private let flight: Int
  let aircraft: String

  init(_ route: Route, index: Int, date: CalendarDate, clocks: (Clock, Clock)) {
    carrier = route.carrier
    airline = Network.world.codes[route.carrier]
    origin = route.origin.code
    destination = route.destination.code
    self.index = index
    departure = clocks.0.universal(Int(date.day) * 1440 + route.departure(index))
    arrival = departure + route.block
    localDeparture = clocks.0.local(departure)
    localArrival = clocks.1.local(arrival)
    distance = route.distance
    scheduledDay = Int(date.day)
    flight = route.number(index)
    aircraft = route.aircraft
  }

  var number: String { String(flight) }

  var minutes: Int { arrival - departure }

  var seed: UInt64 {
    let place = UInt64(origin.bits) << 32 | UInt64(destination.bits)
    let flight = UInt64(airline.bits) << 8 | UInt64(index)
    return stir(stir(place, flight), UInt64(localDeparture / 1440))
  }
}

/// The flights of one direction: one, or two with a change of plane.
struct Itinerary {
  var first: Leg
  var second: Leg?
  /// Kilometres from the origin to the destination, as the crow flies.
  var distance: Int
  /// What an adult pays in the cheapest fare brand, in hundredths of a US dollar.
  var fare = 0

  var last: Leg { second ?? first }
  var minutes: Int { last.arrival - first.departure }
  var carrier: Int { first.carrier }

  /// Quarter of the day in which it leaves.
  var part: Int { (first.localDeparture % 1440) / 360 }

  func isSame(_ other: Itinerary) -> Bool {
    first.departure == other.first.departure && first.carrier == other.first.carrier
      && first.destination == other.first.destination && first.origin == other.first.origin
      && last.departure == other.last.departure && last.destination == other.last.destination
  }
}
