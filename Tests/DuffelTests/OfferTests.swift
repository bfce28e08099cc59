import Flights
import LocalTime
import Testing

@testable import Duffel

@Suite("Offers in the words of Flights")
struct OfferTests {
  private func offer(_ json: String) throws -> Offer? {
    Offer(try decode(Wire.Offer.self, json), requestID: "orq_1")
  }

  @Test("an offer is what Duffel says, and what it does not say stays unknown")
  func plain() throws {
    let offer = try #require(try offer(Sample.offer()))
    #expect(offer.id == "off_1" && offer.requestID == "orq_1")
    #expect(offer.owner == Airline(code: "ZZ", name: "Duffel Airways"))
    #expect(offer.total.amount == "300" && offer.total.currency == "GBP")
    #expect(offer.expiresAt == Instant("2027-01-01T00:00:00.123Z"))
    #expect(offer.passengers == [Passenger(id: "pas_1", kind: .adult)])
    #expect(offer.conditions == Conditions(change: nil, refund: nil))
    #expect(offer.payment.instant && !offer.needsIdentityDocuments)
    let slice = try #require(offer.slices.first)
    #expect(slice.duration == 488 && slice.fareBrand == "Basic")
    let segment = try #require(slice.segments.first)
    #expect(segment.origin == "LHR" && segment.destination == "JFK")
    #expect(segment.originTerminal == "5" && segment.destinationTerminal == nil)
    #expect(segment.departure.time == ClockTime(hour: 9, minute: 45))
    #expect(segment.flightNumber == "0123" && segment.aircraft == nil)
    #expect(segment.operatingCarrier == Airline(code: "BA", name: "British Airways"))
    #expect(segment.cabin == .economy && segment.bags == Bags(carryOn: 1, checked: 1))
  }

  @Test("rules are kept with their fee, and a rule without an answer is unknown")
  func conditions() throws {
    let offer = try #require(
      try offer(
        Sample.offer(
          more: """
            ,"conditions":{"refund_before_departure":{"allowed":false,"penalty_amount":null,"penalty_currency":null},
            "change_before_departure":{"allowed":true,"penalty_amount":"50","penalty_currency":"EUR"}}
            """)))
    #expect(offer.conditions.refund == .init(allowed: false))
    #expect(
      offer.conditions.change == .init(allowed: true, penalty: Money("50", currency: "EUR")))
    let silent = try #require(
      try self.offer(
        Sample.offer(
          more:
            #","conditions":{"refund_before_departure":{"allowed":null},"change_before_departure":null}"#
        )))
    #expect(silent.conditions == Conditions())
  }

  @Test("a hold is possible where payment is not due at once, with its dates where there are some")
  func holds() throws {
    let offer = try #require(
      try offer(
        Sample.offer(
          more:
            #","payment_requirements":{"requires_instant_payment":false,"payment_required_by":"2026-11-25T10:42:14Z","price_guarantee_expires_at":"2026-11-24T10:42:14"}"#
        )))
    #expect(
      offer.payment
        == PaymentRequirements(
          instant: false, payBy: Instant("2026-11-25T10:42:14Z"),
          priceGuaranteedUntil: Instant("2026-11-24T10:42:14Z")))
    let dateless = try #require(
      try self.offer(
        Sample.offer(
          more:
            #","payment_requirements":{"requires_instant_payment":false,"payment_required_by":null}"#
        )))
    #expect(dateless.payment == PaymentRequirements(instant: false))
  }

  @Test("bags are what every traveller but a lap infant may take, or unknown")
  func bags() throws {
    func bags(_ lists: [String]) throws -> Bags? {
      let ids = lists.indices.map { "pas_\($0)" }
      var segment = try decode(Wire.Segment.self, Sample.segment(passengers: ids))
      for (index, list) in lists.enumerated() {
        segment.passengers?[index].baggages = try decode(
          [Wire.SegmentPassenger.Baggage].self, list)
      }
      return Segment(segment, lapInfants: ["pas_2"])?.bags
    }
    let one = #"[{"type":"checked","quantity":1},{"type":"carry_on","quantity":1}]"#
    let two = #"[{"type":"checked","quantity":1},{"type":"checked","quantity":1}]"#
    #expect(try bags([one]) == Bags(carryOn: 1, checked: 1))
    #expect(try bags([one, two]) == Bags(carryOn: 0, checked: 1))
    #expect(try bags([two]) == Bags(carryOn: 0, checked: 2))
    #expect(try bags([one, "[]"]) == nil)
    #expect(try bags([one, one, "[]"]) == Bags(carryOn: 1, checked: 1))
    #expect(
      try bags([#"[{"type":"checked","quantity":0},{"type":"trunk","quantity":9}]"#])
        == Bags(carryOn: 0, checked: 0))
    #expect(try bags(["[]"]) == nil)
  }

  @Test("a traveller's kind is their type, or their age where there is none")
  func kinds() throws {
    let offer = try #require(
      try offer(
        Sample.offer(
          passengers: """
            [{"id":"a","type":"adult","age":null},{"id":"b","age":14},{"id":"c","type":null,"age":11},
             {"id":"d","age":1},{"id":"e","type":"infant_without_seat"},{"id":"f","type":"child"},{"id":"g","type":"adult","age":14}]
            """)))
    #expect(
      offer.passengers.map(\.kind) == [.adult, .adult, .child, .infant, .infant, .child, .adult])
  }

  @Test(
    "what cannot be shown truly is not shown",
    arguments: [
      Sample.offer(total: "1.000,00"), Sample.offer(total: "0.00"), Sample.offer(expires: "soon"),
      Sample.offer(slices: ""), Sample.offer(slices: Sample.slice()),
      Sample.offer(slices: Sample.slice(Sample.segment(at: "2027-01-15T09:45:00Z"))),
      Sample.offer(slices: Sample.slice(Sample.segment(), Sample.segment(number: ""))),
      Sample.offer(passengers: "[]"), Sample.offer(more: #","partial":true"#),
      Sample.offer(
        more:
          #","passenger_identity_documents_required":true,"supported_passenger_identity_document_types":["tax_id"]"#
      ),
    ])
  func hidden(_ json: String) throws {
    #expect(try offer(json) == nil)
  }

  @Test("an offer that needs passports says so")
  func documents() throws {
    let offer = try offer(
      Sample.offer(
        more:
          #","passenger_identity_documents_required":true,"supported_passenger_identity_document_types":["tax_id","passport"]"#
      ))
    #expect(offer?.needsIdentityDocuments == true)
  }

  @Test("services are known by what they are; new kinds are passed over")
  func services() throws {
    let services = """
      [{"id":"ase_1","type":"baggage","maximum_quantity":3,"passenger_ids":["pas_1"],"segment_ids":["seg_2","seg_1"],
        "total_amount":"21.68","total_currency":"GBP","metadata":{"type":"checked","maximum_weight_kg":23,"maximum_depth_cm":null}},
       {"id":"ase_2","type":"seat","maximum_quantity":1,"passenger_ids":["pas_1"],"segment_ids":["seg_2"],
        "total_amount":"20.0","total_currency":"GBP","metadata":{"designator":"14B","name":"Exit row","disclosures":[]}},
       {"id":"cfa_1","type":"cancel_for_any_reason","maximum_quantity":1,"passenger_ids":["pas_1"],"segment_ids":["seg_1"],
        "total_amount":"97.45","total_currency":"GBP","metadata":{"refund_amount":"489.48","terms_and_conditions_url":"https://x.example"}},
       {"id":"ase_3","type":"massage","maximum_quantity":1,"passenger_ids":[],"segment_ids":[],"total_amount":"1","total_currency":"GBP"},
       {"id":"ase_4","type":"baggage"}, null, 7]
      """
    let slice = Sample.slice(
      Sample.segment(id: "seg_1", to: "DUB"), Sample.segment(id: "seg_2", from: "DUB"))
    let offer = try decode(Wire.Offer.self, Sample.offer(slices: slice, services: services))
    #expect(offer.availableServices?.unreadable == 3)
    #expect(
      offer.services == [
        Service(
          id: "ase_1", kind: .bag(.init(isChecked: true, maximumWeight: 23)),
          passengerIDs: ["pas_1"], flights: [0, 1], maximumQuantity: 3, price: try pounds("21.68")),
        Service(
          id: "ase_2", kind: .seat("14B"), passengerIDs: ["pas_1"], flights: [1],
          price: try pounds("20.0")),
        Service(
          id: "cfa_1",
          kind: .cancellation(refund: try pounds("489.48"), terms: "https://x.example"),
          passengerIDs: ["pas_1"], flights: [0], price: try pounds("97.45")),
      ])
  }

  @Test("a request says ages or types, whole windows of time, and how many changes of plane")
  func request() throws {
    let evening = TimeWindow(from: ClockTime(hour: 18), to: nil)
    let night = TimeWindow(from: ClockTime(hour: 22), to: ClockTime(hour: 5))
    let date = try #require(CalendarDate("2027-01-15"))
    var request = OfferRequest(
      slices: [
        .init(origin: "LHR", destination: "JFK", date: date, departure: evening),
        .init(
          origin: "JFK", destination: "LHR", date: date.adding(days: 7), departure: night,
          arrival: TimeWindow(to: ClockTime(hour: 20))),
      ], party: Party(adults: 2, children: [10, nil], infants: [1]), cabin: .premiumEconomy,
      maximumStops: 5)
    let wire = Wire.NewOfferRequest(request)
    #expect(wire.slices[0].departureDate == "2027-01-15")
    #expect(wire.slices[0].departureTime == .init(from: "18:00", to: "23:59"))
    #expect(wire.slices[0].arrivalTime == nil)
    #expect(wire.slices[1].departureTime == nil)
    #expect(wire.slices[1].arrivalTime == .init(from: "00:00", to: "20:00"))
    #expect(
      wire.passengers == [
        .init(type: "adult"), .init(type: "adult"), .init(age: 10), .init(age: 9), .init(age: 1),
      ])
    #expect(wire.cabinClass == "premium_economy" && wire.maximumConnections == 2)
    request.maximumStops = nil
    #expect(Wire.NewOfferRequest(request).maximumConnections == nil)
  }
}

@Suite("Names on tickets")
struct TicketNameTests {
  @Test(
    "letters that Duffel takes stay, others are written as passports write them",
    arguments: [
      ("Amelia", "Amelia"), ("  Mary  Ann ", "Mary Ann"), ("O'Neill-Smith", "O'Neill-Smith"),
      ("O’Neill", "O'Neill"), ("Zoë", "Zoë"), ("Zoe\u{308}", "Zoë"), ("Łukasz", "Łukasz"),
      ("Ærø", "Aerø"), ("Þóra", "Thóra"), ("Guðrún", "Gudrún"), ("Œuvre", "Oeuvre"),
      ("Ĳsbrand", "IJsbrand"), ("Ștefan", "Stefan"), ("Nguyễn", "Nguyen"), ("Ơn", "On"),
      ("Straße", "Straße"), ("X", "X"),
    ])
  func written(_ name: String, _ expected: String) {
    #expect(ticketName(name) == expected)
  }

  @Test(
    "what is no name, too long or of another script is none",
    arguments: [
      "", " ", "-", "'", "Иван", "李", "R2D2", "A.", "Wolfeschlegelsteinhausen", "x\u{0}y",
    ]
  )
  func refused(_ name: String) {
    #expect(ticketName(name) == nil)
  }
}
