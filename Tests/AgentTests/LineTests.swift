import Conversation
import Flights
import Synchronization
import Testing
import Understanding

@testable import Agent

@Suite("A message that stands in line")
struct LineTests {
  /// A seller that answers when it is told to, or when the search is cancelled.
  private final class SlowSeller: Sendable {
    private let inside = Mutex((isOpen: false, searches: 0))
    var searches: Int { inside.withLock { $0.searches } }
    func open() { inside.withLock { $0.isOpen = true } }

    var provider: FlightProvider {
      var provider = FlightProvider.unreached
      provider.waits = true
      provider.search = { [self] _, _ in
        inside.withLock { $0.searches += 1 }
        _ = await eventually { Task.isCancelled || inside.withLock { $0.isOpen } }
        return []
      }
      return provider
    }
  }

  @Test(
    "behind a search that no message interrupts any more is kept before its webhook is told that all is well"
  )
  func keptAtDeadline() async {
    let world = World()
    let seller = SlowSeller()
    var environment = world.environment(
      waits: false, deadline: .milliseconds(50), understander: .builtIn)
    environment.flights = seller.provider
    let agent = Agent(environment)
    let wish = "from munich to lisbon on friday, one way, just me"
    await withTaskGroup { group in
      group.addTask { _ = await agent.receive(message("SM0", wish)) }
      #expect(await eventually { seller.searches == 1 })
      for number in 1...8 {
        group.addTask { _ = await agent.receive(message("SM\(number)", "direct")) }
        #expect(await eventually { world.joined == number && seller.searches > number })
      }
    }
    let searches = seller.searches
    #expect(await agent.receive(message("SM9", "with a bag")).isNothing)
    #expect(world.waitingCount == 10)
    #expect(seller.searches == searches)
    seller.open()
    #expect(await eventually { world.saved.flatMap(\.messages).count == 10 })
    #expect(world.waitingCount == 0)
  }

  @Test("is told to come again where it cannot be kept when the deadline passes")
  func notKept() async {
    let world = World()
    let seller = SlowSeller()
    var environment = world.environment(
      waits: false, deadline: .milliseconds(300), understander: .builtIn)
    environment.flights = seller.provider
    // No message may join, so that the second stands in line.
    let agent = Agent(environment)
    async let first = agent.receive(
      message("SM1", "from munich to lisbon on friday, one way, just me"))
    #expect(await eventually { seller.searches == 1 })
    world.goDown(true)
    #expect(await agent.receive(message("SM2", "direct")).isUnavailable)
    #expect(await first.isNothing)
    world.goDown(false)
    seller.open()
  }

  @Test("in another process reaches the turn that waits, which answers both")
  func knock() async {
    let world = World()
    let gate = Gate()
    let holder = world.agent(waits: true) { text in
      if text == "to lisbon" {
        await withTaskCancellationHandler {
          await gate.pass()
        } onCancel: {
          gate.open()
        }
      }
      return []
    }
    world.onKnock { holder.knock($0) }
    async let first = holder.receive(message("SM1", "to lisbon"))
    #expect(await eventually { gate.visitors == 1 })
    let second = await world.agent(waits: true).receive(message("SM2", "on friday"))
    #expect(second.isNothing)
    #expect(await first.texts != nil)
    #expect(world.saved.map(\.messages) == [["SM1", "SM2"]])
    #expect(world.joined == 1)
  }

  @Test("in another process is answered there where the knock was not heard")
  func unheard() async {
    let world = World()
    let gate = Gate()
    let holder = world.agent(waits: true) { _ in
      await gate.pass()
      return []
    }
    async let first = holder.receive(message("SM1"))
    #expect(await eventually { gate.visitors == 1 })
    let other = world.agent(waits: true)
    async let second = other.receive(message("SM2"))
    #expect(await eventually { world.waitingCount == 2 })
    gate.open()
    #expect(await first.texts != nil)
    #expect(await second.texts != nil)
    #expect(world.saved.map(\.messages) == [["SM1"], ["SM2"]])
  }

  @Test("is not asked for twice where a knock comes and nobody waits")
  func idleKnock() async {
    let world = World()
    let agent = world.agent(waits: true)
    agent.knock(traveller)
    #expect(await agent.receive(message("SM1")).texts != nil)
    agent.knock(traveller)
    #expect(await agent.receive(message("SM2")).texts != nil)
    #expect(world.joined == 0)
  }

  @Test("of too many is kept without a webhook that waits, and answered by a turn after them")
  func full() async {
    let world = World()
    let gate = Gate()
    let understander = Understander { _, _, _ in
      await gate.pass()
      return []
    }
    // Nothing waits for a model: every message is a turn of its own, and the first of them holds up the others.
    let agent = Agent(
      world.environment(waits: false, understander: understander),
      lanes: Lanes(queueLimit: 2))
    await withTaskGroup(of: Answer.self) { group in
      group.addTask { await agent.receive(message("SM0")) }
      #expect(await eventually { gate.visitors == 1 })
      for number in 1...20 { group.addTask { await agent.receive(message("SM\(number)")) } }
      #expect(await eventually { world.waitingCount == 18 })
      gate.open()
      var nothing = 0
      for await answer in group where answer.isNothing { nothing += 1 }
      #expect(nothing == 18)
    }
    #expect(await eventually { world.saved.flatMap(\.messages).count == 21 })
    #expect(world.waitingCount == 0)
    #expect(await eventually { agent.turnsUnderWay == 0 })
  }

  @Test("of a conversation too many is kept for the courier")
  func tooManyConversations() async throws {
    let world = World()
    let agent = Agent(
      world.environment(waits: true, understander: Understander { _, _, _ in [] }),
      lanes: Lanes(limit: 0))
    #expect(await agent.receive(message("SM1")).isNothing)
    #expect(world.waitingCount == 1)
    #expect(try await world.agent().takeUp(traveller) == 1)
    #expect(world.waitingCount == 0)
  }
}
