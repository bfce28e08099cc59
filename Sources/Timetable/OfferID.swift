import Flights
import LocalTime

// An offer's id says everything that is needed to make the offer again: when it was asked for, who travels, the cabin, the fare brand and
// the flights. Fields are joined by `-`, lists by `.`; numbers are decimal.
//
//   tt-29764800-2c8i0-e1-BA.LHR.JFK.20804.1+AA.JFK.BOS.20804.2-BA.JFK.LHR.20811.0

/// What an offer was made from.
struct OfferID {
  /// The minute since 1970 (UTC) in which the offer was made.
  var asked: Int
  var party: Party
  var cabin: Cabin
  var brand: Brand
  var slices: [[FlightID]]

  /// One flight on one day.
  struct FlightID {
    var airline: Code
    var origin: Code
    var destination: Code
    /// Days since 1970 at the origin.
    var day: Int
    var index: Int
  }

  var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(96)
    bytes += "tt-".utf8
    bytes.appendDecimal(asked)
    bytes += "-\(party.text)-\(cabin.letter)\(brand.rawValue)".utf8
    for flights in slices {
      bytes += "-".utf8
      flights.write(to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension OfferID {
  /// The parts of an id, or nil where it is none of ours.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 5, parts[0] == "tt", let asked = Int(parts[1]),
      let party = Party(compact: parts[2]), let letter = parts[3].first,
      let cabin = Cabin.allCases.first(where: { $0.letter == letter }),
      let brand = Int(parts[3].dropFirst()).flatMap(Brand.init)
    else { return nil }
    self.asked = asked
    self.party = party
    self.cabin = cabin
    self.brand = brand
    slices = []
    for part in parts.dropFirst(4) {
      guard let flights = [FlightID](compact: part) else { return nil }
      slices.append(flights)
    }
  }

  /// The instant at which its price ends: half an hour after it was made.
  var expiresAt: Instant { Instant(seconds: Int64(asked) * 60 + 1800) }

  var rule: FareRule {
    FareRule(cabin: cabin, asked: Zone.utc.local(Instant(seconds: Int64(asked) * 60)).date)
  }
}

extension [OfferID.FlightID] {
  var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  fileprivate func write(to bytes: inout [UInt8]) {
    for (number, flight) in enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: "+")) }
      for code in [flight.airline, flight.origin, flight.destination] {
        bytes.append(code)
        bytes.append(UInt8(ascii: "."))
      }
      bytes.appendDecimal(flight.day)
      bytes.append(UInt8(ascii: "."))
      bytes.appendDecimal(flight.index)
    }
  }

  init?(compact text: Substring) {
    self = []
    for part in text.split(separator: "+") {
      let fields = part.split(separator: ".")
      guard fields.count == 5, let airline = Code(String(fields[0])),
        let origin = Code(String(fields[1])), let destination = Code(String(fields[2])),
        let day = Int(fields[3]), let index = Int(fields[4])
      else { return nil }
      append(
        OfferID.FlightID(
          airline: airline, origin: origin, destination: destination, day: day, index: index))
    }
    guard (1...2).contains(count) else { return nil }
  }

  /// The flights of an itinerary.
  init(_ itinerary: Itinerary) {
    self = [OfferID.FlightID(itinerary.first)]
    if let second = itinerary.second { append(OfferID.FlightID(second)) }
  }

  /// The itinerary with its fare, or nil where the timetable has no such flights.
  func itinerary(_ rule: FareRule) -> Itinerary? {
    guard let start = first, let origin = Network.world.port(start.origin), let end = last,
      let destination = Network.world.port(end.destination), let leg = start.leg
    else { return nil }
    var itinerary = Itinerary(first: leg, distance: origin.node.distance(to: destination.node))
    if count == 2 {
      guard let second = end.leg, end.origin == start.destination else { return nil }
      itinerary.second = second
    }
    itinerary.fare = rule.fare(itinerary)
    return itinerary
  }
}

extension OfferID.FlightID {
  init(_ leg: Leg) {
    self.init(
      airline: leg.airline, origin: leg.origin, destination: leg.destination,
      day: leg.day, index: Int(leg.index))
  }

  /// The route that the flight belongs to.
  var route: Route? {
    let network = Network.world
    guard let carrier = network.carriers[airline], let from = network.port(origin)?.node,
      let to = network.port(destination)?.node
    else { return nil }
    return Route(carrier, from: from, to: to, distance: from.distance(to: to))
  }

  fileprivate var leg: Leg? {
    guard let route, (0..<route.frequency).contains(index),
      let from = Network.world.port(origin), let to = Network.world.port(destination)
    else { return nil }
    let date = CalendarDate(day: day)
    let clocks = (Clock(from.zone, around: date), Clock(to.zone, around: date))
    return Leg(route, index: index, day: day, clocks: clocks)
  }
}

extension Party {
  /// `2c7.8i0`: the adults, the children's ages (`x` where it is unknown) and the infants' ages.
  fileprivate var text: String {
    var text = "\(adults)"
    if !children.isEmpty {
      text += "c" + children.map { $0.map { String($0) } ?? "x" }.joined(separator: ".")
    }
    if !infants.isEmpty { text += "i" + infants.map { String($0) }.joined(separator: ".") }
    return text
  }

  fileprivate init?(compact text: Substring) {
    let lap = text.split(separator: "i", maxSplits: 1)
    guard let seated = lap.first?.split(separator: "c", maxSplits: 1), let first = seated.first,
      let adults = Int(first)
    else { return nil }
    self.init(adults: adults)
    if seated.count == 2 { children = seated[1].split(separator: ".").map { Int($0) } }
    if lap.count == 2 { infants = lap[1].split(separator: ".").compactMap { Int($0) } }
  }
}

extension Cabin {
  fileprivate var letter: Character {
    switch self {
    case .economy: "e"
    case .premiumEconomy: "p"
    case .business: "b"
    case .first: "f"
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ code: Code) {
    for shift in stride(from: UInt32(16), through: 0, by: -8) where code.bits >> shift & 0xFF != 0 {
      append(UInt8(truncatingIfNeeded: code.bits >> shift))
    }
  }

  fileprivate mutating func appendDecimal(_ number: Int) {
    if number >= 10 { appendDecimal(number / 10) }
    append(UInt8(truncatingIfNeeded: 48 + number % 10))
  }
}
