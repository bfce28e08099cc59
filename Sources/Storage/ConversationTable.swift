import Agent
import Conversation
import LocalTime
import PostgreSQL
import Redis

// The saving statement is the fence. It locks the conversation's row, and writes only over the version that was decided upon. Where two
// processes make the first turn of one conversation there is no row to lock: the later insert finds the other's row, and the statement
// takes itself back with `lost_race()`.

struct ConversationTable: Sendable {
  let pipeline: Pipeline
  let cache: StateCache
  let keys: DataKeys

  func load(_ id: ConversationID, fresh: Bool) async throws(StorageError) -> LoadedConversation {
    if !fresh, let cached = await cache.read(id) { return cached }
    return try await guarded("load a conversation") {
      let rows = try await pipeline.execute(Self.select, [.bytes(id.bytes)], key: id.bytes)
      guard let row = rows.first else { return LoadedConversation(version: 0, state: State()) }
      let version = Int64(try row.int(0))
      let sealed = try row.bytes(1)
      let state = try open(sealed, id, version)
      cache.write(id, version, sealed)
      return LoadedConversation(version: version, state: state)
    }
  }

  func save(_ turn: TurnRecord) async throws(StorageError) -> SaveOutcome {
    let id = turn.conversation.bytes
    let version = turn.version + 1
    return try await guarded("save a turn") {
      let state = try keys.seal(turn.state.encoded(), .state(turn.conversation, version))
      let replies = try turn.replyMessages.map { message in
        try keys.seal(encodedReply(message.text, message.picture), .reply(message.id))
      }
      let address = try keys.seal(Array(turn.address.utf8), .address(turn.conversation))
      let received = turn.messages.filter(\.isTravellers).map(\.receivedAt).max()
      var parameters: [Value] = [
        .bytes(id), .int64(turn.version), .bytes(state), .bytes(address),
        (received ?? Instant(seconds: 0)).value,
        .bytesArray(replies), .bool(turn.inline),
      ]
      var statement: Statement
      if turn.received {
        statement = Self.saveReceived
        parameters.append(.textArray(turn.messages.map(\.id)))
      } else {
        statement = Self.saveFresh
        let message = turn.messages[0]
        let content = try keys.seal(
          message.content.encoded, .content(turn.conversation, message.id))
        parameters += [.text(message.id), .bytes(content)]
      }
      if let booking = turn.booking {
        statement = turn.received ? Self.saveReceivedBooking : Self.saveFreshBooking
        parameters += try BookingTable.values(booking, keys)
      }
      guard let row = try await run(statement, parameters, id) else { return .lostRace }
      if try row.int(1) > 0 {
        cache.write(turn.conversation, version, state)
        return .saved
      }
      return try Int64(row.int(0)) == turn.version ? .duplicate : .lostRace
    }
  }

  /// The statement's row; nil where it took itself back.
  private func run(
    _ statement: Statement, _ parameters: [Value], _ key: [UInt8]
  ) async throws(PostgreSQLError) -> Row? {
    do throws(PostgreSQLError) {
      return try await pipeline.execute(statement, parameters, key: key).first
    } catch {
      if error.sqlState == "TA001" { return nil }
      throw error
    }
  }

  private func open(
    _ sealed: [UInt8], _ id: ConversationID, _ version: Int64
  ) throws -> State {
    try State(decoding: try keys.open(sealed, .state(id, version)))
  }

  static let select = Statement(
    "load_conversation",
    "SELECT version, state FROM conversations WHERE conversation_id = $1::bytea")

  /// The message, the state and the reply of a turn that waited for nothing.
  static let saveFresh = Statement("save_fresh_turn", fresh(booking: nil))

  /// The state and the reply of a turn whose messages lie in the inbox.
  static let saveReceived = Statement("save_received_turn", received(booking: nil))

  /// The same with a booking, all of it or nothing.
  static let saveFreshBooking = Statement("save_fresh_turn_booking", fresh(booking: 10))

  /// The same with a booking, all of it or nothing.
  static let saveReceivedBooking = Statement("save_received_turn_booking", received(booking: 9))

  /// - Parameter booking: The number of the first of the booking's parameters.
  private static func fresh(booking: Int?) -> String {
    """
    \(fence), answered AS (
      INSERT INTO inbox (conversation_id, message_sid, received_at, address, content, turn_no)
      SELECT $1, $8::text, $5::timestamptz, $4::bytea, $9::bytea, $2::bigint + 1
      WHERE coalesce((SELECT version FROM fence), 0) = $2
      ON CONFLICT (conversation_id, message_sid)
        DO UPDATE SET turn_no = excluded.turn_no WHERE inbox.turn_no IS NULL
      RETURNING 1
    ), \(saved("(SELECT count(*) FROM answered) = 1", booking))
    """
  }

  private static func received(booking: Int?) -> String {
    """
    \(fence), answered AS (
      UPDATE inbox SET turn_no = $2::bigint + 1
      WHERE conversation_id = $1 AND message_sid = ANY ($8::text[]) AND turn_no IS NULL
        AND coalesce((SELECT version FROM fence), 0) = $2
      RETURNING 1
    ), \(saved("(SELECT count(*) FROM answered) = cardinality($8)", booking))
    """
  }

  private static let fence = """
    WITH fence AS (
      SELECT version FROM conversations WHERE conversation_id = $1::bytea FOR UPDATE
    )
    """

  /// What both have in common: the conversation over its old version, the reply after it, and what came of it:
  /// the version that was found, and whether the turn is saved. With a booking, this process carries it on at once; a courier takes it
  /// up after two seconds where that one ended.
  private static func saved(_ condition: String, _ booking: Int?) -> String {
    let written = booking.map {
      BookingTable.written(first: $0, dueAt: "now() + interval '2 s'", from: "saved") + ", "
    }
    let isLost = "(SELECT count(*) FROM saved) = 0 AND (SELECT count(*) FROM answered) > 0"
    let isBookingLost = "(SELECT count(*) FROM saved) > (SELECT count(*) FROM booked)"
    return """
      saved AS (
        INSERT INTO conversations (conversation_id, version, state, address, last_inbound_at)
        SELECT $1, $2 + 1, $3::bytea, $4::bytea, $5::timestamptz
        WHERE \(condition)
        ON CONFLICT (conversation_id) DO UPDATE
          SET version = excluded.version, state = excluded.state, address = excluded.address,
            last_inbound_at = greatest(conversations.last_inbound_at, excluded.last_inbound_at)
          WHERE conversations.version = $2
        RETURNING 1
      ), \(written ?? "")replied AS (
        INSERT INTO outbox (conversation_id, turn_no, part, status, text, created_at, due_at)
        SELECT $1, $2 + 1, part, CASE WHEN $7::boolean THEN 'inline' ELSE 'pending' END, text, now(),
          CASE WHEN $7 THEN now() + interval '60 s' ELSE now() END
        FROM unnest($6::bytea[]) WITH ORDINALITY AS reply (text, part), saved
        RETURNING 1
      )
      SELECT coalesce((SELECT version FROM fence), 0)::bigint,
        CASE WHEN \(isLost)\(booking == nil ? "" : " OR " + isBookingLost)
          THEN lost_race() ELSE (SELECT count(*) FROM saved) END::bigint,
        (SELECT count(*) FROM replied)::bigint,
        (SELECT count(pg_notify('\(Store.wakeUp)', '')) FROM replied WHERE NOT $7)::bigint
      """
  }
}

extension Place {
  static func state(_ id: ConversationID, _ version: Int64) -> Place {
    Place(.state, row: id.bytes + bigEndian(version))
  }
  static func address(_ id: ConversationID) -> Place { Place(.address, row: id.bytes) }
  static func content(_ id: ConversationID, _ message: String) -> Place {
    Place(.content, row: id.bytes + Array(message.utf8))
  }
  static func reply(_ id: ReplyID) -> Place {
    Place(.reply, row: id.conversation.bytes + bigEndian(id.turn) + bigEndian(Int64(id.part)))
  }
}

extension Instant {
  /// As `timestamptz`.
  var value: Value { .timestamp(microseconds: milliseconds * 1000) }

  init(microseconds: Int64) { self.init(milliseconds: microseconds / 1000) }
}

func bigEndian(_ number: Int64) -> [UInt8] {
  (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
}
