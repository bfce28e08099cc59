import FlyingFox
import Foundation

// What the agent sends besides words lies at the program's own address, whose certificate a browser does not know: the phone page reads it
// here. Nothing else is read on behalf of a page.

extension TwilioStandIn {
  func media(_ call: Call) async -> HTTPResponse {
    guard let url = call.query["url"], isOfProgram(url) else {
      return .text("only what the program itself shows", status: 403)
    }
    guard let answer = try? await caller.read(url), answer.status == 200,
      let type = answer.contentType, Self.types.contains(where: { type.hasPrefix($0) })
    else { return .text("there is no picture", status: 404) }
    var response = HTTPResponse(statusCode: .ok, body: Data(answer.body))
    response.headers[.contentType] = type
    response.headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    return response
  }

  /// Whether the address has scheme, host and port of the webhook's.
  private func isOfProgram(_ url: String) -> Bool {
    let parts = account.webhook.split(separator: "/", omittingEmptySubsequences: false).prefix(3)
    return parts.count == 3 && url.hasPrefix(parts.joined(separator: "/") + "/")
  }

  /// Nothing in which a script could come.
  private static let types = ["image/png", "image/jpeg", "application/pdf", "text/calendar"]
}
