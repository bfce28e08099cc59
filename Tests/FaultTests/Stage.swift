import Agent
import Foundation
import LocalTime
import Logging
import PostgreSQL
import Storage
import Synchronization
import TestServers
import Testing

@testable import TravelAgent

/// A process of the program as its settings join it, without the web server before it.
struct Stage: Sendable {
  let house: House
  let store: Store
  let identity: Identity
  let environment: Environment

  /// - Parameters:
  ///   - url: An empty database.
  ///   - more: Settings beyond the usual ones.
  init(_ url: String, _ more: [String: String] = [:]) async throws {
    let settings = try Settings(
      environment: [
        "DATABASE_URL": url, "REDIS_URL": "", "DATA_KEY": DataKeys.newSetting(),
        // Their travellers write faster than any person.
        "LIMIT_MESSAGES_PER_MINUTE": "0", "LIMIT_MODEL_CALLS_PER_HOUR": "0",
        "LIMIT_SEARCHES_PER_HOUR": "0",
        "PUBLIC_WEBHOOK_URL": "https://agent.example/webhook", "FLIGHTS": "timetable",
        "TWILIO_ACCOUNT_SID": "AC00000000000000000000000000000000", "TWILIO_AUTH_TOKEN": "token",
        "TWILIO_FROM": "whatsapp:+14155238886", "TWILIO_API_URL": "http://127.0.0.1:9",
      ].merging(more) { $1 })
    house = House(
      settings: settings, log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let pool = Pool(conninfo: url, size: 1)
    _ = try await Migrations.run(on: pool)
    pool.close()
    store = try house.store()
    identity = try await house.identity(of: store)
    environment = try house.environment(store, try house.web())
  }

  func message(_ id: String, from number: Int, _ text: String = "hello") -> Message {
    let address = "whatsapp:+1415555\(1000 + number)"
    return Message(
      id: id, conversation: identity.conversation(of: address), address: address,
      content: .text(text), receivedAt: .now)
  }

  /// What the query gives, as soon as the pool is connected: its connections come back one after another.
  func number(_ sql: String) async throws -> Int {
    for _ in 0..<200 {
      if let rows = try? await store.pool.query(Statement("", sql)) {
        return try rows.first?.int(0) ?? -1
      }
      try await Task.sleep(for: .milliseconds(50))
    }
    return -1
  }
}

extension Answer {
  var isUnavailable: Bool { if case .unavailable = self { true } else { false } }
  var texts: [String] { if case .reply(let messages) = self { messages.map(\.text) } else { [] } }
}

/// Travellers who write one message after another, and a channel that brings a message again until it is taken.
final class Traffic: Sendable {
  private struct Seen {
    var taken: Set<String> = []
    var refusals = 0
    var isOver = false
    var last = ContinuousClock.now
    var longestGap: Duration = .zero
    var longestAnswer: Duration = .zero
  }

  private let stage: Stage
  private let agent: Agent
  private let travellers: Int
  private let seen = Mutex(Seen())

  init(_ stage: Stage, travellers: Int = 8) {
    self.stage = stage
    self.travellers = travellers
    agent = Agent(stage.environment)
  }

  var taken: Int { seen.withLock { $0.taken.count } }
  var refusals: Int { seen.withLock { $0.refusals } }
  /// The longest time in which no message was taken, and that in which one was not answered.
  var longestGap: Duration { seen.withLock { $0.longestGap } }
  var longestAnswer: Duration { seen.withLock { $0.longestAnswer } }

  /// Runs while the body does, and until every message begun is taken.
  func run(during body: () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for traveller in 0..<travellers { group.addTask { await self.write(as: traveller) } }
      let result = await Result { try await body() }
      seen.withLock { $0.isOver = true }
      try await group.waitForAll()
      try result.get()
    }
  }

  private func write(as traveller: Int) async {
    var number = 0
    while !seen.withLock({ $0.isOver }) {
      number += 1
      let message = stage.message("SM\(traveller)-\(number)", from: traveller)
      for _ in 0..<600 where !(await isTaken(message)) {
        try? await Task.sleep(for: .milliseconds(100))
      }
    }
  }

  private func isTaken(_ message: Message) async -> Bool {
    if seen.withLock({ $0.taken.contains(message.id) }) { return true }
    let start = ContinuousClock.now
    let isRefused = await agent.receive(message).isUnavailable
    seen.withLock { seen in
      let now = ContinuousClock.now
      seen.longestAnswer = max(seen.longestAnswer, now - start)
      if isRefused {
        seen.refusals += 1
        return
      }
      seen.taken.insert(message.id)
      seen.longestGap = max(seen.longestGap, now - seen.last)
      seen.last = now
    }
    return !isRefused
  }

  /// Every message that was taken was answered by one turn, and no turn was made of nothing.
  func expectEachAnsweredOnce() async throws {
    let taken = seen.withLock { $0.taken }
    #expect(try await stage.number("SELECT count(*) FROM inbox") == taken.count)
    #expect(
      try await stage.number("SELECT count(*) FROM inbox WHERE turn_no IS NOT NULL") == taken.count)
    #expect(
      try await stage.number("SELECT coalesce(sum(version), 0)::bigint FROM conversations")
        == taken.count)
    #expect(
      try await stage.number("SELECT count(DISTINCT (conversation_id, turn_no)) FROM outbox")
        == taken.count)
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}

/// Waits until a condition holds, at most 40 seconds.
func eventually(_ isTrue: () async throws -> Bool) async throws -> Bool {
  for _ in 0..<4000 {
    if try await isTrue() { return true }
    try await Task.sleep(for: .milliseconds(10))
  }
  return false
}

/// Tells what a fault cost, for who compares runs.
func tell(_ what: String, _ time: Duration) {
  print("measured: \(what): \(time / .milliseconds(1)) ms")
}

let serversAreThere = ConditionTrait.enabled(
  if: PostgreSQLServer.isAvailable && RedisServer.isAvailable,
  "PostgreSQL or Redis is not installed")

let isLongRound = ProcessInfo.processInfo.environment["TRAVEL_AGENT_LONG_TESTS"] == "true"

let isLong = ConditionTrait.enabled(
  if: isLongRound, "a long round: TRAVEL_AGENT_LONG_TESTS=true")
