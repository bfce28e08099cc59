import Agent
import PostgreSQL

/// How many couriers there are: each shares an advisory lock, which goes when its connection does.
struct CourierCount: Sendable {
  let session: Session

  /// This one among them.
  func count() async throws(StorageError) -> Int {
    try await guarded("count the couriers") {
      try await session.query(Self.join, []).first?.int(0) ?? 1
    }
  }

  private static let join = Statement(
    "count_couriers",
    """
    WITH couriers AS (
      SELECT pid FROM pg_locks
      WHERE locktype = 'advisory' AND objsubid = 1 AND classid::bigint = 0 AND objid::bigint = 731120503
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    ), joined AS (
      SELECT pg_advisory_lock_shared(731120503)
      WHERE NOT EXISTS (SELECT 1 FROM couriers WHERE pid = pg_backend_pid())
    )
    SELECT (SELECT count(*) FROM couriers) + (SELECT count(*) FROM joined)
    """)
}
