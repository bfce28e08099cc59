/// Something that goes wrong on purpose at the provider of pages to pay on.
package struct PaymentFault: Codable, Hashable, Sendable {
  /// What is done when it goes wrong.
  package enum Operation: String, Codable, Sendable, CaseIterable {
    /// Any call of ours.
    case any
    case create, read, capture, void, refund
    /// The button on the page.
    case authorise
    /// What the provider tells.
    case webhooks
  }

  package enum Kind: String, Codable, Sendable, CaseIterable {
    /// 500.
    case error
    /// 503.
    case unavailable
    /// 429.
    case throttled
    /// 409 with a code.
    case refused
    /// Yes, broken off in the middle of its JSON.
    case garbage
    /// The connection is closed without a reply.
    case reset
    /// No reply for some seconds (40), then 504.
    case hang
    /// The reply comes after some seconds (3).
    case slow
    /// Of a press on *Pay*: the traveller's bank says no.
    case decline
    /// Of a press on *Pay*: the money stays reserved for some seconds (0) only.
    case expire
    /// Of a webhook: it comes some seconds (3) later.
    case late
    /// Of a webhook: it comes twice.
    case twice
    /// Of a webhook: it never comes.
    case lost
    /// Of a webhook: its signature is wrong.
    case forged
  }

  package var call: Operation
  package var kind: Kind
  /// Whether what was asked for is done in spite of it.
  package var done: Bool?
  /// The provider's code of a refusal.
  package var code: String?
  package var seconds: Double?
  /// How often; once where nothing is said.
  package var times: Int?

  package init(
    _ call: Operation, _ kind: Kind, done: Bool? = nil, code: String? = nil,
    seconds: Double? = nil, times: Int? = nil
  ) {
    self.call = call
    self.kind = kind
    self.done = done
    self.code = code
    self.seconds = seconds
    self.times = times
  }

  var isDone: Bool { done ?? (kind == .garbage) }
}

/// What is to go wrong.
actor PaymentFailures {
  private(set) var coming: [PaymentFault] = []

  func add(_ faults: [PaymentFault]) { coming += faults }

  func clear() { coming = [] }

  /// The fault of this call.
  func take(_ call: PaymentFault.Operation) -> PaymentFault? {
    let isCall = call != .authorise && call != .webhooks
    let index = coming.firstIndex { $0.call == call || ($0.call == .any && isCall) }
    guard let index else { return nil }
    let fault = coming[index]
    let left = (fault.times ?? 1) - 1
    if left > 0 { coming[index].times = left } else { coming.remove(at: index) }
    return fault
  }
}
