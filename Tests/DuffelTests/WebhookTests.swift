import LocalTime
import Testing
import WebhookSignatures

@testable import Duffel

@Suite("Duffel's webhooks")
struct WebhookTests {
  /// The example of Duffel's documentation.
  private static let body = Array(
    #"{"created_at":"2022-01-08T18:44:56.129339Z","data":{"changes":{},"object":{}},"id":"eve_0000AFEsrBKZAcKgGtZCnQ","live_mode":false,"object":"order","type":"order.updated"}"#
      .utf8)
  private static let code = "691f25ffb1f206c0fda5bb7b1a9d60fafe42c5f42819d44a06a7cfe09486f102"
  private static let signature = "t=1641667496,v1=" + code
  private static let sent = Instant(seconds: 1_641_667_496)

  private func verdict(
    _ signature: String?, body: [UInt8] = body, secrets: [String] = ["a_secret"],
    after seconds: Int64 = 0
  ) -> WebhookVerifier.Verdict {
    WebhookVerifier(secrets: secrets)
      .check(body: body, signature: signature, now: Self.sent.adding(seconds: seconds))
  }

  @Test("Duffel's own example is valid, with either of two secrets")
  func vector() {
    #expect(verdict(Self.signature) == .valid)
    #expect(verdict(Self.signature, secrets: ["", "another", "a_secret"]) == .valid)
    #expect(verdict("v1=\(Self.code.uppercased()), t=1641667496,v2=x") == .valid)
    #expect(
      verdict("t=1641667496,v1=\(String(repeating: "0", count: 64)),v1=\(Self.code)") == .valid)
  }

  @Test(
    "anything else is forged",
    arguments: [
      nil, "", "t=1641667496", "v1=CODE", "t=1641667497,v1=CODE", "t=,v1=CODE",
      "t=-1641667496,v1=CODE", "t=1641667496,v1=CODE0", "t=1641667496,v1=LESS",
      "t=1641667496,v1=LESS3", "t=1641667496,v1=LESSx", "t=1641667496,t=1641667496,v1=CODE",
      "t=16416674960000,v1=CODE", "t=1641667496,v0=CODE",
    ])
  func forged(_ signature: String?) {
    let header = signature?.replacing("CODE", with: Self.code)
      .replacing("LESS", with: Self.code.dropLast())
    #expect(verdict(header) == .forged)
  }

  @Test("another body or secret is forged, and without a secret everything is")
  func others() {
    #expect(verdict(Self.signature, body: Self.body + [32]) == .forged)
    #expect(verdict(Self.signature, secrets: ["A_secret"]) == .forged)
    #expect(verdict(Self.signature, secrets: []) == .forged)
    #expect(verdict(Self.signature, secrets: [""]) == .forged)
  }

  @Test("an old signature, or one from the future, is told apart from a forged one")
  func stale() {
    #expect(verdict(Self.signature, after: 300) == .valid)
    #expect(verdict(Self.signature, after: -300) == .valid)
    #expect(verdict(Self.signature, after: 301) == .stale(seconds: 301))
    #expect(verdict(Self.signature, after: -301) == .stale(seconds: -301))
    #expect(verdict("t=1641667496,v1=00", after: 999) == .forged)
    let long = Self.signature + String(repeating: ",v1=" + Self.code, count: 20)
    #expect(verdict(long) == .forged)
  }

  @Test("an event says what it is about, wherever that stands")
  func events() throws {
    func event(_ data: String, key: String = #","idempotency_key":"ord_1""#) throws -> WebhookEvent
    {
      let json =
        #"{"id":"wev_1","api_version":"v2","type":"order.created","live_mode":false\#(key),"created_at":"2020-04-11T15:48:11.642Z","data":\#(data)}"#
      return try #require(WebhookEvent(Array(json.utf8)))
    }
    let full = try event(#"{"object":{"order_id":"ord_2","offer_id":"off_1","new":{}}}"#)
    #expect(full.kind == .orderCreated && !full.isLive)
    #expect(full.orderID == "ord_2" && full.offerID == "off_1")
    #expect(full.key == "order.created ord_1")
    #expect(full.createdAt == Instant("2020-04-11T15:48:11.642Z"))
    #expect(try event(#"{"id":"ord_3"}"#).orderID == "ord_3")
    #expect(try event(#"{"object":{"id":"ord_4","offer_id":null}}"#).orderID == "ord_4")
    #expect(try event("{}").orderID == "ord_1")
    #expect(try event("null").orderID == "ord_1")
    let bare = try event(#"{"object":{"id":"aic_1"}}"#, key: "")
    #expect(bare.orderID == nil && bare.key == "wev_1")
  }

  @Test("an unknown kind is an event all the same; a body without id or kind is none")
  func kinds() {
    let example = WebhookEvent(Self.body)
    #expect(example?.kind.rawValue == "order.updated" && example?.orderID == nil)
    #expect(WebhookEvent(Array(#"{"type":"ping.triggered","live_mode":true}"#.utf8)) == nil)
    #expect(WebhookEvent(Array("{}".utf8)) == nil)
    #expect(WebhookEvent([]) == nil)
  }
}
