import Agent
import Conversation
import LocalTime
import PostgreSQL
import Redis
import Synchronization
import TestServers

@testable import Storage

/// A PostgreSQL and a Redis of this test run's own, started at first use.
enum Servers {
  static let postgreSQL = Result { try PostgreSQLServer.start() }
  static let redis = Result { try RedisServer.start() }
  private static let count = Mutex(0)

  static var areAvailable: Bool { PostgreSQLServer.isAvailable && RedisServer.isAvailable }

  /// A database with every migration, made for one test.
  static func database() async throws -> String {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let url = try postgreSQL.get().createDatabase("test\(number)")
    let pool = Pool(conninfo: url, size: 1)
    _ = try await Migrations.run(on: pool)
    pool.close()
    return url
  }
}

/// One process's connections to the database of a test.
struct Process {
  let store: Store
  let conversations: Conversations
  let inbox: Inbox
  let outbox: Outbox
  let claims: Claims
  let bookings: Bookings

  init(_ url: String, redis: Redis.Client? = nil, keys: DataKeys? = nil) throws {
    store = Store(
      pool: Pool(conninfo: url, size: 2),
      pipeline: Pipeline(conninfo: url, statements: Store.statements),
      claims: Session(conninfo: url, channels: [Store.knocks]), redis: redis,
      keys: try keys ?? testKeys.get())
    conversations = .live(store)
    inbox = .live(store)
    outbox = .live(store)
    claims = .live(store)
    bookings = .live(store)
  }

  /// Saves a turn that answers the message with the reply.
  func save(
    _ message: Message, over version: Int64, state: State = State(), reply: [String] = ["hello"],
    picture: String? = nil, inline: Bool = true, received: Bool = false,
    booking: LoadedBooking? = nil
  ) async throws -> SaveOutcome {
    try await conversations.save(
      TurnRecord(
        conversation: message.conversation, address: message.address, version: version,
        state: state, messages: [message], received: received, reply: reply, picture: picture,
        booking: booking,
        inline: inline))
  }

  /// The one number that the query gives.
  func number(_ sql: String) async throws -> Int {
    try await store.pool.query(Statement("", sql)).first?.int(0) ?? -1
  }
}

struct Malformed: Error {}

let testKeys = Result {
  guard let keys = DataKeys(DataKeys.newSetting()) else { throw Malformed() }
  return keys
}

func conversation(_ number: UInt8) -> ConversationID {
  ConversationID([UInt8](repeating: number, count: 16)).unsafelyUnwrapped
}

func message(_ id: String, in conversation: ConversationID, _ text: String = "hi") -> Message {
  Message(
    id: id, conversation: conversation, address: "whatsapp:+14155550100", content: .text(text),
    receivedAt: .now)
}

/// Waits until the condition holds; false when it does not within ten seconds.
func eventually(_ condition: () -> Bool) async -> Bool {
  for _ in 0..<2000 {
    if condition() { return true }
    try? await Task.sleep(for: .milliseconds(5))
  }
  return false
}
