import Flights
import LocalTime
import Testing

@testable import Duffel

@Suite struct TimeTests {
  @Test(
    "durations are read in every shape that was recorded, and in the others of ISO 8601",
    arguments: [
      ("PT8H8M", 488), ("PT01H35M", 95), ("PT02H26M", 146), ("PT7H", 420), ("PT45M", 45),
      ("P1DT2H30M", 1590), ("P1DT2H", 1560), ("P1D", 1440), ("P1W", 10080), ("PT90M", 90),
      ("PT1H30M59S", 90), ("PT0S", 0), ("P0D", 0),
    ])
  func durations(_ text: String, _ expected: Int) {
    #expect(minutes(text) == expected)
  }

  @Test(
    "what is no duration is none",
    arguments: [
      "", "P", "PT", "P1DT", "T1H", "1H", "PT1", "PT1M1H", "PT1H1H", "PT-1H", "PTH", "P1M", "P1Y",
      "PT1.5H", "PT1H 2M", "p1d", "PT٣H", "PT9999999H", "PTT1H", "P1TD",
    ])
  func noDurations(_ text: String) {
    #expect(minutes(text) == nil)
  }

  @Test("any duration that is written is read as what it was")
  func anyDuration() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let (days, hours, rest) = (
        Int.random(in: 0...3, using: &random), Int.random(in: 0...23, using: &random),
        Int.random(in: 0...59, using: &random)
      )
      let pads = Bool.random(using: &random)
      func digits(_ number: Int) -> String { pads && number < 10 ? "0\(number)" : "\(number)" }
      var text = "P" + (days > 0 ? "\(days)D" : "")
      if hours > 0 || rest > 0 || days == 0 { text += "T" }
      if hours > 0 { text += digits(hours) + "H" }
      if rest > 0 || (hours == 0 && days == 0) { text += digits(rest) + "M" }
      #expect(minutes(text) == days * 1440 + hours * 60 + rest, "\(text)")
    }
  }

  @Test("a local time is what the clock shows; one with an offset is none")
  func localTimes() throws {
    let expected = LocalDateTime(
      try #require(CalendarDate("2027-01-15")), try #require(ClockTime("09:45")))
    for text in ["2027-01-15T09:45:00", "2027-01-15T09:45:59", "2027-01-15T09:45"] {
      #expect(localTime(text) == expected)
    }
    #expect(localTime("2027-01-15T09:45:00.123") == expected)
    for text in [
      "2027-01-15T09:45:00Z", "2027-01-15T09:45:00+01:00", "2027-01-15", "2027-02-30T09:45:00",
      "2027-01-15T24:00:00", "2027-01-15 09:45:00", "2027-01-15T09:45:", "2027-01-15T09:45:0x",
      "2027-01-15T09:45:00:00", "",
    ] {
      #expect(localTime(text) == nil, "\(text)")
    }
  }

  @Test("instants have 0, 3 or 6 digits of a second, and once had no Z")
  func instants() {
    let expected = Instant(seconds: 1_579_257_734)
    #expect(instant("2020-01-17T10:42:14Z") == expected)
    #expect(instant("2020-01-17T10:42:14") == expected)
    #expect(instant("2020-01-17T10:42:14.545Z")?.milliseconds == expected.milliseconds + 545)
    #expect(instant("2020-01-17T10:42:14.545052Z")?.milliseconds == expected.milliseconds + 545)
    #expect(instant(nil) == nil)
    #expect(instant("soon") == nil)
  }

  @Test("where Duffel says no duration, it is what passes between the clocks by their zones")
  func zones() throws {
    var segment = try decode(Wire.Segment.self, Sample.segment())
    #expect(segment.elapsed == 488)
    // Eastwards over the date line, and in a night whose clocks change.
    for (from, to, start, end, expected) in [
      ("Europe/London", "America/New_York", "2027-01-15T23:00:00", "2027-01-16T02:08:00", 488),
      ("Asia/Tokyo", "America/Los_Angeles", "2027-01-15T17:00:00", "2027-01-15T10:00:00", 600),
      ("Europe/London", "Europe/Paris", "2027-03-28T00:30:00", "2027-03-28T03:30:00", 60),
    ] {
      segment.duration = nil
      segment.origin.timeZone = from
      segment.destination.timeZone = to
      segment.departingAt = start
      segment.arrivingAt = end
      #expect(segment.elapsed == expected, "\(from)")
    }
    // Our own table knows the airport's zone.
    segment.origin.timeZone = nil
    segment.origin.iataCode = "LHR"
    #expect(segment.elapsed == 60)
    segment.arrivingAt = "2027-03-27T23:00:00"
    #expect(segment.elapsed == nil)
  }
}
