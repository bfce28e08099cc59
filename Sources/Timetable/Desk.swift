import Flights
import LocalTime

/// Sells what the timetable shows, and keeps the orders in the book.
struct Desk: Sendable {
  let book: OrderBook?
  let limit: Int

  /// The offer with that id as it is sold now: at its price until it expires.
  static func current(
    _ id: String, _ now: Instant, _ operation: String
  ) throws(FlightError) -> Offer {
    let offer = try offer(id, operation)
    if now > offer.expiresAt {
      throw FlightError(.offerGone, operation: operation, code: "expired")
    }
    return offer
  }

  /// The offer that the id describes, as it was made.
  static func offer(_ id: String, _ operation: String) throws(FlightError) -> Offer {
    guard let offer = try Quotation(id, operation).offer else {
      throw FlightError(.offerGone, operation: operation, code: "no_such_flight")
    }
    return offer
  }

  func orders(_ offerID: String) async throws(FlightError) -> [Order] {
    guard let book else { return [] }
    return try await book.orders(offerID)
  }

  func order(_ id: String, _ operation: String) async throws(FlightError) -> Order {
    guard let order = try await book?.order(id) else {
      throw FlightError(.notFound, operation: operation)
    }
    return order
  }

  // MARK: Ordering

  func order(_ request: OrderRequest, _ now: Instant) async -> OrderOutcome {
    let new: Order
    do throws(FlightError) {
      guard let book else { throw FlightError(.notAllowed, operation: "order", code: "no_book") }
      let known = try await book.orders(request.offerID)
      if let same = known.first(where: { $0.operationID == request.operationID }) {
        return .created(same)
      }
      new = try Self.order(for: request, now)
    } catch {
      return .refused(error)
    }
    return await save(new)
  }

  func save(_ order: Order) async -> OrderOutcome {
    do throws(FlightError) {
      try await book?.save(order)
      return .created(order)
    } catch {
      return .unknown("the order may not have been saved: \(error.reason)")
    }
  }

  private static func order(
    for request: OrderRequest, _ now: Instant
  ) throws(FlightError) -> Order {
    let offer = try current(request.offerID, now, "order")
    try check(request.kind, request.services, offer)
    let quotation = try Quotation(request.offerID, "order")
    let total = try quotation.total(offer, with: request.services)
    if !total.isWorth(request.total) {
      throw FlightError(.priceChanged, operation: "order", code: "price_changed")
    }
    try check(request.passengers, offer)
    let seed = stir(digest(request.operationID.utf8), digest(offer.id.utf8))
    return Order(
      id: "to-" + String(seed, radix: 36), bookingReference: reference(seed), offerID: offer.id,
      owner: offer.owner, slices: offer.slices, passengers: offer.passengers, total: total,
      payment: request.kind == .hold ? offer.payment : PaymentRequirements(),
      paidAt: request.kind == .hold ? nil : now,
      availableActions: actions(offer.conditions), operationID: request.operationID,
      services: request.services)
  }

  private static func check(
    _ kind: OrderRequest.Kind, _ services: [ChosenService], _ offer: Offer
  ) throws(FlightError) {
    guard kind == .hold else { return }
    if offer.payment.instant {
      throw FlightError(.notAllowed, operation: "order", code: "hold_not_possible")
    }
    if !services.isEmpty {
      throw FlightError(
        .notAllowed, operation: "order", code: "services_not_allowed_for_order_type")
    }
  }

  private static func check(
    _ details: [PassengerDetails], _ offer: Offer
  ) throws(FlightError) {
    let isComplete =
      Set(details.map(\.passengerID)) == Set(offer.passengers.map(\.id))
      && details.count == offer.passengers.count
      && details.allSatisfy { !$0.givenName.isEmpty && !$0.familyName.isEmpty }
      && (!offer.needsIdentityDocuments || details.allSatisfy { $0.passport != nil })
    guard isComplete else { throw FlightError(.invalidDetails, operation: "order") }
    let laps = details.compactMap(\.infantID)
    let infants = offer.passengers.filter { $0.kind == .infant }.map(\.id)
    guard laps.count == infants.count, Set(laps) == Set(infants) else {
      throw FlightError(.invalidDetails, operation: "order", code: "infant_without_adult")
    }
  }

  static func actions(_ conditions: Conditions) -> [Order.Action] {
    conditions.change?.allowed == true ? [.cancel, .change] : [.cancel]
  }

  /// Six letters and digits that are not mistaken for one another.
  private static func reference(_ seed: UInt64) -> String {
    let signs = Array("BCDFGHJKLMNPQRSTVWXYZ23456789")
    return String((0..<6).map { signs[chance(seed, 40 + UInt64($0), below: signs.count)] })
  }

  // MARK: Paying

  func pay(_ id: String, _ money: Money, _ now: Instant) async -> OrderOutcome {
    var order: Order
    do throws(FlightError) {
      order = try await self.order(id, "pay")
      if order.paidAt != nil { return .created(order) }
      if order.cancelledAt != nil { throw FlightError(.notAllowed, operation: "pay") }
      if money != order.total { throw FlightError(.priceChanged, operation: "pay") }
      if let end = order.payment.payBy, now > end {
        throw FlightError(.offerGone, operation: "pay", code: "hold_expired")
      }
    } catch {
      return .refused(error)
    }
    order.paidAt = now
    return await save(order)
  }
}

extension OfferBuilder {
  /// The builder of the offer with that id; nil where its first airport is unknown.
  init?(_ id: OfferID) {
    guard let code = id.slices.first?.first?.origin, let origin = Network.world.port(code)?.node
    else {
      return nil
    }
    self.init(
      party: id.party, cabin: id.cabin, asked: id.asked,
      tariff: Tariff(country: origin.country.text))
  }
}
