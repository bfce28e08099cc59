import Agent
import HTTPClient
import LocalTime
import StandIns
import Storage
import Synchronization
import TestServers
import Testing

@testable import TravelAgent

@Suite("The way to travellers fails", serversAreThere)
struct ChannelFaultTests {
  @Test("while Twilio cannot be reached replies wait, and go when it can")
  func twilioDown() async throws {
    let server = try PostgreSQLServer.start()
    let port = try freePort()
    let stage = try await Stage(server.url, ["TWILIO_API_URL": "http://127.0.0.1:\(port)"])
    let message = stage.message("SM1", from: 1)
    #expect(try await stage.environment.inbox.receive(message))
    let agent = Agent(stage.environment)
    #expect(try await agent.takeUp(message.conversation) == 1)
    let postponed = Mutex(0)
    let courier = Courier(
      outbox: .live(stage.store), channel: try stage.house.channel(try stage.house.web()),
      agent: agent, now: { Instant.now },
      observe: { observation in
        if case .sent(.postponed, _) = observation { postponed.withLock { $0 += 1 } }
      })
    #expect(
      try await eventually {
        _ = try await courier.deliver()
        return postponed.withLock { $0 } >= 1
      })
    #expect(try await stage.number("SELECT count(*) FROM outbox WHERE status = 'pending'") > 0)
    let start = ContinuousClock.now
    let twilio = try await TwilioStandIn(
      account: TwilioAccount(
        sid: "AC00000000000000000000000000000000", authToken: "token",
        sender: "whatsapp:+14155238886", webhook: "http://127.0.0.1:9/webhook"),
      port: UInt16(port))
    #expect(
      try await eventually {
        _ = try await courier.deliver()
        return !(await twilio.transcript().isEmpty)
      })
    tell("Twilio back, until the reply went out", .now - start)
    await courier.settle()
    #expect(try await stage.number("SELECT count(*) FROM outbox WHERE status = 'pending'") == 0)
    await twilio.stop()
  }

  @Test(
    "names that do not resolve are errors that say that nothing was sent, and hold up no other request"
  )
  func noNames() async throws {
    let client = Client(userAgent: "test")
    let well = try ScriptedHTTPServer(.init(200, "ok"))
    let start = ContinuousClock.now
    let lookups = Task {
      await withTaskGroup(of: HTTPError?.self) { group in
        for number in 0..<8 {
          group.addTask {
            let url = "https://api\(number).twilio.invalid/"
            do throws(HTTPError) {
              _ = try await client.send(
                HTTPRequest(method: "POST", url: url, body: [1], timeout: .seconds(2)))
              return nil
            } catch { return error }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
    }
    var longest: Duration = .zero
    for _ in 0..<30 {
      let begun = ContinuousClock.now
      #expect(try await client.send(HTTPRequest(url: well.url)).status == 200)
      longest = max(longest, .now - begun)
      try await Task.sleep(for: .milliseconds(100))
    }
    for error in await lookups.value {
      let error = try #require(error, "it resolves")
      #expect(error.kind == .resolve || error.kind == .timedOut)
      #expect(!error.mayHaveBeenSent)
    }
    tell("names that do not resolve, in all", .now - start)
    tell("names that do not resolve, longest of other requests", longest)
    #expect(longest < .seconds(1))
  }
}
