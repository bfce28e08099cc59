import FastCGI
import Foundation
import Logging

/// Runs a FastCGI server from readiness to the last answer, and tells systemd about it.
struct Serving: Sendable {
  let server: Server
  let log: Logger

  func run(
    _ respond: @escaping @Sendable (Request) async -> Response,
    status: @escaping @Sendable () -> String
  ) async throws {
    let notifier = Notifier(environment: ProcessInfo.processInfo.environment)
    let serving = Task { await server.run(respond) }
    notifier.ready("serving")
    log.notice("serving", metadata: ["pid": "\(ProcessInfo.processInfo.processIdentifier)"])
    let pulse = Task {
      // Fed only while the accepting loop turns: a worker that accepts nothing is ended by the watchdog.
      let interval = (notifier.watchdog ?? .seconds(10)) / 2
      while !Task.isCancelled {
        if server.isAlive(within: interval * 2) { notifier.alive() }
        notifier.status(status())
        try? await Task.sleep(for: interval)
      }
    }
    await Signals.untilStop { log.notice("nothing to reload: settings are read at the start") }
    notifier.stopping()
    log.notice("stopping; requests in flight are answered first")
    server.drain()
    await serving.value
    pulse.cancel()
  }
}
