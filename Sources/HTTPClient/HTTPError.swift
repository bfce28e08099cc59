/// Why a request has no reply. Its description holds no path, query, header or body.
package struct HTTPError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Kind: String, Sendable {
    /// The URL is not one, or is neither `http` nor `https`.
    case badURL
    /// The method or a header cannot be sent.
    case badRequest
    case resolve
    case connect
    case tls
    case timedOut
    case cancelled
    /// The request could not be sent to its end.
    case send
    /// The connection ended, or was reset, before the reply did; or the reply is no HTTP.
    case receive
    /// The reply is longer than the request allows.
    case tooLarge
    /// The client was shut down.
    case shutDown
    /// Something in the client itself, such as no memory.
    case internalFailure
  }

  package let kind: Kind
  /// The method and the host, such as `POST api.example.com`.
  package let operation: String
  /// False only when it is certain that no byte of the request left this process.
  package let mayHaveBeenSent: Bool
  /// libcurl's `CURLcode`; 0 when the failure is not libcurl's.
  package let code: Int
  /// libcurl's sentence for the code, or ours.
  package let message: String

  package init(
    kind: Kind, operation: String, mayHaveBeenSent: Bool, code: Int = 0, message: String = ""
  ) {
    self.kind = kind
    self.operation = operation
    self.mayHaveBeenSent = mayHaveBeenSent
    self.code = code
    self.message = message
  }

  package var description: String {
    let text = message.isEmpty ? kind.rawValue : message
    return code == 0 ? "\(operation): \(text)" : "\(operation): \(text) (curl \(code))"
  }
}

extension HTTPRequest {
  /// The method and the host.
  var operation: String {
    // Of `https://user:password@host/path`, the third part between slashes, without the login.
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count > 2 else { return method }
    let authority = parts[2].prefix { $0 != "?" && $0 != "#" }
    return "\(method) \(authority.split(separator: "@").last ?? "")"
  }
}
