import Conversation
import PostgreSQL
import Testing

@testable import Storage

@Suite("Migrations", .enabled(if: Servers.areAvailable, "needs PostgreSQL"))
struct MigrationTests {
  @Test("run once, however many processes run them at the same time")
  func once() async throws {
    let url = try Servers.postgreSQL.get().createDatabase("migrating")
    let pools = (0..<4).map { _ in Pool(conninfo: url, size: 1) }
    #expect(try await Migrations.current(on: pools[0]) == 0)
    let applied = try await withThrowingTaskGroup(of: [String].self) { group in
      for pool in pools { group.addTask { try await Migrations.run(on: pool) } }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(applied == Migrations.steps.map(\.name))
    #expect(try await Migrations.current(on: pools[0]) == Migrations.latest)
  }

  @Test("are numbered from one without a gap")
  func numbers() {
    #expect(Migrations.steps.map(\.number) == Array(1...Migrations.latest))
  }

  @Test("keep what an earlier step's tables hold")
  func upgrade() async throws {
    let url = try Servers.postgreSQL.get().createDatabase("upgrading")
    let pool = Pool(conninfo: url, size: 1)
    #expect(try await Migrations.run(on: pool, through: 1) == ["conversations, inbox, outbox"])
    var state = State()
    state.trip.origin = "LIS"
    // The statements of bookings cannot be prepared yet, and those of the old worker must not suffer from it.
    let old = try Process(url)
    #expect(
      try await old.save(message("SM1", in: conversation(1)), over: 0, state: state) == .saved)
    #expect(
      try await Migrations.run(on: pool) == Migrations.steps.dropFirst().map(\.name))
    let new = try Process(url)
    let loaded = try await new.conversations.load(conversation(1), true)
    #expect(loaded.version == 1 && loaded.state == state)
    let booking = newBooking(1)
    #expect(
      try await new.save(message("SM2", in: conversation(1)), over: 1, booking: booking) == .saved)
    #expect(try await old.save(message("SM3", in: conversation(1)), over: 2) == .saved)
    #expect(try await old.bookings.load(booking.id)?.booking == booking.booking)
  }

  @Test("wait for a turn without standing in its way, and without a deadlock")
  func beside() async throws {
    let url = try Servers.postgreSQL.get().createDatabase("beside")
    let pool = Pool(conninfo: url, size: 3)
    _ = try await Migrations.run(on: pool, through: 1)
    async let applied = try await pool.withTransaction { turn in
      try await turn.script("LOCK TABLE outbox IN ROW EXCLUSIVE MODE", doing: "begin a turn")
      let migrating = Task { try await Migrations.run(on: Pool(conninfo: url, size: 1)) }
      var waited = false
      while !waited {
        let waiting: Statement =
          "SELECT count(*) FROM pg_locks WHERE relation = 'outbox'::regclass AND NOT granted"
        waited = try await pool.query(waiting, []).first?.int(0) ?? 0 > 0
      }
      // What the migration holds by now it lets go.
      for table in ["conversations", "inbox"] {
        try await turn.script("LOCK TABLE \(table) IN ROW EXCLUSIVE MODE", doing: "go on with it")
      }
      return migrating
    }
    #expect(try await applied.value == Migrations.steps.dropFirst().map(\.name))
  }
}
