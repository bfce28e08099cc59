import Flights

extension Wire {
  struct NewOrderCancellation: Encodable {
    var orderID: String

    private enum CodingKeys: String, CodingKey { case orderID = "order_id" }
  }

  package struct OrderCancellation: Codable, Hashable, Sendable {
    package var id: String
    package var orderID: String
    /// Null where it is not known.
    package var refundAmount: String?
    package var refundCurrency: String?
    /// `balance`, `card`, `voucher`, `airline_credits`, `awaiting_payment`, `original_form_of_payment` ...
    package var refundTo: String?
    package var expiresAt: String?
    package var confirmedAt: String?
    package var createdAt: String?
    package var liveMode: Bool?

    private enum CodingKeys: String, CodingKey {
      case id
      case orderID = "order_id"
      case refundAmount = "refund_amount"
      case refundCurrency = "refund_currency"
      case refundTo = "refund_to"
      case expiresAt = "expires_at"
      case confirmedAt = "confirmed_at"
      case createdAt = "created_at"
      case liveMode = "live_mode"
    }
  }
}

extension API {
  /// Asks what a cancellation would give back. Nothing is cancelled yet; only the newest quote of an order can be confirmed.
  package func createOrderCancellation(
    order id: String
  ) async throws(Failure) -> Wire.OrderCancellation {
    let call = Call("POST", "/air/order_cancellations", timeout: .seconds(60))
    return try await value(call.harmless.with(Wire.NewOrderCancellation(orderID: id)))
  }

  /// Cancels the order of the quote, once.
  func confirmOrderCancellation(_ id: String) async throws(Failure) -> Wire.OrderCancellation {
    try await value(
      Call("POST", "/air/order_cancellations/ID/actions/confirm", id: id, timeout: Self.longest))
  }

  package func orderCancellation(_ id: String) async throws(Failure) -> Wire.OrderCancellation {
    try await value(Call("GET", "/air/order_cancellations/ID", id: id))
  }

  /// The cancellations of an order, quoted and confirmed.
  package func orderCancellations(
    order id: String
  ) async throws(Failure) -> [Wire.OrderCancellation] {
    try await list(Call("GET", "/air/order_cancellations", query: [("order_id", id)]))
  }
}

extension CancellationQuote {
  init(_ cancellation: Wire.OrderCancellation) {
    self.init(
      id: cancellation.id, orderID: cancellation.orderID,
      refund: money(cancellation.refundAmount, cancellation.refundCurrency),
      refundTo: cancellation.refundTo, expiresAt: instant(cancellation.expiresAt))
  }
}
