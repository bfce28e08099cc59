import FlyingFox
import Foundation

/// Plays Twilio and the travellers' phones: the REST API, signed webhooks, status callbacks, a
/// phone page in the browser, and an interface for scripts.
package final class TwilioStandIn: Sendable {
  let account: TwilioAccount
  let log = MessageLog()
  let failures = FailureSchedule()
  package let traffic = Traffic()
  let caller: WebhookCaller
  private let server: LoopbackServer

  /// Starts it on a port of loopback; 0: the system chooses one.
  package init(account: TwilioAccount, port: UInt16 = 0) async throws {
    self.account = account
    self.caller = WebhookCaller(account: account)
    let server = LoopbackServer()
    self.server = server
    if let limit = account.recordLimit { await log.limit(to: limit) }
    try await server.start(port: port) { [weak self] request in
      guard let self else { return HTTPResponse.text("stopped", status: 503) }
      return try await self.answer(request)
    }
  }

  /// The address of the REST API and of the phone page, `http://127.0.0.1:PORT`.
  package var url: String { "http://127.0.0.1:\(port)" }

  package var port: UInt16 { server.port }

  package func stop() async {
    await server.stop()
    caller.stop()
  }

  /// Whether the program answers: to a request without a signature, which it refuses.
  package func isWebhookAnswering() async -> Bool {
    guard let answer = try? await caller.post(Form(), to: account.webhook, signed: false) else {
      return false
    }
    return answer.status < 500
  }

  /// Sends a message as a traveller and returns when the webhook has been answered.
  @discardableResult
  package func send(_ message: PhoneMessage) async -> ChatMessage {
    let record = message.record(to: account.sender)
    await log.add(record)
    await deliver(message.form(for: record, account: account, origin: url), about: record)
    return await log.message(record.sid) ?? record
  }

  /// Waits for what the agent writes to a traveller after a message; empty when nothing came.
  ///
  /// - Parameter text: What one of them has to hold: earlier ones are waited beyond.
  package func replies(
    to traveller: String, after message: ChatMessage, holding text: String = "", limit: Duration
  ) async -> [ChatMessage] {
    let deadline = ContinuousClock.now + limit
    while true {
      let version = await log.version
      let replies = await log.replies(to: traveller, after: message.sid)
      let left = deadline - ContinuousClock.now
      let isThere = replies.contains { text.isEmpty || $0.body.contains(text) }
      if isThere || left <= .zero { return replies }
      await log.wait(after: version, limit: left)
    }
  }

  /// What was written with a traveller, in order; with all of them when none is named.
  package func transcript(of traveller: String? = nil) async -> [ChatMessage] {
    await log.transcript(of: traveller)
  }

  /// Twilio's debugger: what was wrong with the webhooks and their answers.
  package func faults() async -> [TwilioFault] { await log.faults }

  package func schedule(_ coming: [Failure]) async { await failures.add(coming) }

  package func setListLag(seconds: Double) async {
    await failures.change { $0.listLagSeconds = seconds }
  }

  /// For how long after a traveller's message free text is allowed from now on.
  package func setWindow(seconds: Double) async {
    await failures.change { $0.windowSeconds = seconds }
  }

  /// How many messages the REST API takes in a second from now on; nil: as many as come.
  package func setLimit(messagesPerSecond: Int?) async {
    await failures.change { $0.messagesPerSecond = messagesPerSecond }
  }

  private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
    let body = try await request.bodyData
    let call = Call(
      method: request.method.rawValue, path: request.target.path(percentEncoded: false),
      query: Form(decoding: request.target.query().utf8), headers: request.headers, body: body)
    if let answer = await rest(call) { return answer }
    if let answer = await control(call) { return answer }
    return HTTPResponse.text("not found", status: 404)
  }
}

/// A request as the routes see it.
struct Call: Sendable {
  var method: String
  var path: String
  var query: Form
  var headers: HTTPHeaders
  var body: Data

  var form: Form { Form(decoding: body) }

  /// The parts of the path, its extension `.json` left out.
  var parts: [String] {
    path.split(separator: "/").map { part in
      part.hasSuffix(".json") ? String(part.dropLast(5)) : String(part)
    }
  }
}
