import Threads

/// A connection to Redis that all callers share, on a thread of its own.
///
/// Commands that wait together are sent together. Redis is only an aid: while there is no connection
/// every call fails at once, and a frozen server costs a caller the answer limit once.
package final class Client: Sendable {
  private let queue: CommandQueue

  /// - Parameters:
  ///   - url: `redis://[user:password@]host[:port][/db]`, `unix:///path[?db=N]` or
  ///     `redis+sentinel://[user:password@]host:port,.../master[/db]`.
  ///   - connectLimit: the default is 500 ms; nobody waits for it but the first callers, and they no
  ///     longer than for one server, however many sentinels there are or how long a name takes.
  ///   - answerLimit: the longest silence of the server while it owes an answer. The default is 100 ms.
  ///   - queueLimit: the most commands that wait; what comes beyond fails, or is dropped when detached.
  package init(
    url: String, connectLimit: Duration = .milliseconds(500),
    answerLimit: Duration = .milliseconds(100), queueLimit: Int = 16_384,
    events: @escaping @Sendable (Event) -> Void = { _ in }
  ) throws(RedisError) {
    let address = try Address(url)
    let queue = CommandQueue(limit: queueLimit)
    self.queue = queue
    let started = startDedicatedThread {
      ClientLoop(
        queue, address, connectLimit: connectLimit, answerLimit: answerLimit, events: events
      ).run()
    }
    guard started else { throw .unavailable("no thread to be had") }
    Task {
      try? await Task.sleep(for: connectLimit + answerLimit)
      queue.endStart()
    }
  }

  deinit { queue.stop() }

  /// Ends the connection; what waits fails with `.unavailable`.
  package func close() {
    queue.stop()
  }

  package var isConnected: Bool { queue.isConnected }

  package func get(_ key: [UInt8]) async throws(RedisError) -> [UInt8]? {
    switch try await command([Self.get, key]) {
    case .bytes(let value): return value
    case .null: return nil
    default: throw .unexpectedReply
    }
  }

  /// Sets a value that is gone after `expires` (at least a millisecond).
  package func set(_ key: [UInt8], _ value: [UInt8], expires: Duration) async throws(RedisError) {
    _ = try await command(Self.setArguments(key, value, expires))
  }

  /// Sets a value without waiting: after what was called before, and dropped when Redis is away.
  package func setDetached(_ key: [UInt8], _ value: [UInt8], expires: Duration) {
    queue.submit(Job(Self.setArguments(key, value, expires), nil))
  }

  package func delete(_ key: [UInt8]) async throws(RedisError) {
    _ = try await command([Self.del, key])
  }

  package func deleteDetached(_ key: [UInt8]) {
    queue.submit(Job([Self.del, key], nil))
  }

  /// Adds so many and returns the sum; the count is gone `expires` after its first step.
  package func increment(
    _ key: [UInt8], by count: Int = 1, expires: Duration
  ) async throws(RedisError) -> Int {
    let time = Array(String(expires.milliseconds).utf8)
    let step = Array(String(count).utf8)
    guard
      case .integer(let sum) = try await command([Self.eval, Self.count, [49], key, time, step])
    else { throw .unexpectedReply }
    return Int(sum)
  }

  package func ping() async throws(RedisError) {
    _ = try await command([Array("PING".utf8)])
  }

  /// Any command that answers once: not `SUBSCRIBE` or `MONITOR`, and none that blocks.
  package func command(_ arguments: [[UInt8]]) async throws(RedisError) -> Reply {
    let answer = await withCheckedContinuation { (continuation: Job.Continuation) in
      queue.submit(Job(arguments, continuation))
    }
    return try answer.get()
  }

  private static func setArguments(
    _ key: [UInt8], _ value: [UInt8], _ expires: Duration
  ) -> [[UInt8]] {
    [set, key, value, px, Array(String(expires.milliseconds).utf8)]
  }

  private static let get = Array("GET".utf8)
  private static let set = Array("SET".utf8)
  private static let px = Array("PX".utf8)
  private static let del = Array("DEL".utf8)
  private static let eval = Array("EVAL".utf8)
  /// One step, so that no counter is ever left without an expiry.
  private static let count = Array(
    """
    local n = redis.call('INCRBY', KEYS[1], ARGV[2])
    if n == tonumber(ARGV[2]) then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
    return n
    """.utf8)
}
