// A seller gives the times at the airports' clocks. How long a wait or a journey takes is the difference of instants: two
// clocks of one wait can differ, and any clock can change in the night.

import Airports
import LocalTime

/// The instants of a slice's flights, by the zones of its airports.
package struct SliceTimes: Hashable, Sendable {
  /// Of each flight, in order.
  package private(set) var departures: [Instant] = []
  /// Of each flight, in order.
  package private(set) var arrivals: [Instant] = []

  /// Nil where an airport is unknown.
  package init?(_ slice: Slice) {
    for segment in slice.segments {
      guard let origin = Atlas.zone(of: segment.origin).flatMap(Zone.named),
        let destination = Atlas.zone(of: segment.destination).flatMap(Zone.named)
      else { return nil }
      let departure = origin.instant(segment.departure, notBefore: arrivals.last)
      departures.append(departure)
      let minutes = segment.duration.map { Int64(max(0, min(10_000, $0))) }
      let earliest = minutes.map { departure.adding(seconds: $0 * 60) }
      arrivals.append(destination.instant(segment.arrival, notBefore: earliest ?? departure))
    }
  }

  /// Minutes from the first departure to the last arrival; 0 where there are no flights.
  package var minutes: Int {
    guard let start = departures.first, let end = arrivals.last else { return 0 }
    return Int(end.seconds - start.seconds) / 60
  }

  /// Minutes between one flight's arrival and the next one's departure, for each change of plane.
  package var waits: [Int] {
    zip(arrivals, departures.dropFirst()).map { Int($1.seconds - $0.seconds) / 60 }
  }
}

extension Zone {
  /// The instant at which the clocks show the time; of two the first that is not before the other instant.
  fileprivate func instant(_ local: LocalDateTime, notBefore earliest: Instant?) -> Instant {
    guard case .overlap(let first, let second) = resolve(local) else { return instant(local) }
    return earliest.map { first < $0 } ?? false ? second : first
  }
}
