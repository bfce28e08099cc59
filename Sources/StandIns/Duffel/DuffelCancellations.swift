import Flights
import LocalTime

// POST and GET /air/order_cancellations, its confirmation

extension DuffelStandIn {
  func quoteCancellation(_ call: Call) async throws(DuffelProblem) -> DuffelReply {
    let quote = try await desk.quoteCancellation(call.data)
    await postbox.send(.cancellation("created", quote))
    return .data(quote.json, status: 201)
  }

  func confirmCancellation(_ id: String) async throws(DuffelProblem) -> DuffelReply {
    let cancellation = try await desk.confirmCancellation(id)
    await postbox.send(.cancellation("confirmed", cancellation))
    return .data(cancellation.json)
  }

  func listCancellations(_ call: Call) async throws(DuffelProblem) -> DuffelReply {
    let order = call.query["order_id"]
    let found = await desk.cancellations.filter { order == nil || $0.orderID == order }
    return try .page(found.map(\.json), call)
  }
}

extension DuffelDesk {
  func quoteCancellation(_ data: JSON) async throws(DuffelProblem) -> DuffelCancellation {
    let order = orders[try position(in: data)]
    if order.cancelledAt != nil { throw DuffelProblem("already_cancelled") }
    guard actions(order).contains("cancel") else { throw DuffelProblem("order_not_cancellable") }
    let quote: CancellationQuote
    do throws(FlightError) {
      quote = try await airlines.quoteCancellation(order.deskID, now)
    } catch {
      throw DuffelProblem("order_not_cancellable")
    }
    let cancellation = DuffelCancellation(
      id: newDuffelID("ore"), orderID: order.id, refund: quote.refund,
      refundTo: order.paidAt == nil ? "awaiting_payment" : quote.refundTo ?? "balance",
      createdAt: now, expiresAt: now.adding(seconds: 3600))
    cancellations.append(cancellation)
    update(order.id) { $0.newestCancellation = cancellation.id }
    return cancellation
  }

  func readCancellation(_ id: String) throws(DuffelProblem) -> JSON {
    guard let cancellation = cancellations.first(where: { $0.id == id }) else { throw .notFound }
    return cancellation.json
  }

  func confirmCancellation(_ id: String) async throws(DuffelProblem) -> DuffelCancellation {
    guard let index = cancellations.firstIndex(where: { $0.id == id }),
      let order = orders.first(where: { $0.id == cancellations[index].orderID })
    else { throw .notFound }
    if order.cancelledAt != nil { throw DuffelProblem("already_cancelled") }
    guard order.newestCancellation == id, now <= cancellations[index].expiresAt else {
      throw DuffelProblem("order_cancellation_stale")
    }
    // Before the wait, so that it is cancelled once.
    let time = now
    update(order.id) { $0.cancelledAt = time }
    cancellations[index].confirmedAt = time
    let cancellation = cancellations[index]
    if let quote = try? await airlines.quoteCancellation(order.deskID, time) {
      _ = try? await airlines.confirmCancellation(quote.id, time)
    }
    return cancellation
  }
}

extension DuffelCancellation {
  var json: JSON {
    [
      "id": .text(id), "order_id": .text(orderID), "live_mode": false, "airline_credits": [],
      "refund_amount": JSON(refund?.amount), "refund_currency": JSON(refund?.currency),
      "refund_to": .text(refundTo), "created_at": createdAt.stamp, "expires_at": expiresAt.stamp,
      "confirmed_at": confirmedAt?.stamp ?? .null,
    ]
  }
}
