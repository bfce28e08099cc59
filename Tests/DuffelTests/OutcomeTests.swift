import Flights
import HTTPClient
import LocalTime
import Testing

@testable import Duffel

/// What became of an order, in one word.
private func word(_ outcome: OrderOutcome) -> String {
  switch outcome {
  case .created: "created"
  case .pending: "pending"
  case .refused(let error): "refused \(error.code ?? "-")"
  case .unknown: "unknown"
  }
}

@Suite("What a reply to an order means")
struct OutcomeTests {
  @Test("a 201 has the order in it")
  func created() throws {
    guard case .created(let order) = OrderOutcome(reply(201, Sample.data(Sample.order()))) else {
      Issue.record("not created")
      return
    }
    #expect(order.id == "ord_1" && order.bookingReference == "RZPNX8")
    #expect(order.operationID == "op-1" && order.offerID == "off_1")
    #expect(order.isTicketed && order.paidAt != nil)
    #expect(order.availableActions == [.cancel, .change])
  }

  @Test(
    "a yes without the whole order is pending",
    arguments: [
      (200, #"{"data":{"id":"ord_1"}}"#), (202, #"{"data":{}}"#), (202, ""), (201, "{"),
      (201, "{}"),
      (201, #"{"data":{"id":"ord_1","slices":[]}}"#),
      (200, Sample.data(Sample.order())), (201, Sample.data(Sample.order(reference: "null"))),
      (201, Sample.data(Sample.order(total: "12,50"))),
    ])
  func pending(_ status: Int, _ body: String) {
    #expect(OrderOutcome(reply(status, body)) == .pending)
  }

  @Test(
    "by the status and the code it is refused for certain, or nobody knows",
    arguments: [
      (400, "invalid_order_create_type", "refused invalid_order_create_type"),
      (401, "access_token_not_found", "refused access_token_not_found"),
      (403, "insufficient_permissions", "refused insufficient_permissions"),
      (404, "not_found", "refused not_found"),
      (406, "unsupported_format", "refused unsupported_format"),
      (422, "offer_no_longer_available", "refused offer_no_longer_available"),
      (422, "offer_request_already_booked", "refused offer_request_already_booked"),
      (422, "price_changed", "refused price_changed"),
      (422, "insufficient_balance", "refused insufficient_balance"),
      (422, "a_code_to_come", "refused a_code_to_come"),
      (429, "rate_limit_exceeded", "refused rate_limit_exceeded"),
      (422, "duplicate_booking", "unknown"),
      (422, "order_creation_already_attempted", "unknown"),
      (400, "duplicate_booking", "unknown"),
      (500, "internal_server_error", "unknown"),
      (500, "airline_internal", "unknown"),
      (500, "order_not_created", "unknown"),
      (502, "order_not_created", "refused order_not_created"),
      (502, "airline_unknown", "unknown"),
      (503, "service_unavailable", "refused service_unavailable"),
      (504, "gateway_timeout", "unknown"),
    ])
  func statuses(_ status: Int, _ code: String, _ expected: String) {
    let body = Sample.error(code, status: status)
    #expect(word(OrderOutcome(reply(status, body))) == expected)
  }

  @Test(
    "a gateway's page refuses only where it never asked Duffel",
    arguments: [
      (400, "refused -"), (403, "refused -"), (404, "refused -"), (413, "refused -"),
      (408, "unknown"), (409, "unknown"), (499, "unknown"), (500, "unknown"), (502, "unknown"),
      (503, "unknown"),
      (504, "unknown"), (200, "unknown"), (201, "unknown"), (202, "unknown"), (204, "unknown"),
      (302, "unknown"),
    ])
  func gateways(_ status: Int, _ expected: String) {
    let page = "<h1>Error: Server Error</h1>"
    #expect(word(OrderOutcome(reply(status, page, type: "text/html"))) == expected)
    #expect(word(OrderOutcome(reply(status, "\u{0}\u{1}", type: ""))) == expected)
  }

  @Test("without a reply it is refused only when nothing was sent")
  func silence() {
    for kind in [HTTPError.Kind.timedOut, .receive, .send, .cancelled, .shutDown, .tooLarge] {
      let sent = Failure(operation: "POST /air/orders", cause: .noReply(kind))
      #expect(word(OrderOutcome(sent)) == "unknown")
    }
    for kind in [HTTPError.Kind.resolve, .connect, .tls, .timedOut, .cancelled] {
      let unsent = Failure(operation: "POST /air/orders", cause: .unsent(kind))
      #expect(
        OrderOutcome(unsent) == .refused(FlightError(.unavailable, operation: "order")))
    }
  }

  @Test("what is unknown names the exchange for Duffel's support, and nothing of a traveller")
  func words() {
    let body = Sample.error("internal_server_error", type: "api_error", status: 500)
    #expect(
      OrderOutcome(reply(500, body))
        == .unknown("POST /air/orders: status 500; internal_server_error; request req_1"))
    let page = reply(
      504, "<p>Amelia</p>", type: "text/html", headers: [("X-Request-Id", "req_2")])
    #expect(OrderOutcome(page) == .unknown("POST /air/orders: status 504; request req_2"))
  }
}

@Suite("Why Duffel says no")
struct ReasonTests {
  private func reason(
    _ code: String, type: String = "invalid_state_error", status: Int = 422,
    source: String = "null"
  ) -> FlightError.Reason {
    reply(status, Sample.error(code, type: type, status: status, source: source)).failure.reason
  }

  @Test(
    "codes say what a traveller can do",
    arguments: [
      ("offer_expired", FlightError.Reason.offerGone), ("offer_no_longer_available", .offerGone),
      ("offer_request_already_booked", .offerGone),
      ("past_payment_required_by_date", .offerGone), ("price_changed", .priceChanged),
      ("payment_amount_does_not_match_order_amount", .priceChanged),
      ("invalid_passenger_name", .invalidDetails), ("duplicate_passenger_names", .invalidDetails),
      ("order_passengers_incompatible_with_offer", .invalidDetails),
      ("already_cancelled", .notAllowed), ("order_not_changeable_yet", .notAllowed),
      ("duplicate_booking", .unclear), ("insufficient_balance", .rejected),
      ("a_code_to_come", .rejected),
    ])
  func codes(_ code: String, _ expected: FlightError.Reason) {
    #expect(reason(code) == expected)
  }

  @Test("unknown codes go by what is at fault, the type and the status")
  func others() {
    #expect(
      reason(
        "validation_format", type: "validation_error",
        source: #"{"field":"born_on","pointer":"/passengers/0/born_on"}"#) == .invalidDetails)
    #expect(
      reason(
        "validation_required", type: "validation_error",
        source: #"{"field":"slices","pointer":"/slices"}"#) == .rejected)
    #expect(
      reason("airline_unknown", type: "airline_error", status: 400, source: #""iberia""#)
        == .unavailable)
    #expect(reason("not_found", status: 404) == .notFound)
    #expect(reason("expired_access_token", status: 401) == .unavailable)
    #expect(reason("internal_server_error", status: 500) == .unavailable)
  }

  @Test("a limit of requests says until when, by an HTTP date")
  func limit() {
    let failure = reply(
      429, Sample.error("rate_limit_exceeded", type: "rate_limit_error", status: 429),
      headers: [("ratelimit-reset", "Mon, 23 Nov 2026 20:00:00 GMT")]
    ).failure
    #expect(failure.reason == .rateLimited(until: Instant("2026-11-23T20:00:00Z")))
    #expect(failure.requestID == "req_1")
  }

  @Test("a source may be an object, a text or nothing")
  func sources() throws {
    let failure = reply(
      400, Sample.error("airline_unknown", type: "airline_error", source: #""iberia""#)
    ).failure
    #expect(failure.problems.first?.source == .system("iberia"))
    let field = reply(
      422, Sample.error("validation_required", source: #"{"field":"slices","pointer":"/slices"}"#)
    ).failure
    #expect(field.problems.first?.source == .field(name: "slices", pointer: "/slices"))
    #expect(reply(422, Sample.error("x")).failure.problems.first?.source == nil)
    #expect(reply(422, #"{"errors":[{}]}"#).failure.problems.count == 1)
  }
}
