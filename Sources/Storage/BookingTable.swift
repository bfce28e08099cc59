import Agent
import Conversation
import Crypto
import Flights
import LocalTime
import PostgreSQL

// A booking is written over the version that it was read at, and the news of it lands in the inbox in the same statement: what was done and
// that it is told are one.

struct BookingTable: Sendable {
  let pool: Pool
  let pipeline: Pipeline
  let keys: DataKeys
  let report: @Sendable (StorageError) -> Void

  func load(_ id: BookingID) async throws(StorageError) -> LoadedBooking? {
    try await guarded("load a booking") {
      let rows = try await pipeline.execute(
        Self.select, [.bytes(id.conversation.bytes), .int(id.number)], key: id.conversation.bytes)
      return try rows.first.map(booking)
    }
  }

  func save(
    _ loaded: LoadedBooking, _ dueAt: Instant?, _ news: Message?
  ) async throws(StorageError) -> Bool {
    let id = loaded.id
    return try await guarded("save a booking") {
      let address = try keys.seal(
        Array(loaded.booking.address.utf8), .address(id.conversation))
      let content = try news.map {
        try keys.seal($0.content.encoded, .content(id.conversation, $0.id))
      }
      let rows = try await pipeline.execute(
        Self.save,
        try values(loaded) + [
          dueAt?.value ?? .null, news.map { .text($0.id) } ?? .null, .bytes(address),
          content.map { .bytes($0) } ?? .null,
        ], key: id.conversation.bytes)
      return !rows.isEmpty
    }
  }

  /// The booking's columns, from the conversation to its content, as it is after the version it was read at.
  func values(_ loaded: LoadedBooking) throws(SealError) -> [Value] {
    let booking = loaded.booking
    let content = try keys.seal(
      encodedJSON(booking), .booking(loaded.id, version: loaded.version + 1))
    return [
      .bytes(loaded.id.conversation.bytes), .int(loaded.id.number), .int64(loaded.version),
      .text(booking.status), booking.order.map { .text($0.id) } ?? .null,
      booking.offerID.map { .text($0) } ?? .null, .bytes(hash(booking.token)), .bytes(content),
    ]
  }

  func take(_ limit: Int, _ seconds: Int) async throws(StorageError) -> [LoadedBooking] {
    try await guarded("take bookings") {
      let rows = try await pool.query(Self.take, [.int(limit), .int(seconds)])
      var bookings: [LoadedBooking] = []
      for row in rows {
        // One that cannot be read is told each time that it is due, an hour apart, and holds up nobody else.
        do throws(StorageError) {
          bookings.append(try await guarded("read a booking") { try booking(row) })
        } catch {
          report(error)
          try await putOff(row)
        }
      }
      return bookings
    }
  }

  private func putOff(_ row: Row) async throws(StorageError) {
    try await guarded("put a booking off") {
      _ = try await pool.query(
        """
        UPDATE bookings SET due_at = now() + interval '1 h'
        WHERE conversation_id = $1::bytea AND number = $2::bigint
        """, [.bytes(try row.bytes(0)), .int(try row.int(1))])
    }
  }

  func find(_ key: BookingKey) async throws(StorageError) -> [BookingID] {
    try await guarded("find bookings") {
      let rows =
        switch key {
        case .order(let id):
          try await pool.query(Self.findByOrder, [.text(id)])
        case .offer(let id):
          try await pool.query(Self.findByOffer, [.text(id)])
        case .token(let token):
          try await pool.query(Self.findByToken, [.bytes(hash(token))])
        }
      return try rows.compactMap { row in
        guard let conversation = ConversationID(try row.bytes(0)) else { return nil }
        return BookingID(conversation: conversation, number: try row.int(1))
      }
    }
  }

  func wake(_ id: BookingID) async throws(StorageError) {
    try await guarded("wake a booking") {
      _ = try await pipeline.execute(
        Self.wake, [.bytes(id.conversation.bytes), .int(id.number)], key: id.conversation.bytes)
    }
  }

  private func booking(_ row: Row) throws -> LoadedBooking {
    guard let conversation = ConversationID(try row.bytes(0)) else {
      throw StorageError(.unreadable, "a booking has a malformed conversation")
    }
    let id = BookingID(conversation: conversation, number: try row.int(1))
    let version = Int64(try row.int(2))
    let content = try keys.open(row.bytes(3), .booking(id, version: version))
    guard let booking = decodedJSON(Booking.self, content) else {
      throw StorageError(.unreadable, "a booking cannot be read")
    }
    return LoadedBooking(id: id, version: version, booking: booking)
  }

  /// Says nothing about the token, which opens the documents.
  private func hash(_ token: String) -> [UInt8] { Array(SHA256.hash(data: Array(token.utf8))) }
}

extension Booking {
  /// The offer that it is made of.
  fileprivate var offerID: String? {
    if let order { return order.offerID }
    if case .order(let request) = work?.effect { return request.offerID }
    return nil
  }
}

extension Place {
  static func booking(_ id: BookingID, version: Int64) -> Place {
    Place(
      .booking, row: id.conversation.bytes + bigEndian(Int64(id.number)) + bigEndian(version))
  }
}

// Statements.
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
            content = excluded.content
          WHERE b.version = \(p[2]) AND \(p[2]) > 0
        RETURNING number
      )
      """
  }

  private static let take = Statement(
    "take_bookings",
    """
    WITH due AS (
      SELECT conversation_id, number FROM bookings WHERE due_at <= now()
      ORDER BY due_at LIMIT $1::bigint FOR UPDATE SKIP LOCKED
    )
    UPDATE bookings b SET due_at = now() + $2::bigint * interval '1 s'
    FROM due WHERE (b.conversation_id, b.number) = (due.conversation_id, due.number)
    RETURNING b.conversation_id, b.number, b.version, b.content
    """)

  private static let findByOrder = find("booking_by_order", "order_id = $1::text")
  private static let findByOffer = find("booking_by_offer", "offer_id = $1::text")
  private static let findByToken = find("booking_by_token", "token_hash = $1::bytea")

  private static func find(_ name: String, _ condition: String) -> Statement {
    Statement(
      name,
      "SELECT conversation_id, number FROM bookings WHERE \(condition) ORDER BY created_at LIMIT 10"
    )
  }

  static let wake = Statement(
    "wake_booking",
    """
    UPDATE bookings SET due_at = least(due_at, now())
    WHERE conversation_id = $1::bytea AND number = $2::bigint
    """)
}
