import Glibc

/// Where the listening socket comes from.
package enum Listener {
  /// The socket at file descriptor 0, as systemd's `StandardInput=socket` and FastCGI spawners give it.
  package static func inherited() throws(ListenerError) -> Int32 {
    var isListening: Int32 = 0
    var size = socklen_t(4)
    let failure = getsockopt(0, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &size)
    guard failure == 0, isListening == 1 else { throw .notInherited }
    return 0
  }

  /// Listens at `unix:PATH` or `HOST:PORT`.
  ///
  /// A socket file that nobody answers on is replaced; the new one has mode 0660. The backlog's
  /// default is 4,096, which `net.core.somaxconn` may lower: a Unix socket refuses what is over it.
  package static func bind(_ text: String, backlog: Int32 = 4096) throws(ListenerError) -> Int32 {
    guard let endpoint = Endpoint(text) else { throw .badAddress(text) }
    if case .unix(let path) = endpoint { try removeStale(path, endpoint, text) }
    var descriptor: Int32 = -1
    let bound: Bool? = endpoint.withSocket { socket, address, size in
      descriptor = socket
      guard Glibc.bind(socket, address, size) == 0, listen(socket, backlog) == 0 else { return nil }
      return true
    }
    guard bound == true else {
      let code = errno
      if descriptor >= 0 { close(descriptor) }
      throw .cannotListen(text, errno: code)
    }
    if case .unix(let path) = endpoint { chmod(path, 0o660) }
    return descriptor
  }

  /// Sees to it that an accept returns at once when another process was quicker.
  ///
  /// Every process on the socket shares O_NONBLOCK, and systemd clears it whenever it starts one
  /// more with `StandardInput=socket`. So it is set before each round of accepts; should it be
  /// cleared between the two, the receive time-out, which nobody clears, ends the accept.
  static func neverWait(_ listener: Int32) {
    var shortest = Duration.milliseconds(1).timeval
    setsockopt(
      listener, SOL_SOCKET, SO_RCVTIMEO, &shortest, socklen_t(MemoryLayout<timeval>.size))
    setNonBlocking(listener)
  }

  static func setNonBlocking(_ listener: Int32) {
    _ = fcntl(listener, F_SETFL, O_NONBLOCK)
  }

  private static func removeStale(
    _ path: String, _ endpoint: Endpoint, _ text: String
  ) throws(ListenerError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path) }
    let isAnswered: Bool? = endpoint.withSocket { socket, address, size in
      defer { close(socket) }
      // A full backlog blocks a connection, and so is someone who listens.
      _ = fcntl(socket, F_SETFL, O_NONBLOCK)
      return connect(socket, address, size) == 0 || errno == EAGAIN
    }
    if isAnswered == true { throw .inUse(text) }
    unlink(path)
  }
}

/// Why there is no listening socket. The description says what to do.
package enum ListenerError: Error, Equatable, CustomStringConvertible {
  case notInherited
  case badAddress(String)
  case inUse(String)
  case notASocket(String)
  case cannotListen(String, errno: Int32)

  package var description: String {
    switch self {
    case .notInherited:
      "file descriptor 0 is not a listening socket; start under systemd's socket unit, or give "
        + "--listen unix:PATH or --listen HOST:PORT"
    case .badAddress(let text):
      "cannot listen at '\(text)': give unix:PATH (at most 107 bytes) or HOST:PORT"
    case .inUse(let text):
      "another process is listening at '\(text)'; stop it, or choose another address"
    case .notASocket(let path): "'\(path)' exists and is not a socket; remove it, or choose another"
    case .cannotListen(let text, let code):
      "cannot listen at '\(text)': \(String(cString: strerror(code)))"
    }
  }
}
