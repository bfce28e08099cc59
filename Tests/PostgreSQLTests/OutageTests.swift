import PostgreSQL
import TestServers
import Testing

@Suite(isAvailable) struct OutageTests {
  @Test("after kill -9 and a restart everything acknowledged is there and later calls work")
  func killed() async throws {
    let server = try PostgreSQLServer.start()
    try server.run("create table t (id bigint primary key)")
    let pipeline = Pipeline(conninfo: server.url)
    let insert = Statement("insert", "insert into t values ($1)")
    let acknowledged = Log<Int>()
    let errors = Log<PostgreSQLError>()
    let callers = Task {
      await withTaskGroup(of: Void.self) { group in
        for caller in 0..<32 {
          group.addTask {
            var number = 0
            while errors.entries.count < 32, number < 100_000 {
              let id = caller * 100_000 + number
              number += 1
              do throws(PostgreSQLError) {
                _ = try await pipeline.execute(insert, [.int(id)])
                acknowledged.add(id)
              } catch {
                errors.add(error)
              }
            }
          }
        }
      }
    }
    #expect(try await eventually { acknowledged.entries.count > 500 })
    server.kill()
    await callers.value
    for error in errors.entries {
      #expect(
        error.kind == .connectionLost(mayHaveHappened: true) || error.kind == .unavailable)
    }
    try server.restart()
    var stored: Set<Int> = []
    #expect(
      try await eventually {
        guard let rows = try? await pipeline.execute("select id from t") else { return false }
        stored = Set(try rows.map { try $0.int(0) })
        return true
      })
    #expect(stored.isSuperset(of: acknowledged.entries))
  }

  @Test("a command in flight when the server is killed may have happened")
  func killedInFlight() async throws {
    let server = try PostgreSQLServer.start()
    let pipeline = Pipeline(conninfo: server.url, answerLimit: .seconds(60))
    _ = try await pipeline.execute("select 1")
    let sleeper = Task { () async throws(PostgreSQLError) in
      try await pipeline.execute(Statement("sleep", "select pg_sleep(50)"))
    }
    try await Task.sleep(for: .seconds(1))
    server.kill()
    do {
      _ = try await sleeper.value
      Issue.record("it slept to the end")
    } catch let error as PostgreSQLError {
      #expect(error.kind == .connectionLost(mayHaveHappened: true) && error.doing == "sleep")
    }
  }

  @Test("a short outage is waited out by commands that were not yet sent")
  func shortOutage() async throws {
    let server = try PostgreSQLServer.start()
    let lost = Log<Int>()
    let pipeline = Pipeline(conninfo: server.url, waitLimit: .seconds(20)) { event in
      if case .lost = event { lost.add(1) }
    }
    _ = try await pipeline.execute("select 1")
    server.kill()
    #expect(try await eventually { !lost.entries.isEmpty })
    async let waiting = pipeline.execute("select 2")
    try await Task.sleep(for: .milliseconds(100))
    try server.restart()
    #expect(try await waiting[0].int(0) == 2)
  }

  @Test("without a server a command fails after the wait limit, and later ones at once")
  func noServer() async throws {
    let failures = Log<Int>()
    let pipeline = Pipeline(
      conninfo: "host=/nowhere dbname=x", waitLimit: .milliseconds(300)
    ) { event in
      if case .connectFailed = event { failures.add(1) }
    }
    let clock = ContinuousClock()
    for limits in [Duration.milliseconds(290)..<Duration.seconds(5), .zero..<Duration.seconds(2)] {
      let start = clock.now
      do throws(PostgreSQLError) {
        _ = try await pipeline.execute(Statement("ask", "select 1"))
        Issue.record("there is a server")
      } catch {
        #expect(error.kind == .unavailable && error.doing == "ask")
      }
      #expect(limits.contains(clock.now - start))
    }
    #expect(failures.entries.count >= 2)
  }

  @Test("a frozen server is given up after the answer limit, and used again when it goes on")
  func frozen() async throws {
    let server = try PostgreSQLServer.start()
    let pipeline = Pipeline(conninfo: server.url, answerLimit: .milliseconds(300))
    _ = try await pipeline.execute("select 1")
    server.freeze(true)
    do throws(PostgreSQLError) {
      _ = try await pipeline.execute("select 2")
      Issue.record("a frozen server answered")
    } catch {
      #expect(error.kind == .connectionLost(mayHaveHappened: true))
      #expect(error.message == "no answer in time")
    }
    server.freeze(false)
    #expect(try await eventually { (try? await pipeline.execute("select 3")) != nil })
  }

  @Test("what waits when a pipeline is closed fails, and so does what comes later")
  func closed() async throws {
    let pipeline = Pipeline(conninfo: "host=/nowhere", waitLimit: .seconds(60))
    let waiting = Task { try await pipeline.execute("select 1") }
    try await Task.sleep(for: .milliseconds(50))
    pipeline.close()
    await #expect(throws: PostgreSQLError.self) { try await waiting.value }
    await #expect(throws: PostgreSQLError.self) { try await pipeline.execute("select 1") }
  }
}
