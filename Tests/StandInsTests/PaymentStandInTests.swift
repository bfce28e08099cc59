import Flights
import Foundation
import HTTPClient
import LocalTime
import PaymentPage
import Testing
import WebhookSignatures

@testable import StandIns

@Suite("The stand-in for a provider of pages to pay on", .timeLimit(.minutes(2)))
struct PaymentStandInTests {
  private func failure(
    _ body: () async throws -> HostedPayment
  ) async -> String? {
    do {
      _ = try await body()
      return nil
    } catch { return "\(error)" }
  }

  // MARK: The interface

  @Test("money is reserved on the page, and taken when that is asked for; each once")
  func capture() async throws {
    try await withPayments { world in
      let opened = try await world.open()
      #expect(opened.status == .open)
      #expect(try await world.open() == opened)
      await world.payments.press(.pay, on: "a.1.1")
      #expect(try await world.status() == .authorised)
      for _ in 0..<2 {
        #expect(try await world.provider.capture("a.1.1").status == .captured)
      }
      #expect(await world.steps() == ["create", "authorise", "capture"])
    }
  }

  @Test("what is reserved is let go, and a page that is closed takes nothing")
  func void() async throws {
    try await withPayments { world in
      try await world.pay("a.1.1")
      for _ in 0..<2 { #expect(try await world.provider.void("a.1.1").status == .voided) }
      try await world.open("a.1.2")
      #expect(try await world.provider.void("a.1.2").status == .voided)
      #expect(await world.payments.press(.pay, on: "a.1.2") == false)
      #expect(await world.steps("a.1.1") == ["create", "authorise", "void"])
      #expect(await world.steps("a.1.2") == ["create", "void"])
    }
  }

  @Test("some of what was taken is given back, once")
  func refund() async throws {
    try await withPayments { world in
      try await world.pay()
      _ = try await world.provider.capture("a.1.1")
      let part = Money(units: 10_000, scale: 2, currency: "GBP")
      for _ in 0..<2 {
        #expect(try await world.provider.refund("a.1.1", part).status == .refunded)
      }
      #expect(
        await failure { try await world.provider.refund("a.1.1", PaymentWorld.price) }
          == "refund a payment: status 409; refunded")
      #expect(await world.steps() == ["create", "authorise", "capture", "refund"])
    }
  }

  @Test("what cannot be is refused for good")
  func refusals() async throws {
    try await withPayments { world in
      let provider = world.provider
      #expect(
        await failure { try await provider.payment("x") } == "read a payment: status 404; not_found"
      )
      try await world.open()
      #expect(
        await failure { try await provider.capture("a.1.1") }
          == "capture a payment: status 409; not_authorised")
      #expect(
        await failure { try await provider.refund("a.1.1", PaymentWorld.price) }
          == "refund a payment: status 409; not_captured")
      let dearer = Money(units: 41_300, scale: 2, currency: "GBP")
      #expect(
        await failure { try await world.open("a.1.1", dearer) }
          == "create a payment: status 409; different_payment")
      await world.payments.press(.pay, on: "a.1.1")
      _ = try await provider.capture("a.1.1")
      #expect(
        await failure { try await provider.void("a.1.1") }
          == "void a payment: status 409; captured")
      #expect(
        await failure { try await provider.refund("a.1.1", dearer) }
          == "refund a payment: status 422; amount_invalid")
      let wrong = PaymentProvider(
        account: PaymentAccount(key: "wrong", url: world.payments.url), http: world.http)
      #expect(
        await failure { try await wrong.payment("a.1.1") }
          == "read a payment: status 401; key_unknown")
    }
  }

  @Test("what is not paid in time, refused, declined or reserved no longer has failed")
  func failed() async throws {
    try await withPayments { world in
      try await world.open("late", for: -1)
      try await world.open("refused")
      await world.payments.press(.refuse, on: "refused")
      try await world.open("declined")
      await world.payments.schedule(.init(.authorise, .decline))
      await world.payments.press(.pay, on: "declined")
      try await world.open("released")
      await world.payments.schedule(.init(.authorise, .expire))
      await world.payments.press(.pay, on: "released")
      for id in ["late", "refused", "declined", "released"] {
        #expect(try await world.status(id) == .failed)
        #expect(await world.payments.press(.pay, on: id) == false)
      }
      #expect(await world.steps("late") == ["create", "expire"])
      #expect(await world.steps("released") == ["create", "authorise", "release"])
      #expect(
        await failure { try await world.provider.capture("released") }
          == "capture a payment: status 409; not_reserved")
    }
  }

  // MARK: The page

  @Test("a page names the amount and asks for no card; its buttons pay or refuse")
  func page() async throws {
    try await withPayments { world in
      let url = try await world.open().url
      let page = try await world.page(url)
      #expect(page.status == 200)
      #expect(page.text.contains("Pay 412.00 GBP to Travel Agent demo"))
      #expect(page.text.contains("Ana Ruiz &amp; &lt;Sol&gt;"))
      #expect(!page.text.contains("<input"))
      #expect(page.text.contains("width=device-width"))
      let pressed = try await world.page("POST", url + "/pay")
      #expect(pressed.status == 303)
      #expect(pressed.location.map { url.hasSuffix($0) } == true)
      #expect(try await world.page(url).text.contains("Paid: 412.00 GBP"))
      #expect(try await world.page("POST", url + "/pay").status == 303)
      #expect(try await world.page("POST", url + "/refuse").status == 303)
      #expect(await world.steps() == ["create", "authorise"])
      let other = try await world.open("a.1.2").url
      _ = try await world.page("POST", other + "/refuse")
      #expect(try await world.page(other).text.contains("Not paid"))
      #expect(try await world.page(world.payments.url + "/pay/none").status == 404)
      #expect(try await world.page("POST", other + "/take").status == 404)
    }
  }

  // MARK: Webhooks

  @Test("every change is told, signed so that the program believes it, until it is taken")
  func webhooks() async throws {
    try await withPayments(refusals: 1) { world in
      try await world.pay()
      #expect(await eventually { world.log.statuses == ["authorised", "authorised"] })
      _ = try await world.provider.capture("a.1.1")
      _ = try await world.provider.capture("a.1.1")
      #expect(await eventually { world.log.statuses.last == "captured" })
      #expect(world.log.all.count == 3)
      let verifier = WebhookVerifier(secrets: ["payment_demo_secret"])
      for entry in world.log.all {
        #expect(
          verifier.check(body: entry.body, signature: entry.signature, now: Instant.now) == .valid)
        #expect(entry.event?.id == "a.1.1")
      }
      #expect(await world.payments.deliveries() == [503, 200, 200])
    }
  }

  @Test("a webhook comes twice, forged, late or never, as it is told to")
  func webhookFaults() async throws {
    try await withPayments { world in
      await world.payments.schedule(.init(.webhooks, .twice))
      try await world.pay("1")
      #expect(await eventually { world.log.all.count == 2 })
      await world.payments.schedule(.init(.webhooks, .forged))
      try await world.pay("2")
      #expect(await eventually { world.log.all.count == 3 })
      let forged = world.log.all[2]
      #expect(
        WebhookVerifier(secrets: ["payment_demo_secret"])
          .check(body: forged.body, signature: forged.signature, now: Instant.now) == .forged)
      await world.payments.schedule(
        .init(.webhooks, .lost), .init(.webhooks, .late, seconds: 0.2))
      try await world.pay("3")
      #expect(await eventually { await world.payments.failures.coming.count == 1 })
      try await world.pay("4")
      #expect(await eventually { world.log.all.count == 4 })
      #expect(world.log.all[3].event?.id == "4")
    }
  }

  // MARK: The switchboard

  @Test(
    "a call fails as it is told to, and is done in spite of it or not",
    arguments: [
      (PaymentFault.Kind.error, "status 500; internal_error"),
      (.unavailable, "status 503; unavailable"), (.throttled, "status 429; too_many_requests"),
      (.refused, "status 409; refused"), (.garbage, "an answer that cannot be read"),
      (.reset, "no reply (receive)"),
    ])
  func faults(kind: PaymentFault.Kind, words: String) async throws {
    try await withPayments { world in
      for isDone in [false, true] {
        let id = "a.1.\(isDone)"
        try await world.pay(id)
        // Where a connection that was kept breaks, the client itself asks again on a new one.
        await world.payments.schedule(
          .init(.capture, kind, done: isDone, times: kind == .reset ? 2 : 1))
        #expect(
          await failure { try await world.provider.capture(id) } == "capture a payment: " + words)
        await world.payments.failures.clear()
        #expect(try await world.status(id) == (isDone ? .captured : .authorised))
        #expect(try await world.provider.capture(id).status == .captured)
        #expect(await world.steps(id) == ["create", "authorise", "capture"])
      }
    }
  }

  @Test("a silent provider answers at last; a slow one says yes")
  func silence() async throws {
    try await withPayments { world in
      try await world.open()
      await world.payments.schedule(.init(.any, .hang, seconds: 0.05))
      #expect(
        await failure { try await world.provider.payment("a.1.1") }
          == "read a payment: status 504; gateway_timeout")
      await world.payments.schedule(.init(.read, .slow, seconds: 0.05))
      #expect(try await world.status() == .open)
    }
  }

  @Test("scripts read the truth, press the buttons and set what goes wrong")
  func control() async throws {
    try await withPayments { world in
      let origin = world.payments.url
      func post(_ path: String, _ body: String) async throws -> HTTPResponse {
        try await world.http.send(
          HTTPRequest(method: "POST", url: origin + path, body: Array(body.utf8)))
      }
      try await world.open()
      #expect(try await post("/control/press", #"{"id":"a.1.1","button":"pay"}"#).status == 200)
      #expect(try await post("/control/press", #"{"id":"a.1.1","button":"pay"}"#).status == 409)
      #expect(try await post("/control/press", #"{"id":"a.1.1"}"#).status == 400)
      let plan = #"{"add":[{"call":"capture","kind":"error","done":true,"times":2}]}"#
      #expect(try await post("/control/failures", plan).status == 200)
      for _ in 0..<2 {
        #expect(await failure { try await world.provider.capture("a.1.1") } != nil)
      }
      #expect(try await world.provider.capture("a.1.1").status == .captured)
      #expect(try await post("/control/failures", #"{"add":[{"call":"x"}]}"#).status == 400)
      let truth = try await world.page(origin + "/control/payments").text
      let payments = try #require(JSON(decoding: Data(truth.utf8))?["payments"].list)
      #expect(payments.map(\.["amount"].text) == ["412.00"])
      let history = try #require(payments[0]["history"].list)
      #expect(
        history.map(\.["what"].text) == [
          "create", "authorise", "capture", "capture", "capture",
        ])
      #expect(history.map(\.["isRepeated"]) == [false, false, false, true, true])
      #expect(history.allSatisfy { $0["at"].text.flatMap { Instant($0) } != nil })
    }
  }
}
