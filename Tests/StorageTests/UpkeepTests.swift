import Agent
import Conversation
import LocalTime
import PostgreSQL
import Synchronization
import Testing

@testable import Storage

@Suite(
  "What the courier keeps up", .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"),
  .timeLimit(.minutes(5)))
struct UpkeepTests {
  private let reply = ReplyID(conversation: conversation(1), turn: 1, part: 1)

  /// A process whose one reply was taken to be sent.
  private func sending() async throws -> Process {
    let process = try Process(try await Servers.database())
    var state = State()
    state.language = "de"
    _ = try await process.save(
      message("SM1", in: conversation(1)), over: 0, state: state, inline: false)
    _ = try await process.store.pool.query(
      "UPDATE conversations SET last_inbound_at = now() - interval '1 minute'")
    #expect(try await process.outbox.take(10).count == 1)
    return process
  }

  private func isOne(_ status: String, _ process: Process) async throws -> Bool {
    try await process.number("SELECT count(*) FROM outbox WHERE status = '\(status)'") == 1
  }

  // MARK: The traveller's day

  @Test("what may not be written now waits until its traveller writes, and goes then")
  func held() async throws {
    let process = try await sending()
    try await process.outbox.settle(reply, .held(code: nil))
    #expect(try await process.outbox.release() == 0)
    #expect(try await process.outbox.take(10).isEmpty)
    _ = try await process.store.pool.query(
      "UPDATE conversations SET last_inbound_at = now() + interval '1 s'")
    #expect(try await process.outbox.release() == 1)
    #expect(try await process.outbox.take(10).count == 1)
  }

  @Test("after a week what is held is given up")
  func heldTooLong() async throws {
    let process = try await sending()
    try await process.outbox.settle(reply, .held(code: nil))
    _ = try await process.store.pool.query(
      "UPDATE outbox SET created_at = now() - interval '8 days'")
    #expect(try await process.outbox.release() == 0)
    #expect(try await isOne("failed", process))
  }

  @Test("the channel's word that the day was over makes it go as a template, once, and then wait")
  func toldOutside() async throws {
    let process = try await sending()
    try await process.outbox.settle(reply, .accepted(channelID: "SM1"))
    try await process.outbox.confirm([outside("SM1")])
    let again = try await process.outbox.take(10)
    #expect(again.map(\.isOutsideWindow) == [true])
    #expect(again.map(\.language) == ["de"])
    // What it came to the first time is told again, and changes nothing.
    try await process.outbox.confirm([outside("SM1")])
    try await process.outbox.settle(reply, .accepted(channelID: "SM2"))
    try await process.outbox.confirm([outside("SM1")])
    #expect(try await isOne("sent", process))
    try await process.outbox.confirm([outside("SM2")])
    #expect(try await isOne("held", process))
    _ = try await process.store.pool.query(
      "UPDATE conversations SET last_inbound_at = now() + interval '1 s'")
    #expect(try await process.outbox.release() == 1)
    try await process.outbox.confirm([outside("SM2")])
    #expect(try await process.outbox.take(10).map(\.isOutsideWindow) == [false])
  }

  private func outside(_ channelID: String) -> Outbox.Confirmation {
    Outbox.Confirmation(
      id: reply, channelID: channelID, status: .failed, errorCode: "63016", remedy: .template)
  }

  @Test("who wrote just before the channel said that the day was over is written to")
  func crossed() async throws {
    let process = try await sending()
    try await process.outbox.settle(reply, .held(code: "63016"))
    _ = try await process.store.pool.query(
      "UPDATE conversations SET last_inbound_at = now() - interval '3 s'")
    #expect(try await process.outbox.release() == 1)
  }

  // MARK: Refusals

  @Test("what failed for the channel's haste goes again later, at most five times")
  func hasty() async throws {
    let process = try await sending()
    let word = Outbox.Confirmation(
      id: reply, channelID: nil, status: .failed, errorCode: "63018", remedy: .again)
    for attempt in 1...5 {
      try await process.outbox.settle(reply, .accepted(channelID: "SM\(attempt)"))
      try await process.outbox.confirm([word])
      if attempt < 5 {
        #expect(try await process.outbox.take(10).isEmpty)
        _ = try await process.store.pool.query("UPDATE outbox SET due_at = now()")
        #expect(try await process.outbox.take(10).map(\.attempts) == [attempt + 1])
      }
    }
    #expect(try await isOne("failed", process))
  }

  @Test("who wants no messages gets none of those that wait")
  func stopped() async throws {
    let process = try Process(try await Servers.database())
    let id = conversation(1)
    _ = try await process.save(
      message("SM1", in: id), over: 0, reply: ["one", "two", "three"], inline: false)
    let first = try await process.outbox.take(10)
    try await process.outbox.settle(first[0].id, .stopped(code: "63014"))
    #expect(
      try await process.number("SELECT count(*) FROM outbox WHERE error_code = '63014'") == 3)
    #expect(try await process.outbox.take(10).isEmpty)
  }

  @Test("who wants no messages gets none until they write, and none that they did not want")
  func stoppedUntil() async throws {
    let process = try await sending()
    try await process.outbox.settle(reply, .accepted(channelID: "SM1"))
    try await process.outbox.confirm([
      .init(id: reply, channelID: "SM1", status: .failed, errorCode: "63014", remedy: .stop)
    ])
    #expect(try await isOne("failed", process))
    try await send(news: "SM2", over: 1, process)
    #expect(try await process.outbox.take(10).map(\.isUnwanted) == [true])
    _ = try await process.store.pool.query(
      "UPDATE conversations SET last_inbound_at = now() + interval '1 s'")
    try await send(news: "SM3", over: 2, process)
    #expect(try await process.outbox.take(10).map(\.isUnwanted) == [false])
    // A word about what went before they wrote again.
    try await process.outbox.settle(
      ReplyID(conversation: conversation(1), turn: 3, part: 1),
      .postponed(.seconds(0), Hindrance(code: "20429")))
    try await process.outbox.confirm([
      .init(id: reply, channelID: "SM1", status: .failed, errorCode: "63014", remedy: .stop)
    ])
    #expect(try await process.outbox.take(10).map(\.isUnwanted) == [false])
  }

  /// Saves a turn that no word of the traveller's began, and ends what went before it.
  private func send(news id: String, over version: Int64, _ process: Process) async throws {
    _ = try await process.store.pool.query("UPDATE outbox SET status = 'failed'")
    var news = message(id, in: conversation(1))
    news.content = .news([])
    #expect(try await process.save(news, over: version, inline: false) == .saved)
  }

  @Test("nobody gets more than ten messages in a minute")
  func burst() async throws {
    let process = try Process(try await Servers.database())
    _ = try await process.save(
      message("SM1", in: conversation(1)), over: 0, reply: (1...12).map { "\($0)" }, inline: false)
    // What waited for long counts from when it went.
    _ = try await process.store.pool.query(
      "UPDATE outbox SET created_at = now() - interval '1 day'")
    var sent = 0
    while let next = try await process.outbox.take(10).first {
      try await process.outbox.settle(next.id, .accepted(channelID: "SM\(sent)"))
      sent += 1
    }
    #expect(sent == 10)
    _ = try await process.store.pool.query("UPDATE outbox SET due_at = due_at - interval '61 s'")
    // That it was read is no news about when it went.
    try await process.outbox.confirm(
      (1...10).map { part in
        .init(
          id: ReplyID(conversation: conversation(1), turn: 1, part: part), channelID: nil,
          status: .read)
      })
    #expect(try await process.outbox.take(10).map(\.text) == ["11"])
  }

  @Test("what went back in answers counts from when it was given")
  func burstInline() async throws {
    let process = try Process(try await Servers.database())
    let id = conversation(1)
    _ = try await process.save(message("SM1", in: id), over: 0, reply: (1...10).map { "\($0)" })
    _ = try await process.save(message("SM2", in: id), over: 1, reply: ["next"], inline: false)
    let words = (1...10).map { part in
      Outbox.Confirmation(
        id: ReplyID(conversation: id, turn: 1, part: part), channelID: "SM\(part)",
        status: .delivered)
    }
    try await process.outbox.confirm(words)
    #expect(try await process.outbox.take(10).isEmpty)
    _ = try await process.store.pool.query(
      """
      UPDATE outbox SET created_at = now() - interval '61 s', due_at = due_at - interval '61 s',
        status = CASE WHEN turn_no = 1 THEN 'inline' ELSE status END
      """)
    try await process.outbox.confirm(words)
    #expect(try await process.outbox.take(10).map(\.text) == ["next"])
  }

  @Test("two couriers send each message once, each traveller's in order")
  func two() async throws {
    let url = try await Servers.database()
    let processes = [try Process(url), try Process(url)]
    for number: UInt8 in 1...40 {
      _ = try await processes[0].save(
        message("SM1", in: conversation(number)), over: 0, reply: ["1", "2", "3"], inline: false)
    }
    let sent = Mutex<[ReplyID]>([])
    let send: @Sendable (Process) async throws -> Void = { process in
      var empty = 0
      while empty < 3 {
        let taken = try await process.outbox.take(7)
        empty = taken.isEmpty ? empty + 1 : 0
        for message in taken {
          sent.withLock { $0.append(message.id) }
          try await process.outbox.settle(message.id, .accepted(channelID: "SM1"))
        }
      }
    }
    async let first: Void = send(processes[0])
    async let second: Void = send(processes[1])
    _ = try await (first, second)
    let ids = sent.withLock { $0 }
    #expect(ids.count == 120 && Set(ids).count == 120)
    for number: UInt8 in 1...40 {
      #expect(ids.filter { $0.conversation == conversation(number) }.map(\.part) == [1, 2, 3])
    }
  }

  @Test("couriers know of each other, until one is gone")
  func counting() async throws {
    let url = try await Servers.database()
    let (first, second) = (try Process(url), try Process(url))
    #expect(try await first.outbox.couriers() == 1)
    #expect(try await first.outbox.couriers() == 1)
    #expect(try await second.outbox.couriers() == 2)
    #expect(try await first.outbox.couriers() == 2)
    second.store.claims.close()
    while try await first.outbox.couriers() > 1 { try await Task.sleep(for: .milliseconds(10)) }
  }

  @Test("a courier hears at once of a reply that waits, and of none that goes back in an answer")
  func wakingUp() async throws {
    let url = try await Servers.database()
    let process = try Process(url)
    let (connections, connected) = AsyncStream.makeStream(of: Int.self)
    let ear = Session(
      conninfo: url, channels: [Store.wakeUp], onConnected: { connected.yield($0) })
    for await _ in connections { break }
    _ = try await process.save(message("SM1", in: conversation(1)), over: 0)
    _ = try await process.save(
      message("SM2", in: conversation(2)), over: 0, reply: ["a", "b"], inline: false)
    _ = try await process.store.pool.query("SELECT pg_notify($1, 'end')", [.text(Store.wakeUp)])
    var heard: [String] = []
    for await notification in ear.notifications {
      heard.append(notification.payload)
      if notification.payload == "end" { break }
    }
    #expect(heard == ["", "end"])
    ear.close()
  }

  // MARK: The sweep

  @Test(
    "the sweep's mark moves forward only, and messages are known whatever conversation they are in")
  func sweep() async throws {
    let process = try Process(try await Servers.database())
    let store = Sweep.Store.live(process.store)
    #expect(try await store.mark() == nil)
    let now = Instant(seconds: 1_795_464_000)
    try await store.setMark(now)
    try await store.setMark(now.adding(seconds: -60))
    #expect(try await store.mark() == now)
    let known = message("SM1", in: conversation(1))
    _ = try await process.inbox.receive(known)
    let since = known.receivedAt.adding(seconds: -600)
    #expect(try await store.known(["SM1", "SM2"], since) == ["SM1": conversation(1)])
  }
}
