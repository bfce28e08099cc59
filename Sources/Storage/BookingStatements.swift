import PostgreSQL

extension BookingTable {
  static let select = Statement(
    "load_booking",
    """
    SELECT conversation_id, number, version, content FROM bookings
    WHERE conversation_id = $1::bytea AND number = $2::bigint
    """)

  /// The booking over its version, and the news of it.
  static let save = Statement(
    "save_booking",
    """
    WITH \(written(first: 1, dueAt: "$9::timestamptz", from: nil)), told AS (
      INSERT INTO inbox (conversation_id, message_sid, received_at, address, content)
      SELECT $1, $10::text, now(), $11::bytea, $12::bytea FROM booked WHERE $10 IS NOT NULL
      ON CONFLICT (conversation_id, message_sid) DO NOTHING
    )
    SELECT number FROM booked
    """)

  /// The expression `booked`, which writes the columns of `values`, numbered from `first` on; from the rows of `from`, where it is given.
  static func written(first: Int, dueAt: String, from source: String?) -> String {
    let p = (0..<8).map { "$\(first + $0)" }
    return """
      booked AS (
        INSERT INTO bookings AS b
          (conversation_id, number, version, status, due_at, order_id, offer_id, token_hash, content)
        SELECT \(p[0])::bytea, \(p[1])::bigint, \(p[2])::bigint + 1, \(p[3])::text, \(dueAt),
          \(p[4])::text, \(p[5])::text, \(p[6])::bytea, \(p[7])::bytea
        \(source.map { "FROM \($0)" } ?? "")
        WHERE \(p[2]) = 0 OR EXISTS (
          SELECT 1 FROM bookings
          WHERE conversation_id = \(p[0]) AND number = \(p[1]) AND version = \(p[2]))
        ON CONFLICT (conversation_id, number) DO UPDATE
          SET version = excluded.version, status = excluded.status, due_at = excluded.due_at,
            updated_at = now(), order_id = excluded.order_id, offer_id = excluded.offer_id,
            token_hash = excluded.token_hash, content = excluded.content
          WHERE b.version = \(p[2]) AND \(p[2]) > 0
        RETURNING number
      )
      """
  }

  static let take = Statement(
    "take_bookings",
    """
    WITH due AS (
      SELECT conversation_id, number, due_at FROM bookings WHERE due_at <= now()
      ORDER BY due_at LIMIT $1::bigint FOR UPDATE SKIP LOCKED
    ), taken AS (
      UPDATE bookings b SET due_at = now() + $2::bigint * interval '1 s'
      FROM due WHERE (b.conversation_id, b.number) = (due.conversation_id, due.number)
      RETURNING b.conversation_id, b.number, b.version, b.content, due.due_at AS was_due_at
    )
    SELECT conversation_id, number, version, content FROM taken ORDER BY was_due_at
    """)

  static let putOff = Statement(
    "put_booking_off",
    """
    UPDATE bookings SET due_at = now() + interval '1 h'
    WHERE conversation_id = $1::bytea AND number = $2::bigint AND version = $3::bigint
    """)

  static let findByOrder = find("booking_by_order", "order_id = $1::text")
  static let findByOffer = find("booking_by_offer", "offer_id = $1::text")
  static let findByToken = find("booking_by_token", "token_hash = $1::bytea")

  private static func find(_ name: String, _ condition: String) -> Statement {
    Statement(
      name, "SELECT conversation_id, number FROM bookings WHERE \(condition) ORDER BY created_at")
  }

  static let wake = Statement(
    "wake_booking",
    """
    UPDATE bookings SET due_at = least(due_at, now())
    WHERE conversation_id = $1::bytea AND number = $2::bigint
    """)
}
