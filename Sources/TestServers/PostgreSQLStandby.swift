import Foundation

/// Streaming replication: a primary and its standby on ports of loopback.
extension PostgreSQLServer {
  /// False where only root could make a small disk for a server.
  package static var canFillDisk: Bool { getuid() == 0 }

  /// A standby that follows this server, whose commits then wait for it (`synchronous_standby_names`).
  package func synchronousStandby() throws -> PostgreSQLServer {
    guard let backup = Self.program("pg_basebackup") else {
      throw TestServerError.missing(program: "pg_basebackup")
    }
    let folder = try PrivateFolder.make("ta-pg")
    let source = url + "&application_name=standby"
    try ServerProcess.run(
      [
        backup, "-D", "\(folder)/data", "-R", "-X", "stream", "--checkpoint=fast", "--no-sync",
        "-d", source,
      ], log: "\(folder)/backup.log")
    let standby = try PostgreSQLServer(folder: folder, settings: settings, listens: true)
    try run("alter system set synchronous_standby_names = 'standby'")
    try run("select pg_reload_conf()")
    return standby
  }

  /// Makes the standby a primary, as `pg_ctl promote` does.
  package func promote() throws {
    guard let control = Self.program("pg_ctl") else {
      throw TestServerError.missing(program: "pg_ctl")
    }
    try ServerProcess.run(
      [control, "promote", "-D", "\(folder)/data"], log: "\(folder)/pg_ctl.log")
  }

  /// Fills the disk of a server that has one of its own, or makes room again.
  package func fillDisk(_ isFull: Bool) throws {
    let filler = "\(folder)/data/filler"
    guard isFull else { return try FileManager.default.removeItem(atPath: filler) }
    let descriptor = open(filler, O_WRONLY | O_CREAT, 0o600)
    defer { close(descriptor) }
    let block = [UInt8](repeating: 0, count: 65_536)
    while write(descriptor, block, block.count) > 0 {}
  }

  /// The connection string of both servers, whichever is the primary.
  package static func url(of servers: [PostgreSQLServer], database: String = "postgres") -> String {
    let ports = servers.compactMap(\.port)
    let hosts = ports.map { _ in "127.0.0.1" }.joined(separator: ",")
    return "host=\(hosts) port=\(ports.map { "\($0)" }.joined(separator: ",")) dbname=\(database) "
      + "user=postgres target_session_attrs=read-write connect_timeout=2 tcp_user_timeout=1500 keepalives_idle=1"
  }
}
