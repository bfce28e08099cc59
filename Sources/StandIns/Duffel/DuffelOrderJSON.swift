import Flights
import LocalTime

extension DuffelDesk {
  /// The order as it stands.
  func json(of order: DuffelOrder) -> JSON {
    let order = orders.first { $0.id == order.id } ?? order
    let (base, tax) = order.total.split
    return order.flights.with([
      "id": .text(order.id), "live_mode": false, "type": .text(order.type), "content": "managed",
      "offer_id": .text(order.offerID), "booking_reference": .text(order.bookingReference),
      "booking_references": [
        [
          "booking_reference": .text(order.bookingReference),
          "carrier": .airline(order.owner),
        ]
      ],
      "total_amount": .text(order.total.amount), "total_currency": .text(order.total.currency),
      "base_amount": .text(base.amount), "base_currency": .text(base.currency),
      "tax_amount": .text(tax.amount), "tax_currency": .text(tax.currency),
      "payment_status": order.paymentStatus(now), "available_actions": JSON(actions(order)),
      "created_at": order.createdAt.stamp, "synced_at": order.createdAt.wholeStamp,
      "cancelled_at": order.cancelledAt?.stamp ?? .null, "void_window_ends_at": nil,
      "metadata": .object(order.metadata), "users": [],
      "cancellation": cancellations.first {
        $0.orderID == order.id && $0.confirmedAt != nil
      }?.json ?? .null,
      "changes": .list(order.changes),
      "airline_initiated_changes": .list(
        airlineChanges.filter { $0.orderID == order.id }.map { $0.json(order) }),
    ])
  }

  /// What can be done with the order now; one that is not paid is not changed.
  func actions(_ order: DuffelOrder) -> [String] {
    if order.cancelledAt != nil || order.isLapsed(now) { return [] }
    return order.paidAt == nil ? order.actions.filter { $0 != "change" } : order.actions
  }
}

extension DuffelOrder {
  /// Who flies where, and what they bought.
  fileprivate var flights: JSON {
    [
      "owner": .airline(owner), "conditions": conditions.json,
      "slices": .list(slices.map { $0.json(passengers, conditions, seats: services) }),
      "passengers": .list(passengers.map { traveller($0) }),
      "services": .list(services.map(\.bought)), "documents": .list(documents),
    ]
  }

  private func traveller(_ passenger: DuffelPassenger) -> JSON {
    let given = details[passenger.id] ?? .null
    let type = ["adult", "child", "infant_without_seat"]
    let index: [Passenger.Kind: Int] = [.adult: 0, .child: 1, .infant: 2]
    return [
      "id": .text(passenger.id), "type": .text(type[index[passenger.kind] ?? 0]),
      "title": given["title"], "gender": given["gender"], "given_name": given["given_name"],
      "family_name": given["family_name"], "born_on": given["born_on"], "email": given["email"],
      "phone_number": given["phone_number"], "user_id": nil,
      "infant_passenger_id": given["infant_passenger_id"], "loyalty_programme_accounts": [],
    ]
  }

  /// A ticket for each traveller, once it is paid.
  private var documents: [JSON] {
    guard paidAt != nil else { return [] }
    return passengers.map { passenger in
      let number = steadyNumber(id + passenger.id, below: 9_000_000_000) + 1_000_000_000
      return [
        "type": "electronic_ticket", "unique_identifier": .text("125\(number)"),
        "passenger_ids": [.text(passenger.id)],
      ]
    }
  }

  /// What is not paid and lapsed is not waited for any more.
  fileprivate func paymentStatus(_ now: Instant) -> JSON {
    let isHold = type == "hold"
    let isAwaited = isHold && paidAt == nil && cancelledAt == nil && !isLapsed(now)
    return [
      "awaiting_payment": .bool(isAwaited), "paid_at": paidAt?.stamp ?? .null,
      "payment_required_by": isHold ? payment.payBy?.wholeStamp ?? .null : nil,
      "price_guarantee_expires_at": isHold
        ? payment.priceGuaranteedUntil?.wholeStamp ?? .null : nil,
    ]
  }
}
