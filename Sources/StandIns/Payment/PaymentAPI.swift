import FlyingFox
import Foundation

// The interface of docs/payments.md.

extension PaymentStandIn {
  func api(_ call: Call) async -> HTTPResponse {
    let parts = call.path.split(separator: "/").map(String.init)
    guard parts.first == "payments", (2...3).contains(parts.count) else {
      return refusal(PaymentProblem(404, "not_found"))
    }
    guard call.headers[.authorization] == "Bearer " + account.key else {
      return refusal(PaymentProblem(401, "key_unknown"))
    }
    guard let operation = operation(call.method, parts.dropFirst(2).first) else {
      return refusal(PaymentProblem(405, "method_not_allowed"))
    }
    let work: @Sendable () async throws(PaymentProblem) -> PlayedPayment = {
      [self] () throws(PaymentProblem) in try await perform(operation, parts[1], call)
    }
    guard let fault = await failures.take(operation) else { return await reply(work) }
    return await fail(fault, work)
  }

  private func operation(_ method: String, _ action: String?) -> PaymentFault.Operation? {
    switch (method, action) {
    case ("PUT", nil): .create
    case ("GET", nil): .read
    case ("POST", "capture"): .capture
    case ("POST", "void"): .void
    case ("POST", "refund"): .refund
    default: nil
    }
  }

  private func perform(
    _ operation: PaymentFault.Operation, _ id: String, _ call: Call
  ) async throws(PaymentProblem) -> PlayedPayment {
    switch operation {
    case .create: return try await desk.create(id, JSON(decoding: call.body) ?? .null)
    case .capture: return try await desk.capture(id)
    case .void: return try await desk.void(id)
    case .refund:
      let amount = (JSON(decoding: call.body) ?? .null)["amount"].text ?? ""
      return try await desk.refund(id, amount)
    default: return try await desk.payment(id)
    }
  }

  private func reply(
    _ work: () async throws(PaymentProblem) -> PlayedPayment
  ) async -> HTTPResponse {
    do throws(PaymentProblem) {
      return .json(try await work().json(origin: url))
    } catch {
      return refusal(error)
    }
  }

  private func refusal(_ problem: PaymentProblem) -> HTTPResponse {
    let error: JSON = ["code": .text(problem.code), "message": "The stand-in does not do that."]
    return .json(JSON.object(["error": error]), status: problem.status)
  }

  /// How a call goes wrong on purpose.
  private func fail(
    _ fault: PaymentFault, _ work: () async throws(PaymentProblem) -> PlayedPayment
  ) async -> HTTPResponse {
    let answer = fault.isDone ? await reply(work) : nil
    switch fault.kind {
    case .error: return refusal(PaymentProblem(500, "internal_error"))
    case .unavailable: return refusal(PaymentProblem(503, "unavailable"))
    case .throttled: return refusal(PaymentProblem(429, "too_many_requests"))
    case .refused: return refusal(PaymentProblem(409, fault.code ?? "refused"))
    case .garbage: return .text(#"{"id":"#, type: "application/json")
    case .reset: return .noReply
    case .hang:
      try? await Task.sleep(for: .seconds(fault.seconds ?? 40))
      return refusal(PaymentProblem(504, "gateway_timeout"))
    case .slow:
      try? await Task.sleep(for: .seconds(fault.seconds ?? 3))
      return await reply(work)
    case .decline, .expire, .late, .twice, .lost, .forged:
      if let answer { return answer }
      return await reply(work)
    }
  }
}
