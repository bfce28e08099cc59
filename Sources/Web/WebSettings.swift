import Agent
import Twilio

/// Who we are to Twilio, and where it calls us.
package struct WebSettings: Sendable {
  package let accountSid: String
  package let sender: String
  let webhookPath: String
  let statusPath: String
  let webhook: SignatureVerifier
  let status: SignatureVerifier
  private let statusURL: String
  private let documentsURL: String

  /// Settings for the URL exactly as Twilio has it; nil where it has no path.
  package init?(
    publicURL: String, accountSid: String, sender: String, authTokens: [String],
    sharedKeys: [String]
  ) {
    let url = publicURL.prefix { $0 != "?" && $0 != "#" }
    // https: / / host / path
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let last = url.lastIndex(of: "/") else { return nil }
    let slash = parts[2].endIndex
    let base = url[...last]
    statusURL = base + "webhook/status"
    documentsURL = base + "documents/"
    webhookPath = String(url[slash...])
    statusPath = String(base[slash...]) + "webhook/status"
    self.accountSid = accountSid
    self.sender = sender
    webhook = SignatureVerifier(url: String(url), authTokens: authTokens, sharedKeys: sharedKeys)
    status = SignatureVerifier(url: statusURL, authTokens: authTokens, sharedKeys: sharedKeys)
  }

  /// The address of a booking's documents, without its ending.
  package func documentURL(token: String) -> String { documentsURL + token }

  /// Where Twilio tells what became of the reply.
  package func statusURL(of id: ReplyID) -> String { "\(statusURL)?reply=\(id)" }
}
