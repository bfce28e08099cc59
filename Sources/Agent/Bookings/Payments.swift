import Flights
import LocalTime

/// A hosted page where travellers pay by card: authorise, then capture or void, so that money never moves without a seat. Every call may be
/// repeated: the provider knows a payment by our id of the operation.
package struct Payments: Sendable {
  package enum State: Hashable, Sendable {
    case open
    /// The money is reserved.
    case authorised
    case captured, voided, refunded
    /// Refused, or not paid in time.
    case failed
  }

  /// Opens a page for the amount; returns its address.
  package var open:
    @Sendable (_ id: String, Money, _ description: String, _ until: Instant)
      async throws(PaymentError) -> String
  package var state: @Sendable (_ id: String) async throws(PaymentError) -> State
  package var capture: @Sendable (_ id: String) async throws(PaymentError) -> State
  package var void: @Sendable (_ id: String) async throws(PaymentError) -> State
  package var refund: @Sendable (_ id: String, Money) async throws(PaymentError) -> State

  package init(
    open:
      @escaping @Sendable (_ id: String, Money, _ description: String, _ until: Instant)
      async throws(PaymentError) -> String,
    state: @escaping @Sendable (_ id: String) async throws(PaymentError) -> State,
    capture: @escaping @Sendable (_ id: String) async throws(PaymentError) -> State,
    void: @escaping @Sendable (_ id: String) async throws(PaymentError) -> State,
    refund: @escaping @Sendable (_ id: String, Money) async throws(PaymentError) -> State
  ) {
    self.open = open
    self.state = state
    self.capture = capture
    self.void = void
    self.refund = refund
  }
}

/// The payment provider did not do what was asked; asking again later does no harm.
package struct PaymentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether the provider refuses for good: there is no such payment, or it cannot be done to it any more.
  package var isFinal: Bool
  package var description: String

  package init(isFinal: Bool, _ description: String) {
    self.isFinal = isFinal
    self.description = description
  }
}
