import Agent
import Synchronization
import Testing

@testable import Storage

@Suite("A knock", .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"))
struct KnockTests {
  /// The conversations for which a process was knocked at.
  private final class Heard: Sendable {
    private let ids = Mutex<[ConversationID]>([])
    var all: [ConversationID] { ids.withLock { $0 } }

    func listen(_ store: Store) -> Task<Void, Never> {
      Task { await store.hearKnocks { id in ids.withLock { $0.append(id) } } }
    }
  }

  @Test("is heard by the process that holds the claim, once, and not by the one that waits for it")
  func heard() async throws {
    let url = try await Servers.database()
    let holder = try Process(url)
    let other = try Process(url)
    let heard = Heard()
    let own = Heard()
    let listeners = [heard.listen(holder.store), own.listen(other.store)]
    defer { for listener in listeners { listener.cancel() } }
    let id = conversation(1)
    try await holder.claims.acquire(id)
    // Whoever has been answered on the session listens on it.
    #expect(try await other.claims.tryAcquire(conversation(2)))
    async let waiting: Void = other.claims.acquire(id)
    #expect(await eventually { heard.all == [id] })
    await holder.claims.release(id)
    try await waiting
    #expect(heard.all == [id])
    #expect(own.all.isEmpty)
  }

  @Test("is not made where the claim is free")
  func free() async throws {
    let url = try await Servers.database()
    let listener = try Process(url)
    let heard = Heard()
    let task = heard.listen(listener.store)
    defer { task.cancel() }
    #expect(try await listener.claims.tryAcquire(conversation(9)))
    let other = try Process(url)
    try await other.claims.acquire(conversation(1))
    // What comes later on the same way comes after it.
    async let waiting: Void = other.claims.acquire(conversation(9))
    #expect(await eventually { heard.all == [conversation(9)] })
    await listener.claims.release(conversation(9))
    try await waiting
  }
}
