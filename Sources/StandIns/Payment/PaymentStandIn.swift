import FlyingFox
import Foundation
import LocalTime

/// The account that the stand-in for a provider of pages to pay on plays.
package struct PaymentTestAccount: Sendable {
  package var key: String
  /// What webhooks are signed with.
  package var secret: String
  /// The certificate authority of the webhook's host, a PEM file; none: the system's.
  package var certificateAuthority: String?
  /// For how many seconds money stays reserved.
  package var authorisationSeconds: Double = 7 * 86_400
  package var clock: @Sendable () -> Instant = { Instant.now }

  package init(key: String = "payment_demo", secret: String = "payment_demo_secret") {
    self.key = key
    self.secret = secret
  }
}

/// Plays a provider of pages to pay on: the interface of `docs/payments.md`, the page in the browser, signed webhooks, and a switchboard by
/// which it does wrong where that is asked for. No card is asked for, and no money moves.
package final class PaymentStandIn: Sendable {
  let account: PaymentTestAccount
  let desk: PaymentDesk
  let failures = PaymentFailures()
  private let postbox: PaymentPostbox
  private let server = LoopbackServer()

  /// Starts it on a port of loopback; 0: the system chooses one.
  package init(
    account: PaymentTestAccount = PaymentTestAccount(), port: UInt16 = 0
  ) async throws {
    self.account = account
    let postbox = PaymentPostbox(account: account, failures: failures)
    self.postbox = postbox
    desk = PaymentDesk(account: account) { event in await postbox.send(event) }
    try await server.start(port: port) { [weak self] request in
      guard let self else { return .text("stopped", status: 503) }
      return try await self.answer(request)
    }
  }

  /// What `PAYMENT_URL` is set to.
  package var url: String { "http://127.0.0.1:\(server.port)" }

  package func stop() async {
    await server.stop()
    await postbox.stop()
  }

  /// Has these go wrong, each once or as often as it says.
  package func schedule(_ failures: PaymentFault...) async { await self.failures.add(failures) }

  /// The truth about every payment, in the order in which they were made.
  package func truth() async -> [PaymentTruth] { await desk.truth() }

  /// How its webhooks were answered: the status, or nil where nobody answered.
  package func deliveries() async -> [Int?] { await postbox.answers }

  /// Presses a button on the page of a payment, as the traveller does; false where there is no such payment.
  @discardableResult
  package func press(_ button: PaymentButton, on id: String) async -> Bool {
    guard let token = await desk.token(of: id) else { return false }
    return await press(button, token: token)
  }

  func press(_ button: PaymentButton, token: String) async -> Bool {
    let fault = await failures.take(.authorise)
    return await desk.press(button, token: token, fault)
  }

  private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
    let call = Call(
      method: request.method.rawValue, path: request.target.path(percentEncoded: false),
      query: Form(decoding: request.target.query().utf8), headers: request.headers,
      body: try await request.bodyData)
    if call.path.hasPrefix("/control/") { return await control(call) }
    if call.path.hasPrefix("/pay/") { return await page(call) }
    return await api(call)
  }
}

/// What a traveller can do on the page.
package enum PaymentButton: String, Codable, Sendable {
  case pay, refuse
}
