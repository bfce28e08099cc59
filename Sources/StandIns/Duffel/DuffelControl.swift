import FlyingFox
import Foundation

// The switchboard for scripts: JSON over HTTP on loopback.
//
//   GET    /control/orders            the truth: every order, whether it can be read yet, and which exchange made it
//   GET    /control/calls             what was asked for, in order
//   GET    /control/events            what was told, and how it was answered
//   GET    /control/failures          what is to go wrong
//   POST   /control/failures          {"add":[{"call":"orders","kind":"error","done":true,"times":2}],"always":[...],
//                                     "listLagSeconds":N}
//   DELETE /control/failures          nothing goes wrong any more
//   POST   /control/webhook           {"url","secret"}: where events go, instead of anywhere else
//   POST   /control/airline-changes   {"order_id","minutes"}: the airline flies the first slice later
//   POST   /control/reset             forgets everything

extension DuffelStandIn {
  func control(_ call: Call) async -> HTTPResponse {
    switch (call.method, call.path) {
    case ("GET", "/control/orders"): return .json(["orders": await desk.truth()])
    case ("GET", "/control/calls"): return .json(["calls": await calls.entries])
    case ("GET", "/control/events"): return await events()
    case ("GET", "/control/failures"): return await coming()
    case ("POST", "/control/failures"): return await addFailures(call)
    case ("DELETE", "/control/failures"):
      await failures.clear()
      return await coming()
    case ("POST", "/control/webhook"): return await setWebhook(call)
    case ("POST", "/control/airline-changes"): return await delay(call)
    case ("POST", "/control/reset"):
      await desk.forgetAll()
      await calls.forgetAll()
      return .json(["orders": 0])
    default: return .text("not found", status: 404)
    }
  }

  private func events() async -> HTTPResponse {
    let sent = await postbox.sent.map(\.json)
    return .json(
      JSON.object(["events": .list(sent), "deliveries": .list(await postbox.deliveries)]))
  }

  private func addFailures(_ call: Call) async -> HTTPResponse {
    guard let plan = try? JSONDecoder().decode(DuffelFailurePlan.self, from: call.body) else {
      let calls = DuffelFailure.Operation.allCases.map(\.rawValue).joined(separator: ", ")
      let kinds = DuffelFailure.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      return .json(["error": "a failure has a call (\(calls)) and a kind (\(kinds))"], status: 400)
    }
    await failures.add(plan.add ?? [])
    if let always = plan.always { await failures.setAlways(always) }
    if let seconds = plan.listLagSeconds { await failures.setListLag(seconds: seconds) }
    return await coming()
  }

  private func coming() async -> HTTPResponse {
    .json(
      DuffelFailurePlan(
        add: await failures.coming, always: await failures.always,
        listLagSeconds: await failures.listLagSeconds))
  }

  private func setWebhook(_ call: Call) async -> HTTPResponse {
    let body = JSON(decoding: call.body) ?? .null
    guard let url = body["url"].text, let secret = body["secret"].text else {
      return .json(["error": "url and secret are required"], status: 400)
    }
    await postbox.setOnly(
      DuffelPostbox.Endpoint(url: url, secret: secret, createdAt: account.clock()))
    return .json(["url": url])
  }

  private func delay(_ call: Call) async -> HTTPResponse {
    let body = JSON(decoding: call.body) ?? .null
    let change = await delay(body["order_id"].text ?? "", minutes: body["minutes"].integer ?? 45)
    guard let change else { return .json(["error": "there is no such order"], status: 404) }
    return .json(["id": change])
  }

  /// The airline flies the first slice of an order later; gives the id of the change.
  @discardableResult
  package func delay(_ orderID: String, minutes: Int) async -> String? {
    guard let change = try? await desk.delay(orderID, minutes: minutes) else { return nil }
    await postbox.send(.airlineChange(change))
    return change.id
  }

  /// Every order there is, in the order in which they were made.
  package func truth() async -> [DuffelTruth] { await desk.truth() }

  /// How often something was asked for, by the method and the beginning of the path.
  package func count(_ method: String, _ path: String) async -> Int {
    await calls.entries.count { $0.method == method && $0.path.hasPrefix(path) }
  }
}

private struct DuffelFailurePlan: Codable {
  var add: [DuffelFailure]?
  var always: [DuffelFailure]?
  var listLagSeconds: Double?
}

extension DuffelPostbox {
  fileprivate func setOnly(_ endpoint: Endpoint) { endpoints = [endpoint] }
}
