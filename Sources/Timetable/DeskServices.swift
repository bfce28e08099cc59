import Flights
import LocalTime

// Bags for orders that are made.

extension Desk {
  /// The bags that can still be added to a paid order.
  func orderServices(_ id: String, _ now: Instant) async throws(FlightError) -> [Service] {
    try services(for: try await order(id, "read services"), now, "read services")
  }

  private func services(
    for order: Order, _ now: Instant, _ operation: String
  ) throws(FlightError) -> [Service] {
    try Self.checkOpen(order, now, operation)
    guard order.paidAt != nil else {
      throw FlightError(.notAllowed, operation: operation, code: "order_not_paid")
    }
    return try Quotation(order.offerID, operation).bags.compactMap { service in
      var service = service
      let owned = order.services.reduce(0) { sum, choice in
        sum + (choice.service.id == service.id ? choice.quantity : 0)
      }
      service.maximumQuantity -= owned
      // The flights of a slice may have been changed since.
      guard service.maximumQuantity > 0, let flights = order.flights(of: service) else {
        return nil
      }
      service.flights = flights
      return service
    }
  }

  func addServices(
    _ id: String, _ chosen: [ChosenService], _ price: Money, _ now: Instant
  ) async -> OrderOutcome {
    let operation = "add services"
    var order: Order
    do throws(FlightError) {
      order = try await self.order(id, operation)
      let sold = try services(for: order, now, operation)
      var sum = Money(units: 0, scale: price.scale, currency: price.currency)
      for choice in chosen {
        guard let service = sold.first(where: { $0.id == choice.service.id }),
          (1...service.maximumQuantity).contains(choice.quantity)
        else {
          throw FlightError(.rejected, operation: operation, code: "service_not_available")
        }
        guard let next = sum.adding(service.price, times: choice.quantity) else {
          throw FlightError(.priceChanged, operation: operation, code: "price_changed")
        }
        sum = next
        order.add(ChosenService(service, quantity: choice.quantity))
      }
      guard sum.isWorth(price), let total = order.total.adding(price) else {
        throw FlightError(.priceChanged, operation: operation, code: "price_changed")
      }
      order.total = total
    } catch {
      return .refused(error)
    }
    return await save(order)
  }
}

extension Order {
  /// The flights of the slice that a bag is for, by their numbers now; nil where there is none.
  fileprivate func flights(of service: Service) -> [Int]? {
    let parts = service.id.split(separator: ".")
    guard parts.count > 1, let slice = Int(parts[1]), slices.indices.contains(slice) else {
      return nil
    }
    let first = slices[..<slice].reduce(0) { $0 + $1.segments.count }
    return Array(first..<(first + slices[slice].segments.count))
  }

  fileprivate mutating func add(_ choice: ChosenService) {
    if let index = services.firstIndex(where: { $0.service.id == choice.service.id }) {
      services[index].quantity += choice.quantity
    } else {
      services.append(choice)
    }
  }
}
