import Duffel
import Flights
import HTTPClient
import Synchronization
import TestServers
import Testing
import Understanding

@testable import Agent

/// The real agent, understander and seller; Duffel is a script behind a socket.
@Suite("A search at Duffel")
struct SearchTests {
  private static let wish = "from munich to lisbon on friday, one way, just me"
  private static let two = SampleOffers.found(
    SampleOffers.offer("off_1", total: "300", airline: "TP", name: "TAP Air Portugal"),
    SampleOffers.offer(
      "off_2", total: "199.50", departs: "2026-11-27T06:10:00", arrives: "2026-11-27T08:20:00",
      duration: "PT3H10M"))
  private static let failed =
    "I can't reach the airlines' systems right now. Write *yes* in a few minutes, and I'll try again."

  /// What the seller told of its calls.
  private final class Told: Sendable {
    private let events = Mutex<[API.Event]>([])

    var failures: [String] {
      events.withLock {
        $0.compactMap { if case .failed(let failure) = $0 { "\(failure)" } else { nil } }
      }
    }

    func note(_ event: API.Event) { events.withLock { $0.append(event) } }
  }

  private func seller(
    _ server: ScriptedHTTPServer, grace: Duration = .seconds(15), told: Told = Told()
  ) throws -> FlightProvider {
    let account = try #require(Account(token: "duffel_test_secret", url: server.url))
    return Duffel.provider(
      api: API(account: account, http: Client(userAgent: "test"), events: { told.note($0) }),
      search: SearchSettings(supplierTimeout: .seconds(2), grace: grace))
  }

  private func agent(
    _ world: World, _ seller: FlightProvider, deadline: Duration = .seconds(60)
  ) -> Agent {
    var environment = world.environment(waits: false, deadline: deadline, understander: .builtIn)
    environment.flights = seller
    return Agent(environment)
  }

  private func say(_ text: String, _ id: String = "SM1", to agent: Agent) async -> String {
    await (agent.receive(message(id, text)).texts ?? []).joined(separator: "\n\n")
  }

  @Test(
    "shows its offers with totals, airlines and local times, and names a person for the booking")
  func offers() async throws {
    let server = try ScriptedHTTPServer(Self.two)
    let agent = agent(World(), try seller(server))
    let text = await say(Self.wish, to: agent)
    #expect(
      text.hasSuffix(
        """
        *Munich to Lisbon*
        Friday 27 November, one way · 1 adult, economy
        _Demonstration flights: invented, and bookings are only simulated, with no real ticket and no money._

        *1. €199.50* · Duffel Airways · cheapest · fastest
        Fri 27 Nov · ZZ 0042
        MUC 06:10 → LIS 08:20 · 3 h 10 min · direct
        _cabin bag only_

        *2. €300* · TAP Air Portugal · leaves in the evening
        Fri 27 Nov · TP 0042
        MUC 19:25 → LIS 00:05 +1 day · 5 h 40 min · direct
        _cabin bag only_

        Which one? Reply 1-2, or tell me what to change.
        """))
    #expect(
      server.requests.map { $0.line + " " + $0.body } == [
        "POST /air/offer_requests?return_offers=true&supplier_timeout=2000 "
          + #"{"data":{"cabin_class":"economy","passengers":[{"type":"adult"}],"#
          + #""slices":[{"departure_date":"2026-11-27","destination":"LIS","origin":"MUC"}]}}"#
      ])
    let choice = await say("the first", "SM2", to: agent)
    #expect(choice.contains("is not open yet; a person can help you on: desk@example.com."))
    #expect(server.requests.count == 1)
  }

  @Test(
    "that fails is said honestly and logged without the token; a yes searches again",
    arguments: [
      (
        ScriptedHTTPServer.Answer.json(
          500, #"{"errors":[{"type":"api_error","code":"internal_server_error"}]}"#),
        "status 500; internal_server_error"
      ),
      (.json(201, "{}", delay: 3), "no reply (timedOut)"),
      (.hangUp, "no reply (receive)"),
      (.json(201, #"{"data":{"offers":"none"#), "status 201, unreadable"),
      (
        .init(200, "<h1>Welcome</h1>", headers: ["Content-Type": "text/html"]),
        "status 200, unreadable; no JSON"
      ),
      (.json(201, "[]"), "status 201, unreadable"),
    ])
  func failures(answer: ScriptedHTTPServer.Answer, logged: String) async throws {
    let server = try ScriptedHTTPServer(answer, Self.two)
    let told = Told()
    let world = World()
    let agent = agent(world, try seller(server, grace: .zero, told: told))
    #expect(await say(Self.wish, to: agent).hasSuffix(Self.failed))
    #expect(world.failedSearches == 1)
    #expect(told.failures.count == 1)
    #expect(told.failures[0].hasPrefix("POST /air/offer_requests: " + logged))
    #expect(!told.failures[0].contains("secret"))
    #expect(await say("yes", "SM2", to: agent).contains("€199.50"))
    #expect(server.requests.count == 2)
  }

  @Test("is durable before, and goes out by itself where it takes longer than the webhook waits")
  func durable() async throws {
    let server = try ScriptedHTTPServer(SampleOffers.slow(Self.two, by: 0.5))
    let world = World()
    let agent = agent(world, try seller(server), deadline: .milliseconds(100))
    async let answer = agent.receive(message("SM1", Self.wish))
    #expect(await eventually { server.requests.count == 1 })
    #expect(world.waitingCount == 1)
    #expect(world.isClaimed)
    #expect(await answer.isNothing)
    #expect(await eventually { world.saved.map(\.inline) == [false] })
    #expect(world.saved[0].reply.joined().contains("€199.50"))
    #expect(await eventually { !world.isClaimed })
  }

  @Test("is broken off by a further message, which is no failure")
  func joining() async throws {
    let server = try ScriptedHTTPServer(SampleOffers.slow(Self.two, by: 1), Self.two)
    let told = Told()
    let world = World()
    let agent = agent(world, try seller(server, told: told))
    async let first = agent.receive(message("SM1", Self.wish))
    #expect(await eventually { server.requests.count == 1 })
    let second = await say("with my wife", "SM2", to: agent)
    #expect(await first.isNothing)
    #expect(second.contains("€199.50"))
    #expect(server.requests.count == 2)
    #expect(
      server.requests.last?.body.contains(#"[{"type":"adult"},{"type":"adult"}]"#) == true)
    #expect(world.saved.map(\.messages) == [["SM1", "SM2"]])
    #expect(world.failedSearches == 0)
    #expect(told.failures == [])
  }

  @Test("is made for every traveller anew")
  func travellers() async throws {
    let server = try ScriptedHTTPServer(
      Self.two, SampleOffers.found(SampleOffers.offer("off_3", total: "210.00")))
    let seller = try seller(server)
    let first = await say(Self.wish, to: agent(World(), seller))
    let second = await say(Self.wish, to: agent(World(), seller))
    #expect(first.contains("€199.50") && !first.contains("€210.00"))
    #expect(second.contains("€210.00") && !second.contains("€199.50"))
    #expect(server.requests.count == 2)
    #expect(server.requests[0].body == server.requests[1].body)
  }

  @Test("of a week has all its days under way at once")
  func week() async throws {
    let server = try ScriptedHTTPServer(SampleOffers.slow(Self.two, by: 1))
    let world = World()
    let agent = agent(world, try seller(server))
    async let answer = say("from munich to lisbon any day next week, one way, just me", to: agent)
    #expect(await eventually { server.requests.count == 7 })
    #expect(world.saved.isEmpty)
    #expect(await answer.contains("€199.50"))
    #expect(Set(server.requests.map(\.body)).count == 7)
  }
}
