import Foundation
import Glibc

// PostgreSQL, Redis and nginx, private to the demo: Unix sockets in its folder, and one TLS port.

extension Workshop {
  /// What DATABASE_URL is set to.
  var databaseURL: String { "postgresql://travel_agent@/travel_agent?host=\(sockets)" }

  /// What REDIS_URL is set to.
  var redisURL: String { "unix://\(redisSocket)" }

  /// PostgreSQL refuses to run as root; then it runs as the user that its package made.
  private var asOwner: [String] {
    geteuid() == 0
      ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"] : []
  }

  func startPostgreSQL(_ supervisor: Supervisor) async throws {
    let initdb = try Self.program("initdb", package: "postgresql")
    let server = try Self.program("postgres", package: "postgresql")
    let isNew = access(data + "/PG_VERSION", F_OK) != 0
    if isNew {
      try makeDataFolder()
      try await supervisor.run(
        job(
          "initdb",
          asOwner + [
            initdb, "-D", data, "-U", "travel_agent", "-A", "trust", "-E", "UTF8", "--no-locale",
            "--no-sync",
          ]))
    }
    var postgres = job(
      "postgresql",
      asOwner + [
        server, "-D", data, "-c", "listen_addresses=", "-c",
        "unix_socket_directories=\(sockets)", "-c", "max_connections=100", "-c",
        "shared_buffers=64MB", "-c", "log_min_messages=warning",
      ])
    postgres.signal = SIGINT
    try await supervisor.start(postgres)
    let probe = try Self.program("pg_isready", package: "postgresql-client")
    try await wait(for: "PostgreSQL", in: supervisor, log: "postgresql") {
      try await supervisor.run(job("pg_isready", [probe, "-q", "-h", sockets]))
    }
    if isNew {
      let create = try Self.program("createdb", package: "postgresql-client")
      try await supervisor.run(
        job("createdb", [create, "-h", sockets, "-U", "travel_agent", "travel_agent"]))
    }
  }

  private func makeDataFolder() throws {
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    chmod(data, 0o700)
    guard geteuid() == 0 else { return }
    guard let owner = getpwnam("postgres") else {
      throw DemoError("there is no user postgres (Debian's package postgresql makes it)")
    }
    guard chown(data, owner.pointee.pw_uid, owner.pointee.pw_gid) == 0 else {
      throw DemoError("cannot give \(data) to postgres: \(String(cString: strerror(errno)))")
    }
  }

  func startRedis(_ supervisor: Supervisor) async throws {
    let server = try Self.program("redis-server", package: "redis-server")
    try await supervisor.start(
      job(
        "redis",
        [
          server, "--port", "0", "--unixsocket", redisSocket, "--unixsocketperm", "777", "--save",
          "", "--appendonly", "no", "--dir", folder,
        ]))
    try await wait(for: "Redis", in: supervisor, log: "redis") {
      guard access(redisSocket, F_OK) == 0 else { throw DemoError("no socket yet") }
    }
  }

  /// A certificate for localhost that only the demo's own client is told to trust.
  func makeCertificate(_ supervisor: Supervisor) async throws {
    let openssl = try Self.program("openssl", package: "openssl")
    try await supervisor.run(
      job(
        "openssl",
        [
          openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
          "-nodes", "-subj", "/CN=localhost", "-addext",
          "subjectAltName=DNS:localhost,IP:127.0.0.1", "-days", "30", "-keyout", certificateKey,
          "-out", certificate,
        ]))
  }

  func startNginx(_ supervisor: Supervisor, port: Int, site: String) async throws {
    let nginx = try Self.program("nginx", package: "nginx-light")
    let path = try write(nginxConfiguration(site: site), to: "nginx/nginx.conf")
    let command = [nginx, "-p", folder + "/nginx", "-c", path, "-e", logs + "/nginx-error.log"]
    try await supervisor.run(job("nginx-check", command + ["-t"]))
    var job = job("nginx", command)
    job.signal = SIGQUIT
    try await supervisor.start(job)
  }

  func job(_ name: String, _ command: [String]) -> Supervisor.Job {
    Supervisor.Job(
      name: name, command: command, environment: Self.environment)
  }

  /// Tries until something is ready; else shows the end of its log.
  func wait(
    for what: String, in supervisor: Supervisor, log: String, _ isReady: () async throws -> Void
  ) async throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while true {
      do {
        return try await isReady()
      } catch {
        if ContinuousClock.now > deadline {
          let words = await supervisor.logTail(log)
          throw DemoError("\(what) is not ready after 30 s:\n\(words)")
        }
      }
      try await Task.sleep(for: .milliseconds(50))
    }
  }
}
