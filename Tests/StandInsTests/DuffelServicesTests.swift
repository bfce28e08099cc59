import Duffel
import Flights
import Foundation
import LocalTime
import Testing

@testable import StandIns

@Suite("The stand-in for Duffel: services of an order that is made", .timeLimit(.minutes(2)))
struct DuffelServicesTests {
  private func add(
    _ chosen: [ChosenService], to order: Order, _ price: Money, _ world: DuffelWorld
  ) async throws -> Order {
    let outcome = await world.seller.addServices(order.id, chosen, price, world.now)
    guard case .created(let order) = outcome else { throw DuffelWorldError.noOrder(outcome) }
    return order
  }

  @Test("a bag is added to the flights of its slice, beside those that were bought before")
  func add() async throws {
    try await withDuffel { world in
      let offer = try await world.flexible()
      let first = try #require(
        try await world.seller.services(offer.id).first { !$0.flights.contains(0) })
      let request = try world.request(offer, services: [ChosenService(first)])
      guard case .created(let order) = await world.seller.order(request, world.now) else {
        Issue.record("no order was made")
        return
      }
      let bag = try #require(
        try await world.seller.orderServices(order.id, world.now).first { $0.isSame(as: first) })
      #expect(bag.maximumQuantity == 1 && bag.id != first.id)
      let chosen = [ChosenService(bag)]
      let after = try await add(chosen, to: order, bag.price, world)
      #expect(after.hasServices(chosen, beside: order.services))
      #expect(try #require(order.total.adding(bag.price)) == after.total)
      #expect(after.paidAt == order.paidAt && after.tickets == order.tickets)
      #expect(try await world.seller.retrieve(order.id) == after)
      #expect(
        try await world.seller.orderServices(order.id, world.now).allSatisfy { !$0.isSame(as: bag) }
      )
      #expect(await world.duffel.truth().first?.services.map(\.type) == ["baggage", "baggage"])
    }
  }

  @Test("services that became dearer are not added at the old price")
  func dearer() async throws {
    try await withDuffel { world in
      let order = try await world.order(try await world.flexible())
      let bag = try #require(try await world.seller.orderServices(order.id, world.now).first)
      for failure in [
        DuffelFailure(.serviceOrders, .dearer),
        DuffelFailure(.serviceOrders, .refused, code: "price_changed"),
      ] {
        let known = try #require(try await world.seller.orderServices(order.id, world.now).first)
        await world.duffel.schedule(failure)
        let outcome = await world.seller.addServices(
          order.id, [ChosenService(known)], known.price, world.now)
        guard case .refused(let error) = outcome else {
          Issue.record("\(outcome)")
          return
        }
        #expect(error.reason == .priceChanged)
      }
      let now = try #require(try await world.seller.orderServices(order.id, world.now).first)
      #expect(now.isSame(as: bag) && bag.price.isLess(than: now.price))
      #expect(await world.duffel.truth().first?.services.isEmpty == true)
      let after = try await add([ChosenService(now)], to: order, now.price, world)
      #expect(after.services.count == 1)
    }
  }

  @Test("nothing is added to a hold that is not paid, or to what is cancelled")
  func closed() async throws {
    try await withDuffel { world in
      let held = try await world.order(try await world.holdable(), kind: .hold)
      #expect(try await world.seller.orderServices(held.id, world.now).isEmpty)
      let order = try await world.order(try await world.flexible())
      let bag = try #require(try await world.seller.orderServices(order.id, world.now).first)
      let quote = try await world.seller.quoteCancellation(order.id, world.now)
      _ = try await world.seller.confirmCancellation(quote.id, world.now)
      let outcome = await world.seller.addServices(
        order.id, [ChosenService(bag)], bag.price, world.now)
      guard case .refused = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(await world.duffel.count("POST", "/air/orders/\(order.id)/services") == 0)
    }
  }

  @Test("bags stay bought when the flights of their slice change")
  func kept() async throws {
    try await withDuffel { world in
      let order = try await world.order(try await world.flexible())
      let start = order.slices[0].segments.count
      let bag = try #require(
        try await world.seller.orderServices(order.id, world.now).first {
          $0.flights.first == start
        })
      _ = try await add([ChosenService(bag)], to: order, bag.price, world)
      let change = try #require(
        try await world.seller.changeOffers(
          order.id, 1, world.wish("FRA-LHR", days: 9), world.now
        ).first)
      let changed = try await world.seller.confirmChange(change, world.now)
      #expect(changed.services.map(\.service.kind) == [bag.kind])
      let end = start + changed.slices[1].segments.count
      #expect(changed.services.map(\.service.flights) == [Array(start..<end)])
      await world.duffel.delay(order.id, minutes: 30)
      let delay = try #require(try await world.seller.scheduleChanges(order.id).first)
      try await world.seller.acceptScheduleChange(delay.id)
      #expect(try await world.seller.retrieve(order.id).services == changed.services)
    }
  }
}
