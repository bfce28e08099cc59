import Agent
import Conversation
import HTTPClient
import LanguageModel
import LocalTime
import PostgreSQL
import StandIns
import Storage
import Synchronization
import TestServers
import Timetable
import Twilio
import Understanding

/// Who reads the traveller's words.
enum Reader: String, Sendable {
  case builtIn = "built-in"
  case model
}

/// The house that all scripts are played in: one private PostgreSQL, one client for the models.
final class Stage: Sendable {
  let store: Store
  let identity: Identity
  let http = Client(userAgent: "travel-agent/scripts")
  private let server: PostgreSQLServer

  private init() async throws {
    server = try PostgreSQLServer.start()
    guard let keys = DataKeys(DataKeys.newSetting()) else {
      throw ScriptError(description: "no key")
    }
    let pool = Pool(conninfo: server.url, size: 2)
    _ = try await Migrations.run(on: pool)
    store = Store(
      pool: pool, pipeline: Pipeline(conninfo: server.url, statements: Store.statements),
      claims: Session(conninfo: server.url), redis: nil, keys: keys)
    identity = try await Identity.load(from: pool, keys: keys)
  }

  /// Started at first use, for the whole run.
  static let shared = Task { try await Stage() }

  func environment(
    _ clock: ScriptClock, _ model: ModelStandIn?, budget: Duration
  ) -> Environment {
    var environment = Environment(
      now: { clock.now }, conversations: .live(store), inbox: .live(store),
      claims: .live(store), understander: model.map { understander($0, budget) } ?? .builtIn,
      understanderWaits: model != nil, flights: Timetable.provider(book: nil),
      humanContact: "desk@example.com", parts: { MessageText.parts(of: $0) },
      replyDeadline: .seconds(60), observe: { _ in })
    environment.counters = .live(store)
    return environment
  }

  private func understander(_ model: ModelStandIn, _ budget: Duration) -> Understander {
    let chat = ChatModel(
      http: http, settings: ChatModel.Settings(url: model.url, key: "key", model: "model"))
    return .model(
      complete: { prompt, deadline in
        try await chat.complete(
          [ChatMessage(.system, prompt.system), ChatMessage(.user, prompt.user)],
          schema: ResponseSchema(name: prompt.schemaName, json: prompt.schema), deadline: deadline
        ).text
      }, budget: budget, fallback: .builtIn)
  }

  /// What the tables hold of the conversation.
  func rows(_ conversation: ConversationID) async throws -> Rows {
    let id = PostgreSQL.Value.bytes(conversation.bytes)
    let inbox = try await store.pool.query(
      "SELECT count(*), count(*) - count(turn_no) FROM inbox WHERE conversation_id = $1", [id])
    let outbox = try await store.pool.query(
      """
      SELECT turn_no, status FROM outbox WHERE conversation_id = $1 ORDER BY turn_no, part
      """, [id])
    let loaded = try await Conversations.live(store).load(conversation, true)
    return Rows(
      inbox: try inbox.first?.int(0) ?? 0, waiting: try inbox.first?.int(1) ?? 0,
      outbox: try outbox.map { row in
        Rows.Reply(turn: try row.int(0), status: try row.text(1))
      }, version: Int(loaded.version), state: loaded.state)
  }
}

/// What is kept of a conversation.
struct Rows {
  struct Reply {
    var turn: Int
    var status: String
  }
  var inbox: Int
  /// Messages without an answer.
  var waiting: Int
  var outbox: [Reply]
  var version: Int
  var state: State
}

/// A script's clock.
final class ScriptClock: Sendable {
  private let instant: Mutex<Instant>

  init(_ start: Instant) { instant = Mutex(start) }

  var now: Instant { instant.withLock { $0 } }

  func advance(_ duration: Duration) {
    let milliseconds = duration / .milliseconds(1)
    instant.withLock { $0 = Instant(milliseconds: $0.milliseconds + Int64(milliseconds)) }
  }
}
