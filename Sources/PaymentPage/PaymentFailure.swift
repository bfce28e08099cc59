import HTTPClient

/// The provider did not do what was asked, or nobody knows whether it did. To ask again does no harm.
package struct PaymentFailure: Error, Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    case noReply(HTTPError.Kind)
    case status(Int)
    /// A yes that cannot be read, or about another payment.
    case unreadable
    /// Done, but the payment is then not what it was to be.
    case became(HostedPayment.Status)
  }

  package var operation: String
  package var cause: Cause
  /// The provider's word for it.
  package var code: String?

  package init(_ operation: String, _ cause: Cause, code: String? = nil) {
    self.operation = operation
    self.cause = cause
    self.code = code
  }

  /// Whether the provider refuses for good. What a wrong key hinders can still be done when the operator has put it right.
  package var isFinal: Bool {
    switch cause {
    case .noReply, .unreadable: false
    case .became: true
    case .status(let status): (400..<500).contains(status) && !Self.passing.contains(status)
    }
  }

  /// Key, time-out, too early, too often.
  private static let passing: Set = [401, 403, 407, 408, 425, 429]
}

extension PaymentFailure: CustomStringConvertible {
  /// For a log: no message of the provider's, which may quote what the traveller gave.
  package var description: String {
    let what =
      switch cause {
      case .noReply(let kind): "no reply (\(kind.rawValue))"
      case .status(let status): "status \(status)"
      case .unreadable: "an answer that cannot be read"
      case .became(let status): "it is \(status.rawValue)"
      }
    return operation + ": " + what + (code.map { "; " + $0 } ?? "")
  }
}
