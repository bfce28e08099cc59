import Airports
import Flights
import LocalTime

/// One direction of the journey in words.
struct Way {
  /// `Frankfurt → Lisbon`.
  let route: String
  /// The day of the departure, in full.
  let date: String
  let start: End
  let end: End
  let duration: String?
  /// `direct`, `1 stop`.
  let stops: String
  /// The codes of the airports where the plane is changed.
  let layovers: [String]
  let fareBrand: String?
  let flights: [Flight]

  /// Nil where there are no flights.
  init?(_ slice: Slice, _ itinerary: Itinerary, _ words: any Words) {
    guard let first = slice.segments.first, let last = slice.segments.last else { return nil }
    let day = first.departure.date
    route = "\(itinerary.city(first.origin)) → \(itinerary.city(last.destination))"
    date = words.date(day).capitalizedFirst
    start = End(departureOf: first, since: day, itinerary, words)
    end = End(arrivalOf: last, since: day, itinerary, words)
    let times = SliceTimes(slice)
    let minutes = times.map(\.minutes).flatMap { $0 > 0 ? $0 : nil } ?? slice.duration
    duration = minutes.flatMap(words.sensibleDuration)
    stops = slice.stops == 0 ? words.direct : words.stops(slice.stops)
    layovers = slice.segments.dropLast().map { plain($0.destination, limit: 8) }
    fareBrand = slice.fareBrand.map { plain($0, limit: 40) }
    let changes = slice.changes(waits: times?.waits, itinerary, words)
    flights = slice.segments.enumerated().map { index, segment in
      Flight(
        segment, since: day, change: index < changes.count ? changes[index] : nil, itinerary, words)
    }
  }
}

/// Where and when a flight or a way begins or ends.
struct End {
  let code: String
  let city: String
  let airport: String
  let terminal: String?
  let time: String
  let date: String
  let shortDate: String
  /// Days after the day on which the way begins.
  let days: Int

  init(
    departureOf segment: Segment, since day: CalendarDate, _ itinerary: Itinerary,
    _ words: any Words
  ) {
    self.init(
      segment.origin, segment.originTerminal, segment.departure, since: day, itinerary, words)
  }

  init(
    arrivalOf segment: Segment, since day: CalendarDate, _ itinerary: Itinerary, _ words: any Words
  ) {
    self.init(
      segment.destination, segment.destinationTerminal, segment.arrival, since: day, itinerary,
      words)
  }

  private init(
    _ code: String, _ terminal: String?, _ local: LocalDateTime, since day: CalendarDate,
    _ itinerary: Itinerary, _ words: any Words
  ) {
    self.code = plain(code, limit: 8)
    city = itinerary.city(code)
    airport = Atlas.airport(code).map { plain($0.displayName, limit: 80) } ?? city
    self.terminal = terminal.flatMap(words.terminalName)
    time = local.time.description
    date = words.date(local.date).capitalizedFirst
    shortDate = words.shortDate(local.date)
    days = day.days(until: local.date)
  }

  /// `+1`, or nothing on the day itself.
  var daysMark: String { days == 0 ? "" : days > 0 ? "+\(days)" : "−\(-days)" }
}

extension Words {
  fileprivate func terminalName(_ name: String) -> String? {
    let name = plain(name, limit: 24)
    if name.isEmpty { return nil }
    return name.lowercased().hasPrefix("terminal") ? name : terminal(name)
  }

  /// Nil where it cannot be the length of a journey.
  func sensibleDuration(minutes: Int) -> String? {
    (1...20_000).contains(minutes) ? duration(minutes: minutes) : nil
  }
}

extension Slice {
  /// `Change in Madrid (MAD) · 2 h 5 min`, for each change of plane.
  fileprivate func changes(waits: [Int]?, _ itinerary: Itinerary, _ words: any Words) -> [String] {
    zip(segments, segments.dropFirst()).enumerated().map { index, pair in
      let (before, after) = pair
      let codes =
        before.destination == after.origin
        ? before.destination : "\(before.destination) → \(after.origin)"
      let place = "\(itinerary.city(before.destination)) (\(plain(codes, limit: 20)))"
      let wait = waits.flatMap { words.sensibleDuration(minutes: $0[index]) }
      return words.change(in: place) + (wait.map { " · " + $0 } ?? "")
    }
  }
}
