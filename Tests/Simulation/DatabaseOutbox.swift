import Agent
import LocalTime

extension Database {
  var outbox: Outbox {
    Outbox(
      take: { [self] limit throws(StorageError) in
        try await call("take") { [self] in
          let first = ids.flatMap { firstPending($0) }
          return take(first.prefix(limit), status: "sending", for: 60, isAttempt: true)
        }
      },
      settle: { [self] id, outcome throws(StorageError) in
        try await call("settle") { [self] in settle(id, outcome) }
      },
      confirm: { [self] confirmations throws(StorageError) in
        try await call("confirm") { [self] in
          for confirmation in confirmations { confirm(confirmation) }
        }
      },
      fallBack: { [self] ids, attempts throws(StorageError) in
        try await call("fall back") { [self] in
          for id in ids {
            update(id) { row in
              guard row.attempts == attempts, Self.doubtful.contains(row.status) else { return }
              row.status = "pending"
              row.dueAt = world.now
            }
          }
        }
      },
      doubtful: { [self] limit throws(StorageError) in
        try await call("doubtful") { [self] in
          let due = ids.flatMap { rows[$0]?.outbox ?? [] }.filter {
            Self.doubtful.contains($0.status) && $0.dueAt <= world.now
          }
          return take(due.prefix(limit), status: nil, for: 30, isAttempt: false)
        }
      },
      standing: { [self] limit, except throws(StorageError) in
        try await call("standing") { [self] in
          Array(ids.filter { isStanding($0) && !except.contains($0) }.prefix(limit))
        }
      })
  }

  private static let doubtful: Set = ["inline", "sending", "unknown"]

  /// The conversation's earliest message, where it may go now.
  private func firstPending(_ id: ConversationID) -> [OutboxRow] {
    guard let outbox = rows[id]?.outbox,
      let first = outbox.first(where: { ["pending", "sending", "unknown"].contains($0.status) }),
      first.status == "pending", first.dueAt <= world.now
    else { return [] }
    let recent = outbox.filter {
      ["sent", "delivered", "read"].contains($0.status) && $0.id.turn > first.id.turn - 8
        && $0.createdAt > world.now.adding(seconds: -60)
    }
    return recent.count < 10 ? [first] : []
  }

  private func take(
    _ due: ArraySlice<OutboxRow>, status: String?, for seconds: Int64, isAttempt: Bool
  ) -> [OutboundMessage] {
    due.compactMap { row in
      update(row.id) { row in
        row.status = status ?? row.status
        row.dueAt = world.now.adding(seconds: seconds)
        if isAttempt { row.attempts += 1 }
      }
      guard let conversation = rows[row.id.conversation] else { return nil }
      return OutboundMessage(
        id: row.id, address: conversation.address, text: row.text, createdAt: row.createdAt,
        attempts: row.attempts + (isAttempt ? 1 : 0), lastInboundAt: conversation.lastInboundAt)
    }
  }

  private func settle(_ id: ReplyID, _ outcome: SendOutcome) {
    update(id) { row in
      guard row.status == "sending" else { return }
      switch outcome {
      case .accepted: row.status = "sent"
      case .refused, .stopped: row.status = "failed"
      case .held: row.status = "held"
      case .postponed(let delay, _):
        row.status = "pending"
        row.dueAt = world.now.adding(seconds: delay.components.seconds)
      case .unknown:
        row.status = "unknown"
        row.dueAt = world.now.adding(seconds: 30)
      }
    }
  }

  private func confirm(_ word: Outbox.Confirmation) {
    update(word.id) { row in
      guard Self.rank(row.status) < Self.rank(word.status.rawValue) else { return }
      row.status = word.status.rawValue
    }
  }

  private static func rank(_ status: String) -> Int {
    switch status {
    case "read": 3
    case "delivered", "failed": 2
    case "sent": 1
    default: 0
    }
  }

  private func update(_ id: ReplyID, _ update: (inout OutboxRow) -> Void) {
    change(id.conversation) { row in
      guard let index = row.outbox.firstIndex(where: { $0.id == id }) else { return }
      let before = row.outbox[index].status
      update(&row.outbox[index])
      let after = row.outbox[index].status
      if before != after { world.note("reply \(id.turn).\(id.part) \(before) -> \(after)") }
    }
  }

  private func isStanding(_ id: ConversationID) -> Bool {
    guard !isClaimed(id) else { return false }
    return rows[id]?.inbox.contains {
      $0.turn == nil && $0.message.receivedAt < world.now.adding(seconds: -1)
    } ?? false
  }

  // MARK: When a courier finds something

  var nextReply: Instant? {
    rows.values.flatMap(\.outbox).filter { $0.status == "pending" }.map(\.dueAt).min()
  }

  var nextDoubt: Instant? {
    rows.values.flatMap(\.outbox).filter { Self.doubtful.contains($0.status) }.map(\.dueAt).min()
  }

  var nextStanding: Instant? {
    rows.values.flatMap(\.inbox).filter { $0.turn == nil }
      .map { $0.message.receivedAt.adding(seconds: 1) }.min()
  }
}
