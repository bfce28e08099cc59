import Airports
import LocalTime

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An airport as the timetable reckons with it: a point on the unit sphere, a size, a clock.
struct Node: Sendable {
  let code: Code
  let country: Code
  let size: Int
  let longitude: Double
  /// The IANA name of its zone.
  let zone: String
  /// The index among the hubs, where it is one.
  var hub: Int?
  private let x: Double
  private let y: Double
  private let z: Double

  init?(_ airport: Airport?) {
    guard let airport, let code = Code(airport.code) else { return nil }
    self.code = code
    country = Code(country: airport.country)
    size = Int(airport.size)
    longitude = airport.longitude
    zone = airport.zone
    let latitude = airport.latitude * .pi / 180
    let east = airport.longitude * .pi / 180
    x = cos(latitude) * cos(east)
    y = cos(latitude) * sin(east)
    z = sin(latitude)
  }

  /// Kilometres along the great circle, to the nearest whole one.
  func distance(to other: Node) -> Int {
    let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
    let half = (dx * dx + dy * dy + dz * dz).squareRoot() / 2
    return Int((2 * 6371.0088 * asin(min(1, half))).rounded())
  }

  /// Degrees that the other lies further east, -180 to 180.
  func eastward(to other: Node) -> Double {
    var degrees = other.longitude - longitude
    if degrees > 180 { degrees -= 360 }
    if degrees < -180 { degrees += 360 }
    return degrees
  }
}

/// The hubs of all airlines, laid out once per process (about half a millisecond).
struct Network: Sendable {
  /// An airline at one of its hubs.
  struct Base: Sendable {
    var carrier: Int
    var hub: Int
  }

  let hubs: [Node]
  /// The airlines at each hub, by its index.
  let basesByHub: [[Base]]
  /// The country of each airline, by its index.
  let homes: [Code]
  /// The code of each airline, by its index.
  let codes: [Code]
  /// Airlines by their codes.
  let carriers: [Code: Int]
  private let hubIndices: [Code: Int]

  static let world = Network()

  private init() {
    var hubs: [Node] = []
    var indices: [Code: Int] = [:]
    var bases: [[Base]] = []
    var carriers: [Code: Int] = [:]
    for (number, carrier) in Carrier.all.enumerated() {
      if let code = Code(carrier.code) { carriers[code] = number }
      for name in carrier.hubs.split(separator: " ").map(String.init) {
        guard var node = Node(Atlas.airport(name)) else { continue }
        let index = indices[node.code] ?? hubs.count
        if index == hubs.count {
          node.hub = index
          indices[node.code] = index
          hubs.append(node)
          bases.append([])
        }
        bases[index].append(Base(carrier: number, hub: index))
      }
    }
    self.hubs = hubs
    basesByHub = bases
    hubIndices = indices
    homes = Carrier.all.map { Code(country: $0.country) }
    codes = Carrier.all.map { Code($0.code) ?? Code(bits: 0) }
    self.carriers = carriers
  }

  /// The airport with that code; nil where there is none.
  func node(_ text: String) -> Node? {
    guard let code = Code(text) else { return nil }
    return hubIndices[code].map { hubs[$0] } ?? Node(Atlas.airport(text))
  }

  func node(_ code: Code) -> Node? {
    hubIndices[code].map { hubs[$0] } ?? Node(Atlas.airport(code.text))
  }

  /// The airports that the code of an airport or an area stands for: the biggest three.
  func nodes(_ text: String) -> [Node] {
    Atlas.airports(of: text).prefix(3).compactMap { node($0) }
  }

  /// Whether the airline flies between its hub and the airport, that many kilometres away.
  func serves(_ carrier: Int, hub: Node, _ other: Node, _ distance: Int) -> Bool {
    let airline = Carrier.all[carrier]
    guard distance >= 110, distance <= airline.reach else { return false }
    let noise = chance(
      stir(UInt64(hub.code.bits), UInt64(other.code.bits)), UInt64(codes[carrier].bits), below: 50)
    if airline.kind == .lowCost {
      guard distance >= 250, hub.country == homes[carrier] || shareMarket(hub.country, homes[carrier])
      else { return false }
      return other.size >= 125 + noise + distance / 100
    }
    if other.country == homes[carrier] || distance < 500 {
      return other.size >= noise / 3
    }
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
    zone = Zone.named(name)
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
