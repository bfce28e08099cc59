import Flights
import LocalTime

extension Edit {
  /// How many days ahead flights are sold, about.
  static let horizon = 330

  /// Takes out what cannot be, with the reason; everything else stays. Looks at the whole trip: a date that was fine when it
  /// was said may have passed since.
  mutating func validate() {
    validatePlaces()
    validateDeparture()
    validateReturn()
    validateLegs()
    validateParty()
  }

  private mutating func refuse(_ slot: SlotName, _ reason: Refusal) {
    state.trip.clear(slot)
    state.guessed.remove(slot)
    remarks.append(.refused(slot, reason))
  }

  private mutating func validatePlaces() {
    guard let origin = state.trip.origin, let destination = state.trip.destination else { return }
    // What was said last is what is wrong; both at once: the destination.
    let isOrigin = written.contains(.origin) && !written.contains(.destination)
    let (said, other) = isOrigin ? (origin, destination) : (destination, origin)
    guard let place = Places.common(said, other) else { return }
    refuse(isOrigin ? .origin : .destination, .samePlace(place))
  }

  /// Why nobody can fly from the place in those days.
  private func refusal(of date: TripDate, from origin: String?) -> Refusal? {
    let today = origin.flatMap { Places.date(at: $0, context.now) } ?? context.today
    let lastDay = today.adding(days: Self.horizon)
    if date.latest < today { return .past(date.latest) }
    if date.earliest > lastDay { return .tooFar(date.earliest, lastDay: lastDay) }
    return nil
  }

  private mutating func validateDeparture() {
    guard let departure = state.trip.departure,
      let reason = refusal(of: departure, from: state.trip.origin)
    else { return }
    let stay = state.trip.stay
    refuse(.departureDate, reason)
    if stay != nil { state.trip.returning = nil }
  }

  private mutating func validateReturn() {
    guard let returning = state.trip.returning else { return }
    if let reason = refusal(of: returning, from: state.trip.destination) {
      return refuse(.returnDate, reason)
    }
    guard let departure = state.trip.departure, returning.latest < departure.earliest else {
      return
    }
    if written.contains(.returnDate) {
      refuse(
        .returnDate,
        .returnBeforeDeparture(returning: returning.latest, departure: departure.earliest))
    } else {
      state.trip.clear(.returnDate)
      remarks.append(.returnDropped(returning.latest))
    }
  }

  private mutating func validateLegs() {
    var previous = state.trip.departure
    for index in state.trip.legs.indices {
      guard let date = state.trip.legs[index].date else { continue }
      var reason = refusal(of: date, from: state.trip.legs[index].origin)
      if reason == nil, let previous, date.latest < previous.earliest {
        reason = .returnBeforeDeparture(returning: date.latest, departure: previous.earliest)
      }
      if let reason {
        state.trip.legs[index].date = nil
        remarks.append(.refused(.legs, reason))
      } else {
        previous = date
      }
    }
  }

  private mutating func validateParty() {
    guard let party = state.trip.party else { return }
    let count = max(0, min(999, party.adults)) + party.children.count + party.infants.count
    if count > Party.limit {
      refuse(.passengers, .tooMany(count))
    } else if party.adults < 1 {
      refuse(.passengers, .noAdults)
    } else if party.infants.count > party.adults {
      refuse(.passengers, .moreInfantsThanAdults)
    }
  }
}
