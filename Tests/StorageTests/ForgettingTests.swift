import Agent
import LocalTime
import PostgreSQL
import Testing

@testable import Storage

@Suite(
  "What is kept long enough", .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"))
struct ForgettingTests {
  @Test("what is over and old is forgotten; what waits, and who wrote of late, is not")
  func forgetting() async throws {
    let process = try Process(try await Servers.database())
    let outbox = Outbox.live(process.store, retention: Retention(messages: 30, conversations: 400))
    for number: UInt8 in 1...3 {
      _ = try await process.save(message("SM1", in: conversation(number)), over: 0)
    }
    _ = try await process.inbox.receive(message("SM2", in: conversation(3)))
    #expect(try await outbox.forget() == 0)
    let pool = process.store.pool
    _ = try await pool.query(
      "UPDATE outbox SET status = 'read', created_at = now() - interval '31 days'")
    _ = try await pool.query("UPDATE inbox SET received_at = now() - interval '31 days'")
    #expect(try await outbox.forget() == 6)
    #expect(try await process.number("SELECT count(*) FROM inbox WHERE turn_no IS NULL") == 1)
    _ = try await pool.query(
      "UPDATE conversations SET last_inbound_at = now() - interval '401 days'")
    #expect(try await outbox.forget() == 2)
    #expect(try await process.number("SELECT count(*) FROM conversations") == 1)
  }

  @Test("a conversation goes with its messages, however long those are kept; none that waits goes")
  func forgettingAll() async throws {
    let process = try Process(try await Servers.database())
    let outbox = Outbox.live(process.store, retention: Retention(messages: 0, conversations: 1))
    for number: UInt8 in 1...3 {
      _ = try await process.save(message("SM1", in: conversation(number)), over: 0)
    }
    let pool = process.store.pool
    _ = try await pool.query(
      "UPDATE outbox SET status = 'read', created_at = now() - interval '47 h'")
    _ = try await pool.query("UPDATE inbox SET received_at = now() - interval '47 h'")
    _ = try await pool.query("UPDATE conversations SET last_inbound_at = now() - interval '47 h'")
    #expect(try await outbox.forget() == 0, "deliveries that come again are known for two days")
    _ = try await pool.query("UPDATE outbox SET created_at = now() - interval '49 h'")
    _ = try await pool.query("UPDATE inbox SET received_at = now() - interval '49 h'")
    _ = try await pool.query("UPDATE conversations SET last_inbound_at = now() - interval '49 h'")
    _ = try await pool.query(
      "UPDATE outbox SET status = 'held' WHERE conversation_id = $1",
      [.bytes(conversation(1).bytes)])
    _ = try await process.inbox.receive(message("SM2", in: conversation(2)))
    #expect(try await outbox.forget() == 3)
    #expect(try await process.number("SELECT count(*) FROM inbox") == 3)
    #expect(try await process.number("SELECT count(*) FROM conversations") == 2)
  }

  @Test("two couriers forget at once without waiting for each other or for a turn")
  func forgettingTogether() async throws {
    let url = try await Servers.database()
    let processes = [try Process(url), try Process(url)]
    for number: UInt8 in 1...200 {
      _ = try await processes[0].save(message("SM1", in: conversation(number)), over: 0)
    }
    let pool = processes[0].store.pool
    _ = try await pool.query(
      "UPDATE outbox SET status = 'read', created_at = now() - interval '9 d'")
    _ = try await pool.query("UPDATE inbox SET received_at = now() - interval '9 d'")
    _ = try await pool.query("UPDATE conversations SET last_inbound_at = now() - interval '9 d'")
    let retention = Retention(messages: 7, conversations: 7)
    let forget: @Sendable (Process) async throws -> Int = { process in
      let outbox = Outbox.live(process.store, retention: retention)
      var count = 0
      while case let some = try await outbox.forget(), some > 0 { count += some }
      return count
    }
    let kept = try await pool.withTransaction { connection in
      _ = try await connection.query(
        "SELECT 1 FROM conversations WHERE conversation_id = $1 FOR UPDATE",
        [.bytes(conversation(7).bytes)])
      async let first = forget(processes[0])
      async let second = forget(processes[1])
      return try await first + second
    }
    #expect(kept == 599)
    #expect(try await processes[1].number("SELECT count(*) FROM conversations") == 1)
  }

  @Test("what could not go for a week is given up, and lets go what comes after it")
  func givingUp() async throws {
    let process = try Process(try await Servers.database())
    let outbox = Outbox.live(process.store, retention: Retention(messages: 0, conversations: 0))
    let id = conversation(1)
    _ = try await process.save(message("SM1", in: id), over: 0, reply: ["old"], inline: false)
    let pool = process.store.pool
    _ = try await pool.query(
      """
      UPDATE outbox SET created_at = now() - interval '8 days', due_at = now() + interval '1 minute'
      """)
    _ = try await process.save(message("SM2", in: id), over: 1, reply: ["new"], inline: false)
    #expect(try await outbox.take(10).isEmpty)
    #expect(try await outbox.forget() == 0)
    #expect(try await outbox.take(10).map(\.text) == ["new"])
  }
}
