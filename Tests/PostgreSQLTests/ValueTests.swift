import PostgreSQL
import TestServers
import Testing

@Suite(isAvailable) struct ValueTests {
  @Test("all 256 bytes come back from a bytea as they were")
  func bytes() async throws {
    let pipeline = Pipeline(conninfo: try Shared.database())
    let all = (0..<1024).map { UInt8(truncatingIfNeeded: $0) }
    let rows = try await pipeline.execute(
      "select $1::bytea, octet_length($1::bytea), $2::bytea, $3::bytea",
      [.bytes(all), .bytes([]), .null])
    let row = rows[0]
    #expect(try row.bytes(0) == all && row.int(1) == 1024)
    #expect(try row.bytes(2) == [] && row.optionalBytes(3) == nil && row.isNull(3))
  }

  @Test("numbers, booleans, text and time stamps come back as they were")
  func scalars() async throws {
    let pipeline = Pipeline(conninfo: try Shared.database())
    let rows = try await pipeline.execute(
      """
      select $1::bigint, $2::integer, $3::smallint, $4::double precision, $5::boolean, $6::text,
        $7::timestamptz, $8::jsonb, $7::timestamptz = '2026-11-23T20:00:00.000001Z'
      """,
      [
        .int64(.min), .int(-7), .int(300), .double(0.1), .bool(true), .text("Zürich 東京 'x'"),
        .timestamp(microseconds: 1_795_464_000_000_001), .text(#"{"a": 1}"#),
      ])
    let row = rows[0]
    #expect(try row.int(0) == .min && row.int(1) == -7 && row.int(2) == 300)
    #expect(try row.double(3) == 0.1 && row.bool(4))
    #expect(try row.text(5) == "Zürich 東京 'x'")
    #expect(try row.microseconds(6) == 1_795_464_000_000_001 && row.bool(8))
    #expect(try row.text(7) == #"{"a": 1}"#)
  }

  @Test("arrays of text, bytes and integers go over in binary")
  func arrays() async throws {
    let pipeline = Pipeline(conninfo: try Shared.database())
    let rows = try await pipeline.execute(
      "select $1::text[], $2::bytea[], $3::text[], array_length($4::bigint[], 1), ($4::bigint[])[2]",
      [
        .textArray(["a", "", "ü,\"{}"]), .bytesArray([[0], [], [255, 0]]), .textArray([]),
        .int64Array([1, -2, 3]),
      ])
    let row = rows[0]
    #expect(try row.textArray(0) == ["a", "", "ü,\"{}"])
    #expect(try row.bytesArray(1) == [[0], [], [255, 0]])
    #expect(try row.textArray(2) == [])
    #expect(try row.int(3) == 3 && row.int(4) == -2)
  }

  @Test("a column that is null, missing or of another type throws and never traps")
  func wrongColumns() async throws {
    let pipeline = Pipeline(conninfo: try Shared.database())
    let rows = try await pipeline.execute(
      Statement("wrong", "select null::bigint, 1.5::numeric, 'a'::text"))
    let row = rows[0]
    #expect(throws: PostgreSQLError.self) { try row.int(0) }
    #expect(throws: PostgreSQLError.self) { try row.int(1) }
    #expect(throws: PostgreSQLError.self) { try row.text(1) }
    #expect(throws: PostgreSQLError.self) { try row.bool(2) }
    #expect(throws: PostgreSQLError.self) { try row.textArray(2) }
    #expect(throws: PostgreSQLError.self) { try row.bytes(-1) }
    do throws(PostgreSQLError) {
      _ = try row.int(3)
    } catch {
      #expect(error.description == "PostgreSQL, wrong: column 3 is not there")
    }
  }

  @Test("no error's description holds a bound value")
  func hiddenValues() async throws {
    let url = try Shared.database("create table t (id text primary key, n int check (n > 0))")
    let pipeline = Pipeline(conninfo: url)
    _ = try await pipeline.execute("insert into t values ('+4915112345678', 1)")
    let attempts: [(Statement, [Value])] = [
      ("insert into t values ($1, 1)", [.text("+4915112345678")]),
      ("insert into t values ($1, -1)", [.text("+4915112345678")]),
      ("select $1::text::int", [.text("+4915112345678 \"quoted\" +4915112345678")]),
      ("select $1::text::uuid", [.text("+4915112345678")]),
      ("select $1::text::timestamptz", [.text("+4915112345678")]),
      ("select $1::text::jsonb", [.text("+4915112345678")]),
      ("select $1::int", [.text("+4915112345678")]),
    ]
    for (statement, values) in attempts {
      do throws(PostgreSQLError) {
        _ = try await pipeline.execute(statement, values)
        Issue.record("it was accepted")
      } catch {
        #expect(!error.description.contains("15112345678"), "\(error)")
        #expect(!error.description.contains("quoted"), "\(error)")
        #expect(error.sqlState.utf8.count == 5)
      }
    }
  }

  @Test("a connection string is shown without user and password")
  func redacted() {
    let shown = Conninfo.redacted("postgresql://ann:secret@db1:5433,db2:5434/travel?sslmode=prefer")
    #expect(shown == "db1,db2:5433,5434/travel")
    #expect(Conninfo.redacted("host=/run/pg dbname=a password=secret") == "/run/pg/a")
    #expect(Conninfo.redacted("secret") == "unreadable")
  }
}
