/// A whole reply, whatever its status.
package struct HTTPResponse: Sendable {
  package let status: Int
  /// Headers in order, names as the server sent them.
  package let headers: [(String, String)]
  /// The body, decoded from gzip and chunks.
  package let body: [UInt8]

  package init(status: Int, headers: [(String, String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The value of the first header with this name, in any case.
  package subscript(_ name: String) -> String? {
    headers.first { isSame($0.0, name) }?.1
  }

  private func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8) { lowercased($0) == lowercased($1) }
  }

  private func lowercased(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte + 32 : byte
  }
}
