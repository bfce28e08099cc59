import FlyingFox
import Foundation
import LocalTime

// How a call goes wrong on purpose.

extension DuffelStandIn {
  func fail(
    _ failure: DuffelFailure, _ operation: DuffelFailure.Operation, _ call: Call,
    _ envelope: inout DuffelEnvelope, _ work: @escaping Work
  ) async throws(DuffelProblem) -> HTTPResponse {
    switch failure.kind {
    case .slow:
      await pause(failure.pause(3))
      return envelope.response(try await work())
    case .dearer:
      await desk.makeDearer(call)
      return envelope.response(try await work())
    case .booked, .accepted:
      guard operation == .orders else { break }
      return envelope.response(try await orderLater(call, failure, envelope.requestID))
    case .refused:
      let code = failure.code ?? "airline_internal"
      if failure.isDone { _ = try await work() }
      await desk.comeTrue(code, call)
      throw DuffelProblem(code)
    case .throttled:
      let end = account.clock().adding(seconds: Int64(failure.seconds ?? 5))
      envelope.limit = DuffelLimits.State(limit: envelope.limit.limit, remaining: 0, reset: end)
      throw DuffelProblem("rate_limit_exceeded")
    case .empty:
      let reply = try await work()
      return envelope.response(DuffelReply(status: reply.status, body: reply.body?.emptied))
    default: break
    }
    let reply = failure.isDone ? try await work() : nil
    return try await breakOff(failure, reply, envelope)
  }

  /// The reply that hides what was done.
  private func breakOff(
    _ failure: DuffelFailure, _ reply: DuffelReply?, _ envelope: DuffelEnvelope
  ) async throws(DuffelProblem) -> HTTPResponse {
    switch failure.kind {
    case .notCreated: throw DuffelProblem("order_not_created")
    case .unavailable: throw DuffelProblem("service_unavailable")
    case .gatewayTimeout: throw .gatewayTimeout
    case .hang:
      await pause(failure.pause(40))
      throw .gatewayTimeout
    case .reset: return .noReply
    case .gatewayPage:
      let page = "<html><head><title>502 Bad Gateway</title></head><body></body></html>"
      return envelope.response(502, Array(page.utf8), type: "text/html")
    case .garbage:
      let whole = reply?.body?.encoded ?? Array(#"{"data":{"id":"#.utf8)
      let status = reply?.status ?? 200
      return envelope.response(status, Array(whole.prefix(max(1, whole.count / 2))))
    default: throw .internalError
    }
  }

  private func pause(_ time: Duration) async { try? await Task.sleep(for: time) }
}

extension JSON {
  /// The same reply without anything in its list.
  fileprivate var emptied: JSON {
    let data = self["data"]
    if data.list != nil {
      return with(["data": [], "meta": ["limit": 50, "before": nil, "after": nil]])
    }
    return with([
      "data": data.with(
        data["offers"].list == nil ? ["order_change_offers": []] : ["offers": []])
    ])
  }
}
