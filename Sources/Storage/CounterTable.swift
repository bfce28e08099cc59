import Agent
import PostgreSQL
import Redis

/// Counts in Redis, and in PostgreSQL while Redis is away. What one of them counted the other does not know, and an emptied Redis forgets: each
/// process then goes on from the highest count that it has heard of.
struct CounterTable: Sendable {
  let redis: Client?
  let pool: Pool

  /// The counts before; nil where neither of them can count.
  func add(_ count: Int, to counters: [UsageCounter]) async -> [Int]? {
    if let redis, redis.isConnected, let sums = await sums(count, counters, redis) {
      return sums.map { $0 - count }
    }
    do {
      let keys = counters.map(\.key)
      let starts = counters.map(\.start.seconds)
      let rows = try await pool.query(
        Self.step, [.bytesArray(keys), .int64Array(starts), .int(count)])
      guard rows.count == counters.count else { return nil }
      let sums = try rows.map { row in (try row.bytes(0), try row.int(1)) }
      return keys.compactMap { key in sums.first { $0.0 == key }.map { $0.1 - count } }
    } catch {
      return nil
    }
  }

  /// All of them in one round trip.
  private func sums(
    _ count: Int, _ counters: [UsageCounter], _ redis: Client
  ) async -> [Int]? {
    await withTaskGroup(of: (Int, Int?).self) { group in
      for (index, counter) in counters.enumerated() {
        group.addTask {
          let sum = try? await redis.increment(
            counter.redisKey, by: count, expires: .seconds(counter.window.seconds))
          return (index, sum)
        }
      }
      var sums = [Int?](repeating: nil, count: counters.count)
      for await (index, sum) in group { sums[index] = sum }
      let known = sums.compactMap(\.self)
      return known.count == counters.count ? known : nil
    }
  }

  /// Always in the order of the keys, so that two processes never wait for each other.
  private static let step = Statement(
    "count",
    """
    INSERT INTO counters AS c (key, window_start, count)
    SELECT key, to_timestamp(start), $3::bigint
    FROM unnest($1::bytea[], $2::bigint[]) AS u (key, start) ORDER BY key
    ON CONFLICT (key, window_start) DO UPDATE SET count = c.count + excluded.count
    RETURNING key, count
    """)
}

extension Counters {
  package static func live(_ store: Store) -> Counters {
    let table = CounterTable(redis: store.redis, pool: store.pool)
    return Counters { count, counters in await table.add(count, to: counters) }
  }
}

extension UsageCounter {
  /// Whose and what; the window's start is a column of its own.
  fileprivate var key: [UInt8] {
    (conversation?.bytes ?? []) + Array("\(use.rawValue):\(window.seconds)".utf8)
  }

  /// The braces keep everything of a conversation on one node of a cluster.
  fileprivate var redisKey: [UInt8] {
    let owner = conversation.map { Array("{".utf8) + $0.bytes + Array("}".utf8) }
    return Array("travel-agent:".utf8) + (owner ?? Array("all".utf8))
      + Array(":\(use.rawValue):\(window.seconds):\(start.seconds)".utf8)
  }
}
