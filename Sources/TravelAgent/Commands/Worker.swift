import Agent
import ArgumentParser
import FastCGI
import Foundation
import LocalTime
import Logging
import Storage
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
    let listener = try listen.map { try Listener.bind($0) } ?? Listener.inherited()
    let store = try await house.store()
    let identity = try await Identity.load(from: store.pool, keys: store.keys)
    let agent = Agent(try house.environment(store))
    let deliveries = Deliveries(outbox: .live(store))
    let routes = WebRoutes(
      settings: web, agent: agent, deliveries: deliveries, conversation: identity.conversation,
      now: { Instant.now })
    let server = Server(listener: listener, events: { log.note($0) })
    let upkeep = [
      Task { await store.keepClaims() },
      Task { await write(deliveries, log) },
    ]
    try await Serving(server: server, log: log).run(routes.respond) {
      "\(server.inFlight) requests, \(agent.turnsUnderWay) turns"
    }
    await settle(agent)
    for task in upkeep { task.cancel() }
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
