import HTTPClient
import TestServers
import Testing

@testable import Twilio

@Suite("Twilio's REST messages")
struct MessagesTests {
  private static let sid = "SM00000000000000000000000000000101"
  private static let created =
    #"{"sid":"SM00000000000000000000000000000101","status":"queued","to":"whatsapp:+34600111222","body":"x","error_code":null}"#
  private let message = OutgoingMessage(
    to: "whatsapp:+34600111222", from: .address("whatsapp:+14155238886"), body: "Hi & bye",
    statusCallback: "https://bot.example.com/webhook/status?reply=1", validity: 300)

  private func messages(_ url: String) -> Messages {
    Messages(
      account: Account(sid: "AC1", username: "SK1", password: "secret", url: url),
      http: Client(userAgent: "test"))
  }

  @Test("a message is sent as a form with the credentials, and accepted under its sid")
  func sending() async throws {
    let server = try ScriptedHTTPServer(.init(201, Self.created))
    #expect(
      await messages(server.url).send(message) == .accepted(sid: Self.sid, status: .queued))
    let request = try #require(server.requests.first)
    #expect(request.line == "POST /2010-04-01/Accounts/AC1/Messages.json")
    #expect(request.headers["authorization"] == "Basic U0sxOnNlY3JldA==")
    let form = try #require(Form(decoding: Array(request.body.utf8)))
    #expect(form["To"] == "whatsapp:+34600111222")
    #expect(form["From"] == "whatsapp:+14155238886")
    #expect(form["Body"] == "Hi & bye")
    #expect(form["StatusCallback"] == "https://bot.example.com/webhook/status?reply=1")
    #expect(form["ValidityPeriod"] == "300")
    #expect(form["MediaUrl"] == nil)
  }

  @Test("a picture is named by its address")
  func picture() async throws {
    let server = try ScriptedHTTPServer(.init(201, Self.created))
    var message = message
    message.picture = "https://bot.example.com/documents/t.png"
    _ = await messages(server.url).send(message)
    let request = try #require(server.requests.first)
    let form = try #require(Form(decoding: Array(request.body.utf8)))
    #expect(form["MediaUrl"] == "https://bot.example.com/documents/t.png")
    #expect(form["Body"] == "Hi & bye")
  }

  @Test("a template goes with its variable, in the place of the text and the picture")
  func template() async throws {
    var message = message
    message.picture = "https://bot.example.com/documents/t.png"
    message.use("HX1", #"a "late" flight/train"#)
    let request = messages("http://127.0.0.1:1").request(message)
    let form = try #require(Form(decoding: request.body))
    #expect(form["ContentSid"] == "HX1")
    #expect(form["ContentVariables"] == #"{"1":"a \"late\" flight/train"}"#)
    #expect(form["Body"] == nil && form["MediaUrl"] == nil)
  }

  @Test(
    "a refusal says what helps",
    arguments: [
      (400, #"{"code":63016,"message":"outside","status":400}"#, 63016, Refusal.Remedy.template),
      (400, #"{"code":21610,"message":"opted out"}"#, 21610, .stop),
      (400, #"{"code":99999,"message":"new"}"#, 99999, .none),
      (400, #"{"code":21655,"message":"content"}"#, 21655, .template),
      (400, #"{"code":21408,"message":"region"}"#, 21408, .permission),
      (429, #"{"code":20429,"message":"slow down"}"#, 20429, .later(.seconds(7))),
      (429, "busy", 429, .later(.seconds(7))),
      (401, #"{"code":20003,"message":"no"}"#, 20003, .configuration),
      (400, #"{"title":"Bad","status":400,"code":"21211","detail":"invalid To"}"#, 21211, .none),
    ])
  func refusals(status: Int, body: String, code: Int, remedy: Refusal.Remedy) async throws {
    let server = try ScriptedHTTPServer(.init(status, body, headers: ["Retry-After": "7"]))
    guard case .refused(let refusal) = await messages(server.url).send(message) else {
      Issue.record("not refused")
      return
    }
    #expect(refusal.code == code)
    #expect(refusal.remedy == remedy)
    #expect(server.requests.count == 1)
  }

  @Test("a gateway's error and a connection that ends leave it unknown, nobody there does not")
  func unclear() async throws {
    let gateway = try ScriptedHTTPServer(.init(502, "<html>"))
    guard case .unknown = await messages(gateway.url).send(message) else {
      Issue.record("a 502 is not known to have failed")
      return
    }
    let silent = try ScriptedHTTPServer(.hangUp)
    guard case .unknown = await messages(silent.url).send(message) else {
      Issue.record("a broken connection is not known to have failed")
      return
    }
    guard case .refused(let refusal) = await messages("http://127.0.0.1:1").send(message) else {
      Issue.record("nobody listens there")
      return
    }
    #expect(refusal.remedy == .later(.seconds(2)))
  }

  @Test("a message goes out on a connection of its own, so that nothing sends it again")
  func once() async throws {
    let request = messages("http://127.0.0.1:1").request(message)
    #expect(request.method == "POST" && request.isOnce)
  }

  @Test("the list follows its pages, with the filters, and never to another place")
  func listing() async throws {
    let next = "/2010-04-01/Accounts/AC1/Messages.json?Page=1"
    let server = try ScriptedHTTPServer(
      .init(200, #"{"messages":[\#(Self.created)],"next_page_uri":"\#(next)"}"#),
      .init(200, #"{"messages":[\#(Self.created)],"next_page_uri":"//evil.example/"}"#))
    let records = try await messages(server.url).list(
      to: "whatsapp:+34600111222", sentSince: "2026-11-23")
    #expect(records.map(\.sid) == [Self.sid, Self.sid])
    #expect(
      server.requests.map(\.line) == [
        "GET /2010-04-01/Accounts/AC1/Messages.json?PageSize=200"
          + "&To=whatsapp%3A%2B34600111222&DateSent%3E=2026-11-23",
        "GET " + next,
      ])
  }

  @Test("one message is fetched, and a typing indicator is shown")
  func others() async throws {
    let server = try ScriptedHTTPServer(
      .init(200, Self.created), .init(200, #"{"success":true}"#), .init(404, #"{"code":20404}"#))
    let messages = messages(server.url)
    #expect(try await messages.fetch(Self.sid).status == .queued)
    try await messages.showTyping(answering: Self.sid)
    #expect(server.requests.last?.line == "POST /v2/Indicators/Typing.json")
    #expect(server.requests.last?.body == "messageId=\(Self.sid)&channel=whatsapp")
    await #expect(throws: Refusal(code: 20404, message: "status 404", remedy: .none)) {
      try await messages.fetch(Self.sid)
    }
  }
}
