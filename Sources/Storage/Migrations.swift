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
    let end = ContinuousClock.now + patience
    while true {
      let applied = try await guarded("migrate") { () async throws -> [String]? in
        do {
          return try await attempt(on: pool, through: last)
        } catch let error as PostgreSQLError {
          guard error.sqlState == "55P03", ContinuousClock.now < end else { throw error }
          return nil
        }
      }
      if let applied { return applied }
      try? await Task.sleep(for: .milliseconds(.random(in: 50...250)))
    }
  }

  private static func attempt(on pool: Pool, through last: Int) async throws -> [String] {
    try await pool.withTransaction { connection in
      _ = try await connection.query("SELECT pg_advisory_xact_lock(7311205012)", [])
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
      let missing = steps.filter { $0.number > current && $0.number <= last }
      if !missing.isEmpty { try await takeTables(connection) }
      for step in missing {
        try await connection.script(step.sql, doing: "migration \(step.number)")
        _ = try await connection.query(
          "INSERT INTO migrations (number, name) VALUES ($1, $2)",
          [.int(step.number), .text(step.name)])
      }
      return missing.map(\.name)
    }
  }

  /// All tables at once, or none: a step that waited for one while it held another would make running turns wait, or end one of them as a
  /// deadlock. Whoever waits for a lock makes others wait behind it, so it is never for long.
  private static func takeTables(_ connection: Connection) async throws {
    _ = try await connection.query("SET LOCAL lock_timeout = '200ms'", [])
    let tables = try await connection.query(
      """
      SELECT string_agg(format('%I', relname), ', ') FROM pg_class
      WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND relname <> 'migrations'
      """, [])
    guard let names = try tables.first?.optionalText(0) else { return }
    try await connection.script("LOCK TABLE \(names)", doing: "take the tables")
  }

  /// How long running turns may keep the steps from beginning.
  private static let patience: Duration = .seconds(60)

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
