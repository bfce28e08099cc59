import Flights
import LocalTime

/// A change of plane.
struct Layover: Hashable, Sendable {
  /// Where the plane before lands.
  var airport: String
  /// Where the next plane leaves, when that is another airport.
  var changeTo: String?
  /// Minutes that really pass.
  var minutes: Int
  /// Whether it takes the night: at least three of the hours from midnight to five at the airport.
  var isOvernight = false
}

extension Slice {
  /// Minutes that really pass, as the seller says or as the zones of the airports tell; nil where neither does.
  var elapsed: Int? { duration ?? SliceTimes(self)?.minutes }

  var layovers: [Layover] {
    let changes = Array(zip(segments, segments.dropFirst()))
    // Without the zones the clocks have to do.
    let waits =
      (changes.isEmpty ? nil : SliceTimes(self)?.waits)
      ?? changes.map { $1.departure.minutes - $0.arrival.minutes }
    return zip(changes, waits).map { change, wait in
      let (before, after) = change
      return Layover(
        airport: before.destination,
        changeTo: after.origin == before.destination ? nil : after.origin,
        minutes: max(0, wait),
        isOvernight: nightMinutes(from: before.arrival, minutes: wait) >= 180)
    }
  }
}

/// How many of the minutes lie between midnight and five on the clock.
private func nightMinutes(from start: LocalDateTime, minutes: Int) -> Int {
  guard minutes > 0, minutes < 100_000 else { return 0 }
  let from = Int(start.time.minutes)
  return (0...(from + minutes) / 1440).reduce(0) { sum, day in
    sum + max(0, min(from + minutes, day * 1440 + 300) - max(from, day * 1440))
  }
}
