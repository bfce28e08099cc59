import Flights
import LocalTime

// GET /air/orders/ID/available_services, POST /air/orders/ID/services

extension DuffelStandIn {
  func addServices(_ call: Call, to id: String) async throws(DuffelProblem) -> DuffelReply {
    let order = try await desk.addServices(call.data, to: id)
    await postbox.send(.orderUpdated(order))
    return .data(await desk.json(of: order))
  }
}

extension DuffelDesk {
  /// What can be added to an order, under new ids each time.
  func moreServices(_ id: String) throws(DuffelProblem) -> JSON {
    let index = try position(id)
    orders[index].onSale = orders[index].moreBags
    return .list(orders[index].onSale.map(\.offered))
  }

  func addServices(_ data: JSON, to id: String) throws(DuffelProblem) -> DuffelOrder {
    let index = try position(id)
    if orders[index].cancelledAt != nil { throw DuffelProblem("already_cancelled") }
    let added = try Self.services(data["add_services"], of: orders[index].onSale)
    let nothing = Money(
      units: 0, scale: orders[index].total.scale, currency: orders[index].total.currency)
    guard let price = nothing.adding(added), let total = orders[index].total.adding(added) else {
      throw .internalError
    }
    try checkPayment(data["payment"], price, at: "/payment")
    orders[index].services += added
    orders[index].total = total
    return orders[index]
  }

  private static func services(
    _ chosen: JSON, of known: [DuffelService]
  ) throws(DuffelProblem) -> [DuffelService] {
    guard let choices = chosen.list, !choices.isEmpty else { throw .field("/add_services") }
    var services: [DuffelService] = []
    for choice in choices {
      guard var service = known.first(where: { $0.id == choice["id"].text }) else {
        throw .notLinked
      }
      service.id = newDuffelID("ser")
      service.quantity = choice["quantity"].integer ?? 0
      guard (1...service.maximumQuantity).contains(service.quantity) else {
        throw .field("/add_services/quantity", "validation_inclusion")
      }
      services.append(service)
    }
    return services
  }
}

extension DuffelOrder {
  /// The bags that were not bought yet, of an order that is paid.
  fileprivate var moreBags: [DuffelService] {
    guard paidAt != nil, cancelledAt == nil else { return [] }
    return DuffelService.bags(slices, passengers, total: fare).compactMap { bag in
      var bag = bag
      bag.maximumQuantity -= services.reduce(0) { $0 + ($1.isSame(as: bag) ? $1.quantity : 0) }
      for _ in 0..<rises { bag.price = bag.price.dearer }
      return bag.maximumQuantity > 0 ? bag : nil
    }
  }

  /// What the flights alone cost.
  private var fare: Money {
    services.reduce(total) { $0.adding($1.price, times: -$1.quantity) ?? $0 }
  }

  mutating func makeServicesDearer() {
    rises += 1
    for index in onSale.indices { onSale[index].price = onSale[index].price.dearer }
  }

  /// Other flights in the place of a slice. Its bags stay bought; a seat only where it has a flight to be on.
  mutating func replace(_ index: Int, by slice: DuffelSlice) {
    let old = slices[index].segmentIDs
    slices[index] = slice
    services = services.compactMap { service in
      guard old.contains(where: service.segmentIDs.contains) else { return service }
      var service = service
      if case .bag = service.kind {
        service.segmentIDs = slice.segmentIDs
      } else if old.count == slice.segmentIDs.count {
        let new = Dictionary(uniqueKeysWithValues: zip(old, slice.segmentIDs))
        service.segmentIDs = service.segmentIDs.map { new[$0] ?? $0 }
      } else {
        return nil
      }
      return service
    }
  }
}

extension DuffelService {
  fileprivate func isSame(as other: DuffelService) -> Bool {
    kind == other.kind && passengerIDs == other.passengerIDs && segmentIDs == other.segmentIDs
  }
}
