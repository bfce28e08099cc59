import Flights
import LocalTime

// GET /air/orders, GET and PATCH /air/orders/ID

extension DuffelStandIn {
  func listOrders(_ call: Call) async throws(DuffelProblem) -> DuffelReply {
    let lag = Duration.seconds(await failures.listLagSeconds)
    return try .page(await desk.orders(call.query, lag: lag), call)
  }
}

extension DuffelDesk {
  /// The orders that pass the filters, the latest first; those younger than the lag are missing.
  func orders(_ query: Form, lag: Duration) -> [JSON] {
    let youngest = ContinuousClock.now - lag
    let names = query.all("passenger_name[]").map { $0.lowercased() }
    var found = orders.reversed().filter { order in
      order.isVisible && order.madeAt <= youngest
        && query["offer_id"].map { $0 == order.offerID } ?? true
        && query["booking_reference"].map { $0 == order.bookingReference } ?? true
        && (query["awaiting_payment"] != "true" || isAwaited(order))
        && (names.isEmpty || names.contains(where: order.isOf))
    }
    if let sort = query["sort"] {
      found.sort { Self.measure($0, sort) < Self.measure($1, sort) }
      if sort.hasPrefix("-") { found.reverse() }
    }
    return found.map { json(of: $0) }
  }

  private func isAwaited(_ order: DuffelOrder) -> Bool {
    order.type == "hold" && order.paidAt == nil && order.cancelledAt == nil
      && !order.isLapsed(now)
  }

  private static func measure(_ order: DuffelOrder, _ sort: String) -> Int64 {
    if sort.hasSuffix("total_amount") { return order.total.units }
    if sort.hasSuffix("payment_required_by") {
      return order.payment.payBy?.milliseconds ?? Int64.max
    }
    return order.createdAt.milliseconds
  }

  func readOrder(_ id: String) throws(DuffelProblem) -> JSON {
    json(of: orders[try position(id)])
  }

  func note(_ data: JSON, on id: String) throws(DuffelProblem) -> JSON {
    let index = try position(id)
    let metadata = try Self.metadata(data["metadata"])
    orders[index].metadata.merge(metadata) { $1 }
    return json(of: orders[index])
  }
}

extension DuffelOrder {
  /// Whether a traveller has that family name or whole name.
  fileprivate func isOf(_ name: String) -> Bool {
    details.values.contains { details in
      let family = (details["family_name"].text ?? "").lowercased()
      let whole = (details["given_name"].text ?? "").lowercased() + " " + family
      return name == family || name == whole
    }
  }
}
