import Agent
import PostgreSQL

// A claim is an advisory lock of one session: the server frees it within milliseconds of its process's death. A process that lives and
// does nothing keeps its locks, so each process notes a heartbeat, and a claim whose holder's heartbeat is old is passed over.

struct ClaimTable: Sendable {
  let session: Session
  /// By which the process knows its own knocks.
  let token: UInt64

  func acquire(_ id: ConversationID) async throws(StorageError) {
    let clock = ContinuousClock()
    let start = clock.now
    var looked = start
    var pause: Duration = .milliseconds(15)
    var hasKnocked = false
    while true {
      if try await tryAcquire(id) { return }
      if !hasKnocked {
        hasKnocked = true
        await knock(id)
      }
      if clock.now - looked > .seconds(1) {
        looked = clock.now
        if try await isHolderSilent(id) { return }
      }
      guard clock.now - start < Self.patience else {
        throw StorageError(.unavailable, "another process keeps the conversation too long")
      }
      do {
        try await Task.sleep(for: pause)
      } catch {
        throw StorageError(.unavailable, "the wait for a claim was cancelled")
      }
      pause = min(pause * 2, .milliseconds(120))
    }
  }

  func tryAcquire(_ id: ConversationID) async throws(StorageError) -> Bool {
    try await guarded("claim a conversation") {
      let rows = try await session.query(
        Self.tryLock, [.bytes(id.bytes)])
      return try rows.first?.bool(0) ?? false
    }
  }

  /// The claim if it is free, or the right to go on without it where its holder is silent.
  func tryAcquireOrPassOver(_ id: ConversationID) async throws(StorageError) -> Bool {
    if try await tryAcquire(id) { return true }
    return try await isHolderSilent(id)
  }

  func release(_ id: ConversationID) async {
    // Where the session is lost, so is the lock.
    _ = try? await session.query(Self.unlock, [.bytes(id.bytes)])
  }

  /// Notes every three seconds that this process lives, until it is cancelled.
  func beat() async {
    while !Task.isCancelled {
      _ = try? await session.query(
        """
        INSERT INTO claim_holders VALUES (pg_backend_pid(), now())
        ON CONFLICT (backend_pid) DO UPDATE SET beat_at = now()
        """, [])
      try? await Task.sleep(for: .seconds(3))
    }
  }

  private func isHolderSilent(_ id: ConversationID) async throws(StorageError) -> Bool {
    try await guarded("look at a claim's holder") {
      let rows = try await session.query(
        """
        SELECT coalesce(bool_and(h.beat_at < now() - interval '10 s'), false)
        FROM pg_locks l JOIN claim_holders h ON h.backend_pid = l.pid
        WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.granted
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND (l.classid::bigint << 32 | l.objid::bigint) = claim_key($1::bytea)
        """, [.bytes(id.bytes)])
      return try rows.first?.bool(0) ?? false
    }
  }

  /// Longer than any turn takes; the message is kept, and the courier sees to it.
  private static let patience: Duration = .seconds(60)

  private static let tryLock = Statement(
    "claim", "SELECT pg_try_advisory_lock(claim_key($1::bytea))")
  private static let unlock = Statement(
    "release_claim", "SELECT pg_advisory_unlock(claim_key($1::bytea))")
}
