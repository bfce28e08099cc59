import Agent
import ArgumentParser
import FastCGI
import Foundation
import LocalTime
import Logging
import Storage
import Synchronization
import Web

struct Worker: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answers Twilio's webhooks over FastCGI.",
    discussion: "The listening socket is file descriptor 0, which any number of workers may share.")

  @Option(help: "Listen here instead: unix:PATH or HOST:PORT.")
  var listen: String?

  func run() async throws {
    let settings = try Settings.load()
    let log = settings.log("worker")
    let house = House(settings: settings, log: log)
    let web = try house.web()
    let store = try house.store()
    let points = CrashPoints(process: "worker")
    let environment = try house.environment(store, web).with(points)
    let agent = Agent(environment)
    let deliveries = Deliveries(
      outbox: .live(store).with(points), observe: { log.note($0) })
    let listener = try listen.map { try Listener.bind($0) } ?? Listener.inherited()
    let routes = Routes()
    let upkeep = Task {
      let identity = try await house.identity(of: store)
      routes.open(
        WebRoutes(
          settings: web, agent: agent, deliveries: deliveries, hooks: house.hooks(environment),
          conversation: identity.conversation, now: { Instant.now }))
      async let claims: Void = store.keepClaims()
      async let knocks: Void = store.hearKnocks { agent.knock($0) }
      await write(deliveries, log)
      _ = await (claims, knocks)
    }
    await routes.wait(atMost: .seconds(2))
    let server = Server(listener: listener, events: { log.note($0) })
    await Serving(server: server, log: log).run(
      points.around("respond", routes.respond),
      status: { "\(server.inFlight) requests, \(agent.turnsUnderWay) turns" },
      settle: { await settle(agent) })
    upkeep.cancel()
    try? await deliveries.flush()
  }

  private func write(_ deliveries: Deliveries, _ log: Logger) async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(200))
      do {
        try await deliveries.flush()
      } catch {
        log.warning("\(error.description)")
      }
    }
  }

  /// Lets the turns end whose webhooks were answered at the deadline.
  private func settle(_ agent: Agent) async {
    for _ in 0..<1000 where agent.turnsUnderWay > 0 {
      try? await Task.sleep(for: .milliseconds(10))
    }
  }
}

/// The routes, as soon as there are any. Until the database is there, Twilio is told to try again, and the probe that we live.
private final class Routes: Sendable {
  private let routes = Mutex<WebRoutes?>(nil)

  func open(_ opened: WebRoutes) { routes.withLock { $0 = opened } }

  /// Waits for them: what comes meanwhile stays in the backlog, where another worker may take it.
  func wait(atMost limit: Duration) async {
    let end = ContinuousClock.now + limit
    while routes.withLock({ $0 == nil }), ContinuousClock.now < end {
      try? await Task.sleep(for: .milliseconds(5))
    }
  }

  func respond(_ request: Request) async -> Response {
    if let routes = routes.withLock({ $0 }) { return await routes.respond(request) }
    return request.path == "/livez"
      ? Response(status: 200, body: Array("ok\n".utf8))
      : Response(
        status: 503, headers: [("Retry-After", "1")], body: Array("starting\n".utf8))
  }
}
