import Flights
import LocalTime

extension Seller {
  // MARK: Ordering

  /// One attempt: the order is posted once, and never again, whatever comes back.
  func order(_ request: OrderRequest) async -> OrderOutcome {
    let order: Wire.NewOrder
    do throws(FlightError) {
      order = try Wire.NewOrder(request, services: try await currentServices(request))
    } catch {
      return .refused(error)
    }
    switch await uninterrupted({ () throws(Failure) in try await api.createOrder(order) }) {
    case .success(let reply): return OrderOutcome(reply)
    case .failure(let failure): return OrderOutcome(failure)
    }
  }

  /// The services under the ids that they have now: Duffel gives them new ones each time the offer is read.
  private func currentServices(
    _ request: OrderRequest
  ) async throws(FlightError) -> [Wire.ServiceChoice] {
    guard !request.services.isEmpty, request.kind == .instant else {
      return request.services.map { Wire.ServiceChoice(id: $0.service.id, quantity: $0.quantity) }
    }
    let offer = try await read(request.offerID, "order")
    return try request.services.choices(
      among: try await services(of: offer, for: request),
      above: money(offer.totalAmount, offer.totalCurrency), total: request.total, "order")
  }

  /// What is sold with the offer; the seats too where one is wanted.
  private func services(
    of offer: Wire.Offer, for request: OrderRequest
  ) async throws(FlightError) -> [Service] {
    guard request.services.contains(where: \.service.isSeat) else { return offer.services }
    let maps = try await call("order") { () throws(Failure) in
      try await api.seatMaps(offer: offer.id)
    }
    let seats = maps.compactMap { SeatMap($0, segments: offer.segmentIDs) }.flatMap(\.seats)
    return offer.services + seats.flatMap(\.services)
  }

  // MARK: Finding

  /// The orders made from the offer. Duffel is asked for these; as it may not know the question, every order is looked at.
  func orders(offerID: String) async throws(FlightError) -> [Order] {
    let found: [Wire.Order]
    do throws(FlightError) {
      found = try await list(OrderFilter(offerID: offerID))
    } catch {
      guard error.reason == .rejected else { throw error }
      found = try await list(OrderFilter())
    }
    let ours = found.filter { $0.isFrom(offerID) }
    let orders = ours.compactMap { Order($0) }
    // One that is not complete yet is no missing one.
    guard !orders.isEmpty || ours.isEmpty else { throw FlightError(.unclear, operation: "orders") }
    return orders
  }

  private func list(_ filter: OrderFilter) async throws(FlightError) -> [Wire.Order] {
    try await call("orders") { () throws(Failure) in try await api.orders(filter) }
  }

  // MARK: Paying

  func pay(_ id: String, _ money: Money) async -> OrderOutcome {
    let order: Order
    do throws(FlightError) {
      order = try await retrieve(id, "pay")
      if order.paidAt != nil { return .created(order) }
      try order.checkPayable(money)
    } catch {
      return .refused(error)
    }
    // Digit for digit as Duffel writes it.
    let payment = Wire.NewOrderPayment(orderID: id, payment: Wire.NewPayment(order.total))
    let result = await uninterrupted { () throws(Failure) in try await api.createPayment(payment) }
    switch result {
    case .success(let payment): return await outcome(of: payment, for: id)
    case .failure(let failure): return await outcome(ofPaying: id, failure)
    }
  }

  /// What a payment came to that Duffel took. It may still be under way, or have failed after all; the order says when it is paid.
  private func outcome(of payment: Wire.Payment, for id: String) async -> OrderOutcome {
    if payment.status == "failed" || payment.status == "cancelled" {
      let code = payment.failureReason ?? "payment_declined"
      return .refused(FlightError(.rejected, operation: "pay", code: code))
    }
    guard let order = try? await retrieve(id, "pay"), order.paidAt != nil else { return .pending }
    return .created(order)
  }

  /// What a payment came to that was not plainly made: where it may be, the order itself says whether it is paid.
  private func outcome(ofPaying id: String, _ failure: Failure) async -> OrderOutcome {
    guard failure.isUnclear || failure.code == "already_paid" else {
      return .refused(FlightError(failure, operation: "pay"))
    }
    if let order = try? await retrieve(id, "pay"), order.paidAt != nil { return .created(order) }
    // A yes that cannot be read is a yes.
    if case .unreadable = failure.cause { return .pending }
    return .unknown("\(failure)")
  }
}

extension Order {
  fileprivate func checkPayable(_ money: Money) throws(FlightError) {
    if cancelledAt != nil {
      throw FlightError(.notAllowed, operation: "pay", code: "already_cancelled")
    }
    guard total.isWorth(money) else {
      throw FlightError(.priceChanged, operation: "pay", code: "price_changed")
    }
  }
}

extension Service {
  fileprivate var isSeat: Bool { if case .seat = kind { true } else { false } }
}
