import Airports
import Flights
import LocalTime

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An airport as the timetable reckons with it: a point on the unit sphere and a size; nothing that needs counting references.
struct Node: Sendable {
  let code: Code
  let country: Code
  let size: Int
  let longitude: Double
  /// The index among the hubs, -1 where it is none.
  var hub = -1
  private let x: Double
  private let y: Double
  private let z: Double

  init?(_ airport: Airport?) {
    guard let airport, let code = Code(airport.code) else { return nil }
    self.code = code
    country = Code(country: airport.country)
    size = Int(airport.size)
    longitude = airport.longitude
    let latitude = airport.latitude * .pi / 180
    let east = airport.longitude * .pi / 180
    x = cos(latitude) * cos(east)
    y = cos(latitude) * sin(east)
    z = sin(latitude)
  }

  /// Kilometres along the great circle, to the nearest whole one.
  func distance(to other: Node) -> Int {
    Int(2 * 6371.0088 * asin(min(1, squaredChord(to: other).squareRoot() / 2)) + 0.5)
  }

  /// Whether the other may be within that many kilometres; quicker than the distance.
  func isWithin(_ kilometres: Double, of other: Node) -> Bool {
    // The straight line through the earth is never longer than the way on its surface.
    let chord = kilometres / 6371.0088
    return squaredChord(to: other) <= chord * chord
  }

  private func squaredChord(to other: Node) -> Double {
    let dx = x - other.x
    let dy = y - other.y
    let dz = z - other.z
    return dx * dx + dy * dy + dz * dz
  }

  /// Degrees that the other lies further east, -180 to 180.
  func eastward(to other: Node) -> Double {
    var degrees = other.longitude - longitude
    if degrees > 180 { degrees -= 360 }
    if degrees < -180 { degrees += 360 }
    return degrees
  }
}

/// An airport with its clock.
struct Port: Sendable {
  let node: Node
  /// The IANA name of its zone.
  let zone: String

  init?(_ airport: Airport?) {
    guard let airport, let node = Node(airport) else { return nil }
    self.node = node
    zone = airport.zone
  }

  fileprivate init(_ node: Node, zone: String) {
    self.node = node
    self.zone = zone
  }
}

/// The hubs of all airlines, laid out once per process (about half a millisecond).
final class Network: Sendable {
  /// An airline at one of its hubs.
  struct Base: Sendable {
    var carrier: Int
    var hub: Int
  }

  /// An airline without its names.
  struct Facts: Sendable {
    var code: Code
    var home: Code
    var isLowCost: Bool
    var reach: Int
  }

  let hubs: [Node]
  /// The IANA name of each hub's zone.
  let zones: [String]
  /// Each airline as an offer names it, by its index.
  let airlines: [Airline]
  /// The airlines at each hub, by its index.
  let basesByHub: [[Base]]
  /// What the search asks again and again about each airline, by its index.
  let facts: [Facts]
  /// Airlines by their codes.
  let carriers: [Code: Int]
  private let hubIndices: [Code: Int]

  static let world = Network()

  private init() {
    var hubs: [Node] = []
    var zones: [String] = []
    var indices: [Code: Int] = [:]
    var bases: [[Base]] = []
    var carriers: [Code: Int] = [:]
    for (number, carrier) in Carrier.all.enumerated() {
      if let code = Code(carrier.code) { carriers[code] = number }
      for name in carrier.hubs.split(separator: " ").map(String.init) {
        guard let port = Port(Atlas.airport(name)) else { continue }
        var node = port.node
        let index = indices[node.code] ?? hubs.count
        if index == hubs.count {
          node.hub = index
          indices[node.code] = index
          hubs.append(node)
          zones.append(port.zone)
          bases.append([])
        }
        bases[index].append(Base(carrier: number, hub: index))
      }
    }
    self.hubs = hubs
    self.zones = zones
    airlines = Carrier.all.map { Airline(code: $0.code, name: $0.name) }
    basesByHub = bases
    hubIndices = indices
    facts = Carrier.all.map { carrier in
      Facts(
        code: Code(carrier.code) ?? Code(bits: 0), home: Code(country: carrier.country),
        isLowCost: carrier.kind == .lowCost, reach: carrier.reach)
    }
    self.carriers = carriers
  }

  /// The airport with that code; nil where there is none.
  func port(_ code: Code) -> Port? {
    hubIndices[code].map { Port(hubs[$0], zone: zones[$0]) } ?? Port(Atlas.airport(code.text))
  }

  /// The airports that the code of an airport or an area stands for: the biggest three.
  func ports(_ text: String) -> [Port] {
    Atlas.airports(of: text).prefix(3).compactMap { Code($0).flatMap { port($0) } }
  }

  /// Whether the airline flies between its hub and the airport, that many kilometres away.
  func serves(_ carrier: Int, hub: Node, _ other: Node, _ distance: Int) -> Bool {
    let airline = facts[carrier]
    guard distance >= 110, distance <= airline.reach else { return false }
    let noise = chance(
      stir(UInt64(hub.code.bits), UInt64(other.code.bits)), UInt64(airline.code.bits), below: 50)
    if airline.isLowCost {
      return distance >= 250 && other.size >= 125 + noise + distance / 100
    }
    if other.country == airline.home || distance < 500 { return other.size >= noise / 3 }
    let need =
      switch distance {
      case ..<1200: 70
      case ..<3500: 130
      case ..<7000: 170
      default: 190
      }
    return other.size >= need + noise
  }
}

/// An airport's clock around one date, in minutes; the zone's rules are asked again only where they change in those days.
struct Clock {
  private let zone: Zone?
  private let steady: Int?

  init(_ name: String, around date: CalendarDate) {
    let zone = Zone.named(name)
    self.zone = zone
    let noon = Int64(date.day) * 86_400
    let early = zone?.offset(at: Instant(seconds: noon - 2 * 86_400)) ?? 0
    let late = zone?.offset(at: Instant(seconds: noon + 5 * 86_400)) ?? 0
    steady = early == late ? early / 60 : nil
  }

  /// Minutes since 1970 in UTC, of minutes since 1970 on this clock.
  func universal(_ local: Int) -> Int {
    if let steady { return local - steady }
    guard let zone else { return local }
    return Int(zone.instant(LocalDateTime(minutes: local)).seconds / 60)
  }

  /// Minutes since 1970 on this clock, of minutes since 1970 in UTC.
  func local(_ universal: Int) -> Int {
    if let steady { return universal + steady }
    return zone?.local(Instant(seconds: Int64(universal) * 60)).minutes ?? universal
  }
}
