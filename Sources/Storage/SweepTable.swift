import Agent
import LocalTime
import PostgreSQL

struct SweepTable: Sendable {
  let pool: Pool

  func mark() async throws(StorageError) -> Instant? {
    try await guarded("read the sweep's mark") {
      let rows = try await pool.query("SELECT at FROM marks WHERE name = 'swept'", [])
      return try rows.first.map { Instant(microseconds: try $0.microseconds(0)) }
    }
  }

  func setMark(_ mark: Instant) async throws(StorageError) {
    try await guarded("move the sweep's mark") {
      _ = try await pool.query(
        """
        INSERT INTO marks VALUES ('swept', $1::timestamptz)
        ON CONFLICT (name) DO UPDATE SET at = greatest(marks.at, excluded.at)
        """, [mark.value])
    }
  }

  /// Whatever conversation they are in: the list of the channel knows less about their senders than the webhook does.
  func known(
    _ ids: [String], _ since: Instant
  ) async throws(StorageError) -> [String: ConversationID] {
    try await guarded("look for messages that are kept") {
      let rows = try await pool.query(
        """
        SELECT message_sid, conversation_id FROM inbox
        WHERE received_at >= $2::timestamptz - interval '1 min' AND message_sid = ANY ($1::text[])
        """, [.textArray(ids), since.value])
      var known: [String: ConversationID] = [:]
      for row in rows { known[try row.text(0)] = ConversationID(try row.bytes(1)) }
      return known
    }
  }
}
