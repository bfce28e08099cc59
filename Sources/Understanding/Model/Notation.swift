import Airports
import Conversation
import Flights
import LocalTime

// How a model reads what it may write: slots and values in the words of the schema.

extension Trip {
  /// Every slot that has a value: `origin=MAD, departure_date=2027-03-12`; `nothing` where none has.
  var notation: String {
    var parts = SlotName.allCases.filter { $0 != .legs && $0 != .airlines }
      .compactMap { value(of: $0)?.notation }
    if let airlines { parts.append(SlotValue.airlines(airlines).notation) }
    if !refusedAirlines.isEmpty {
      parts.append(SlotValue.refusedAirlines(refusedAirlines).notation)
    }
    parts += legs.map { SlotValue.leg($0).notation }
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }
}

extension Question {
  /// What was asked, with what a yes would write.
  var notation: String {
    let names = slots.map(\.rawValue).joined(separator: ", ")
    let question =
      switch topic {
      case .slots: names
      case .which: "which of: \(choices)"
      case .confirmation: "whether this is right: yes or no"
      case .offers: "which of the offers"
      case .ages: "the ages of the children"
      case .zone: "the traveller's time zone"
      // Never asked of a model.
      default: "nothing"
      }
    guard !proposed.isEmpty else { return question }
    return question + " (a yes sets \(proposed.map(\.notation).joined(separator: ", ")))"
  }

  private var choices: String {
    candidates.enumerated().map { "\($0 + 1) \($1.choice)" }.joined(separator: "; ")
  }
}

extension Offer {
  /// Airline, times, stops and price: what travellers pick by.
  var notation: String {
    let ways = slices.compactMap { slice -> String? in
      guard let first = slice.segments.first, let last = slice.segments.last else { return nil }
      return "\(first.origin)-\(last.destination) \(first.departure.date) \(first.departure.time)-"
        + "\(last.arrival.time), \(slice.stops) stops"
    }
    let code = owner.code.map { " \($0)" } ?? ""
    return "\(owner.name)\(code): \(ways.joined(separator: "; ")); \(total.notation)"
  }
}

extension SlotValue {
  /// The slot and its value, as the schema writes them.
  var notation: String {
    switch self {
    case .stay(let days): "stay=\(days)"
    case .refusedAirlines(let codes): "refused_airlines=\(codes.joined(separator: ","))"
    case .leg(let leg): "leg=\(leg.notation)"
    default: "\(slot.rawValue)=\(text)"
    }
  }

  private var text: String {
    switch self {
    case .tripType(let kind): kind.rawValue
    case .origin(let code), .destination(let code): code
    case .departureDate(let date), .returnDate(let date): date.notation
    case .departureTime(let window), .arrivalTime(let window), .returnTime(let window):
      window.notation
    case .passengers(let party): party.notation
    case .cabin(let cabin): cabin.value?.rawValue ?? "any"
    case .airlines(let codes): codes.value?.joined(separator: ",") ?? "any"
    case .maximumStops(let stops): stops.value.map(String.init) ?? "any"
    case .stay(let number), .bags(let number): "\(number)"
    case .budget(let money): money.notation
    case .refundable(let value), .changeable(let value): "\(value)"
    case .refusedAirlines(let codes): codes.joined(separator: ",")
    case .leg(let leg): leg.notation
    }
  }

  /// What tells candidates apart.
  fileprivate var choice: String {
    switch self {
    case .origin(let code), .destination(let code):
      Atlas.place(code).map { "\($0.name), \($0.region ?? $0.country) (\(code))" } ?? code
    default: text
    }
  }
}

extension TripDate {
  /// As the schema writes it.
  var notation: String {
    switch self {
    case .exact(let date): "\(date)"
    case .range(let first, let last): "\(first)/\(last)"
    case .cheapest(let first, let last): "cheapest \(first)/\(last)"
    }
  }
}

extension TimeWindow {
  /// As the schema writes it.
  fileprivate var notation: String {
    (from.map { "\($0)" } ?? "") + "-" + (to.map { "\($0)" } ?? "")
  }
}

extension Money {
  /// As the schema writes it.
  fileprivate var notation: String { "\(amount) \(currency)" }
}

extension Leg {
  fileprivate var notation: String {
    let date = date.map { " \($0.notation)" } ?? ""
    return "\(origin ?? "?")-\(destination ?? "?")\(date)"
  }
}

extension Party {
  /// As the schema writes it.
  var notation: String {
    let ages = children.map { $0.map(String.init) ?? "?" }.joined(separator: ",")
    let babies = infants.map(String.init).joined(separator: ",")
    return "adults=\(adults)" + (ages.isEmpty ? "" : " children=\(ages)")
      + (babies.isEmpty ? "" : " infants=\(babies)")
  }
}
