import FlyingFox
import Foundation

// Twilio's REST API, as far as an agent on WhatsApp needs it.
// Source: https://www.twilio.com/docs/messaging/api/message-resource

extension TwilioStandIn {
  /// Answers a request to the REST API; nil when the path is not one of it.
  func rest(_ call: Call) async -> HTTPResponse? {
    let parts = call.parts
    guard parts.first == "2010-04-01" || call.path == "/v2/Indicators/Typing.json" else {
      return nil
    }
    guard isAuthorized(call) else {
      return error(status: 401, code: 20003, "Authenticate")
    }
    if parts.first == "v2" { return await typing(call) }
    guard parts.count >= 4, parts[1] == "Accounts", parts[2] == account.sid, parts[3] == "Messages"
    else { return error(status: 404, code: 20404, "The requested resource was not found") }
    switch (call.method, parts.count) {
    case ("POST", 4): return await create(call.form)
    case ("GET", 4): return await list(call)
    case (_, 5): return await one(call, sid: parts[4])
    case ("GET", 7): return inboundMedia()
    default: return error(status: 405, code: 20004, "Method not allowed")
    }
  }

  private func isAuthorized(_ call: Call) -> Bool {
    guard let header = call.headers[.authorization], header.lowercased().hasPrefix("basic "),
      let data = Data(base64Encoded: String(header.dropFirst(6)))
    else { return false }
    let given = String(decoding: data, as: UTF8.self)
    let key = account.apiKey.map { "\($0.name):\($0.secret)" }
    return given == "\(account.sid):\(account.authToken)" || given == key
  }

  private func create(_ form: Form) async -> HTTPResponse {
    let failure = await failures.take(
      .throttle, .error, .errorAfterwards, .hang, .hangAfterwards, .outsideWindow)
    switch failure {
    case .throttle: return error(status: 429, code: 20429, "Too Many Requests")
    case .error: return error(status: 500, code: 20500, "Internal Server Error")
    case .hang: return await silence()
    case .outsideWindow: return error(status: 400, code: 63016, "Outside the allowed window")
    default: break
    }
    if await failures.isTooFast(at: Date()) {
      return error(status: 429, code: 20429, "Too Many Requests")
    }
    if let refusal = refusal(of: form) { return refusal }
    var body = form["Body"] ?? ""
    if let sid = form["ContentSid"] {
      switch account.content(sid, variables: form["ContentVariables"]) {
      case .success(let text): body = text
      case .failure(let fault): return error(status: 400, code: fault.code, fault.detail)
      }
    }
    let message = outgoing(
      to: form["To"] ?? "", from: form["From"] ?? account.sender, body: body,
      media: form.all("MediaUrl"), direction: .api)
    await start(
      message, callback: form["StatusCallback"], isTemplate: form["ContentSid"] != nil)
    switch failure {
    case .errorAfterwards: return error(status: 500, code: 20500, "Internal Server Error")
    case .hangAfterwards: return await silence()
    default: return .json(wire(message), status: 201, keys: .convertToSnakeCase)
    }
  }

  private func refusal(of form: Form) -> HTTPResponse? {
    guard let to = form["To"], !to.isEmpty else {
      return error(status: 400, code: 21604, "A 'To' phone number is required.")
    }
    guard form["From"] != nil || form["MessagingServiceSid"] != nil else {
      return error(status: 400, code: 21603, "A 'From' phone number is required.")
    }
    guard form["From"].map({ $0 == account.sender }) ?? true else {
      return error(status: 400, code: 63007, "Twilio could not find a Channel with this From")
    }
    guard
      to.wholeMatch(of: /whatsapp:(\+[1-9]\d{6,14}|[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128})/) != nil
    else { return error(status: 400, code: 21211, "The 'To' number \(to) is not valid.") }
    let body = form["Body"] ?? ""
    guard !body.isEmpty || form["MediaUrl"] != nil || form["ContentSid"] != nil else {
      return error(status: 400, code: 21619, "A text message body or media urls is required.")
    }
    guard body.utf16.count <= TwiML.largestBody else {
      return error(status: 400, code: 21617, "The concatenated message body exceeds 1600.")
    }
    return nil
  }

  private func list(_ call: Call) async -> HTTPResponse {
    if await failures.take(.list) != nil {
      return error(status: 503, code: 20503, "Service Unavailable")
    }
    let query = call.query
    let youngest = Date(timeIntervalSinceNow: -(await failures.rules.listLagSeconds))
    let size = min(max(query["PageSize"].flatMap { Int($0) } ?? 50, 1), 1000)
    let page = max(query["Page"].flatMap { Int($0) } ?? 0, 0)
    let token = query["PageToken"].flatMap { Int($0) }
    let filter = MessageFilter(query)
    let (shown, next) = await log.page(
      of: [filter.to, filter.from].compactMap(\.self).first { $0 != account.sender },
      below: token, skipping: token == nil ? page * size : 0, size: size
    ) { $0.created <= youngest && filter.matches($0) }
    return .json(
      MessagePage(
        messages: shown.map(wire), page: page, size: size, next: next, path: call.path,
        query: query),
      keys: .convertToSnakeCase)
  }

  private func one(_ call: Call, sid: String) async -> HTTPResponse {
    guard let message = await log.message(sid) else {
      return error(status: 404, code: 20404, "The requested resource was not found")
    }
    switch call.method {
    case "GET": return .json(wire(message), keys: .convertToSnakeCase)
    case "DELETE":
      _ = await log.remove(sid)
      return HTTPResponse(statusCode: .noContent)
    case "POST" where call.form["Body"] == "":
      await log.touch(sid) { $0.body = "" }
      return .json(wire(await log.message(sid) ?? message), keys: .convertToSnakeCase)
    default: return error(status: 400, code: 20001, "Only an empty Body can be set")
    }
  }

  private func typing(_ call: Call) async -> HTTPResponse {
    if await failures.take(.typing) != nil {
      return error(status: 500, code: 20500, "Internal Server Error")
    }
    guard call.method == "POST", call.form["channel"] == "whatsapp",
      let sid = call.form["messageId"], let message = await log.message(sid)
    else { return error(status: 400, code: 20001, "messageId and channel=whatsapp are required") }
    await log.markRead(traveller: message.traveller)
    await log.startTyping(to: message.traveller)
    return .json(["success": true])
  }

  /// One grey pixel, whatever was sent.
  private func inboundMedia() -> HTTPResponse {
    let gif = Data(base64Encoded: "R0lGODlhAQABAIAAAMzMzAAAACwAAAAAAQABAAACAkQBADs=") ?? Data()
    return HTTPResponse(statusCode: .ok, headers: [.contentType: "image/gif"], body: gif)
  }

  private func silence() async -> HTTPResponse {
    try? await Task.sleep(for: .seconds(60))
    return error(status: 504, code: 20504, "Gateway Timeout")
  }

  private func error(status: Int, code: Int, _ message: String) -> HTTPResponse {
    .json(
      RESTError(
        code: code, message: message, moreInfo: "https://www.twilio.com/docs/errors/\(code)",
        status: status), status: status, keys: .convertToSnakeCase)
  }

  private func wire(_ message: ChatMessage) -> WireMessage {
    WireMessage(message, account: account)
  }
}

private struct RESTError: Encodable {
  var code: Int
  var message: String
  var moreInfo: String
  var status: Int
}
