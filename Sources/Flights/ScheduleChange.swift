import LocalTime

/// What an airline changed in an order by itself.
package struct ScheduleChange: Hashable, Sendable, Codable {
  package enum Action: String, Sendable, Codable { case accept, cancel, change, update }

  package var id: String
  package var orderID: String
  /// The slices as they were.
  package var removed: [Slice]
  /// The slices as they are to be.
  package var added: [Slice]
  /// What can be done about it.
  package var availableActions: [Action]
  /// What was done about it, in the seller's word; nil while nothing was.
  package var actionTaken: String?
  package var detectedAt: Instant?

  package init(
    id: String, orderID: String, removed: [Slice], added: [Slice], availableActions: [Action],
    actionTaken: String? = nil, detectedAt: Instant? = nil
  ) {
    self.id = id
    self.orderID = orderID
    self.removed = removed
    self.added = added
    self.availableActions = availableActions
    self.actionTaken = actionTaken
    self.detectedAt = detectedAt
  }
}
