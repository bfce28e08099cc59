import Conversation
import Duffel
import Flights
import HTTPClient
import Synchronization
import TestServers
import Testing
import Understanding

@testable import Agent

@Suite("A traveller at a limit")
struct LimitTests {
  private static let notice = "You are writing faster than I can read; please wait a moment."

  /// How often a model was asked.
  private final class Calls: Sendable {
    private let number = Mutex(0)
    var count: Int { number.withLock { $0 } }
    func add() { number.withLock { $0 += 1 } }
  }

  private func agent(
    _ world: World, _ calls: Calls? = nil, flights: FlightProvider? = nil,
    _ set: (inout Allowances) -> Void
  ) -> Agent {
    let model = Understander { _, _, _ in
      calls?.add()
      return []
    }
    var environment = world.environment(
      waits: calls != nil, understander: calls == nil ? .builtIn : model)
    if let flights { environment.flights = flights }
    environment.counters = Tallies().counters
    set(&environment.allowances)
    return Agent(environment)
  }

  @Test(
    "of messages is asked for patience once and still answered; far over it messages are kept and answered with nothing"
  )
  func messages() async {
    let world = World()
    let agent = agent(world) { $0.messagesPerMinute = 2 }
    var answers: [[String]] = []
    for number in 1...9 {
      answers.append(await agent.receive(message("SM\(number)", "hello")).texts ?? [])
    }
    #expect(answers.map(\.isEmpty) == [Bool](repeating: false, count: 6) + [true, true, true])
    #expect(
      answers.map { $0.contains(Self.notice) }.enumerated().filter(\.element).map(\.offset) == [2])
    #expect(answers[2].count > 1)
    #expect(world.saved.flatMap(\.messages) == (1...9).map { "SM\($0)" })
    #expect(world.waitingCount == 0)
    #expect(world.limited == ["messages of one"])
  }

  @Test("of messages loses no yes: the built-in understander reads, and no model is asked")
  func overWithModel() async {
    let world = World()
    let calls = Calls()
    let agent = agent(world, calls) { $0.messagesPerMinute = 1 }
    _ = await agent.receive(message("SM1", "hello"))
    let answer = await agent.receive(message("SM2", "from munich to lisbon"))
    #expect(answer.texts?.first == Self.notice)
    #expect(world.state.trip.destination == "LIS")
    #expect(calls.count == 1)
  }

  @Test("of messages who asked for silence is told nothing")
  func stopped() async {
    let world = World()
    let agent = agent(world) { $0.messagesPerMinute = 1 }
    _ = await agent.receive(message("SM1", "stop"))
    #expect(await agent.receive(message("SM2", "hello")).isNothing)
  }

  @Test("of the model's calls is read by the built-in understander")
  func modelCalls() async {
    let world = World()
    let calls = Calls()
    let agent = agent(world, calls) { $0.modelCallsPerHour = 1 }
    _ = await agent.receive(message("SM1", "from berlin"))
    #expect(world.state.trip.origin == nil)
    #expect(await agent.receive(message("SM2", "from munich")).texts != nil)
    #expect(world.state.trip.origin == "MUC")
    #expect(calls.count == 1)
    #expect(world.limited == ["modelCalls of one"])
  }

  @Test("of length is read by the built-in understander: no model gets to see a novel")
  func long() async {
    let world = World()
    let calls = Calls()
    let agent = agent(world, calls) { _ in }
    let text = "from munich to lisbon. " + String(repeating: "and so on. ", count: 200)
    #expect(await agent.receive(message("SM1", text)).texts != nil)
    #expect(calls.count == 0)
    _ = await agent.receive(message("SM2", String(text.prefix(2000))))
    #expect(calls.count == 1)
  }

  @Test("of searches hears when there will be another, and a yes then makes it")
  func searches() async throws {
    let server = try ScriptedHTTPServer(
      SampleOffers.found(
        SampleOffers.offer("off_1", total: "300", airline: "TP", name: "TAP Air Portugal")))
    let account = try #require(Account(token: "duffel_test_secret", url: server.url))
    let seller = Duffel.provider(
      api: API(account: account, http: Client(userAgent: "test"), events: { _ in }),
      search: SearchSettings(supplierTimeout: .seconds(2), grace: .seconds(15)))
    let world = World()
    let agent = agent(world, flights: seller) { $0.searchesPerHour = 1 }
    let wish = "from munich to lisbon on friday, one way, just me"
    let found = await agent.receive(message("SM1", wish)).texts
    #expect(found?.joined().contains("MUC") == true)
    let refused = await agent.receive(message("SM2", "on saturday instead")).texts
    #expect(
      refused?.last
        == "I have searched as often as I may for now. Write *yes* in about 60 minutes, and I'll look again."
    )
    #expect(server.requests.count == 1)
    #expect(world.state.asked == Question(.confirmation))
    #expect(world.limited == ["searches of one"])
  }
}
