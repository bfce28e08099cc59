internal import CFastCGI
import Glibc

/// Where a FastCGI server listens: `unix:PATH` or `HOST:PORT`.
enum Endpoint: Sendable, Equatable {
  case unix(path: String)
  case tcp(host: String, port: UInt16)

  /// Nil for what is neither.
  init?(_ text: String) {
    if text.hasPrefix("unix:") {
      let path = String(text.dropFirst("unix:".count))
      // sockaddr_un holds 107 bytes and a NUL.
      guard !path.isEmpty, path.utf8.count < 108, !path.utf8.contains(0) else { return nil }
      self = .unix(path: path)
      return
    }
    guard let colon = text.lastIndex(of: ":"), colon > text.startIndex,
      let port = UInt16(text[text.index(after: colon)...])
    else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.isEmpty else { return nil }
    self = .tcp(host: String(host), port: port)
  }

  /// A new socket and the address for it, given to `use`; `errno` says why when nil is returned.
  func withSocket<Result>(
    _ use: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Result?
  ) -> Result? {
    switch self {
    case .unix(let path): withUnixSocket(path, use)
    case .tcp(let host, let port): withTCPSocket(host, port, use)
    }
  }

  private func withUnixSocket<Result>(
    _ path: String, _ use: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Result?
  ) -> Result? {
    let descriptor = socket(AF_UNIX, Self.streamType, 0)
    guard descriptor >= 0 else { return nil }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        use(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  private func withTCPSocket<Result>(
    _ host: String, _ port: UInt16, _ use: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Result?
  ) -> Result? {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &list) == 0, let first = list else {
      errno = EADDRNOTAVAIL
      return nil
    }
    defer { freeaddrinfo(list) }
    let descriptor = socket(first.pointee.ai_family, Self.streamType, 0)
    guard descriptor >= 0, let address = first.pointee.ai_addr else { return nil }
    var on: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(4))
    return use(descriptor, address, first.pointee.ai_addrlen)
  }

  private static var streamType: Int32 {
    Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
  }
}
