import Duffel
import Flights
import Foundation
import LocalTime
import Testing

@testable import StandIns

@Suite("The stand-in for Duffel: how an order stands", .timeLimit(.minutes(2)))
struct DuffelStandingTests {
  private static let family = Party(adults: 2, children: [9], infants: [1])

  /// Whether the order is of the travellers of the offer, and each has one ticket or none has.
  private func check(_ order: Order, _ offer: Offer, isTicketed: Bool) {
    #expect(order.passengers.map(\.id) == offer.passengers.map(\.id))
    #expect(order.passengers.map(\.kind) == [.adult, .adult, .child, .infant])
    #expect(
      order.tickets.flatMap(\.passengerIDs) == (isTicketed ? offer.passengers.map(\.id) : []))
    #expect(Set(order.tickets.map(\.number)).count == order.tickets.count)
    #expect(order.isTicketed == isTicketed)
    #expect(order.operationID == "op-1" && order.offerID == offer.id)
  }

  private func familyOffer(
    _ world: DuffelWorld, where isWanted: (Offer) -> Bool
  ) async throws -> Offer {
    for (out, back) in [
      ("LHR-FRA", "FRA-LHR"), ("LHR-MAD", "MAD-LHR"), ("CDG-FCO", "FCO-CDG"),
      ("FRA-LIS", "LIS-FRA"), ("LHR-JFK", "JFK-LHR"), ("ZRH-VIE", "VIE-ZRH"),
    ] {
      let offers = try await world.offers(out, back, party: Self.family)
      if let offer = offers.first(where: isWanted) { return offer }
    }
    throw DuffelWorldError.noHold
  }

  @Test("held, then paid, then cancelled")
  func hold() async throws {
    try await withDuffel { world in
      let offer = try await familyOffer(world) {
        !$0.payment.instant && $0.conditions.change?.allowed == true
      }
      let held = try await world.order(offer, kind: .hold)
      check(held, offer, isTicketed: false)
      #expect(held.paidAt == nil && held.cancelledAt == nil && held.total == offer.total)
      #expect(!held.payment.instant && held.payment.payBy == offer.payment.payBy)
      #expect(held.payment.payBy != nil)
      #expect(Set(held.availableActions) == [.cancel, .update])
      guard case .created(let paid) = await world.seller.pay(held.id, held.total, world.now) else {
        Issue.record("it was not paid")
        return
      }
      check(paid, offer, isTicketed: true)
      #expect(paid.paidAt != nil && paid.payment == held.payment && paid.total == held.total)
      #expect(Set(paid.availableActions) == [.cancel, .change, .update])
      let quote = try await world.seller.quoteCancellation(paid.id, world.now)
      let over = try await world.seller.confirmCancellation(quote.id, world.now)
      check(over, offer, isTicketed: true)
      #expect(over.cancelledAt != nil && over.paidAt == paid.paidAt)
      #expect(over.availableActions.isEmpty && over.slices == held.slices)
    }
  }

  @Test("held, then cancelled, or never paid")
  func unpaid() async throws {
    try await withDuffel { world in
      let offer = try await familyOffer(world) { !$0.payment.instant }
      let held = try await world.order(offer, kind: .hold)
      let quote = try await world.seller.quoteCancellation(held.id, world.now)
      #expect(quote.refundTo == "awaiting_payment")
      let over = try await world.seller.confirmCancellation(quote.id, world.now)
      check(over, offer, isTicketed: false)
      #expect(over.cancelledAt != nil && over.paidAt == nil && over.availableActions.isEmpty)
      let next = try await familyOffer(world) { !$0.payment.instant }
      let lapsed = try await world.order(next, kind: .hold)
      await world.duffel.desk.update(lapsed.id) { $0.payment.payBy = Instant(seconds: 0) }
      let later = try await world.seller.retrieve(lapsed.id)
      check(later, next, isTicketed: false)
      #expect(later.paidAt == nil && later.cancelledAt == nil && later.availableActions.isEmpty)
      #expect(!later.payment.instant && later.payment.payBy == Instant(seconds: 0))
    }
  }

  @Test("bought, then changed")
  func change() async throws {
    try await withDuffel { world in
      let offer = try await familyOffer(world) { $0.conditions.change?.allowed == true }
      let order = try await world.order(offer)
      check(order, offer, isTicketed: true)
      #expect(order.paidAt != nil && order.payment == PaymentRequirements())
      #expect(Set(order.availableActions) == [.cancel, .change, .update])
      let leg = try #require(offer.slices.last?.segments)
      let wish = world.wish(
        "\(try #require(leg.first).origin)-\(try #require(leg.last).destination)", days: 9)
      let changes = try await world.seller.changeOffers(order.id, 1, wish, world.now)
      let chosen = try #require(changes.first)
      let changed = try await world.seller.confirmChange(chosen, world.now)
      check(changed, offer, isTicketed: true)
      #expect(changed.paidAt == order.paidAt && changed.payment == order.payment)
      #expect(changed.availableActions == order.availableActions)
      #expect(changed.hasFlights(of: chosen) && changed.total == chosen.newTotal)
    }
  }
}
