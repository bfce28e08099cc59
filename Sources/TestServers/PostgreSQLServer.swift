import Foundation
import Synchronization

/// A private PostgreSQL on a Unix socket in a temporary folder, durable as in production (fsync on).
///
/// `initdb` runs once in a process; each server starts from a copy of its cluster.
package final class PostgreSQLServer: Sendable {
  let folder: String
  /// Settings of `postgres -c` beyond the usual ones, such as `max_connections=5`.
  let settings: [String]
  /// Where it listens on loopback, too; nil: on its socket only.
  package let port: Int?
  private let process: Mutex<ServerProcess>
  /// Whether the files lie on a file system of their own.
  private let isMounted: Bool

  /// False when PostgreSQL's server is not installed and this is not CI: skip with
  /// `.enabled(if: PostgreSQLServer.isAvailable, "PostgreSQL is not installed")`.
  package static var isAvailable: Bool {
    isContinuousIntegration || program("postgres") != nil
  }

  /// Starts a server with an empty database `postgres`.
  ///
  /// - Parameters:
  ///   - settings: Beyond the usual ones, such as `max_connections=5`.
  ///   - listens: Whether it listens on a free port of loopback besides its socket.
  ///   - diskMegabytes: The size of a file system of its own in memory for its files, which only root can make.
  package static func start(
    _ settings: [String] = [], listens: Bool = false, diskMegabytes: Int? = nil
  ) throws -> PostgreSQLServer {
    guard let template = try Template.shared.folder() else {
      throw TestServerError.missing(program: "PostgreSQL's server")
    }
    let folder = try PrivateFolder.make("ta-pg")
    if let diskMegabytes { try SmallDisk.mount("\(folder)/data", megabytes: diskMegabytes) }
    let log = "\(folder).copy.log"
    try ServerProcess.run(["/bin/cp", "-a", "\(template)/.", "\(folder)/data"], log: log)
    try? FileManager.default.removeItem(atPath: log)
    return try PostgreSQLServer(
      folder: folder, settings: settings, listens: listens, isMounted: diskMegabytes != nil)
  }

  init(folder: String, settings: [String], listens: Bool, isMounted: Bool = false) throws {
    self.folder = folder
    self.settings = settings
    self.isMounted = isMounted
    let port = listens ? try freePort() : nil
    self.port = port
    process = Mutex(try Self.launch(folder, settings, port))
  }

  deinit { stop() }

  /// The connection string of the database `postgres`.
  package var url: String { url(database: "postgres") }

  package func url(database: String) -> String {
    "postgresql:///\(database)?host=\(folder)&port=\(port ?? 5432)&user=postgres&connect_timeout=2"
  }

  /// Makes an empty database, or a copy of another one that nobody is connected to.
  @discardableResult
  package func createDatabase(_ name: String, template: String = "template0") throws -> String {
    let sql = "create database \"\(name)\" template \"\(template)\""
    try run(sql)
    return url(database: name)
  }

  /// Runs SQL with psql, outside of what is tested.
  package func run(_ sql: String, database: String = "postgres") throws {
    guard let psql = Self.program("psql") else { throw TestServerError.missing(program: "psql") }
    let log = "\(folder)/psql.\(UInt32.random(in: 0..<UInt32.max)).log"
    defer { try? FileManager.default.removeItem(atPath: log) }
    try ServerProcess.run(
      [psql, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url(database: database), "-c", sql],
      log: log)
  }

  /// Ends the server for good and removes its files.
  package func stop() {
    process.withLock { $0.end(SIGQUIT) }
    if isMounted { SmallDisk.unmount("\(folder)/data") }
    PrivateFolder.remove(folder)
  }

  /// Ends the server as a crash does: SIGKILL to it and to all its processes.
  package func kill() {
    process.withLock { process in
      // Stopped first, so that no process sees another one end and leaves in good order.
      process.signal(SIGSTOP)
      for child in Self.children(of: process.pid) { Foundation.kill(child, SIGKILL) }
      process.end(SIGKILL)
    }
  }

  /// Stops every process of the server with SIGSTOP, or lets them go on.
  package func freeze(_ frozen: Bool) {
    process.withLock { process in
      for pid in [process.pid] + Self.children(of: process.pid) {
        Foundation.kill(pid, frozen ? SIGSTOP : SIGCONT)
      }
    }
  }

  /// Whether the server runs still.
  package var isRunning: Bool { process.withLock { $0.isRunning } }

  /// Starts the server again on the same files, after `kill()` or while it still runs.
  ///
  /// - Parameter immediately: Whether it is to end without a word to its clients.
  package func restart(immediately: Bool = false) throws {
    try process.withLock { process in
      if process.isRunning { process.end(immediately ? SIGQUIT : SIGINT) }
      // After a crash the shared memory is taken until the last process has gone.
      for _ in 1...20 {
        if let started = try? Self.launch(folder, settings, port) {
          process = started
          return
        }
        usleep(100_000)
      }
      process = try Self.launch(folder, settings, port)
    }
  }

  private static func launch(
    _ folder: String, _ more: [String], _ port: Int?
  ) throws(TestServerError) -> ServerProcess {
    guard let postgres = program("postgres"), let ready = program("pg_isready") else {
      throw .missing(program: "PostgreSQL's server")
    }
    let settings = [
      "listen_addresses=\(port == nil ? "" : "127.0.0.1")", "port=\(port ?? 5432)",
      "unix_socket_directories=\(folder)", "max_connections=300",
      "shared_buffers=32MB", "autovacuum=off",
    ]
    let process = try ServerProcess(
      [postgres, "-D", "\(folder)/data"] + (settings + more).flatMap { ["-c", $0] },
      asPostgres: true,
      log: "\(folder)/server.log")
    try process.wait { isReady(ready, folder, port ?? 5432) }
    return process
  }

  private static func isReady(_ program: String, _ folder: String, _ port: Int) -> Bool {
    do {
      try ServerProcess.run(
        [program, "-q", "-h", folder, "-p", "\(port)"], log: "\(folder)/ready.log")
      return true
    } catch {
      return false
    }
  }

  private static func children(of pid: Int32) -> [Int32] {
    TextFile.read("/proc/\(pid)/task/\(pid)/children").split(separator: " ").compactMap {
      Int32($0)
    }
  }

  static func program(_ name: String) -> String? {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    let newest = versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }
    return PrivateFolder.find(
      name, in: newest.map { "\(root)/\($0)/bin" } + ["/usr/bin", "/usr/local/bin"])
  }
}

/// The cluster that `initdb` made for this process.
private final class Template: Sendable {
  static let shared = Template()
  private let path = Mutex<String?>(nil)

  func folder() throws -> String? {
    guard let initdb = PostgreSQLServer.program("initdb") else { return nil }
    return try path.withLock { path in
      if let path { return path }
      let folder = try PrivateFolder.make("ta-pg-template")
      try ServerProcess.run(
        [
          initdb, "-D", "\(folder)/data", "-U", "postgres", "-A", "trust", "-E", "UTF8",
          "--locale=C.UTF-8", "--no-sync",
        ], log: "\(folder)/initdb.log")
      path = "\(folder)/data"
      return path
    }
  }
}
