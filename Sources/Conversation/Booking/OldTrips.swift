import Flights
import LocalTime

extension State {
  /// How many bookings a conversation remembers beside those that are still to be flown.
  private static let oldTrips = 8

  /// Forgets the oldest bookings that are over: the state is read and written with every message. What the store keeps of them stays.
  mutating func forgetOldTrips(_ now: Instant) {
    var surplus = trips.count { $0.isOver(now) } - Self.oldTrips
    trips.removeAll { trip in
      guard surplus > 0, trip.isOver(now) else { return false }
      surplus -= 1
      return true
    }
  }
}

extension BookedTrip {
  fileprivate func isOver(_ now: Instant) -> Bool {
    switch status {
    case .failed, .cancelled, .expired: true
    case .booked: slices.last.flatMap { SliceTimes($0)?.arrivals.last }.map { $0 < now } ?? false
    case .underWay, .awaitingPayment, .unclear, .held: false
    }
  }
}
