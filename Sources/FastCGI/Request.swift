/// A request, copied out of the library's memory once.
package struct Request: Sendable {
  /// The body, read to its end.
  package let body: [UInt8]
  private let parameters: Parameters

  init(parameters: Parameters, body: [UInt8]) {
    self.parameters = parameters
    self.body = body
  }

  /// A request that no server received, for tests of routes.
  package init(
    method: String = "GET", uri: String, parameters: [(String, String)] = [], body: [UInt8] = []
  ) {
    self.init(
      parameters: Parameters(Self.standard(method: method, uri: uri, body: body) + parameters),
      body: body)
  }

  /// `REQUEST_METHOD`; empty when the web server sent none.
  package var method: String { self["REQUEST_METHOD"] ?? "" }

  /// `REQUEST_URI`, path and query as the client sent them.
  package var uri: String { self["REQUEST_URI"] ?? "" }

  /// What stands before the `?` of `REQUEST_URI`, percent-encoding untouched.
  package var path: String {
    let uri = parameters.value(of: "REQUEST_URI") ?? []
    return String(decoding: uri.prefix { $0 != UInt8(ascii: "?") }, as: UTF8.self)
  }

  /// What stands behind the first `?` of `REQUEST_URI`, percent-encoding untouched; nil without one.
  package var query: String? {
    let uri = parameters.value(of: "REQUEST_URI") ?? []
    return uri.firstIndex(of: UInt8(ascii: "?")).map {
      String(decoding: uri[($0 + 1)...], as: UTF8.self)
    }
  }

  /// `CONTENT_TYPE` with its parameters; nil when there is none.
  package var contentType: String? {
    self["CONTENT_TYPE"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Any FastCGI parameter, such as `HTTP_X_TWILIO_SIGNATURE`; the first of several with one name.
  package subscript(_ name: String) -> String? { parameters[name] }

  static func standard(method: String, uri: String, body: [UInt8]) -> [(String, String)] {
    let query = uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return [
      ("REQUEST_METHOD", method), ("REQUEST_URI", uri), ("CONTENT_LENGTH", "\(body.count)"),
      ("QUERY_STRING", query.count == 2 ? String(query[1]) : ""), ("SCRIPT_NAME", String(query[0])),
    ]
  }
}
