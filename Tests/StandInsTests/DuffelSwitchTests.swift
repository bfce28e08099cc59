import Duffel
import Flights
import Foundation
import LocalTime
import Testing

@testable import StandIns

/// What a switch does to an order, as the program sees it.
struct OrderCase: Sendable, CustomTestStringConvertible {
  enum Seen: Equatable, Sendable {
    case created, pending, unknown
    case refused(String?, FlightError.Reason)
  }

  var name: String
  var failure: DuffelFailure
  var seen: Seen
  /// How many orders there are in truth, right after it.
  var orders: Int

  var testDescription: String { name }

  init(_ name: String, _ failure: DuffelFailure, _ seen: Seen, orders: Int) {
    self.name = name
    self.failure = failure
    self.seen = seen
    self.orders = orders
  }

  static let all: [OrderCase] = [
    .init("200", .init(.orders, .booked), .pending, orders: 1),
    .init("202, then made", .init(.orders, .accepted), .pending, orders: 1),
    .init("202, then failed", .init(.orders, .accepted, done: false), .pending, orders: 0),
    .init("500 with an order", .init(.orders, .error, done: true), .unknown, orders: 1),
    .init("500 without", .init(.orders, .error), .unknown, orders: 0),
    .init(
      "502 order_not_created", .init(.orders, .notCreated),
      .refused("order_not_created", .unavailable), orders: 0),
    .init("502 HTML", .init(.orders, .gatewayPage), .unknown, orders: 0),
    .init("502 HTML with an order", .init(.orders, .gatewayPage, done: true), .unknown, orders: 1),
    .init(
      "503", .init(.orders, .unavailable), .refused("service_unavailable", .unavailable), orders: 0),
    .init("504", .init(.orders, .gatewayTimeout), .unknown, orders: 0),
    .init("504 with an order", .init(.orders, .gatewayTimeout, done: true), .unknown, orders: 1),
    .init("reset before", .init(.orders, .reset), .unknown, orders: 0),
    .init("reset after", .init(.orders, .reset, done: true), .unknown, orders: 1),
    .init("hang without", .init(.orders, .hang, seconds: 0.2), .unknown, orders: 0),
    .init(
      "hang with an order", .init(.orders, .hang, done: true, seconds: 0.2), .unknown, orders: 1),
    .init("malformed JSON", .init(.orders, .garbage), .pending, orders: 1),
    .init("slow", .init(.orders, .slow, seconds: 0.5), .created, orders: 1),
    refusal("price_changed", .priceChanged), refusal("offer_expired", .offerGone),
    refusal("offer_no_longer_available", .offerGone),
    refusal("offer_request_already_booked", .offerGone),
    refusal("duplicate_passenger_name", .invalidDetails),
    refusal("order_passengers_incompatible_with_offer", .invalidDetails),
    refusal("invalid_phone_number", .invalidDetails),
    refusal("insufficient_balance", .unavailable), refusal("payment_declined", .unavailable),
    refusal("airline_internal", .unavailable), refusal("schedule_changed", .rejected),
    refusal("insufficient_permissions", .unavailable), refusal("not_found", .notFound),
    refusal("a_code_to_come", .rejected),
    .init(
      "duplicate_booking", .init(.orders, .refused, done: true, code: "duplicate_booking"),
      .unknown, orders: 1),
    .init(
      "order_creation_already_attempted, and made",
      .init(.orders, .refused, done: true, code: "order_creation_already_attempted"), .unknown,
      orders: 1),
    .init(
      "order_creation_already_attempted",
      .init(.orders, .refused, code: "order_creation_already_attempted"), .unknown, orders: 0),
    .init(
      "429", .init(.orders, .throttled, seconds: 30),
      .refused("rate_limit_exceeded", .rateLimited(until: nil)), orders: 0),
  ]

  private static func refusal(_ code: String, _ reason: FlightError.Reason) -> OrderCase {
    OrderCase(code, .init(.orders, .refused, code: code), .refused(code, reason), orders: 0)
  }
}

extension OrderCase.Seen {
  init(_ outcome: OrderOutcome) {
    switch outcome {
    case .created: self = .created
    case .pending: self = .pending
    case .unknown: self = .unknown
    case .refused(let error):
      if case .rateLimited(.some) = error.reason {
        self = .refused(error.code, .rateLimited(until: nil))
      } else {
        self = .refused(error.code, error.reason)
      }
    }
  }
}

@Suite("The stand-in for Duffel: what goes wrong", .serialized, .timeLimit(.minutes(3)))
struct DuffelSwitchTests {
  @Test(
    "an order goes wrong as it is told to, is posted once, and is found later where it was made",
    arguments: OrderCase.all, [OrderRequest.Kind.instant, .hold])
  func orders(_ one: OrderCase, _ kind: OrderRequest.Kind) async throws {
    try await withDuffel { world in
      let offer = try await world.holdable()
      await world.duffel.schedule(one.failure)
      await world.duffel.setListLag(seconds: 0.3)
      let outcome = await world.seller.order(try world.request(offer, kind: kind), world.now)
      #expect(OrderCase.Seen(outcome) == one.seen)
      let truth = await world.duffel.truth()
      #expect(truth.count == one.orders && truth.allSatisfy { $0.type == kind.rawValue })
      #expect(await world.duffel.count("POST", "/air/orders") == 1)
      // Whoever asks later finds it by our own mark.
      let marks = truth.isEmpty ? [] : ["op-1"]
      let isFound = await eventually {
        (try? await world.seller.orders(offer.id).map(\.operationID)) == marks
      }
      #expect(isFound)
      // The next one goes well.
      guard one.failure.kind != .throttled else { return }
      let next = try #require(try await world.offers("LHR-CDG").first)
      _ = try await world.order(next)
    }
  }

  @Test("a pending order is found later, or never")
  func pending() async throws {
    try await withDuffel { world in
      let made = try #require(try await world.offers().first)
      await world.duffel.schedule(.init(.orders, .accepted, seconds: 3))
      #expect(await world.seller.order(try world.request(made), world.now) == .pending)
      #expect(try await world.seller.orders(made.id).isEmpty)
      #expect(await world.duffel.truth().map(\.isVisible) == [false])
      #expect(await eventually { (try? await world.seller.orders(made.id).count) == 1 })
    }
  }

  @Test("a list of orders lags behind what can be read by its id")
  func lag() async throws {
    try await withDuffel { world in
      await world.duffel.setListLag(seconds: 3)
      let order = try await world.order(try #require(try await world.offers().first))
      #expect(try await world.seller.orders(order.offerID).isEmpty)
      #expect(try await world.seller.retrieve(order.id).id == order.id)
      #expect(await eventually { (try? await world.seller.orders(order.offerID).count) == 1 })
    }
  }

  @Test("an offer whose price changed costs more when it is read again")
  func price() async throws {
    try await withDuffel { world in
      let offer = try #require(try await world.offers().first)
      await world.duffel.schedule(.init(.orders, .refused, code: "price_changed"))
      _ = await world.seller.order(try world.request(offer), world.now)
      let current = try await world.seller.reprice(offer, world.now)
      #expect(offer.total.isLess(than: current.total))
      #expect(try await world.order(current).total == current.total)
      let other = try #require(try await world.offers("LHR-CDG").first)
      await world.duffel.schedule(.init(.offers, .dearer))
      #expect(other.total.isLess(than: try await world.seller.reprice(other, world.now).total))
    }
  }

  @Test(
    "an offer that is over is over for every call after",
    arguments: ["offer_expired", "offer_no_longer_available"])
  func gone(_ code: String) async throws {
    try await withDuffel { world in
      let offer = try #require(try await world.offers().first)
      await world.duffel.schedule(.init(.offers, .refused, code: code))
      for _ in 1...2 {
        let error = await refusal { () throws(FlightError) in
          try await world.seller.reprice(offer, world.now)
        }
        #expect(error?.code == code && error?.reason == .offerGone)
      }
      guard
        case .refused(let error) = await world.seller.order(
          try world.request(offer), world.now)
      else {
        Issue.record("it was sold")
        return
      }
      #expect(error.code == code)
    }
  }

  @Test(
    "a search goes wrong as it is told to",
    arguments: [
      DuffelFailure(.searches, .error), DuffelFailure(.searches, .garbage),
      DuffelFailure(.searches, .gatewayTimeout), DuffelFailure(.searches, .reset, times: 2),
      DuffelFailure(.searches, .gatewayPage),
    ])
  func searches(_ failure: DuffelFailure) async throws {
    try await withDuffel { world in
      await world.duffel.schedule(failure)
      let error = await refusal { () throws(FlightError) in
        try await world.seller.search(
          OfferRequest(slices: [world.wish()], party: Party(), maximumStops: 1), world.now)
      }
      #expect(error?.reason == .unavailable)
    }
  }

  @Test("a search finds nothing, or takes its time")
  func quietSearches() async throws {
    try await withDuffel { world in
      await world.duffel.schedule(.init(.searches, .empty, times: 2))
      let none = try await world.offers()
      #expect(none.isEmpty)
      await world.duffel.schedule(.init(.searches, .slow, seconds: 0.5))
      let start = ContinuousClock.now
      let found = try await world.offers()
      #expect(!found.isEmpty)
      #expect(ContinuousClock.now - start > .milliseconds(450))
    }
  }

  @Test("a search that hangs longer than is waited for is unavailable")
  func hangingSearch() async throws {
    try await withDuffel { world in
      await world.duffel.schedule(.init(.searches, .hang, seconds: 1))
      let error = await refusal { () throws(FlightError) in
        try await world.seller.search(
          OfferRequest(slices: [world.wish()], party: Party()), world.now)
      }
      #expect(error?.reason == .unavailable)
    }
  }

  @Test("a payment that went wrong is paid or not, and is asked for")
  func payments() async throws {
    try await withDuffel { world in
      let paid = try await world.order(try await world.holdable(), kind: .hold)
      await world.duffel.schedule(.init(.payments, .error, done: true))
      guard case .created = await world.seller.pay(paid.id, paid.total, world.now) else {
        Issue.record("the order says that it is paid")
        return
      }
      let unpaid = try await world.order(try await world.holdable(), kind: .hold)
      await world.duffel.schedule(.init(.payments, .reset))
      guard case .unknown = await world.seller.pay(unpaid.id, unpaid.total, world.now) else {
        Issue.record("nobody can know")
        return
      }
      await world.duffel.schedule(.init(.payments, .refused, code: "price_changed"))
      guard case .refused(let error) = await world.seller.pay(unpaid.id, unpaid.total, world.now)
      else {
        Issue.record("it was paid")
        return
      }
      #expect(error.reason == .priceChanged)
      let dearer = try await world.seller.retrieve(unpaid.id)
      #expect(unpaid.total.isLess(than: dearer.total))
    }
  }

  @Test("a cancellation whose confirmation broke off is known by asking")
  func cancellations() async throws {
    try await withDuffel { world in
      let order = try await world.order(try await world.flexible())
      let quote = try await world.seller.quoteCancellation(order.id, world.now)
      await world.duffel.schedule(.init(.cancellations, .error))
      let error = await refusal { () throws(FlightError) in
        try await world.seller.confirmCancellation(quote.id, world.now)
      }
      #expect(error?.reason == .unclear)
      await world.duffel.schedule(.init(.cancellations, .reset, done: true))
      let cancelled = try await world.seller.confirmCancellation(quote.id, world.now)
      #expect(cancelled.cancelledAt != nil)
    }
  }

  @Test("a change whose confirmation broke off is known by asking")
  func changes() async throws {
    try await withDuffel { world in
      let order = try await world.order(try await world.flexible())
      let wish = world.wish("FRA-LHR", days: 9)
      await world.duffel.schedule(.init(.changeRequests, .empty))
      #expect(try await world.seller.changeOffers(order.id, 1, wish, world.now).isEmpty)
      let change = try #require(
        try await world.seller.changeOffers(order.id, 1, wish, world.now).first)
      await world.duffel.schedule(.init(.changeConfirmations, .gatewayTimeout, done: true))
      let changed = try await world.seller.confirmChange(change, world.now)
      #expect(
        changed.slices[1].segments.map(\.departure) == change.slices[1].segments.map(\.departure))
    }
  }

  @Test("what always goes wrong does so until it is told not to, by the switchboard")
  func switchboard() async throws {
    try await withDuffel { world in
      let body =
        #"{"always":[{"call":"offers","kind":"error"}],"add":[{"call":"searches","kind":"empty"}]}"#
      let set = try await world.raw("POST", "/control/failures", body: body)
      #expect(set.status == 200)
      #expect(JSON(decoding: Data(set.body))?["always"].list?.count == 1)
      #expect(
        try await world.raw("POST", "/control/failures", body: #"{"add":["x"]}"#).status == 400)
      let offer = try #require(try await world.offers().first)
      for _ in 1...2 {
        #expect(
          await refusal { () throws(FlightError) in
            try await world.seller.reprice(offer, world.now)
          }?.reason == .unavailable)
      }
      _ = try await world.raw("DELETE", "/control/failures")
      _ = try await world.seller.reprice(offer, world.now)
      let order = try await world.order(offer)
      let truth = try await world.raw("GET", "/control/orders")
      let listed = JSON(decoding: Data(truth.body))?["orders"].list?.first ?? .null
      #expect(listed["id"].text == order.id && listed["isVisible"] == true)
      let calls = JSON(decoding: Data(try await world.raw("GET", "/control/calls").body))
      let post = calls?["calls"].list?.first { $0["path"].text == "/air/orders" }
      #expect(post?["requestID"].text == listed["post"].text)
      _ = try await world.raw("POST", "/control/reset")
      #expect(await world.duffel.truth().isEmpty)
    }
  }
}
