/// What is sent back for a request.
package struct Response: Sendable {
  package var status: Int
  /// The `Content-Type`; nil for a response without content.
  package var contentType: String?
  /// Further headers. A CR, LF or NUL in a name or value is left out.
  package var headers: [(String, String)]
  package var body: [UInt8]
  /// Called once: true after the whole response was written to the web server's connection, false
  /// when it could not be. It runs before the request counts as answered and must not block.
  package var written: (@Sendable (Bool) -> Void)?

  package init(
    status: Int = 200, contentType: String? = "text/plain; charset=utf-8",
    headers: [(String, String)] = [], body: [UInt8] = [],
    written: (@Sendable (Bool) -> Void)? = nil
  ) {
    self.status = status
    self.contentType = contentType
    self.headers = headers
    self.body = body
    self.written = written
  }

  /// The CGI form (RFC 3875, section 6): headers, an empty line, the body.
  var document: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count + 128 + headers.count * 64)
    bytes.append(contentsOf: "Status: \(status)\r\n".utf8)
    if let contentType { Self.append("Content-Type", contentType, to: &bytes) }
    for (name, value) in headers { Self.append(name, value, to: &bytes) }
    bytes.append(13)
    bytes.append(10)
    bytes.append(contentsOf: body)
    return bytes
  }

  private static func append(_ name: String, _ value: String, to bytes: inout [UInt8]) {
    for byte in name.utf8 where byte > 31 { bytes.append(byte) }
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    for byte in value.utf8 where byte > 31 || byte == 9 { bytes.append(byte) }
    bytes.append(13)
    bytes.append(10)
  }
}
