import FastCGI

/// The routes of the admin socket. `/livez` and `/readyz` are for the machine itself; nginx forwards only what lies below `/admin`.
package struct AdminRoutes: Sendable {
  /// The token of `Authorization: Bearer`; without one there is nothing below `/admin`.
  package var token: String?
  package var health: @Sendable () async -> Health

  package init(token: String?, health: @escaping @Sendable () async -> Health) {
    self.token = token
    self.health = health
  }

  package func respond(_ request: Request) async -> Response {
    guard request.method == "GET" || request.method == "HEAD" else {
      return .text(405, "method not allowed\n", headers: [("Allow", "GET, HEAD")])
    }
    switch request.path {
    case "/livez": return .text(200, "ok\n")
    case "/readyz": return await readiness(isVerbose: request.query == "verbose")
    case "/admin/health": return await report(request)
    default: return .text(404, "not found\n")
    }
  }

  private func readiness(isVerbose: Bool) async -> Response {
    let health = await health()
    return .text(
      health.status == .fail ? 503 : 200,
      isVerbose ? health.lines : health.status.rawValue + "\n")
  }

  private func report(_ request: Request) async -> Response {
    guard let token else { return .text(404, "not found\n") }
    guard isSame(request["HTTP_AUTHORIZATION"] ?? "", "Bearer " + token) else {
      return .text(
        401, "a bearer token is needed\n", headers: [("WWW-Authenticate", "Bearer")])
    }
    let health = await health()
    return Response(
      status: health.status == .fail ? 503 : 200, contentType: "application/health+json",
      headers: [("Cache-Control", "no-store")], body: Array(health.json.utf8))
  }
}

extension Response {
  static func text(
    _ status: Int, _ text: String, headers: [(String, String)] = []
  ) -> Response {
    Response(
      status: status, contentType: "text/plain; charset=utf-8", headers: headers,
      body: Array(text.utf8))
  }
}

/// Whether the texts are the same, in a time that does not tell where they differ.
private func isSame(_ left: String, _ right: String) -> Bool {
  let (left, right) = (Array(left.utf8), Array(right.utf8))
  guard left.count == right.count else { return false }
  return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
