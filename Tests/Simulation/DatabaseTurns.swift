import Agent
import Conversation
import LocalTime

extension Database {
  var conversations: Conversations {
    Conversations(
      load: { [self] id, isFresh throws(StorageError) in
        try await call("load") { [self] in
          let row = rows[id] ?? Row()
          let isStale = !isFresh && row.version > 0 && world.dice.happens(world.chaos.staleCopies)
          let version = isStale ? row.version - 1 : row.version
          return LoadedConversation(version: version, state: row.states[Int(version)])
        }
      },
      save: { [self] turn throws(StorageError) in
        try await call("save a turn") { [self] in save(turn) }
      })
  }

  private func save(_ turn: TurnRecord) -> SaveOutcome {
    let outcome = change(turn.conversation) { row in write(turn, &row) }
    let ids = turn.messages.map(\.id).joined(separator: " ")
    world.note("save turn \(turn.version + 1) of \(ids), inline \(turn.inline): \(outcome)")
    return outcome
  }

  private func write(_ turn: TurnRecord, _ row: inout Row) -> SaveOutcome {
    guard row.version == turn.version else { return .lostRace }
    let ids = turn.messages.map(\.id)
    let open = row.inbox.indices.filter {
      ids.contains(row.inbox[$0].message.id) && row.inbox[$0].turn == nil
    }
    let isNew = !turn.received && !row.inbox.contains { $0.message.id == ids[0] }
    if !isNew, open.count < ids.count { return open.isEmpty ? .duplicate : .lostRace }
    if let booking = turn.booking {
      world.checks.willBegin(booking, turn, row)
      guard write(booking, dueAt: world.now.adding(seconds: 2), &row) else { return .lostRace }
    }
    row.version += 1
    if isNew { row.inbox.append(InboxRow(message: turn.messages[0], turn: row.version)) }
    for index in open { row.inbox[index].turn = row.version }
    row.states.append(turn.state)
    row.turns.append(ids)
    row.address = turn.address
    let written = turn.messages.filter(\.isTravellers).map(\.receivedAt).max()
    row.lastInboundAt = max(row.lastInboundAt, written ?? row.lastInboundAt)
    let now = world.now
    row.outbox += turn.replyMessages.map {
      OutboxRow(
        id: $0.id, status: turn.inline ? "inline" : "pending", text: $0.text, createdAt: now,
        dueAt: turn.inline ? now.adding(seconds: 60) : now, wasInline: turn.inline)
    }
    return .saved
  }

  var inbox: Inbox {
    Inbox(
      receive: { [self] message throws(StorageError) in
        try await call("receive") { [self] in
          change(message.conversation) { row in
            if let known = row.inbox.first(where: { $0.message.id == message.id }) {
              return known.turn == nil
            }
            row.inbox.append(InboxRow(message: message, turn: nil))
            return true
          }
        }
      },
      waiting: { [self] id throws(StorageError) in
        try await call("waiting") { [self] in
          (rows[id]?.inbox ?? []).filter { $0.turn == nil }.map(\.message).sorted {
            ($0.receivedAt, $0.id) < ($1.receivedAt, $1.id)
          }
        }
      })
  }

  var sweep: Sweep.Store {
    Sweep.Store(
      mark: { [self] () throws(StorageError) in try await call("mark") { [self] in mark } },
      setMark: { [self] instant throws(StorageError) in
        try await call("set mark") { [self] in
          mark = max(mark ?? instant, instant)
          world.note("swept to \(instant.seconds - World.start.seconds) s")
        }
      },
      known: { [self] ids, _ throws(StorageError) in
        try await call("known") { [self] in
          var known: [String: ConversationID] = [:]
          for (id, row) in rows {
            for kept in row.inbox where ids.contains(kept.message.id) {
              known[kept.message.id] = id
            }
          }
          return known
        }
      })
  }
}
