import Agent
import LocalTime

/// The rounds of a courier process, as `travel-agent courier` makes them. A round that would find nothing is left out: it changes nothing.
struct CourierRounds: Sendable {
  let world: World
  let courier: Courier
  let booker: Booker?
  let sweep: Sweep

  init(_ world: World, _ machine: Machine, _ environment: Environment) {
    self.world = world
    let agent = Agent(environment)
    let observe: @Sendable (CourierObservation) -> Void = { world.checks.note($0, machine) }
    courier = Courier(
      outbox: world.database.outbox, channel: world.twilio.channel(of: machine), agent: agent,
      now: { world.now }, observe: observe)
    booker = agent.booker
    sweep = Sweep(
      listed: { since, _ in
        await world.twilio.inbound(since: since).map { Sweep.Page(messages: $0) }
      }, inbox: world.database.inbox,
      store: world.database.sweep, now: { world.now }, observe: observe)
  }

  func start() {
    repeating(every: 250, \.nextReply) { try await courier.deliver() }
    repeating(every: 1000, \.nextStanding) { try await courier.takeUp() }
    repeating(every: 2000, \.nextDoubt) { try await courier.resolve() }
    if let booker {
      repeating(every: 500, \.nextBooking) { try await booker.round() }
    }
    Task.detached {
      while true {
        _ = try? await sweep.round()
        await world.pause(world.isLate ? .seconds(3600) : .seconds(60))
      }
    }
  }

  /// - Parameter next: When there is something to do; nil: nothing for now.
  private func repeating(
    every milliseconds: Int, _ next: any KeyPath<Database, Instant?> & Sendable,
    _ round: @escaping @Sendable () async throws -> Int
  ) {
    Task.detached {
      while true {
        let due = world.database[keyPath: next]
        guard let due, due <= world.now else {
          await world.database.wait(until: due)
          continue
        }
        await world.pause(world.dice.duration(0...milliseconds))
        do {
          _ = try await round()
        } catch {
          await world.pause(.seconds(1))
        }
      }
    }
  }
}
