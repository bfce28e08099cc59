import Flights
import Foundation
import HTTPClient
import LocalTime

/// A provider of pages to pay on, with manual capture: the traveller's money is reserved on a page of the provider's, then taken or let go.
/// Every call may be repeated: the provider knows a payment by our id. What it has to do is written in `docs/payments.md`.
package struct PaymentProvider: Sendable {
  private let account: PaymentAccount
  private let http: Client

  package init(account: PaymentAccount, http: Client) {
    self.account = account
    self.http = http
  }

  /// Opens a page on which the amount can be paid until the instant; where there is one with the id, it stays as it is.
  ///
  /// - Parameters:
  ///   - description: What is paid for, as the page shows it.
  ///   - callback: The URL to which the provider tells that something happened.
  package func create(
    _ id: String, _ amount: Money, description: String, until: Instant, callback: String
  ) async throws(PaymentFailure) -> HostedPayment {
    let payment = NewPayment(
      amount: amount.amount, currency: amount.currency, description: description,
      expiresAt: until.description, callbackURL: callback)
    return try await call("create a payment", "PUT", id, body: payment)
  }

  package func payment(_ id: String) async throws(PaymentFailure) -> HostedPayment {
    try await call("read a payment", "GET", id)
  }

  /// Takes the money that is reserved.
  package func capture(_ id: String) async throws(PaymentFailure) -> HostedPayment {
    try await call("capture a payment", "POST", id, "capture")
  }

  /// Lets go of what is reserved, and closes the page.
  package func void(_ id: String) async throws(PaymentFailure) -> HostedPayment {
    try await call("void a payment", "POST", id, "void")
  }

  /// Gives back some of what was taken, or all: once for each payment.
  package func refund(_ id: String, _ amount: Money) async throws(PaymentFailure) -> HostedPayment {
    try await call(
      "refund a payment", "POST", id, "refund",
      body: Refund(amount: amount.amount, currency: amount.currency))
  }

  private func call(
    _ operation: String, _ method: String, _ id: String, _ action: String? = nil,
    body: (any Encodable)? = nil
  ) async throws(PaymentFailure) -> HostedPayment {
    let response: HTTPResponse
    do throws(HTTPError) {
      response = try await http.send(request(method, id, action, body))
    } catch {
      throw PaymentFailure(operation, .noReply(error.kind))
    }
    guard (200..<300).contains(response.status) else {
      let code = try? JSONDecoder().decode(Complaint.self, from: Data(response.body)).error.code
      throw PaymentFailure(operation, .status(response.status), code: code)
    }
    guard
      let payment = try? JSONDecoder().decode(HostedPayment.self, from: Data(response.body)),
      payment.id == id, payment.hasAddress
    else { throw PaymentFailure(operation, .unreadable) }
    return payment
  }

  private func request(
    _ method: String, _ id: String, _ action: String?, _ body: (any Encodable)?
  ) -> HTTPRequest {
    // `id=` encoded, without its `id=`: what may stand in a path.
    let name = String(decoding: FormEncoding.encode([("", id)]).dropFirst(), as: UTF8.self)
    let path = "/payments/" + name + (action.map { "/" + $0 } ?? "")
    var headers = [("Authorization", "Bearer " + account.key), ("Accept", "application/json")]
    var bytes: [UInt8] = []
    if let body {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      // Texts alone, which JSON always holds.
      bytes = (try? encoder.encode(body)).map { Array($0) } ?? []
      headers.append(("Content-Type", "application/json"))
    }
    return HTTPRequest(
      method: method, url: account.url + path, headers: headers, body: bytes,
      timeout: .seconds(15), connectTimeout: .seconds(5), maxBodyBytes: 64 * 1024)
  }
}

/// With what the provider is called.
package struct PaymentAccount: Sendable {
  let key: String
  /// Scheme, host and whatever stands before `/payments`, without a `/` at the end.
  let url: String

  package init(key: String, url: String) {
    self.key = key
    self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
  }
}
