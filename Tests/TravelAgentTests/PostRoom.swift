import Agent
import Conversation
import Foundation
import LocalTime
import Logging
import PostgreSQL
import StandIns
import Storage
import Synchronization
import TestServers

@testable import TravelAgent

/// Couriers at work on one database and one Twilio, over real sockets. Nobody takes Twilio's callbacks: a test gives the words that matter.
struct PostRoom {
  static let sender = "whatsapp:+14155238886"
  private static let account = "AC" + String(repeating: "1", count: 32)
  private static let postgreSQL = Result { try PostgreSQLServer.start() }
  private static let count = Mutex(0)

  let twilio: TwilioStandIn
  let stores: [Storage.Store]
  let couriers: [Courier]
  private let notes = Notes()

  private final class Notes: Sendable {
    let observations = Mutex<[String]>([])
  }

  /// - Parameters:
  ///   - couriers: Each plays a process of its own.
  ///   - settings: Beyond those that every process needs.
  init(couriers: Int = 1, rate: Int = 400, settings: [String: String] = [:]) async throws {
    let number = Self.count.withLock { count in
      count += 1
      return count
    }
    let url = try Self.postgreSQL.get().createDatabase("postroom\(number)")
    var account = TwilioAccount(
      sid: Self.account, authToken: "secret", sender: Self.sender,
      webhook: "http://127.0.0.1:9/webhook")
    account.pace = .milliseconds(1)
    account.contents = [
      Self.template("a"): "News for you: {{1}}.", Self.template("b"): "Neu: {{1}}.",
    ]
    twilio = try await TwilioStandIn(account: account)
    let all = try Settings(
      environment: [
        "DATABASE_URL": url, "REDIS_URL": "", "PUBLIC_WEBHOOK_URL": account.webhook,
        "TWILIO_ACCOUNT_SID": Self.account, "TWILIO_AUTH_TOKEN": "secret",
        "TWILIO_FROM": Self.sender, "TWILIO_API_URL": twilio.url,
        "DATA_KEY": DataKeys.newSetting(), "FLIGHTS": "timetable",
      ].merging(settings) { $1 })
    let house = House(
      settings: all, log: Logger(label: "post room") { _ in SwiftLogNoOpLogHandler() })
    let web = try house.web()
    var made: [(Storage.Store, Courier)] = []
    for _ in 1...couriers {
      let store = try house.store()
      _ = try await Migrations.run(on: store.pool)
      let courier = Courier(
        outbox: .live(store), channel: try house.channel(web),
        agent: Agent(try house.environment(store, web)), rate: rate, now: { Instant.now },
        observe: { [notes] observation in
          notes.observations.withLock { $0.append("\(observation)") }
        })
      made.append((store, courier))
    }
    stores = made.map(\.0)
    self.couriers = made.map(\.1)
  }

  /// An approved content.
  static func template(_ digit: String) -> String { "HX" + String(repeating: digit, count: 32) }

  static func conversation(_ number: Int) -> ConversationID {
    let bytes = (0..<16).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 7 }
    return ConversationID(bytes).unsafelyUnwrapped
  }

  static func address(_ number: Int) -> String { "whatsapp:+49151\(10_000_000 + number)" }

  /// A traveller writes, of which Twilio knows too, and is answered past the deadline.
  func answer(
    _ number: Int, with replies: [String], over version: Int64 = 0, language: String = "en"
  ) async throws {
    await twilio.send(PhoneMessage(from: Self.address(number), body: "hi"))
    try await save(number, replies, over: version, language: language)
  }

  func save(
    _ number: Int, _ replies: [String], over version: Int64 = 0, language: String = "en"
  ) async throws {
    var state = State()
    state.language = language
    let message = Message(
      id: "SM\(number)-\(version)", conversation: Self.conversation(number),
      address: Self.address(number), content: .text("hi"), receivedAt: .now)
    _ = try await Conversations.live(stores[0]).save(
      TurnRecord(
        conversation: message.conversation, address: message.address, version: version,
        state: state, messages: [message], received: false, reply: replies, picture: nil,
        booking: nil, inline: false))
  }

  /// All couriers send, side by side, until nothing is left that may go now.
  func work() async throws {
    try await withThrowingTaskGroup { group in
      for courier in couriers {
        group.addTask {
          while try await number("SELECT count(*) FROM outbox WHERE \(Self.isDue)") > 0 {
            if try await courier.deliver() == 0 { try await Task.sleep(for: .milliseconds(5)) }
          }
          await courier.settle()
        }
      }
      try await group.waitForAll()
    }
  }

  private static let isDue = "status = 'sending' OR status = 'pending' AND due_at <= now()"

  /// What the traveller was written.
  func replies(to number: Int) async -> [String] {
    await twilio.transcript(of: Self.address(number)).filter { $0.direction != .inbound }.map(
      \.body)
  }

  /// What was told of the couriers' work.
  var observations: [String] { notes.observations.withLock { $0 } }

  func number(_ sql: String) async throws -> Int {
    try await stores[0].pool.query(Statement("", sql)).first?.int(0) ?? -1
  }

  func run(_ sql: String) async throws { _ = try await stores[0].pool.query(Statement("", sql)) }

  func stop() async { await twilio.stop() }
}
