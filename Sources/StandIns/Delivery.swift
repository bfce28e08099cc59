import Foundation

// What Twilio does with a message that came from WhatsApp: webhook, TwiML, records, callbacks.

extension TwilioStandIn {
  /// Posts a message to the webhook and carries out the answer.
  func deliver(_ form: Form, about record: ChatMessage) async {
    let failure = await failures.take(
      .missedWebhook, .lostReply, .retriedWebhook, .doubledWebhook, .badSignature)
    switch failure {
    case .missedWebhook:
      await note(TwilioFault(code: 11200, detail: "nobody answers"), about: record.sid)
    case .doubledWebhook:
      async let first: Void = post(form, about: record)
      async let second: Void = post(form, about: record)
      _ = await (first, second)
    case .retriedWebhook:
      _ = try? await caller.post(form, to: account.webhook)
      await post(form, about: record)
    case .lostReply:
      _ = try? await caller.post(form, to: account.webhook)
      await note(TwilioFault(code: 11200, detail: "the connection broke"), about: record.sid)
    default:
      await post(form, about: record, signed: failure != .badSignature)
    }
  }

  private func post(_ form: Form, about record: ChatMessage, signed: Bool = true) async {
    let began = ContinuousClock.now
    do throws(TwilioFault) {
      try await carryOut(
        caller.twiml(form, to: account.webhook, signed: signed), about: record, since: began)
    } catch {
      await note(error, about: record.sid)
      await fallBack(form, about: record, after: error)
    }
  }

  private func fallBack(_ form: Form, about record: ChatMessage, after fault: TwilioFault) async {
    guard let fallback = account.fallback else { return }
    var form = form
    form.fields += [("ErrorCode", String(fault.code)), ("ErrorUrl", account.webhook)]
    do throws(TwilioFault) {
      try await carryOut(
        caller.twiml(form, to: fallback, signed: true), about: record, since: ContinuousClock.now)
    } catch {
      await note(error, about: record.sid)
    }
  }

  func carryOut(
    _ twiml: TwiML, about record: ChatMessage, since began: ContinuousClock.Instant
  ) async throws(TwilioFault) {
    let milliseconds = Int((ContinuousClock.now - began) / .milliseconds(1))
    await log.touch(record.sid) {
      $0.answerMilliseconds = milliseconds
      if $0.status == "received" { $0.status = "delivered" }
    }
    for fault in twiml.notes { await note(fault, about: record.sid) }
    for reply in twiml.replies {
      await start(
        outgoing(
          to: reply.to ?? record.from, from: reply.from ?? account.sender, body: reply.body,
          media: reply.media, direction: .reply), callback: reply.statusCallback)
    }
  }

  func note(_ fault: TwilioFault, about sid: String) async {
    var fault = fault
    fault.messageSid = sid
    await log.add(fault)
    await log.touch(sid) { $0.errorCode = fault.code }
  }

  /// A new record of a message to a traveller.
  func outgoing(
    to: String, from: String, body: String, media: [String], direction: ChatMessage.Direction
  ) -> ChatMessage {
    let now = Date()
    return ChatMessage(
      sid: newSid(media.isEmpty ? "SM" : "MM"), direction: direction, from: from, to: to,
      body: body, kind: kind(of: media), media: media, status: "queued", created: now,
      updated: now, version: 0)
  }

  /// By the ending of the first, as an agent names what it sends.
  private func kind(of media: [String]) -> ChatMessage.Kind {
    guard let first = media.first else { return .text }
    let path = first.lowercased().prefix { $0 != "?" }
    return [".png", ".jpg", ".jpeg"].contains { path.hasSuffix($0) } ? .photo : .document
  }

  /// Records a message and lets it go its way, which takes a few times the account's pace.
  ///
  /// - Parameter isTemplate: Whether it may open a conversation.
  func start(_ message: ChatMessage, callback: String?, isTemplate: Bool = false) async {
    let window = await failures.rules.windowSeconds
    let last = await log.lastInbound(from: message.to)
    let isInWindow = last.map { $0 > Date(timeIntervalSinceNow: -window) } ?? false
    let failure = await failures.take(
      .undelivered, .tooMuch, .blocked, .lostCallbacks, .scrambledCallbacks)
    await log.add(message)
    traffic.count(message)
    let url = failure == .lostCallbacks ? nil : callback ?? account.statusCallback
    let code = failure?.code ?? (isInWindow || isTemplate ? nil : 63016)
    Task {
      defer { traffic.arrived() }
      if let code {
        await advance(message.sid, to: ["failed"], code: code, callback: url)
      } else if failure == .scrambledCallbacks {
        await advance(message.sid, to: ["sent", "delivered", "read"], callback: nil)
        await callBack(message.sid, ["read", "sent", "delivered", "delivered", "read"], url)
      } else {
        await log.markRead(traveller: message.to)
        await advance(message.sid, to: account.course, callback: url)
      }
    }
  }

  private func advance(
    _ sid: String, to statuses: [String], code: Int? = nil, callback: String?
  ) async {
    for status in statuses {
      try? await Task.sleep(for: account.pace)
      await log.touch(sid) {
        $0.status = status
        if status == "sent" { $0.sent = Date() }
        $0.errorCode = code
      }
      await callBack(sid, [status], callback)
    }
  }

  private func callBack(_ sid: String, _ statuses: [String], _ url: String?) async {
    guard let url, let message = await log.message(sid) else { return }
    for status in statuses {
      do throws(TwilioFault) {
        let answer = try await caller.post(caller.statusForm(message, status: status), to: url)
        guard (200..<300).contains(answer.status) else {
          throw TwilioFault(code: 11200, detail: "a status callback was answered \(answer.status)")
        }
        traffic.callbackEnded(failed: false)
      } catch {
        traffic.callbackEnded(failed: true)
        await log.add(TwilioFault(code: error.code, detail: error.detail, messageSid: sid))
      }
    }
  }
}
