import Airports
import Flights
import LocalTime

// Duffel's flights in the words of Flights. What cannot be shown truly is nil.

extension Wire.Place {
  /// As Duffel says, else as our own table does.
  var zone: Zone? {
    timeZone.flatMap(Zone.named) ?? iataCode.flatMap(Atlas.zone(of:)).flatMap(Zone.named)
  }
}

extension Airline {
  init(_ carrier: Wire.Carrier) {
    let code = carrier.iataCode.flatMap { $0.isEmpty ? nil : $0 }
    self.init(code: code, name: carrier.name)
  }
}

extension Slice {
  /// Nil where a segment cannot be read: part of a journey is none.
  init?(_ slice: Wire.Slice, passengers: [Passenger]) {
    let lapInfants = Set(passengers.filter { $0.kind == .infant }.map(\.id))
    let segments = slice.segments.compactMap { Segment($0, lapInfants: lapInfants) }
    guard segments.count == slice.segments.count, !segments.isEmpty else { return nil }
    self.init(
      segments: segments, duration: slice.elapsed,
      fareBrand: slice.fareBrandName.flatMap { $0.isEmpty ? nil : $0 })
  }
}

extension [Slice] {
  /// Every slice, or nil where one of them cannot be read.
  init?(_ slices: [Wire.Slice], passengers: [Passenger]) {
    self = slices.compactMap { Slice($0, passengers: passengers) }
    guard count == slices.count, !isEmpty else { return nil }
  }
}

extension Segment {
  init?(_ segment: Wire.Segment, lapInfants: Set<String>) {
    guard let origin = segment.origin.iataCode, let destination = segment.destination.iataCode,
      let departure = localTime(segment.departingAt), let arrival = localTime(segment.arrivingAt),
      let number = segment.marketingCarrierFlightNumber, !number.isEmpty
    else { return nil }
    let marketing = Airline(segment.marketingCarrier)
    let seated = (segment.passengers ?? []).filter { traveller in
      traveller.passengerID.map { !lapInfants.contains($0) } ?? true
    }
    self.init(
      origin: origin, destination: destination, originTerminal: segment.originTerminal,
      destinationTerminal: segment.destinationTerminal, departure: departure, arrival: arrival,
      duration: segment.elapsed, marketingCarrier: marketing, flightNumber: number,
      operatingCarrier: segment.operatingCarrier.map { Airline($0) } ?? marketing,
      aircraft: segment.aircraft?.name,
      cabin: seated.first?.cabinClass.flatMap { Cabin(rawValue: $0) },
      bags: Bags(allowedToEachOf: seated),
      technicalStops: (segment.stops ?? []).compactMap { $0.airport?.iataCode })
  }
}

extension Bags {
  /// What every one of them may take along; nil where that is not said of all. An empty list says nothing; one that names only checked
  /// bags includes no other.
  init?(allowedToEachOf travellers: [Wire.SegmentPassenger]) {
    let lists = travellers.map { $0.baggages ?? [] }
    guard !lists.isEmpty, lists.allSatisfy({ !$0.isEmpty }) else { return nil }
    func least(_ type: String) -> Int {
      lists.map { $0.filter { $0.type == type }.reduce(0) { $0 + min(max(0, $1.quantity), 99) } }
        .min() ?? 0
    }
    self.init(carryOn: least("carry_on"), checked: least("checked"))
  }
}

extension Passenger {
  init(_ passenger: Wire.Passenger) {
    self.init(
      id: passenger.id, kind: Kind(type: passenger.type, age: passenger.age), age: passenger.age)
  }
}

extension Passenger.Kind {
  /// By the type where there is one, else by the age.
  fileprivate init(type: String?, age: Int?) {
    switch (type, age) {
    case ("child", _): self = .child
    case (.some(let type), _) where type.hasPrefix("infant"): self = .infant
    case (nil, .some(..<2)): self = .infant
    case (nil, .some(..<12)): self = .child
    default: self = .adult
    }
  }
}

extension Conditions {
  init(_ conditions: Wire.Conditions?) {
    self.init(
      change: conditions?.changeBeforeDeparture.flatMap { Rule($0) },
      refund: conditions?.refundBeforeDeparture.flatMap { Rule($0) })
  }
}

extension Conditions.Rule {
  fileprivate init?(_ rule: Wire.Conditions.Rule) {
    guard let allowed = rule.allowed else { return nil }
    self.init(allowed: allowed, penalty: money(rule.penaltyAmount, rule.penaltyCurrency))
  }
}

/// Money, where both its parts are there and the amount is a decimal number.
func money(_ amount: String?, _ currency: String?) -> Money? {
  guard let amount, let currency else { return nil }
  return Money(amount, currency: currency)
}
