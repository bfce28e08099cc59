import Redis
import TestServers
import Testing

@Suite(.enabled(if: RedisServer.isAvailable, "Redis is not installed"))
struct ClientTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// With limits that a busy machine does not reach.
  private func patient(_ url: String) throws -> Client {
    try Client(url: url, connectLimit: .seconds(10), answerLimit: .seconds(10))
  }

  @Test("binary keys and values come back as they were, over the socket and over TCP")
  func roundTrip() async throws {
    let server = try RedisServer.start()
    let key: [UInt8] = [0, 13, 10, 255, 36]
    let value = (0..<5000).map { UInt8(truncatingIfNeeded: $0) }
    let client = try patient(server.url)
    let other = try patient(server.tcpURL)
    try await client.set(key, value, expires: .seconds(60))
    #expect(try await other.get(key) == value)
    #expect(try await client.get(bytes("nothing")) == nil)
    try await other.set(key, [], expires: .seconds(60))
    #expect(try await client.get(key) == [])
    try await client.delete(key)
    #expect(try await other.get(key) == nil)
    try await client.ping()
  }

  @Test("a value is gone after its time")
  func expiry() async throws {
    let server = try RedisServer.start()
    let client = try patient(server.url)
    try await client.set(bytes("long"), bytes("v"), expires: .seconds(60))
    try await client.set(bytes("short"), bytes("v"), expires: .milliseconds(50))
    try await Task.sleep(for: .milliseconds(100))
    #expect(try await client.get(bytes("short")) == nil)
    #expect(try await client.get(bytes("long")) == bytes("v"))
  }

  @Test("a counter counts and has an expiry from its first step")
  func counter() async throws {
    let server = try RedisServer.start()
    let client = try patient(server.url)
    for expected in 1...5 {
      #expect(try await client.increment(bytes("n"), expires: .seconds(50)) == expected)
    }
    guard case .integer(let left) = try await client.command([bytes("PTTL"), bytes("n")]) else {
      Issue.record("no PTTL")
      return
    }
    #expect(left > 0 && left <= 50_000)
  }

  @Test("10,000 gets at once each get their own value")
  func manyGets() async throws {
    let server = try RedisServer.start()
    let client = try patient(server.url)
    try await client.ping()
    for number in 0..<10_000 {
      client.setDetached(bytes("k\(number)"), bytes("v\(number)"), expires: .seconds(60))
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<10_000 {
        group.addTask {
          let value = try await client.get(Array("k\(number)".utf8))
          #expect(value == Array("v\(number)".utf8))
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("the server's error is thrown without what it quotes, and the connection goes on")
  func rejected() async throws {
    let server = try RedisServer.start()
    let client = try patient(server.url)
    await #expect(throws: RedisError.rejected("ERR unknown command ")) {
      try await client.command([bytes("secret-word"), bytes("secret")])
    }
    try await client.set(bytes("k"), bytes("v"), expires: .seconds(9))
    _ = try await client.command([bytes("LPUSH"), bytes("list"), bytes("a"), bytes("b")])
    await #expect(throws: RedisError.self) { try await client.get(bytes("list")) }
    #expect(
      try await client.command([bytes("LRANGE"), bytes("list"), bytes("0"), bytes("-1")])
        == .array([.bytes(bytes("b")), .bytes(bytes("a"))]))
    #expect(client.isConnected)
  }

  @Test("calls fail at once while the server is gone, and work again when it is back")
  func killed() async throws {
    let server = try RedisServer.start()
    let client = try patient(server.url)
    try await client.set(bytes("k"), bytes("v"), expires: .seconds(60))
    server.kill()
    #expect(try await eventually { !client.isConnected })
    let time = await ContinuousClock().measure {
      for _ in 0..<100 {
        await #expect(throws: RedisError.unavailable("no connection")) {
          try await client.get(bytes("k"))
        }
      }
    }
    #expect(time < .seconds(1))
    client.setDetached(bytes("k"), bytes("v"), expires: .seconds(60))
    try server.restart()
    #expect(try await eventually { client.isConnected })
    #expect(try await client.get(bytes("k")) == nil)
    try await client.set(bytes("k"), bytes("w"), expires: .seconds(60))
    #expect(try await client.get(bytes("k")) == bytes("w"))
  }

  @Test("a frozen server costs the answer limit once, and is used again when it goes on")
  func frozen() async throws {
    let server = try RedisServer.start()
    let client = try Client(
      url: server.url, connectLimit: .seconds(10), answerLimit: .milliseconds(500))
    try await client.ping()
    server.freeze(true)
    let time = await ContinuousClock().measure {
      await #expect(throws: RedisError.lost("no answer in time")) {
        try await client.get(bytes("k"))
      }
    }
    #expect(time >= .milliseconds(450) && time < .seconds(5))
    await #expect(throws: RedisError.unavailable("no connection")) {
      try await client.get(bytes("k"))
    }
    server.freeze(false)
    #expect(try await eventually { client.isConnected })
    try await client.ping()
  }

  @Test("what exceeds the queue is refused")
  func fullQueue() async throws {
    let server = try RedisServer.start()
    let client = try Client(url: server.url, answerLimit: .seconds(1), queueLimit: 10)
    try await client.ping()
    server.freeze(true)
    let refused = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<100 {
        group.addTask {
          do throws(RedisError) {
            _ = try await client.get([1])
            return false
          } catch {
            return error == .unavailable("too many commands wait")
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(refused >= 70)
    server.freeze(false)
  }

  @Test("without any server the first call fails too")
  func nobody() async throws {
    let client = try Client(url: "unix:///tmp/there-is-no-such-socket")
    await #expect(throws: RedisError.unavailable("no connection")) { try await client.ping() }
  }
}

/// Waits until a condition holds, at most 20 seconds.
func eventually(_ isTrue: () async throws -> Bool) async throws -> Bool {
  for _ in 0..<2000 {
    if try await isTrue() { return true }
    try await Task.sleep(for: .milliseconds(10))
  }
  return false
}
