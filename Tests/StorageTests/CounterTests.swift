import Agent
import LocalTime
import Redis
import Testing

@testable import Storage

@Suite("Counters", .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"))
struct CounterTests {
  private static let now = Instant(seconds: 1_795_464_000)

  private func counters(_ number: UInt8, _ now: Instant = Self.now) -> [UsageCounter] {
    [
      UsageCounter(.modelCalls, of: conversation(number), per: .hour, at: now),
      UsageCounter(.modelCalls, of: nil, per: .day, at: now),
    ]
  }

  private func redis(_ url: String) async throws -> Client {
    let redis = try Client(url: url)
    try await redis.ping()
    return redis
  }

  @Test("are one for all processes, in Redis, and gone with their window")
  func inRedis() async throws {
    let server = try Servers.redis.get()
    try server.flush()
    let redis = try await redis(server.url)
    let database = try await Servers.database()
    let one = Counters.live(try Process(database, redis: redis).store)
    let two = Counters.live(try Process(database, redis: try await self.redis(server.url)).store)
    #expect(await one.add(3, counters(1)) == [0, 0])
    #expect(await two.add(1, counters(1)) == [3, 3])
    #expect(await two.add(1, counters(2)) == [0, 4])
    #expect(await one.add(1, counters(1, Self.now.adding(seconds: 3600))) == [0, 5])
    let key =
      Array("travel-agent:{".utf8) + conversation(1).bytes
      + Array("}:modelCalls:3600:1795464000".utf8)
    guard case .integer(let milliseconds) = try await redis.command([Array("PTTL".utf8), key])
    else {
      Issue.record("no time to live")
      return
    }
    #expect((1...3_600_000).contains(milliseconds))
    #expect(try await Process(database).number("SELECT count(*) FROM counters") == 0)
  }

  @Test("are kept by PostgreSQL while Redis is away, and none is lost among many")
  func inPostgreSQL() async throws {
    let process = try Process(try await Servers.database())
    let counters = Counters.live(process.store)
    await withTaskGroup { group in
      for number in 0..<200 {
        group.addTask { _ = await counters.add(1, self.counters(UInt8(number % 4))) }
      }
    }
    #expect(await counters.add(0, self.counters(3)) == [50, 200])
    #expect(try await process.number("SELECT count(*) FROM counters") == 5)
  }

  @Test("cannot count where both are away")
  func away() async throws {
    let process = try Process("host=/nowhere dbname=none connect_timeout=1")
    #expect(await Counters.live(process.store).add(1, counters(1)) == nil)
  }

  @Test("of windows that are long over are forgotten")
  func forgotten() async throws {
    let process = try Process(try await Servers.database())
    let counters = Counters.live(process.store)
    _ = await counters.add(1, self.counters(1, Instant(seconds: 1_600_000_000)))
    _ = await counters.add(1, self.counters(1, .now))
    let outbox = Outbox.live(process.store, retention: Retention(messages: 0, conversations: 0))
    #expect(try await outbox.forget() == 2)
    #expect(try await process.number("SELECT count(*) FROM counters") == 2)
  }
}
