import Flights
import LocalTime

// GET /air/orders, GET and PATCH /air/orders/ID, its services

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

  // MARK: Services after the order

  func moreServices(_ id: String) throws(DuffelProblem) -> JSON {
    let order = orders[try position(id)]
    guard order.paidAt != nil, order.cancelledAt == nil else { return [] }
    let bags = DuffelService.bags(order.slices, order.passengers, total: order.total)
    offers[order.offerID]?.bags = bags
    return .list(bags.map(\.offered))
  }

  func addServices(_ data: JSON, to id: String) throws(DuffelProblem) -> JSON {
    let index = try position(id)
    let known = offers[orders[index].offerID]?.bags ?? []
    var added: [DuffelService] = []
    for choice in data["add_services"].list ?? [] {
      guard var service = known.first(where: { $0.id == choice["id"].text }) else {
        throw .notLinked
      }
      service.id = newDuffelID("ser")
      service.quantity = choice["quantity"].integer ?? 1
      added.append(service)
    }
    guard !added.isEmpty else { throw .field("/add_services") }
    let nothing = Money(
      units: 0, scale: orders[index].total.scale, currency: orders[index].total.currency)
    guard let price = nothing.adding(added), let total = orders[index].total.adding(added) else {
      throw .internalError
    }
    try checkPayment(data["payment"], price, at: "/payment")
    orders[index].services += added
    orders[index].total = total
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
