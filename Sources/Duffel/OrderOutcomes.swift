import Flights

// What a reply to an order means. A wrong "refused" can book twice, so only what is certain is called so.
//
// Source: https://duffel.com/docs/api/overview/response-handling

extension OrderOutcome {
  init(_ reply: Reply) {
    switch reply.status {
    case 201 where reply.isJSON: self = Self.made(reply)
    // Booked at the airline, or accepted: the order comes later, perhaps after hours.
    case 200 where reply.isJSON, 202 where reply.isJSON: self = .pending
    default: self.init(reply.failure)
    }
  }

  init(_ failure: Failure) {
    switch failure.cause {
    case .unsent, .skipped: self = .refused(FlightError(failure, operation: "order"))
    case .status(let status) where failure.isCertain(status):
      self = .refused(FlightError(failure, operation: "order"))
    default: self = .unknown("\(failure)")
    }
  }

  /// The order is made even where its description cannot be read.
  private static func made(_ reply: Reply) -> OrderOutcome {
    guard let order = try? reply.envelope(Wire.Order.self).data else { return .pending }
    return Order(order).map { .created($0) } ?? .pending
  }
}

extension Failure {
  /// Whether it is certain that no order was made.
  fileprivate func isCertain(_ status: Int) -> Bool {
    // A doubt that Duffel words itself outweighs every status.
    if isInDoubt { return false }
    switch status {
    case 502: return problems.contains { $0.code == "order_not_created" }
    // Of Duffel itself, not of a gateway before it.
    case 503: return !problems.isEmpty
    default: return isRefusal(status)
    }
  }
}
