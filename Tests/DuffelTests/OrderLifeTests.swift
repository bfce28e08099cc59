import Flights
import LocalTime
import TestServers
import Testing

@testable import Duffel

@Suite("What happens to an order")
struct OrderLifeTests {
  private func seller(_ server: ScriptedHTTPServer) throws -> FlightProvider {
    provider(api: try api(playedBy: server))
  }

  private func error<Value>(
    _ body: () async throws(FlightError) -> Value
  ) async -> FlightError? {
    do throws(FlightError) {
      _ = try await body()
      return nil
    } catch { return error }
  }

  private static let held = Answer.json(
    200, Sample.data(Sample.order(total: "967.79", awaits: true, paid: "null")))
  private static let paid = Answer.json(200, Sample.data(Sample.order(total: "967.79")))
  private static let payment = Answer.json(
    201, Sample.data(#"{"id":"pay_1","type":"balance","amount":"967.79","currency":"GBP"}"#))

  // MARK: Paying

  @Test("a held order is read, paid once at its own total, and read again")
  func pay() async throws {
    let server = try ScriptedHTTPServer(Self.held, Self.payment, Self.paid)
    guard
      case .created(let order) = await (try seller(server)).pay("ord_1", try pounds("967.790"), now)
    else {
      Issue.record("not paid")
      return
    }
    #expect(order.paidAt != nil)
    #expect(
      server.requests.map(\.line) == [
        "GET /air/orders/ord_1", "POST /air/payments", "GET /air/orders/ord_1",
      ])
    #expect(
      server.requests[1].body
        == #"{"data":{"order_id":"ord_1","payment":{"amount":"967.79","currency":"GBP","type":"balance"}}}"#
    )
  }

  @Test("another total is refused, a paid order is not paid again, a cancelled one not at all")
  func noPayment() async throws {
    let dearer = try ScriptedHTTPServer(Self.held)
    #expect(
      await (try seller(dearer)).pay("ord_1", try pounds("967.78"), now)
        == .refused(FlightError(.priceChanged, operation: "pay", code: "price_changed")))
    let done = try ScriptedHTTPServer(Self.paid)
    guard case .created = await (try seller(done)).pay("ord_1", try pounds("967.79"), now) else {
      Issue.record("not known to be paid")
      return
    }
    let over = try ScriptedHTTPServer(
      .json(
        200,
        Sample.data(
          Sample.order(
            total: "967.79", awaits: true, paid: "null", cancelled: #""2026-11-23T12:00:00Z""#))))
    #expect(
      await (try seller(over)).pay("ord_1", try pounds("967.79"), now)
        == .refused(FlightError(.notAllowed, operation: "pay", code: "already_cancelled")))
    #expect([dearer, done, over].map(\.requests.count) == [1, 1, 1])
  }

  @Test("after an unclear payment the order itself says whether it is paid")
  func unclearPayment() async throws {
    let unclear: [Answer] = [
      .json(500, Sample.error("internal_server_error", status: 500)), .hangUp,
      .json(422, Sample.error("already_paid")),
      .json(503, Sample.error("service_unavailable", status: 503)),
    ]
    for answer in unclear {
      let paid = try ScriptedHTTPServer(Self.held, answer, Self.paid)
      guard case .created = await (try seller(paid)).pay("ord_1", try pounds("967.79"), now) else {
        Issue.record("not known to be paid")
        return
      }
      let open = try ScriptedHTTPServer(Self.held, answer, Self.held)
      guard case .unknown = await (try seller(open)).pay("ord_1", try pounds("967.79"), now) else {
        Issue.record("not unknown")
        return
      }
      #expect(open.requests.filter { $0.line.hasPrefix("POST") }.count == 1)
    }
    let refused = try ScriptedHTTPServer(
      Self.held, .json(422, Sample.error("past_payment_required_by_date")))
    guard
      case .refused(let error) = await (try seller(refused)).pay(
        "ord_1", try pounds("967.79"), now)
    else {
      Issue.record("not refused")
      return
    }
    #expect(error.reason == .offerGone && error.requestID == "req_1")
    let lost = try ScriptedHTTPServer(
      Self.held, Self.payment, .json(404, Sample.error("not_found", status: 404)))
    #expect(await (try seller(lost)).pay("ord_1", try pounds("967.79"), now) == .pending)
  }

  @Test("a payment that Duffel took is made only when the order says that it is paid")
  func payments() async throws {
    func payment(_ status: String, _ reason: String = "null") -> Answer {
      .json(
        201,
        Sample.data(
          #"{"id":"pay_1","amount":"967.79","currency":"GBP","status":"\#(status)","failure_reason":\#(reason)}"#
        ))
    }
    func paid(_ payment: Answer, _ after: Answer) async throws -> OrderOutcome {
      let server = try ScriptedHTTPServer(Self.held, payment, after)
      return await (try seller(server)).pay("ord_1", try pounds("967.79"), now)
    }
    #expect(try await paid(payment("pending"), Self.held) == .pending)
    guard case .created = try await paid(payment("succeeded"), Self.paid) else {
      Issue.record("not known to be paid")
      return
    }
    #expect(
      try await paid(payment("failed", #""declined""#), Self.held)
        == .refused(FlightError(.rejected, operation: "pay", code: "declined")))
  }

  @Test("a hold stays a hold when its dates are told no more")
  func lapsed() throws {
    let json = Sample.order(paid: "null").replacing(
      #""type":"instant""#, with: #""type":"hold""#)
    let order = try #require(Order(try decode(Wire.Order.self, json)))
    #expect(!order.payment.instant && order.payment.payBy == nil && order.paidAt == nil)
  }

  // MARK: Cancelling

  private static func cancellation(_ confirmed: String = "null", refund: String = #""90.80""#)
    -> Answer
  {
    .json(
      200,
      Sample.data(
        #"{"id":"ore_1","order_id":"ord_1","refund_amount":\#(refund),"refund_currency":"GBP","refund_to":"balance","expires_at":"2026-11-23T13:00:00.5Z","confirmed_at":\#(confirmed),"created_at":"2026-11-23T12:00:00Z","live_mode":false}"#
      ))
  }
  private static let confirmed = cancellation(#""2026-11-23T12:01:00Z""#)
  private static let cancelled = Answer.json(
    200, Sample.data(Sample.order(cancelled: #""2026-11-23T12:01:00Z""#)))

  @Test("a cancellation is quoted, and a refund that is not known stays so")
  func quote() async throws {
    let server = try ScriptedHTTPServer(
      Self.cancellation(), Self.cancellation(refund: "null"),
      .json(422, Sample.error("order_not_cancellable")))
    let seller = try seller(server)
    let quote = try await seller.quoteCancellation("ord_1", now)
    #expect(
      quote
        == CancellationQuote(
          id: "ore_1", orderID: "ord_1", refund: try pounds("90.80"), refundTo: "balance",
          expiresAt: Instant("2026-11-23T13:00:00.5Z")))
    #expect(server.requests[0].body == #"{"data":{"order_id":"ord_1"}}"#)
    #expect(try await seller.quoteCancellation("ord_1", now).refund == nil)
    let error = await error { () throws(FlightError) in
      try await seller.quoteCancellation("ord_1", now)
    }
    #expect(error?.reason == .notAllowed)
  }

  @Test("a cancellation is confirmed once, without a body, and the order is read again")
  func confirm() async throws {
    let server = try ScriptedHTTPServer(Self.confirmed, Self.cancelled)
    let order = try await seller(server).confirmCancellation("ore_1", now)
    #expect(order.cancelledAt == Instant("2026-11-23T12:01:00Z"))
    #expect(
      server.requests.map(\.line) == [
        "POST /air/order_cancellations/ore_1/actions/confirm", "GET /air/orders/ord_1",
      ])
    #expect(server.requests[0].body.isEmpty)
  }

  @Test("after an unclear confirmation the quote itself says whether it was confirmed")
  func unclearCancellation() async throws {
    let broken = Answer.json(500, Sample.error("internal_server_error", status: 500))
    let done = try ScriptedHTTPServer(broken, Self.confirmed, Self.cancelled)
    #expect(try await seller(done).confirmCancellation("ore_1", now).cancelledAt != nil)
    let again = try ScriptedHTTPServer(
      .json(422, Sample.error("already_cancelled")), Self.cancellation(), Self.cancelled)
    #expect(try await seller(again).confirmCancellation("ore_1", now).cancelledAt != nil)
    let open = try ScriptedHTTPServer(.hangUp, Self.cancellation())
    let error = await error { () throws(FlightError) in
      try await self.confirm(open)
    }
    #expect(error?.reason == .unclear)
    #expect(open.requests.filter { $0.line.hasPrefix("POST") }.count == 1)
    let stale = try ScriptedHTTPServer(.json(422, Sample.error("order_cancellation_stale")))
    let gone = await self.error { () throws(FlightError) in try await self.confirm(stale) }
    #expect(gone?.reason == .offerGone && stale.requests.count == 1)
  }

  private func confirm(_ server: ScriptedHTTPServer) async throws(FlightError) -> Order {
    guard let seller = try? seller(server) else {
      throw FlightError(.notFound, operation: "test")
    }
    return try await seller.confirmCancellation("ore_1", now)
  }

  // MARK: Changing

  private static let later = Sample.slice(
    id: "sli_9",
    Sample.segment(
      id: "seg_9", number: "0200", at: "2027-01-17T10:00:00", until: "2027-01-17T13:08:00"))

  private static func changeOffer(_ total: String) -> String {
    """
    {"id":"oco_1","slices":{"remove":[\(Sample.slice(Sample.segment()))],"add":[\(later)]},"refund_to":"original_form_of_payment",
     "change_total_amount":"\(total)","change_total_currency":"GBP","new_total_amount":"400.00","new_total_currency":"GBP",
     "penalty_total_amount":"25.00","penalty_total_currency":"GBP","expires_at":"2026-11-23T12:30:00Z"}
    """
  }

  private static func change(_ total: String, confirmed: String = "null") -> Answer {
    .json(
      201,
      Sample.data(
        #"{"id":"oce_1","order_id":"ord_1","change_total_amount":"\#(total)","change_total_currency":"GBP","new_total_amount":"400.00","new_total_currency":"GBP","confirmed_at":\#(confirmed)}"#
      ))
  }

  private static let order = Answer.json(200, Sample.data(Sample.order()))
  private static let changed = Answer.json(200, Sample.data(Sample.order(slices: later)))

  private func wish() throws -> OfferRequest.Slice {
    .init(origin: "LHR", destination: "JFK", date: try #require(CalendarDate("2027-01-17")))
  }

  private func offered(_ total: String = "125.00") async throws -> ChangeOffer {
    let server = try ScriptedHTTPServer(
      Self.order,
      .json(
        201,
        Sample.data(#"{"id":"ocr_1","order_change_offers":[\#(Self.changeOffer(total)),{}]}"#)))
    return try #require(try await seller(server).changeOffers("ord_1", 0, try wish(), now).first)
  }

  @Test(
    "a change is asked for by the slice's id and cabin, and shows the whole journey as it would be")
  func changeOffers() async throws {
    let server = try ScriptedHTTPServer(
      Self.order,
      .json(
        201,
        Sample.data(#"{"id":"ocr_1","order_change_offers":[\#(Self.changeOffer("-12.50"))]}"#)))
    let seller = try seller(server)
    let offers = try await seller.changeOffers("ord_1", 0, try wish(), now)
    let offer = try #require(offers.first)
    #expect(offer.difference.amount == "-12.50" && offer.penalty?.amount == "25.00")
    #expect(offer.newTotal.amount == "400.00" && offer.orderID == "ord_1")
    #expect(offer.slices.map { $0.segments.map(\.flightNumber) } == [["0200"]])
    #expect(
      server.requests[1].body
        == #"{"data":{"order_id":"ord_1","slices":{"add":[{"cabin_class":"economy","departure_date":"2027-01-17","destination":"JFK","origin":"LHR"}],"remove":[{"slice_id":"sli_1"}]}}}"#
    )
    let other = try self.seller(try ScriptedHTTPServer(Self.order))
    let wish = try wish()
    let error = await error { () throws(FlightError) in
      try await other.changeOffers("ord_1", 1, wish, now)
    }
    #expect(error == FlightError(.notFound, operation: "offer changes"))
  }

  @Test("a change is begun and confirmed once, with what it costs, and the order is read again")
  func confirmChange() async throws {
    let server = try ScriptedHTTPServer(
      Self.order, Self.change("125.00"),
      Self.change("125.00", confirmed: #""2026-11-23T12:02:00Z""#),
      Self.changed)
    let order = try await seller(server).confirmChange(try await offered(), now)
    #expect(order.slices[0].segments[0].flightNumber == "0200")
    #expect(
      server.requests.map(\.line) == [
        "GET /air/orders/ord_1", "POST /air/order_changes",
        "POST /air/order_changes/oce_1/actions/confirm", "GET /air/orders/ord_1",
      ])
    #expect(server.requests[1].body == #"{"data":{"selected_order_change_offer":"oco_1"}}"#)
    #expect(
      server.requests[2].body
        == #"{"data":{"payment":{"amount":"125.00","currency":"GBP","type":"balance"}}}"#)
  }

  @Test("a change that gives money back is confirmed without a payment")
  func cheaper() async throws {
    let server = try ScriptedHTTPServer(
      Self.order, Self.change("-12.50"), Self.change("-12.50"), Self.changed)
    _ = try await seller(server).confirmChange(try await offered("-12.50"), now)
    #expect(server.requests[2].body == #"{"data":{}}"#)
  }

  @Test("a change that was made already, costs otherwise or is too late is not confirmed")
  func notConfirmed() async throws {
    let offer = try await offered()
    let made = try ScriptedHTTPServer(Self.changed)
    #expect(try await seller(made).confirmChange(offer, now).id == "ord_1")
    #expect(made.requests.count == 1)
    let dearer = try ScriptedHTTPServer(Self.order, Self.change("130.00"))
    let price = await error { () throws(FlightError) in try await self.change(dearer, offer, now) }
    #expect(price?.reason == .priceChanged && dearer.requests.count == 2)
    let late = try ScriptedHTTPServer(Self.order)
    let gone = await error { () throws(FlightError) in
      try await self.change(late, offer, offer.expiresAt.adding(seconds: 1))
    }
    #expect(gone?.reason == .offerGone && late.requests.count == 1)
  }

  @Test("after an unclear confirmation the change itself says whether it was made")
  func unclearChange() async throws {
    let offer = try await offered()
    let done = try ScriptedHTTPServer(
      Self.order, Self.change("125.00"), .hangUp,
      Self.change("125.00", confirmed: #""2026-11-23T12:02:00Z""#), Self.changed)
    #expect(try await seller(done).confirmChange(offer, now).slices == offer.slices)
    let open = try ScriptedHTTPServer(
      Self.order, Self.change("125.00"), .hangUp, Self.change("125.00"))
    let unclear = await error { () throws(FlightError) in try await self.change(open, offer, now) }
    #expect(unclear?.reason == .unclear)
    #expect(open.requests.filter { $0.line.hasSuffix("confirm") }.count == 1)
  }

  @Test("a change that Duffel says was made before is asked for")
  func changedBefore() async throws {
    let server = try ScriptedHTTPServer(
      Self.order, Self.change("125.00"),
      .json(422, Sample.error("order_change_already_actioned")),
      Self.change("125.00", confirmed: #""2026-11-23T12:02:00Z""#), Self.changed)
    let offer = try await offered()
    #expect(try await change(server, offer, now).slices == offer.slices)
  }

  private func change(
    _ server: ScriptedHTTPServer, _ offer: ChangeOffer, _ now: Instant
  ) async throws(FlightError) -> Order {
    guard let seller = try? seller(server) else {
      throw FlightError(.notFound, operation: "test")
    }
    return try await seller.confirmChange(offer, now)
  }

  // MARK: Changes by the airline

  @Test("an airline's change is shown with what can be done, and accepted")
  func scheduleChanges() async throws {
    let change =
      #"{"id":"aic_1","order_id":"ord_1","removed":[\#(Sample.slice(Sample.segment()))],"added":[\#(Self.later)],"available_actions":["accept","cancel","dance"],"action_taken":null,"created_at":"2026-11-23T12:00:00.038989Z"}"#
    let server = try ScriptedHTTPServer(
      .json(200, Sample.data("[\(change)]")), .json(200, Sample.data(change)))
    let seller = try seller(server)
    let changes = try await seller.scheduleChanges("ord_1")
    #expect(changes.map(\.id) == ["aic_1"])
    #expect(changes[0].removed[0].segments[0].flightNumber == "0123")
    #expect(changes[0].added[0].segments[0].flightNumber == "0200")
    #expect(changes[0].availableActions == [.accept, .cancel])
    #expect(changes[0].detectedAt == Instant("2026-11-23T12:00:00.038Z"))
    try await seller.acceptScheduleChange("aic_1")
    #expect(
      server.requests.map(\.line) == [
        "GET /air/airline_initiated_changes?order_id=ord_1",
        "POST /air/airline_initiated_changes/aic_1/actions/accept",
      ])
  }
}
