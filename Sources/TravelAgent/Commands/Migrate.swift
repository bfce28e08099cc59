import ArgumentParser
import PostgreSQL
import Storage

struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Brings the database to the shape that this version needs.")

  func run() async throws {
    let settings = try Settings.load()
    let pool = Pool(conninfo: try settings.required("DATABASE_URL"), size: 1)
    let applied = try await Migrations.run(on: pool)
    for name in applied { print("applied: \(name)") }
    if applied.isEmpty { print("nothing to do: the database is at step \(Migrations.latest)") }
  }
}
