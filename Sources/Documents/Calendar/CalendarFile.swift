import Flights
import LocalTime

/// The itinerary as an iCalendar object (RFC 5545): an event for each flight, and the zones that their times are in.
///
/// A cancelled order cancels the same events by their UIDs (RFC 5546, 3.2.5).
struct CalendarFile {
  private let facts: Facts
  private let stamp: String
  private var events: [CalendarEvent] = []
  private var zones: [CalendarZone] = []

  init(_ itinerary: Itinerary, _ facts: Facts, now: Instant) {
    self.facts = facts
    stamp = basic(now.clamped)
    let slices = itinerary.order.slices.filter { !$0.segments.isEmpty }
    for (index, (slice, way)) in zip(slices, facts.ways).enumerated() {
      let times = SliceTimes(slice)
      for (number, (segment, flight)) in zip(slice.segments, way.flights).enumerated() {
        let own = times ?? SliceTimes(Slice(segments: [segment], duration: nil))
        let position = times == nil ? 0 : number
        add(
          CalendarEvent(
            segment, flight, facts,
            uid: "\(itinerary.order.id)-\(index + 1)-\(number + 1)@travel-agent",
            times: own.map { ($0.departures[position], $0.arrivals[position]) }))
      }
    }
  }

  /// The whole object, its lines ended by CRLF.
  var text: String {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Travel Agent//Itinerary//\(facts.words.tag.uppercased())")
    if facts.standing == .cancelled { lines.add("METHOD", "CANCEL") }
    for zone in zones { zone.write(to: &lines) }
    for event in events { event.write(to: &lines, facts.standing, stamp: stamp) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  private mutating func add(_ event: CalendarEvent) {
    events.append(event)
    for time in [event.start, event.end] {
      guard case .zoned(let local, let zone) = time else { continue }
      let instant = zone.instant(local)
      if let index = zones.firstIndex(where: { $0.zone == zone }) {
        zones[index].use(at: instant)
      } else {
        zones.append(CalendarZone(zone, usedAt: instant))
      }
    }
  }
}
