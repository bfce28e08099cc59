import Agent
import LocalTime
import PostgreSQL

struct InboxTable: Sendable {
  let pipeline: Pipeline
  let keys: DataKeys
  let report: @Sendable (StorageError) -> Void

  func receive(_ message: Message) async throws(StorageError) -> Bool {
    let id = message.conversation
    return try await guarded("keep a message") {
      // Under the place of the conversation's own address: both columns hold the same value for the same conversation.
      let address = try keys.seal(Array(message.address.utf8), .address(id))
      let content = try keys.seal(message.content.encoded, .content(id, message.id))
      let rows = try await pipeline.execute(
        Self.insert,
        [
          .bytes(id.bytes), .text(message.id), message.receivedAt.value, .bytes(address),
          .bytes(content),
        ], key: id.bytes)
      return try rows.first?.bool(0) ?? false
    }
  }

  func waiting(_ id: ConversationID) async throws(StorageError) -> [Message] {
    try await guarded("read the inbox") {
      let rows = try await pipeline.execute(Self.select, [.bytes(id.bytes)], key: id.bytes)
      var messages: [Message] = []
      for row in rows {
        // It must not silence its traveller, nor be lost: it goes on waiting, and the health route tells of it.
        do throws(StorageError) {
          messages.append(try await guarded("read a message") { try message(row, id) })
        } catch {
          report(error)
        }
      }
      return messages
    }
  }

  private func message(_ row: Row, _ id: ConversationID) throws -> Message {
    let sid = try row.text(0)
    let content = try keys.open(row.bytes(3), .content(id, sid))
    guard let decoded = Message.Content(decoding: content) else {
      throw StorageError(.unreadable, "a message in the inbox cannot be read")
    }
    let address = try keys.open(row.bytes(2), .address(id))
    return Message(
      id: sid, conversation: id, address: String(decoding: address, as: UTF8.self),
      content: decoded, receivedAt: Instant(microseconds: try row.microseconds(1)))
  }

  /// Whether the message has no turn yet: kept now, or kept before and not answered.
  static let insert = Statement(
    "receive_message",
    """
    INSERT INTO inbox (conversation_id, message_sid, received_at, address, content)
    VALUES ($1::bytea, $2::text, $3::timestamptz, $4::bytea, $5::bytea)
    ON CONFLICT (conversation_id, message_sid)
      DO UPDATE SET message_sid = excluded.message_sid
    RETURNING turn_no IS NULL
    """)

  static let select = Statement(
    "waiting_messages",
    """
    SELECT message_sid, received_at, address, content
    FROM inbox WHERE conversation_id = $1::bytea AND turn_no IS NULL
    ORDER BY received_at, message_sid LIMIT 64
    """)
}
