import Agent
import Twilio
import WebhookSignatures

/// Who we are to Twilio, and where others call us.
package struct WebSettings: Sendable {
  package let accountSid: String
  package let sender: String
  /// Where the provider of pages to pay on tells that something happened.
  package let paymentURL: String
  let webhookPath: String
  let statusPath: String
  let duffelPath: String
  let paymentPath: String
  /// What a document's path begins with.
  let documentsPath: String
  let webhook: SignatureVerifier
  let status: SignatureVerifier
  /// Nil where Duffel tells nothing.
  let duffel: WebhookVerifier?
  /// Nil where the provider of pages to pay on tells nothing.
  let payment: WebhookVerifier?
  private let statusURL: String
  private let documentsURL: String

  /// Settings for the URL exactly as Twilio has it; nil where it has no path. The others replace its last part.
  package init?(
    publicURL: String, accountSid: String, sender: String, authTokens: [String],
    sharedKeys: [String], duffelSecrets: [String] = [], paymentSecrets: [String] = []
  ) {
    let url = publicURL.prefix { $0 != "?" && $0 != "#" }
    // https: / / host / path
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let last = url.lastIndex(of: "/") else { return nil }
    let slash = parts[2].endIndex
    let base = url[...last]
    let path = String(base[slash...])
    statusURL = base + "webhook/status"
    paymentURL = base + "webhook/payment"
    documentsURL = base + "documents/"
    webhookPath = String(url[slash...])
    statusPath = path + "webhook/status"
    duffelPath = path + "webhook/duffel"
    paymentPath = path + "webhook/payment"
    documentsPath = path + "documents/"
    self.accountSid = accountSid
    self.sender = sender
    webhook = SignatureVerifier(url: String(url), authTokens: authTokens, sharedKeys: sharedKeys)
    status = SignatureVerifier(url: statusURL, authTokens: authTokens, sharedKeys: sharedKeys)
    duffel = duffelSecrets.isEmpty ? nil : WebhookVerifier(secrets: duffelSecrets)
    payment = paymentSecrets.isEmpty ? nil : WebhookVerifier(secrets: paymentSecrets)
  }

  /// The address of a booking's documents, without its ending.
  package func documentURL(token: String) -> String { documentsURL + token }

  /// Where Twilio tells what became of the reply.
  package func statusURL(of id: ReplyID) -> String { "\(statusURL)?reply=\(id)" }
}
