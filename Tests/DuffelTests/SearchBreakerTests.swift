import Flights
import HTTPClient
import LocalTime
import Synchronization
import TestServers
import Testing

@testable import Duffel

@Suite("Searches that fail again and again")
struct SearchBreakerTests {
  private static let down = Answer.json(
    503, #"{"errors":[{"type":"api_error","code":"service_unavailable"}]}"#)

  private func api(
    _ server: ScriptedHTTPServer, probe: Duration = .seconds(60),
    events: @escaping @Sendable (API.Event) -> Void = { _ in }
  ) throws -> API {
    var breaker = CircuitBreaker.Settings()
    breaker.failures = 3
    breaker.probeInterval = probe
    return API(
      account: try #require(Account(token: "duffel_test_abc", url: server.url)),
      http: Client(userAgent: "travel-agent/test"), breaker: breaker, events: events)
  }

  private func reason(_ provider: FlightProvider) async throws -> FlightError.Reason? {
    let wish = OfferRequest.Slice(
      origin: "LHR", destination: "JFK", date: try #require(CalendarDate("2027-01-15")))
    do throws(FlightError) {
      _ = try await provider.search(OfferRequest(slices: [wish], party: Party()), now)
      return nil
    } catch { return error.reason }
  }

  @Test("are no longer tried, while orders, payments and reads go on")
  func opens() async throws {
    let server = try ScriptedHTTPServer(
      Self.down, Self.down, Self.down, .json(201, Sample.data(Sample.order())),
      .json(200, Sample.data(Sample.order())))
    let provider = provider(api: try api(server))
    for _ in 0..<8 { #expect(try await reason(provider) == .unavailable) }
    #expect(server.requests.count == 3)
    guard case .created = await provider.order(try Sample.request(), now) else {
      Issue.record("the order was held back")
      return
    }
    #expect(try await provider.retrieve("ord_1").id == "ord_1")
    #expect(server.requests.count == 5)
  }

  @Test("are tried again after a probe that found something")
  func recovers() async throws {
    let found = Answer.json(
      201, Sample.data(#"{"id":"orq_1","offers":[\#(Sample.offer())]}"#))
    let changes = Mutex<[CircuitBreaker.Change]>([])
    let server = try ScriptedHTTPServer(Self.down, Self.down, Self.down, found)
    let provider = provider(
      api: try api(server, probe: .milliseconds(1)) { event in
        if case .breaker(let change) = event { changes.withLock { $0.append(change) } }
      })
    for _ in 0..<3 { #expect(try await reason(provider) == .unavailable) }
    try await Task.sleep(for: .milliseconds(2))
    for _ in 0..<3 { #expect(try await reason(provider) == nil) }
    #expect(changes.withLock { $0 } == [.opened, .closed])
  }

  @Test("are not given up for what Duffel refuses for a reason")
  func refusals() async throws {
    let server = try ScriptedHTTPServer(
      .json(422, Sample.error("validation_error", type: "validation_error", status: 422)))
    let provider = provider(api: try api(server))
    for _ in 0..<8 { _ = try await reason(provider) }
    #expect(server.requests.count == 8)
  }
}
