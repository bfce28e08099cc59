import Agent
import Synchronization
import Testing

@testable import Web

@Suite("Deliveries")
struct DeliveriesTests {
  private let reply = ReplyID(conversation: TestRoutes.traveller, turn: 1, part: 1)

  @Test("keeps what could not be written down while the store is away, and writes the rest")
  func away() async throws {
    let store = Store(StorageError(.unavailable, "away"))
    let deliveries = Deliveries(outbox: store.outbox)
    deliveries.fallBack([reply])
    deliveries.add(.init(id: reply, channelID: "SM1", status: .delivered))
    await #expect(throws: StorageError.self) { try await deliveries.flush() }
    #expect(store.written == ["confirmed 1"])
    deliveries.fallBack([reply])
    store.recover()
    try await deliveries.flush()
    #expect(store.written == ["confirmed 1", "fell back 2"])
    try await deliveries.flush()
    #expect(store.written.count == 2)
  }

  @Test("lets go of what the store refuses, so that the next ones are written")
  func refused() async throws {
    let store = Store(StorageError(.rejected, "no"))
    let deliveries = Deliveries(outbox: store.outbox)
    deliveries.fallBack([reply])
    await #expect(throws: StorageError.self) { try await deliveries.flush() }
    try await deliveries.flush()
    #expect(store.written.isEmpty)
  }

  @Test("tells of what did not arrive, by its code alone")
  func failures() {
    let told = Mutex<[String]>([])
    let deliveries = Deliveries(outbox: Store(StorageError(.unavailable, "away")).outbox) {
      observation in told.withLock { $0.append("\(observation)") }
    }
    deliveries.add(.init(id: reply, channelID: "SM1", status: .delivered))
    deliveries.add(
      .init(id: reply, channelID: "SM1", status: .failed, errorCode: "63018", remedy: .again))
    #expect(told.withLock { $0 } == [#"undelivered(code: "63018", Agent.Remedy.again)"#])
  }

  @Test(
    "what helps depends on the code",
    arguments: [
      (63016, Remedy.template), (63041, .template), (63017, .again), (63018, .again),
      (30001, .again), (63014, .stop), (21610, .stop), (63024, .none), (63007, .none), (nil, .none),
    ] as [(Int?, Remedy)])
  func remedies(code: Int?, remedy: Remedy) {
    #expect(Remedy(failure: code) == remedy)
  }

  /// An outbox that fails at falling back until it recovers.
  private final class Store: Sendable {
    private let inside: Mutex<(failure: StorageError?, written: [String])>

    init(_ failure: StorageError) { inside = Mutex((failure, [])) }

    var written: [String] { inside.withLock { $0.written } }
    func recover() { inside.withLock { $0.failure = nil } }

    var outbox: Outbox {
      Outbox(
        take: { _ in [] }, settle: { _, _ in },
        confirm: { [self] words in
          inside.withLock { $0.written.append("confirmed \(words.count)") }
        },
        fallBack: { [self] ids, _ throws(StorageError) in
          if let failure = inside.withLock({ $0.failure }) { throw failure }
          inside.withLock { $0.written.append("fell back \(ids.count)") }
        },
        doubtful: { _ in [] }, standing: { _, _ in [] })
    }
  }
}
