import Flights
import LocalTime

extension Seller {
  // MARK: Services of an order

  /// What can be added to an order that is made.
  func orderServices(_ id: String) async throws(FlightError) -> [Service] {
    let operation = "order services"
    let order = try await call(operation) { () throws(Failure) in try await api.order(id) }
    return try await services(of: order, operation)
  }

  /// One attempt: the services are posted once, under the ids that they have now, at the price that was agreed to and no other.
  func addServices(_ id: String, _ chosen: [ChosenService], _ price: Money) async -> OrderOutcome {
    let operation = "add services"
    let before: Order
    let new: Wire.NewServices
    do throws(FlightError) {
      let order = try await call(operation) { () throws(Failure) in try await api.order(id) }
      guard let known = Order(order) else {
        throw FlightError(.unavailable, operation: operation, code: "order_incomplete")
      }
      before = known
      new = Wire.NewServices(
        payment: Wire.NewPayment(price),
        services: try chosen.choices(
          among: try await services(of: order, operation), above: price.nothing, total: price,
          operation))
    } catch {
      return .refused(error)
    }
    switch await uninterrupted({ () throws(Failure) in try await api.addServices(new, order: id) })
    {
    case .success(let order): return Order(order).map { .created($0) } ?? .pending
    case .failure(let failure): return await outcome(ofAdding: chosen, to: before, failure)
    }
  }

  private func services(
    of order: Wire.Order, _ operation: String
  ) async throws(FlightError) -> [Service] {
    let segments = order.slices.flatMap(\.segments).map(\.id)
    return try await call(operation) { () throws(Failure) in
      try await api.availableServices(order: order.id)
    }.compactMap { Service($0, segments: segments) }
  }

  /// What adding came to that was not plainly done: where it may be, the order itself says whether it has them.
  private func outcome(
    ofAdding chosen: [ChosenService], to before: Order, _ failure: Failure
  ) async -> OrderOutcome {
    let operation = "add services"
    guard failure.isUnclear else { return .refused(FlightError(failure, operation: operation)) }
    if let order = try? await retrieve(before.id, operation),
      order.hasServices(chosen, beside: before.services)
    {
      return .created(order)
    }
    // A yes that cannot be read is a yes.
    if case .unreadable = failure.cause { return .pending }
    return .unknown("\(failure)")
  }
}

extension [ChosenService] {
  /// Each under the id that it has now: Duffel gives new ones each time they are read. Refused where one is not sold any more, or all of
  /// them on top of the base do not cost the total.
  func choices(
    among known: [Service], above base: Money?, total: Money, _ operation: String
  ) throws(FlightError) -> [Wire.ServiceChoice] {
    var choices: [Wire.ServiceChoice] = []
    var sum = base
    for chosen in self {
      guard let service = known.first(where: { $0.isSame(as: chosen.service) }),
        chosen.quantity > 0, chosen.quantity <= service.maximumQuantity
      else {
        throw FlightError(.rejected, operation: operation, code: "ancillary_service_not_available")
      }
      choices.append(Wire.ServiceChoice(id: service.id, quantity: chosen.quantity))
      sum = sum?.adding(service.price, times: chosen.quantity)
    }
    guard !choices.isEmpty, sum?.isWorth(total) == true else {
      throw FlightError(.priceChanged, operation: operation, code: "price_changed")
    }
    return choices
  }
}

extension Money {
  fileprivate var nothing: Money { Money(units: 0, scale: scale, currency: currency) }
}
