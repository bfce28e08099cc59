import Redis
import Synchronization
import TestServers
import Testing

@Suite("Sentinels", .enabled(if: RedisServer.isAvailable, "Redis is not installed"), .serialized)
struct SentinelTests {
  private let key = Array("k".utf8)

  private func patient(
    _ url: String, events: @escaping @Sendable (Event) -> Void = { _ in }
  ) throws -> Client {
    try Client(
      url: url, connectLimit: .seconds(10), answerLimit: .seconds(10), events: events)
  }

  @Test("lead to the master past sentinels that are gone, and to its successor within ten seconds")
  func failover() async throws {
    let sentinels = try RedisSentinels()
    let client = try patient(try sentinels.url(afterDead: 1))
    try await client.set(key, [1], expires: .seconds(60))
    let master = try #require(sentinels.master)
    sentinels.killSentinel(0)
    let start = ContinuousClock.now
    master.kill()
    #expect(
      try await eventually {
        (try? await client.set(key, [2], expires: .seconds(60))) != nil
      })
    let time = ContinuousClock.now - start
    print("measured: master killed, until writes work: \(time / .milliseconds(1)) ms")
    #expect(time < .seconds(10))
    #expect(try await client.get(key) == [2])
    #expect(sentinels.master?.port != master.port)
  }

  @Test("a server that is no master any more is left, whatever a sentinel says")
  func demoted() async throws {
    let sentinels = try RedisSentinels()
    let failures = Mutex<[RedisError]>([])
    let client = try patient(try sentinels.url()) { event in
      if case .connectFailed(let error) = event { failures.withLock { $0.append(error) } }
    }
    try await client.set(key, [1], expires: .seconds(60))
    let master = try #require(sentinels.master)
    let other = try #require(sentinels.servers.first { $0.port != master.port })
    try master.follow(other)
    await #expect(throws: RedisError.rejected("READONLY You can")) {
      try await client.set(key, [2], expires: .seconds(60))
    }
    #expect(
      try await eventually {
        failures.withLock { $0.contains(.unavailable("the server is no master")) }
      })
    await #expect(throws: RedisError.unavailable("no connection")) { try await client.get(key) }
  }

  @Test("get the login of the servers where they want one")
  func login() async throws {
    let sentinels = try RedisSentinels(password: "secret")
    let url = try sentinels.url()
    let client = try patient(url.replacing("://", with: "://:secret@"))
    try await client.set(key, [1], expires: .seconds(60))
    #expect(try await client.get(key) == [1])
    let stranger = try patient(url)
    await #expect(throws: RedisError.unavailable("no connection")) { try await stranger.ping() }
  }

  @Test("a name that no sentinel knows is no server")
  func unknownName() async throws {
    let sentinels = try RedisSentinels()
    let url = try sentinels.url().replacing("/\(RedisSentinels.name)/", with: "/other/")
    let client = try patient(url)
    await #expect(throws: RedisError.unavailable("no connection")) { try await client.ping() }
  }

  @Test("the first callers wait no longer than for one server, however many sentinels are silent")
  func silentSentinels() async throws {
    let sentinels = try RedisSentinels()
    sentinels.freeze(true)
    let client = try Client(
      url: try sentinels.url(), connectLimit: .milliseconds(100), answerLimit: .milliseconds(400))
    let time = await ContinuousClock().measure {
      await #expect(throws: RedisError.unavailable("no connection")) { try await client.ping() }
    }
    sentinels.freeze(false)
    #expect(time < .milliseconds(1100), "three of them would take 1.2 seconds")
    #expect(try await eventually { client.isConnected })
  }
}
