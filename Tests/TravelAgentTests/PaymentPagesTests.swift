import Agent
import Flights
import HTTPClient
import LocalTime
import PaymentPage
import TestServers
import Testing

@testable import TravelAgent

@Suite("Payments on a page")
struct PaymentPagesTests {
  private static let price = Money(units: 41_200, scale: 2, currency: "GBP")

  private static func answer(_ status: String) -> ScriptedHTTPServer.Answer {
    .init(200, #"{"id":"a.1.1","url":"https://pay.example/p","status":"\#(status)"}"#)
  }

  private func payments(_ server: ScriptedHTTPServer) -> Payments {
    .page(
      PaymentProvider(
        account: PaymentAccount(key: "k", url: server.url), http: Client(userAgent: "test")),
      callback: "https://bot.example.com/webhook/payment")
  }

  /// What the call throws, or nil.
  private func failure(
    _ body: () async throws(PaymentError) -> Payments.State
  ) async -> PaymentError? {
    do throws(PaymentError) {
      _ = try await body()
      return nil
    } catch { return error }
  }

  @Test("give the page's address, and the provider our webhook's")
  func open() async throws {
    let server = try ScriptedHTTPServer(Self.answer("open"))
    let url = try await payments(server).open(
      "a.1.1", Self.price, "Ana Ruiz", Instant(seconds: 1_795_464_000))
    #expect(url == "https://pay.example/p")
    let body = try #require(server.requests.first).body
    #expect(body.contains(#""callback_url":"https://bot.example.com/webhook/payment""#))
  }

  @Test(
    "are as the provider says",
    arguments: [
      ("open", Payments.State.open), ("authorised", .authorised), ("captured", .captured),
      ("voided", .voided), ("refunded", .refunded), ("failed", .failed),
    ])
  func states(word: String, state: Payments.State) async throws {
    let server = try ScriptedHTTPServer(Self.answer(word))
    #expect(try await payments(server).state("a.1.1") == state)
  }

  @Test("are not taken for settled where the provider says yes, but the money stands otherwise")
  func settled() async throws {
    let words = ["open", "authorised", "captured", "voided", "refunded", "failed"]
    for word in words {
      let server = try ScriptedHTTPServer(Self.answer(word))
      let payments = payments(server)
      let calls = [
        await failure { () throws(PaymentError) in try await payments.capture("a.1.1") },
        await failure { () throws(PaymentError) in try await payments.void("a.1.1") },
        await failure { () throws(PaymentError) in
          try await payments.refund("a.1.1", Self.price)
        },
      ]
      let isDone = calls.map { $0 == nil }
      #expect(
        isDone == [
          ["captured", "refunded"].contains(word), ["voided", "failed"].contains(word),
          word == "refunded",
        ])
      #expect(calls.allSatisfy { $0?.isFinal ?? true })
      #expect(server.requests.count == 3)
    }
  }

  @Test("fail for good only where the provider refuses for good")
  func refusals() async throws {
    for (answer, isFinal) in [
      (ScriptedHTTPServer.Answer(409, "{}"), true), (.init(503, ""), false), (.hangUp, false),
    ] {
      let server = try ScriptedHTTPServer(answer)
      let payments = payments(server)
      let failure = await failure { () throws(PaymentError) in
        try await payments.capture("a.1.1")
      }
      #expect(failure?.isFinal == isFinal)
      #expect(server.requests.count == 1)
    }
  }
}
