import Flights
import Foundation
import LocalTime
import Testing

@testable import Duffel

/// A shape, and the files that have it.
private struct Shape: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var files: [String]
  var check: @Sendable (String) throws -> Void

  /// - Parameter except: Where a reply repeats the request, or a request is of the former version.
  init<Value: Codable & SendableMetatype>(
    _ type: Value.Type, _ files: String..., except: String? = nil
  ) {
    testDescription = "\(type)"
    self.files = files
    check = { try RoundTrip.check(type, $0, except: except) }
  }
}

private let shapes = [
  Shape(
    Wire.OfferRequest.self, "components/offer-requests/orq_0000Ab7taNqbK8y5YqW6Zk.json",
    "js-v2-mocks/OfferRequests/mockOfferRequest.json",
    "js-v2-mocks/OfferRequests/mockItinerariesOfferRequest.json",
    "js-v2-mocks/PartialOfferRequests/mockPartialOfferRequest.json",
    "python/create-offer-request.json", "python/get-offer-request-by-id.json",
    "airheartdev-go/200-get-offer-request.json", "ruby/offer_requests/create_with_offers.json"),
  // Its offers are outlines without flights.
  Shape(Wire.OfferRequest.self, "ruby/offer_requests/show.json", except: ".offers"),
  Shape(
    [Wire.OfferRequest].self, "python/get-offer-requests.json",
    "airheartdev-go/200-list-offer-requests.json", "ruby/offer_requests/list.json"),
  Shape(
    Wire.NewOfferRequest.self, "js-v2-mocks/OfferRequests/mockCreateOfferRequest.json",
    "js-v2-mocks/PartialOfferRequests/mockCreatePartialOfferRequest.json",
    "js-v2-mocks/BatchOfferRequests/mockCreateBatchOfferRequest.json"),
  Shape(
    Wire.Offer.self, "components/offers/off_0000AUde3KwTztSRK1cznH.json",
    "components/offers/off_0000AVx4lUFFKW8PsPeQeQ.json",
    "components/offers/off_0000AeTBGutRgqHe0r53Dx.json",
    "components/offers/off_0000AeTBYSYYIsOQXvkYcU.json", "components/offers/off_1.json",
    "js-v2-mocks/Offers/mockOffer.json", "js-v2-mocks/Offers/mockOfferPriced.json",
    "js-v2-mocks/Offers/mockPartialOffer.json", "python/get-offer-by-id.json",
    "python/get-offer-by-id-with-null-payment-requirements.json",
    "airheartdev-go/200-offers-off_00009htYpSCXrwaB9DnUm0.json", "ruby/offers/show.json"),
  Shape(
    [Wire.Offer].self, "python/get-offers.json",
    "airheartdev-go/200-offers-orq_0000AGqEDX9VCvWmHLBywi.json", "ruby/offers/list.json"),
  Shape(
    Wire.Passenger.self, "js-v2-mocks/Offers/mockUpdatedOffer.json",
    "python/update-offer-passenger-by-id.json", "airheartdev-go/200-update-offer-passenger.json",
    "ruby/offer_passengers/show.json"),
  Shape(
    [Wire.SeatMap].self, "components/seat-maps/off_0000AUde3KwTztSRK1cznH.json",
    "components/seat-maps/off_0000AVx4lUFFKW8PsPeQeQ.json",
    "components/seat-maps/off_0000Adw9MD7yDHXIXxdjfG.json", "components/seat-maps/off_1.json",
    "python/get-seat-maps.json",
    "airheartdev-go/200-get-seatmap.json", "ruby/seat_maps/list.json"),
  Shape(
    Wire.SeatMap.self, "js-v2-mocks/SeatMaps/mockSeatMap.json",
    "components/seat-maps/seat_map_qantas.json"),
  Shape(
    Wire.Order.self, "js-v2-mocks/Orders/mockOrder.json", "python/get-order-by-id.json",
    "python/create-hold-order.json", "python/create-instant-order.json",
    "python/update-order-by-id.json", "airheartdev-go/200-get-order.json",
    "airheartdev-go/201-create-order.json", "airheartdev-go/200-update-order.json",
    "ruby/orders/show.json"),
  Shape(
    [Wire.Order].self, "js-v2-mocks/Orders/mockOnHoldOrders.json", "python/get-orders.json",
    "airheartdev-go/200-list-orders.json", "airheartdev-go/200-list-orders-page2.json",
    "ruby/orders/list.json"),
  Shape(
    Wire.NewOrder.self, "js-v2-mocks/Orders/mockCreateOrderRequest.json",
    "airheartdev-go/201-create-order-input.json", except: ".passengers.0.type"),
  Shape([Wire.Service].self, "js-v2-mocks/Orders/mockServices.json"),
  Shape(Wire.NewServices.self, "js-v2-mocks/Orders/mockAddServicesRequest.json"),
  Shape(
    Wire.Payment.self, "js-v2-mocks/Payments/mockPayment.json", "python/create-payment.json",
    "airheartdev-go/200-create-payment.json", "ruby/payments/show.json"),
  Shape(
    Wire.OrderCancellation.self, "js-v2-mocks/OrderCancellations/mockOrderCancellation.json",
    "python/create-order-cancellation.json", "python/confirm-order-cancellation.json",
    "python/get-order-cancellation-by-id.json", "airheartdev-go/200-get-order-cancellation.json",
    "airheartdev-go/201-create-order-cancellation.json", "ruby/order_cancellations/show.json"),
  Shape(
    [Wire.OrderCancellation].self, "python/get-order-cancellations.json",
    "ruby/order_cancellations/list.json"),
  Shape(
    Wire.NewOrderChangeRequest.self,
    "js-v2-mocks/OrderChangeRequests/mockCreateChangeRequest.json"),
  Shape(
    Wire.OrderChangeRequest.self,
    "js-v2-mocks/OrderChangeRequests/mockOrderChangeRequest.json",
    "python/create-order-change-request.json", "python/get-order-change-request-by-id.json",
    "airheartdev-go/200-get-order-change-request.json",
    "airheartdev-go/201-create-order-change-request.json", "ruby/order_change_requests/show.json",
    except: ".slices"),
  Shape(
    Wire.OrderChangeOffer.self, "js-v2-mocks/OrderChangeOffers/mockOrderChangeOffer.json",
    "python/get-order-change-offer-by-id.json", "ruby/order_change_offers/show.json"),
  Shape(
    [Wire.OrderChangeOffer].self,
    "python/get-order-change-offers-by-order-change-request-id.json",
    "ruby/order_change_offers/list.json"),
  Shape(
    Wire.OrderChange.self, "js-v2-mocks/OrderChanges/mockOrderChange.json",
    "python/create-order-change.json", "python/confirm-order-change.json",
    "python/get-order-change-by-id.json", "airheartdev-go/201-create-pending-order-change.json",
    "ruby/order_changes/show.json", "ruby/order_changes/show_confirmed.json"),
  Shape(
    Wire.AirlineInitiatedChange.self,
    "js-v2-mocks/AirlineInitiatedChanges/mockAirlineInitiatedChange.json",
    "js-v2-mocks/AirlineInitiatedChanges/mockAirlineInitiatedChangeAccepted.json"),
  Shape(Wire.Place.self, "js-v2-mocks/Suggestions/mockPlacesSuggestionsResponse.json"),
  Shape([Wire.Place].self, "airheartdev-go/200-get-places-suggestion.json"),
  Shape(
    Wire.Webhook.self, "js-v2-mocks/Webhooks/mockWebhooksCreateResponse.json",
    "js-v2-mocks/Webhooks/mockWebhooksUpdateWebhookResponse.json", "python/create-webhook.json",
    "python/update-webhook.json", "ruby/webhooks/show.json"),
  Shape([Wire.Webhook].self, "js-v2-mocks/Webhooks/mockWebhooksListResponse.json"),
  Shape([Wire.Delivery].self, "js-v2-mocks/Webhooks/mockWebhooksListDeliveriesResponse.json"),
]

@Suite(
  "Recorded replies",
  .enabled(if: Recording.isThere, "the recorded replies are not beside the repository"))
struct FixtureTests {
  @Test("what was read and is written again has lost nothing that we use", arguments: shapes)
  fileprivate func roundTrip(_ shape: Shape) throws {
    for file in shape.files { try shape.check(file) }
  }

  @Test("no file of an endpoint that we use is forgotten")
  func complete() throws {
    let folder = try #require(Recording.folder)
    let known = Set(shapes.flatMap(\.files))
    // Of endpoints that are not used, and those with tests of their own.
    let others = [
      "aircraft", "airline", "airport", "batch", "payment-intent", "payment_intent", "refund",
      "client", "paymentintents", "refunds", "partial-offer-request", "/ping-webhook", "error",
      "400-bad", "altered", "singlegetevent", ".html", "readme",
    ]
    let files = try #require(FileManager.default.enumerator(atPath: folder.path()))
    for case let file as String in files where file.contains(".") {
      let name = file.lowercased()
      #expect(known.contains(file) || others.contains { name.contains($0) }, "\(file)")
    }
  }

  @Test(
    "every recorded offer can be shown",
    arguments: [
      "components/offer-requests/orq_0000Ab7taNqbK8y5YqW6Zk.json",
      "airheartdev-go/200-get-offer-request.json", "ruby/offer_requests/create_with_offers.json",
    ])
  func searches(_ file: String) throws {
    let found = try Recording.read(Wire.OfferRequest.self, file)
    let offers = try #require(found.offers)
    #expect(offers.unreadable == 0 && !offers.elements.isEmpty)
    for wire in offers.elements {
      let offer = try #require(Offer(wire, requestID: found.id), "\(wire.id)")
      #expect(offer.total.amount == wire.totalAmount)
      #expect(offer.slices.allSatisfy { $0.duration != nil })
    }
  }

  @Test(
    "durations are those that pass between the clocks, but for invented flights of test systems")
  func durations() throws {
    let offers =
      try Recording.read(
        [Wire.Offer].self, "airheartdev-go/200-offers-orq_0000AGqEDX9VCvWmHLBywi.json")
      + ["create_with_offers"].flatMap {
        try Recording.read(Wire.OfferRequest.self, "ruby/offer_requests/\($0).json").offers?
          .elements ?? []
      }
    let segments = offers.flatMap(\.slices).flatMap(\.segments)
      .filter { $0.marketingCarrier.iataCode != "ZZ" }
    let agreeing = segments.filter { segment in
      var unsaid = segment
      unsaid.duration = nil
      return unsaid.elapsed == segment.elapsed
    }
    #expect(segments.count > 100 && agreeing.count * 100 >= segments.count * 98)
  }

  @Test(
    "recorded errors are typed, with the id of their exchange",
    arguments: [
      ("ruby/airline_error.json", "airline_error", "airline_unknown", "FsJ5lRhA8bGdqKMAA0eh"),
      ("ruby/api_error.json", "api_error", "internal_server_error", "FsJ5lRhA8bGdqKMAA0eh"),
      (
        "ruby/authentication_error.json", "authentication_error", "missing_authorization_header",
        "FsJ5lRhA8bGdqKMAA0eh"
      ),
      (
        "ruby/invalid_request_error.json", "invalid_request_error", "missing_version_header",
        "FsJ5mIzW3k3Hfy0AAoKC"
      ),
      (
        "ruby/invalid_state_error.json", "invalid_state_error", "invalid_order_create_type",
        "FsJ5mIzW3k3Hfy0AAoKC"
      ),
      (
        "ruby/rate_limit_error.json", "rate_limit_error", "rate_limit_exceeded",
        "FsJ5mIzW3k3Hfy0AAoKC"
      ),
      (
        "ruby/validation_error.json", "validation_error", "validation_required",
        "FsJylo0rd-49aeQAAUaB"
      ),
      (
        "ruby/webhooks/webhook_client_error.json", "invalid_state_error", "webhook_client_error",
        "FsLhrbY-YyyNNL4AGfbl"
      ),
      (
        "airheartdev-go/400-bad-request.json", "airline_error", "airline_unknown",
        "FZW0H3HdJwKk5HMAAKxB"
      ),
    ])
  func errors(_ file: String, _ type: String, _ code: String, _ request: String) throws {
    let failure = reply(422, String(decoding: try Recording.data(file), as: UTF8.self)).failure
    #expect(failure.type == type && failure.code == code && failure.requestID == request)
  }

  @Test("a gateway's page is no answer of Duffel's")
  func pages() throws {
    for file in ["ruby/error.html", "airheartdev-go/502-bad-gateway.html"] {
      let page = String(decoding: try Recording.data(file), as: UTF8.self)
      let failure = reply(502, page, type: "text/html;charset=utf-8").failure
      #expect(failure.problems.isEmpty && failure.requestID == nil)
    }
  }

  @Test("a recorded event of the webhook is read")
  func event() throws {
    let event = try #require(
      WebhookEvent(
        Array(try Recording.data("js-v2-mocks/Webhooks/mockWebhooksSingleGetEventResponse.json"))))
    #expect(event.orderID == "ord_0000ABd6wggSct7BoraU1o" && event.kind == .orderCreated)
  }

  @Test("recorded orders and seats are what they say")
  func mapping() throws {
    let order = try #require(
      Order(try Recording.read(Wire.Order.self, "js-v2-mocks/Orders/mockOrder.json")))
    #expect(order.bookingReference == "RZPNX8" && order.isTicketed)
    #expect(order.total.amount == "90.80")
    let held = try Recording.read([Wire.Order].self, "js-v2-mocks/Orders/mockOnHoldOrders.json")
    for order in try held.map({ try #require(Order($0)) }) {
      #expect(order.paidAt == nil && order.payment.payBy != nil && !order.payment.instant)
    }
    let name = "off_0000AUde3KwTztSRK1cznH.json"
    let offer = try Recording.read(Wire.Offer.self, "components/offers/" + name)
    let maps = try Recording.read([Wire.SeatMap].self, "components/seat-maps/" + name)
      .compactMap { SeatMap($0, segments: offer.segmentIDs) }
    #expect(Set(maps.map(\.flight)) == [0, 1])
    #expect(maps.flatMap(\.seats).contains { $0.isFree })
    #expect(maps.flatMap(\.seats).contains { !$0.isFree })
    #expect(offer.services.count == 3)
  }
}
