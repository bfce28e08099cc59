import Duffel
import Flights
import Foundation
import LocalTime
import Testing
import WebhookSignatures

@testable import StandIns

@Suite("The stand-in for Duffel: webhooks", .timeLimit(.minutes(2)))
struct DuffelWebhookTests {
  private let secret = "a_secret"

  private func withEvents(
    refusals: Int = 0, _ body: (DuffelWorld, EventLog) async throws -> Void
  ) async throws {
    let log = try await EventLog(refusals: refusals)
    var account = DuffelTestAccount()
    account.webhook = (log.url, secret)
    let result: Result<Void, any Error>
    do {
      try await withDuffel(account) { try await body($0, log) }
      result = .success(())
    } catch { result = .failure(error) }
    await log.stop()
    try result.get()
  }

  private func verdict(_ entry: EventLog.Entry) -> WebhookVerifier.Verdict {
    WebhookVerifier(secrets: [secret]).check(
      body: entry.body, signature: entry.signature, now: Instant.now)
  }

  private func order(_ world: DuffelWorld, _ route: String = "LHR-MAD") async throws -> Order {
    try await world.order(try #require(try await world.offers(route).first))
  }

  @Test("the signature is the documented one")
  func vector() {
    let body =
      #"{"created_at":"2022-01-08T18:44:56.129339Z","data":{"changes":{},"object":{}},"id":"eve_0000AFEsrBKZAcKgGtZCnQ","live_mode":false,"object":"order","type":"order.updated"}"#
    #expect(
      Signature.timed(Array(body.utf8), secret: secret, seconds: 1_641_667_496)
        == "t=1641667496,v1=691f25ffb1f206c0fda5bb7b1a9d60fafe42c5f42819d44a06a7cfe09486f102")
  }

  @Test("an order that is made is told, signed so that the program believes it")
  func created() async throws {
    try await withEvents { world, log in
      let order = try await order(world)
      #expect(await eventually { log.all.count == 1 })
      #expect(verdict(log.all[0]) == .valid)
      let event = try #require(log.events.first)
      #expect(event.kind == .orderCreated && !event.isLive)
      #expect(event.orderID == order.id && event.offerID == order.offerID)
      #expect(try await world.api.event(event.id) == event)
      #expect(
        await eventually { (try? await world.api.deliveries().first?.responseStatus) == 200 })
    }
  }

  @Test("an accepted order is told when it is made or has failed")
  func accepted() async throws {
    try await withEvents { world, log in
      for (isMade, route) in [(true, "LHR-MAD"), (false, "LHR-CDG")] {
        let offer = try #require(try await world.offers(route).first)
        await world.duffel.schedule(.init(.orders, .accepted, done: isMade, seconds: 0.2))
        #expect(await world.seller.order(try world.request(offer), world.now) == .pending)
        #expect(await eventually { log.events.contains { $0.offerID == offer.id } })
      }
      #expect(log.kinds == ["order.created", "order.creation_failed"])
    }
  }

  @Test("payments, cancellations and changes by airlines are told")
  func others() async throws {
    try await withEvents { world, log in
      let order = try await world.order(try await world.holdable(), kind: .hold)
      _ = await world.seller.pay(order.id, order.total, world.now)
      let quote = try await world.seller.quoteCancellation(order.id, world.now)
      await world.duffel.delay(order.id, minutes: 20)
      _ = try await world.seller.confirmCancellation(quote.id, world.now)
      let expected: Set = [
        "order.created", "order.updated", "payment.created", "order_cancellation.created",
        "order.airline_initiated_change_detected", "order_cancellation.confirmed",
      ]
      #expect(await eventually { Set(log.kinds) == expected })
      #expect(log.events.allSatisfy { $0.orderID == order.id })
    }
  }

  @Test("an event that is not taken comes again")
  func retried() async throws {
    try await withEvents(refusals: 2) { world, log in
      _ = try await order(world)
      #expect(await eventually { log.all.count == 3 })
      #expect(Set(log.events.map(\.id)).count == 1)
    }
  }

  @Test("an event comes late, twice, forged or never, as it is told to")
  func switches() async throws {
    try await withEvents { world, log in
      await world.duffel.schedule(.init(.webhooks, .late, seconds: 2))
      _ = try await order(world)
      #expect(log.all.isEmpty)
      #expect(await eventually { log.all.count == 1 })
      await world.duffel.schedule(.init(.webhooks, .twice))
      _ = try await order(world)
      #expect(await eventually { log.all.count == 3 })
      #expect(Set(log.events.map(\.key)).count == 2)
      await world.duffel.schedule(.init(.webhooks, .forged))
      _ = try await order(world)
      #expect(await eventually { log.all.count == 4 })
      #expect(verdict(log.all[3]) == .forged)
      await world.duffel.schedule(.init(.webhooks, .lost))
      _ = try await order(world)
      let last = try await order(world)
      #expect(await eventually { log.all.count == 5 })
      #expect(log.events[4].orderID == last.id)
    }
  }

  @Test("events come in another order than they happened")
  func scrambled() async throws {
    try await withEvents { world, log in
      await world.duffel.schedule(.init(.webhooks, .scrambled))
      let first = try await order(world)
      let second = try await order(world, "LHR-CDG")
      #expect(await eventually { log.all.count == 2 })
      #expect(log.events.map(\.orderID) == [second.id, first.id])
    }
  }

  @Test("a webhook is made, told its secret once, tried, changed and removed")
  func endpoints() async throws {
    try await withDuffel { world in
      let log = try await EventLog()
      let made = try await world.api.createWebhook(url: log.url, events: ["ping.triggered"])
      let secret = try #require(made.secret)
      #expect(try await world.api.webhooks().map(\.secret) == [nil])
      _ = try await order(world)
      try await world.api.pingWebhook(made.id)
      #expect(await eventually { log.all.count == 1 })
      #expect(log.events.first?.kind == .ping)
      let verifier = WebhookVerifier(secrets: [secret])
      #expect(
        verifier.check(body: log.all[0].body, signature: log.all[0].signature, now: Instant.now)
          == .valid)
      try await world.api.redeliverEvent(try #require(log.events.first).id)
      #expect(await eventually { log.all.count == 2 })
      #expect(try await world.api.updateWebhook(made.id, isActive: false).active == false)
      try await world.api.deleteWebhook(made.id)
      #expect(try await world.api.webhooks().isEmpty)
      await log.stop()
    }
  }
}
