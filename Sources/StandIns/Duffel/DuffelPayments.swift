import Flights
import LocalTime

// POST /air/payments

extension DuffelStandIn {
  func pay(_ call: Call) async throws(DuffelProblem) -> DuffelReply {
    let (payment, order) = try await desk.pay(call.data)
    await postbox.send(.paymentCreated(payment: payment["id"].text ?? "", order: order.id))
    await postbox.send(.orderUpdated(order))
    return .data(payment, status: 201)
  }
}

extension DuffelDesk {
  func pay(_ data: JSON) async throws(DuffelProblem) -> (payment: JSON, order: DuffelOrder) {
    let index = try position(in: data)
    let order = orders[index]
    try checkPayable(order)
    try checkPayment(data["payment"], order.total, at: "/payment")
    // Before the wait, so that it is paid once.
    orders[index].paidAt = now
    if let booked = try? await airlines.retrieve(order.deskID) {
      _ = await airlines.pay(order.deskID, booked.total, now)
    }
    let payment: JSON = [
      "id": .text(newDuffelID("pay")), "type": data["payment"]["type"], "live_mode": false,
      "amount": .text(order.total.amount), "currency": .text(order.total.currency),
      "created_at": now.stamp, "order_id": .text(order.id), "status": "succeeded",
      "failure_reason": nil, "airline_credit_id": nil,
    ]
    return (payment, orders.first { $0.id == order.id } ?? order)
  }

  private func checkPayable(_ order: DuffelOrder) throws(DuffelProblem) {
    if order.type != "hold" { throw DuffelProblem("order_type_not_eligible_for_payment") }
    if order.cancelledAt != nil { throw DuffelProblem("already_cancelled") }
    if order.paidAt != nil { throw DuffelProblem("already_paid") }
    if order.isLapsed(now) { throw DuffelProblem("past_payment_required_by_date") }
    let isChanged = airlineChanges.contains { $0.orderID == order.id && $0.actionTaken == nil }
    if isChanged { throw DuffelProblem("schedule_changed") }
  }
}
