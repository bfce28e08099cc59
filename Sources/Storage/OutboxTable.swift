import Agent
import Conversation
import LocalTime
import PostgreSQL

struct OutboxTable: Sendable {
  let pool: Pool
  let pipeline: Pipeline
  let keys: DataKeys
  let report: @Sendable (StorageError) -> Void

  func take(_ limit: Int) async throws(StorageError) -> [OutboundMessage] {
    try await guarded("take messages to send") {
      await messages(try await pool.query(Self.takeDue, [.int(limit)]))
    }
  }

  func doubtful(_ limit: Int) async throws(StorageError) -> [OutboundMessage] {
    try await guarded("read doubtful messages") {
      await messages(try await pool.query(Self.takeDoubtful, [.int(limit)]))
    }
  }

  func settle(_ id: ReplyID, _ outcome: SendOutcome) async throws(StorageError) {
    let (status, delay, channelID, errorCode): (String, Int64, Value, Value) =
      switch outcome {
      case .accepted(let channelID): ("sent", 0, .text(channelID), .null)
      case .refused(let code), .stopped(let code): ("failed", 0, .null, .text(code))
      case .held(let code): ("held", 0, .null, code.map { .text($0) } ?? .null)
      case .postponed(let delay, let hindrance):
        ("pending", delay.components.seconds, .null, .text(hindrance.code))
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
    if case .stopped(let code) = outcome { try await stop(id, code) }
  }

  private func stop(_ id: ReplyID, _ code: String) async throws(StorageError) {
    try await guarded("stop writing to a traveller") {
      _ = try await pool.query(
        Self.stop,
        [.bytes(id.conversation.bytes), .int64(id.turn), .int(id.part), .text(code)])
    }
  }

  func release() async throws(StorageError) -> Int {
    try await guarded("let go what was held") {
      try await pool.query(Self.release, []).first?.int(0) ?? 0
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
    let batch = Array(furthest.values)
    guard !batch.isEmpty else { return }
    try await guarded("note deliveries") {
      _ = try await pool.query(
        Self.confirm,
        [
          .bytesArray(batch.map(\.id.conversation.bytes)),
          .int64Array(batch.map(\.id.turn)),
          .int64Array(batch.map { Int64($0.id.part) }), .textArray(batch.map(\.status.rawValue)),
          .textArray(batch.map { $0.channelID ?? "" }),
          .textArray(batch.map { $0.errorCode ?? "" }), .textArray(batch.map(\.remedy.rawValue)),
        ])
    }
    for word in batch where word.status == .failed && word.remedy == .stop {
      try await stop(word.id, word.errorCode ?? "")
    }
  }

  func fallBack(_ ids: [ReplyID], _ attempts: Int) async throws(StorageError) {
    try await guarded("send replies by themselves") {
      for id in ids {
        _ = try await pipeline.execute(
          Self.fallBack,
          [.bytes(id.conversation.bytes), .int64(id.turn), .int(id.part), .int(attempts)],
          key: id.conversation.bytes)
      }
    }
  }

  func standing(
    _ limit: Int, _ except: [ConversationID]
  ) async throws(StorageError) -> [ConversationID] {
    try await guarded("look for turns that stand still") {
      try await pool.query(
        Self.standing, [.int(limit), .bytesArray(except.map(\.bytes))]
      ).compactMap { row in ConversationID(try row.bytes(0)) }
    }
  }

  /// The messages of the rows that can be read.
  private func messages(_ rows: Rows) async -> [OutboundMessage] {
    var messages: [OutboundMessage] = []
    for row in rows {
      do {
        messages.append(try message(row))
      } catch SealError.unknownKey(let key, let column) {
        // The key may come back with the next start; until then the row waits.
        report(StorageError(.unreadable, "\(SealError.unknownKey(key, column))"))
      } catch {
        report(StorageError(.unreadable, "a reply cannot be read and is given up: \(error)"))
        await giveUp(row)
      }
    }
    return messages
  }

  private func message(_ row: Row) throws -> OutboundMessage {
    let id = try id(row)
    let (text, picture) = decodedReply(try keys.open(row.bytes(3), .reply(id)))
    let address = try keys.open(row.bytes(6), .address(id.conversation))
    var message = OutboundMessage(
      id: id, address: String(decoding: address, as: UTF8.self), text: text, picture: picture,
      createdAt: Instant(microseconds: try row.microseconds(4)), attempts: try row.int(5),
      lastInboundAt: Instant(microseconds: try row.microseconds(7)))
    message.isOutsideWindow = try row.bool(8)
    message.isUnwanted = try row.bool(9)
    message.language = language(row, id.conversation)
    return message
  }

  /// The language in the row's state; nil where it has none, or one that cannot be read.
  private func language(_ row: Row, _ conversation: ConversationID) -> String? {
    guard !row.isNull(11), let version = try? Int64(row.int(10)), let sealed = try? row.bytes(11),
      let bytes = try? keys.open(sealed, .state(conversation, version))
    else { return nil }
    return (try? State(decoding: bytes))?.language
  }

  private func id(_ row: Row) throws -> ReplyID {
    guard let conversation = ConversationID(try row.bytes(0)) else {
      throw StorageError(.unreadable, "a row of the outbox has a malformed conversation")
    }
    return ReplyID(conversation: conversation, turn: Int64(try row.int(1)), part: try row.int(2))
  }

  /// Ends the row, so that it does not stand before its conversation's later replies.
  private func giveUp(_ row: Row) async {
    do throws(StorageError) {
      try await guarded("give up a reply") {
        let conversation = try row.bytes(0)
        _ = try await pipeline.execute(
          Self.giveUp, [.bytes(conversation), .int(try row.int(1)), .int(try row.int(2))],
          key: conversation)
      }
    } catch {
      report(error)
    }
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
