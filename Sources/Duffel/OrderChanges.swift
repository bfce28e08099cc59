import Flights

extension Wire {
  package struct NewOrderChangeRequest: Codable, Hashable, Sendable {
    package struct Slices: Codable, Hashable, Sendable {
      package var remove: [Removed]
      package var add: [Added]
    }
    package struct Removed: Codable, Hashable, Sendable {
      package var sliceID: String

      private enum CodingKeys: String, CodingKey { case sliceID = "slice_id" }
    }
    package struct Added: Codable, Hashable, Sendable {
      package var origin: String
      package var destination: String
      package var departureDate: String
      package var cabinClass: String

      private enum CodingKeys: String, CodingKey {
        case origin, destination
        case departureDate = "departure_date"
        case cabinClass = "cabin_class"
      }
    }

    package var orderID: String
    package var slices: Slices

    private enum CodingKeys: String, CodingKey {
      case slices
      case orderID = "order_id"
    }
  }

  package struct OrderChangeRequest: Codable, Hashable, Sendable {
    package var id: String
    package var orderID: String?
    package var liveMode: Bool?
    /// Empty where there is nothing to change to.
    package var orderChangeOffers: Choices<OrderChangeOffer>?

    private enum CodingKeys: String, CodingKey {
      case id
      case orderID = "order_id"
      case liveMode = "live_mode"
      case orderChangeOffers = "order_change_offers"
    }
  }

  package struct ChangedSlices: Codable, Hashable, Sendable {
    package var remove: [Slice]
    package var add: [Slice]
  }

  package struct OrderChangeOffer: Codable, Hashable, Sendable {
    package var id: String
    package var orderChangeID: String?
    package var slices: ChangedSlices
    /// What the change costs in all; negative where something is given back.
    package var changeTotalAmount: String
    package var changeTotalCurrency: String
    package var newTotalAmount: String
    package var newTotalCurrency: String
    package var penaltyTotalAmount: String?
    package var penaltyTotalCurrency: String?
    /// The same under its other name; Duffel's own examples have either.
    package var penaltyAmount: String?
    package var penaltyCurrency: String?
    package var refundTo: String?
    package var expiresAt: String?
    package var createdAt: String?

    private enum CodingKeys: String, CodingKey {
      case id, slices
      case orderChangeID = "order_change_id"
      case changeTotalAmount = "change_total_amount"
      case changeTotalCurrency = "change_total_currency"
      case newTotalAmount = "new_total_amount"
      case newTotalCurrency = "new_total_currency"
      case penaltyTotalAmount = "penalty_total_amount"
      case penaltyTotalCurrency = "penalty_total_currency"
      case penaltyAmount = "penalty_amount"
      case penaltyCurrency = "penalty_currency"
      case refundTo = "refund_to"
      case expiresAt = "expires_at"
      case createdAt = "created_at"
    }
  }

  struct NewOrderChange: Encodable {
    var selectedOffer: String

    private enum CodingKeys: String, CodingKey {
      case selectedOffer = "selected_order_change_offer"
    }
  }

  /// A change to be confirmed, or one that was.
  package struct OrderChange: Codable, Hashable, Sendable {
    package var id: String
    package var orderID: String
    package var slices: ChangedSlices?
    package var changeTotalAmount: String
    package var changeTotalCurrency: String
    package var newTotalAmount: String
    package var newTotalCurrency: String
    package var penaltyTotalAmount: String?
    package var penaltyTotalCurrency: String?
    package var refundTo: String?
    package var expiresAt: String?
    package var confirmedAt: String?
    package var createdAt: String?
    package var liveMode: Bool?

    private enum CodingKeys: String, CodingKey {
      case id, slices
      case orderID = "order_id"
      case changeTotalAmount = "change_total_amount"
      case changeTotalCurrency = "change_total_currency"
      case newTotalAmount = "new_total_amount"
      case newTotalCurrency = "new_total_currency"
      case penaltyTotalAmount = "penalty_total_amount"
      case penaltyTotalCurrency = "penalty_total_currency"
      case refundTo = "refund_to"
      case expiresAt = "expires_at"
      case confirmedAt = "confirmed_at"
      case createdAt = "created_at"
      case liveMode = "live_mode"
    }
  }

  struct ChangePayment: Encodable {
    /// Missing where the change costs nothing.
    var payment: NewPayment?
  }
}

extension API {
  /// Asks for other flights for slices of an order; nothing is changed.
  package func createOrderChangeRequest(
    _ request: Wire.NewOrderChangeRequest
  ) async throws(Failure) -> Wire.OrderChangeRequest {
    let call = Call("POST", "/air/order_change_requests", timeout: .seconds(60))
    let found: Wire.OrderChangeRequest = try await value(call.harmless.with(request))
    if let count = found.orderChangeOffers?.unreadable, count > 0 {
      events(.leftOut(operation: call.name, count))
    }
    return found
  }

  package func orderChangeOffer(_ id: String) async throws(Failure) -> Wire.OrderChangeOffer {
    try await value(Call("GET", "/air/order_change_offers/ID", id: id))
  }

  package func orderChangeOffers(
    request id: String
  ) async throws(Failure) -> [Wire.OrderChangeOffer] {
    let query = [("order_change_request_id", id)]
    return try await list(Call("GET", "/air/order_change_offers", query: query))
  }

  /// Begins a change, which does nothing until it is confirmed.
  func createOrderChange(offer id: String) async throws(Failure) -> Wire.OrderChange {
    let call = Call("POST", "/air/order_changes", timeout: .seconds(60))
    return try await value(call.harmless.with(Wire.NewOrderChange(selectedOffer: id)))
  }

  /// Makes and pays the change, once.
  func confirmOrderChange(
    _ id: String, payment: Wire.NewPayment?
  ) async throws(Failure) -> Wire.OrderChange {
    let call = Call("POST", "/air/order_changes/ID/actions/confirm", id: id, timeout: Self.longest)
    return try await value(call.with(Wire.ChangePayment(payment: payment)))
  }

  package func orderChange(_ id: String) async throws(Failure) -> Wire.OrderChange {
    try await value(Call("GET", "/air/order_changes/ID", id: id))
  }
}

extension Wire.NewOrderChangeRequest {
  /// One slice of the order for another one, in its cabin.
  init(_ order: Wire.Order, slice: Int, wish: OfferRequest.Slice) {
    let removed = order.slices[slice]
    let cabin = removed.segments.first?.passengers?.first?.cabinClass ?? "economy"
    orderID = order.id
    slices = Slices(
      remove: [Removed(sliceID: removed.id)],
      add: [
        Added(
          origin: wish.origin, destination: wish.destination, departureDate: "\(wish.date)",
          cabinClass: cabin)
      ])
  }
}

extension ChangeOffer {
  /// Nil where it cannot be read whole.
  ///
  /// - Parameter slice: The index of the slice that is changed.
  init?(_ offer: Wire.OrderChangeOffer, order: Wire.Order, slice: Int) {
    let passengers = order.passengers.map { Passenger($0) }
    guard var slices = [Slice](order.slices, passengers: passengers),
      let added = [Slice](offer.slices.add, passengers: passengers), added.count == 1,
      let difference = money(offer.changeTotalAmount, offer.changeTotalCurrency),
      let newTotal = money(offer.newTotalAmount, offer.newTotalCurrency),
      let expiresAt = instant(offer.expiresAt)
    else { return nil }
    slices[slice] = added[0]
    self.init(
      id: offer.id, orderID: order.id, slices: slices, difference: difference,
      penalty: money(offer.penaltyTotalAmount, offer.penaltyTotalCurrency)
        ?? money(offer.penaltyAmount, offer.penaltyCurrency), newTotal: newTotal,
      expiresAt: expiresAt)
  }
}
