import Glibc
import Threads

/// A small FastCGI client, for probes of a pool and for tests: one connection a request.
///
/// It blocks a thread of its own while it waits, so it is not for load.
package struct ProbeClient: Sendable {
  /// What a server answered.
  package struct Reply: Sendable {
    /// The `Status` header; 200 without one (RFC 3875, section 6.3.3).
    package let status: Int
    package let headers: [(String, String)]
    package let body: [UInt8]

    /// The value of the first header with this name, in any case.
    package subscript(_ name: String) -> String? {
      headers.first { $0.0.lowercased() == name.lowercased() }?.1
    }
  }

  private let endpoint: Endpoint
  private let timeout: Duration

  /// A client of `unix:PATH` or `HOST:PORT`; nil when the address is neither.
  package init?(_ address: String, timeout: Duration = .seconds(2)) {
    guard let endpoint = Endpoint(address) else { return nil }
    self.endpoint = endpoint
    self.timeout = timeout
  }

  /// Sends a request and reads the whole answer. Parameters are added to the usual ones.
  package func send(
    method: String = "GET", uri: String, parameters: [(String, String)] = [], body: [UInt8] = []
  ) async throws(ProbeError) -> Reply {
    let standard = Request.standard(method: method, uri: uri, body: body)
    // Of two parameters with one name, the given one counts.
    let kept = standard.filter { pair in !parameters.contains { $0.0 == pair.0 } }
    let record = Records.request(kept + parameters, body: body)
    let endpoint = endpoint
    let timeout = timeout
    let result: Result<Reply, ProbeError> = await withCheckedContinuation { continuation in
      let isStarted = startDedicatedThread {
        continuation.resume(returning: exchange(record, endpoint, timeout))
      }
      if !isStarted { continuation.resume(returning: .failure(.connect(errno: EAGAIN))) }
    }
    return try result.get()
  }
}

/// Why a probe has no answer.
package enum ProbeError: Error, Equatable, CustomStringConvertible {
  case connect(errno: Int32)
  case timedOut
  /// The connection ended before the answer did, or the answer is no FastCGI.
  case broken

  package var description: String {
    switch self {
    case .connect(let code): "cannot connect: \(String(cString: strerror(code)))"
    case .timedOut: "no answer in time"
    case .broken: "the connection ended before the answer"
    }
  }
}

private func exchange(
  _ record: [UInt8], _ endpoint: Endpoint, _ timeout: Duration
) -> Result<ProbeClient.Reply, ProbeError> {
  let deadline = now() + timeout.nanoseconds
  var descriptor: Int32 = -1
  let connected: Bool? = endpoint.withSocket { socket, address, size in
    descriptor = socket
    bound(socket, until: deadline)
    return connect(socket, address, size) == 0 ? true : nil
  }
  let code = errno
  defer { if descriptor >= 0 { close(descriptor) } }
  guard connected == true else { return .failure(.connect(errno: code)) }
  // A server may answer, and close, before it has read a body that it refuses.
  let isSent = sendAll(record, descriptor)
  let answer = receive(descriptor, deadline)
  if !isSent, case .failure = answer { return .failure(now() >= deadline ? .timedOut : .broken) }
  return answer
}

private func bound(_ descriptor: Int32, until deadline: Int64) {
  var rest = Duration.nanoseconds(max(1_000_000, deadline - now())).timeval
  let size = socklen_t(MemoryLayout<timeval>.size)
  setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &rest, size)
  setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &rest, size)
}

private func sendAll(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { bytes in
    var sent = 0
    while sent < bytes.count {
      let count = send(
        descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
      if count <= 0 { return false }
      sent += count
    }
    return true
  }
}

private func receive(
  _ descriptor: Int32, _ deadline: Int64
) -> Result<ProbeClient.Reply, ProbeError> {
  var records = Records()
  var buffer = [UInt8](repeating: 0, count: 16 * 1024)
  while true {
    guard now() < deadline else { return .failure(.timedOut) }
    bound(descriptor, until: deadline)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count < 0, errno == EAGAIN { return .failure(.timedOut) }
    guard count > 0, records.take(buffer[..<count]) else { return .failure(.broken) }
    if records.isComplete {
      return records.reply.map { .success($0) } ?? .failure(.broken)
    }
  }
}
