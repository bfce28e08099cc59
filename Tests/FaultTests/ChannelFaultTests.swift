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

  @Test("a name that does not resolve is an error that says that nothing was sent, in time")
  func noName() async throws {
    let client = Client(userAgent: "test")
    let start = ContinuousClock.now
    do throws(HTTPError) {
      _ = try await client.send(
        HTTPRequest(
          method: "POST", url: "https://api.twilio.invalid/", body: [1], timeout: .seconds(3)))
      Issue.record("it resolves")
    } catch {
      #expect(error.kind == .resolve || error.kind == .timedOut)
      #expect(!error.mayHaveBeenSent)
    }
    #expect(ContinuousClock.now - start < .seconds(8))
  }
}
