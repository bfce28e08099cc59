import Foundation

// /air/webhooks

extension DuffelStandIn {
  func webhooks(
    _ call: Call, _ name: String, _ id: String
  ) async throws(DuffelProblem) -> DuffelReply {
    switch name {
    case "POST /air/webhooks": return try await addWebhook(call.data)
    case "GET /air/webhooks": return try .page(await postbox.endpoints.map { $0.json() }, call)
    case "GET /air/webhooks/deliveries": return try .page(await postbox.deliveries, call)
    case "PATCH /air/webhooks/ID": return try await changeWebhook(id, call.data)
    case "DELETE /air/webhooks/ID":
      guard await postbox.remove(id) else { throw .notFound }
      return .nothing
    case "POST /air/webhooks/ID/actions/ping":
      guard await postbox.endpoints.contains(where: { $0.id == id }) else { throw .notFound }
      await postbox.send(.ping())
      return .nothing
    case "GET /air/webhooks/events/ID":
      guard let found = await postbox.sent.first(where: { $0.event.id == id }) else {
        throw .notFound
      }
      return .data(found.json)
    case "POST /air/webhooks/events/ID/actions/redeliver":
      guard await postbox.redeliver(id) else { throw .notFound }
      return .nothing
    default: throw .notFound
    }
  }

  private func addWebhook(_ data: JSON) async throws(DuffelProblem) -> DuffelReply {
    let url = try Self.webhookURL(data)
    guard let events = data["events"].list?.compactMap(\.text), !events.isEmpty else {
      throw .field("/events")
    }
    let secret = Data((0..<16).map { _ in UInt8.random(in: 0...255) }).base64EncodedString()
    let endpoint = DuffelPostbox.Endpoint(
      url: url, secret: secret, events: events, createdAt: account.clock())
    await postbox.add(endpoint)
    return .data(endpoint.json(withSecret: true), status: 201)
  }

  private func changeWebhook(_ id: String, _ data: JSON) async throws(DuffelProblem) -> DuffelReply
  {
    let url = data["url"].isNull ? nil : try Self.webhookURL(data)
    let changed = await postbox.change(id) { endpoint in
      if let url { endpoint.url = url }
      if case .bool(let isActive) = data["active"] { endpoint.isActive = isActive }
    }
    guard let changed else { throw .notFound }
    return .data(changed.json())
  }

  /// Only `https`, but for loopback, where nothing listens in.
  private static func webhookURL(_ data: JSON) throws(DuffelProblem) -> String {
    guard let url = data["url"].text else { throw .field("/url") }
    guard url.hasPrefix("https://") || url.hasPrefix("http://127.0.0.1:") else {
      throw .field("/url", "validation_format", "Field 'url' must begin with https")
    }
    return url
  }
}
