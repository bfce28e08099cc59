import Agent
import Conversation
import Redis
import Testing

@testable import Storage

@Suite("The saving statement", .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"))
struct SavingTests {
  @Test("keeps message, state and reply together, and loads what it saved")
  func together() async throws {
    let process = try Process(try await Servers.database())
    let id = conversation(1)
    var state = State()
    state.trip.origin = "LIS"
    #expect(try await process.conversations.load(id, false).version == 0)
    #expect(try await process.save(message("SM1", in: id), over: 0, state: state) == .saved)
    let loaded = try await process.conversations.load(id, true)
    #expect(loaded.version == 1)
    #expect(loaded.state == state)
    #expect(try await process.number("SELECT count(*) FROM inbox WHERE turn_no = 1") == 1)
    #expect(try await process.number("SELECT count(*) FROM outbox WHERE status = 'inline'") == 1)
  }

  @Test("answers a message only once")
  func duplicate() async throws {
    let process = try Process(try await Servers.database())
    let id = conversation(2)
    #expect(try await process.save(message("SM1", in: id), over: 0) == .saved)
    #expect(try await process.save(message("SM1", in: id), over: 1) == .duplicate)
    #expect(try await process.number("SELECT count(*) FROM outbox") == 1)
    #expect(try await process.conversations.load(id, true).version == 1)
  }

  @Test("refuses to write over another turn")
  func fence() async throws {
    let process = try Process(try await Servers.database())
    let id = conversation(3)
    #expect(try await process.save(message("SM1", in: id), over: 0) == .saved)
    #expect(try await process.save(message("SM2", in: id), over: 0) == .lostRace)
    #expect(try await process.number("SELECT count(*) FROM inbox") == 1)
    #expect(try await process.save(message("SM2", in: id), over: 1) == .saved)
  }

  @Test("lets exactly one of two processes make the first turn, a hundred times")
  func firstTurns() async throws {
    let url = try await Servers.database()
    let (one, other) = (try Process(url), try Process(url))
    for number in 0..<100 {
      let id = conversation(UInt8(number))
      async let left = one.save(message("SM-a", in: id), over: 0)
      async let right = other.save(message("SM-b", in: id), over: 0)
      let outcomes = [try await left, try await right]
      #expect(outcomes.count { $0 == .saved } == 1)
      #expect(outcomes.count { $0 == .lostRace } == 1)
    }
    #expect(try await one.number("SELECT count(*) FROM inbox") == 100)
    #expect(try await one.number("SELECT count(*) FROM outbox") == 100)
  }

  @Test("takes the messages that were kept before, and only those without a turn")
  func received() async throws {
    let process = try Process(try await Servers.database())
    let id = conversation(4)
    #expect(try await process.inbox.receive(message("SM1", in: id, "to Lisbon")))
    #expect(try await process.inbox.receive(message("SM1", in: id, "to Lisbon")))
    #expect(try await process.inbox.waiting(id).map(\.content) == [.text("to Lisbon")])
    let outcome = try await process.save(message("SM1", in: id), over: 0, received: true)
    #expect(outcome == .saved)
    #expect(try await process.inbox.waiting(id).isEmpty)
    #expect(try await process.inbox.receive(message("SM1", in: id)) == false)
    let late = try await process.save(message("SM1", in: id), over: 1, received: true)
    #expect(late == .duplicate)
  }

  @Test("goes on from PostgreSQL when Redis is empty, and past a copy that is old")
  func cache() async throws {
    let url = try await Servers.database()
    let server = try Servers.redis.get()
    let redis = try Redis.Client(url: server.url)
    let process = try Process(url, redis: redis)
    let id = conversation(5)
    var state = State()
    #expect(try await process.save(message("SM1", in: id), over: 0, state: state) == .saved)
    #expect(try await process.conversations.load(id, false).version == 1)
    try server.flush()
    #expect(try await process.conversations.load(id, false).version == 1)
    // Another process, whose Redis is away, goes on; the copy stays behind.
    state.trip.origin = "OPO"
    let other = try Process(url)
    #expect(try await other.save(message("SM2", in: id), over: 1, state: state) == .saved)
    #expect(try await process.conversations.load(id, false).version == 1)
    #expect(try await process.save(message("SM3", in: id), over: 1) == .lostRace)
    let fresh = try await process.conversations.load(id, true)
    #expect(fresh.version == 2)
    #expect(fresh.state.trip.origin == "OPO")
  }

  @Test("leaves nothing readable in the database or in Redis")
  func sealed() async throws {
    let url = try await Servers.database()
    let redis = try Redis.Client(url: try Servers.redis.get().url)
    let process = try Process(url, redis: redis)
    let id = conversation(6)
    let canary = message("SM1", in: id, "canary passport X1234567")
    #expect(try await process.inbox.receive(canary))
    #expect(
      try await process.save(canary, over: 0, reply: ["canary reply"], received: true) == .saved)
    for table in ["inbox", "outbox", "conversations"] {
      let found = try await process.number(
        """
        SELECT count(*) FROM \(table) t
        WHERE position('canary' in convert_from(decode(encode(t::text::bytea, 'hex'), 'hex'), 'UTF8')) > 0
          OR t::text LIKE '%' || encode('canary', 'hex') || '%'
          OR t::text LIKE '%' || encode('4155550100', 'hex') || '%' OR t::text LIKE '%4155550100%'
        """)
      #expect(found == 0)
    }
  }
}
