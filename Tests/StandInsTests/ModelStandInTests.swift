import Foundation
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
