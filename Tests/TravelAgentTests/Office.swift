import Agent
import Foundation
import LocalTime
import Logging
import PostgreSQL
import StandIns
import Storage
import Synchronization
import TestServers
import Twilio

@testable import TravelAgent

/// A courier at work on a database and a Twilio of its own, over real sockets, with no worker to take webhooks.
struct Office {
  static let postgreSQL = Result { try PostgreSQLServer.start() }
  static let sender = "whatsapp:+14155238886"
  private static let account = "AC" + String(repeating: "1", count: 32)
  private static let count = Mutex(0)

  let twilio: TwilioStandIn
  let store: Storage.Store
  let agent: Agent
  let courier: Courier
  let sweep: Sweep
  let messages: Messages
  let identity: Identity

  init() async throws {
    let number = Self.count.withLock { count in
      count += 1
      return count
    }
    let url = try Self.postgreSQL.get().createDatabase("office\(number)")
    var account = TwilioAccount(
      sid: Self.account, authToken: "secret", sender: Self.sender,
      webhook: "http://127.0.0.1:9/webhook")
    account.pace = .milliseconds(1)
    twilio = try await TwilioStandIn(account: account)
    let settings = try Settings(environment: [
      "DATABASE_URL": url, "REDIS_URL": "", "PUBLIC_WEBHOOK_URL": account.webhook,
      "TWILIO_ACCOUNT_SID": Self.account, "TWILIO_AUTH_TOKEN": "secret",
      "TWILIO_FROM": Self.sender, "TWILIO_API_URL": twilio.url,
      "DATA_KEY": DataKeys.newSetting(), "FLIGHTS": "timetable", "SEND_RATE": "400",
    ])
    let house = House(
      settings: settings, log: Logger(label: "office") { _ in SwiftLogNoOpLogHandler() })
    let web = try house.web()
    store = try house.store()
    _ = try await Migrations.run(on: store.pool)
    identity = try await house.identity(of: store)
    agent = Agent(try house.environment(store, web))
    courier = Courier(
      outbox: .live(store), channel: try house.channel(web), agent: agent, rate: 400,
      now: { Instant.now }, observe: { _ in })
    sweep = try house.sweep(web, store, identity) { _ in }
    messages = Messages(
      account: Twilio.Account(
        sid: Self.account, username: Self.account, password: "secret", url: twilio.url),
      http: house.http)
  }

  /// As a courier left it that many seconds ago.
  func leave(ago seconds: Int64) async throws {
    try await Sweep.Store.live(store).setMark(Instant.now.adding(seconds: -seconds))
  }

  /// A message whose webhook comes to nothing.
  @discardableResult
  func miss(
    from number: Int, _ body: String, ago seconds: Double = 60,
    kind: StandIns.ChatMessage.Kind = .text
  ) async -> StandIns.ChatMessage {
    await twilio.schedule([.missedWebhook])
    return await twilio.send(
      PhoneMessage(from: Self.number(number), body: body, kind: kind, ago: seconds))
  }

  static func number(_ number: Int) -> String { "whatsapp:+49151\(10_000_000 + number)" }

  /// What the webhook of the message does when it gets through; whether its answer holds the reply.
  @discardableResult
  func deliver(_ message: StandIns.ChatMessage) async -> Bool {
    let answer = await agent.receive(
      Message(
        id: message.sid, conversation: identity.conversation(of: message.from),
        address: message.from, content: .text(message.body), receivedAt: .now))
    if case .reply = answer { return true }
    return false
  }

  /// Takes up what stands still and sends what waits, until there is nothing left.
  func work() async throws {
    while try await courier.takeUp() > 0 {}
    while try await courier.deliver() > 0 { await courier.settle() }
  }

  /// What the traveller was written.
  func replies(to number: Int) async -> [String] {
    await twilio.transcript(of: Self.number(number)).filter { $0.direction != .inbound }.map(\.body)
  }

  func number(_ sql: String) async throws -> Int {
    try await store.pool.query(Statement("", sql)).first?.int(0) ?? -1
  }
}
