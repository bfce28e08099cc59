import Agent
import PostgreSQL

/// The steps that bring a database to the shape this program needs: numbered, never edited, only added to.
package enum Migrations {
  struct Step: Sendable {
    let number: Int
    let name: String
    let sql: String
  }

  /// The number of the last step.
  package static var latest: Int { steps.last?.number ?? 0 }

  static let steps: [Step] = [
    Step(number: 1, name: "conversations, inbox, outbox", sql: conversations),
    Step(number: 2, name: "bookings", sql: bookings),
    Step(number: 3, name: "marks, held replies, counters", sql: upkeep),
    Step(number: 4, name: "words about travellers", sql: words),
  ]

  /// Runs the steps that are missing, in order, while no other process does; returns their names.
  package static func run(on pool: Pool) async throws(StorageError) -> [String] {
    try await run(on: pool, through: latest)
  }

  /// Runs those up to the number.
  static func run(
    on pool: Pool, through last: Int
  ) async throws(StorageError) -> [String] {
    try await guarded("migrate") {
      try await pool.withTransaction { connection in
        _ = try await connection.query("SELECT pg_advisory_xact_lock(7311205012)", [])
        _ = try await connection.query("SET LOCAL lock_timeout = '10s'", [])
        _ = try await connection.query("SET LOCAL statement_timeout = 0", [])
        _ = try await connection.query(
          """
          CREATE TABLE IF NOT EXISTS migrations (
            number bigint PRIMARY KEY,
            name text NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now()
          )
          """, [])
        let rows = try await connection.query("SELECT coalesce(max(number), 0) FROM migrations", [])
        let current = try rows.first?.int(0) ?? 0
        var applied: [String] = []
        for step in steps where step.number > current && step.number <= last {
          try await connection.script(step.sql, doing: "migration \(step.number)")
          _ = try await connection.query(
            "INSERT INTO migrations (number, name) VALUES ($1, $2)",
            [.int(step.number), .text(step.name)])
          applied.append(step.name)
        }
        return applied
      }
    }
  }

  /// The number of the last step that the database has had; 0 for an empty one.
  package static func current(on pool: Pool) async throws(StorageError) -> Int {
    try await guarded("read the migrations") {
      let known = try await pool.query("SELECT to_regclass('migrations') IS NOT NULL", [])
      guard try known.first?.bool(0) == true else { return 0 }
      let rows = try await pool.query("SELECT coalesce(max(number), 0) FROM migrations", [])
      return try rows.first?.int(0) ?? 0
    }
  }
}
