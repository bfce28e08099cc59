import Flights
import Foundation
import HTTPClient
import LocalTime
import TestServers
import Testing

@testable import PaymentPage

@Suite("A provider of pages to pay on")
struct PaymentProviderTests {
  private static let id = "0123456789abcdef0123456789abcdef.1.1"
  private static let price = Money(units: 41_200, scale: 2, currency: "GBP")

  private static func answer(
    _ status: String, id: String = id, url: String = "https://pay.example/p/1"
  ) -> ScriptedHTTPServer.Answer {
    .init(200, #"{"id":"\#(id)","url":"\#(url)","status":"\#(status)","more":1}"#)
  }

  private func provider(_ url: String) -> PaymentProvider {
    PaymentProvider(
      account: PaymentAccount(key: "a_key", url: url), http: Client(userAgent: "test"))
  }

  private func failure(
    _ body: () async throws(PaymentFailure) -> HostedPayment
  ) async -> PaymentFailure? {
    do throws(PaymentFailure) {
      _ = try await body()
      return nil
    } catch { return error }
  }

  @Test("opens a page for exactly the amount, by our id and with the key")
  func create() async throws {
    let server = try ScriptedHTTPServer(Self.answer("open"))
    let payment = try await provider(server.url + "/v1/").create(
      Self.id, Self.price, description: "Ana Ruiz", until: Instant(seconds: 1_795_464_000),
      callback: "https://bot.example.com/webhook/payment")
    #expect(
      payment == HostedPayment(id: Self.id, url: "https://pay.example/p/1", status: .open))
    let request = try #require(server.requests.first)
    #expect(request.line == "PUT /v1/payments/\(Self.id)")
    #expect(request.headers["authorization"] == "Bearer a_key")
    #expect(request.headers["content-type"] == "application/json")
    #expect(
      request.body
        == #"{"amount":"412.00","callback_url":"https://bot.example.com/webhook/payment","#
        + #""currency":"GBP","description":"Ana Ruiz","expires_at":"2026-11-23T20:00:00Z"}"#)
  }

  @Test("is asked, captures, voids and refunds, each by its own call")
  func calls() async throws {
    let server = try ScriptedHTTPServer(
      Self.answer("authorised"), Self.answer("captured"), Self.answer("voided"),
      Self.answer("refunded"))
    let provider = provider(server.url)
    #expect(try await provider.payment(Self.id).status == .authorised)
    #expect(try await provider.capture(Self.id).status == .captured)
    #expect(try await provider.void(Self.id).status == .voided)
    #expect(try await provider.refund(Self.id, Self.price).status == .refunded)
    let path = "/payments/\(Self.id)"
    #expect(
      server.requests.map(\.line) == [
        "GET \(path)", "POST \(path)/capture", "POST \(path)/void", "POST \(path)/refund",
      ])
    #expect(server.requests.prefix(3).map(\.body) == ["", "", ""])
    #expect(server.requests.last?.body == #"{"amount":"412.00","currency":"GBP"}"#)
  }

  @Test("an id cannot lead to another path")
  func path() async throws {
    let server = try ScriptedHTTPServer(Self.answer("open", id: "a/../b?c"))
    _ = try await provider(server.url).payment("a/../b?c")
    #expect(server.requests.map(\.line) == ["GET /payments/a%2F..%2Fb%3Fc"])
  }

  @Test(
    "what it refuses for good is told apart from what may still work",
    arguments: [
      (400, true), (404, true), (405, true), (409, true), (422, true), (401, false), (403, false),
      (408, false), (425, false), (429, false), (500, false), (502, false), (503, false),
    ])
  func refusals(status: Int, isFinal: Bool) async throws {
    let server = try ScriptedHTTPServer(
      .init(status, #"{"error":{"code":"a_code","message":"Ana Ruiz, 4111 1111"}}"#))
    let failure = try #require(
      await failure { () throws(PaymentFailure) in
        try await provider(server.url).capture(Self.id)
      })
    #expect(failure.isFinal == isFinal)
    #expect(failure.description == "capture a payment: status \(status); a_code")
    #expect(server.requests.count == 1)
  }

  @Test("no answer, and one that cannot be read or is about something else, mean later")
  func unclear() async throws {
    for answer in [
      ScriptedHTTPServer.Answer.hangUp, .init(502, "<html>"), .init(200, #"{"id":"#),
      .init(200, "[]"), Self.answer("paid"), Self.answer("open", id: "another"),
      Self.answer("open", url: "http://pay.example/p"), Self.answer("open", url: "javascript:x"),
    ] {
      let server = try ScriptedHTTPServer(answer)
      let failure = try #require(
        await failure { () throws(PaymentFailure) in
          try await provider(server.url).payment(Self.id)
        })
      #expect(!failure.isFinal)
    }
    let nobody = try #require(
      await failure { () throws(PaymentFailure) in
        try await provider("http://127.0.0.1:1").payment(Self.id)
      })
    #expect(nobody.description == "read a payment: no reply (connect)")
  }

  @Test("a webhook's body names the payment; anything else is none")
  func event() throws {
    func event(_ text: String) -> PaymentEvent? {
      try? JSONDecoder().decode(PaymentEvent.self, from: Data(text.utf8))
    }
    let whole = #"{"id":"a.1.1","status":"authorised","created_at":"2026-11-23T20:00:00Z","x":{}}"#
    #expect(event(whole)?.id == "a.1.1")
    #expect(event(#"{"id":"a.1.1","status":"authorised"}"#) == nil)
    #expect(event(#"{"id":1,"status":"a","created_at":"b"}"#) == nil)
    #expect(event("") == nil)
  }
}
