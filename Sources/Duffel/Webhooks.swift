extension Wire {
  struct NewWebhook: Encodable {
    var url: String
    var events: [String]
  }

  struct WebhookUpdate: Encodable {
    var url: String?
    var active: Bool?
  }

  package struct Webhook: Codable, Hashable, Sendable {
    package var id: String
    package var url: String
    package var events: [String]
    package var active: Bool
    package var liveMode: Bool
    /// Only in the reply to its making.
    package var secret: String?
    package var createdAt: String?
    package var updatedAt: String?

    private enum CodingKeys: String, CodingKey {
      case id, url, events, active, secret
      case liveMode = "live_mode"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }
  }

  /// An attempt to send us an event.
  package struct Delivery: Codable, Hashable, Sendable {
    package var id: String
    package var eventID: String
    package var endpointID: String?
    package var type: String?
    package var url: String?
    package var responseStatus: Int?
    package var createdAt: String?
    package var liveMode: Bool?

    private enum CodingKeys: String, CodingKey {
      case id, type, url
      case eventID = "event_id"
      case endpointID = "endpoint_id"
      case responseStatus = "response_status_code"
      case createdAt = "created_at"
      case liveMode = "live_mode"
    }
  }
}

extension API {
  private static let webhooks = "/air/webhooks"

  /// Has events sent to a URL. The reply's secret is shown this once.
  package func createWebhook(
    url: String, events: [String]
  ) async throws(Failure) -> Wire.Webhook {
    try await value(Call("POST", Self.webhooks).with(Wire.NewWebhook(url: url, events: events)))
  }

  package func webhooks() async throws(Failure) -> [Wire.Webhook] {
    try await list(Call("GET", Self.webhooks, query: [("limit", "200")]))
  }

  package func updateWebhook(
    _ id: String, url: String? = nil, isActive: Bool? = nil
  ) async throws(Failure) -> Wire.Webhook {
    let call = Call("PATCH", Self.webhooks + "/ID", id: id)
    return try await value(call.with(Wire.WebhookUpdate(url: url, active: isActive)))
  }

  package func deleteWebhook(_ id: String) async throws(Failure) {
    _ = try await perform(Call("DELETE", Self.webhooks + "/ID", id: id))
  }

  /// Has a test event sent.
  package func pingWebhook(_ id: String) async throws(Failure) {
    _ = try await perform(Call("POST", Self.webhooks + "/ID/actions/ping", id: id))
  }

  /// Has an event sent again.
  package func redeliverEvent(_ id: String) async throws(Failure) {
    _ = try await perform(
      Call("POST", Self.webhooks + "/events/ID/actions/redeliver", id: id))
  }

  package func event(_ id: String) async throws(Failure) -> WebhookEvent {
    try await value(Call("GET", Self.webhooks + "/events/ID", id: id))
  }

  /// What was sent to us, and how we answered.
  package func deliveries(pages: Int = 1) async throws(Failure) -> [Wire.Delivery] {
    try await list(
      Call("GET", Self.webhooks + "/deliveries", query: [("limit", "200")]), pages: pages)
  }
}
