import PostgreSQL
import TestServers
import Testing

@Suite(isAvailable) struct PipelineTests {
  private let insert = Statement("insert", "insert into t (id, note) values ($1, $2)")

  @Test("each caller gets its own answer")
  func answers() async throws {
    let pipeline = Pipeline(conninfo: try Shared.database())
    let double = Statement("double", "select $1::bigint * 2, $1::text")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<2000 {
        group.addTask {
          let rows = try await pipeline.execute(double, [.int(number)])
          #expect(try rows.count == 1 && rows[0].int(0) == number * 2)
          #expect(try rows[0].text(1) == "\(number)")
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("64 callers insert 200 rows each and all rows are there")
  func manyCallers() async throws {
    let url = try Shared.database("create table t (id bigint primary key, note text)")
    let pipeline = Pipeline(conninfo: url, statements: [insert])
    try await withThrowingTaskGroup(of: Void.self) { [insert] group in
      for caller in 0..<64 {
        group.addTask {
          for number in 0..<200 {
            let rows = try await pipeline.execute(
              insert, [.int(caller * 1000 + number), .text("a")])
            #expect(rows.affected == 1)
          }
        }
      }
      try await group.waitForAll()
    }
    let rows = try await pipeline.execute("select count(*), count(distinct id) from t")
    #expect(try rows[0].int(0) == 12_800 && rows[0].int(1) == 12_800)
  }

  @Test("a bad command in the middle of a batch fails only its own caller")
  func badCommand() async throws {
    let url = try Shared.database("create table t (id bigint primary key, note text)")
    let reruns = Log<Int>()
    let pipeline = Pipeline(conninfo: url) { event in
      if case .batchRerun(let size) = event { reruns.add(size) }
    }
    _ = try await pipeline.execute(insert, [.int(-1), .null])
    let failed = Log<Int>()
    await withTaskGroup(of: Void.self) { [insert] group in
      for number in 0..<500 {
        group.addTask {
          do throws(PostgreSQLError) {
            _ = try await pipeline.execute(insert, [.int(number % 100 == 7 ? -1 : number), .null])
          } catch {
            #expect(error.kind == .uniqueViolation(constraint: "t_pkey"))
            #expect(error.sqlState == "23505" && error.doing == "insert")
            failed.add(number)
          }
        }
      }
    }
    #expect(failed.entries.sorted() == [7, 107, 207, 307, 407])
    let rows = try await pipeline.execute("select count(*) from t")
    #expect(try rows[0].int(0) == 496)
    #expect(!reruns.entries.isEmpty, "no batch held a bad command: the test shows nothing")
  }

  @Test("an error found only at the commit fails only its own caller")
  func deferredConstraint() async throws {
    let url = try Shared.database(
      """
      create table p (id bigint primary key);
      create table c (id bigint references p deferrable initially deferred);
      insert into p values (1)
      """)
    let pipeline = Pipeline(conninfo: url)
    let child = Statement("child", "insert into c values ($1)")
    let failed = Log<Int>()
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask {
          do throws(PostgreSQLError) {
            _ = try await pipeline.execute(child, [.int(number == 50 ? 2 : 1)])
          } catch {
            #expect(error.kind == .rejected(sqlState: "23503"))
            failed.add(number)
          }
        }
      }
    }
    #expect(failed.entries == [50])
    #expect(try await pipeline.execute("select count(*) from c")[0].int(0) == 99)
  }

  @Test("a statement that cannot be prepared fails its callers and no others")
  func badStatement() async throws {
    let pipeline = Pipeline(
      conninfo: try Shared.database(), statements: [Statement("bad", "select nothing")])
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask {
          do throws(PostgreSQLError) {
            if number.isMultiple(of: 10) {
              _ = try await pipeline.execute(Statement("bad", "select nothing"))
              Issue.record("it was prepared")
            } else {
              let rows = try await pipeline.execute(Statement("good", "select 1"))
              #expect(rows.count == 1)
            }
          } catch {
            #expect(error.kind == .rejected(sqlState: "42703"))
            #expect(number.isMultiple(of: 10))
          }
        }
      }
    }
  }

  @Test("commands with one key stay in the order in which they were given")
  func orderOfOneKey() async throws {
    let url = try Shared.database("create table t (id bigserial, note text, k text)")
    let pipeline = Pipeline(conninfo: url)
    let add = Statement("add", "insert into t (note, k) values ($1, $2)")
    await withTaskGroup(of: Void.self) { group in
      for key in ["b", "a", "c"] {
        group.addTask {
          for number in 0..<50 {
            _ = try? await pipeline.execute(add, [.int(number), .text(key)], key: Array(key.utf8))
          }
        }
      }
    }
    let wrong = try await pipeline.execute(
      """
      select count(*) from (select note::int as n, lag(note::int) over
      (partition by k order by id) as before from t) s where before >= n
      """)
    #expect(try wrong[0].int(0) == 0)
    #expect(try await pipeline.execute("select count(*) from t")[0].int(0) == 150)
  }

  @Test(
    "two pipelines that write the same rows in opposite orders never deadlock",
    .timeLimit(.minutes(2)))
  func noDeadlock() async throws {
    let url = try Shared.database(
      "create table t (id bigint primary key, n bigint); insert into t select g, 0 from generate_series(0, 19) g"
    )
    let update = Statement("update", "update t set n = n + 1 where id = $1")
    let failures = Log<PostgreSQLError>()
    let reruns = Log<Int>()
    await withTaskGroup(of: Void.self) { group in
      for order in [Array(0..<20), Array((0..<20).reversed())] {
        let pipeline = Pipeline(conninfo: url) { event in
          if case .batchRerun(let size) = event { reruns.add(size) }
        }
        for _ in 0..<8 {
          group.addTask {
            for _ in 0..<20 {
              await withTaskGroup(of: Void.self) { round in
                for id in order {
                  round.addTask {
                    do throws(PostgreSQLError) {
                      _ = try await pipeline.execute(update, [.int(id)], key: [UInt8(id)])
                    } catch {
                      failures.add(error)
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    #expect(failures.entries.isEmpty)
    #expect(reruns.entries.isEmpty)
    let sum = try await Pipeline(conninfo: url).execute("select sum(n)::bigint from t")
    #expect(try sum[0].int(0) == 2 * 8 * 20 * 20)
  }

  @Test("a plan that no longer fits the tables is made anew")
  func changedTable() async throws {
    let url = try Shared.database("create table t (id bigint); insert into t values (1)")
    let pipeline = Pipeline(conninfo: url)
    let all = Statement("all", "select * from t")
    #expect(try await pipeline.execute(all)[0].int(0) == 1)
    _ = try await pipeline.execute("alter table t alter id type text")
    await #expect(throws: PostgreSQLError.self) { try await pipeline.execute(all) }
    #expect(try await pipeline.execute(all)[0].text(0) == "1")
  }
}
