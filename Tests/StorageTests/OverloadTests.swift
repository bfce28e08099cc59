import Agent
import Conversation
import Flights
import LocalTime
import PostgreSQL
import TestServers
import Testing
import Timetable
import Understanding

@testable import Storage

@Suite(
  "Overload", .serialized, .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"))
struct OverloadTests {
  private func agent(_ store: Store, deadline: Duration = .seconds(8)) -> Agent {
    Agent(
      Environment(
        now: { .now }, conversations: .live(store), inbox: .live(store), claims: .live(store),
        understander: .builtIn, understanderWaits: false, flights: Timetable.provider(book: nil),
        humanContact: nil, replyDeadline: deadline, observe: { _ in }))
  }

  @Test(
    "of 5,000 messages at a PostgreSQL that stands still refuses them all, and goes on when it does"
  )
  func frozen() async throws {
    let server = try PostgreSQLServer.start()
    defer { server.stop() }
    let pool = Pool(conninfo: server.url, size: 1)
    _ = try await Migrations.run(on: pool)
    let keys = try testKeys.get()
    let store = Store(
      pool: pool,
      pipeline: Pipeline(
        conninfo: server.url, statements: Store.statements, answerLimit: .seconds(1)),
      claims: Session(conninfo: server.url), redis: nil, keys: keys)
    let agent = agent(store)
    let before = await agent.receive(message("SM0", in: conversation(0)))
    #expect(before.isReply)
    server.freeze(true)
    let refused = await withTaskGroup(of: Bool.self) { group in
      for number in 1...5000 {
        let sender = conversation(UInt8(number % 250))
        group.addTask { await agent.receive(message("SM\(number)", in: sender)).isUnavailable }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    // What stands in a line that is full was to be kept, which failed too.
    #expect(refused == 5000)
    #expect(await eventually { agent.turnsUnderWay == 0 })
    server.freeze(false)
    var isBack = false
    for number in 0..<200 where !isBack {
      isBack = await agent.receive(message("SMback\(number)", in: conversation(1))).isReply
      if !isBack { try await Task.sleep(for: .milliseconds(50)) }
    }
    #expect(isBack)
  }

  @Test("of one conversation is answered a part at a time")
  func flood() async throws {
    let process = try Process(try await Servers.database())
    let id = conversation(1)
    for number in 0..<150 {
      #expect(try await process.inbox.receive(message("SM\(number)", in: id)))
    }
    let agent = agent(process.store)
    var taken: [Int] = []
    while let count = try? await agent.takeUp(id), count > 0 { taken.append(count) }
    #expect(taken == [64, 64, 22])
  }
}

extension Answer {
  fileprivate var isReply: Bool { if case .reply = self { true } else { false } }
  fileprivate var isUnavailable: Bool { if case .unavailable = self { true } else { false } }
}
