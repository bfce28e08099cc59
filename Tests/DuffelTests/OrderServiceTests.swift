import Flights
import LocalTime
import TestServers
import Testing

@testable import Duffel

@Suite("Services of an order that is made")
struct OrderServiceTests {
  private static let slices =
    Sample.slice(Sample.segment()) + "," + Sample.slice(id: "sli_2", Sample.segment(id: "seg_2"))
  private static let available = Answer.json(
    200,
    Sample.data(
      """
      [{"id":"ase_new","type":"baggage","maximum_quantity":2,"passenger_ids":["pas_1"],"segment_ids":["seg_2"],
        "total_amount":"21.68","total_currency":"GBP","metadata":{"type":"checked","maximum_weight_kg":23}},
       {"id":"ase_odd","type":"jacuzzi","passenger_ids":["pas_1"],"segment_ids":["seg_2"],"total_amount":"1","total_currency":"GBP"},
       {"id":"ase_old","type":"baggage","passenger_ids":["pas_1"],"segment_ids":["seg_gone"],"total_amount":"1",
        "total_currency":"GBP","metadata":{"type":"checked"}},
       7]
      """))

  private static func order(bags: Int) -> Answer {
    let services = (0..<bags).map { number in
      #"{"id":"ser_\#(number)","type":"baggage","quantity":1,"passenger_ids":["pas_1"],"segment_ids":["seg_2"],"total_amount":"21.68","total_currency":"GBP"}"#
    }
    let json = Sample.order(slices: slices).replacing(
      #""services":[]"#, with: #""services":[\#(services.joined(separator: ","))]"#)
    return .json(200, Sample.data(json))
  }

  private func bag(_ quantity: Int = 1) throws -> [ChosenService] {
    let service = Service(
      id: "ase_old", kind: .bag(.init(isChecked: true, maximumWeight: 23)),
      passengerIDs: ["pas_1"], flights: [1], maximumQuantity: 2, price: try pounds("21.68"))
    return [ChosenService(service, quantity: quantity)]
  }

  private func seller(_ server: ScriptedHTTPServer) throws -> FlightProvider {
    provider(api: try api(playedBy: server))
  }

  private func added(
    _ quantity: Int = 1, _ price: String = "21.68", by server: ScriptedHTTPServer
  ) async throws -> OrderOutcome {
    await (try seller(server)).addServices("ord_1", try bag(quantity), try pounds(price), now)
  }

  @Test("what can be added is shown with its flights counted over all slices")
  func available() async throws {
    let server = try ScriptedHTTPServer(Self.order(bags: 0), Self.available)
    let services = try await seller(server).orderServices("ord_1", now)
    #expect(services.map(\.id) == ["ase_new"])
    #expect(services[0].isSame(as: try bag()[0].service) && services[0].maximumQuantity == 2)
    #expect(
      server.requests.map(\.line) == [
        "GET /air/orders/ord_1", "GET /air/orders/ord_1/available_services",
      ])
  }

  @Test("services are added once, under the ids that they have now, and paid at their price")
  func add() async throws {
    let server = try ScriptedHTTPServer(
      Self.order(bags: 1), Self.available, Self.order(bags: 3))
    guard case .created(let order) = try await added(2, "43.36", by: server) else {
      Issue.record("not added")
      return
    }
    let before = try bag()
    #expect(order.hasServices(try bag(2), beside: before))
    #expect(order.services.map(\.service.flights) == [[1], [1], [1]])
    #expect(server.requests.count == 3)
    #expect(server.requests[2].line == "POST /air/orders/ord_1/services")
    #expect(
      server.requests[2].body
        == #"{"data":{"add_services":[{"id":"ase_new","quantity":2}],"payment":{"amount":"43.36","currency":"GBP","type":"balance"}}}"#
    )
  }

  @Test("services that are gone, too many or dearer are refused before anything is added")
  func refused() async throws {
    func code(_ quantity: Int, _ price: String, _ available: Answer) async throws -> String? {
      let server = try ScriptedHTTPServer(Self.order(bags: 0), available)
      let outcome = try await added(quantity, price, by: server)
      #expect(server.requests.count == 2)
      guard case .refused(let error) = outcome else { return nil }
      return error.code
    }
    let none = Answer.json(200, Sample.data("[]"))
    #expect(try await code(1, "21.68", none) == "ancillary_service_not_available")
    #expect(try await code(3, "65.04", Self.available) == "ancillary_service_not_available")
    #expect(try await code(1, "21.67", Self.available) == "price_changed")
    let lost = try ScriptedHTTPServer(.json(404, Sample.error("not_found", status: 404)))
    #expect(
      try await added(by: lost)
        == .refused(
          FlightError(
            .notFound, operation: "add services", code: "not_found", requestID: "req_1")))
  }

  @Test("after an unclear reply the order itself says whether it has them")
  func unclear() async throws {
    let unclear: [Answer] = [
      .json(500, Sample.error("internal_server_error", status: 500)), .hangUp,
      .json(503, Sample.error("service_unavailable", status: 503)),
      Answer(409, "<h1>", headers: ["Content-Type": "text/html"]),
    ]
    for answer in unclear {
      let done = try ScriptedHTTPServer(
        Self.order(bags: 1), Self.available, answer, Self.order(bags: 2))
      guard case .created = try await added(by: done) else {
        Issue.record("not known to be added")
        return
      }
      let open = try ScriptedHTTPServer(
        Self.order(bags: 1), Self.available, answer, Self.order(bags: 1))
      guard case .unknown = try await added(by: open) else {
        Issue.record("not unknown")
        return
      }
      #expect(open.requests.filter { $0.line.hasPrefix("POST") }.count == 1)
    }
  }

  @Test("a yes that cannot be read is pending, and a plain no is a no")
  func answers() async throws {
    let yes = try ScriptedHTTPServer(
      Self.order(bags: 0), Self.available, .json(200, "{"), Self.order(bags: 0))
    #expect(try await added(by: yes) == .pending)
    let no = try ScriptedHTTPServer(
      Self.order(bags: 0), Self.available,
      .json(422, Sample.error("payment_amount_does_not_match_order_amount")))
    guard case .refused(let error) = try await added(by: no) else {
      Issue.record("not refused")
      return
    }
    #expect(error.reason == .priceChanged && no.requests.count == 3)
  }
}
