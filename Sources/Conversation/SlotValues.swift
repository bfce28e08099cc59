import Flights
import LocalTime

extension SlotValue {
  /// The slot that the value is for.
  package var slot: SlotName {
    switch self {
    case .tripType: .tripType
    case .origin: .origin
    case .destination: .destination
    case .departureDate: .departureDate
    case .returnDate, .stay: .returnDate
    case .departureTime: .departureTime
    case .arrivalTime: .arrivalTime
    case .returnTime: .returnTime
    case .passengers: .passengers
    case .cabin: .cabin
    case .airlines, .refusedAirlines: .airlines
    case .maximumStops: .maximumStops
    case .bags: .bags
    case .budget: .budget
    case .refundable: .refundable
    case .changeable: .changeable
    case .leg: .legs
    }
  }
}

extension SlotValue {
  /// The code of the place that it is, if it is one.
  var place: String? {
    switch self {
    case .origin(let code), .destination(let code): code
    case .leg(let leg): leg.destination
    default: nil
    }
  }
}

extension Trip {
  /// The slot's value, where it has one; of a trip with several legs more, the last leg.
  package func value(of slot: SlotName) -> SlotValue? {
    switch slot {
    case .origin: origin.map(SlotValue.origin)
    case .destination: destination.map(SlotValue.destination)
    case .departureDate: departure.map(SlotValue.departureDate)
    case .tripType: kind.map(SlotValue.tripType)
    case .returnDate: returning.map(SlotValue.returnDate) ?? stay.map(SlotValue.stay(days:))
    case .passengers: party.map(SlotValue.passengers)
    case .cabin: cabin.map(SlotValue.cabin)
    case .departureTime: departureTime.map(SlotValue.departureTime)
    case .arrivalTime: arrivalTime.map(SlotValue.arrivalTime)
    case .returnTime: returnTime.map(SlotValue.returnTime)
    case .airlines:
      airlines.map(SlotValue.airlines)
        ?? (refusedAirlines.isEmpty ? nil : .refusedAirlines(refusedAirlines))
    case .maximumStops: maximumStops.map(SlotValue.maximumStops)
    case .bags: bags.map(SlotValue.bags)
    case .budget: budget.map(SlotValue.budget)
    case .refundable: refundable.map(SlotValue.refundable)
    case .changeable: changeable.map(SlotValue.changeable)
    case .legs: legs.last.map(SlotValue.leg)
    }
  }

  mutating func clear(_ slot: SlotName) {
    switch slot {
    case .origin: origin = nil
    case .destination: destination = nil
    case .departureDate: departure = nil
    case .tripType: kind = nil
    case .returnDate:
      returning = nil
      stay = nil
    case .passengers: party = nil
    case .cabin: cabin = nil
    case .departureTime: departureTime = nil
    case .arrivalTime: arrivalTime = nil
    case .returnTime: returnTime = nil
    case .airlines:
      airlines = nil
      refusedAirlines = []
    case .maximumStops: maximumStops = nil
    case .bags: bags = nil
    case .budget: budget = nil
    case .refundable: refundable = nil
    case .changeable: changeable = nil
    case .legs: legs = []
    }
  }

  /// Writes the value and what follows from it at once: a return makes a round trip, one way drops the return.
  mutating func write(_ value: SlotValue) {
    switch value {
    case .tripType(let value): write(kind: value)
    case .origin(let value):
      origin = value
      // A way back from elsewhere leads to where the journey begins.
      if legs.count == 1, legs[0].destination == nil, legs[0].origin != nil {
        legs[0].destination = value
      }
    case .destination(let value): destination = value
    case .departureDate(let value): departure = value
    case .returnDate(let value):
      returning = value
      stay = nil
      if kind != .multiCity { kind = .roundTrip }
    case .stay(let days):
      returning = nil
      // More than flights are sold for is refused later; the sum must not overflow.
      stay = max(0, min(1000, days))
      if kind != .multiCity { kind = .roundTrip }
    case .departureTime(let value): departureTime = value
    case .arrivalTime(let value): arrivalTime = value
    case .returnTime(let value): returnTime = value
    case .passengers(let value): party = value
    case .cabin(let value): cabin = value
    case .airlines(let value): write(airlines: value)
    case .refusedAirlines(let value):
      refusedAirlines = value
      if case .value(let wanted) = airlines {
        let left = wanted.filter { !value.contains($0) }
        airlines = left.isEmpty ? nil : .value(left)
      }
    case .maximumStops(let value):
      maximumStops = value.value.map { .value(max(0, min(9, $0))) } ?? .any
    case .bags(let value): bags = max(0, min(99, value))
    case .budget(let value): budget = value
    case .refundable(let value): refundable = value
    case .changeable(let value): changeable = value
    case .leg(let value): write(leg: value)
    }
  }

  private mutating func write(kind value: TripKind) {
    kind = value
    if value != .multiCity { legs = [] }
    if value == .oneWay {
      clear(.returnDate)
      returnTime = nil
    }
  }

  private mutating func write(airlines value: Wish<[String]>) {
    airlines = value
    switch value {
    case .any: refusedAirlines = []
    case .value(let wanted): refusedAirlines.removeAll { wanted.contains($0) }
    }
  }

  /// A leg that says only what is missing of an earlier one completes it; one that names its places corrects it.
  private mutating func write(leg value: Leg) {
    kind = .multiCity
    let place = legs.firstIndex {
      if value.destination == nil { return value.date == nil || $0.date == nil }
      return $0.destination == nil || $0.destination == value.destination
    }
    guard let place else {
      legs.append(value)
      return
    }
    legs[place].origin = value.origin ?? legs[place].origin
    legs[place].destination = value.destination ?? legs[place].destination
    legs[place].date = value.date ?? legs[place].date
  }
}
