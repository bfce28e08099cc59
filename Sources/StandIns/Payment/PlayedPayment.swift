import Foundation
import LocalTime

/// A payment at the stand-in.
struct PlayedPayment: Sendable {
  enum Status: String, Codable, Sendable {
    case open, authorised, captured, voided, refunded, failed
  }

  /// Something that was done to it.
  struct Step: Encodable, Sendable {
    /// `create`, `authorise`, `capture`, `void`, `refund`; `refuse` and `decline` on the page; `expire` (not paid in time), `release`
    /// (reserved no longer).
    var what: String
    var amount: String?
    /// Whether it had been done before, so that nothing came of it.
    var isRepeated: Bool
    /// RFC 3339.
    var at: String
  }

  var id: String
  /// What the page's address ends in.
  var token = randomToken()
  var amount: String
  var currency: String
  var description: String
  var expiresAt: Instant
  var callback: String
  var status = Status.open
  /// Until when money that was authorised is reserved.
  var reservedUntil: Instant?
  var history: [Step] = []

  init(_ id: String, _ order: JSON, now: Instant) throws(PaymentProblem) {
    guard let amount = order["amount"].text, amount.wholeMatch(of: /\d{1,12}(\.\d{1,4})?/) != nil
    else { throw PaymentProblem(422, "amount_invalid") }
    guard let currency = order["currency"].text, currency.wholeMatch(of: /[A-Z]{3}/) != nil else {
      throw PaymentProblem(422, "currency_invalid")
    }
    guard let end = order["expires_at"].text.flatMap({ Instant($0) }) else {
      throw PaymentProblem(422, "expires_at_invalid")
    }
    guard let callback = order["callback_url"].text, callback.hasPrefix("http") else {
      throw PaymentProblem(422, "callback_url_invalid")
    }
    self.id = id
    self.amount = amount
    self.currency = currency
    description = order["description"].text ?? ""
    expiresAt = end
    self.callback = callback
    note("create", amount, now)
  }

  mutating func note(
    _ what: String, _ amount: String? = nil, repeated: Bool = false, _ now: Instant
  ) {
    history.append(
      Step(what: what, amount: amount, isRepeated: repeated, at: now.description))
  }

  /// As the interface shows it; the page lies at the stand-in's own address.
  func json(origin: String) -> JSON {
    ["id": .text(id), "url": .text("\(origin)/pay/\(token)"), "status": .text(status.rawValue)]
  }
}

/// A payment as it is, whatever the interface says.
package struct PaymentTruth: Encodable, Sendable {
  package var id: String
  /// The path of its page.
  package var page: String
  package var amount: String
  package var currency: String
  package var description: String
  package var status: String
  private var history: [PlayedPayment.Step]

  init(_ payment: PlayedPayment) {
    id = payment.id
    page = "/pay/" + payment.token
    amount = payment.amount
    currency = payment.currency
    description = payment.description
    status = payment.status.rawValue
    history = payment.history
  }

  /// What was done to it, in order; what had been done before and came to nothing is left out.
  package var steps: [String] { history.filter { !$0.isRepeated }.map(\.what) }
}

/// What is wrong with a call.
struct PaymentProblem: Error {
  var status: Int
  var code: String

  init(_ status: Int, _ code: String) {
    self.status = status
    self.code = code
  }
}

private func randomToken() -> String {
  (0..<32).map { _ in String(Int.random(in: 0..<16), radix: 16) }.joined()
}
