import Conversation
import Flights
import LocalTime

extension Trip {
  /// The slots as the members of a JSON object; what is not known is left out.
  var members: [(String, JSONText)] {
    var members: [(String, JSONText)] = []
    func add(_ name: String, _ value: JSONText?) {
      if let value { members.append((name, value)) }
    }
    add("origin", origin.map { .string($0) })
    add("destination", destination.map { .string($0) })
    add("departure_date", departure.map { .string($0.likeliest.description) })
    add("return_date", returning.map { .string($0.likeliest.description) })
    add("flexible", departure?.flexibility)
    add("return_flexible", returning?.flexibility)
    add("passengers", party?.json)
    add("cabin", cabin?.json { .string($0.rawValue) })
    add("airlines", airlines?.json { .array($0.map { .string($0) }) })
    add("not_airlines", refusedAirlines.isEmpty ? nil : .array(refusedAirlines.map { .string($0) }))
    add("max_stops", maximumStops?.json { .number($0) })
    add("trip_type", (kind ?? (returning == nil ? nil : .roundTrip)).map { .string($0.rawValue) })
    add("stay_days", stay.map { .number($0) })
    add("departure_after", departureTime?.from.map { .string($0.description) })
    add("departure_before", departureTime?.to.map { .string($0.description) })
    add("arrival_after", arrivalTime?.from.map { .string($0.description) })
    add("arrival_before", arrivalTime?.to.map { .string($0.description) })
    add("return_after", returnTime?.from.map { .string($0.description) })
    add("return_before", returnTime?.to.map { .string($0.description) })
    add("bags", bags.map { .number($0) })
    add(
      "budget",
      budget.map { .object([("amount", .string($0.amount)), ("currency", .string($0.currency))]) })
    add("refundable", refundable.map { .bool($0) })
    add("changeable", changeable.map { .bool($0) })
    add("legs", legs.isEmpty ? nil : .array(legs.map(\.json)))
    return members
  }
}

extension Trip {
  /// Whether the traveller said that any value will do, so that a proposal settles nothing.
  func isIndifferent(_ slot: SlotName) -> Bool {
    slot == .cabin && cabin == .any || slot == .airlines && airlines == .any
      || slot == .maximumStops && maximumStops == .any
  }
}

extension TripDate {
  /// The day in the middle of a few days round one, else the first.
  fileprivate var likeliest: CalendarDate {
    let span = earliest.days(until: latest)
    return span == 2 || span == 4 ? earliest.adding(days: span / 2) : earliest
  }

  /// The range of an open date, or that the cheapest of it is wanted.
  fileprivate var flexibility: JSONText? {
    switch self {
    case .exact: nil
    case .range(let first, let last):
      .object([("from", .string(first.description)), ("to", .string(last.description))])
    case .cheapest: .string("cheapest")
    }
  }
}

extension Party {
  fileprivate var json: JSONText {
    var members: [(String, JSONText)] = [
      ("adults", .number(adults)), ("children", .number(children.count)),
      ("infants", .number(infants.count)),
    ]
    let ages = children.compactMap(\.self) + infants
    if !ages.isEmpty { members.append(("ages", .array(ages.map { .number($0) }))) }
    return .object(members)
  }
}

extension Wish {
  fileprivate func json(_ write: (Value) -> JSONText) -> JSONText {
    switch self {
    case .any: .string("any")
    case .value(let value): write(value)
    }
  }
}

extension Leg {
  fileprivate var json: JSONText {
    var members: [(String, JSONText)] = []
    if let origin { members.append(("origin", .string(origin))) }
    if let destination { members.append(("destination", .string(destination))) }
    if let date { members.append(("departure_date", .string(date.earliest.description))) }
    return .object(members)
  }
}
