import HTTPClient
import LocalTime

/// Why Duffel did not do what was asked.
package struct Failure: Error, Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// It is certain that nothing was sent.
    case unsent(HTTPError.Kind)
    /// It may have been sent, and no whole reply came.
    case noReply(HTTPError.Kind)
    /// The reply says no, with this status.
    case status(Int)
    /// The reply, with this status, is not what it should be.
    case unreadable(Int)
    /// It was not tried, because the like failed again and again of late.
    case skipped
  }

  /// The method and the path, ids left out: `GET /air/orders/ID`.
  package var operation: String
  package var cause: Cause
  /// What Duffel says; empty where the reply is not Duffel's, such as a gateway's page.
  package var problems: [Wire.Problem]
  /// Duffel's id of the exchange, for its support.
  package var requestID: String?
  /// When it may be asked again, where it said so.
  package var retryAt: Instant?
  /// Where in the reply it could not be read, such as `at data.offers.3.owner`, or why there is none.
  package var detail: String?

  package init(
    operation: String, cause: Cause, problems: [Wire.Problem] = [], requestID: String? = nil,
    retryAt: Instant? = nil, detail: String? = nil
  ) {
    self.operation = operation
    self.cause = cause
    self.problems = problems
    self.requestID = requestID
    self.retryAt = retryAt
    self.detail = detail
  }

  package var code: String? { problems.first?.code }
  package var type: String? { problems.first?.type }

  package var status: Int? {
    switch cause {
    case .status(let status), .unreadable(let status): status
    case .unsent, .noReply, .skipped: nil
    }
  }

  init(_ error: HTTPError, operation: String) {
    self.init(
      operation: operation,
      cause: error.mayHaveBeenSent ? .noReply(error.kind) : .unsent(error.kind),
      detail: error.message.isEmpty ? nil : error.message)
  }
}

extension Failure {
  /// What it says about Duffel. A no with a reason is an answer, and so is a limit, which has a wait of its own.
  var verdict: CircuitBreaker.Result {
    switch cause {
    case .unsent(.cancelled), .noReply(.cancelled), .skipped: .neither
    case .unsent, .noReply, .unreadable, .status(500...): .failure
    case .status: .success
    }
  }
}

extension Failure: CustomStringConvertible {
  /// For a log: no message of Duffel's, which may quote what the traveller gave.
  package var description: String {
    let what =
      switch cause {
      case .unsent(let kind): "not sent (\(kind.rawValue))"
      case .noReply(let kind): "no reply (\(kind.rawValue))"
      case .status(let status): "status \(status)"
      case .unreadable(let status): "status \(status), unreadable"
      case .skipped: "not tried after so many failures"
      }
    let codes = problems.compactMap { $0.code ?? $0.type }.joined(separator: ", ")
    let parts = [
      what, codes.isEmpty ? nil : codes, detail,
      requestID.map { "request \($0)" },
    ]
    return operation + ": " + parts.compactMap { $0 }.joined(separator: "; ")
  }
}
