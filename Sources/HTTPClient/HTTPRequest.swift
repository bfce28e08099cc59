/// A request to send once.
package struct HTTPRequest: Sendable {
  package var method: String
  /// An `http` or `https` URL, percent-encoded.
  package var url: String
  /// Headers in order; a name or value with a CR, LF or NUL is refused as `.badRequest`.
  package var headers: [(String, String)]
  package var body: [UInt8]
  /// For everything, from the first lookup to the last byte. The default is 10 s.
  package var timeout: Duration
  /// For the lookup, the connection and TLS. The default is 3 s.
  package var connectTimeout: Duration
  /// Bytes of a decoded reply; a longer one is `.tooLarge`. The default is 8 MiB.
  package var maxBodyBytes: Int
  /// A PEM file of the certificate authorities to trust. The default is the system's.
  package var certificateAuthority: String?
  /// Whether it goes out on a connection of its own, so that it is certain to be sent once at most. The default is false.
  package var isOnce = false

  package init(
    method: String = "GET", url: String, headers: [(String, String)] = [], body: [UInt8] = [],
    timeout: Duration = .seconds(10), connectTimeout: Duration = .seconds(3),
    maxBodyBytes: Int = 8 * 1024 * 1024
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
    self.connectTimeout = connectTimeout
    self.maxBodyBytes = maxBodyBytes
  }
}
