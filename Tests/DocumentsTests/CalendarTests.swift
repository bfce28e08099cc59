import Flights
import Foundation
import LocalTime
import Testing

@testable import Documents

@Suite("A calendar")
struct CalendarTests {
  private func lines(_ itinerary: Itinerary) throws -> [String] {
    unfolded(try itinerary.render(.calendar, now: Journeys.now))
  }

  @Test("has an event for a flight, and the zones of its airports as they are on that day")
  func whole() throws {
    #expect(
      try lines(Journeys.direct) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Travel Agent//Itinerary//EN",
        "BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "BEGIN:DAYLIGHT", "DTSTART:20260329T020000",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT", "END:VTIMEZONE",
        "BEGIN:VTIMEZONE", "TZID:Europe/Lisbon", "BEGIN:DAYLIGHT", "DTSTART:20260329T010000",
        "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:WEST", "END:DAYLIGHT", "END:VTIMEZONE",
        "BEGIN:VEVENT", "UID:ord_1-1-1@travel-agent", "DTSTAMP:20260901T080000Z", "SEQUENCE:0",
        "STATUS:CONFIRMED", "DTSTART;TZID=Europe/Berlin:20260914T093000",
        "DTEND;TZID=Europe/Lisbon:20260914T113500", "SUMMARY:LH 1166 Frankfurt am Main → Lisbon",
        "LOCATION:Frankfurt am Main (FRA)\\, Terminal 1",
        "DESCRIPTION:Booking reference: X4RT2K\\nFlight: LH 1166\\, Lufthansa\\n"
          + "Departure: Monday 14 September 2026\\, 09:30\\, Frankfurt am Main (FRA)\\, Terminal 1\\n"
          + "Arrival: Monday 14 September 2026\\, 11:35\\, Lisbon Portela (LIS)\\, Terminal 1\\n"
          + "All times are the local times of each airport.",
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT24H",
        "DESCRIPTION:Check in for LH 1166 to Lisbon", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test("of a cancelled order cancels the same events and reminds of nothing")
  func cancelled() throws {
    let lines = try lines(Journeys.cancelled)
    #expect(lines.contains("METHOD:CANCEL"))
    #expect(lines.contains("STATUS:CANCELLED") && lines.contains("SEQUENCE:1"))
    #expect(lines.contains("UID:ord_1-1-1@travel-agent"))
    #expect(lines.contains("SUMMARY:Annulé\u{A0}: LH 1166 Frankfurt am Main → Lisbon"))
    #expect(!lines.contains("BEGIN:VALARM"))
  }

  @Test("of a held order is tentative and says until when; an invented flight is called so")
  func held() throws {
    let lines = try lines(Journeys.held)
    #expect(lines.contains("STATUS:TENTATIVE") && !lines.contains { $0.hasPrefix("METHOD") })
    let description = try #require(lines.first { $0.hasPrefix("DESCRIPTION:") })
    #expect(
      description.hasPrefix(
        "DESCRIPTION:Demonstration: these flights are invented\\, nobody can board them.\\n"))
    #expect(description.contains("\\nHeld until Thu 3 Sep\\, 18:00 (Frankfurt am Main)\\n"))
  }

  @Test("says who flies, and where the plane lands on its way")
  func operators() throws {
    var itinerary = Journeys.family
    itinerary.language = "en"
    itinerary.order.slices[0].segments[0].technicalStops = ["OPO"]
    let description = try #require(lines(itinerary).first { $0.hasPrefix("DESCRIPTION:") })
    #expect(description.contains("\\nOperated by Iberia Express\\n"))
    #expect(description.contains("\\nLands on the way in Porto (OPO)\\n"))
  }

  @Test("folds lines at 75 octets, never inside a character, and ends each by CRLF")
  func folding() throws {
    for text in Hostile.texts {
      let bytes = try Hostile.everywhere(text).render(.calendar, now: Journeys.now)
      #expect(bytes.suffix(2) == [13, 10])
      for line in bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast() {
        #expect(line.last == 13 && line.count <= 76)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
    }
  }

  @Test("writes the second reading of a time that the clocks show twice in UTC")
  func overlap() throws {
    let zone = try #require(Zone.named("Europe/Berlin"))
    let first = try #require(Instant("2026-10-25T00:30:00Z"))
    let local = zone.local(first)
    #expect(CalendarTime(first, in: zone) == .zoned(local, zone))
    let second = first.adding(seconds: 3600)
    #expect(zone.local(second) == local)
    #expect(CalendarTime(second, in: zone).value == "20261025T013000Z")
    #expect(CalendarTime(second, in: zone).parameter == "")
  }

  @Test("writes a time that the clocks skip as they show it an hour later")
  func gap() throws {
    var itinerary = Journeys.direct
    itinerary.order.slices[0].segments[0].departure = LocalDateTime(
      try #require(CalendarDate("2027-03-28")), try #require(ClockTime("02:30")))
    itinerary.order.slices[0].segments[0].arrival = LocalDateTime(
      try #require(CalendarDate("2027-03-28")), try #require(ClockTime("05:35")))
    let lines = try lines(itinerary)
    #expect(lines.contains("DTSTART;TZID=Europe/Berlin:20270328T033000"))
    #expect(lines.contains("DTEND;TZID=Europe/Lisbon:20270328T053500"))
  }

  @Test("has the time of an airport that nobody knows without a zone, and no end before its start")
  func unknown() throws {
    var itinerary = Journeys.direct
    itinerary.order.slices[0].segments[0].origin = "QQQ"
    #expect(try lines(itinerary).contains("DTSTART:20260914T093000"))
    #expect(try !lines(itinerary).contains { $0.hasPrefix("DTEND") })
    itinerary = Journeys.direct
    itinerary.order.slices[0].segments[0].destination = "QQQ"
    #expect(try lines(itinerary).contains("DTSTART;TZID=Europe/Berlin:20260914T093000"))
    itinerary = Journeys.direct
    itinerary.order.slices[0].segments[0].arrival = itinerary.order.slices[0].segments[0].departure
    itinerary.order.slices[0].segments[0].destination = "FRA"
    #expect(try !lines(itinerary).contains { $0.hasPrefix("DTEND") })
  }
}
