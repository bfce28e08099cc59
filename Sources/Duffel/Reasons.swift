import Flights

// Duffel's codes in the words of Flights. Unknown codes go by their status.
//
// Source: https://duffel.com/docs/api/overview/errors

extension FlightError {
  init(_ failure: Failure, operation: String) {
    self.init(
      failure.reason, operation: operation, code: failure.code, requestID: failure.requestID)
  }
}

extension FlightError {
  /// After something was sent that must not be done twice.
  init(_ failure: Failure, after operation: String) {
    self.init(failure, operation: operation)
    if failure.isUnclear { reason = .unclear }
  }
}

extension Failure {
  /// Whether something that was sent may have been done in spite of it.
  var isUnclear: Bool {
    switch cause {
    case .unsent, .skipped: false
    case .noReply, .unreadable: true
    case .status(let status): isInDoubt || status == 408 || !isRefusal(status)
    }
  }

  /// Whether Duffel itself says that it may have been done before.
  var isInDoubt: Bool {
    problems.contains { problem in problem.code.map { Self.doubts.contains($0) } ?? false }
  }

  /// Whether a status says no for certain, and is not a gateway's that gave up waiting.
  func isRefusal(_ status: Int) -> Bool {
    switch status {
    case 408, 409, 499: !problems.isEmpty
    case 400..<500: true
    default: false
    }
  }

  private static let doubts: Set = ["duplicate_booking", "order_creation_already_attempted"]

  package var reason: FlightError.Reason {
    if isInDoubt { return .unclear }
    if status == 429 || code == "rate_limit_exceeded" { return .rateLimited(until: retryAt) }
    if let code, let reason = Self.reasons[code] { return reason }
    if problems.contains(where: \.isAboutPassengers) { return .invalidDetails }
    switch cause {
    case .unsent, .noReply, .unreadable, .skipped: return .unavailable
    case .status(let status):
      if type == "airline_error" || status >= 500 || status == 401 || status == 403 {
        return .unavailable
      }
      return status == 404 || code == "not_found" ? .notFound : .rejected
    }
  }

  private static let reasons: [String: FlightError.Reason] = [
    "offer_expired": .offerGone, "offer_no_longer_available": .offerGone,
    "offer_request_already_booked": .offerGone, "past_payment_required_by_date": .offerGone,
    "order_cancellation_stale": .offerGone,
    "price_changed": .priceChanged,
    "payment_amount_does_not_match_order_amount": .priceChanged,
    "payment_currency_does_not_match_order_currency": .priceChanged,
    "invalid_passenger_name": .invalidDetails, "invalid_passenger_title": .invalidDetails,
    "invalid_phone_number": .invalidDetails, "invalid_email_address": .invalidDetails,
    "duplicate_passenger_name": .invalidDetails, "duplicate_passenger_names": .invalidDetails,
    "order_passengers_incompatible_with_offer": .invalidDetails,
    "invalid_loyalty_card": .invalidDetails,
    "already_cancelled": .notAllowed, "already_paid": .notAllowed,
    "order_not_cancellable": .notAllowed, "order_not_changeable": .notAllowed,
    "order_not_changeable_yet": .notAllowed, "order_change_already_actioned": .notAllowed,
    "order_type_not_eligible_for_payment": .notAllowed,
    "invalid_order_create_type": .notAllowed,
    "payments_not_allowed_for_order_type": .notAllowed,
    "services_not_allowed_for_order_type": .notAllowed,
  ]
}

extension Wire.Problem {
  /// Whether a field of a traveller is at fault.
  fileprivate var isAboutPassengers: Bool {
    guard type == "validation_error", case .field(_, let pointer) = source else { return false }
    return pointer?.contains("passengers") == true
  }
}
