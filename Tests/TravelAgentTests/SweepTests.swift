import Admin
import Agent
import Foundation
import LocalTime
import StandIns
import TestServers
import Testing

@testable import TravelAgent

@Suite(
  "The sweep, over real sockets", .enabled(if: PostgreSQLServer.isAvailable),
  .timeLimit(.minutes(5)))
struct SweepTests {
  @Test("a message whose webhook never came is answered, once")
  func missed() async throws {
    let office = try await Office()
    try await office.leave(ago: 300)
    await office.miss(from: 1, "from Munich to Lisbon")
    #expect(try await office.sweep.round() == 1)
    try await office.work()
    #expect(await office.replies(to: 1).count == 1)
    #expect(try await office.sweep.round() == 0)
    try await office.work()
    #expect(await office.replies(to: 1).count == 1)
    await office.twilio.stop()
  }

  @Test("a message that was delivered and answered is left alone")
  func answered() async throws {
    let office = try await Office()
    try await office.leave(ago: 300)
    let message = await office.miss(from: 1, "hi")
    #expect(await office.deliver(message))
    #expect(try await office.sweep.round() == 0)
    try await office.work()
    #expect(await office.replies(to: 1).isEmpty, "it went back in the webhook's answer")
    await office.twilio.stop()
  }

  @Test("a message that is delivered while it is swept makes one turn", arguments: 1...5)
  func together(round: Int) async throws {
    let office = try await Office()
    try await office.leave(ago: 300)
    var messages: [StandIns.ChatMessage] = []
    for number in 1...20 { messages.append(await office.miss(from: number, "hi \(round)")) }
    async let swept: Void = {
      _ = try await office.sweep.round()
      try await office.work()
    }()
    await withTaskGroup { group in
      for message in messages { group.addTask { await office.deliver(message) } }
    }
    try await swept
    try await office.work()
    #expect(try await office.number("SELECT count(*) FROM inbox WHERE turn_no = 1") == 20)
    #expect(try await office.number("SELECT count(*) FROM inbox") == 20)
    #expect(try await office.number("SELECT count(*) FROM outbox WHERE part = 1") == 20)
    await office.twilio.stop()
  }

  @Test("two couriers that sweep at once do no harm")
  func twoCouriers() async throws {
    let office = try await Office()
    try await office.leave(ago: 300)
    for number in 1...20 { await office.miss(from: number, "hi") }
    async let first = office.sweep.round()
    async let second = office.sweep.round()
    _ = try await (first, second)
    async let working: Void = office.work()
    try await office.work()
    try await working
    #expect(try await office.number("SELECT count(*) FROM outbox WHERE part = 1") == 20)
    #expect(try await office.number("SELECT max(turn_no) FROM inbox") == 1)
    await office.twilio.stop()
  }

  @Test("what the list shows late is found, though the mark has gone past it")
  func lag() async throws {
    let office = try await Office()
    try await office.leave(ago: 300)
    await office.miss(from: 1, "hi", ago: 60)
    await office.twilio.setListLag(seconds: 120)
    #expect(try await office.sweep.round() == 0)
    await office.twilio.setListLag(seconds: 0)
    #expect(try await office.sweep.round() == 1)
    await office.twilio.stop()
  }

  @Test("where Twilio does not list the mark stays, and the next sweep finds all")
  func failing() async throws {
    let office = try await Office()
    try await office.leave(ago: 7200)
    await office.miss(from: 1, "hi", ago: 7000)
    await office.twilio.schedule([.list])
    #expect(try await office.sweep.round() == 0)
    #expect(
      try await office.number("SELECT extract(epoch FROM now() - at)::bigint FROM marks") >= 7199)
    #expect(try await office.sweep.round() == 1)
    #expect(
      try await office.number("SELECT extract(epoch FROM now() - at)::bigint FROM marks") < 60)
    await office.twilio.stop()
  }

  @Test("health warns where no sweep was begun, and where the last complete one is long ago")
  func health() async throws {
    let office = try await Office()
    let checks = HealthChecks(store: office.store, workers: "", duffel: nil).all
    let check = try #require(checks.first { $0.name == "sweep:age" })
    #expect(await check.look().status == .warn)
    _ = try await office.sweep.round()
    let fresh = await check.look()
    #expect(fresh.status == .pass && fresh.unit == "s")
    _ = try await office.store.pool.query("UPDATE marks SET at = at - interval '300 s'")
    let stale = await check.look()
    #expect(stale.status == .warn)
    #expect(stale.output?.hasPrefix("messages that miss the webhook are not looked for") == true)
    await office.twilio.stop()
  }

  @Test("every page of the list is read, and no more pages than needed")
  func pages() async throws {
    let office = try await Office()
    for number in 0..<250 {
      await office.miss(from: number, "\(number)", ago: Double(3000 - number * 10))
    }
    func listed(_ seconds: Int64) async throws -> [Int] {
      var messages: [Message] = []
      var next: String?
      repeat {
        let page = try await office.messages.inbound(
          to: Office.sender, since: Instant.now.adding(seconds: -seconds), at: next, size: 40,
          office.identity.conversation(of:))
        messages += page.messages
        next = page.next
      } while next != nil
      return messages.compactMap { message in
        if case .text(let text) = message.content { Int(text) } else { nil }
      }
    }
    #expect(try await listed(4000) == (0..<250).reversed())
    // Two pages are younger in part; the third is past the time, and the last one read.
    #expect(try await listed(1000).count == 120)
    await office.twilio.stop()
  }

  @Test("several messages of one traveller are answered together, in their order")
  func order() async throws {
    let office = try await Office()
    try await office.leave(ago: 1800)
    await office.miss(from: 1, "from Munich to Rome", ago: 900)
    await office.miss(from: 1, "no, to Lisbon", ago: 600)
    await office.miss(from: 1, "December 10, one way, just me", ago: 600)
    #expect(try await office.sweep.round() == 3)
    try await office.work()
    let replies = await office.replies(to: 1)
    #expect(replies.joined().contains("Lisbon"))
    #expect(replies.joined().contains("*1. "))
    #expect(try await office.number("SELECT max(turn_no) FROM inbox") == 1)
    await office.twilio.stop()
  }

  @Test(
    "what the list does not carry is asked for again",
    arguments: [StandIns.ChatMessage.Kind.location, .voice, .photo])
  func notCarried(kind: StandIns.ChatMessage.Kind) async throws {
    let office = try await Office()
    try await office.leave(ago: 300)
    await office.miss(from: 1, "", kind: kind)
    #expect(try await office.sweep.round() == 1)
    try await office.work()
    let reply = await office.replies(to: 1).joined()
    #expect(reply.contains("can't see any more what it was. Could you please write it?"))
    await office.twilio.stop()
  }

  @Test("after half an hour without webhooks everybody is answered, the oldest first")
  func outage() async throws {
    let isLong = ProcessInfo.processInfo.environment["TRAVEL_AGENT_LONG_TESTS"] == "true"
    let count = isLong ? 2000 : 200
    let travellers = count * 3 / 4
    let office = try await Office()
    try await office.leave(ago: 1900)
    let lines = [
      "hi", "from Munich to Lisbon", "need to get to rome on friday", "para Lisboa mañana",
    ]
    for number in 0..<count {
      await office.miss(
        from: number % travellers, lines[number % lines.count],
        ago: 1860 - 1800 * Double(number) / Double(count))
    }
    let clock = ContinuousClock()
    var found = 0
    let swept = try await clock.measure { found = try await office.sweep.round() }
    #expect(found == count)
    let turned = try await clock.measure { while try await office.courier.takeUp() > 0 {} }
    #expect(try await office.number("SELECT count(*) FROM inbox WHERE turn_no IS NULL") == 0)
    let sent = try await clock.measure { try await office.work() }
    print("\(count) messages: swept in \(swept), their turns in \(turned), sent in \(sent)")
    #expect(
      try await office.number("SELECT count(DISTINCT conversation_id) FROM outbox") == travellers)
    // A turn may pass those that are under way with it, no others.
    let displaced = try await office.number(
      """
      SELECT max(abs(asked - answered)) FROM (
        SELECT row_number() OVER (ORDER BY min(i.received_at)) AS asked,
          row_number() OVER (ORDER BY min(o.created_at)) AS answered
        FROM inbox i JOIN outbox o USING (conversation_id) GROUP BY conversation_id) AS places
      """)
    #expect(displaced <= 100)
    await office.twilio.stop()
  }
}
