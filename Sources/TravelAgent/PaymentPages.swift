import Agent
import PaymentPage

extension Payments {
  /// Pages of the provider's.
  ///
  /// - Parameter callback: The URL at which the provider wakes the booking.
  static func page(_ provider: PaymentProvider, callback: String) -> Payments {
    Payments(
      open: { id, amount, description, until throws(PaymentError) in
        try await asked { () throws(PaymentFailure) in
          try await provider.create(
            id, amount, description: description, until: until, callback: callback)
        }.url
      },
      state: { id throws(PaymentError) in
        State(
          try await asked { () throws(PaymentFailure) in try await provider.payment(id) }.status)
      },
      capture: { id throws(PaymentError) in
        try await done("capture a payment", [.captured, .refunded]) { () throws(PaymentFailure) in
          try await provider.capture(id)
        }
      },
      void: { id throws(PaymentError) in
        // What failed holds no money either.
        try await done("void a payment", [.voided, .failed]) { () throws(PaymentFailure) in
          try await provider.void(id)
        }
      },
      refund: { id, amount throws(PaymentError) in
        try await done("refund a payment", [.refunded]) { () throws(PaymentFailure) in
          try await provider.refund(id, amount)
        }
      })
  }

  /// The state after a call that is to lead to one of these.
  private static func done(
    _ operation: String, _ expected: Set<HostedPayment.Status>,
    _ body: () async throws(PaymentFailure) -> HostedPayment
  ) async throws(PaymentError) -> State {
    let status = try await asked(body).status
    guard expected.contains(status) else {
      throw PaymentError(PaymentFailure(operation, .became(status)))
    }
    return State(status)
  }

  private static func asked(
    _ body: () async throws(PaymentFailure) -> HostedPayment
  ) async throws(PaymentError) -> HostedPayment {
    do throws(PaymentFailure) { return try await body() } catch { throw PaymentError(error) }
  }
}

extension PaymentError {
  fileprivate init(_ failure: PaymentFailure) {
    self.init(isFinal: failure.isFinal, failure.description)
  }
}

extension Payments.State {
  fileprivate init(_ status: HostedPayment.Status) {
    self =
      switch status {
      case .open: .open
      case .authorised: .authorised
      case .captured: .captured
      case .voided: .voided
      case .refunded: .refunded
      case .failed: .failed
      }
  }
}
