import Agent
import Storage
import TestServers
import Testing

@Suite("Redis fails under travellers", serversAreThere, .serialized)
struct RedisFaultTests {
  /// The longest that one of the messages took to be answered, and the second longest.
  private func times(
    _ stage: Stage, _ agent: Agent, _ round: String, count: Int = 60
  ) async -> (Duration, Duration) {
    var times: [Duration] = []
    for number in 0..<count {
      let message = stage.message("SM-\(round)-\(number)", from: number % 6)
      let start = ContinuousClock.now
      #expect(!(await agent.receive(message).texts.isEmpty))
      times.append(.now - start)
    }
    times.sort(by: >)
    return (times[0], times[1])
  }

  @Test("frozen, one message waits for the limit and the others for nothing")
  func frozen() async throws {
    let server = try PostgreSQLServer.start()
    let redis = try RedisServer.start()
    let stage = try await Stage(server.url, ["REDIS_URL": redis.url])
    let agent = Agent(stage.environment)
    try await stage.store.redis?.ping()
    let before = await times(stage, agent, "before")
    redis.freeze(true)
    let frozen = await times(stage, agent, "frozen")
    redis.freeze(false)
    tell("Redis well, longest message", before.0)

    tell("Redis frozen, longest", frozen.0)
    tell("Redis frozen, second longest", frozen.1)
    #expect(frozen.0 >= .milliseconds(90), "it was waited for")
    #expect(frozen.1 < .milliseconds(90), "and only once")
    #expect(try await eventually { stage.store.redis?.isConnected == true })
    _ = await times(stage, agent, "after", count: 6)
    #expect(try await stage.number("SELECT sum(version)::bigint FROM conversations") == 126)
  }

  @Test("gone, empty or back, every turn is decided on the last state")
  func gone() async throws {
    let server = try PostgreSQLServer.start()
    let redis = try RedisServer.start()
    let stage = try await Stage(server.url, ["REDIS_URL": redis.url])
    let agent = Agent(stage.environment)
    _ = await times(stage, agent, "with", count: 12)
    try redis.flush()
    _ = await times(stage, agent, "empty", count: 12)
    redis.kill()
    let gone = await times(stage, agent, "gone", count: 12)
    tell("Redis gone, longest", gone.0)
    try redis.restart()
    #expect(try await eventually { stage.store.redis?.isConnected == true })
    _ = await times(stage, agent, "back", count: 12)
    #expect(try await stage.number("SELECT sum(version)::bigint FROM conversations") == 48)
  }

  @Test("its master killed, the sentinels' choice serves on")
  func failover() async throws {
    let server = try PostgreSQLServer.start()
    let sentinels = try RedisSentinels()
    let stage = try await Stage(server.url, ["REDIS_URL": try sentinels.url()])
    let agent = Agent(stage.environment)
    let redis = try #require(stage.store.redis)
    #expect(try await eventually { redis.isConnected })
    _ = await times(stage, agent, "before", count: 6)
    let master = try #require(sentinels.master)
    let start = ContinuousClock.now
    master.kill()
    let during = await times(stage, agent, "during", count: 6)
    #expect(try await eventually { redis.isConnected })
    tell("Redis's master killed, until its successor is used", .now - start)
    tell("Redis's master killed, longest message", during.0)
    _ = await times(stage, agent, "after", count: 6)
    #expect(try await stage.number("SELECT sum(version)::bigint FROM conversations") == 18)
  }
}
