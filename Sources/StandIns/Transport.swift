import HTTPClient

/// How a stand-in reaches the program.
struct Transport: Sendable {
  private let client: Client
  private let certificateAuthority: String?
  private let limit: Duration

  init(userAgent: String, certificateAuthority: String?, limit: Duration) {
    client = Client(userAgent: userAgent)
    self.certificateAuthority = certificateAuthority
    self.limit = limit
  }

  /// Posts once; no redirect is followed.
  func post(
    url: String, headers: [(String, String)], body: [UInt8]
  ) async throws(HTTPError) -> WebhookAnswer {
    var request = HTTPRequest(
      method: "POST", url: url, headers: headers, body: body, timeout: limit,
      connectTimeout: .seconds(5))
    request.certificateAuthority = certificateAuthority
    return try await answer(to: request)
  }

  /// Reads at most that many bytes; no redirect is followed.
  func get(url: String, limit bytes: Int) async throws(HTTPError) -> WebhookAnswer {
    var request = HTTPRequest(
      url: url, timeout: limit, connectTimeout: .seconds(5), maxBodyBytes: bytes)
    request.certificateAuthority = certificateAuthority
    return try await answer(to: request)
  }

  private func answer(to request: HTTPRequest) async throws(HTTPError) -> WebhookAnswer {
    let response = try await client.send(request)
    return WebhookAnswer(
      status: response.status, contentType: response["Content-Type"], body: response.body)
  }

  func stop() { client.shutdown() }
}
