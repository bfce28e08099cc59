import Agent
import Conversation
import LocalTime

// Twilio and the phones behind it: messages come in by the webhook, once or often or never; replies leave by its answer or by REST; words about
// them come late, in any order or not at all.

final class TwilioNetwork: @unchecked Sendable {
  struct Outgoing {
    var sid: String
    var id: ReplyID
    var address: String
    var text: String
    var createdAt: Instant
    var isInline: Bool
  }
  struct Incoming {
    var message: Message
    /// Whether Twilio was told that all is well.
    var isAcknowledged = false
  }

  unowned let world: World
  private(set) var outgoing: [Outgoing] = []
  private(set) var incoming: [Incoming] = []

  init(_ world: World) { self.world = world }

  // MARK: From the traveller

  func post(_ text: String, from traveller: Traveller) {
    let index = incoming.count
    let message = Message(
      id: "SM\(index + 1)", conversation: traveller.id, address: traveller.address,
      content: .text(text), receivedAt: world.now)
    incoming.append(Incoming(message: message))
    world.note("\(message.id) from \(traveller.address): \(text)")
    let copies = world.dice.happens(world.chaos.duplicates) ? world.dice.number(in: 2...5) : 1
    for _ in 0..<copies {
      world.scheduler.begin { [self] in
        await world.pause(world.dice.skewed(20...3000))
        await deliver(index)
      }
    }
  }

  /// Calls the webhook; where nothing answers, or not well, once more.
  private func deliver(_ index: Int) async {
    for _ in 0..<2 {
      let isLost = world.dice.happens(world.chaos.lostRequests)
      guard !isLost, let worker = world.house.runningWorker else {
        await world.pause(.seconds(5))
        continue
      }
      var message = incoming[index].message
      message.receivedAt = world.now
      guard let answer = await call(worker, message) else { return }
      switch answer {
      case .unavailable: continue
      case .nothing: incoming[index].isAcknowledged = true
      case .reply(let messages):
        incoming[index].isAcknowledged = true
        for message in messages {
          take(message.id, message.text, incoming[index].message.address, isInline: true)
        }
      }
      return
    }
  }

  /// The worker's answer; nil where none came in time.
  private func call(_ worker: Worker, _ message: Message) async -> Answer? {
    let reply = OneReply<Answer>()
    world.scheduler.at(after: .seconds(15)) { reply.give(nil) }
    world.scheduler.on(worker.machine) {
      _ = Task.detached { [world] in
        let start = world.scheduler.time
        let answer = await worker.agent.receive(message)
        world.checks.answered(message, answer, by: worker.machine, since: start)
        let isLost = world.dice.happens(world.chaos.lostAnswers)
        if isLost, case .reply(let messages) = answer, world.dice.happens(0.5) {
          worker.deliveries.fallBack(messages.map(\.id))
          world.house.flush(worker)
        }
        if isLost { return world.note("the answer to \(message.id) is lost") }
        world.scheduler.begin {
          await world.pause(world.dice.skewed(1...500))
          reply.give(answer)
        }
      }
    }
    return await reply.wait()
  }

  // MARK: To the traveller

  private func take(
    _ id: ReplyID, _ text: String, _ address: String, isInline: Bool
  ) {
    let sid = "MM\(outgoing.count + 1)"
    outgoing.append(
      Outgoing(
        sid: sid, id: id, address: address, text: text,
        createdAt: Instant(seconds: world.now.seconds), isInline: isInline))
    world.note("\(sid) is reply \(id.turn).\(id.part) to \(address), inline \(isInline)")
    let traveller = world.travellers.first { $0.address == address }
    world.scheduler.at(after: world.dice.skewed(100...5000)) { traveller?.show(text) }
    for (status, delay) in [(DeliveryStatus.sent, 3000), (.delivered, 20_000), (.read, 300_000)]
    where !world.dice.happens(world.chaos.lostCallbacks) {
      world.scheduler.at(after: world.dice.duration(100...delay)) { [self] in
        guard let worker = world.house.runningWorker else { return }
        worker.deliveries.add(.init(id: id, channelID: sid, status: status))
        world.house.flush(worker)
      }
    }
  }

  func channel(of machine: Machine) -> Channel {
    Channel(
      send: { [self] message in
        await world.scheduler.outside { [self] in
          await world.pause(world.dice.skewed(20...2000))
          if world.dice.happens(world.chaos.restRefuses) {
            return .postponed(
              .seconds(world.dice.number(in: 1...10)), Hindrance(code: "20429"))
          }
          if world.dice.happens(world.chaos.restFails) {
            await world.pause(world.dice.duration(0...10_000))
            return .unknown
          }
          take(message.id, message.text, message.address, isInline: false)
          let sid = outgoing[outgoing.count - 1].sid
          if world.dice.happens(world.chaos.restLosesAnswers) { return .unknown }
          await world.pause(world.dice.skewed(20...2000))
          return .accepted(channelID: sid)
        }
      },
      sent: { [self] address in
        await world.scheduler.outside { [self] in
          await world.pause(world.dice.skewed(20...2000))
          if world.dice.happens(world.chaos.questionsFail) { return nil }
          // The list lags behind.
          let end = world.now.adding(seconds: -Int64(world.dice.number(in: 0...10)))
          return outgoing.reversed().filter { $0.address == address && $0.createdAt <= end }
            .prefix(Channel.depth).map {
              Channel.SentMessage(
                channelID: $0.sid, text: $0.text, isAnswer: $0.isInline, createdAt: $0.createdAt)
            }
        }
      })
  }

  /// What travellers wrote since the instant.
  func inbound(since: Instant) async -> [Message]? {
    await world.scheduler.outside { [self] in
      await world.pause(world.dice.skewed(20...2000))
      if world.dice.happens(world.chaos.questionsFail) { return nil }
      return incoming.map { incoming in
        var message = incoming.message
        message.receivedAt = Instant(seconds: message.receivedAt.seconds)
        return message
      }.filter { $0.receivedAt >= since }
    }
  }
}

/// An answer that comes at most once.
final class OneReply<Value: Sendable>: @unchecked Sendable {
  private var continuation: UnsafeContinuation<Value?, Never>?
  private var given: Value??

  func give(_ value: Value?) {
    guard given == nil else { return }
    given = .some(value)
    continuation?.resume(returning: value)
  }

  func wait() async -> Value? {
    await withUnsafeContinuation { waiter in
      if let given { waiter.resume(returning: given) } else { continuation = waiter }
    }
  }
}
