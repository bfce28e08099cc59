import Agent
import Duffel
import Flights
import HTTPClient
import LanguageModel
import StandIns
import TestServers
import Testing
import Understanding

@Suite("A service fails under travellers", serversAreThere, .serialized)
struct BreakerFaultTests {
  private static let budget: Duration = .milliseconds(400)

  private func understander(_ model: ModelStandIn) -> Understander {
    var breakers = CircuitBreaker.Settings()
    breakers.probeInterval = .seconds(1)
    let chat = ChatModel(
      http: Client(userAgent: "test"),
      settings: ChatModel.Settings(url: model.url, key: "key", model: "m"), breakers: breakers)
    return .model(
      complete: { prompt, deadline in
        try await chat.complete(
          [ChatMessage(.system, prompt.system), ChatMessage(.user, prompt.user)],
          schema: ResponseSchema(name: prompt.schemaName, json: prompt.schema), deadline: deadline
        ).text
      }, budget: Self.budget, fallback: .builtIn)
  }

  /// The times of so many turns, one after another, in order.
  private func times(_ stage: Stage, _ agent: Agent, _ round: String, _ count: Int) async
    -> [Duration]
  {
    var times: [Duration] = []
    for number in 0..<count {
      let message = stage.message("SM-\(round)-\(number)", from: number, "from Berlin to Lisbon")
      let start = ContinuousClock.now
      #expect(!(await agent.receive(message).texts.isEmpty))
      times.append(.now - start)
    }
    return times
  }

  @Test(
    "a model that fails costs a few turns their time, and the others nothing, until it answers again",
    arguments: [
      ("silent", ModelReply(delay: 5, content: "{}")),
      ("garbage", ModelReply(raw: "<html>busy</html>")),
      ("busy", ModelReply(status: 429, raw: #"{"error":{"message":"slow down"}}"#)),
    ])
  func model(name: String, reply: ModelReply) async throws {
    let server = try PostgreSQLServer.start()
    let stage = try await Stage(server.url)
    let model = try await ModelStandIn(reply: reply)
    var environment = stage.environment
    environment.understander = understander(model)
    environment.understanderWaits = true
    let agent = Agent(environment)
    let first = await times(stage, agent, "closed", 5)
    let called = await model.calls().count
    let then = await times(stage, agent, "open", 60)
    tell("model \(name), slowest turn before the breaker opens", first.max() ?? .zero)
    tell("model \(name), p99 after", then.sorted()[58])
    #expect(await model.calls().count <= called + 2, "no more than a probe")
    await model.answerAlways(ModelReply(content: #"{"commands":[]}"#))
    #expect(
      try await eventually {
        let before = await model.calls().count
        _ = await times(stage, agent, "again-\(before)-\(UInt32.random(in: 0...UInt32.max))", 2)
        return await model.calls().count == before + 2
      })
    await model.stop()
  }

  @Test("searches that hang are answered honestly at once, and made again when they work")
  func duffel() async throws {
    let server = try PostgreSQLServer.start()
    let stage = try await Stage(server.url)
    let duffel = try await DuffelStandIn()
    var breaker = CircuitBreaker.Settings()
    breaker.probeInterval = .seconds(1)
    let account = try #require(Account(token: "duffel_test_stand_in", url: duffel.url))
    var environment = stage.environment
    environment.flights = Duffel.provider(
      api: API(account: account, http: Client(userAgent: "test"), breaker: breaker),
      search: SearchSettings(supplierTimeout: .seconds(2), grace: .zero))
    let agent = Agent(environment)
    let wish = "from munich to lisbon on friday, one way, just me"
    let sorry =
      "I can't reach the airlines' systems right now. Write *yes* in a few minutes, and I'll try again."
    await duffel.failAlways(DuffelFailure(.searches, .hang))
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<5 {
        group.addTask {
          let answer = await agent.receive(stage.message("SM1-\(number)", from: number, wish))
          #expect(answer.texts.joined(separator: "\n").hasSuffix(sorry))
        }
      }
    }
    let start = ContinuousClock.now
    let answer = await agent.receive(stage.message("SM2", from: 9, wish))
    let time = ContinuousClock.now - start
    tell("a search while Duffel hangs and the breaker is open", time)
    #expect(answer.texts.joined(separator: "\n").hasSuffix(sorry))
    #expect(time < .seconds(2), "the seller's time was not waited out")
    await duffel.failAlways()
    var number = 0
    #expect(
      try await eventually {
        number += 1
        let answer = await agent.receive(stage.message("SM3-\(number)", from: 100 + number, wish))
        return answer.texts.contains { $0.contains("€") || $0.contains("EUR") }
      })
    await duffel.stop()
  }
}
