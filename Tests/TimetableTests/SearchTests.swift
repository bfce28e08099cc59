import Airports
import Flights
import LocalTime
import Testing

@testable import Timetable

@Suite struct SearchTests {
  @Test("the same request finds the same offers, and more than one")
  func same() async throws {
    let first = try await search("LON", "NYC", "2027-01-15")
    let second = try await search("LON", "NYC", "2027-01-15")
    #expect(first == second)
    #expect(first.count >= 5)
    #expect(first.contains { $0.slices[0].stops == 0 })
    #expect(first.map(\.total.units) == first.map(\.total.units).sorted())
  }

  @Test("a flight's time and price stay what they are in every version")
  func golden() async throws {
    let offer = try #require(try await search("CDG", "BCN", "2027-01-15").first)
    let flight = try #require(offer.slices[0].segments.first)
    #expect(offer.owner.name == "easyJet")
    #expect(flight.departure.description(of: flight) == "U22605 CDG 16:00 BCN 17:35")
  }

  @Test("flights between any two airports are plausible")
  func plausible() async throws {
    let codes = Array(
      "LHR JFK CDG SYD NRT GRU JNB LAX DXB SIN ABZ OAX KEF HNL AKL BOG LOS KTM YXE BZE TLL FAE NAN MLE PPT ANC CUZ ZNZ USH SVG"
        .split(separator: " ").map(String.init))
    var pairs = 0
    for origin in codes {
      for destination in codes where origin != destination {
        let offers = try await search(origin, destination, "2027-03-2\(pairs % 10)")
        #expect(!offers.isEmpty, "\(origin)-\(destination)")
        for offer in offers { try check(offer, origin, destination) }
        pairs += 1
      }
    }
    #expect(pairs > 500)
  }

  private func check(_ offer: Offer, _ origin: String, _ destination: String) throws {
    let slice = offer.slices[0]
    #expect(slice.segments.first?.origin == origin)
    #expect(slice.segments.last?.destination == destination)
    #expect(offer.total.units > 1000 && offer.total.currency.count == 3)
    #expect(slice.stops <= 1)
    var last: Instant?
    var first: Instant?
    for segment in slice.segments {
      let (departure, arrival) = try instants(segment)
      let minutes = Int(arrival.seconds - departure.seconds) / 60
      #expect(minutes == segment.duration)
      #expect((35...1200).contains(minutes))
      #expect((300...1439).contains(Int(segment.departure.time.minutes)))
      if let last { #expect(departure >= last.adding(seconds: 45 * 60)) }
      first = first ?? departure
      last = arrival
    }
    let start = try #require(first)
    let end = try #require(last)
    #expect(Int(end.seconds - start.seconds) / 60 == slice.duration)
  }

  @Test("flights over the date line arrive by the calendar of the other side")
  func dateLine() async throws {
    for (origin, destination) in [("SYD", "LAX"), ("AKL", "HNL")] {
      let offers = try await search(origin, destination, "2027-01-15")
      let direct = try #require(offers.first { $0.slices[0].stops == 0 }?.slices[0].segments[0])
      #expect(direct.arrival < direct.departure)
      let (departure, arrival) = try instants(direct)
      #expect(arrival > departure)
    }
  }

  @Test("a flight in the night in which the clocks change lasts as long as on any other")
  func daylightSaving() async throws {
    // The United States change on March 14, 2027, the United Kingdom on March 28.
    for (origin, destination, date, other) in [
      ("JFK", "LHR", "2027-03-13", "2027-03-10"), ("JFK", "LHR", "2027-03-27", "2027-03-24"),
    ] {
      let changing = try await directs(origin, destination, date)
      let usual = try await directs(origin, destination, other)
      for (number, segment) in changing {
        let same = usual[number]
        if let same { #expect(segment.duration == same.duration) }
        let (departure, arrival) = try instants(segment)
        #expect(Int(arrival.seconds - departure.seconds) / 60 == segment.duration)
      }
      #expect(!changing.isEmpty)
    }
  }

  private func directs(
    _ origin: String, _ destination: String, _ date: String
  ) async throws -> [String: Segment] {
    var request = try request([(origin, destination, date)])
    request.maximumStops = 0
    var result: [String: Segment] = [:]
    for offer in try await shop.search(request, now) {
      let segment = offer.slices[0].segments[0]
      result[(segment.marketingCarrier.code ?? "") + segment.flightNumber] = segment
    }
    return result
  }

  @Test("windows, stops and airlines are as asked for")
  func wishes() async throws {
    var request = try request([("LHR", "BCN", "2027-02-10")])
    request.slices[0].departure = TimeWindow(from: ClockTime(hour: 12), to: ClockTime(hour: 18))
    let afternoon = try await shop.search(request, now)
    #expect(!afternoon.isEmpty)
    #expect(
      afternoon.allSatisfy { (12...18).contains($0.slices[0].segments[0].departure.time.hour) })

    request.slices[0].departure = nil
    request.slices[0].arrival = TimeWindow(to: ClockTime(hour: 14))
    let early = try await shop.search(request, now)
    #expect(!early.isEmpty)
    #expect(
      early.allSatisfy { ($0.slices[0].segments.last?.arrival.time.minutes ?? 0) <= 14 * 60 })

    request.slices[0].arrival = nil
    request.maximumStops = 0
    request.airlines = ["BA"]
    let british = try await shop.search(request, now)
    #expect(!british.isEmpty)
    #expect(british.allSatisfy { $0.owner.code == "BA" && $0.slices[0].stops == 0 })

    request.airlines = []
    request.refusedAirlines = ["BA"]
    let others = try await shop.search(request, now)
    #expect(
      others.allSatisfy { $0.slices[0].segments.allSatisfy { $0.marketingCarrier.code != "BA" } })
  }

  @Test("children pay three quarters, infants a tenth")
  func party() async throws {
    let alone = try #require(try await search("FRA", "MAD", "2027-02-10").first)
    let family = Party(adults: 2, children: [5], infants: [0])
    let together = try await shop.search(
      try request([("FRA", "MAD", "2027-02-10")], party: family), now)
    let same = try #require(together.first { $0.flights == alone.flights })
    let expected = Double(alone.total.units) * 2.85
    #expect(abs(Double(same.total.units) - expected) <= 3)
    #expect(same.passengers.map(\.kind) == [.adult, .adult, .child, .infant])
    #expect(same.total.currency == "EUR")
  }

  @Test("return and multi-city trips leave each place after they have come to it")
  func combined() async throws {
    for routes in [
      [("BOS", "LIS", "2027-04-01"), ("LIS", "BOS", "2027-04-01")],
      [("SFO", "LON", "2027-04-01"), ("PAR", "ROM", "2027-04-05"), ("ROM", "SFO", "2027-04-09")],
    ] {
      let offers = try await shop.search(try request(routes), now)
      for offer in offers {
        #expect(offer.slices.count == routes.count)
        for (before, after) in zip(offer.slices, offer.slices.dropFirst()) {
          let landed = try instants(try #require(before.segments.last)).1
          let leaves = try instants(try #require(after.segments.first)).0
          #expect(leaves > landed)
        }
      }
      #expect(routes.count == 2 || !offers.isEmpty)
    }
  }

  @Test("nothing is sold that has left or is about to")
  func past() async throws {
    let offers = try await search("LHR", "EDI", "2026-11-23")
    for offer in offers {
      let (departure, _) = try instants(offer.slices[0].segments[0])
      #expect(departure >= now.adding(seconds: 5400))
    }
    #expect(try await search("LHR", "EDI", "2026-11-22").isEmpty)
  }

  @Test("an unknown airport, and one and the same place, have no flights")
  func nowhere() async throws {
    #expect(try await search("QQQ", "LHR", "2027-01-15").isEmpty)
    #expect(try await search("LHR", "", "2027-01-15").isEmpty)
    #expect(try await search("LHR", "LON", "2027-01-15").isEmpty)
  }

  @Test("an offer is made again from its id, and ends after half an hour")
  func reprice() async throws {
    let party = Party(adults: 1, children: [nil, 7], infants: [1])
    let offers = try await shop.search(
      try request([("LON", "TYO", "2027-03-25"), ("TYO", "LON", "2027-04-02")], party: party), now)
    #expect(!offers.isEmpty)
    for offer in offers {
      #expect(try await shop.reprice(offer, now.adding(seconds: 1500)) == offer)
    }
    let first = try #require(offers.first)
    await #expect(throws: FlightError(.offerGone, operation: "reprice", code: "expired")) {
      try await shop.reprice(first, now.adding(seconds: 3600))
    }
    var wrong = first
    wrong.id = "off_123"
    await #expect(throws: FlightError(.notFound, operation: "reprice")) {
      try await shop.reprice(wrong, now)
    }
  }

  @Test("the last minute costs more than half a year ahead, and business more than economy")
  func prices() async throws {
    let late = try #require(try await search("LHR", "MAD", "2026-11-25").first)
    let early = try #require(try await search("LHR", "MAD", "2027-05-12").first)
    #expect(late.total.units > early.total.units)
    let business = try await shop.search(
      try request([("LHR", "MAD", "2027-05-12")], cabin: .business), now)
    #expect(try #require(business.first).total.units > early.total.units * 3 / 2)
  }
}

extension LocalDateTime {
  fileprivate func description(of segment: Segment) -> String {
    "\(segment.marketingCarrier.code ?? "")\(segment.flightNumber) \(segment.origin) \(time) \(segment.destination) \(segment.arrival.time)"
  }
}

extension Offer {
  fileprivate var flights: [String] {
    slices.flatMap(\.segments).map { ($0.marketingCarrier.code ?? "") + $0.flightNumber }
      + slices.compactMap(\.fareBrand)
  }
}
