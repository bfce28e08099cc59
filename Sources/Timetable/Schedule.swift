import LocalTime

// The flights of an airline between two airports: how many a day, when, under which number, for how long.

/// An airline's flights from one airport to another.
struct Route {
  let carrier: Int
  let airline: Code
  let origin: Code
  let destination: Code
  /// Kilometres.
  let distance: Int
  /// Minutes from gate to gate.
  let block: Int
  /// Flights a day.
  let frequency: Int
  private let isLowCost: Bool
  private let isThin: Bool
  private let isTurboprop: Bool
  /// Degrees that the destination lies further east.
  private let eastward: Double
  private let seed: UInt64

  init(_ carrier: Int, from origin: Node, to destination: Node, distance: Int) {
    let facts = Network.world.facts[carrier]
    self.carrier = carrier
    self.distance = distance
    airline = facts.code
    isLowCost = facts.isLowCost
    self.origin = origin.code
    self.destination = destination.code
    eastward = origin.eastward(to: destination)
    seed = stir(
      UInt64(airline.bits), UInt64(origin.code.bits) << 32 | UInt64(destination.code.bits))
    let smaller = min(origin.size, destination.size)
    isThin = max(origin.size, destination.size) < 230
    isTurboprop = distance < 500 && smaller < 110
    let speed = isTurboprop ? 480 : 800 + chance(seed, 1, below: 51)
    block = (30 + distance * 60 / speed + 4) / 5 * 5
    let daily = Self.flightsADay(distance, smaller) - (isLowCost ? 2 : 0)
    frequency = min(7, max(1, daily + chance(seed, 2, below: 2)))
  }

  private static func flightsADay(_ distance: Int, _ smaller: Int) -> Int {
    let usual =
      switch distance {
      case ..<800: 5
      case ..<2500: 4
      case ..<6000: 2
      default: 1
      }
    return usual + (smaller > 215 ? 1 : 0) - (smaller < 150 ? 2 : 0) - (smaller < 60 ? 1 : 0)
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
    if eastward > 40 { return (1000, 1400) }
    if eastward < -40 { return (540, 1080) }
    return (480, 1400)
  }

  /// Whether the day's only flight leaves out that weekday.
  func rests(on date: CalendarDate) -> Bool {
    frequency == 1 && isThin && chance(seed, 3, below: 14) == (Int(date.day) % 7 + 7) % 7
  }

  /// Digits, without the airline's code.
  func number(_ index: Int) -> Int {
    let isLong = distance > 3500
    let base = isLowCost ? 1000 : isLong ? 10 : 400
    let spread = isLowCost ? 7000 : isLong ? 380 : 3500
    let first = base + chance(seed, 4, below: spread) / 16 * 16
    return first + index * 2 + (origin.bits < destination.bits ? 0 : 1)
  }

  /// The index of the aircraft that usually flies it.
  var model: Int {
    if isTurboprop { return 8 }
    return distance < 4500
      ? chance(UInt64(airline.bits), 5, below: 4) : 4 + chance(seed, 5, below: 4)
  }
}

/// Types of aircraft: four for short flights, four for long ones, and a turboprop.
let aircraft = [
  "Airbus A320", "Airbus A321neo", "Boeing 737-800", "Airbus A220-300",
  "Boeing 787-9", "Airbus A350-900", "Boeing 777-300ER", "Airbus A330-900", "ATR 72-600",
]

/// One flight on one day; all times in minutes since 1970.
struct Leg {
  /// The index of the airline.
  let carrier: Int32
  let airline: Code
  let origin: Code
  let destination: Code
  /// Which of the route's flights of a day it is.
  let index: Int32
  let distance: Int32
  /// Digits, without the airline's code.
  let number: Int32
  /// The index of its type of aircraft.
  let model: Int32
  let departure: Int
  let arrival: Int
  /// On the origin's clock.
  let localDeparture: Int
  /// On the destination's clock.
  let localArrival: Int

  init(_ route: Route, index: Int, day: Int, clocks: (Clock, Clock)) {
    carrier = Int32(route.carrier)
    airline = route.airline
    origin = route.origin
    destination = route.destination
    self.index = Int32(index)
    distance = Int32(route.distance)
    number = Int32(route.number(index))
    model = Int32(route.model)
    departure = clocks.0.universal(day * 1440 + route.departure(index))
    arrival = departure + route.block
    localDeparture = clocks.0.local(departure)
    localArrival = clocks.1.local(arrival)
  }

  var minutes: Int { arrival - departure }

  /// Days since 1970 on the origin's clock.
  var day: Int { localDeparture / 1440 }

  var seed: UInt64 {
    let place = UInt64(origin.bits) << 32 | UInt64(destination.bits)
    return stir(stir(place, UInt64(airline.bits) << 8 | UInt64(index)), UInt64(day))
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
  var carrier: Int { Int(first.carrier) }

  /// Quarter of the day in which it leaves.
  var part: Int { (first.localDeparture % 1440) / 360 }

  func isSame(_ other: Itinerary) -> Bool {
    first.departure == other.first.departure && first.carrier == other.first.carrier
      && first.destination == other.first.destination && first.origin == other.first.origin
      && last.departure == other.last.departure && last.destination == other.last.destination
  }
}
