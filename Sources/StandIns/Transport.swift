import HTTPClient

/// How the stand-in for Twilio reaches the program.
struct Transport: Sendable {
  private let client = Client(userAgent: "TwilioProxy/1.1")
  let certificateAuthority: String?
  let limit: Duration

  /// Posts once; no redirect is followed.
  func post(
    url: String, headers: [(String, String)], body: [UInt8]
  ) async throws(HTTPError) -> WebhookAnswer {
    var request = HTTPRequest(
      method: "POST", url: url, headers: headers, body: body, timeout: limit,
      connectTimeout: .seconds(5))
    request.certificateAuthority = certificateAuthority
    let response = try await client.send(request)
    return WebhookAnswer(
      status: response.status, contentType: response["Content-Type"], body: response.body)
  }

  func stop() { client.shutdown() }
}
