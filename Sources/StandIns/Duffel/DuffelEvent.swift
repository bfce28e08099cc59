import LocalTime

/// Something that Duffel tells us.
///
/// Source: https://duffel.com/docs/api/webhooks
struct DuffelEvent: Sendable {
  var id = newDuffelID("wev")
  var type: String
  /// The same for every event about one thing.
  var key: String
  var object: JSON

  static func orderCreated(_ order: DuffelOrder) -> DuffelEvent {
    DuffelEvent(
      type: "order.created", key: order.id,
      object: ["order_id": .text(order.id), "offer_id": .text(order.offerID)])
  }

  static func orderFailed(offer id: String) -> DuffelEvent {
    DuffelEvent(
      type: "order.creation_failed", key: id, object: ["order_id": nil, "offer_id": .text(id)])
  }

  static func orderUpdated(_ order: DuffelOrder) -> DuffelEvent {
    DuffelEvent(type: "order.updated", key: order.id, object: ["id": .text(order.id)])
  }

  static func paymentCreated(payment id: String, order: String) -> DuffelEvent {
    DuffelEvent(
      type: "payment.created", key: id, object: ["id": .text(id), "order_id": .text(order)])
  }

  static func cancellation(_ what: String, _ cancellation: DuffelCancellation) -> DuffelEvent {
    DuffelEvent(
      type: "order_cancellation.\(what)", key: cancellation.id,
      object: ["id": .text(cancellation.id), "order_id": .text(cancellation.orderID)])
  }

  static func airlineChange(_ change: DuffelAirlineChange) -> DuffelEvent {
    DuffelEvent(
      type: "order.airline_initiated_change_detected", key: change.id,
      object: ["id": .text(change.id), "order_id": .text(change.orderID)])
  }

  static func ping() -> DuffelEvent {
    DuffelEvent(type: "ping.triggered", key: newDuffelID("png"), object: [:])
  }

  func json(_ createdAt: Instant) -> JSON {
    [
      "id": .text(id), "api_version": "v2", "type": .text(type), "live_mode": false,
      "idempotency_key": .text(key), "created_at": createdAt.stamp, "data": ["object": object],
    ]
  }
}
