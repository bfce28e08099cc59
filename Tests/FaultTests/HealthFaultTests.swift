import Admin
import FastCGI
import TestServers
import Testing

@testable import TravelAgent

@Suite("What the health page says when a server fails", serversAreThere, .serialized)
struct HealthFaultTests {
  /// Status and output of each check by its name.
  private func look(_ stage: Stage, _ workers: String) async -> [String: (HealthStatus, String)] {
    let checks = HealthChecks(store: stage.store, workers: workers, duffel: nil).all
    let health = await Health.look(at: checks, version: "1", time: "")
    return Dictionary(
      uniqueKeysWithValues: health.findings.map {
        ($0.check.name, ($0.finding.status, $0.finding.output ?? ""))
      })
  }

  @Test("names what failed, and warns only of what is done without")
  func page() async throws {
    let server = try PostgreSQLServer.start()
    let redis = try RedisServer.start()
    let stage = try await Stage(server.url, ["REDIS_URL": redis.url])
    let nobody = "127.0.0.1:\(try freePort())"
    #expect(
      try await eventually {
        await look(stage, nobody)["redis:responseTime"]?.0 == .pass
      })
    let well = await look(stage, nobody)
    #expect(well["postgres:responseTime"]?.0 == .pass)
    #expect(well["workers:responseTime"]?.0 == .fail)
    #expect(well["workers:responseTime"]?.1.contains("\(nobody) does not answer") == true)

    redis.kill()
    #expect(
      try await eventually {
        let redis = await look(stage, nobody)["redis:responseTime"]
        return redis?.0 == .warn && redis?.1.hasPrefix("serving without Redis") == true
      })

    server.freeze(true)
    let frozen = await look(stage, nobody)
    #expect(frozen["postgres:responseTime"]?.0 == .fail)
    #expect(frozen["postgres:responseTime"]?.1 == "no answer within 3.0 seconds")
    server.freeze(false)
    #expect(
      try await eventually { await look(stage, nobody)["postgres:responseTime"]?.0 == .pass })

    server.kill()
    let gone = await look(stage, nobody)
    #expect(gone["postgres:responseTime"]?.0 == .fail)
    #expect(gone["postgres:responseTime"]?.1.hasPrefix("PostgreSQL does not answer") == true)
    #expect(gone["postgres:migrations"]?.1 == "the database does not say")
    try server.restart()
    #expect(
      try await eventually { await look(stage, nobody)["postgres:responseTime"]?.0 == .pass })
  }
}
