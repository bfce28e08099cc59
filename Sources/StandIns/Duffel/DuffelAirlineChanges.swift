import Flights
import LocalTime

// /air/airline_initiated_changes

extension DuffelDesk {
  /// An airline flies the first slice of an order that many minutes later.
  func delay(_ orderID: String, minutes: Int) throws(DuffelProblem) -> DuffelAirlineChange {
    let order = orders[try position(orderID)]
    guard let first = order.slices.first else { throw .notFound }
    var later = first.slice
    for index in later.segments.indices {
      let segment = later.segments[index]
      later.segments[index].departure = LocalDateTime(minutes: segment.departure.minutes + minutes)
      later.segments[index].arrival = LocalDateTime(minutes: segment.arrival.minutes + minutes)
    }
    let change = DuffelAirlineChange(
      id: newDuffelID("aic"), orderID: order.id, index: 0, removed: first,
      added: DuffelSlice(later), createdAt: now)
    airlineChanges.append(change)
    return change
  }

  func airlineChanges(_ query: Form) throws(DuffelProblem) -> JSON {
    guard let id = query["order_id"] else { throw .field("/order_id") }
    let order = orders[try position(id)]
    return .list(airlineChanges.filter { $0.orderID == id }.map { $0.json(order) })
  }

  func acceptAirlineChange(_ id: String) throws(DuffelProblem) -> JSON {
    guard let change = airlineChanges.first(where: { $0.id == id }) else { throw .notFound }
    guard change.actionTaken == nil else { throw DuffelProblem("order_change_already_actioned") }
    update(change.orderID) { $0.replace(change.index, by: change.added) }
    return try noteAirlineChange(id, "accepted")
  }

  /// What was done about it, here or elsewhere.
  func noteAirlineChange(_ id: String, _ action: JSON) throws(DuffelProblem) -> JSON {
    guard let index = airlineChanges.firstIndex(where: { $0.id == id }),
      let order = orders.first(where: { $0.id == airlineChanges[index].orderID })
    else { throw .notFound }
    guard let action = action.text, ["accepted", "cancelled", "changed"].contains(action) else {
      throw .field("/action_taken")
    }
    airlineChanges[index].actionTaken = action
    airlineChanges[index].actionTakenAt = now
    return airlineChanges[index].json(order)
  }
}

extension DuffelAirlineChange {
  func json(_ order: DuffelOrder) -> JSON {
    [
      "id": .text(id), "order_id": .text(orderID), "travel_agent_ticket": nil,
      "removed": [removed.json(order.passengers, order.conditions)],
      "added": [added.json(order.passengers, order.conditions)],
      "available_actions": actionTaken == nil ? ["accept", "cancel", "change"] : [],
      "action_taken": JSON(actionTaken), "action_taken_at": actionTakenAt?.stamp ?? .null,
      "created_at": createdAt.stamp, "updated_at": (actionTakenAt ?? createdAt).stamp,
    ]
  }
}
