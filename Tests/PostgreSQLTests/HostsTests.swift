import PostgreSQL
import TestServers
import Testing

@Suite(isAvailable) struct HostsTests {
  private let insert = Statement("insert", "insert into t values ($1)")

  private func two() throws -> [PostgreSQLServer] {
    let servers = try (0..<2).map { _ in try PostgreSQLServer.start(listens: true) }
    for server in servers { try server.run("create table t (id bigint primary key)") }
    return servers
  }

  @Test("a connection to a server that became read-only is dropped for one to another host")
  func readOnly() async throws {
    let servers = try two()
    let connected = Log<String>()
    let pipeline = Pipeline(conninfo: PostgreSQLServer.url(of: servers)) { event in
      if case .connected(let server) = event { connected.add(server) }
    }
    _ = try await pipeline.execute(insert, [.int(1)])
    try servers[0].run("alter system set default_transaction_read_only = on")
    try servers[0].run("select pg_reload_conf()")
    var refusal: PostgreSQLError?
    #expect(
      try await eventually {
        do throws(PostgreSQLError) {
          _ = try await pipeline.execute(insert, [.int(2 + connected.entries.count)])
          return connected.entries.count == 2
        } catch {
          refusal = error
          return false
        }
      })
    #expect(refusal?.sqlState == "25006" && refusal?.isTransient == true)
    let hosts = connected.entries.map { $0.split(separator: "/").first.map { "\($0)" } ?? "" }
    #expect(hosts == servers.map { "127.0.0.1:\($0.port ?? 0)" })
  }

  @Test("a host where nobody answers is left for the next in time, whatever the string says of it")
  func frozenHost() async throws {
    let servers = try two()
    servers[0].freeze(true)
    let ports = servers.map { "\($0.port ?? 0)" }.joined(separator: ",")
    let pipeline = Pipeline(
      conninfo: "host=127.0.0.1,127.0.0.1 port=\(ports) dbname=postgres user=postgres",
      waitLimit: .seconds(20))
    let time = try await ContinuousClock().measure {
      _ = try await pipeline.execute(insert, [.int(1)])
    }
    print("measured: first of two hosts frozen, until connected: \(time / .milliseconds(1)) ms")
    servers[0].freeze(false)
    #expect(time < .seconds(15))
  }
}

@Suite(isAvailable) struct TimeLimitTests {
  @Test("a statement that waits for a lock is refused by the server, and the connection goes on")
  func lock() async throws {
    let url = try Shared.database(
      "create table t (id bigint primary key); insert into t values (1)")
    let holder = Pool(conninfo: url, size: 1)
    let lost = Log<Int>()
    let pipeline = Pipeline(conninfo: url, answerLimit: .seconds(4)) { event in
      if case .lost = event { lost.add(1) }
    }
    try await holder.withTransaction { connection in
      _ = try await connection.query("select id from t for update")
      do throws(PostgreSQLError) {
        _ = try await pipeline.execute("update t set id = 1")
        Issue.record("it was not locked")
      } catch {
        #expect(error.sqlState == "57014" && error.isTransient)
      }
    }
    _ = try await pipeline.execute("update t set id = 1")
    #expect(lost.entries.isEmpty)
  }

  @Test("a transaction whose client stands still is ended, and its locks with it", isLong)
  func idle() async throws {
    let url = try Shared.database(
      "create table t (id bigint primary key); insert into t values (1)")
    let holder = Pool(conninfo: url, size: 1)
    let pipeline = Pipeline(conninfo: url, answerLimit: .seconds(60))
    let transaction = Task {
      try await holder.withTransaction { connection in
        _ = try await connection.query("select id from t for update")
        try await Task.sleep(for: .seconds(60))
      }
    }
    let start = ContinuousClock.now
    #expect(try await eventually { (try? await pipeline.execute("update t set id = 1")) != nil })
    #expect(ContinuousClock.now - start < .seconds(20))
    transaction.cancel()
    await #expect(throws: (any Error).self) { try await transaction.value }
  }
}
