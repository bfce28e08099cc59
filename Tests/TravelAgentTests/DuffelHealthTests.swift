import Admin
import Duffel
import HTTPClient
import TestServers
import Testing

@testable import TravelAgent

@Suite("The health of Duffel")
struct DuffelHealthTests {
  private func check(_ url: String) throws -> HealthCheck {
    let account = try #require(Account(token: "duffel_test_secret", url: url))
    return .duffel(API(account: account, http: Client(userAgent: "test")))
  }

  @Test("is asked for once, however often somebody looks")
  func pass() async throws {
    let server = try ScriptedHTTPServer(
      .init(200, #"{"data":[]}"#, headers: ["Content-Type": "application/json"]))
    let check = try check(server.url)
    for _ in 0..<3 {
      let finding = await check.look()
      #expect(finding.status == .pass && finding.unit == "ms")
    }
    #expect(server.requests.map(\.line) == ["GET /air/airlines?limit=1"])
  }

  @Test(
    "is a warning where it refuses or is silent, in time for the page",
    arguments: [
      (
        ScriptedHTTPServer.Answer(
          401, #"{"errors":[{"type":"authentication_error","code":"access_token_not_found"}]}"#,
          headers: ["Content-Type": "application/json"]), "status 401; access_token_not_found"
      ),
      (.init(200, "", delay: 4), "no reply (timedOut)"),
    ])
  func warning(answer: ScriptedHTTPServer.Answer, output: String) async throws {
    let server = try ScriptedHTTPServer(answer)
    let health = await Health.look(at: [try check(server.url)], version: "1", time: "")
    let finding = try #require(health.findings.first?.finding)
    #expect(health.status == .warn)
    #expect(
      finding.output?.hasPrefix("no flights can be searched: GET /air/airlines: " + output) == true)
    #expect(finding.output?.contains("secret") == false)
  }
}
