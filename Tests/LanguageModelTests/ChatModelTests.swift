import HTTPClient
import Synchronization
import TestServers
import Testing

@testable import LanguageModel

@Suite("A model behind an API")
struct ChatModelTests {
  private let schema = ResponseSchema(name: "commands", json: #"{"type":"object"}"#)
  private let question = [ChatMessage(.system, "rules"), ChatMessage(.user, "a \"word\"\n\u{1}")]

  private static func answer(_ content: String, finish: String = "stop") -> String {
    #"{"id":"1","choices":[{"index":0,"message":{"role":"assistant","reasoning_content":null,"content":\#(content),"tool_calls":[]},"finish_reason":"\#(finish)"}],"usage":{"prompt_tokens":17,"completion_tokens":8},"prompt_logprobs":null}"#
  }

  private func ask(
    _ url: String, fallback: [String] = [], seconds: Double = 5,
    events: @escaping @Sendable (ChatModel.Event) -> Void = { _ in }
  ) async throws(ModelError) -> Completion {
    let settings = ChatModel.Settings(url: url, key: "key", model: "m1", fallbackModels: fallback)
    return try await ChatModel(http: Client(userAgent: "test"), settings: settings, events: events)
      .complete(question, schema: schema, deadline: .now + .seconds(seconds))
  }

  private func failure(_ url: String, seconds: Double = 5) async -> ModelError? {
    do throws(ModelError) {
      _ = try await ask(url, seconds: seconds)
      return nil
    } catch { return error }
  }

  @Test("the request has model, messages and schema, and neither tools nor penalties")
  func request() async throws {
    let server = try ScriptedHTTPServer(.init(200, Self.answer(#""{\"a\":1}""#)))
    let completion = try await ask(server.url)
    #expect(completion.text == #"{"a":1}"#)
    #expect(completion.promptTokens == 17)
    let request = try #require(server.requests.first)
    #expect(request.line == "POST /chat/completions")
    #expect(request.headers["authorization"] == "Bearer key")
    #expect(
      request.body
        == #"{"model":"m1","messages":[{"role":"system","content":"rules"},{"role":"user","content":"a \"word\"\n\u0001"}],"temperature":0.0,"max_tokens":700,"response_format":{"type":"json_schema","json_schema":{"name":"commands","strict":true,"schema":{"type":"object"}}}}"#
    )
  }

  @Test(
    "JSON is found in what models write",
    arguments: [
      #""<think>{\"x\":2}</think>{\"a\":1}""#, #""{\"x\":2} hm </think> {\"a\":1}""#,
      #""```json\n{\"a\":1}\n```""#, #""Sure! {\"a\":1} Anything else?""#,
      #""{\"name\":\"commands\",\"arguments\":{\"a\":1}}""#,
      #""{\"name\":\"commands\",\"arguments\":\"{\\\"a\\\":1}\"}""#,
      #""{\"tool_calls\":[{\"function\":{\"name\":\"commands\",\"arguments\":{\"a\":1}}}]}""#,
      #"[{"type":"text","text":"{\"a\":1}"}]"#,
    ])
  func extraction(content: String) async throws {
    let server = try ScriptedHTTPServer(.init(200, Self.answer(content)))
    #expect(try await ask(server.url).text == #"{"a":1}"#)
  }

  @Test("an empty answer is asked for once more")
  func empty() async throws {
    let server = try ScriptedHTTPServer(
      .init(200, Self.answer("null")), .init(200, Self.answer(#""{\"a\":1}""#)))
    #expect(try await ask(server.url).text == #"{"a":1}"#)
    let always = try ScriptedHTTPServer(.init(200, Self.answer("null")))
    #expect(await failure(always.url)?.kind == .unreadable)
    #expect(always.requests.count == 2)
  }

  @Test("a busy host is asked again after the time that it names")
  func retries() async throws {
    let server = try ScriptedHTTPServer(
      .init(429, #"{"detail":"slow"}"#, headers: ["Retry-After-Ms": "20"]),
      .init(503, "<html>", headers: ["Retry-After": "0"]),
      .init(200, Self.answer(#""{\"a\":1}""#)))
    #expect(try await ask(server.url).text == #"{"a":1}"#)
    #expect(server.requests.count == 3)
  }

  @Test("the next model answers where the first is gone or down")
  func fallback() async throws {
    for status in [404, 410] {
      let server = try ScriptedHTTPServer(
        .init(status, #"{"detail":"unknown model"}"#), .init(200, Self.answer(#""{\"a\":1}""#)))
      #expect(try await ask(server.url, fallback: ["m2"]).model == "m2")
      #expect(server.requests.last?.body.hasPrefix(#"{"model":"m2""#) == true)
    }
    let unknown = try ScriptedHTTPServer(
      .init(422, #"{"detail":[{"loc":["body"],"msg":"no such model","type":"x"}]}"#),
      .init(200, Self.answer(#""{\"a\":1}""#)))
    #expect(try await ask(unknown.url, fallback: ["m2"]).model == "m2")
  }

  @Test("a model that hangs leaves the next one a third of the time")
  func hanging() async throws {
    let server = try ScriptedHTTPServer(
      .init(200, "", delay: 3), .init(200, Self.answer(#""{\"a\":1}""#)))
    #expect(try await ask(server.url, fallback: ["m2"], seconds: 3).model == "m2")
  }

  @Test("a refused key is an event and ends the matter")
  func key() async throws {
    let server = try ScriptedHTTPServer(.init(401, #"{"detail":"bad key"}"#))
    let events = Mutex(0)
    await #expect(throws: ModelError(.keyRefused, status: 401, "bad key")) {
      try await ask(server.url, fallback: ["m2"]) { event in
        if case .keyExpired = event { events.withLock { $0 += 1 } }
      }
    }
    #expect(events.withLock { $0 } == 1)
    #expect(server.requests.count == 1)
  }

  @Test(
    "what went wrong is read where hosts hide it",
    arguments: [
      (400, #"{"error":{"message":"one","code":1}}"#, ModelError.Kind.refused, "one"),
      (400, #"{"detail":[{"msg":"two"},{"msg":"three"}]}"#, .refused, "two; three"),
      (400, #"{"message":"four"}"#, .refused, "four"),
      (400, #"{"error":"five"}"#, .refused, "five"),
      (402, "no credits", .quotaExceeded, "no credits"),
      (403, "<!DOCTYPE html>", .keyRefused, "an HTML page"),
    ])
  func errors(status: Int, body: String, kind: ModelError.Kind, message: String) async throws {
    let server = try ScriptedHTTPServer(.init(status, body))
    #expect(await failure(server.url) == ModelError(kind, status: status, message))
  }

  @Test("an error inside a 200, a page, a refusal and a cut answer without JSON are no answers")
  func bad200() async throws {
    let inside = try ScriptedHTTPServer(.init(200, #"{"error":{"message":"overloaded"}}"#))
    #expect(await failure(inside.url, seconds: 0.3)?.message == "overloaded")
    let page = try ScriptedHTTPServer(.init(200, "<html></html>"))
    #expect(await failure(page.url, seconds: 0.3)?.message == "an HTML page")
    let refusal = try ScriptedHTTPServer(
      .init(200, #"{"choices":[{"message":{"content":null,"refusal":"I will not"}}]}"#))
    #expect(await failure(refusal.url) == ModelError(.refused, status: 200, "I will not"))
    let cut = try ScriptedHTTPServer(.init(200, Self.answer(#""{\"a\":""#, finish: "length")))
    #expect(await failure(cut.url)?.kind == .unreadable)
  }

  @Test(
    "what lies in an object that was cut is no answer; without end, objects are not looked for without end"
  )
  func openObjects() {
    let cut = #"{"commands":[{"do":"stop"},{"do":"#
    #expect(ModelText.object(in: cut, named: "commands", isCut: true) == nil)
    #expect(ModelText.object(in: "{oops " + #"{"a":1}"#, named: "commands") == #"{"a":1}"#)
    let began = ContinuousClock.now
    let deep = String(repeating: #"{"commands":["#, count: 50_000)
    #expect(ModelText.object(in: deep, named: "commands") == nil)
    #expect(ContinuousClock.now - began < .seconds(20))
  }

  @Test("a schema that the host refuses is left out")
  func schemaRefused() async throws {
    let server = try ScriptedHTTPServer(
      .init(400, #"{"detail":"response_format is not supported"}"#),
      .init(200, Self.answer(#""{\"a\":1}""#)))
    #expect(try await ask(server.url).text == #"{"a":1}"#)
    #expect(server.requests.last?.body.contains("response_format") == false)
  }

  @Test("the budget and a cancelled task end the call")
  func ends() async throws {
    let server = try ScriptedHTTPServer(.init(200, "", delay: 5))
    #expect(await failure(server.url, seconds: 0.2)?.kind == .timedOut)
    let task = Task { await failure(server.url, seconds: 4) }
    try await Task.sleep(for: .milliseconds(100))
    let start = ContinuousClock.now
    task.cancel()
    #expect(await task.value?.kind == .cancelled)
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  @Test("the models of the host are listed")
  func models() async throws {
    let server = try ScriptedHTTPServer(
      .init(200, #"{"object":"list","data":[{"id":"m1","created":1},{"id":"m2"}]}"#))
    let model = ChatModel(
      http: Client(userAgent: "test"), settings: .init(url: server.url, key: "k", model: "m1"))
    #expect(try await model.models(deadline: .now + .seconds(5)) == ["m1", "m2"])
  }
}
