import Foundation
import Glibc

/// The private folder of one demo, and where the programs of this machine are.
struct Workshop: Sendable {
  /// Configuration, sockets and logs.
  let folder: String
  /// PostgreSQL's files.
  let data: String
  /// What the program seals its data with, as long as the data is kept.
  let dataKey: String

  init(data: String?) throws {
    var template = Array("/tmp/travel-agent-demo.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw DemoError("cannot make a folder in /tmp: \(String(cString: strerror(errno)))")
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    chmod(folder, 0o755)
    let home = data.map { URL(fileURLWithPath: $0).path } ?? folder
    self.data = home + "/postgresql"
    for path in [home, folder + "/logs", folder + "/nginx", folder + "/sockets"] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    chmod(folder + "/sockets", 0o777)
    let keyFile = home + "/data-key"
    if let kept = try? String(contentsOfFile: keyFile, encoding: .utf8) {
      dataKey = kept
    } else {
      let bytes = (0..<32).map { _ in UInt8.random(in: 0...255) }
      dataKey = "1:" + Data(bytes).base64EncodedString()
      try dataKey.write(toFile: keyFile, atomically: true, encoding: .utf8)
      chmod(keyFile, 0o600)
    }
  }

  var logs: String { folder + "/logs" }
  var sockets: String { folder + "/sockets" }
  var webSocket: String { sockets + "/web.sock" }
  var adminSocket: String { sockets + "/admin.sock" }
  var redisSocket: String { sockets + "/redis.sock" }
  var certificate: String { folder + "/nginx/certificate.pem" }
  var certificateKey: String { folder + "/nginx/key.pem" }

  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func write(_ text: String, to name: String) throws -> String {
    let path = folder + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private static let keptNames = ["HOME", "LANG", "TZ", "LD_LIBRARY_PATH", "CRASH_POINT_FILE"]

  /// What a program needs of the environment, the limits among it, and nothing that could lead the demo to a real account.
  static let environment: [String: String] = {
    let inherited = ProcessInfo.processInfo.environment
    var kept = inherited.filter { keptNames.contains($0.key) || $0.key.hasPrefix("LIMIT_") }
    kept["PATH"] = (inherited["PATH"] ?? "") + ":/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin"
    return kept
  }()

  /// A program's path, looked for in the PATH and beside PostgreSQL's other programs.
  static func program(_ name: String, package: String) throws -> String {
    let versions =
      (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
    let newest = versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }
    let folders =
      (environment["PATH"] ?? "").split(separator: ":").map(String.init)
      + newest.map { "/usr/lib/postgresql/\($0)/bin" }
    for folder in folders where access("\(folder)/\(name)", X_OK) == 0 {
      return "\(folder)/\(name)"
    }
    throw DemoError(
      "\(name) is not installed (Debian's package \(package); scripts/prepare installs it)")
  }
}

/// A TCP port of loopback that is free: the one asked for, else, when none was asked for, any.
func freePort(_ wanted: Int?, or usual: Int) throws -> Int {
  if let wanted {
    guard canListen(on: wanted) else { throw DemoError("port \(wanted) is taken") }
    return wanted
  }
  for port in [usual] + (1...50).map({ usual + $0 }) where canListen(on: port) { return port }
  throw DemoError("no free port from \(usual) on")
}

private func canListen(on port: Int) -> Bool {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  var yes: Int32 = 1
  setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = UInt16(port).bigEndian
  address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
  return withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  } == 0
}

/// Opens the socket that all workers share, as systemd would.
func listenOnUnixSocket(_ path: String) throws -> Int32 {
  let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
  guard descriptor >= 0 else { throw DemoError("no socket: \(String(cString: strerror(errno)))") }
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  let capacity = MemoryLayout.size(ofValue: address.sun_path)
  guard path.utf8.count < capacity else { throw DemoError("\(path) is too long for a socket") }
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
  let bound = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
  guard bound == 0, listen(descriptor, 4096) == 0, chmod(path, 0o666) == 0 else {
    throw DemoError("cannot listen on \(path): \(String(cString: strerror(errno)))")
  }
  return descriptor
}
