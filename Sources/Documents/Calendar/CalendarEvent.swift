import Airports
import Flights
import LocalTime

/// A flight as it stands in a calendar.
struct CalendarEvent {
  var uid: String
  var start: CalendarTime
  /// Nil where the end is not known, or not later than the start.
  var end: CalendarTime?
  var summary: String
  var location: String
  var description: String
  /// What the reminder says, a day before.
  var reminder: String

  func write(to lines: inout ContentLines, _ standing: Facts.Standing, stamp: String) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: uid)
    lines.add("DTSTAMP", stamp)
    lines.add("SEQUENCE", standing == .cancelled ? "1" : "0")
    lines.add("STATUS", standing.calendarStatus)
    if standing == .cancelled { lines.add("ORGANIZER", "invalid:nomail") }
    lines.add("DTSTART" + start.parameter, start.value)
    if let end { lines.add("DTEND" + end.parameter, end.value) }
    lines.add("SUMMARY", text: summary)
    lines.add("LOCATION", text: location)
    lines.add("DESCRIPTION", text: description)
    if standing != .cancelled { writeReminder(to: &lines) }
    lines.add("END", "VEVENT")
  }

  private func writeReminder(to lines: inout ContentLines) {
    lines.add("BEGIN", "VALARM")
    lines.add("ACTION", "DISPLAY")
    lines.add("TRIGGER", "-PT24H")
    lines.add("DESCRIPTION", text: reminder)
    lines.add("END", "VALARM")
  }
}

extension Facts.Standing {
  fileprivate var calendarStatus: String {
    switch self {
    case .booked: "CONFIRMED"
    case .held, .lapsed: "TENTATIVE"
    case .cancelled: "CANCELLED"
    }
  }
}

extension CalendarEvent {
  /// `times` are those of the flight where its airports are known.
  init(
    _ segment: Segment, _ flight: Flight, _ facts: Facts, uid: String,
    times: (departure: Instant, arrival: Instant)?
  ) {
    self.uid = uid
    let words = facts.words
    let route = "\(flight.number) \(flight.start.city) → \(flight.end.city)"
    summary = facts.standing == .cancelled ? words.cancelled + words.colon + route : route
    location = flight.start.place
    description = flight.text(facts)
    reminder = words.checkIn(flight.number, to: flight.end.city)
    let zones = (
      Atlas.zone(of: segment.origin).flatMap(Zone.named),
      Atlas.zone(of: segment.destination).flatMap(Zone.named)
    )
    switch (times, zones) {
    case (let times?, (let origin?, let destination?)):
      start = CalendarTime(times.departure, in: origin)
      if times.arrival > times.departure {
        end = CalendarTime(times.arrival, in: destination)
      }
    case (_, (let origin?, _)):
      start = CalendarTime(origin.instant(segment.departure), in: origin)
    default: start = .floating(segment.departure)
    }
  }
}

extension End {
  /// `Frankfurt Main (FRA), Terminal 1`.
  fileprivate var place: String {
    let name = airport == code ? code : "\(airport) (\(code))"
    return [name, terminal].compactMap(\.self).joined(separator: ", ")
  }
}

extension Flight {
  fileprivate func text(_ facts: Facts) -> String {
    let words = facts.words
    let facts = [
      facts.isDemonstration ? words.demonstration : nil,
      words.bookingReference + words.colon + facts.reference,
      facts.standing == .booked ? nil : facts.status,
      words.flight + words.colon + [number, airline].joined(separator: ", "),
      operatedBy?.capitalizedFirst,
      "\(words.departure)\(words.colon)\(start.date), \(start.time), \(start.place)",
      "\(words.arrival)\(words.colon)\(end.date), \(end.time), \(end.place)",
    ]
    return (facts.compactMap(\.self) + landings + [words.localTimes]).joined(separator: "\n")
  }
}
