import Foundation
import Synchronization

/// A private Redis on a Unix socket and a free TCP port, which keeps nothing on disk.
package final class RedisServer: Sendable {
  package let port: Int
  private let folder: String
  private let process: Mutex<ServerProcess>

  /// False when Redis's server is not installed and this is not CI: skip with
  /// `.enabled(if: RedisServer.isAvailable, "Redis is not installed")`.
  package static var isAvailable: Bool { isContinuousIntegration || program != nil }

  package static func start() throws -> RedisServer {
    let folder = try PrivateFolder.make("ta-redis")
    // Another process may take a free port between the look and the start.
    for _ in 1...5 {
      let port = try freePort()
      if let process = try? launch(folder, port) {
        return RedisServer(folder: folder, port: port, process: process)
      }
    }
    let port = try freePort()
    return RedisServer(folder: folder, port: port, process: try launch(folder, port))
  }

  private init(folder: String, port: Int, process: ServerProcess) {
    self.folder = folder
    self.port = port
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
      process = try Self.launch(folder, port)
    }
  }

  /// Deletes everything.
  package func flush() throws {
    guard Self.ask(folder, "FLUSHALL\r\n") == "+OK\r\n" else {
      throw TestServerError.failed("Redis did not flush")
    }
  }

  private static func launch(_ folder: String, _ port: Int) throws(TestServerError) -> ServerProcess
  {
    guard let program else { throw .missing(program: "Redis's server") }
    let process = try ServerProcess(
      [
        program, "--port", "\(port)", "--bind", "127.0.0.1", "--unixsocket",
        "\(folder)/redis.sock", "--unixsocketperm", "777", "--save", "", "--appendonly", "no",
        "--dir", folder,
      ], asPostgres: false, log: "\(folder)/server.log")
    try process.wait { ask(folder, "PING\r\n") == "+PONG\r\n" }
    return process
  }

  private static var program: String? {
    PrivateFolder.find("redis-server", in: ["/usr/bin", "/usr/local/bin"])
  }

  /// One inline command over the Unix socket, and the first piece of the answer.
  private static func ask(_ folder: String, _ command: String) -> String? {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) {
      $0.copyBytes(from: "\(folder)/redis.sock".utf8)
    }
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard connected == 0, send(descriptor, command, command.utf8.count, 0) > 0 else { return nil }
    var answer = [UInt8](repeating: 0, count: 256)
    let count = recv(descriptor, &answer, answer.count, 0)
    return count > 0 ? String(decoding: answer[..<count], as: UTF8.self) : nil
  }

  private static func freePort() throws(TestServerError) -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let found = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard found else { throw .failed("no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
