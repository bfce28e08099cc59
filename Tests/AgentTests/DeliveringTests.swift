import LocalTime
import Synchronization
import Testing

@testable import Agent

@Suite("What the courier sends")
struct DeliveringTests {
  /// An outbox with messages to take, and a channel that notes them and answers as it is told.
  private final class Post: Sendable {
    struct Contents: Sendable {
      var waiting: [OutboundMessage]
      var sent: [OutboundMessage] = []
      var settled: [String] = []
    }
    let contents: Mutex<Contents>
    let gate: Gate?
    let outcome: SendOutcome

    init(
      _ waiting: [OutboundMessage], outcome: SendOutcome = .accepted(channelID: "SM1"),
      gate: Gate? = nil
    ) {
      contents = Mutex(Contents(waiting: waiting))
      self.outcome = outcome
      self.gate = gate
    }

    func courier(rate: Int = 80, at second: Int64 = 10) -> Courier {
      Courier(
        outbox: Outbox(
          take: { [self] limit in
            contents.withLock { contents in
              let taken = Array(contents.waiting.prefix(limit))
              contents.waiting.removeFirst(taken.count)
              return taken
            }
          },
          settle: { [self] _, outcome in contents.withLock { $0.settled.append("\(outcome)") } },
          confirm: { _ in }, fallBack: { _, _ in }, doubtful: { _ in [] }, standing: { _, _ in [] }),
        channel: Channel(
          send: { [self] message in
            contents.withLock { $0.sent.append(message) }
            await gate?.pass()
            return outcome
          }, sent: { _ in nil }), agent: World().agent(), rate: rate,
        now: { Instant(seconds: second) }, observe: { _ in })
    }
  }

  private func messages(_ count: Int) -> [OutboundMessage] {
    (1...count).map { part in
      OutboundMessage(
        id: ReplyID(conversation: traveller, turn: 1, part: part),
        address: "whatsapp:+14155550100", text: "hello", createdAt: Instant(seconds: 0),
        attempts: 1, lastInboundAt: Instant(seconds: 0))
    }
  }

  @Test("one that hangs holds up no other")
  func hanging() async throws {
    let gate = Gate()
    let post = Post(messages(100), gate: gate)
    let courier = post.courier()
    let begun = try await courier.startDelivering()
    #expect(begun.count == 64)
    #expect(try await courier.startDelivering().isEmpty)
    gate.open()
    for sending in begun { await sending.value }
    #expect(try await courier.deliver() > 0)
    await courier.settle()
    #expect(post.contents.withLock(\.settled).count == post.contents.withLock(\.sent).count)
  }

  @Test("no more go in a second than may")
  func rate() {
    let start = ContinuousClock.now
    let pace = Pace(rate: 10, now: start)
    #expect(pace.room(start) == 10)
    pace.spend(10)
    #expect(pace.room(start) == 0)
    #expect(pace.room(start + .milliseconds(300)) == 3)
    #expect(pace.room(start + .seconds(60)) == 10)
  }

  @Test("when the channel asks for patience nothing goes for a while")
  func patience() async throws {
    let post = Post(messages(5), outcome: .postponed(.seconds(4)))
    let courier = post.courier(rate: 1)
    for sending in try await courier.startDelivering() { await sending.value }
    #expect(try await courier.startDelivering().isEmpty)
    let start = ContinuousClock.now
    let pace = Pace(rate: 10, now: start)
    pace.pause(.seconds(4), start)
    pace.pause(.seconds(1), start)
    #expect(pace.room(start + .seconds(3)) == 0)
    #expect(pace.room(start + .seconds(4)) == 10)
  }

  @Test("after the traveller's day only what the channel was asked about before may go")
  func window() async throws {
    for (second, isOutside) in [(86_099, false), (86_100, true)] as [(Int64, Bool)] {
      let post = Post(messages(1))
      for sending in try await post.courier(at: second).startDelivering() { await sending.value }
      #expect(post.contents.withLock(\.sent).map(\.isOutsideWindow) == [isOutside])
    }
  }
}
