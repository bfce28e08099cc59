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
    let known = try await services(of: offer, for: request)
    var choices: [Wire.ServiceChoice] = []
    var total = money(offer.totalAmount, offer.totalCurrency)
    for chosen in request.services {
      guard let service = known.first(where: { $0.isSame(as: chosen.service) }),
        chosen.quantity > 0, chosen.quantity <= service.maximumQuantity
      else {
        throw FlightError(.rejected, operation: "order", code: "ancillary_service_not_available")
      }
      choices.append(Wire.ServiceChoice(id: service.id, quantity: chosen.quantity))
      total = total?.adding(service.price, times: chosen.quantity)
    }
    guard total?.isWorth(request.total) == true else {
      throw FlightError(.priceChanged, operation: "order", code: "price_changed")
    }
    return choices
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
    return found.compactMap { Order($0) }.filter { $0.offerID == offerID }
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
    case .success: return (try? await retrieve(id, "pay")).map { .created($0) } ?? .pending
    case .failure(let failure): return await outcome(ofPaying: id, failure)
    }
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
