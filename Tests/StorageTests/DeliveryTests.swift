import Agent
import Synchronization
import Testing

@testable import Storage

@Suite("The outbox", .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"))
struct DeliveryTests {
  @Test(
    "gives out the earliest message of each conversation, once, and the next when that is settled")
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

  @Test("keeps the address of a picture with the last message")
  func picture() async throws {
    let process = try Process(try await Servers.database())
    let url = "https://bot.example.com/documents/t.png"
    _ = try await process.save(
      message("SM1", in: conversation(1)), over: 0, reply: ["one", "two"], picture: url,
      inline: false)
    let first = try await process.outbox.take(10)
    #expect(first.map(\.text) == ["one"] && first.map(\.picture) == [nil])
    try await process.outbox.settle(first[0].id, .accepted(channelID: "SM9"))
    let second = try await process.outbox.take(10)
    #expect(second.map(\.text) == ["two"] && second.map(\.picture) == [url])
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
        message.id,
        message.text == "to 1"
          ? .postponed(.seconds(0), Hindrance(code: "20429")) : .refused(code: "63024"))
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
    try await process.outbox.fallBack([ReplyID(conversation: id, turn: 1, part: 1)], 0)
    #expect(try await process.outbox.take(10).map(\.text) == ["hello"])
  }

  @Test("names the conversations that stand still, but none whose turn is claimed")
  func standing() async throws {
    let url = try await Servers.database()
    let (process, other) = (try Process(url), try Process(url))
    for number: UInt8 in 1...2 {
      _ = try await process.inbox.receive(message("SM1", in: conversation(number)))
    }
    _ = try await process.store.pool.query(
      "UPDATE inbox SET received_at = now() + interval '60 s'")
    #expect(try await process.outbox.standing(10, []).isEmpty)
    _ = try await process.store.pool.query(
      "UPDATE inbox SET received_at = now() - interval '5 s'")
    #expect(try await other.claims.tryAcquire(conversation(1)))
    #expect(try await process.claims.tryAcquire(conversation(1)) == false)
    #expect(try await process.outbox.standing(10, []) == [conversation(2)])
    await other.claims.release(conversation(1))
    #expect(try await process.outbox.standing(10, []).count == 2)
    #expect(try await process.outbox.standing(10, [conversation(1)]) == [conversation(2)])
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

  @Test("names a conversation whose claim's holder has shown no life for ten seconds")
  func silentlyStanding() async throws {
    let url = try await Servers.database()
    let (process, other) = (try Process(url), try Process(url))
    _ = try await process.inbox.receive(message("SM1", in: conversation(1)))
    _ = try await process.store.pool.query(
      "UPDATE inbox SET received_at = now() - interval '5 s'")
    #expect(try await other.claims.tryAcquire(conversation(1)))
    _ = try await other.store.claims.query(
      "INSERT INTO claim_holders VALUES (pg_backend_pid(), now() - interval '8 s')", [])
    #expect(try await process.outbox.standing(10, []).isEmpty)
    _ = try await process.store.pool.query(
      "UPDATE claim_holders SET beat_at = now() - interval '11 s'")
    #expect(try await process.outbox.standing(10, []) == [conversation(1)])
  }

  @Test("puts a reply back only if it was tried just so often")
  func fenced() async throws {
    let process = try Process(try await Servers.database())
    let id = conversation(1)
    _ = try await process.save(message("SM1", in: id), over: 0, reply: ["hello"], inline: false)
    let first = try await process.outbox.take(10)
    #expect(first.map(\.attempts) == [1])
    try await process.outbox.fallBack([first[0].id], 0)
    #expect(try await process.outbox.take(10).isEmpty)
    try await process.outbox.fallBack([first[0].id], 1)
    #expect(try await process.outbox.take(10).map(\.attempts) == [2])
    try await process.outbox.fallBack([first[0].id], 1)
    #expect(try await process.outbox.take(10).isEmpty)
  }

  @Test("gives up a reply that cannot be read, tells of it, and goes on with the others")
  func unreadable() async throws {
    let reports = Mutex<[String]>([])
    let process = try Process(try await Servers.database())
    let outbox = Outbox.live(
      process.store.reporting { error in reports.withLock { $0.append(error.description) } })
    for number: UInt8 in 1...3 {
      _ = try await process.save(
        message("SM1", in: conversation(number)), over: 0, reply: ["to \(number)"],
        inline: number == 3)
    }
    _ = try await process.store.pool.query(
      """
      UPDATE outbox SET text = set_byte(text, 20, get_byte(text, 20) # 1),
        due_at = now() - interval '1 s'
      WHERE get_byte(conversation_id, 0) <> 2
      """)
    #expect(try await outbox.take(10).map(\.text) == ["to 2"])
    #expect(try await outbox.doubtful(10).isEmpty)
    let failed = "SELECT count(*) FROM outbox WHERE status = 'failed' AND error_code = 'unreadable'"
    #expect(try await process.number(failed) == 2)
    #expect(reports.withLock { $0.count } == 2)
    #expect(reports.withLock { $0.allSatisfy { !$0.contains("1415") } })
  }

  @Test("keeps a reply that was sealed with a key which this process does not have")
  func unknownKey() async throws {
    let url = try await Servers.database()
    let process = try Process(url)
    let other = try Process(url, keys: DataKeys("2:" + DataKeys.newSetting().dropFirst(2)))
    _ = try await process.save(message("SM1", in: conversation(1)), over: 0, inline: false)
    #expect(try await other.outbox.take(10).isEmpty)
    #expect(try await process.number("SELECT count(*) FROM outbox WHERE status = 'sending'") == 1)
    _ = try await process.store.pool.query("UPDATE outbox SET due_at = now() - interval '1 s'")
    #expect(try await process.outbox.doubtful(10).map(\.text) == ["hello"])
  }

  @Test("passes over a message that cannot be read, tells of it, and keeps it waiting")
  func unreadableMessage() async throws {
    let reports = Mutex(0)
    let process = try Process(try await Servers.database())
    let inbox = Inbox.live(process.store.reporting { _ in reports.withLock { $0 += 1 } })
    for sid in ["SM1", "SM2", "SM3"] {
      _ = try await inbox.receive(message(sid, in: conversation(1)))
    }
    _ = try await process.store.pool.query(
      """
      UPDATE inbox SET content = set_byte(content, 20, get_byte(content, 20) # 1)
      WHERE message_sid = 'SM2'
      """)
    #expect(try await inbox.waiting(conversation(1)).map(\.id) == ["SM1", "SM3"])
    #expect(reports.withLock { $0 } == 1)
    #expect(try await process.number("SELECT count(*) FROM inbox WHERE turn_no IS NULL") == 3)
  }

  @Test("confirms in the order of the key, so that two writers never wait for each other")
  func lockOrder() async throws {
    let url = try await Servers.database()
    let (process, other) = (try Process(url), try Process(url))
    let id = conversation(1)
    let parts = 1...30
    _ = try await process.save(
      message("SM1", in: id), over: 0, reply: parts.map { "part \($0)" })
    let words = parts.map { part in
      Outbox.Confirmation(
        id: ReplyID(conversation: id, turn: 1, part: part), channelID: "SM\(part)",
        status: .delivered)
    }
    // Moves the first row behind the others.
    _ = try await process.store.pool.query("UPDATE outbox SET attempts = 0 WHERE part = 1")
    let confirming = try await other.store.pool.withTransaction { connection in
      _ = try await connection.query("UPDATE outbox SET attempts = 0 WHERE part = 1", [])
      let confirming = Task { try await process.outbox.confirm(words) }
      while try await other.number(
        """
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'
        """) == 0
      {
        try await Task.sleep(for: .milliseconds(10))
      }
      _ = try await connection.query("UPDATE outbox SET attempts = 0 WHERE part > 1", [])
      return confirming
    }
    try await confirming.value
    let delivered = "SELECT count(*) FROM outbox WHERE status = 'delivered'"
    #expect(try await process.number(delivered) == 30)
  }
}
