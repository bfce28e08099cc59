import Foundation
import HTTPClient
import Testing

@testable import StandIns

@Suite struct ModelReplyTests {
  @Test("a reply has the shape of a chat completion, with tool_calls empty and not absent")
  func shape() throws {
    let text = ModelReply(content: "hi").text(model: "m")
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let choice = try #require((value?["choices"] as? [[String: Any]])?.first)
    let message = try #require(choice["message"] as? [String: Any])
    #expect(value?["model"] as? String == "m")
    #expect(choice["finish_reason"] as? String == "stop")
    #expect(message["content"] as? String == "hi")
    #expect((message["tool_calls"] as? [Any])?.isEmpty == true)
    #expect(message["reasoning_content"] is NSNull)
  }

  @Test("a call of a tool carries its arguments as text")
  func tools() throws {
    let reply = ModelReply(tools: [.init(name: "set", arguments: #"{"a":1}"#)])
    let text = reply.text(model: "m")
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let choice = try #require((value?["choices"] as? [[String: Any]])?.first)
    let message = try #require(choice["message"] as? [String: Any])
    let call = try #require((message["tool_calls"] as? [[String: Any]])?.first)
    #expect(choice["finish_reason"] as? String == "tool_calls")
    #expect(message["content"] is NSNull)
    #expect((call["function"] as? [String: Any])?["arguments"] as? String == #"{"a":1}"#)
  }
}

@Suite(.timeLimit(.minutes(2))) struct ModelStandInTests {
  private let client = Client(userAgent: "tests")

  private func ask(
    _ model: ModelStandIn, key: String = "k", path: String = "/chat/completions"
  ) async throws -> (status: Int, text: String) {
    let answer = try await client.send(
      HTTPRequest(
        method: "POST", url: model.url + path,
        headers: [("Authorization", "Bearer \(key)"), ("Content-Type", "application/json")],
        body: Array(#"{"model":"openai/gpt-oss-20b","messages":[]}"#.utf8)))
    return (answer.status, String(decoding: answer.body, as: UTF8.self))
  }

  @Test("scripted replies come in their order, then the usual one")
  func script() async throws {
    let model = try await ModelStandIn(reply: ModelReply(content: "usual"))
    await model.enqueue([
      ModelReply(status: 429, raw: #"{"detail":"slow down"}"#), ModelReply(raw: "<html>"),
      ModelReply(trickle: 0.2, content: "slow"),
    ])
    let first = try await ask(model)
    #expect(first.status == 429 && first.text == #"{"detail":"slow down"}"#)
    let second = try await ask(model)
    #expect(second.status == 200 && second.text == "<html>")
    let began = ContinuousClock.now
    #expect(try await ask(model).text.contains(#""content":"slow""#))
    #expect(ContinuousClock.now - began >= .milliseconds(200))
    let usual = try await ask(model)
    #expect(usual.text.contains(#""content":"usual""#))
    #expect(usual.text.contains("gpt-oss-20b"))
    #expect(await model.calls().count == 4)
    await model.stop()
  }

  @Test("shell scripts set the replies and read the calls over HTTP")
  func control() async throws {
    let model = try await ModelStandIn(apiKey: "k")
    let host = model.url.dropLast("/api/v1".count)
    let set = try await client.send(
      HTTPRequest(
        method: "POST", url: host + "/control/replies",
        body: Array(#"[{"content":"one","delay":0.01},{"status":500}]"#.utf8)))
    #expect(set.status == 200)
    #expect(try await ask(model).text.contains(#""content":"one""#))
    #expect(try await ask(model).status == 500)
    let refused = try await client.send(
      HTTPRequest(method: "POST", url: host + "/control/replies", body: Array("[1]".utf8)))
    #expect(refused.status == 400)
    let calls = try await client.send(HTTPRequest(url: host + "/control/calls"))
    #expect(String(decoding: calls.body, as: UTF8.self).contains(#""count":2"#))
    await model.stop()
  }

  @Test("a wrong key is refused, and the models are listed for the right one")
  func key() async throws {
    let model = try await ModelStandIn(apiKey: "k", models: ["a/b"])
    #expect(try await ask(model, key: "wrong").status == 401)
    let list = try await client.send(
      HTTPRequest(url: model.url + "/models", headers: [("Authorization", "Bearer k")]))
    #expect(String(decoding: list.body, as: UTF8.self).contains(#""id":"a/b""#))
    await model.stop()
  }
}
