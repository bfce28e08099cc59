import Flights

extension Wire {
  package struct AirlineInitiatedChange: Codable, Hashable, Sendable {
    package var id: String
    package var orderID: String?
    package var added: [Slice]?
    package var removed: [Slice]?
    package var availableActions: [String]?
    /// `accepted`, `cancelled`, `changed`; null while nothing was done.
    package var actionTaken: String?
    package var actionTakenAt: String?
    package var createdAt: String?
    package var updatedAt: String?

    private enum CodingKeys: String, CodingKey {
      case id, added, removed
      case orderID = "order_id"
      case availableActions = "available_actions"
      case actionTaken = "action_taken"
      case actionTakenAt = "action_taken_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }
  }

  struct ActionTaken: Encodable {
    var actionTaken: String

    private enum CodingKeys: String, CodingKey { case actionTaken = "action_taken" }
  }
}

extension API {
  private static let airlineChanges = "/air/airline_initiated_changes"

  package func airlineInitiatedChanges(
    order id: String
  ) async throws(Failure) -> [Wire.AirlineInitiatedChange] {
    try await value(Call("GET", Self.airlineChanges, query: [("order_id", id)]))
  }

  package func acceptAirlineInitiatedChange(
    _ id: String
  ) async throws(Failure) -> Wire.AirlineInitiatedChange {
    try await value(
      Call("POST", Self.airlineChanges + "/ID/actions/accept", id: id, timeout: Self.longest))
  }

  /// Notes what was done about a change outside of Duffel: `accepted`, `cancelled` or `changed`.
  package func updateAirlineInitiatedChange(
    _ id: String, actionTaken: String
  ) async throws(Failure) -> Wire.AirlineInitiatedChange {
    let call = Call("PATCH", Self.airlineChanges + "/ID", id: id)
    return try await value(call.with(Wire.ActionTaken(actionTaken: actionTaken)))
  }
}

extension ScheduleChange {
  init(_ change: Wire.AirlineInitiatedChange, order id: String) {
    self.init(
      id: change.id, orderID: change.orderID ?? id,
      removed: (change.removed ?? []).compactMap { Slice($0, passengers: []) },
      added: (change.added ?? []).compactMap { Slice($0, passengers: []) },
      availableActions: (change.availableActions ?? []).compactMap { Action(rawValue: $0) },
      actionTaken: change.actionTaken, detectedAt: instant(change.createdAt))
  }
}
