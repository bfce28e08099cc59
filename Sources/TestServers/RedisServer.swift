import Foundation
import Synchronization

/// A private Redis on a Unix socket and a free TCP port, which keeps nothing on disk.
package final class RedisServer: Sendable {
  package let port: Int
  private let folder: String
  private let arguments: [String]
  private let process: Mutex<ServerProcess>

  /// False when Redis's server is not installed and this is not CI: skip with
  /// `.enabled(if: RedisServer.isAvailable, "Redis is not installed")`.
  package static var isAvailable: Bool { isContinuousIntegration || program != nil }

  /// - Parameter arguments: For the server beyond the usual ones, such as `--replicaof HOST PORT`.
  package static func start(_ arguments: [String] = []) throws -> RedisServer {
    let folder = try PrivateFolder.make("ta-redis")
    // Another process may take a free port between the look and the start.
    for _ in 1...5 {
      let port = try freePort()
      if let process = try? launch(folder, port, arguments) {
        return RedisServer(folder: folder, port: port, arguments: arguments, process: process)
      }
    }
    let port = try freePort()
    return RedisServer(
      folder: folder, port: port, arguments: arguments,
      process: try launch(folder, port, arguments))
  }

  private init(folder: String, port: Int, arguments: [String], process: ServerProcess) {
    self.folder = folder
    self.port = port
    self.arguments = arguments
    self.process = Mutex(process)
  }

  deinit { stop() }

  package var url: String { "unix://\(folder)/redis.sock" }
  package var tcpURL: String { "redis://127.0.0.1:\(port)/0" }

  /// Ends the server for good and removes its files.
  package func stop() {
    process.withLock { $0.end(SIGKILL) }
    PrivateFolder.remove(folder)
  }

  package func kill() {
    process.withLock { $0.end(SIGKILL) }
  }

  /// Stops the server with SIGSTOP, or lets it go on.
  package func freeze(_ frozen: Bool) {
    process.withLock { $0.signal(frozen ? SIGSTOP : SIGCONT) }
  }

  /// Starts an empty server at the same addresses.
  package func restart() throws {
    try process.withLock { process in
      process.end(SIGKILL)
      process = try Self.launch(folder, port, arguments)
    }
  }

  /// Deletes everything.
  package func flush() throws {
    guard Self.ask(folder, "FLUSHALL\r\n") == "+OK\r\n" else {
      throw TestServerError.failed("Redis did not flush")
    }
  }

  private static func launch(
    _ folder: String, _ port: Int, _ arguments: [String]
  ) throws(TestServerError) -> ServerProcess {
    guard let program else { throw .missing(program: "Redis's server") }
    let process = try ServerProcess(
      [
        program, "--port", "\(port)", "--bind", "127.0.0.1", "--unixsocket",
        "\(folder)/redis.sock", "--unixsocketperm", "777", "--save", "", "--appendonly", "no",
        "--dir", folder,
      ] + arguments, asPostgres: false, log: "\(folder)/server.log")
    try process.wait { isAnswering(folder) }
    return process
  }

  /// Makes it a replica behind everybody's back.
  package func follow(_ other: RedisServer) throws {
    guard Self.ask(folder, "REPLICAOF 127.0.0.1 \(other.port)\r\n") == "+OK\r\n" else {
      throw TestServerError.failed("Redis did not become a replica")
    }
  }

  /// Whether it takes writes.
  package var isMaster: Bool {
    Self.ask(folder, "INFO replication\r\n")?.contains("role:master") ?? false
  }

  static var program: String? {
    PrivateFolder.find("redis-server", in: ["/usr/bin", "/usr/local/bin"])
  }

  /// With a password it answers, too: that it wants it.
  static func isAnswering(_ folder: String) -> Bool {
    let answer = ask(folder, "PING\r\n") ?? ""
    return answer == "+PONG\r\n" || answer.hasPrefix("-NOAUTH")
  }

  /// One inline command over the Unix socket, and the first piece of the answer.
  static func ask(_ folder: String, _ command: String) -> String? {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    let connected = withUnixAddress("\(folder)/redis.sock") { connect(descriptor, $0, $1) }
    guard connected == 0, send(descriptor, command, command.utf8.count, 0) > 0 else { return nil }
    var answer = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &answer, answer.count, 0)
    return count > 0 ? String(decoding: answer[..<count], as: UTF8.self) : nil
  }
}
