import Duffel
import Flights
import Foundation
import LocalTime
import Testing

@testable import StandIns

@Suite("The stand-in for Duffel: orders", .timeLimit(.minutes(2)))
struct DuffelOrderTests {
  @Test("an order is made, paid and ticketed, and found by its offer")
  func order() async throws {
    try await withDuffel { world in
      let offer = try #require(
        try await world.offers("LHR-JFK", party: Party(adults: 1, children: [9], infants: [1]))
          .first)
      #expect(offer.needsIdentityDocuments)
      let order = try await world.order(offer)
      #expect(order.bookingReference.count == 6)
      #expect(order.offerID == offer.id && order.operationID == "op-1")
      #expect(order.slices == offer.slices && order.total == offer.total)
      #expect(order.paidAt != nil && order.isTicketed)
      #expect(order.passengers.map(\.kind) == [.adult, .child, .infant])
      #expect(try await world.seller.retrieve(order.id) == order)
      #expect(try await world.seller.orders(offer.id) == [order])
      let truth = await world.duffel.truth()
      #expect(truth.map(\.id) == [order.id])
      #expect(truth[0].metadata["operation_id"] == "op-1")
    }
  }

  @Test("bags and seats are bought with the flights, and cost what was said")
  func services() async throws {
    try await withDuffel { world in
      let offer = try #require(try await world.offers().first)
      let bag = try #require(try await world.seller.services(offer.id).first)
      let maps = try await world.seller.seatMaps(offer.id)
      let seat = try #require(maps[0].seats.first { $0.isFree }?.services.first)
      let request = try world.request(
        offer, services: [ChosenService(bag, quantity: 2), ChosenService(seat)])
      guard case .created(let order) = await world.seller.order(request, world.now) else {
        Issue.record("no order was made")
        return
      }
      #expect(order.total.isWorth(request.total))
      #expect(order.services.map(\.quantity) == [2, 1])
      #expect(order.services.map(\.service.kind) == [bag.kind, seat.kind])
    }
  }

  @Test("of one search one offer is sold")
  func once() async throws {
    try await withDuffel { world in
      let offers = try await world.offers()
      _ = try await world.order(offers[0])
      let second = await world.seller.order(
        try world.request(offers[1], operation: "op-2"), world.now)
      guard case .refused(let error) = second else {
        Issue.record("\(second)")
        return
      }
      #expect(error.code == "offer_request_already_booked" && error.reason == .offerGone)
      #expect(await world.duffel.truth().count == 1)
    }
  }

  @Test("of orders of one search at the same moment one is made")
  func race() async throws {
    try await withDuffel { world in
      let offers = try await world.offers()
      let requests = try offers.prefix(4).map { try world.request($0) }
      await withTaskGroup(of: Void.self) { group in
        for request in requests {
          group.addTask { _ = await world.seller.order(request, world.now) }
        }
      }
      #expect(await world.duffel.truth().count == 1)
    }
  }

  @Test("travellers who are not those of the offer are refused, with the reason")
  func travellers() async throws {
    try await withDuffel { world in
      let offer = try #require(try await world.offers(party: Party(adults: 1, children: [9])).first)
      func code(_ change: (inout OrderRequest) -> Void) async throws -> String? {
        var request = try world.request(offer)
        change(&request)
        guard case .refused(let error) = await world.seller.order(request, world.now) else {
          return nil
        }
        #expect(error.reason == .invalidDetails)
        return error.code
      }
      #expect(
        try await code { $0.passengers.removeLast() } == "order_passengers_incompatible_with_offer")
      #expect(
        try await code { $0.passengers[1].bornOn = $0.passengers[0].bornOn }
          == "order_passengers_incompatible_with_offer")
      #expect(
        try await code { $0.passengers[1].familyName = $0.passengers[0].familyName }
          == "duplicate_passenger_name")
      #expect(try await code { $0.passengers[0].phone = "020" } == "invalid_phone_number")
      #expect(try await code { $0.passengers[0].email = "ada" } == "invalid_email_address")
      #expect(await world.duffel.truth().isEmpty)
    }
  }

  @Test("another amount than the price is refused")
  func amount() async throws {
    try await withDuffel { world in
      var request = try world.request(try #require(try await world.offers().first))
      request.total.units -= 1
      guard case .refused(let error) = await world.seller.order(request, world.now) else {
        Issue.record("sold below its price")
        return
      }
      #expect(error.code == "payment_amount_does_not_match_order_amount")
    }
  }

  @Test("a hold waits for its payment, which is made once")
  func hold() async throws {
    try await withDuffel { world in
      let offer = try await world.holdable()
      let held = try await world.order(offer, kind: .hold)
      #expect(held.paidAt == nil && !held.isTicketed)
      #expect(held.payment == offer.payment)
      let waiting = try await world.api.orders(OrderFilter(awaitsPayment: true))
      #expect(waiting.map(\.id) == [held.id])
      guard case .created(let paid) = await world.seller.pay(held.id, held.total, world.now) else {
        Issue.record("it was not paid")
        return
      }
      #expect(paid.paidAt != nil && paid.isTicketed)
      #expect(try await world.api.orders(OrderFilter(awaitsPayment: true)).isEmpty)
      #expect(await world.duffel.count("POST", "/air/payments") == 1)
    }
  }

  @Test("an offer that must be paid at once cannot be held")
  func noHold() async throws {
    try await withDuffel { world in
      let offer = try #require(
        try await world.offers("STN-DUB", "DUB-STN").first { $0.payment.instant })
      let outcome = await world.seller.order(try world.request(offer, kind: .hold), world.now)
      guard case .refused(let error) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(error.code == "invalid_order_create_type" && error.reason == .notAllowed)
    }
  }

  @Test("orders are listed by reference and name, and our notes on them change")
  func lists() async throws {
    try await withDuffel { world in
      let first = try await world.order(try #require(try await world.offers().first))
      let second = try await world.order(try #require(try await world.offers("LHR-CDG").first))
      #expect(try await world.api.orders().map(\.id) == [second.id, first.id])
      #expect(
        try await world.api.orders(OrderFilter(bookingReference: first.bookingReference)).map(\.id)
          == [first.id])
      #expect(
        try await world.api.orders(OrderFilter(passengerNames: ["Lovelace"])).count == 2)
      #expect(try await world.api.orders(OrderFilter(passengerNames: ["Byron"])).isEmpty)
      let noted = try await world.api.updateOrder(first.id, metadata: ["seen": "yes"])
      #expect(noted.metadata?.values["seen"] == "yes")
      #expect(noted.metadata?.values["operation_id"] == "op-1")
    }
  }
}
