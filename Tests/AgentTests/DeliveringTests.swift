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
      var hasTaken = false
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

    /// - Parameter pause: Seconds for which the process stands still when it has taken messages.
    func courier(
      rate: Int = 80, room: Int? = nil, at second: Int64 = 10, pause: Int64 = 0
    ) -> Courier {
      Courier(
        outbox: Outbox(
          take: { [self] limit in
            contents.withLock { contents in
              contents.hasTaken = true
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
          }, sent: { _ in nil }), agent: World().agent(), rate: rate, room: room,
        now: { [self] in
          let hasTaken = contents.withLock { $0.hasTaken }
          return Instant(seconds: hasTaken ? second + pause : second)
        }, observe: { _ in })
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

  @Test("a process that stood still sends nothing: others may have asked what became of it")
  func stoodStill() async throws {
    for (pause, count) in [(Int64(40), 3), (50, 0)] {
      let post = Post(messages(3))
      for sending in try await post.courier(pause: pause).startDelivering() { await sending.value }
      #expect(post.contents.withLock(\.sent).count == count)
      #expect(post.contents.withLock(\.settled).count == count)
    }
  }

  @Test("one that hangs holds up no other")
  func hanging() async throws {
    let gate = Gate()
    let post = Post(messages(100), gate: gate)
    let courier = post.courier(room: 64)
    let begun = try await courier.startDelivering()
    #expect(begun.count == 64)
    #expect(try await courier.startDelivering().isEmpty)
    gate.open()
    for sending in begun { await sending.value }
    #expect(try await courier.deliver() > 0)
    await courier.settle()
    #expect(post.contents.withLock(\.settled).count == post.contents.withLock(\.sent).count)
  }

  @Test("no more go in a second than may, and what did not go is not lost")
  func rate() {
    let start = ContinuousClock.now
    let pace = Pace(rate: 10, now: start)
    #expect(pace.reserve(4, start) == 4)
    #expect(pace.reserve(100, start) == 6)
    #expect(pace.reserve(100, start) == 0)
    #expect(pace.reserve(100, start + .milliseconds(300)) == 3)
    pace.giveBack(2)
    #expect(pace.reserve(100, start + .milliseconds(300)) == 2)
    #expect(pace.reserve(100, start + .seconds(60)) == 10)
  }

  @Test("couriers share the rate, however many they are")
  func sharing() {
    let start = ContinuousClock.now
    let pace = Pace(rate: 2, now: start)
    pace.share(among: 4)
    #expect(pace.reserve(100, start) == 1)
    #expect(pace.reserve(100, start + .seconds(1)) == 0)
    #expect(pace.reserve(100, start + .seconds(2)) == 1)
    #expect(pace.reserve(100, start + .seconds(60)) == 1)
    pace.share(among: 0)
    #expect(pace.reserve(100, start + .seconds(120)) == 2)
  }

  @Test("when the channel asks for patience nothing goes for a while")
  func patience() async throws {
    let post = Post(
      messages(5), outcome: .postponed(.seconds(4), Hindrance(code: "20429", pause: .seconds(4))))
    let courier = post.courier(rate: 1)
    for sending in try await courier.startDelivering() { await sending.value }
    #expect(try await courier.startDelivering().isEmpty)
    let start = ContinuousClock.now
    let pace = Pace(rate: 10, now: start)
    pace.pause(.seconds(4), start)
    pace.pause(.seconds(1), start)
    #expect(pace.reserve(100, start + .seconds(3)) == 0)
    #expect(pace.reserve(100, start + .seconds(4)) == 10)
  }

  @Test("what stands in the way of one traveller alone stops nobody else")
  func alone() async throws {
    let post = Post(messages(2), outcome: .postponed(.seconds(4), Hindrance(code: "21408")))
    let courier = post.courier(room: 1)
    for _ in 1...2 {
      for sending in try await courier.startDelivering() { await sending.value }
    }
    #expect(post.contents.withLock(\.sent).count == 2)
  }

  @Test("who wants no messages gets none")
  func unwanted() async throws {
    var message = messages(1)[0]
    message.isUnwanted = true
    let post = Post([message])
    for sending in try await post.courier().startDelivering() { await sending.value }
    #expect(post.contents.withLock(\.sent).isEmpty)
    #expect(post.contents.withLock(\.settled) == [#"stopped(code: "unwanted")"#])
  }

  @Test("after the traveller's day only what the channel was asked about before may go")
  func window() async throws {
    for (second, isOutside) in [(86_099, false), (86_100, true)] as [(Int64, Bool)] {
      let post = Post(messages(1))
      for sending in try await post.courier(at: second).startDelivering() { await sending.value }
      #expect(post.contents.withLock(\.sent).map(\.isOutsideWindow) == [isOutside])
    }
    var told = messages(1)[0]
    told.isOutsideWindow = true
    let post = Post([told])
    for sending in try await post.courier().startDelivering() { await sending.value }
    #expect(post.contents.withLock(\.sent).map(\.isOutsideWindow) == [true])
  }

  @Test(
    "a template takes one line, without blanks in a row, and not too much",
    arguments: [
      ("Hello", "Hello"),
      ("Booked!\r\n\n• LH 1  at\t7:00 \n  see you", "Booked! · • LH 1 at 7:00 · see you"),
      ("\n \n", ""), (String(repeating: "é", count: 700), String(repeating: "é", count: 700)),
      (String(repeating: "é", count: 701), String(repeating: "é", count: 699) + "…"),
      (String(repeating: "🛫", count: 400), String(repeating: "🛫", count: 349) + "…"),
    ])
  func line(text: String, line: String) {
    var message = messages(1)[0]
    message.text = text
    #expect(message.line == line)
  }
}
