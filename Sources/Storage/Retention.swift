import Agent
import PostgreSQL

/// How long what is over is kept, in days; 0: for ever. Rows go in small batches, so that nobody waits for them.
package struct Retention: Sendable {
  /// Messages and replies of turns that are done. Deliveries that come again are known for two days at least.
  package var messages: Int
  /// Conversations in which nobody wrote, with their bookings that are over.
  package var conversations: Int

  package init(messages: Int, conversations: Int) {
    self.messages = messages
    self.conversations = conversations
  }

  func forget(in pool: Pool) async throws(StorageError) -> Int {
    try await guarded("forget what is old") {
      _ = try await pool.query(Self.giveUp, [])
      var count = 0
      for (statement, days) in [
        (Self.inbox, messages), (Self.outbox, messages), (Self.bookings, conversations),
        (Self.orders, conversations), (Self.conversations, conversations), (Self.counters, 2),
      ] where days > 0 {
        count += try await pool.query(statement, [.int(max(days, 2))]).first?.int(0) ?? 0
      }
      return count
    }
  }

  /// What could not go for a week is of no use to anybody, and must not stand before what comes after it.
  private static let giveUp = Statement(
    "give_up_waiting",
    """
    UPDATE outbox SET status = 'failed'
    WHERE status = 'pending' AND created_at < now() - interval '7 days'
    """)

  private static let inbox: Statement = deleting(
    from: "inbox",
    where: "turn_no IS NOT NULL AND received_at < now() - $1::bigint * interval '1 day'")

  private static let outbox: Statement = deleting(
    from: "outbox",
    where: """
      status IN ('sent', 'delivered', 'read', 'failed')
        AND created_at < now() - $1::bigint * interval '1 day'
      """)

  private static let bookings: Statement = deleting(
    from: "bookings",
    where: "due_at IS NULL AND updated_at < now() - $1::bigint * interval '1 day'")

  private static let orders: Statement = deleting(
    from: "timetable_orders", where: "updated_at < now() - $1::bigint * interval '1 day'")

  /// With their messages and replies, however long those are kept otherwise.
  private static let conversations = Statement(
    "forget_conversations",
    """
    WITH old AS (
      SELECT conversation_id FROM conversations c
      WHERE last_inbound_at < now() - $1::bigint * interval '1 day'
        AND NOT EXISTS (SELECT 1 FROM bookings b WHERE b.conversation_id = c.conversation_id)
        AND NOT EXISTS (
          SELECT 1 FROM inbox i WHERE i.conversation_id = c.conversation_id
            AND (i.turn_no IS NULL OR i.received_at > now() - $1 * interval '1 day'))
        AND NOT EXISTS (
          SELECT 1 FROM outbox o WHERE o.conversation_id = c.conversation_id
            AND (o.status IN ('inline', 'pending', 'sending', 'unknown', 'held')
              OR o.created_at > now() - $1 * interval '1 day'))
      LIMIT 200 FOR UPDATE SKIP LOCKED
    ), messages AS (
      DELETE FROM inbox USING old WHERE inbox.conversation_id = old.conversation_id RETURNING 1
    ), replies AS (
      DELETE FROM outbox USING old WHERE outbox.conversation_id = old.conversation_id RETURNING 1
    ), gone AS (
      DELETE FROM conversations USING old
      WHERE conversations.conversation_id = old.conversation_id RETURNING 1
    )
    SELECT (SELECT count(*) FROM messages) + (SELECT count(*) FROM replies)
      + (SELECT count(*) FROM gone)
    """)

  private static let counters: Statement = deleting(
    from: "counters", where: "window_start < now() - $1::bigint * interval '1 day'")

  private static func deleting(from table: String, where condition: String) -> Statement {
    Statement(
      "forget_\(table)",
      """
      WITH old AS (SELECT ctid FROM \(table) WHERE \(condition) LIMIT 1000 FOR UPDATE SKIP LOCKED),
        gone AS (DELETE FROM \(table) USING old WHERE \(table).ctid = old.ctid RETURNING 1)
      SELECT count(*) FROM gone
      """)
  }
}
