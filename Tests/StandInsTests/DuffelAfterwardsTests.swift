import Duffel
import Flights
import Foundation
import LocalTime
import Testing

@testable import StandIns

@Suite("The stand-in for Duffel: what becomes of orders", .timeLimit(.minutes(2)))
struct DuffelAfterwardsTests {
  @Test("a cancellation gives back what its quote says, and only the newest quote can be confirmed")
  func cancel() async throws {
    try await withDuffel { world in
      let offer = try await world.flexible()
      let order = try await world.order(offer)
      #expect(order.availableActions.contains(.cancel))
      let old = try await world.seller.quoteCancellation(order.id, world.now)
      let quote = try await world.seller.quoteCancellation(order.id, world.now)
      let penalty = offer.conditions.refund?.penalty?.units ?? 0
      #expect(quote.refund?.units == offer.total.units - penalty)
      #expect(quote.refundTo == "balance")
      let stale = await refusal { () throws(FlightError) in
        try await world.seller.confirmCancellation(old.id, world.now)
      }
      #expect(stale?.code == "order_cancellation_stale" && stale?.reason == .offerGone)
      let cancelled = try await world.seller.confirmCancellation(quote.id, world.now)
      #expect(cancelled.cancelledAt != nil && cancelled.availableActions.isEmpty)
      #expect(try await world.api.orderCancellations(order: order.id).count == 2)
      let again = await refusal { () throws(FlightError) in
        try await world.seller.quoteCancellation(order.id, world.now)
      }
      #expect(again?.code == "already_cancelled")
    }
  }

  @Test("an order is changed at the difference that was offered, once")
  func change() async throws {
    try await withDuffel { world in
      let offer = try await world.flexible()
      let order = try await world.order(offer)
      let wish = world.wish("FRA-LHR", days: 9)
      let changes = try await world.seller.changeOffers(order.id, 1, wish, world.now)
      let change = try #require(changes.first)
      #expect(change.slices[0] == order.slices[0])
      let changed = try await world.seller.confirmChange(change, world.now)
      #expect(changed.slices[1].segments[0].departure.date == wish.date)
      #expect(
        changed.slices[1].segments.map(\.departure) == change.slices[1].segments.map(\.departure))
      #expect(
        changed.slices[1].segments.map(\.flightNumber)
          == change.slices[1].segments.map(\.flightNumber))
      #expect(changed.slices[0] == order.slices[0] && changed.total == change.newTotal)
      #expect(try await world.seller.confirmChange(change, world.now) == changed)
      #expect(await world.duffel.count("POST", "/air/order_changes/") == 1)
    }
  }

  @Test("an order whose fare is fixed is not changed")
  func fixed() async throws {
    try await withDuffel { world in
      let offer = try #require(
        try await world.offers().first { $0.conditions.change?.allowed == false })
      let order = try await world.order(offer)
      #expect(!order.availableActions.contains(.change))
      let error = await refusal { () throws(FlightError) in
        try await world.seller.changeOffers(order.id, 0, world.wish(days: 2), world.now)
      }
      #expect(error?.code == "order_not_changeable" && error?.reason == .notAllowed)
    }
  }

  @Test("what an airline changes by itself is listed, and is so once it is accepted")
  func schedule() async throws {
    try await withDuffel { world in
      let order = try await world.order(try #require(try await world.offers().first))
      #expect(try await world.seller.scheduleChanges(order.id).isEmpty)
      let id = try #require(await world.duffel.delay(order.id, minutes: 95))
      let change = try #require(try await world.seller.scheduleChanges(order.id).first)
      #expect(change.id == id && change.actionTaken == nil)
      #expect(change.availableActions == [.accept, .cancel, .change])
      #expect(
        change.removed[0].segments.map(\.departure) == order.slices[0].segments.map(\.departure))
      let later = order.slices[0].segments.map { $0.departure.minutes + 95 }
      #expect(change.added[0].segments.map(\.departure.minutes) == later)
      try await world.seller.acceptScheduleChange(id)
      let now = try await world.seller.retrieve(order.id)
      #expect(now.slices[0].segments.map(\.departure.minutes) == later)
      #expect(try await world.seller.scheduleChanges(order.id).first?.actionTaken == "accepted")
    }
  }

  @Test("a hold whose flights changed, that lapsed or that is cancelled is not paid")
  func unpayable() async throws {
    try await withDuffel { world in
      func code(of order: Order) async -> String? {
        guard case .refused(let error) = await world.seller.pay(order.id, order.total, world.now)
        else { return nil }
        return error.code
      }
      let changed = try await world.order(try await world.holdable(), kind: .hold)
      await world.duffel.delay(changed.id, minutes: 30)
      #expect(await code(of: changed) == "schedule_changed")
      let lapsed = try await world.order(try await world.holdable(), kind: .hold)
      await world.duffel.desk.update(lapsed.id) { $0.payment.payBy = Instant(seconds: 0) }
      #expect(await code(of: lapsed) == "past_payment_required_by_date")
      #expect(try await world.api.order(lapsed.id).paymentStatus?.awaitingPayment == false)
      let quote = try await world.seller.quoteCancellation(changed.id, world.now)
      _ = try await world.seller.confirmCancellation(quote.id, world.now)
      #expect(await code(of: changed) == "already_cancelled")
    }
  }
}
