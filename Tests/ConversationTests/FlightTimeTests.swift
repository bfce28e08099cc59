import Flights
import LocalTime
import Testing

@testable import Conversation

/// A flight with its times as `2026-11-27 08:00`, each at its airport's clock.
private func flight(
  _ origin: String, _ departure: String, _ destination: String, _ arrival: String,
  _ duration: Int? = nil
) -> Segment {
  let airline = Airline(code: "XX", name: "Example Air")
  return Segment(
    origin: origin, destination: destination, departure: local(departure), arrival: local(arrival),
    duration: duration, marketingCarrier: airline, flightNumber: "1", operatingCarrier: airline)
}

private func local(_ text: String) -> LocalDateTime {
  let parts = text.split(separator: " ").map(String.init)
  return LocalDateTime(day(parts[0]), ClockTime(parts[1]) ?? ClockTime(minutes: 0))
}

private func trip(_ segments: Segment..., duration: Int? = nil) -> Slice {
  Slice(segments: segments, duration: duration)
}

private func text(_ slice: Slice) -> String {
  var one = offer("x", "100")
  one.slices = [slice]
  let lines = OfferText(phrases: State().phrases(.test())).paragraph(one, number: nil, merits: [])
  return String(lines.split(separator: "\n")[2])
}

@Suite("Times of flights") struct FlightTimeTests {
  @Test(
    "each airport's own time, the days later or earlier and the time that passes are shown",
    arguments: [
      (
        trip(flight("JFK", "2026-11-27 21:30", "LHR", "2026-11-28 09:25")),
        "JFK 21:30 → LHR 09:25 +1 day · 6 h 55 min · direct"
      ),
      (
        trip(flight("LHR", "2026-11-27 21:00", "SYD", "2026-11-29 06:15")),
        "LHR 21:00 → SYD 06:15 +2 days · 22 h 15 min · direct"
      ),
      // Over the date line a flight lands before it leaves.
      (
        trip(flight("AKL", "2026-11-27 00:30", "HNL", "2026-11-26 10:10")),
        "AKL 00:30 → HNL 10:10 -1 day · 8 h 40 min · direct"
      ),
      // In the night of the change an hour is missing, or there twice.
      (
        trip(flight("JFK", "2027-03-13 23:00", "LAX", "2027-03-14 03:10")),
        "JFK 23:00 → LAX 03:10 +1 day · 6 h 10 min · direct"
      ),
      (
        trip(flight("LHR", "2026-10-24 22:00", "IST", "2026-10-25 05:00")),
        "LHR 22:00 → IST 05:00 +1 day · 5 h · direct"
      ),
      (
        trip(flight("LHR", "2026-10-25 22:00", "IST", "2026-10-26 05:00")),
        "LHR 22:00 → IST 05:00 +1 day · 4 h · direct"
      ),
    ])
  func shown(_ slice: Slice, _ expected: String) { #expect(text(slice) == expected) }

  @Test("the seller's own figure of the time that passes stands")
  func sellers() {
    let slice = trip(flight("JFK", "2026-11-27 21:30", "LHR", "2026-11-28 09:25"), duration: 420)
    #expect(text(slice) == "JFK 21:30 → LHR 09:25 +1 day · 7 h · direct")
  }

  @Test("a wait over the change of the clocks lasts as long as it really does")
  func waits() {
    func wait(_ arrival: String, _ departure: String) -> Layover? {
      trip(
        flight("ORD", "2026-03-01 12:00", "JFK", arrival),
        flight("JFK", departure, "CDG", "2027-12-01 12:00")
      ).layovers.first
    }
    #expect(wait("2027-03-13 23:00", "2027-03-14 06:00")?.minutes == 360)
    #expect(wait("2026-10-31 23:00", "2026-11-01 06:00")?.minutes == 480)
    #expect(wait("2026-11-27 23:00", "2026-11-28 06:00")?.minutes == 420)
  }

  @Test("of the hour that comes twice the one is taken that fits the flights")
  func overlap() {
    let early = trip(
      flight("BOS", "2026-10-31 23:45", "JFK", "2026-11-01 01:10", 85),
      flight("JFK", "2026-11-01 06:00", "CDG", "2026-11-01 19:00"))
    #expect(early.layovers.first?.minutes == 350)
    let late = trip(
      flight("BOS", "2026-11-01 00:45", "JFK", "2026-11-01 01:10", 85),
      flight("JFK", "2026-11-01 06:00", "CDG", "2026-11-01 19:00"))
    #expect(late.layovers.first?.minutes == 290)
  }

  @Test("a change of airport is said, and its wait is the difference of instants")
  func changeOfAirport() {
    // Two airports whose clocks differ: the Gold Coast in New South Wales's summer.
    let slice = trip(
      flight("SYD", "2026-12-01 08:00", "OOL", "2026-12-01 08:25"),
      flight("BNK", "2026-12-01 12:25", "MEL", "2026-12-01 14:30"))
    #expect(
      slice.layovers == [Layover(airport: "OOL", changeTo: "BNK", minutes: 180)])
    #expect(text(slice).hasSuffix("1 stop: OOL, change to BNK 3 h"))
  }

  @Test(
    "a wait through most of the night is marked, another is not",
    arguments: [
      ("2026-11-27 22:00", "2026-11-28 06:00", true),
      ("2026-11-27 23:30", "2026-11-28 03:00", true),
      ("2026-11-28 01:30", "2026-11-28 05:00", true),
      ("2026-11-27 20:00", "2026-11-28 02:00", false),
      ("2026-11-28 03:00", "2026-11-28 09:00", false),
      ("2026-11-27 08:00", "2026-11-27 20:00", false),
      ("2026-11-27 08:00", "2026-11-28 08:00", true),
    ])
  func night(_ arrival: String, _ departure: String, _ isOvernight: Bool) {
    let slice = trip(
      flight("LHR", "2026-11-26 12:00", "DOH", arrival),
      flight("DOH", departure, "BKK", "2026-11-29 12:00"))
    #expect(slice.layovers.map(\.isOvernight) == [isOvernight])
    #expect(text(slice).hasSuffix("overnight") == isOvernight)
  }

  @Test("airports that nobody knows leave the clocks' difference")
  func unknown() {
    let slice = trip(
      flight("QQQ", "2026-11-27 08:00", "LHR", "2026-11-27 09:00"),
      flight("LHR", "2026-11-27 11:00", "JFK", "2026-11-27 14:00"))
    #expect(slice.elapsed == nil)
    #expect(slice.layovers.map(\.minutes) == [120])
    #expect(slice.minutes == 360)
  }
}

@Suite("There by nine") struct ArrivalWishTests {
  private func offers(_ slices: Slice...) -> [Offer] {
    slices.enumerated().map { index, slice in
      var one = offer("\(index)", "\(100 + index)")
      one.slices = [slice]
      return one
    }
  }

  private func fitting(
    from: ClockTime? = nil, by hour: Int, _ offers: [Offer]
  ) -> [String] {
    let wish = ArrivalWish(TimeWindow(from: from, to: ClockTime(hour: hour)), offers)
    return offers.filter(wish.isFulfilled).map(\.id)
  }

  @Test(
    "is the day of the departure where a flight could make it, so a landing in the next night is too late"
  )
  func sameDay() {
    let offers = offers(
      trip(flight("BOS", "2026-11-27 06:00", "ORD", "2026-11-27 07:50")),
      trip(flight("BOS", "2026-11-27 08:00", "ORD", "2026-11-27 09:50")),
      trip(flight("BOS", "2026-11-27 22:30", "ORD", "2026-11-28 00:20")))
    #expect(fitting(by: 9, offers) == ["0"])
    #expect(fitting(by: 9, Array(offers.dropFirst())) == [])
  }

  @Test("is the first day that any flight can make, however long it takes")
  func longWay() {
    let overnight = offers(
      trip(flight("JFK", "2026-11-27 08:00", "LHR", "2026-11-27 19:55")),
      trip(flight("JFK", "2026-11-27 18:30", "LHR", "2026-11-28 06:25")),
      trip(flight("JFK", "2026-11-27 23:30", "LHR", "2026-11-28 11:25")))
    #expect(fitting(by: 9, overnight) == ["0", "1"])
    let australia = offers(
      trip(flight("LHR", "2026-11-27 21:00", "SYD", "2026-11-29 06:15")),
      trip(flight("LHR", "2026-11-27 23:00", "SYD", "2026-11-29 10:15")))
    #expect(fitting(by: 9, australia) == ["0"])
  }

  @Test("over the date line counts at the destination's calendar")
  func dateLine() {
    let offers = offers(
      trip(flight("AKL", "2026-11-27 00:30", "HNL", "2026-11-26 10:10")),
      trip(flight("AKL", "2026-11-27 22:00", "HNL", "2026-11-27 07:40")),
      trip(flight("AKL", "2026-11-27 23:59", "HNL", "2026-11-27 09:39")))
    #expect(fitting(by: 9, offers) == ["0", "1"])
    #expect(fitting(from: ClockTime(hour: 6), by: 12, offers) == ["0", "1", "2"])
  }

  @Test("of a window that ends past midnight is in that night")
  func overMidnight() {
    let offers = offers(
      trip(flight("BOS", "2026-11-27 20:00", "ORD", "2026-11-27 21:50")),
      trip(flight("BOS", "2026-11-27 22:30", "ORD", "2026-11-28 00:20")),
      trip(flight("BOS", "2026-11-27 00:30", "ORD", "2026-11-27 00:55")))
    #expect(fitting(from: ClockTime(hour: 22), by: 2, offers) == ["1"])
  }

  @Test("that no flight makes is said, and the nearest are shown")
  func unmet() {
    var trip = Trip()
    trip.arrivalTime = TimeWindow(to: ClockTime(hour: 9))
    let late = offers(
      Slice(
        segments: [flight("BOS", "2026-11-27 22:30", "ORD", "2026-11-28 00:20")], duration: nil))
    let picks = OfferPicks(late, for: trip)
    #expect(picks.unmet == [.arrivalTime])
    #expect(picks.picks.count == 1)
  }
}
