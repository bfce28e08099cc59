import FastCGI
import Synchronization
import Testing

@testable import Admin

@Suite("The admin socket")
struct HealthTests {
  private func routes(_ findings: Finding..., token: String? = "token") -> AdminRoutes {
    let checks = findings.enumerated().map { index, finding in
      HealthCheck("part:\(index)", componentType: "component") { finding }
    }
    return AdminRoutes(token: token) {
      await Health.look(at: checks, version: "1", time: "2026-11-23T20:00:00Z")
    }
  }

  private func get(
    _ uri: String, method: String = "GET", authorization: String? = nil, _ routes: AdminRoutes
  ) async -> Response {
    let parameters = authorization.map { [("HTTP_AUTHORIZATION", $0)] } ?? []
    return await routes.respond(Request(method: method, uri: uri, parameters: parameters))
  }

  @Test("lives without asking anybody, and is ready when everybody it needs answers")
  func ready() async {
    let broken = routes(Finding(.pass), Finding(.fail, output: "gone"))
    #expect(await get("/livez", broken).status == 200)
    #expect(await get("/readyz", broken).status == 503)
    #expect(await get("/readyz", routes(Finding(.pass))).status == 200)
    #expect(await get("/readyz?verbose", broken).text == "pass part:0\nfail part:1: gone\n")
  }

  @Test("is ready with a warning where something is only slower")
  func warning() async {
    let response = await get("/readyz", routes(Finding(.pass), Finding(.warn)))
    #expect(response.status == 200)
    #expect(response.text == "warn\n")
  }

  @Test("gives the health to the bearer of the token alone")
  func token() async {
    let routes = routes(Finding(.pass, value: 1.5, unit: "ms"))
    #expect(await get("/admin/health", routes).status == 401)
    #expect(await get("/admin/health", authorization: "Bearer tokem", routes).status == 401)
    #expect(await get("/admin/health", authorization: "token", routes).status == 401)
    let response = await get("/admin/health", authorization: "Bearer token", routes)
    #expect(response.status == 200)
    #expect(response.contentType == "application/health+json")
    #expect(
      response.text == """
        {"status":"pass","version":"1","checks":{"part:0":[{"componentType":"component",\
        "status":"pass","time":"2026-11-23T20:00:00Z","observedValue":1.5,"observedUnit":"ms"}]}}
        """)
  }

  @Test("has nothing below /admin where no token is set, and takes no other methods")
  func closed() async {
    let closed = routes(Finding(.pass), token: nil)
    #expect(await get("/admin/health", authorization: "Bearer ", closed).status == 404)
    #expect(await get("/admin/health", method: "POST", routes(Finding(.pass))).status == 405)
    #expect(await get("/elsewhere", routes(Finding(.pass))).status == 404)
  }

  @Test("does not wait for a look that hangs")
  func hanging() async {
    let checks = [
      HealthCheck("slow:one", componentType: "datastore") {
        try? await Task.sleep(for: .seconds(60))
        return Finding(.pass)
      },
      HealthCheck("quick:one", componentType: "datastore") { Finding(.pass) },
    ]
    let health = await Health.look(
      at: checks, version: "1", time: "", limit: .milliseconds(50))
    #expect(health.status == .fail)
    #expect(health.findings.map(\.finding.status) == [.fail, .pass])
  }

  @Test("asks again only when what it found is old, where that is wished")
  func kept() async {
    let looks = Atomic<Int>(0)
    func check(_ time: Duration) -> HealthCheck {
      HealthCheck("dear:one", componentType: "component") {
        Finding(.warn, value: Double(looks.add(1, ordering: .relaxed).newValue))
      }.kept(for: time)
    }
    let (long, short) = (check(.seconds(60)), check(.zero))
    for expected in [1.0, 1.0] { #expect(await long.look().value == expected) }
    for expected in [2.0, 3.0] { #expect(await short.look().value == expected) }
  }

  @Test("writes whatever was said as JSON")
  func quoting() {
    #expect(quoted("a\"b\\c\n\u{1}é") == "\"a\\\"b\\\\c\\n\\u0001é\"")
  }
}

extension Response {
  fileprivate var text: String { String(decoding: body, as: UTF8.self) }
}
