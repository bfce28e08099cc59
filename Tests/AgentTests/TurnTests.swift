import Testing

@testable import Agent

@Suite("A turn")
struct TurnTests {
  @Test("that waits for nothing goes back in the webhook's answer")
  func quick() async {
    let world = World()
    let answer = await world.agent().receive(message("SM1"))
    #expect(answer.texts?.first?.contains("automated") == true)
    #expect(world.saved.map(\.inline) == [true])
    #expect(world.waitingCount == 0)
  }

  @Test("answers a message that comes again with nothing")
  func again() async {
    let world = World()
    let agent = world.agent()
    _ = await agent.receive(message("SM1"))
    #expect(await agent.receive(message("SM1")).isNothing)
    #expect(world.saved.count == 1)
  }

  @Test("says unavailable when nothing could be kept")
  func down() async {
    let world = World()
    world.goDown(true)
    #expect(await world.agent().receive(message("SM1")).isUnavailable)
    #expect(await world.agent(waits: true).receive(message("SM2")).isUnavailable)
    #expect(world.saved.isEmpty)
  }

  @Test("that asks a model is kept before, claimed while it waits, and given back after")
  func waiting() async {
    let world = World()
    let gate = Gate()
    let agent = world.agent(waits: true) { _ in
      await gate.pass()
      return []
    }
    async let answer = agent.receive(message("SM1"))
    #expect(await eventually { gate.visitors == 1 })
    #expect(world.waitingCount == 1)
    #expect(world.isClaimed)
    gate.open()
    #expect(await answer.texts != nil)
    #expect(await eventually { !world.isClaimed })
    #expect(world.waitingCount == 0)
  }

  @Test("later than the deadline goes out by itself")
  func late() async {
    let world = World()
    let gate = Gate()
    let agent = world.agent(waits: true, deadline: .milliseconds(20)) { _ in
      await gate.pass()
      return []
    }
    #expect(await agent.receive(message("SM1")).isNothing)
    gate.open()
    #expect(await eventually { world.saved.map(\.inline) == [false] })
  }

  @Test("takes in a message that comes while it waits, and answers both at once")
  func joining() async {
    let world = World()
    let gate = Gate()
    let agent = world.agent(waits: true) { text in
      if text == "to lisbon" {
        await withTaskCancellationHandler {
          await gate.pass()
        } onCancel: {
          gate.open()
        }
      }
      return []
    }
    async let first = agent.receive(message("SM1", "to lisbon"))
    #expect(await eventually { gate.visitors == 1 })
    let second = await agent.receive(message("SM2", "on friday"))
    #expect(await first.isNothing)
    #expect(second.texts != nil)
    #expect(world.saved.map(\.messages) == [["SM1", "SM2"]])
    #expect(world.joined == 1)
  }

  @Test("of one conversation comes after the other across processes, and none is lost")
  func twoProcesses() async {
    let world = World()
    let agents = [world.agent(), world.agent(), world.agent(waits: true)]
    await withTaskGroup { group in
      for number in 0..<300 {
        group.addTask { _ = await agents[number % 3].receive(message("SM\(number)")) }
      }
    }
    let answered = world.saved.flatMap(\.messages)
    #expect(answered.count == 300)
    #expect(Set(answered).count == 300)
    #expect(world.saved.map(\.turn) == Array(1...Int64(world.saved.count)))
  }

  @Test("that a dead process left behind is taken up, and its reply goes out by itself")
  func abandoned() async throws {
    let world = World()
    let gate = Gate()
    let dying = world.agent(waits: true) { _ in
      await gate.pass()
      return []
    }
    // The process keeps the message and dies before it claims the conversation.
    _ = try await dying.environment.inbox.receive(message("SM1"))
    #expect(try await world.agent().takeUp(traveller) == 1)
    #expect(world.saved.map(\.inline) == [false])
    #expect(!world.isClaimed)
  }

  @Test("is left alone by the courier while its process is at it")
  func notTakenUp() async throws {
    let world = World()
    let gate = Gate()
    let agent = world.agent(waits: true) { _ in
      await gate.pass()
      return []
    }
    async let answer = agent.receive(message("SM1"))
    #expect(await eventually { gate.visitors == 1 })
    #expect(try await world.agent().takeUp(traveller) == 0)
    gate.open()
    #expect(await answer.texts != nil)
    #expect(world.saved.count == 1)
  }

  @Test("keeps a message before it stands in line, so that a passed deadline loses nothing")
  func keptInLine() async {
    let world = World()
    let gate = Gate()
    let busy = world.agent(waits: true) { _ in
      await gate.pass()
      return []
    }
    async let first = busy.receive(message("SM1"))
    #expect(await eventually { gate.visitors == 1 })
    let other = world.agent(waits: true, deadline: .milliseconds(20)) { _ in [] }
    #expect(await other.receive(message("SM2")).isNothing)
    #expect(world.waitingCount == 2)
    gate.open()
    #expect(await first.texts != nil)
    #expect(await eventually { world.saved.flatMap(\.messages) == ["SM1", "SM2"] })
  }

  @Test(
    "tells the channel to try again with a message that could not be kept while another is under way"
  )
  func unkeptJoin() async {
    let world = World()
    let gate = Gate()
    let agent = world.agent(waits: true) { _ in
      await gate.pass()
      return []
    }
    async let first = agent.receive(message("SM1"))
    #expect(await eventually { gate.visitors == 1 })
    world.goDown(true)
    #expect(await agent.receive(message("SM2")).isUnavailable)
    world.goDown(false)
    gate.open()
    #expect(await first.texts != nil)
    #expect(world.saved.map(\.messages) == [["SM1"]])
  }

  @Test("gives its claim back when what it was to take up cannot be read")
  func unreadInbox() async throws {
    let world = World()
    let agent = world.agent()
    _ = try await agent.environment.inbox.receive(message("SM1"))
    world.goDown(true)
    await #expect(throws: StorageError.self) { try await agent.takeUp(traveller) }
    #expect(!world.isClaimed)
  }

  @Test("whose save loses the race after the deadline lets the webhook go")
  func lateRace() async {
    let webhook = Webhook()
    webhook.keep()
    #expect(webhook.promise())
    #expect(!webhook.expire())
    webhook.takeBack()
    #expect(await webhook.wait().isNothing)
    #expect(!webhook.promise())
  }
}
