import Flights
import LocalTime

/// "Be there by nine": a time of the clock on the day that is meant, not on any later one.
///
/// The day is that of the departure, or the first after it on which the fastest flight could land in time, leaving at
/// whatever hour: from London, "by nine" is the same day in Rome and two days later in Sydney.
struct ArrivalWish {
  private let window: TimeWindow
  /// What the destination's clock gains on the origin's, at least, from take-off to landing.
  private let gain: Int

  init(_ window: TimeWindow, _ offers: [Offer]) {
    self.window = window
    gain =
      offers.compactMap { offer in
        offer.slices.first.flatMap { slice in
          slice.segments.last.map { $0.arrival.minutes - offer.start.minutes }
        }
      }.min() ?? 0
  }

  func isFulfilled(by offer: Offer) -> Bool {
    guard let arrival = offer.slices.first?.segments.last?.arrival else { return true }
    guard let to = window.to else { return window.contains(arrival.time) }
    // The end in minutes after the midnight that begins the day; a window over midnight ends on the next.
    let from = window.from.map { Int($0.minutes) }
    let isOverMidnight = from.map { $0 > to.minutes } ?? false
    let end = Int(to.minutes) + (isOverMidnight ? 1440 : 0)
    let landing = arrival.minutes - Int(offer.start.date.day) * 1440
    let days = Int((Double(gain - end) / 1440).rounded(.up))
    // Over the date line a flight may land the day before it leaves; then either day will do.
    let first = gain < 0 ? max(-1, days) : max(0, days)
    return (first...max(0, first)).contains { day in
      landing <= end + day * 1440 && (from.map { landing >= $0 + day * 1440 } ?? true)
    }
  }
}
