import Flights
import Foundation
import HTTPClient
import LocalTime
import TestServers
import Testing

@testable import Duffel

@Suite("Duffel as the seller of flights")
struct SellerTests {
  private func seller(_ server: ScriptedHTTPServer) throws -> FlightProvider {
    provider(api: try api(playedBy: server))
  }

  private func wish(_ date: String = "2027-01-15") throws -> OfferRequest.Slice {
    .init(origin: "LHR", destination: "JFK", date: try #require(CalendarDate(date)))
  }

  private func error<Value>(
    _ body: () async throws(FlightError) -> Value
  ) async -> FlightError? {
    do throws(FlightError) {
      _ = try await body()
      return nil
    } catch { return error }
  }

  private func found(_ offers: String...) -> Answer {
    .json(201, Sample.data(#"{"id":"orq_1","offers":[\#(offers.joined(separator: ","))]}"#))
  }

  // MARK: Searching

  @Test("a search is one request, and its offers come cheapest first, whatever their digits")
  func search() async throws {
    let server = try ScriptedHTTPServer(
      found(
        Sample.offer(id: "off_1", total: "300"), Sample.offer(id: "off_2", total: "299.50"),
        Sample.offer(id: "off_3", total: "1,5"), #"{"id":"off_4"}"#,
        Sample.offer(id: "off_5", total: "9", expires: "2026-11-23T11:59:59Z")))
    let seller = try seller(server)
    #expect(seller.isDemonstration && seller.waits)
    let request = OfferRequest(
      slices: [try wish()], party: Party(adults: 1, children: [nil]), maximumStops: 1)
    let offers = try await seller.search(request, now)
    #expect(offers.map(\.id) == ["off_2", "off_1"])
    #expect(offers.map(\.requestID) == ["orq_1", "orq_1"])
    #expect(server.requests.count == 1)
    #expect(
      server.requests[0].line
        == "POST /air/offer_requests?return_offers=true&supplier_timeout=12000")
    #expect(server.requests[0].headers["content-type"] == "application/json")
    #expect(
      server.requests[0].body
        == #"{"data":{"cabin_class":"economy","max_connections":1,"passengers":[{"type":"adult"},{"age":10}],"slices":[{"departure_date":"2027-01-15","destination":"JFK","origin":"LHR"}]}}"#
    )
  }

  @Test("an age that stood for an unknown one is not shown as known")
  func ages() async throws {
    let passengers =
      #"[{"id":"pas_1","type":"adult"},{"id":"pas_2","age":10},{"id":"pas_3","age":9}]"#
    let server = try ScriptedHTTPServer(
      found(Sample.offer(passengers: passengers)),
      .json(200, Sample.data(Sample.offer(passengers: passengers))))
    let request = OfferRequest(slices: [try wish()], party: Party(children: [10, nil]))
    let offer = try #require(try await seller(server).search(request, now).first)
    #expect(offer.passengers.map(\.age) == [nil, 10, nil])
    let again = try await seller(server).reprice(offer, now)
    #expect(again.passengers == offer.passengers)
  }

  @Test("where nothing flies with one change, two are looked for, unless fewer were asked for")
  func connections() async throws {
    let server = try ScriptedHTTPServer(found(), found(Sample.offer()))
    var request = OfferRequest(slices: [try wish()], party: Party())
    #expect(try await seller(server).search(request, now).count == 1)
    #expect(server.requests.count == 2)
    #expect(!server.requests[0].body.contains("max_connections"))
    #expect(server.requests[1].body.contains(#""max_connections":2"#))
    request.maximumStops = 0
    let empty = try ScriptedHTTPServer(found())
    #expect(try await seller(empty).search(request, now).isEmpty)
    #expect(empty.requests.count == 1)
  }

  @Test("wishes for airlines and times are kept even where Duffel passes them over")
  func wishes() async throws {
    let answer = found(Sample.offer())
    var request = OfferRequest(slices: [try wish()], party: Party(), maximumStops: 1)
    func count() async throws -> Int {
      try await seller(try ScriptedHTTPServer(answer)).search(request, now).count
    }
    #expect(try await count() == 1)
    request.airlines = ["ZZ"]
    #expect(try await count() == 1)
    request.airlines = ["BA"]
    #expect(try await count() == 0)
    request.airlines = []
    request.refusedAirlines = ["ZZ"]
    #expect(try await count() == 0)
    request.refusedAirlines = []
    request.slices[0].departure = TimeWindow(from: ClockTime(hour: 10))
    #expect(try await count() == 0)
    request.slices[0].departure = TimeWindow(from: ClockTime(hour: 22), to: ClockTime(hour: 10))
    #expect(try await count() == 1)
    request.slices[0].arrival = TimeWindow(to: ClockTime(hour: 12))
    #expect(try await count() == 0)
  }

  @Test("a price is asked for again; an offer that is over or unknown is gone")
  func reprice() async throws {
    let offer = try #require(Offer(try decode(Wire.Offer.self, Sample.offer()), requestID: "orq_1"))
    let server = try ScriptedHTTPServer(
      .json(200, Sample.data(Sample.offer(total: "310.50"))),
      .json(422, Sample.error("offer_no_longer_available")),
      .json(404, Sample.error("not_found", type: "invalid_request_error", status: 404)),
      .json(200, Sample.data(Sample.offer(expires: "2026-11-23T11:00:00Z"))))
    let seller = try seller(server)
    let current = try await seller.reprice(offer, now)
    #expect(current.total.amount == "310.50" && current.requestID == "orq_1")
    #expect(
      server.requests[0].line == "GET /air/offers/off_1?return_available_services=true")
    for _ in 0..<3 {
      let error = await error { () throws(FlightError) in try await seller.reprice(offer, now) }
      #expect(error?.reason == .offerGone && error?.operation == "reprice")
    }
    let late = offer.expiresAt.adding(seconds: 1)
    let error = await error { () throws(FlightError) in try await seller.reprice(offer, late) }
    #expect(error == FlightError(.offerGone, operation: "reprice", code: "offer_expired"))
    #expect(server.requests.count == 4)
  }

  // MARK: Ordering

  @Test("an order is posted once, with the amount as it was quoted and our own mark")
  func order() async throws {
    let server = try ScriptedHTTPServer(.json(201, Sample.data(Sample.order())))
    guard case .created(let order) = await (try seller(server)).order(try Sample.request(), now)
    else {
      Issue.record("not created")
      return
    }
    #expect(order.id == "ord_1")
    #expect(server.requests.map(\.line) == ["POST /air/orders"])
    #expect(
      server.requests[0].body
        == #"{"data":{"metadata":{"offer_id":"off_1","operation_id":"op-1"},"passengers":[{"born_on":"1987-07-24","email":"amelia@example.org","family_name":"Earhart","gender":"f","given_name":"Amelia","id":"pas_1","phone_number":"+442080160509","title":"mrs"}],"payments":[{"amount":"300","currency":"GBP","type":"balance"}],"selected_offers":["off_1"],"type":"instant"}}"#
    )
  }

  @Test("a hold has no payment, and cannot have services")
  func hold() async throws {
    let server = try ScriptedHTTPServer(
      .json(
        201,
        Sample.data(
          Sample.order(awaits: true, paid: "null")
            .replacing(#""type":"instant""#, with: #""type":"hold""#)
            .replacing(
              #""payment_required_by":null"#,
              with: #""payment_required_by":"2026-11-25T10:00:00Z""#))))
    let seller = try seller(server)
    guard case .created(let order) = await seller.order(try Sample.request(kind: .hold), now)
    else {
      Issue.record("not held")
      return
    }
    #expect(order.paidAt == nil && !order.payment.instant)
    #expect(order.payment.payBy == Instant("2026-11-25T10:00:00Z"))
    #expect(server.requests[0].body.contains(#""type":"hold""#))
    #expect(!server.requests[0].body.contains("payments"))
    let outcome = await seller.order(
      try Sample.request(kind: .hold, services: [ChosenService(try bag("ase_1"))]), now)
    #expect(
      outcome
        == .refused(
          FlightError(
            .notAllowed, operation: "order", code: "services_not_allowed_for_order_type")))
    #expect(server.requests.count == 1)
  }

  @Test("a name that no ticket takes is refused before anything is sent")
  func names() async throws {
    let server = try ScriptedHTTPServer(.json(201, Sample.data(Sample.order())))
    var request = try Sample.request()
    request.passengers[0].givenName = "Иван"
    #expect(
      await (try seller(server)).order(request, now)
        == .refused(
          FlightError(.invalidDetails, operation: "order", code: "invalid_passenger_name")))
    #expect(server.requests.isEmpty)
  }

  @Test("a passport and the infant on a lap go along")
  func details() throws {
    var request = try Sample.request()
    request.passengers[0].infantID = "pas_2"
    request.passengers[0].passport = .init(
      number: "19KL56147", issuingCountry: "GB",
      expiresOn: try #require(CalendarDate("2030-04-25")))
    let passenger = try Wire.NewOrder(request, services: []).passengers[0]
    #expect(passenger.infantPassengerID == "pas_2")
    #expect(
      passenger.identityDocuments == [
        .init(
          type: "passport", uniqueIdentifier: "19KL56147", issuingCountryCode: "GB",
          expiresOn: "2030-04-25")
      ])
  }

  @Test(
    "an order that hangs, breaks off or is answered with garbage is unknown and posted once",
    arguments: [
      Answer.hangUp, Answer(200, "ok", headers: ["Content-Type": "text/plain"]),
      Answer(502, "<h1>", headers: ["Content-Type": "text/html"]),
      .json(500, "{"), .json(504, Sample.error("gateway_timeout", status: 504)),
    ])
  func unclear(_ answer: Answer) async throws {
    let server = try ScriptedHTTPServer(answer)
    guard case .unknown = await (try seller(server)).order(try Sample.request(), now) else {
      Issue.record("not unknown")
      return
    }
    #expect(server.requests.count == 1)
  }

  @Test("an order that finds nobody listening is refused: nothing was sent")
  func unreachable() async throws {
    let outcome = await provider(api: try api("http://127.0.0.1:1")).order(
      try Sample.request(), now)
    #expect(outcome == .refused(FlightError(.unavailable, operation: "order")))
  }

  @Test("an order goes on when the task that waits for it is cancelled")
  func cancelled() async throws {
    let server = try ScriptedHTTPServer(
      Answer(
        201, Sample.data(Sample.order()), headers: ["Content-Type": "application/json"],
        delay: 0.3))
    let seller = try seller(server)
    let request = try Sample.request()
    let task = Task { await seller.order(request, now) }
    while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    task.cancel()
    guard case .created = await task.value else {
      Issue.record("broken off")
      return
    }
  }

  // MARK: Services

  private func bag(_ id: String, price: String = "21.68") throws -> Service {
    Service(
      id: id, kind: .bag(.init(isChecked: true, maximumWeight: 23)), passengerIDs: ["pas_1"],
      flights: [0], maximumQuantity: 2, price: try pounds(price))
  }

  private static let services = """
    [{"id":"ase_new","type":"baggage","maximum_quantity":2,"passenger_ids":["pas_1"],"segment_ids":["seg_1"],
      "total_amount":"21.68","total_currency":"GBP","metadata":{"type":"checked","maximum_weight_kg":23}}]
    """
  private static let seats = """
    [{"id":"sea_1","segment_id":"seg_1","slice_id":"sli_1","cabins":[{"cabin_class":"economy","deck":0,"aisles":1,
      "wings":{"first_row_index":0,"last_row_index":0},"rows":[{"sections":[{"elements":[
        {"type":"seat","designator":"14A","name":null,"disclosures":[],"available_services":[]},
        {"type":"seat","designator":"14B","name":"Exit row","disclosures":["Adults only"],"available_services":[
          {"id":"ase_seat","passenger_id":"pas_1","total_amount":"20.0","total_currency":"GBP"}]},
        {"type":"bassinet"},{"type":"jacuzzi"}]}]}]}]},
     {"id":"sea_2","segment_id":"seg_other","cabins":[]}]
    """

  @Test("chosen services are ordered under the ids that they have now, at the price that was shown")
  func services() async throws {
    let offer = Answer.json(200, Sample.data(Sample.offer(services: Self.services)))
    let server = try ScriptedHTTPServer(
      offer, .json(200, Sample.data(Self.seats)), .json(201, Sample.data(Sample.order())))
    let seat = Service(
      id: "ase_old", kind: .seat("14B"), passengerIDs: ["pas_1"], flights: [0],
      price: try pounds("20.0"))
    let request = try Sample.request(
      total: "363.36",
      services: [ChosenService(try bag("ase_old"), quantity: 2), ChosenService(seat)])
    guard case .created = await (try seller(server)).order(request, now) else {
      Issue.record("not created")
      return
    }
    #expect(
      server.requests.map(\.line) == [
        "GET /air/offers/off_1?return_available_services=true",
        "GET /air/seat_maps?offer_id=off_1", "POST /air/orders",
      ])
    #expect(
      server.requests[2].body.contains(
        #""services":[{"id":"ase_new","quantity":2},{"id":"ase_seat","quantity":1}]"#))
    #expect(server.requests[2].body.contains(#""amount":"363.36""#))
  }

  @Test("services that are gone, too many or dearer are refused before anything is ordered")
  func missing() async throws {
    func outcome(_ service: Service, _ quantity: Int, _ total: String) async throws -> String? {
      let server = try ScriptedHTTPServer(
        .json(200, Sample.data(Sample.offer(services: Self.services))))
      let request = try Sample.request(
        total: total, services: [ChosenService(service, quantity: quantity)])
      let outcome = await (try seller(server)).order(request, now)
      #expect(server.requests.count == 1)
      guard case .refused(let error) = outcome else { return nil }
      return error.code
    }
    var small = try bag("ase_new")
    small.kind = .bag(.init(isChecked: false))
    #expect(try await outcome(small, 1, "321.68") == "ancillary_service_not_available")
    #expect(try await outcome(try bag("x"), 3, "365.04") == "ancillary_service_not_available")
    #expect(try await outcome(try bag("x"), 1, "320.00") == "price_changed")
  }

  @Test("seats are shown by row, with a price for each traveller, and taken where there is none")
  func seatMaps() async throws {
    let server = try ScriptedHTTPServer(
      .json(200, Sample.data(Sample.offer())), .json(200, Sample.data(Self.seats)))
    let maps = try await seller(server).seatMaps("off_1")
    let map = try #require(maps.first)
    #expect(maps.count == 1 && map.flight == 0)
    #expect(map.cabins[0].kind == .economy && map.cabins[0].wings == 0...0)
    #expect(map.seats.map(\.designator) == ["14A", "14B"])
    #expect(map.seats.map(\.isFree) == [false, true])
    #expect(map.seats[1].services[0].price.amount == "20.0")
    #expect(map.cabins[0].rows[0].sections[0].suffix(2) == [.other("bassinet"), .other("jacuzzi")])
    let none = try ScriptedHTTPServer(
      .json(200, Sample.data(Sample.offer())), .json(200, Sample.data("[]")))
    #expect(try await seller(none).seatMaps("off_1").isEmpty)
  }

  // MARK: Finding

  @Test("the orders of an offer are found, and others are not taken for them")
  func orders() async throws {
    let others = Sample.order(id: "ord_2", offer: "off_2")
    let unfinished = Sample.order(id: "ord_3", reference: "null")
    let server = try ScriptedHTTPServer(
      .json(200, Sample.data("[\(others),\(unfinished),\(Sample.order())]")))
    let orders = try await seller(server).orders("off_1")
    #expect(orders.map(\.id) == ["ord_1"] && orders.first?.operationID == "op-1")
    #expect(server.requests[0].line == "GET /air/orders?offer_id=off_1&limit=50")
  }

  @Test("an order that is not complete yet is no missing one")
  func unfinished() async throws {
    let unfinished = Sample.order(id: "ord_3", reference: "null")
    let server = try ScriptedHTTPServer(.json(200, Sample.data("[\(unfinished)]")))
    await #expect(throws: FlightError(.unclear, operation: "orders")) {
      _ = try await seller(server).orders("off_1")
    }
  }

  @Test("where Duffel does not know the filter every order is looked at")
  func unfiltered() async throws {
    let server = try ScriptedHTTPServer(
      .json(
        422, Sample.error("validation_inclusion", type: "validation_error")),
      .json(200, Sample.data("[\(Sample.order())]")))
    #expect(try await seller(server).orders("off_1").count == 1)
    #expect(server.requests[1].line == "GET /air/orders?limit=50")
  }

  @Test("an order without offer id is known by our mark")
  func marks() throws {
    let json = Sample.order().replacing(#""offer_id":"off_1","#, with: "")
      .replacing(#""number":7"#, with: #""offer_id":"off_7""#)
    let order = try #require(Order(try decode(Wire.Order.self, json)))
    #expect(order.offerID == "off_7")
  }
}
