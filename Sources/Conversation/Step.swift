import Flights
import LocalTime

/// What comes next in the flow, judged from the state alone.
enum Step: Hashable, Sendable {
  case ask(Inquiry)
  /// A summary to confirm, because something in it was guessed.
  case confirm
  case search
  /// The offers lie before the traveller.
  case choose
  /// The last search found nothing, and nothing has changed since.
  case change
  /// The traveller chose an offer.
  case done
}

/// A question of the flow.
enum Inquiry: Hashable, Sendable {
  case bothPlaces
  case destination
  case origin
  case departure
  /// One way, or when back?
  case journey
  case returnDate
  case passengers
  /// The ages of so many children.
  case ages(Int)
  /// Where a further leg of the trip goes.
  case legDestination(origin: String?)
  /// When a further leg of the trip is flown.
  case legDate(origin: String?, destination: String)
}

extension State {
  func step(_ context: TurnContext) -> Step {
    if let inquiry = trip.missing { return .ask(inquiry) }
    if !guessed.isEmpty { return .confirm }
    if chosen != nil { return .done }
    guard let searched, searched == trip.requests(context).first else { return .search }
    return offers.isEmpty ? .change : .choose
  }
}

extension Trip {
  /// The first thing that a search needs and nobody has said.
  var missing: Inquiry? {
    switch (origin, destination) {
    case (nil, nil): return .bothPlaces
    case (_, nil): return .destination
    case (nil, _): return .origin
    default: break
    }
    if departure == nil { return .departure }
    if let inquiry = missingJourney { return inquiry }
    guard let party else { return .passengers }
    let unknown = party.children.count { $0 == nil }
    return unknown > 0 ? .ages(unknown) : nil
  }

  private var missingJourney: Inquiry? {
    switch kind {
    case .oneWay: return nil
    case .roundTrip: return returning == nil && stay == nil ? .returnDate : nil
    case nil: return returning == nil && stay == nil ? .journey : nil
    case .multiCity:
      if legs.isEmpty { return .legDestination(origin: destination) }
      var previous = destination
      for leg in legs {
        guard let destination = leg.destination else {
          return .legDestination(origin: leg.origin ?? previous)
        }
        let origin = leg.origin ?? previous
        if leg.date == nil { return .legDate(origin: origin, destination: destination) }
        previous = destination
      }
      return nil
    }
  }
}

extension Inquiry {
  /// The question as the next message's reader has to know it.
  var question: Question {
    switch self {
    case .bothPlaces: Question(.slots, slots: [.destination, .origin])
    case .destination: Question(.slots, slots: [.destination])
    case .origin: Question(.slots, slots: [.origin])
    case .departure: Question(.slots, slots: [.departureDate])
    case .journey: Question(.slots, slots: [.tripType, .returnDate])
    case .returnDate: Question(.slots, slots: [.returnDate])
    case .passengers: Question(.slots, slots: [.passengers])
    case .ages: Question(.ages, slots: [.passengers])
    case .legDestination, .legDate: Question(.slots, slots: [.legs])
    }
  }
}
