import Foundation

/// What a server answered.
struct WebhookAnswer: Sendable {
  var status: Int
  var contentType: String?
  var body: [UInt8]
}

/// Signs forms and posts them to the program, within Twilio's time limit.
struct WebhookCaller: Sendable {
  private let account: TwilioAccount
  private let transport: Transport

  init(account: TwilioAccount) {
    self.account = account
    self.transport = Transport(
      userAgent: "TwilioProxy/1.1", certificateAuthority: account.certificateAuthority,
      limit: account.timeLimit)
  }

  func stop() { transport.stop() }

  /// Posts a message and reads the TwiML that comes back.
  func twiml(_ form: Form, to url: String, signed: Bool) async throws(TwilioFault) -> TwiML {
    let answer = try await post(form, to: url, signed: signed)
    return try TwiML.read(
      status: answer.status, contentType: answer.contentType, body: answer.body)
  }

  /// Posts a signed form.
  func post(
    _ form: Form, to url: String, signed: Bool = true
  ) async throws(TwilioFault) -> WebhookAnswer {
    let token = account.authToken.split(separator: ",").first.map(String.init) ?? ""
    let signature = Signature.sign(url: url, form: form, token: signed ? token : token + "x")
    let headers = [
      ("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"),
      ("X-Twilio-Signature", signature),
      ("I-Twilio-Idempotency-Token", UUID().uuidString.lowercased()), ("Accept", "*/*"),
    ]
    do {
      return try await transport.post(
        url: String(url.prefix { $0 != "#" }), headers: headers, body: form.encoded)
    } catch {
      throw TwilioFault(code: 11200, detail: "\(error)")
    }
  }

  /// Reads what the program shows at an address of its own, as Twilio reads pictures; at most 16 MB, as there.
  func read(_ url: String) async throws(TwilioFault) -> WebhookAnswer {
    do {
      return try await transport.get(url: url, limit: 16 * 1024 * 1024)
    } catch {
      throw TwilioFault(code: 63019, detail: "\(error)")
    }
  }

  /// The fields of a status callback.
  ///
  /// Source: https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
  func statusForm(_ message: ChatMessage, status: String) -> Form {
    var form = Form([
      ("ApiVersion", "2010-04-01"), ("MessageStatus", status), ("SmsSid", message.sid),
      ("SmsStatus", status), ("ChannelInstallSid", "XE" + String(account.sid.dropFirst(2))),
      ("To", message.to), ("From", message.from), ("MessageSid", message.sid),
      ("AccountSid", account.sid), ("ChannelToAddress", message.to), ("ChannelPrefix", "whatsapp"),
    ])
    if status == "read" { form.fields.append(("EventType", "READ")) }
    if status == "failed" || status == "undelivered", let code = message.errorCode {
      form.fields += [("ErrorCode", String(code)), ("ErrorMessage", "Twilio's words")]
    }
    return form
  }
}
