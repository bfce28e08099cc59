import FlyingFox
import Foundation

// The phone page and the interface that it and scripts use: JSON over HTTP on loopback.
//
//   GET  /                            the phone page
//   GET  /media                       ?url=  a picture or a document of the program's, which the browser may not trust
//   POST /control/messages            {"from","body","kind","location","fields","wait","ago"} sends as a
//                                     traveller, and waits up to "wait" seconds for the answer
//   GET  /control/news                ?phone=&after=VERSION&wait=SECONDS  what changed
//   GET  /control/transcript          ?phone=  everything, in order
//   GET  /control/phones              the addresses that took part
//   GET  /control/faults              Twilio's debugger
//   GET  /control/failures            what is scheduled;  POST {"add":[...],"listLagSeconds":N,
//                                     "windowSeconds":N,"messagesPerSecond":N}
//   DELETE /control/failures          nothing goes wrong any more
//   POST /control/reset               forgets every message

extension TwilioStandIn {
  /// Answers the phone page and scripts; nil when the path is not theirs.
  func control(_ call: Call) async -> HTTPResponse? {
    switch (call.method, call.path) {
    case ("GET", "/"): return .text(PhonePage.html, type: "text/html; charset=utf-8")
    case ("GET", "/media"): return await media(call)
    case ("POST", "/control/messages"): return await sendMessage(call)
    case ("GET", "/control/news"): return await news(call)
    case ("GET", "/control/transcript"):
      return .json(Transcript(messages: await transcript(of: phone(in: call.query))))
    case ("GET", "/control/phones"): return .json(["phones": await log.travellers()])
    case ("GET", "/control/faults"): return .json(["faults": await log.faults])
    case ("GET", "/control/failures"): return await coming()
    case ("POST", "/control/failures"): return await addFailures(call)
    case ("DELETE", "/control/failures"):
      await failures.clear()
      return await coming()
    case ("POST", "/control/reset"):
      await log.forgetAll()
      return .json(["version": await log.version])
    default: return nil
    }
  }

  private func phone(in query: Form) -> String? {
    query["phone"].map { PhoneMessage(from: $0).address }
  }

  private func sendMessage(_ call: Call) async -> HTTPResponse {
    guard let message = try? JSONDecoder().decode(PhoneMessage.self, from: call.body) else {
      return .json(["error": "a JSON object with from and body is required"], status: 400)
    }
    let limit = (try? JSONDecoder().decode(Patience.self, from: call.body))?.wait ?? 0
    let sent = await send(message)
    let replies = await replies(
      to: message.address, after: sent, limit: .seconds(min(limit, 110)))
    let faults = await log.faults.filter { $0.messageSid == sent.sid }
    return .json(Exchange(message: sent, replies: replies, faults: faults))
  }

  private func news(_ call: Call) async -> HTTPResponse {
    let after = call.query["after"].flatMap { Int($0) } ?? -1
    let limit = min(call.query["wait"].flatMap { Double($0) } ?? 0, 110)
    let deadline = ContinuousClock.now + .seconds(limit)
    let traveller = phone(in: call.query)
    var known = after
    while true {
      let news = await log.news(of: traveller, after: after)
      let left = deadline - ContinuousClock.now
      let isNew = news.version > known && (known == after || !news.messages.isEmpty || news.typing)
      if isNew || left <= .zero { return .json(news) }
      known = news.version
      await log.wait(after: known, limit: left)
    }
  }

  private func addFailures(_ call: Call) async -> HTTPResponse {
    guard let plan = try? JSONDecoder().decode(FailurePlan.self, from: call.body) else {
      let names = Failure.allCases.map(\.rawValue).joined(separator: ", ")
      return .json(["error": "add must hold some of: \(names)"], status: 400)
    }
    await failures.add(plan.add ?? [])
    await failures.change { rules in
      rules.listLagSeconds = plan.listLagSeconds ?? rules.listLagSeconds
      rules.windowSeconds = plan.windowSeconds ?? rules.windowSeconds
      rules.messagesPerSecond = plan.messagesPerSecond ?? rules.messagesPerSecond
    }
    return await coming()
  }

  private func coming() async -> HTTPResponse {
    let rules = await failures.rules
    return .json(
      FailurePlan(
        add: await failures.pending(), listLagSeconds: rules.listLagSeconds,
        windowSeconds: rules.windowSeconds, messagesPerSecond: rules.messagesPerSecond))
  }
}

/// How long the sender of a message waits for its answer, in seconds.
private struct Patience: Decodable {
  var wait: Double?
}

private struct FailurePlan: Codable {
  var add: [Failure]?
  var listLagSeconds: Double?
  var windowSeconds: Double?
  var messagesPerSecond: Int?
}

private struct Transcript: Encodable {
  var messages: [ChatMessage]
}

/// A traveller's message, what became of it, and what the agent answered.
private struct Exchange: Encodable {
  var message: ChatMessage
  var replies: [ChatMessage]
  var faults: [TwilioFault]
}
