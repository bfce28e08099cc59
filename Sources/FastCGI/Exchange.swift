internal import CFastCGI
import Glibc

/// One request of libfcgi, from its first byte to its last; it has one owner at a time.
///
/// The connection is accepted by us and put into the structure, so that a silent or stuck peer is
/// bounded by the socket's own time-outs and never by libfcgi's. Its streams keep the structure's
/// address, so it lives on the heap.
final class Exchange: @unchecked Sendable {
  private let request: UnsafeMutablePointer<FCGX_Request>

  /// Reads the parameters of the request on an accepted connection; nil when there is none to be
  /// read. Either way the descriptor belongs to the exchange. The corresponding C function is
  /// `FCGX_Accept_r`.
  init?(connection: Int32) {
    request = .allocate(capacity: 1)
    FCGX_InitRequest(request, -1, 0)
    request.pointee.ipcFd = connection
    request.pointee.keepConnection = 1
    // Detached: closed at once when finished, without waiting up to 2 s for the peer.
    FCGX_Detach(request)
    guard FCGX_Accept_r(request) == 0 else { return nil }
    // One request a connection, whatever the web server asked for.
    request.pointee.keepConnection = 0
  }

  deinit {
    FCGX_Finish_r(request)
    request.deallocate()
  }

  /// Copies the parameters out.
  func parameters() -> Parameters {
    var parameters = Parameters()
    guard var entry = request.pointee.envp else { return parameters }
    while let text = entry.pointee {
      text.withMemoryRebound(to: UInt8.self, capacity: 1) {
        parameters.append(UnsafeBufferPointer(start: $0, count: strlen(text)))
      }
      entry += 1
    }
    return parameters
  }

  enum Body {
    case whole([UInt8])
    case tooLarge
    case broken
  }

  /// Reads the body to its end. The corresponding C function is `FCGX_GetStr`.
  func body(expected: Int, limits: Limits) -> Body {
    var bytes: [UInt8] = []
    let chunk = min(max(expected, 0), limits.body) + 1
    var total = 0
    while true {
      let start = bytes.count
      let taken = append(chunk, to: &bytes)
      total += taken
      if total > limits.body { bytes.removeAll(keepingCapacity: true) }
      if taken < chunk {
        if FCGX_GetError(request.pointee.in) != 0 { return .broken }
        return total > limits.body ? .tooLarge : .whole(bytes)
      }
      if total > limits.body + limits.drained { return .tooLarge }
      if start > 0, total <= limits.body { bytes.reserveCapacity(bytes.count * 2) }
    }
  }

  /// Writes a whole response and ends the request; false when the peer did not take it. The
  /// corresponding C functions are `FCGX_PutStr` and `FCGX_FClose`.
  func write(_ document: [UInt8]) -> Bool {
    document.withUnsafeBytes { bytes in
      _ = FCGX_PutStr(
        bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), request.pointee.out)
    }
    let errorStream = FCGX_FClose(request.pointee.err)
    return FCGX_FClose(request.pointee.out) == 0 && errorStream == 0
  }

  private func append(_ count: Int, to bytes: inout [UInt8]) -> Int {
    let start = bytes.count
    let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let taken = buffer.withMemoryRebound(to: CChar.self) {
        FCGX_GetStr($0.baseAddress, Int32(count), request.pointee.in)
      }
      filled = max(0, Int(taken))
    }
    if start == 0 { bytes = part } else { bytes.append(contentsOf: part) }
    return part.count
  }
}
