import Admin
import ArgumentParser
import FastCGI
import LocalTime
import Storage

struct AdminCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "admin",
    abstract:
      "Serves health over FastCGI on a socket of its own, so that a busy pool never looks dead.",
    discussion: "The listening socket is file descriptor 0.")

  @Option(help: "Listen here instead: unix:PATH or HOST:PORT.")
  var listen: String?

  func run() async throws {
    let settings = try Settings.load()
    let log = settings.log("admin")
    let house = House(settings: settings, log: log)
    let listener = try listen.map { try Listener.bind($0) } ?? Listener.inherited()
    let store = try house.store()
    let checks = HealthChecks(
      store: store, workers: settings["WORKER_SOCKET"] ?? "", duffel: try house.duffel()
    ).all
    let routes = AdminRoutes(token: settings["ADMIN_TOKEN"]) {
      await Health.look(
        at: checks, version: TravelAgentCommand.version, time: Instant.now.description)
    }
    let server = Server(listener: listener, events: { log.note($0) })
    await Serving(server: server, log: log).run(routes.respond) { "serving" }
  }
}
