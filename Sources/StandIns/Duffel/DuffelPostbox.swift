import Foundation
import LocalTime

/// Sends the events: at least once, again where they are not taken, in no certain order.
actor DuffelPostbox {
  /// Where events go.
  struct Endpoint: Sendable {
    var id = newDuffelID("end")
    var url: String
    var secret: String
    /// The types that are wanted; empty: every one.
    var events: [String] = []
    var isActive = true
    var createdAt: Instant
  }

  var endpoints: [Endpoint] = []
  private(set) var sent: [(event: DuffelEvent, json: JSON)] = []
  private(set) var deliveries: [JSON] = []
  private var held: DuffelEvent?
  private var isStopped = false
  private let failures: DuffelFailures
  private let transport: Transport
  private let clock: @Sendable () -> Instant

  init(account: DuffelTestAccount, failures: DuffelFailures) {
    self.failures = failures
    clock = account.clock
    transport = Transport(
      userAgent: "Duffel-Webhooks", certificateAuthority: account.certificateAuthority,
      limit: .seconds(15))
    if let (url, secret) = account.webhook {
      endpoints = [Endpoint(url: url, secret: secret, createdAt: account.clock())]
    }
  }

  func stop() {
    isStopped = true
    transport.stop()
  }

  /// Has the event sent behind the caller's back.
  func send(_ event: DuffelEvent) async {
    sent.append((event, event.json(clock())))
    let failure = await failures.take(.webhooks)
    let before = held
    held = nil
    switch failure?.kind {
    case .lost: break
    case .late: post(event, after: failure?.pause(3))
    case .twice:
      post(event)
      post(event)
    case .forged: post(event, isForged: true)
    case .scrambled: hold(event, failure?.pause(10) ?? .seconds(10))
    default: post(event)
    }
    // What was held back comes when the one after it is sure to be there.
    if let before { post(before, after: .milliseconds(300)) }
  }

  /// Sends an event of before again.
  func redeliver(_ id: String) -> Bool {
    guard let found = sent.first(where: { $0.event.id == id }) else { return false }
    post(found.event)
    return true
  }

  /// Keeps the event back until the next one, or for some time.
  private func hold(_ event: DuffelEvent, _ time: Duration) {
    held = event
    Task {
      try? await Task.sleep(for: time)
      guard held?.id == event.id else { return }
      held = nil
      post(event)
    }
  }

  private func post(_ event: DuffelEvent, after time: Duration? = nil, isForged: Bool = false) {
    let body = sent.first { $0.event.id == event.id }?.json.encoded ?? []
    for endpoint in endpoints where endpoint.isActive && endpoint.wants(event) {
      Task {
        if let time { try? await Task.sleep(for: time) }
        await deliver(event, body, to: endpoint, isForged: isForged)
      }
    }
  }

  /// Tries until it is taken, with longer and longer pauses.
  private func deliver(
    _ event: DuffelEvent, _ body: [UInt8], to endpoint: Endpoint, isForged: Bool
  ) async {
    for attempt in 0..<10 where !isStopped {
      let signature = Signature.timed(
        body, secret: isForged ? endpoint.secret + "x" : endpoint.secret, seconds: clock().seconds)
      let headers = [
        ("Content-Type", "application/json"), ("X-Duffel-Signature", signature),
      ]
      let answer = try? await transport.post(url: endpoint.url, headers: headers, body: body)
      deliveries.append(delivery(of: event, to: endpoint, answer?.status))
      if let answer, (200..<300).contains(answer.status) || isForged { return }
      try? await Task.sleep(for: .milliseconds(500 << attempt))
    }
  }

  private func delivery(of event: DuffelEvent, to endpoint: Endpoint, _ status: Int?) -> JSON {
    [
      "id": .text(newDuffelID("del")), "event_id": .text(event.id), "type": .text(event.type),
      "endpoint_id": .text(endpoint.id), "url": .text(endpoint.url), "live_mode": false,
      "response_status_code": status.map { .integer($0) } ?? .null, "response_body": nil,
      "created_at": clock().stamp,
    ]
  }

  func change(_ id: String, _ change: (inout Endpoint) -> Void) -> Endpoint? {
    guard let index = endpoints.firstIndex(where: { $0.id == id }) else { return nil }
    change(&endpoints[index])
    return endpoints[index]
  }

  func add(_ endpoint: Endpoint) { endpoints.append(endpoint) }

  func remove(_ id: String) -> Bool {
    let count = endpoints.count
    endpoints.removeAll { $0.id == id }
    return endpoints.count < count
  }
}

extension DuffelPostbox.Endpoint {
  fileprivate func wants(_ event: DuffelEvent) -> Bool {
    events.isEmpty || events.contains(event.type)
  }

  /// The secret comes only once.
  func json(withSecret: Bool = false) -> JSON {
    let json: JSON = [
      "id": .text(id), "url": .text(url), "events": JSON(events), "active": .bool(isActive),
      "live_mode": false, "created_at": createdAt.stamp, "updated_at": createdAt.stamp,
    ]
    return withSecret ? json.with(["secret": .text(secret)]) : json
  }
}
