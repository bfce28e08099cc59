import PostgreSQL
import TestServers
import Testing

@Suite(isAvailable) struct PoolTests {
  private struct Refused: Error {}

  @Test("a transaction is committed when its body returns, and undone when it throws")
  func commitAndRollback() async throws {
    let pool = Pool(conninfo: try Shared.database("create table t (id bigint)"))
    let sum = try await pool.withTransaction { connection in
      _ = try await connection.query("insert into t values ($1), ($2)", [.int(1), .int(2)])
      return try await connection.query("select sum(id)::bigint from t")[0].int(0)
    }
    #expect(sum == 3)
    await #expect(throws: Refused.self) {
      try await pool.withTransaction { connection in
        _ = try await connection.query("insert into t values (3)")
        throw Refused()
      }
    }
    #expect(try await pool.query("select count(*) from t")[0].int(0) == 2)
  }

  @Test("more transactions than connections all get their turn")
  func manyTransactions() async throws {
    let url = try Shared.database(
      "create table t (id bigint, n bigint); insert into t values (1, 0)")
    let pool = Pool(conninfo: url, size: 3)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<60 {
        group.addTask {
          try await pool.withTransaction { connection in
            let rows = try await connection.query(
              Statement("take", "select n from t where id = $1 for update"), [.int(1)])
            _ = try await connection.query(
              Statement("put", "update t set n = $2 where id = $1"),
              [.int(1), .int(rows[0].int(0) + 1)])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await pool.query("select n from t")[0].int(0) == 60)
  }

  @Test("a serialization failure is told as one, and the connection stays usable")
  func serializationFailure() async throws {
    let url = try Shared.database("create table t (n bigint); insert into t values (0)")
    let pool = Pool(conninfo: url, size: 2)
    do {
      try await pool.withTransaction { first in
        _ = try await first.query("set transaction isolation level repeatable read")
        _ = try await first.query("select n from t")
        _ = try await pool.query("update t set n = n + 1")
        _ = try await first.query("update t set n = n + 1")
      }
      Issue.record("it was committed")
    } catch let error as PostgreSQLError {
      #expect(error.kind == .serializationFailure && error.isTransient)
    }
    for _ in 0..<4 {
      #expect(try await pool.query("select n from t")[0].int(0) == 1)
    }
  }

  @Test("a transaction whose connection is ended does not go on outside of itself")
  func lostInTheMiddle() async throws {
    let pool = Pool(conninfo: try Shared.database("create table t (id bigint)"), size: 2)
    do {
      try await pool.withTransaction { connection in
        _ = try await connection.query("insert into t values (1)")
        let pid = try await connection.query("select pg_backend_pid()")[0].int(0)
        _ = try await pool.query("select pg_terminate_backend($1)", [.int(pid)])
        try await Task.sleep(for: .milliseconds(300))
        _ = try await connection.query("insert into t values (2)")
      }
      Issue.record("it was committed")
    } catch let error as PostgreSQLError {
      #expect(error.kind == .connectionLost(mayHaveHappened: false))
    }
    #expect(try await pool.query("select count(*) from t")[0].int(0) == 0)
  }

  @Test("a script runs several commands, and none of them when one fails")
  func script() async throws {
    let pool = Pool(conninfo: try Shared.database())
    try await pool.script(
      "create table t (id bigint); insert into t values (1), (2);", doing: "migrating")
    #expect(try await pool.query("select count(*) from t")[0].int(0) == 2)
    do throws(PostgreSQLError) {
      try await pool.script("delete from t; select nothing", doing: "migrating")
      Issue.record("it was accepted")
    } catch {
      #expect(error.kind == .rejected(sqlState: "42703") && error.doing == "migrating")
    }
    await #expect(throws: PostgreSQLError.self) {
      try await pool.withTransaction { connection in
        try await connection.script("delete from t; create table u (id bigint)", doing: "a")
        try await connection.script("select nothing", doing: "b")
      }
    }
    #expect(try await pool.query("select count(*) from t")[0].int(0) == 2)
  }
}
