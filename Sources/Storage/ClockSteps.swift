import Agent
import PostgreSQL

/// What was dated by a clock that has been put back since: it would wait until that time comes again.
package struct ClockSteps: Sendable {
  private let pool: Pool

  package init(_ store: Store) { pool = store.pool }

  /// Makes due now what is due later than anything ever is; how many rows that were.
  ///
  /// A reply is put off by ten minutes at most, and no message arrives in the future.
  package func mend() async throws(StorageError) -> Int {
    try await guarded("mend dates of the future") {
      let outbox = try await pool.query(
        """
        UPDATE outbox SET due_at = now()
        WHERE status IN ('inline', 'pending', 'sending', 'unknown')
          AND due_at > now() + interval '15 min'
        """)
      let inbox = try await pool.query(
        """
        UPDATE inbox SET received_at = now()
        WHERE turn_no IS NULL AND received_at > now() + interval '1 min'
        """)
      return outbox.affected + inbox.affected
    }
  }
}
