import FlyingFox
import Foundation

// The switchboard for scripts: JSON over HTTP on loopback.
//
//   GET    /control/payments          the truth: every payment, and everything that was done to it, with times
//   POST   /control/press             {"id","button":"pay"|"refuse"}: what the traveller does on the page
//   GET    /control/failures          what is to go wrong
//   POST   /control/failures          {"add":[{"call":"capture","kind":"error","done":true,"times":2}]}
//   DELETE /control/failures          nothing goes wrong any more
//   POST   /control/reset             forgets everything

extension PaymentStandIn {
  func control(_ call: Call) async -> HTTPResponse {
    switch (call.method, call.path) {
    case ("GET", "/control/payments"): return .json(["payments": await desk.truth()])
    case ("POST", "/control/press"): return await press(call)
    case ("GET", "/control/failures"): return await coming()
    case ("POST", "/control/failures"): return await addFailures(call)
    case ("DELETE", "/control/failures"):
      await failures.clear()
      return await coming()
    case ("POST", "/control/reset"):
      await desk.forgetAll()
      return .json(["payments": 0])
    default: return .text("not found", status: 404)
    }
  }

  private func press(_ call: Call) async -> HTTPResponse {
    guard let press = try? JSONDecoder().decode(Press.self, from: call.body) else {
      return .json(["error": "id and button (pay, refuse) are required"], status: 400)
    }
    guard await self.press(press.button, on: press.id) else {
      return .json(["error": "there is no such payment, or it is not open"], status: 409)
    }
    return .json(["pressed": press.button.rawValue])
  }

  private func addFailures(_ call: Call) async -> HTTPResponse {
    guard let plan = try? JSONDecoder().decode(Plan.self, from: call.body) else {
      let calls = PaymentFault.Operation.allCases.map(\.rawValue).joined(separator: ", ")
      let kinds = PaymentFault.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      return .json(["error": "a failure has a call (\(calls)) and a kind (\(kinds))"], status: 400)
    }
    await failures.add(plan.add)
    return await coming()
  }

  private func coming() async -> HTTPResponse { .json(Plan(add: await failures.coming)) }
}

private struct Press: Decodable {
  var id: String
  var button: PaymentButton
}

private struct Plan: Codable {
  var add: [PaymentFault]
}
