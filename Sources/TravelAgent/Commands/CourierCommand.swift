import Agent
import ArgumentParser
import Foundation
import LocalTime
import Logging
import Storage

struct CourierCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "courier",
    abstract:
      "Sends what could not go back in a webhook's answer, and takes up turns that stand still.")

  func run() async throws {
    let settings = try Settings.load()
    let log = settings.log("courier")
    let house = House(settings: settings, log: log)
    let web = try house.web()
    let store = try house.store()
    _ = try await house.identity(of: store)
    let channel = try house.channel(web)
    let courier = Courier(
      outbox: .live(store), channel: channel, agent: Agent(try house.environment(store)),
      now: { Instant.now }, observe: { log.note($0) })
    let notifier = Notifier(environment: ProcessInfo.processInfo.environment)
    notifier.ready("at work")
    log.notice("at work", metadata: ["pid": "\(ProcessInfo.processInfo.processIdentifier)"])
    let rounds = Task {
      await withTaskGroup { group in
        group.addTask { await store.keepClaims() }
        group.addTask {
          await repeating(every: .milliseconds(250), log) {
            notifier.alive()
            return try await courier.deliver()
          }
        }
        group.addTask { await repeating(every: .seconds(1), log) { try await courier.takeUp() } }
        group.addTask { await repeating(every: .seconds(2), log) { try await courier.resolve() } }
      }
    }
    await Signals.untilStop()
    notifier.stopping()
    rounds.cancel()
    await rounds.value
  }

  /// Runs the round again and again; at once where there was something to do.
  private func repeating(
    every pause: Duration, _ log: Logger, _ round: () async throws -> Int
  ) async {
    while !Task.isCancelled {
      var done = 0
      do {
        done = try await round()
      } catch {
        log.warning("a round failed: \(error)")
        try? await Task.sleep(for: .seconds(1))
      }
      if done == 0 { try? await Task.sleep(for: pause) }
    }
  }
}
