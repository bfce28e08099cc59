import Foundation
import LocalTime

/// Tells of every change: at least once, again where that is not taken.
actor PaymentPostbox {
  /// How what was told was answered: the status, or nil where nobody answered.
  private(set) var answers: [Int?] = []
  private var isStopped = false
  private let account: PaymentTestAccount
  private let failures: PaymentFailures
  private let transport: Transport

  init(account: PaymentTestAccount, failures: PaymentFailures) {
    self.account = account
    self.failures = failures
    transport = Transport(
      userAgent: "Payment-Webhooks", certificateAuthority: account.certificateAuthority,
      limit: .seconds(15))
  }

  func stop() {
    isStopped = true
    transport.stop()
  }

  func send(_ payment: PlayedPayment) async {
    let event: JSON = [
      "id": .text(payment.id), "status": .text(payment.status.rawValue),
      "created_at": .text(account.clock().description),
    ]
    let fault = await failures.take(.webhooks)
    switch fault?.kind {
    case .lost: break
    case .late:
      try? await Task.sleep(for: .seconds(fault?.seconds ?? 3))
      await deliver(event.encoded, to: payment.callback)
    case .twice:
      await deliver(event.encoded, to: payment.callback)
      await deliver(event.encoded, to: payment.callback)
    case .forged: await post(event.encoded, to: payment.callback, secret: account.secret + "x")
    default: await deliver(event.encoded, to: payment.callback)
    }
  }

  /// Tries until it is taken, with longer and longer pauses.
  private func deliver(_ body: [UInt8], to url: String) async {
    for attempt in 0..<10 where !isStopped {
      let status = await post(body, to: url, secret: account.secret)
      if let status, (200..<300).contains(status) { return }
      try? await Task.sleep(for: .milliseconds(500 << attempt))
    }
  }

  @discardableResult
  private func post(_ body: [UInt8], to url: String, secret: String) async -> Int? {
    let signature = Signature.timed(body, secret: secret, seconds: account.clock().seconds)
    let headers = [("Content-Type", "application/json"), ("Payment-Signature", signature)]
    let answer = try? await transport.post(url: url, headers: headers, body: body)
    answers.append(answer?.status)
    return answer?.status
  }
}
