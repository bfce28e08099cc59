import FastCGI
import Foundation
import Logging

/// Runs a FastCGI server from readiness to the last answer, and tells systemd about it.
struct Serving: Sendable {
  let server: Server
  let log: Logger

  /// Returns after `settle`, which does what is left after the last answer; systemd hears signs of life until then.
  func run(
    _ respond: @escaping @Sendable (Request) async -> Response,
    status: @escaping @Sendable () -> String, settle: () async -> Void = {}
  ) async {
    let notifier = Notifier(environment: ProcessInfo.processInfo.environment)
    let serving = Task { await server.run(respond) }
    notifier.ready("serving")
    log.notice("serving", metadata: ["pid": "\(ProcessInfo.processInfo.processIdentifier)"])
    // Fed only while the accepting loop turns: a worker that accepts nothing is ended by the watchdog.
    let pulse = Task { [server] in
      await beat(notifier, status) { server.isAlive(within: $0) }
    }
    await Signals.untilStop()
    notifier.stopping()
    log.notice("stopping; requests in flight are answered first")
    server.drain()
    await serving.value
    pulse.cancel()
    let lastPulse = Task { await beat(notifier, status) { _ in true } }
    await settle()
    lastPulse.cancel()
  }

  private func beat(
    _ notifier: Notifier, _ status: () -> String, while isAlive: (Duration) -> Bool
  ) async {
    let interval = (notifier.watchdog ?? .seconds(10)) / 2
    while !Task.isCancelled {
      if isAlive(interval * 2) { notifier.alive() }
      notifier.status(status())
      try? await Task.sleep(for: interval)
    }
  }
}
