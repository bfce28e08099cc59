import Agent
import Flights

extension Checks {
  /// Money is taken where there is an order, and nowhere else.
  func checkMoney() {
    for order in world.seller.orders { check(order) }
    for payment in world.payments.payments { check(payment) }
    var operations: Set<String> = []
    for order in world.seller.orders where !operations.insert(order.operationID ?? "").inserted {
      violate("two orders of \(order.operationID ?? "")")
    }
    for id in world.database.bookingIDs {
      guard let booking = world.database.loaded(id)?.booking, booking.standing == .booked else {
        continue
      }
      let order = world.seller.orders.first { $0.id == booking.order?.id }
      if order == nil || order?.cancelledAt != nil {
        violate("\(id) is booked, and there is no order")
      }
    }
  }

  /// Each order is known to its booking.
  private func check(_ order: Order) {
    guard let id = booking(of: order.operationID ?? ""),
      let booking = world.database.loaded(id)?.booking
    else { return violate("\(order.id) belongs to no booking") }
    if withPerson.contains(id) { return }
    let standing: Booking.Standing = order.cancelledAt == nil ? .booked : .cancelled
    if booking.standing != standing || booking.order?.id != order.id {
      violate("\(order.id) is \(standing), its booking \(booking.standing)")
    }
  }

  private func check(_ payment: PaymentPages.Payment) {
    guard let id = booking(of: payment.id) else { return }
    if withPerson.contains(id) { return }
    let order = world.seller.orders.first { $0.operationID == payment.id }
    let isSold = order != nil && order?.cancelledAt == nil
    switch payment.state {
    case .captured where !isSold: violate("\(payment.id) is captured, and there is no order")
    case .authorised: violate("\(payment.id) stays reserved")
    case .open, .voided, .refunded, .failed:
      if isSold { violate("\(payment.id) is \(payment.state), and there is an order") }
    case .captured: break
    }
  }
}
