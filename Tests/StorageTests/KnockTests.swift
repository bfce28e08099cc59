import Agent
import Conversation
import LocalTime
import Synchronization
import Testing
import Timetable
import Understanding

@testable import Storage

@Suite("A knock", .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"))
struct KnockTests {
  /// The conversations for which a process was knocked at.
  private final class Heard: Sendable {
    private let ids = Mutex<[ConversationID]>([])
    var all: [ConversationID] { ids.withLock { $0 } }

    func note(_ id: ConversationID) { ids.withLock { $0.append(id) } }

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

  @Test("brings a message of another process into the turn that waits for a model")
  func joins() async throws {
    let url = try await Servers.database()
    let asked = Heard()
    let id = conversation(1)
    let holder = try Process(url)
    let slow = agent(holder) { text in
      asked.note(id)
      if text == "to lisbon" { _ = await eventually { Task.isCancelled } }
      return []
    }
    let listener = Task { await holder.store.hearKnocks { slow.knock($0) } }
    defer { listener.cancel() }
    async let first = slow.receive(message("SM1", in: id, "to lisbon"))
    #expect(await eventually { asked.all.count == 1 })
    let other = try Process(url)
    let second = await agent(other) { _ in [] }.receive(message("SM2", in: id, "on friday"))
    guard case .nothing = second, case .reply = await first else {
      Issue.record("both are answered where the turn waited")
      return
    }
    #expect(try await other.number("SELECT count(*) FROM inbox WHERE turn_no = 1") == 2)
    #expect(try await other.conversations.load(id, true).version == 1)
  }

  /// A process whose model is the closure.
  private func agent(
    _ process: Process, _ read: @escaping @Sendable (String) async -> [Command]
  ) -> Agent {
    Agent(
      Environment(
        now: { .now }, conversations: process.conversations, inbox: process.inbox,
        claims: process.claims, understander: Understander { text, _, _ in await read(text) },
        understanderWaits: true, flights: Timetable.provider(book: nil), humanContact: nil,
        replyDeadline: .seconds(60), observe: { _ in }))
  }
}
