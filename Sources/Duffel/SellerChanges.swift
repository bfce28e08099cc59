import Flights
import LocalTime

extension Seller {
  // MARK: Cancelling

  func quoteCancellation(_ orderID: String) async throws(FlightError) -> CancellationQuote {
    CancellationQuote(
      try await call("quote cancellation") { () throws(Failure) in
        try await api.createOrderCancellation(order: orderID)
      })
  }

  /// Confirms the quote once. Whether a reply that did not come was a yes is asked for; confirming it again later does no harm.
  func confirmCancellation(_ quoteID: String) async throws(FlightError) -> Order {
    let operation = "confirm cancellation"
    let result = await uninterrupted { () throws(Failure) in
      try await api.confirmOrderCancellation(quoteID)
    }
    switch result {
    case .success(let cancellation): return try await outcome(cancellation.orderID, operation)
    case .failure(let failure):
      let isDone = failure.code == "already_cancelled"
      if isDone || failure.isUnclear, let quote = try? await api.orderCancellation(quoteID),
        isDone || quote.confirmedAt != nil
      {
        return try await outcome(quote.orderID, operation)
      }
      throw FlightError(failure, after: operation)
    }
  }

  /// The order after something was done to it. That it was done is known, even when what it looks like now is not.
  private func outcome(_ orderID: String, _ operation: String) async throws(FlightError) -> Order {
    do throws(FlightError) { return try await retrieve(orderID, operation) } catch {
      throw FlightError(
        .unclear, operation: operation, code: "order_not_read", requestID: error.requestID)
    }
  }

  // MARK: Changing

  func changeOffers(
    _ orderID: String, _ slice: Int, _ wish: OfferRequest.Slice, _ now: Instant
  ) async throws(FlightError) -> [ChangeOffer] {
    let operation = "offer changes"
    let order = try await call(operation) { () throws(Failure) in try await api.order(orderID) }
    guard order.slices.indices.contains(slice) else {
      throw FlightError(.notFound, operation: operation)
    }
    let request = Wire.NewOrderChangeRequest(order, slice: slice, wish: wish)
    let found = try await call(operation) { () throws(Failure) in
      try await api.createOrderChangeRequest(request)
    }
    return (found.orderChangeOffers?.elements ?? [])
      .compactMap { ChangeOffer($0, order: order, slice: slice) }
      .filter { $0.expiresAt > now && wish.isMet(by: $0.slices[slice]) }
      .sorted { $0.difference.isLess(than: $1.difference) }
  }

  /// Begins the change and confirms it once, at the difference that was offered and no other.
  func confirmChange(_ offer: ChangeOffer, _ now: Instant) async throws(FlightError) -> Order {
    let operation = "confirm change"
    let order = try await retrieve(offer.orderID, operation)
    if order.hasFlights(of: offer) { return order }
    if now > offer.expiresAt {
      throw FlightError(.offerGone, operation: operation, code: "offer_expired")
    }
    let change = try await call(operation) { () throws(Failure) in
      try await api.createOrderChange(offer: offer.id)
    }
    guard let difference = money(change.changeTotalAmount, change.changeTotalCurrency),
      difference.isWorth(offer.difference)
    else { throw FlightError(.priceChanged, operation: operation, code: "price_changed") }
    let payment = difference.units > 0 ? Wire.NewPayment(difference) : nil
    let result = await uninterrupted { () throws(Failure) in
      try await api.confirmOrderChange(change.id, payment: payment)
    }
    if case .failure(let failure) = result {
      let mayBeMade = failure.isUnclear || failure.code == "order_change_already_actioned"
      let known = mayBeMade ? try? await api.orderChange(change.id) : nil
      if known?.confirmedAt == nil { throw FlightError(failure, after: operation) }
    }
    return try await outcome(offer.orderID, operation)
  }

  // MARK: Changes by the airline

  func scheduleChanges(orderID: String) async throws(FlightError) -> [ScheduleChange] {
    try await call("schedule changes") { () throws(Failure) in
      try await api.airlineInitiatedChanges(order: orderID).map {
        ScheduleChange($0, order: orderID)
      }
    }
  }

  func acceptScheduleChange(_ id: String) async throws(FlightError) {
    let result = await uninterrupted { () throws(Failure) in
      try await api.acceptAirlineInitiatedChange(id)
    }
    if case .failure(let failure) = result {
      throw FlightError(failure, after: "accept schedule change")
    }
  }
}
