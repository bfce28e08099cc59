import Foundation
import StandIns
import Yams

// A model's reply in a script is a `ModelReply` as the stand-in takes it, or shorter: `commands: [set origin Madrid, yes]`, each command
// its verb, its slot where it has one, and its value; or a mapping that is sent as it stands, however wrong. The text `[commands]` inside
// `content` stands for the JSON of the commands, for models that write around it.

extension ScriptReader {
  func modelReply(_ node: Node) throws -> ModelReply {
    var reply = ModelReply()
    var json: String?
    var aside: String?
    try read(node, "a model's reply") { key, value in
      switch key {
      case "commands": json = try list(value).map(command).joined(separator: ",")
      case "aside": aside = try text(value)
      case "content": reply.content = try text(value)
      case "reasoning": reply.reasoning = try text(value)
      case "status": reply.status = try number(value)
      case "delay": reply.delay = Double(try text(value))
      case "trickle": reply.trickle = Double(try text(value))
      case "finish": reply.finish = try text(value)
      case "raw": reply.raw = try text(value)
      case "type": reply.type = try text(value)
      case "tools": reply.tools = try list(value).map(tool)
      default: return false
      }
      return true
    }
    if json == nil, aside != nil { json = "" }
    if let json {
      let answer = "{\"commands\":[\(json)],\"aside\":\(quoted(aside))}"
      reply.content = reply.content?.replacing("[commands]", with: answer) ?? answer
    }
    return reply
  }

  private func tool(_ node: Node) throws -> ModelReply.Tool {
    var tool = ModelReply.Tool(name: "commands", arguments: "{}")
    try read(node, "a tool") { key, value in
      switch key {
      case "name": tool.name = try text(value)
      case "arguments": tool.arguments = try text(value)
      default: return false
      }
      return true
    }
    return tool
  }

  private func command(_ node: Node) throws -> String {
    guard node.scalar != nil else {
      let data = try JSONSerialization.data(withJSONObject: node.any, options: .sortedKeys)
      return String(decoding: data, as: UTF8.self)
    }
    let words = try text(node).split(separator: " ", maxSplits: 1).map(String.init)
    var rest = words.count > 1 ? words[1] : nil
    var slot: String?
    if let text = rest, ["set", "clear"].contains(words[0]) {
      let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
      slot = parts[0]
      rest = parts.count > 1 ? parts[1] : nil
    }
    return "{\"do\":\(quoted(words[0])),\"slot\":\(quoted(slot)),\"value\":\(quoted(rest))}"
  }

  private func quoted(_ text: String?) -> String {
    guard let text, let data = try? JSONEncoder().encode(text) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}
