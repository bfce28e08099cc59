/// One request under way. The caller makes it; from the moment it is queued, only the client's thread
/// touches what changes.
final class Transfer: @unchecked Sendable {
  let request: HTTPRequest
  var continuation: CheckedContinuation<Result<HTTPResponse, HTTPError>, Never>?
  var handle: UnsafeMutableRawPointer?
  var headerList: UnsafeMutableRawPointer?
  var isCancelled = false
  private(set) var isTooLarge = false
  private var headers: [(String, String)] = []
  private var body: [UInt8] = []

  init(_ request: HTTPRequest) { self.request = request }

  /// Takes a header line; a new status line (after a 100) begins anew.
  func takeHeader(_ line: UnsafeRawBufferPointer) {
    let text = line.prefix { $0 != 13 && $0 != 10 }
    if text.starts(with: "HTTP/".utf8) {
      headers.removeAll()
      return
    }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return }
    let value = text[(colon + 1)...].drop { $0 == 32 || $0 == 9 }
    headers.append(
      (String(decoding: text[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self)))
  }

  /// Takes a part of the body; false when it grows over the limit.
  func takeBody(_ part: UnsafeRawBufferPointer) -> Bool {
    if body.count + part.count > request.maxBodyBytes {
      isTooLarge = true
      return false
    }
    body.append(contentsOf: part)
    return true
  }

  func succeed(status: Int) {
    finish(.success(HTTPResponse(status: status, headers: headers, body: body)))
  }

  func fail(
    _ kind: HTTPError.Kind, mayHaveBeenSent: Bool, code: Int = 0, message: String = ""
  ) {
    finish(
      .failure(
        HTTPError(
          kind: kind, operation: request.operation, mayHaveBeenSent: mayHaveBeenSent, code: code,
          message: message)))
  }

  private func finish(_ result: Result<HTTPResponse, HTTPError>) {
    let waiting = continuation
    continuation = nil
    waiting?.resume(returning: result)
  }
}
