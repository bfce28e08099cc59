import Flights
import LocalTime
import Testing

@testable import Timetable

@Suite struct OrderTests {
  private let shelf = Shelf()
  private var desk: FlightProvider { provider(book: shelf.book) }

  /// An offer of the fare brand, two adults and an infant.
  private func offer(_ brand: String) async throws -> Offer {
    let party = Party(adults: 2, infants: [0])
    let offers = try await desk.search(
      try TimetableTests.request(
        [("LHR", "BCN", "2027-02-10"), ("BCN", "LHR", "2027-02-17")], party: party), now)
    return try #require(offers.first { $0.slices[0].fareBrand == "Economy " + brand })
  }

  private func request(_ offer: Offer, id: String = "op-1") throws -> OrderRequest {
    OrderRequest(
      operationID: id, kind: .instant, offerID: offer.id, total: offer.total,
      passengers: try details(offer))
  }

  private func buy(_ brand: String) async throws -> Order {
    guard case .created(let order) = await desk.order(try request(try await offer(brand)), now)
    else { throw FlightError(.rejected, operation: "test") }
    return order
  }

  @Test("one operation makes one order, and others may buy the same offer")
  func idempotence() async throws {
    let offer = try await offer("Light")
    let first = await desk.order(try request(offer), now)
    guard case .created(let order) = first else {
      Issue.record("not sold: \(first)")
      return
    }
    #expect(order.bookingReference.count == 6)
    #expect(order.total == offer.total && order.paidAt == now)
    #expect(await desk.order(try request(offer), now.adding(seconds: 60)) == first)
    #expect(shelf.count == 1)
    // Offers' ids are no secrets: two travellers who ask for the same in the same minute see the same offer.
    guard case .created(let other) = await desk.order(try request(offer, id: "op-2"), now) else {
      Issue.record("not sold to the other")
      return
    }
    #expect(other.id != order.id && other.bookingReference != order.bookingReference)
    #expect(try await Set(desk.orders(offer.id)) == [order, other])
    #expect(try await desk.retrieve(order.id) == order)
  }

  @Test("a wrong total, missing travellers and an old offer are refused, and nothing is kept")
  func refused() async throws {
    let offer = try await offer("Light")
    var cheap = try request(offer)
    cheap.total.units -= 1
    #expect(
      await desk.order(cheap, now)
        == .refused(FlightError(.priceChanged, operation: "order", code: "price_changed")))
    var few = try request(offer)
    few.passengers.removeLast()
    #expect(
      await desk.order(few, now) == .refused(FlightError(.invalidDetails, operation: "order")))
    var lost = try request(offer)
    for index in lost.passengers.indices { lost.passengers[index].infantID = nil }
    #expect(
      await desk.order(lost, now)
        == .refused(
          FlightError(.invalidDetails, operation: "order", code: "infant_without_adult")))
    #expect(
      await desk.order(try request(offer), now.adding(seconds: 7200))
        == .refused(FlightError(.offerGone, operation: "order", code: "expired")))
    #expect(shelf.count == 0)
  }

  @Test("where the book cannot be written the outcome is unknown")
  func broken() async throws {
    let offer = try await offer("Light")
    shelf.isBroken.withLock { $0 = true }
    guard case .unknown = await desk.order(try request(offer), now) else {
      Issue.record("an order that was not saved is not known to be sold or refused")
      return
    }
    #expect(try await desk.orders(offer.id).isEmpty)
  }

  @Test("a held order is paid once, at its total and in time")
  func hold() async throws {
    let offers = try await desk.search(
      try TimetableTests.request([("LHR", "BCN", "2027-02-10")]), now)
    let offer = try #require(offers.first { !$0.payment.instant })
    var hold = try request(offer)
    hold.kind = .hold
    guard case .created(let order) = await desk.order(hold, now) else {
      Issue.record("not held")
      return
    }
    #expect(order.paidAt == nil)
    var less = order.total
    less.units -= 1
    #expect(
      await desk.pay(order.id, less, now)
        == .refused(FlightError(.priceChanged, operation: "pay")))
    let late = try #require(order.payment.payBy).adding(seconds: 1)
    #expect(
      await desk.pay(order.id, order.total, late)
        == .refused(FlightError(.offerGone, operation: "pay", code: "hold_expired")))
    guard case .created(let paid) = await desk.pay(order.id, order.total, now) else {
      Issue.record("not paid")
      return
    }
    #expect(paid.paidAt == now)
    #expect(await desk.pay(order.id, order.total, now.adding(seconds: 9)) == .created(paid))
  }

  @Test("a cancellation gives back what the fare's rules say, once it is confirmed")
  func cancel() async throws {
    let light = try await buy("Light")
    #expect(try await desk.quoteCancellation(light.id, now).refund?.units == 0)
    let flex = try await buy("Flex")
    let quote = try await desk.quoteCancellation(flex.id, now)
    let refund = try #require(quote.refund)
    #expect(refund.units > 0 && refund.units < flex.total.units)
    #expect(try await desk.retrieve(flex.id).cancelledAt == nil)
    let cancelled = try await desk.confirmCancellation(quote.id, now.adding(seconds: 60))
    #expect(cancelled.cancelledAt != nil && cancelled.availableActions.isEmpty)
    #expect(try await desk.confirmCancellation(quote.id, now.adding(seconds: 90)) == cancelled)
    await #expect(throws: FlightError(.notAllowed, operation: "quote cancellation")) {
      try await desk.quoteCancellation(flex.id, now)
    }
  }

  @Test("a change moves one slice, costs the difference and the fee, and is made once")
  func change() async throws {
    let order = try await buy("Classic")
    #expect(order.availableActions == [.cancel, .change])
    let wish = OfferRequest.Slice(
      origin: "BCN", destination: "LHR", date: try day("2027-02-19"))
    let offers = try await desk.changeOffers(order.id, 1, wish, now)
    let offer = try #require(offers.first)
    #expect(
      offer.difference.units
        == offer.newTotal.units - order.total.units + (offer.penalty?.units ?? 0))
    let changed = try await desk.confirmChange(offer, now.adding(seconds: 60))
    #expect(changed.slices[0] == order.slices[0])
    #expect(changed.slices[1].segments[0].departure.date == (try day("2027-02-19")))
    #expect(changed.total == offer.newTotal)
    #expect(try await desk.confirmChange(offer, now.adding(seconds: 90)) == changed)
    let again = try await desk.changeOffers(order.id, 1, wish, now)
    #expect(!again.isEmpty)
  }

  @Test("a light fare cannot be changed")
  func noChange() async throws {
    let order = try await buy("Light")
    #expect(order.availableActions == [.cancel])
    let wish = OfferRequest.Slice(origin: "BCN", destination: "LHR", date: try day("2027-02-19"))
    await #expect(throws: FlightError(.notAllowed, operation: "offer changes")) {
      try await desk.changeOffers(order.id, 1, wish, now)
    }
  }

  @Test("without a book nothing is sold")
  func bookless() async throws {
    let outcome = await shop.order(try request(try await offer("Light")), now)
    #expect(outcome == .refused(FlightError(.notAllowed, operation: "order", code: "no_book")))
  }
}
