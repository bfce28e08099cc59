import Flights
import Foundation
import LocalTime
import Testing

@testable import Documents

/// Calendars as the Python package `icalendar` (PyPI; `scripts/test` puts it in `.build/icalendar`) reads them: by the zones that
/// Python knows, and again under names that it does not know, so that only what the calendar says of its zones counts.
@Suite(
  "A calendar read by another program",
  .enabled(if: Reader.isThere || Reader.isNeeded, "PyPI's icalendar is missing"))
struct CalendarReaderTests {
  @Test("has the instants of a way over the date line and of one over the end of summer time")
  func instants() throws {
    #expect(
      try Reader.events(Journeys.dateLine) == [
        "2026-10-31T10:55:00Z 2026-10-31T20:50:00Z", "2026-11-01T01:05:00Z 2026-11-01T11:55:00Z",
      ])
    #expect(
      try Reader.events(Journeys.german) == [
        "2026-10-25T00:30:00Z 2026-10-25T17:40:00Z", "2026-11-09T17:45:00Z 2026-11-09T21:10:00Z",
        "2026-11-09T22:05:00Z 2026-11-10T06:50:00Z",
      ])
  }

  @Test("has the instants of every journey that the seller's times mean")
  func sameAsTimes() throws {
    for itinerary in Journeys.all + [Journeys.six] {
      let expected = itinerary.order.slices.flatMap { slice -> [String] in
        guard let times = SliceTimes(slice) else { return [] }
        return zip(times.departures, times.arrivals).map { "\($0) \($1)" }
      }
      #expect(try Reader.events(itinerary) == expected)
    }
  }

  @Test(
    "has the instants of a flight on the day that the clocks change, and on the days around it",
    arguments: [
      ("LHR JFK", "2026-10-25"), ("LHR JFK", "2026-11-01"), ("LHR JFK", "2027-03-14"),
      ("LHR JFK", "2027-03-28"), ("CMN CDG", "2027-02-07"), ("SYD LDH", "2026-10-04"),
      ("DUB IST", "2026-10-25"), ("SCL MAD", "2027-04-03"), ("CAI AMM", "2026-10-29"),
      ("KTM DEL", "2026-12-31"),
    ])
  func changes(route: String, day: String) throws {
    let date = try #require(CalendarDate(day))
    for offset in -1...1 {
      for hour in ["00:15", "01:30", "02:10", "03:45", "12:00", "23:50"] {
        var flight = Journeys.flight("XX 1", route, "\(day) \(hour)", "\(day) 23:55", minutes: 90)
        flight.departure.date = date.adding(days: offset)
        flight.arrival.date = date.adding(days: offset + 1)
        let slice = Slice(segments: [flight], duration: nil)
        let times = try #require(SliceTimes(slice))
        #expect(
          try Reader.events(Journeys.itinerary(Journeys.order([slice]))) == [
            "\(times.departures[0]) \(times.arrivals[0])"
          ], "\(route) \(flight.departure)")
      }
    }
  }

  @Test("is read without a complaint whatever the texts are", arguments: Hostile.texts)
  func anyText(text: String) throws {
    #expect(try Reader.events(Hostile.everywhere(text)).count == 5)
  }
}

private enum Reader {
  static let python = "/usr/bin/python3"
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../.build/icalendar").standardized.path(percentEncoded: false)

  static var isThere: Bool {
    FileManager.default.fileExists(atPath: python)
      && FileManager.default.fileExists(atPath: package + "/icalendar")
  }

  static var isNeeded: Bool { ProcessInfo.processInfo.environment["CI"] != nil }

  /// Start and end of each event in UTC, the same by both readings.
  static func events(_ itinerary: Itinerary) throws -> [String] {
    try #require(isThere, "PyPI's icalendar is missing")
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", script]
    process.environment = ["PYTHONPATH": package]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(
      Data(try itinerary.render(.calendar, now: Journeys.now)))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let readings = String(decoding: data, as: UTF8.self)
      .split(separator: "\n\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: "\n").map(String.init) }
    try #require(readings.count == 2)
    #expect(readings[0] == readings[1])
    return readings[0]
  }

  private static let script = """
    import re, sys
    from datetime import timezone
    import icalendar

    def utc(part):
        value = part.dt
        if value.tzinfo is None:
            return "floating"
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

    def read(data):
        calendar = icalendar.Calendar.from_ical(data)
        for component in calendar.walk():
            assert not component.errors, component.errors
        return "\\n".join(
            " ".join(utc(event[name]) for name in ("DTSTART", "DTEND") if name in event)
            for event in calendar.walk("VEVENT"))

    data = sys.stdin.buffer.read()
    own = re.sub(rb"TZID([:=])([A-Z])", rb"TZID\\1Own/\\2", data)
    sys.stdout.write(read(data) + "\\n\\n" + read(own))
    """
}
