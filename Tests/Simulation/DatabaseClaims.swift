import Agent
import LocalTime

// Advisory locks of one session for each machine, which end with it; a holder that stands still is passed over. A call of that session without an
// answer ends it.

extension Database {
  func claims(of machine: Machine) -> Claims {
    Claims(
      acquire: { [self] id throws(StorageError) in try await acquire(id, machine) },
      tryAcquire: { [self] id throws(StorageError) in
        try await ask("claim", machine) { [self] in claim(id, machine) || isSilent(id) }
      },
      release: { [self] id in
        _ = try? await ask("release", machine) { [self] in
          guard let claim = claims[id], claim.holder === machine else { return }
          claims[id] = claim.count > 1 ? (machine, claim.count - 1) : nil
          ring()
        }
      })
  }

  private func ask<Value: Sendable>(
    _ name: String, _ machine: Machine, _ statement: @escaping @Sendable () -> Value
  ) async throws(StorageError) -> Value {
    do throws(StorageError) { return try await call(name, statement) } catch {
      free(machine)
      throw error
    }
  }

  private func acquire(_ id: ConversationID, _ machine: Machine) async throws(StorageError) {
    let start = world.now
    var looked = start
    while true {
      if try await ask("claim", machine, { [self] in claim(id, machine) }) { return }
      if looked.adding(seconds: 1) < world.now {
        looked = world.now
        if try await ask("look at a claim", machine, { [self] in isSilent(id) }) { return }
      }
      guard world.now < start.adding(seconds: 60) else {
        throw StorageError(.unavailable, "another process keeps the conversation too long")
      }
      await world.pause(.milliseconds(100))
    }
  }

  private func claim(_ id: ConversationID, _ machine: Machine) -> Bool {
    guard let claim = claims[id] else {
      // Whoever is gone holds nothing.
      if machine.isAlive { claims[id] = (machine, 1) }
      return true
    }
    guard claim.holder === machine else { return false }
    claims[id] = (machine, claim.count + 1)
    return true
  }

  /// Whether the holder's heartbeat is old.
  private func isSilent(_ id: ConversationID) -> Bool {
    guard let frozenAt = claims[id]?.holder.frozenAt else { return false }
    return world.scheduler.time - frozenAt > 10_000_000_000
  }

  /// The session of the machine is gone.
  func free(_ machine: Machine) {
    claims = claims.filter { $0.value.holder !== machine }
    ring()
  }

  /// Whether somebody who shows life is at the conversation's turn.
  func isClaimed(_ id: ConversationID) -> Bool { claims[id] != nil && !isSilent(id) }
}
