import Glibc
import Synchronization

/// A server on loopback that answers each connection on a thread of its own, as a closure says.
final class RawServer: Sendable {
  let port: UInt16
  private let listener: Int32
  private let accepted = Atomic<Int>(0)

  var connections: Int { accepted.load(ordering: .sequentiallyConsistent) }
  var url: String { "http://127.0.0.1:\(port)" }

  /// Nil when there is no port to be had. The closure has the connection until it returns.
  init?(_ serve: @escaping @Sendable (Connection) -> Void) {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 4096) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard isBound else { return nil }
    run { [weak self] in
      while true {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0 else { return }
        self?.accepted.add(1, ordering: .sequentiallyConsistent)
        run {
          serve(Connection(descriptor: descriptor))
          close(descriptor)
        }
      }
    }
  }

  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }
}

struct Connection: Sendable {
  let descriptor: Int32

  /// One request, head and body by its `Content-Length`; nil at the end.
  func request() -> String? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes.append(contentsOf: buffer[..<count])
      let text = String(decoding: bytes, as: UTF8.self)
      let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let length = parts[0].split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
      let expected = length.flatMap { Int($0.dropFirst(16)) } ?? 0
      if parts[1].utf8.count >= expected { return text }
    }
  }

  func send(_ bytes: [UInt8]) {
    _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  func reply(_ body: String, headers: String = "") {
    send("HTTP/1.1 200 OK\r\n\(headers)Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
  }
}

private func run(_ body: @escaping @Sendable () -> Void) {
  final class Box {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  pthread_attr_setstacksize(&attributes, 256 * 1024)
  var thread = pthread_t()
  pthread_create(
    &thread, &attributes,
    { argument in
      guard let argument else { return nil }
      Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body()
      return nil
    }, Unmanaged.passRetained(Box(body)).toOpaque())
}
