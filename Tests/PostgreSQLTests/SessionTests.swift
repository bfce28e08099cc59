import PostgreSQL
import TestServers
import Testing

@Suite(isAvailable) struct SessionTests {
  private let lock: Statement = "select pg_try_advisory_lock($1)"

  @Test("a notification arrives with its channel and payload, while the session is idle")
  func notification() async throws {
    let url = try Shared.database()
    let connected = Log<Int>()
    let session = Session(
      conninfo: url, channels: ["turns"], onConnected: { connected.add($0) })
    #expect(try await eventually { connected.entries == [1] })
    let pipeline = Pipeline(conninfo: url)
    for number in 0..<3 {
      _ = try await pipeline.execute("select pg_notify('turns', $1)", [.text("turn \(number)")])
    }
    var payloads: [String] = []
    for await notification in session.notifications {
      #expect(notification.channel == "turns" && notification.sender > 0)
      payloads.append(notification.payload)
      if payloads.count == 3 { break }
    }
    #expect(payloads == ["turn 0", "turn 1", "turn 2"])
  }

  @Test("an advisory lock is held by one session and free when that one is closed")
  func advisoryLock() async throws {
    let url = try Shared.database()
    let lost = Log<Int>()
    let first = Session(conninfo: url, onLost: { lost.add($0) })
    let second = Session(conninfo: url)
    #expect(try await first.query(lock, [.int(7)])[0].bool(0))
    #expect(try await !second.query(lock, [.int(7)])[0].bool(0))
    first.close()
    #expect(try await eventually { try await second.query(lock, [.int(7)])[0].bool(0) })
    #expect(lost.entries == [1])
    await #expect(throws: PostgreSQLError.self) { try await first.query("select 1") }
  }

  @Test("a session whose connection is ended by the server notices at once and comes back")
  func lostWhileIdle() async throws {
    let url = try Shared.database()
    let lost = Log<Int>()
    let connected = Log<Int>()
    let session = Session(
      conninfo: url, channels: ["turns"], onConnected: { connected.add($0) },
      onLost: { lost.add($0) })
    let (rows, number) = try await session.queryWithConnection("select pg_backend_pid()")
    #expect(number == 1)
    let clock = ContinuousClock()
    let start = clock.now
    _ = try await Pipeline(conninfo: url).execute(
      "select pg_terminate_backend($1)", [.int(rows[0].int(0))])
    #expect(try await eventually { lost.entries == [1] })
    #expect(clock.now - start < .seconds(2))
    #expect(try await eventually { connected.entries == [1, 2] })
    do throws(PostgreSQLError) {
      _ = try await session.query("select 1", connection: 1)
      Issue.record("it ran on another connection")
    } catch {
      #expect(error.kind == .connectionLost(mayHaveHappened: false))
    }
    _ = try await session.query("select pg_notify('turns', 'still listening')", connection: 2)
    var payload = ""
    for await notification in session.notifications {
      payload = notification.payload
      break
    }
    #expect(payload == "still listening")
  }
}
