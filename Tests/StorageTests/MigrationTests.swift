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
}
