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
      "Sends what could not go back in a webhook's answer, takes up turns that stand still, and carries bookings on."
  )

  func run() async throws {
    let settings = try Settings.load()
    let log = settings.log("courier")
    let house = House(settings: settings, log: log)
    let web = try house.web()
    let observe: @Sendable (CourierObservation) -> Void = { log.note($0) }
    let store = try house.store().reporting { observe(.failed("read what is kept", $0)) }
    let identity = try await house.identity(of: store)
    let points = CrashPoints(process: "courier")
    let channel = try house.channel(web).with(points)
    let agent = Agent(try house.environment(store, web).with(points))
    let retention = Retention(
      messages: settings.number("MESSAGE_RETENTION_DAYS"),
      conversations: settings.number("RETENTION_DAYS"))
    let courier = Courier(
      outbox: .live(store, retention: retention).with(points), channel: channel, agent: agent,
      rate: settings.number("SEND_RATE"), now: { Instant.now }, observe: observe)
    let sweep = try house.sweep(web, store, identity, observe).with(points)
    let notifier = Notifier(environment: ProcessInfo.processInfo.environment)
    notifier.ready("at work")
    log.notice("at work", metadata: ["pid": "\(ProcessInfo.processInfo.processIdentifier)"])
    let beats = Task { await store.keepClaims() }
    let rounds = Task {
      await withTaskGroup { group in
        group.addTask {
          await repeating(every: .milliseconds(250), log) {
            notifier.alive()
            return try await courier.deliver()
          }
        }
        group.addTask { await repeating(every: .seconds(1), log) { try await courier.takeUp() } }
        group.addTask { await repeating(every: .seconds(2), log) { try await courier.resolve() } }
        group.addTask { try? await house.onReply { _ = try? await courier.deliver() } }
        group.addTask { await repeating(every: .seconds(2), log) { try await courier.release() } }
        group.addTask { await repeating(every: .seconds(60), log) { try await sweep.round() } }
        group.addTask { await repeating(every: .seconds(900), log) { try await courier.forget() } }
        group.addTask {
          await repeating(every: .seconds(5), log) {
            try await courier.share()
            return 0
          }
        }
        group.addTask {
          await repeating(every: .seconds(60), log) { try await ClockSteps(store).mend() }
        }
        if let booker = agent.booker {
          group.addTask {
            await repeating(every: .milliseconds(500), log) { try await booker.round() }
          }
        }
      }
    }
    await Signals.untilStop()
    notifier.stopping()
    rounds.cancel()
    await rounds.value
    await courier.settle()
    beats.cancel()
  }

  /// Runs the round again and again; at once where there was something to do. Cancelled, it ends after the round: a message
  /// whose sending is cut off would be one of unknown fate.
  private func repeating(
    every pause: Duration, _ log: Logger, _ round: @escaping @Sendable () async throws -> Int
  ) async {
    while !Task.isCancelled {
      var done = 0
      do {
        done = try await Task { try await round() }.value
      } catch {
        log.warning("a round failed: \(error)")
        try? await Task.sleep(for: .seconds(1))
      }
      if done == 0 { try? await Task.sleep(for: pause) }
    }
  }
}
