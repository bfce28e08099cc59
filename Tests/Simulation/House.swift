import Agent
import Conversation
import Flights
import LocalTime
import Understanding
import Web

// The program as it is run: a few workers and couriers, each on a machine of its own that may end or stand still at any moment.

/// What a worker process is made of.
struct Worker: Sendable {
  let machine: Machine
  let agent: Agent
  let deliveries: Deliveries
}

final class House: @unchecked Sendable {
  unowned let world: World
  private(set) var workers: [Worker] = []
  private(set) var couriers: [Machine] = []
  private var count = 0
  let understanderWaits: Bool
  let sellerWaits: Bool
  let paysOnPage: Bool

  init(_ world: World) {
    self.world = world
    understanderWaits = world.dice.happens(0.5)
    sellerWaits = world.dice.happens(0.7)
    paysOnPage = world.dice.happens(0.5)
  }

  func open() {
    world.note(
      "understander waits \(understanderWaits), seller waits \(sellerWaits), pays on page \(paysOnPage)"
    )
    for _ in 0..<world.dice.number(in: 2...4) { startWorker() }
    for _ in 0..<world.dice.number(in: 1...2) { startCourier() }
  }

  private func machine(_ kind: String) -> Machine {
    count += 1
    let machine = Machine("\(kind) \(count)")
    world.note("\(machine.name) starts")
    return machine
  }

  private func startWorker() {
    let machine = machine("worker")
    workers.append(
      Worker(
        machine: machine, agent: Agent(environment(machine)),
        deliveries: Deliveries(outbox: world.database.outbox)))
  }

  private func startCourier() {
    let machine = machine("courier")
    couriers.append(machine)
    world.scheduler.on(machine) { CourierRounds(world, machine, environment(machine)).start() }
  }

  private func environment(_ machine: Machine) -> Environment {
    let database = world.database
    return Environment(
      now: { [world] in world.now }, conversations: database.conversations,
      inbox: database.inbox, claims: database.claims(of: machine), understander: understander,
      understanderWaits: understanderWaits, flights: world.seller.provider(waits: sellerWaits),
      bookings: database.bookings, payments: paysOnPage ? world.payments.closures : nil,
      humanContact: "desk@example.com", replyDeadline: .seconds(8),
      observe: { [world] observation in world.checks.note(observation, machine) })
  }

  private var understander: Understander {
    guard understanderWaits else { return .builtIn }
    return Understander { [world] text, state, context in
      try? await Task.sleep(for: world.dice.skewed(100...9000))
      return BuiltIn.read(text, state, context)
    }
  }

  // MARK: What befalls it

  func machineToHit() -> Machine? {
    let all = (workers.map(\.machine) + couriers).filter(\.isRunning)
    return all.isEmpty ? nil : all[world.dice.below(all.count)]
  }

  /// Ends the machine; another one takes its place after a while.
  func crash(_ machine: Machine) {
    world.note("\(machine.name) ends")
    world.scheduler.kill(machine)
    // The server notices at once where the process ended, and late where the line did.
    let isSeen = world.dice.happens(0.8)
    world.scheduler.at(after: isSeen ? .milliseconds(6) : .seconds(10)) { [self] in
      world.database.free(machine)
    }
    world.scheduler.at(after: world.dice.duration(200...5000)) { [self] in
      let isCourier = couriers.contains { $0 === machine }
      workers.removeAll { $0.machine === machine }
      couriers.removeAll { $0 === machine }
      isCourier ? startCourier() : startWorker()
    }
  }

  // MARK: What comes in

  var runningWorker: Worker? {
    let running = workers.filter(\.machine.isRunning)
    return running.isEmpty ? nil : running[world.dice.below(running.count)]
  }

  /// Writes down what is gathered, again and again until it is written.
  func flush(_ worker: Worker) {
    world.scheduler.on(worker.machine) {
      _ = Task.detached { [world] in
        while true {
          await world.pause(.milliseconds(200))
          do { return try await worker.deliveries.flush() } catch { continue }
        }
      }
    }
  }
}
