import Flights
import LocalTime

/// What a traveller wants, as far as they said it: the slots. Nil is "not said".
package struct Trip: Hashable, Sendable, Codable {
  package var kind: TripKind?
  /// The IATA code of an airport or of a metropolitan area.
  package var origin: String?
  /// The IATA code of an airport or of a metropolitan area.
  package var destination: String?
  package var departure: TripDate?
  package var returning: TripDate?
  /// Nights or days away that were said before a departure date was known.
  package var stay: Int?
  /// Local times at which to leave the origin.
  package var departureTime: TimeWindow?
  /// Local times at which to arrive at the destination.
  package var arrivalTime: TimeWindow?
  /// Local times at which to leave for home.
  package var returnTime: TimeWindow?
  package var party: Party?
  package var cabin: Wish<Cabin>?
  /// IATA codes of the airlines wanted.
  package var airlines: Wish<[String]>?
  /// IATA codes of the airlines refused.
  package var refusedAirlines: [String] = []
  package var maximumStops: Wish<Int>?
  /// Checked bags in all.
  package var bags: Int?
  package var budget: Money?
  package var refundable: Bool?
  package var changeable: Bool?
  /// The legs of a multi-city trip after the first.
  package var legs: [Leg] = []

  package init() {}
}

package enum TripKind: String, Hashable, Sendable, Codable {
  case oneWay = "one_way"
  case roundTrip = "round_trip"
  case multiCity = "multi_city"
}

/// When to fly.
package enum TripDate: Hashable, Sendable, Codable {
  case exact(CalendarDate)
  /// Any day from the first to the last.
  case range(CalendarDate, CalendarDate)
  /// The day with the best price from the first to the last.
  case cheapest(CalendarDate, CalendarDate)

  /// The first day that it can be.
  package var earliest: CalendarDate {
    switch self {
    case .exact(let date), .range(let date, _), .cheapest(let date, _): date
    }
  }

  /// The last day that it can be.
  package var latest: CalendarDate {
    switch self {
    case .exact(let date), .range(_, let date), .cheapest(_, let date): date
    }
  }
}

/// A wish for which "it does not matter" is an answer, too.
package enum Wish<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  case any
  case value(Value)

  package var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

/// A further leg of a multi-city trip.
package struct Leg: Hashable, Sendable, Codable {
  package var origin: String?
  package var destination: String?
  package var date: TripDate?

  package init(origin: String? = nil, destination: String? = nil, date: TripDate? = nil) {
    self.origin = origin
    self.destination = destination
    self.date = date
  }
}

/// The slots by name, in the order in which they are asked for.
package enum SlotName: String, Hashable, Sendable, Codable, CaseIterable {
  case origin, destination
  case departureDate = "departure_date"
  case tripType = "trip_type"
  case returnDate = "return_date"
  case passengers, cabin
  case departureTime = "departure_time"
  case arrivalTime = "arrival_time"
  case returnTime = "return_time"
  case airlines
  case maximumStops = "max_stops"
  case bags, budget, refundable, changeable, legs
}

/// A value for a slot.
package enum SlotValue: Hashable, Sendable, Codable {
  case tripType(TripKind)
  /// An IATA code of an airport or a metropolitan area.
  case origin(String)
  /// An IATA code of an airport or a metropolitan area.
  case destination(String)
  case departureDate(TripDate)
  case returnDate(TripDate)
  /// The return, so many days after the departure.
  case stay(days: Int)
  case departureTime(TimeWindow)
  case arrivalTime(TimeWindow)
  case returnTime(TimeWindow)
  case passengers(Party)
  case cabin(Wish<Cabin>)
  case airlines(Wish<[String]>)
  case refusedAirlines([String])
  case maximumStops(Wish<Int>)
  case bags(Int)
  case budget(Money)
  case refundable(Bool)
  case changeable(Bool)
  /// A further leg of a multi-city trip, in the order of flying.
  case leg(Leg)
}
