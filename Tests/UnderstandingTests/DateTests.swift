import Conversation
import LocalTime
import Testing

@testable import Understanding

@Suite struct DateTests {
  @Test(
    "a departure date in any form",
    arguments: [
      ("leaving 2026-12-05", "2026-12-05"), ("on Dec 12th", "2026-12-12"),
      ("on the 12th of december", "2026-12-12"), ("12 dec", "2026-12-12"),
      ("december 12, 2027", "2027-12-12"), ("on the 9th", "2026-12-09"),
      ("on the 25th", "2026-11-25"), ("today", "2026-11-23"), ("tomorow", "2026-11-24"),
      ("the day after tomorrow", "2026-11-25"), ("tonight", "2026-11-23"),
      ("on friday", "2026-11-27"), ("this monday", "2026-11-23"), ("next monday", "2026-11-30"),
      ("next friday", "2026-12-04"), ("friday next week", "2026-12-04"),
      ("nxt fri", "2026-12-04"), ("in 3 days", "2026-11-26"), ("in two weeks", "2026-12-07"),
      ("on march 1st", "2027-03-01"), ("on feb 29", "2028-02-29"),
      ("christmas eve", "2026-12-24"), ("on the first of march", "2027-03-01"),
      ("on 13/12", "2026-12-13"), ("the 9th of this month", "2026-11-09"),
      ("friday the 11th of december", "2026-12-11"),
    ])
  func departures(_ text: String, _ expected: String) {
    #expect(World().values("I want to fly " + text).contains(.departureDate(on(expected))))
  }

  @Test(
    "a span of days",
    arguments: [
      ("next week", "2026-11-30", "2026-12-06"), ("this weekend", "2026-11-28", "2026-11-29"),
      ("next weekend", "2026-12-05", "2026-12-06"), ("in january", "2027-01-01", "2027-01-31"),
      ("mid december", "2026-12-11", "2026-12-20"), ("early march", "2027-03-01", "2027-03-10"),
      ("first weekend of december", "2026-12-05", "2026-12-06"),
      ("any day next week", "2026-11-30", "2026-12-06"),
      ("around the 12th", "2026-12-10", "2026-12-14"),
    ])
  func spans(_ text: String, _ first: String, _ last: String) {
    #expect(World().values("fly " + text).contains(.departureDate(.range(day(first), day(last)))))
  }

  @Test("the cheapest day of a span")
  func cheapest() {
    #expect(
      World().values("cheapest day next month")
        == [.departureDate(.cheapest(day("2026-12-01"), day("2026-12-31")))])
  }

  @Test(
    "the two dates of a journey, in whatever order",
    arguments: [
      ("leaving dec 12 and returning dec 20", "2026-12-12", "2026-12-20"),
      ("back on the 20th of december, out on the 12th of december", "2026-12-12", "2026-12-20"),
      ("from the 3rd to the 9th of december", "2026-12-03", "2026-12-09"),
      ("3-9 december", "2026-12-03", "2026-12-09"),
      ("dec 28 until the 3rd", "2026-12-28", "2027-01-03"),
      ("leaving next friday, back sunday", "2026-12-04", "2026-12-06"),
      ("on 2026-12-05 for 10 days", "2026-12-05", "2026-12-15"),
      ("on december 5th and back a week later", "2026-12-05", "2026-12-12"),
    ])
  func journeys(_ text: String, _ departure: String, _ back: String) {
    let trip = World().trip(text)
    #expect(trip.departure == on(departure))
    #expect(trip.returning == on(back))
  }

  @Test("a bare date answers what was asked")
  func answers() {
    #expect(World.asking(.returnDate).values("March 9th") == [.returnDate(on("2027-03-09"))])
    #expect(World.asking(.departureDate).values("the 9th") == [.departureDate(on("2026-12-09"))])
    #expect(World.asking(.departureDate).values("12") == [.departureDate(on("2026-12-12"))])
  }

  @Test("the country decides between day and month; without one it is asked")
  func order() {
    var world = World()
    world.country = "US"
    #expect(world.values("on 12/3") == [.departureDate(on("2026-12-03"))])
    world.country = "GB"
    #expect(world.values("on 12/3") == [.departureDate(on("2027-03-12"))])
    world.country = nil
    guard case .ambiguous(.departureDate, let candidates, _)? = world.read("on 12/3").first else {
      Issue.record("not asked")
      return
    }
    #expect(candidates.count == 2)
  }

  @Test("may is a verb, the second one an offer, and a courtesy no date")
  func traps() {
    #expect(World().values("I need a refundable ticket as this may change").count == 1)
    #expect(World().values("thanks for your help today") == [])
    #expect(World().values("for the 1st flight I want the window") == [])
  }

  @Test("a return is dropped, or was never wanted")
  func dropped() {
    #expect(World().values("drop the return") == [.tripType(.oneWay)])
    #expect(World().values("one way please") == [.tripType(.oneWay)])
    #expect(World().values("round trip") == [.tripType(.roundTrip)])
  }
}

@Suite struct DateEdgeTests {
  @Test("a day that no calendar has is none, and points put the day first")
  func edges() {
    #expect(World().values("fly on the 31st of february") == [])
    #expect(
      World().trip("I fly out next thursday & back the following tuesday").returning
        == on("2026-12-08"))
    #expect(World().trip("any date in february, 10 nights").stay == 10)
    #expect(World().values("on 05.12.2026") == [.departureDate(on("2026-12-05"))])
    #expect(
      World().values("next tuesday or wednesday")
        == [.departureDate(.range(day("2026-12-01"), day("2026-12-02")))])
  }
}
