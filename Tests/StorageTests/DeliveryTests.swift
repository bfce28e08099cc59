import Agent
import Testing

@testable import Storage

@Suite("The outbox", .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"))
struct DeliveryTests {
  @Test("gives out the earliest message of each conversation, once, and the next when that is settled")
  func order() async throws {
    let process = try Process(try await Servers.database())
    let id = conversation(1)
    let saved = try await process.save(
      message("SM1", in: id), over: 0, reply: ["one", "two"], inline: false)
    #expect(saved == .saved)
    let first = try await process.outbox.take(10)
    #expect(first.map(\.text) == ["one"])
    #expect(first.map(\.address) == ["whatsapp:+14155550100"])
    #expect(try await process.outbox.take(10).isEmpty)
    try await process.outbox.settle(first[0].id, .accepted(channelID: "SM9"))
    #expect(try await process.outbox.take(10).map(\.text) == ["two"])
  }

  @Test("tries again later what was postponed, and never what was refused")
  func retries() async throws {
    let process = try Process(try await Servers.database())
    for number: UInt8 in 1...2 {
      let text = "to \(number)"
      _ = try await process.save(
        message("SM1", in: conversation(number)), over: 0, reply: [text], inline: false)
    }
    let due = try await process.outbox.take(10)
    #expect(due.count == 2)
    for message in due {
      try await process.outbox.settle(
        message.id, message.text == "to 1" ? .postponed(.seconds(0)) : .refused(code: "63024"))
    }
    let again = try await process.outbox.take(10)
    #expect(again.map(\.text) == ["to 1"])
    #expect(again.map(\.attempts) == [2])
  }

  @Test("moves only forward, whatever order the words come in")
  func forward() async throws {
    let process = try Process(try await Servers.database())
    let id = conversation(1)
    _ = try await process.save(message("SM1", in: id), over: 0)
    let reply = ReplyID(conversation: id, turn: 1, part: 1)
    for status in [DeliveryStatus.delivered, .sent, .read, .delivered, .failed] {
      try await process.outbox.confirm([.init(id: reply, channelID: "SM9", status: status)])
    }
    #expect(try await process.number("SELECT count(*) FROM outbox WHERE status = 'read'") == 1)
  }

  @Test("asks about an inline reply without a word, but not before its time, and not twice at once")
  func doubtful() async throws {
    let process = try Process(try await Servers.database())
    let id = conversation(1)
    _ = try await process.save(message("SM1", in: id), over: 0, reply: ["hello"])
    #expect(try await process.outbox.doubtful(10).isEmpty)
    _ = try await process.store.pool.query("UPDATE outbox SET due_at = now() - interval '1 s'")
    #expect(try await process.outbox.doubtful(10).map(\.text) == ["hello"])
    #expect(try await process.outbox.doubtful(10).isEmpty)
    try await process.outbox.fallBack([ReplyID(conversation: id, turn: 1, part: 1)])
    #expect(try await process.outbox.take(10).map(\.text) == ["hello"])
  }

  @Test("names the conversations that stand still, but none whose turn is claimed")
  func standing() async throws {
    let url = try await Servers.database()
    let (process, other) = (try Process(url), try Process(url))
    for number: UInt8 in 1...2 {
      _ = try await process.inbox.receive(message("SM1", in: conversation(number)))
    }
    #expect(try await process.outbox.standing(10).isEmpty)
    _ = try await process.store.pool.query(
      "UPDATE inbox SET received_at = now() - interval '5 s'")
    #expect(try await other.claims.tryAcquire(conversation(1)))
    #expect(try await process.claims.tryAcquire(conversation(1)) == false)
    #expect(try await process.outbox.standing(10) == [conversation(2)])
    await other.claims.release(conversation(1))
    #expect(try await process.outbox.standing(10).count == 2)
  }

  @Test("passes over a claim whose holder has shown no life for ten seconds")
  func silentHolder() async throws {
    let url = try await Servers.database()
    let (process, other) = (try Process(url), try Process(url))
    let beats = Task { await other.store.keepClaims() }
    #expect(try await other.claims.tryAcquire(conversation(1)))
    while try await process.number("SELECT count(*) FROM claim_holders") == 0 {
      try await Task.sleep(for: .milliseconds(10))
    }
    beats.cancel()
    await beats.value
    _ = try await process.store.pool.query(
      "UPDATE claim_holders SET beat_at = now() - interval '11 s'")
    try await process.claims.acquire(conversation(1))
  }
}
