import Foundation
import Synchronization

/// A Redis master, its replica, and three sentinels that watch both.
package final class RedisSentinels: Sendable {
  package static let name = "travel-agent"
  package let servers: [RedisServer]
  private let sentinels: [Sentinel]

  private struct Sentinel: Sendable {
    var folder: String
    var port: Int
    var process: ServerProcess
  }

  /// - Parameters:
  ///   - downAfter: Milliseconds of silence after which a master is given up.
  ///   - password: What the servers and the sentinels want; they are then not waited for.
  package init(downAfter: Int = 1000, password: String? = nil) throws {
    let login = password.map { ["--requirepass", $0, "--masterauth", $0] } ?? []
    let master = try RedisServer.start(login)
    let replica = try RedisServer.start(["--replicaof", "127.0.0.1", "\(master.port)"] + login)
    servers = [master, replica]
    sentinels = try (0..<3).map { _ in try Self.start(watching: master, downAfter, password) }
    for sentinel in sentinels where password == nil {
      try sentinel.process.wait {
        let text = RedisServer.ask(sentinel.folder, "INFO sentinel\r\n") ?? ""
        return text.contains("slaves=1,sentinels=3")
      }
    }
  }

  deinit {
    for sentinel in sentinels {
      sentinel.process.end(SIGKILL)
      PrivateFolder.remove(sentinel.folder)
    }
  }

  /// `redis+sentinel://...`, the sentinels in order, after as many addresses where nobody listens.
  package func url(afterDead count: Int = 0) throws -> String {
    let dead = try (0..<count).map { _ in try freePort() }
    let hosts = (dead + sentinels.map(\.port)).map { "127.0.0.1:\($0)" }
    return "redis+sentinel://\(hosts.joined(separator: ","))/\(Self.name)/0"
  }

  /// The server that takes writes now; nil while there is none.
  package var master: RedisServer? { servers.first { $0.isMaster } }

  /// Ends one of the sentinels.
  package func killSentinel(_ index: Int) { sentinels[index].process.end(SIGKILL) }

  /// Stops the sentinels with SIGSTOP, or lets them go on.
  package func freeze(_ frozen: Bool) {
    for sentinel in sentinels { sentinel.process.signal(frozen ? SIGSTOP : SIGCONT) }
  }

  private static func start(
    watching master: RedisServer, _ downAfter: Int, _ password: String?
  ) throws -> Sentinel {
    guard let program = RedisServer.program else {
      throw TestServerError.missing(program: "Redis's server")
    }
    let folder = try PrivateFolder.make("ta-sentinel")
    let port = try freePort()
    let secrets = password.map {
      [
        "requirepass \($0)", "sentinel auth-pass \(name) \($0)", "sentinel sentinel-pass \($0)",
      ]
    }
    let lines = [
      "port \(port)", "bind 127.0.0.1", "unixsocket \(folder)/redis.sock", "dir \(folder)",
      "sentinel monitor \(name) 127.0.0.1 \(master.port) 2",
      "sentinel down-after-milliseconds \(name) \(downAfter)",
      "sentinel failover-timeout \(name) 3000",
    ]
    let file = "\(folder)/sentinel.conf"
    try (lines + (secrets ?? [])).joined(separator: "\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let process = try ServerProcess(
      [program, file, "--sentinel"], asPostgres: false, log: "\(folder)/sentinel.log")
    try process.wait { RedisServer.isAnswering(folder) }
    return Sentinel(folder: folder, port: port, process: process)
  }
}
