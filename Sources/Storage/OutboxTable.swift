import Agent
import LocalTime
import PostgreSQL

struct OutboxTable: Sendable {
  let pool: Pool
  let pipeline: Pipeline
  let keys: DataKeys

  func take(_ limit: Int) async throws(StorageError) -> [OutboundMessage] {
    try await guarded("take messages to send") {
      try await pool.query(Self.takeDue, [.int(limit)]).map { row in try message(row) }
    }
  }

  func doubtful(_ limit: Int) async throws(StorageError) -> [OutboundMessage] {
    try await guarded("read doubtful messages") {
      try await pool.query(Self.takeDoubtful, [.int(limit)]).map { row in
        try message(row)
      }
    }
  }

  func settle(_ id: ReplyID, _ outcome: SendOutcome) async throws(StorageError) {
    let (status, delay, channelID, errorCode): (String, Int64, Value, Value) =
      switch outcome {
      case .accepted(let channelID): ("sent", 0, .text(channelID), .null)
      case .refused(let code): ("failed", 0, .null, .text(code))
      case .postponed(let delay): ("pending", delay.components.seconds, .null, .null)
      case .unknown: ("unknown", 30, .null, .null)
      }
    try await guarded("settle a message") {
      _ = try await pipeline.execute(
        Self.settle,
        [
          .bytes(id.conversation.bytes), .int64(id.turn), .int(id.part), .text(status),
          .int64(delay), channelID, errorCode,
        ], key: id.conversation.bytes)
    }
  }

  func confirm(_ confirmations: [Outbox.Confirmation]) async throws(StorageError) {
    var furthest: [ReplyID: Outbox.Confirmation] = [:]
    for confirmation in confirmations {
      if let known = furthest[confirmation.id], known.status.rank >= confirmation.status.rank {
        continue
      }
      furthest[confirmation.id] = confirmation
    }
    let batch = furthest.values.sorted { left, right in
      left.id.conversation.bytes.lexicographicallyPrecedes(right.id.conversation.bytes)
    }
    guard !batch.isEmpty else { return }
    try await guarded("note deliveries") {
      _ = try await pool.query(
        Self.confirm,
        [
          .bytesArray(batch.map(\.id.conversation.bytes)),
          .int64Array(batch.map(\.id.turn)),
          .int64Array(batch.map { Int64($0.id.part) }), .textArray(batch.map(\.status.rawValue)),
          .textArray(batch.map { $0.channelID ?? "" }),
          .textArray(batch.map { $0.errorCode ?? "" }),
        ])
    }
  }

  func fallBack(_ ids: [ReplyID]) async throws(StorageError) {
    try await guarded("send replies by themselves") {
      for id in ids {
        _ = try await pipeline.execute(
          Self.fallBack,
          [.bytes(id.conversation.bytes), .int64(id.turn), .int(id.part)],
          key: id.conversation.bytes)
      }
    }
  }

  func standing(_ limit: Int) async throws(StorageError) -> [ConversationID] {
    try await guarded("look for turns that stand still") {
      try await pool.query(Self.standing, [.int(limit)]).compactMap { row in
        ConversationID(try row.bytes(0))
      }
    }
  }

  private func message(_ row: Row) throws -> OutboundMessage {
    guard let conversation = ConversationID(try row.bytes(0)) else {
      throw StorageError(.unreadable, "a row of the outbox has a malformed conversation")
    }
    let id = ReplyID(conversation: conversation, turn: Int64(try row.int(1)), part: try row.int(2))
    let text = try keys.open(row.bytes(3), .reply(id))
    let address = try keys.open(row.bytes(6), .address(conversation))
    return OutboundMessage(
      id: id, address: String(decoding: address, as: UTF8.self),
      text: String(decoding: text, as: UTF8.self),
      createdAt: Instant(microseconds: try row.microseconds(4)), attempts: try row.int(5))
  }
}

extension DeliveryStatus {
  fileprivate var rank: Int {
    switch self {
    case .sent: 1
    case .delivered, .failed: 2
    case .read: 3
    }
  }
}
