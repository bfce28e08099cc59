import Foundation
import LocalTime

/// Every payment there is, and what may become of it.
actor PaymentDesk {
  private var payments: [PlayedPayment] = []
  private let account: PaymentTestAccount
  private let tell: @Sendable (PlayedPayment) async -> Void

  init(account: PaymentTestAccount, tell: @escaping @Sendable (PlayedPayment) async -> Void) {
    self.account = account
    self.tell = tell
  }

  func create(_ id: String, _ order: JSON) throws(PaymentProblem) -> PlayedPayment {
    let payment = try PlayedPayment(id, order, now: account.clock())
    if let known = find(id) {
      guard known.amount == payment.amount, known.currency == payment.currency else {
        throw PaymentProblem(409, "different_payment")
      }
      return known
    }
    payments.append(payment)
    return payment
  }

  func payment(_ id: String) throws(PaymentProblem) -> PlayedPayment {
    guard let payment = find(id) else { throw PaymentProblem(404, "not_found") }
    return payment
  }

  func payment(token: String) -> PlayedPayment? {
    payments.first { $0.token == token }.flatMap { find($0.id) }
  }

  func token(of id: String) -> String? { find(id)?.token }

  func truth() -> [PaymentTruth] {
    for payment in payments { _ = find(payment.id) }
    return payments.map { PaymentTruth($0) }
  }

  func forgetAll() { payments = [] }

  /// Pays or refuses on the page; false where that is not possible any more.
  func press(_ button: PaymentButton, token: String, _ fault: PaymentFault?) -> Bool {
    guard let known = payment(token: token), known.status == .open else { return false }
    if button == .refuse {
      become(.failed, known.id, "refuse")
    } else if fault?.kind == .decline {
      become(.failed, known.id, "decline")
    } else {
      let seconds =
        fault?.kind == .expire ? fault?.seconds ?? 0 : account.authorisationSeconds
      change(known.id) {
        $0.reservedUntil = Instant(
          milliseconds: account.clock().milliseconds + Int64(seconds * 1000))
      }
      become(.authorised, known.id, "authorise", known.amount)
    }
    return true
  }

  func capture(_ id: String) throws(PaymentProblem) -> PlayedPayment {
    let known = try payment(id)
    switch known.status {
    case .authorised: become(.captured, id, "capture", known.amount)
    case .captured, .refunded: change(id) { $0.note("capture", repeated: true, account.clock()) }
    case .open: throw PaymentProblem(409, "not_authorised")
    case .voided: throw PaymentProblem(409, "voided")
    case .failed: throw PaymentProblem(409, "not_reserved")
    }
    return try payment(id)
  }

  func void(_ id: String) throws(PaymentProblem) -> PlayedPayment {
    let known = try payment(id)
    switch known.status {
    case .open, .authorised: become(.voided, id, "void")
    case .voided, .failed: change(id) { $0.note("void", repeated: true, account.clock()) }
    case .captured, .refunded: throw PaymentProblem(409, "captured")
    }
    return try payment(id)
  }

  func refund(_ id: String, _ amount: String) throws(PaymentProblem) -> PlayedPayment {
    let known = try payment(id)
    switch known.status {
    case .captured:
      guard let part = Decimal(string: amount), let all = Decimal(string: known.amount),
        part > 0, part <= all
      else { throw PaymentProblem(422, "amount_invalid") }
      become(.refunded, id, "refund", amount)
    case .refunded:
      guard known.history.contains(where: { $0.what == "refund" && $0.amount == amount }) else {
        throw PaymentProblem(409, "refunded")
      }
      change(id) { $0.note("refund", amount, repeated: true, account.clock()) }
    default: throw PaymentProblem(409, "not_captured")
    }
    return try payment(id)
  }

  /// The payment as it is now: what nobody paid in time, or is reserved no longer, has failed.
  private func find(_ id: String) -> PlayedPayment? {
    guard let payment = payments.first(where: { $0.id == id }) else { return nil }
    let now = account.clock()
    if payment.status == .open, payment.expiresAt <= now {
      become(.failed, id, "expire")
    } else if payment.status == .authorised, let end = payment.reservedUntil, end <= now {
      become(.failed, id, "release")
    }
    return payments.first { $0.id == id }
  }

  private func change(_ id: String, _ change: (inout PlayedPayment) -> Void) {
    guard let index = payments.firstIndex(where: { $0.id == id }) else { return }
    change(&payments[index])
  }

  private func become(
    _ status: PlayedPayment.Status, _ id: String, _ what: String, _ amount: String? = nil
  ) {
    change(id) {
      $0.status = status
      $0.note(what, amount, account.clock())
    }
    guard let payment = payments.first(where: { $0.id == id }) else { return }
    Task { [tell] in await tell(payment) }
  }
}
