extension Wire {
  package struct NewOrderPayment: Codable, Hashable, Sendable {
    package var orderID: String
    package var payment: NewPayment

    private enum CodingKeys: String, CodingKey {
      case payment
      case orderID = "order_id"
    }
  }

  package struct Payment: Codable, Hashable, Sendable {
    package var id: String
    package var type: String?
    package var amount: String
    package var currency: String
    /// `pending`, then `succeeded`, `failed` or `cancelled`.
    package var status: String?
    package var failureReason: String?
    package var createdAt: String?
    package var liveMode: Bool?

    private enum CodingKeys: String, CodingKey {
      case id, type, amount, currency, status
      case failureReason = "failure_reason"
      case createdAt = "created_at"
      case liveMode = "live_mode"
    }
  }
}

extension API {
  /// Pays an order that is held, once.
  func createPayment(_ payment: Wire.NewOrderPayment) async throws(Failure) -> Wire.Payment {
    try await value(Call("POST", "/air/payments", timeout: Self.longest).with(payment))
  }
}
