import Glibc

/// Tells systemd how the process is (sd_notify): datagrams to the socket that it names. Without one there is nobody to tell.
struct Notifier: Sendable {
  private let path: String?
  /// How often systemd wants a sign of life; nil where it wants none.
  let watchdog: Duration?

  init(environment: [String: String]) {
    path = environment["NOTIFY_SOCKET"]
    watchdog = environment["WATCHDOG_USEC"].flatMap { Int64($0) }.map { .microseconds($0) }
  }

  func ready(_ status: String) { send("READY=1\nSTATUS=" + status) }
  func status(_ status: String) { send("STATUS=" + status) }
  func stopping() { send("STOPPING=1") }
  func alive() { send("WATCHDOG=1") }

  private func send(_ text: String) {
    guard let path, path.utf8.count < 108 else { return }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { buffer in
      buffer.copyBytes(from: path.utf8)
      // A name that begins with @ is abstract.
      if path.hasPrefix("@") { buffer[0] = 0 }
    }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + path.utf8.count)
    let bytes = Array(text.utf8)
    _ = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, length)
      }
    }
  }
}
