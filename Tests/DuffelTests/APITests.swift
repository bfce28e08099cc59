import HTTPClient
import LocalTime
import Synchronization
import TestServers
import Testing

@testable import Duffel

typealias Answer = ScriptedHTTPServer.Answer

extension Answer {
  static func json(_ status: Int, _ body: String, _ headers: [String: String] = [:]) -> Answer {
    let type = ["Content-Type": "application/json; charset=utf-8"]
    return Answer(status, body, headers: headers.merging(type) { own, _ in own })
  }
}

/// A clock that stands until it is waited on.
final class TestClock: Sendable {
  private let time = Mutex(now)
  let waits = Mutex<[Duration]>([])

  var clock: API.Clock {
    API.Clock(
      now: { self.time.withLock { $0 } },
      sleep: { wait in
        try Task.checkCancellation()
        self.waits.withLock { $0.append(wait) }
        self.time.withLock {
          $0 = Instant(milliseconds: $0.milliseconds + Int64(wait / .milliseconds(1)))
        }
      })
  }
}

func api(
  _ url: String, clock: TestClock = TestClock(),
  events: @escaping @Sendable (API.Event) -> Void = { _ in }
) throws -> API {
  API(
    account: try #require(Account(token: "duffel_test_abc", url: url)),
    http: Client(userAgent: "travel-agent/test"), clock: clock.clock, events: events)
}

/// The API as a server plays it; the server lives as long as it does.
func api(playedBy server: ScriptedHTTPServer) throws -> API {
  try api(server.url, events: { _ in withExtendedLifetime(server) {} })
}

@Suite("Calls of Duffel's API")
struct APITests {
  private static let order = Answer.json(200, Sample.data(Sample.order()))

  private func failure<Value>(
    _ body: () async throws(Failure) -> Value
  ) async -> Failure? {
    do throws(Failure) {
      _ = try await body()
      return nil
    } catch { return error }
  }

  @Test("a live token is taken only where it is allowed, and what is no test token is a live one")
  func tokens() {
    #expect(Account(token: "duffel_test_abc")?.isLive == false)
    #expect(Account(token: "duffel_live_abc") == nil)
    #expect(Account(token: "abc") == nil)
    #expect(Account(token: "duffel_live_abc", allowsLive: true)?.isLive == true)
  }

  @Test("a call says who asks, for which version, and that gzip is understood")
  func headers() async throws {
    let server = try ScriptedHTTPServer(Self.order)
    let order = try await api(server.url + "/").order("ord_1")
    #expect(order.totalAmount == "300")
    let request = try #require(server.requests.first)
    #expect(request.line == "GET /air/orders/ord_1")
    #expect(request.headers["authorization"] == "Bearer duffel_test_abc")
    #expect(request.headers["duffel-version"] == "v2")
    #expect(request.headers["accept"] == "application/json")
    #expect(request.headers["accept-encoding"] == "gzip")
    #expect(request.headers["user-agent"] == "travel-agent/test")
    #expect(request.headers["content-type"] == nil)
  }

  @Test("an id goes into the path as one part of it")
  func ids() async throws {
    let server = try ScriptedHTTPServer(Self.order)
    _ = try await api(server.url).order("../x?y")
    #expect(server.requests.first?.line == "GET /air/orders/..%2Fx%3Fy")
  }

  @Test("a zipped reply is read")
  func gzip() async throws {
    let zipped: [UInt8] = [
      31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 74, 73, 44, 73, 84, 178, 138, 174, 86, 202, 76,
      81, 178, 82, 74, 44, 202, 137, 55, 84, 170, 141, 213, 81, 202, 77, 5, 137, 231, 149, 230,
      228, 212, 2, 0, 95, 73, 229, 125, 37, 0, 0, 0,
    ]
    let server = try ScriptedHTTPServer(
      Answer(
        200, bytes: zipped,
        headers: ["Content-Type": "application/json", "Content-Encoding": "gzip"]))
    let places = try await api(server.url).placeSuggestions(name: "heathr")
    #expect(places.map(\.id) == ["arl_1"])
    #expect(server.requests.first?.line == "GET /places/suggestions?name=heathr")
  }

  @Test(
    "a read is tried again after what passes",
    arguments: [
      Answer.json(503, Sample.error("service_unavailable", status: 503)),
      Answer.json(504, Sample.error("gateway_timeout", status: 504)),
      Answer(502, "<h1>Error</h1>", headers: ["Content-Type": "text/html"]), .hangUp,
    ])
  func retries(_ first: Answer) async throws {
    let server = try ScriptedHTTPServer(first, first, Self.order)
    #expect(try await api(server.url).order("ord_1").id == "ord_1")
    #expect(server.requests.count == 3)
    let down = try ScriptedHTTPServer(first)
    let error = await failure { () throws(Failure) in try await api(down).order("ord_1") }
    #expect(error?.reason == .unavailable)
    #expect(down.requests.count == 3)
  }

  @Test(
    "a read is not tried again after what stays",
    arguments: [
      (500, "internal_server_error"), (502, "airline_unknown"), (404, "not_found"),
      (422, "validation_required"), (401, "expired_access_token"),
    ])
  func finals(_ status: Int, _ code: String) async throws {
    let server = try ScriptedHTTPServer(.json(status, Sample.error(code, status: status)))
    let error = await failure { () throws(Failure) in try await api(server).order("ord_1") }
    #expect(error?.status == status && error?.code == code && error?.requestID == "req_1")
    #expect(server.requests.count == 1)
  }

  @Test("a POST is never sent twice, whatever becomes of it")
  func posts() async throws {
    let answers: [Answer] = [
      .json(500, Sample.error("internal_server_error", status: 500)),
      .json(503, Sample.error("service_unavailable", status: 503)),
      Answer(502, "<h1>Error</h1>", headers: ["Content-Type": "text/html"]),
      .json(429, Sample.error("rate_limit_exceeded", status: 429)), .hangUp,
    ]
    for answer in answers {
      let server = try ScriptedHTTPServer(answer)
      let order = try Wire.NewOrder(try Sample.request(), services: [])
      _ = await failure { () throws(Failure) in try await api(server).createOrder(order) }
      _ = await failure { () throws(Failure) in
        try await api(server).createOrderCancellation(order: "ord_1")
      }
      #expect(server.requests.count == 2)
    }
  }

  @Test("what has an effect goes out on a connection of its own, so that nothing sends it again")
  func connections() throws {
    let api = try api("http://127.0.0.1:1")
    for (call, isOnce) in [
      (Call("POST", "/air/orders"), true), (Call("PATCH", "/air/orders/ID", id: "1"), true),
      (Call("GET", "/air/orders"), false), (Call("POST", "/air/offer_requests").harmless, false),
    ] {
      #expect(api.request(call, timeout: .seconds(1)).isOnce == isOnce)
    }
  }

  @Test("where the limit of requests is used up the next call waits until it begins anew")
  func limit() async throws {
    let used = ["ratelimit-remaining": "0", "ratelimit-reset": "Mon, 23 Nov 2026 12:00:02 GMT"]
    let clock = TestClock()
    let server = try ScriptedHTTPServer(
      .json(200, Sample.data(Sample.order()), used), Self.order)
    let api = try api(server.url, clock: clock)
    _ = try await api.order("ord_1")
    // Another operation has a limit of its own.
    _ = await failure { () throws(Failure) in try await api.orders() }
    #expect(clock.waits.withLock { $0 } == [])
    _ = try await api.order("ord_2")
    #expect(clock.waits.withLock { $0 } == [.seconds(3)])
  }

  @Test("a read that is too much waits and comes again; one that would wait long fails at once")
  func tooMuch() async throws {
    func refusal(_ reset: String) -> Answer {
      .json(
        429, Sample.error("rate_limit_exceeded", type: "rate_limit_error", status: 429),
        ["ratelimit-reset": reset])
    }
    let clock = TestClock()
    let server = try ScriptedHTTPServer(refusal("Mon, 23 Nov 2026 12:00:01 GMT"), Self.order)
    _ = try await api(server.url, clock: clock).order("ord_1")
    #expect(server.requests.count == 2)
    #expect(clock.waits.withLock { $0.reduce(.zero, +) } == .seconds(2))

    let busy = try ScriptedHTTPServer(refusal("Mon, 23 Nov 2026 12:00:40 GMT"))
    let api = try api(busy.url)
    for _ in 0..<2 {
      let error = await failure { () throws(Failure) in try await api.order("ord_1") }
      guard case .rateLimited(.some) = error?.reason else {
        Issue.record("not limited: \(String(describing: error))")
        return
      }
    }
    #expect(busy.requests.count == 1)
  }

  @Test("a list is read page by page until there is no cursor")
  func pages() async throws {
    let server = try ScriptedHTTPServer(
      .json(200, Sample.data("[\(Sample.order())]", meta: #"{"limit":50,"after":"g2w+/A=="}"#)),
      .json(200, Sample.data("[\(Sample.order(id: "ord_2"))]", meta: #"{"after":null}"#)))
    let filter = OrderFilter(
      offerID: "off_1", bookingReference: "RZPNX8", passengerNames: ["Lovelace"],
      awaitsPayment: true, sort: "-created_at")
    #expect(try await api(server.url).orders(filter).map(\.id) == ["ord_1", "ord_2"])
    let query =
      "offer_id=off_1&booking_reference=RZPNX8&passenger_name%5B%5D=Lovelace&awaiting_payment=true&sort=-created_at&limit=50"
    #expect(
      server.requests.map(\.line) == [
        "GET /air/orders?" + query, "GET /air/orders?" + query + "&after=g2w%2B%2FA%3D%3D",
      ])
  }

  @Test("a reply that cannot be read says where, and never what")
  func unreadable() async throws {
    let broken = Sample.order().replacing(#""id":"seg_1""#, with: #""id":1"#)
    let server = try ScriptedHTTPServer(
      .json(200, Sample.data(broken), ["X-Request-Id": "req_9"]),
      Answer(200, "<p>hello</p>", headers: ["Content-Type": "text/html"]))
    let api = try api(server.url)
    let first = await failure { () throws(Failure) in try await api.order("ord_1") }
    #expect(
      first.map { "\($0)" }
        == "GET /air/orders/ID: status 200, unreadable; at data.slices.0.segments.0.id; request req_9"
    )
    let second = await failure { () throws(Failure) in try await api.order("ord_1") }
    #expect(second?.cause == .unreadable(200) && second?.detail == "no JSON")
  }

  @Test("warnings are told")
  func warnings() async throws {
    let told = Mutex<[String]>([])
    let body =
      #"{"data":\#(Sample.order()),"warnings":[{"type":"w","title":"t","message":"m","code":"unknown_filter"}]}"#
    let server = try ScriptedHTTPServer(.json(200, body))
    let api = try api(server.url) { event in
      if case .warning(_, let problem) = event { told.withLock { $0.append(problem.code ?? "") } }
    }
    _ = try await api.order("ord_1")
    #expect(told.withLock { $0 } == ["unknown_filter"])
  }

  @Test("webhooks are made, pinged and ended")
  func webhooks() async throws {
    let webhook =
      #"{"id":"end_1","url":"https://a.example/x","events":["order.created"],"active":true,"live_mode":false,"secret":"s"}"#
    let server = try ScriptedHTTPServer(
      .json(201, Sample.data(webhook)), Answer(204, ""), Answer(204, ""))
    let api = try api(server.url)
    let made = try await api.createWebhook(url: "https://a.example/x", events: ["order.created"])
    #expect(made.secret == "s")
    try await api.pingWebhook(made.id)
    try await api.deleteWebhook(made.id)
    #expect(
      server.requests.map(\.line) == [
        "POST /air/webhooks", "POST /air/webhooks/end_1/actions/ping", "DELETE /air/webhooks/end_1",
      ])
    #expect(
      server.requests[0].body
        == #"{"data":{"events":["order.created"],"url":"https://a.example/x"}}"#)
  }

  private func api(_ server: ScriptedHTTPServer) throws(Failure) -> API {
    do { return try DuffelTests.api(playedBy: server) } catch {
      throw Failure(operation: "test", cause: .unsent(.badURL))
    }
  }

  private func api(
    _ url: String, clock: TestClock = TestClock(),
    events: @escaping @Sendable (API.Event) -> Void = { _ in }
  ) throws -> API { try DuffelTests.api(url, clock: clock, events: events) }
}
