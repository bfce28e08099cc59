import Foundation

/// One answer of the stand-in for a language model.
package struct ModelReply: Codable, Sendable {
  /// Seconds before anything is answered.
  package var delay: Double?
  /// Seconds over which the body then comes, piece by piece.
  package var trickle: Double?
  /// The bytes of the body after which the connection ends, as many as were promised or not.
  package var cut: Int?
  /// The status of HTTP. The default is 200.
  package var status: Int?
  /// Further headers: `Retry-After`.
  package var headers: [String: String]?
  /// The model that it says it is, instead of the one asked for.
  package var model: String?
  /// What the assistant says.
  package var content: String?
  /// What it says instead where it declines.
  package var refusal: String?
  /// What further choices say.
  package var others: [String]?
  /// What it says it thought, in a field of its own.
  package var reasoning: String?
  /// Tools it calls, by name, with their arguments as JSON text.
  package var tools: [Tool]?
  /// `stop` or `tool_calls` unless given.
  package var finish: String?
  /// The whole body instead, for garbage and errors.
  package var raw: String?
  /// The `Content-Type`. The default is `application/json`.
  package var type: String?

  package struct Tool: Codable, Sendable {
    package var name: String
    package var arguments: String

    package init(name: String, arguments: String) {
      self.name = name
      self.arguments = arguments
    }
  }

  package init(
    delay: Double? = nil, trickle: Double? = nil, cut: Int? = nil, status: Int? = nil,
    headers: [String: String]? = nil, model: String? = nil, content: String? = nil,
    refusal: String? = nil, others: [String]? = nil, reasoning: String? = nil, tools: [Tool]? = nil,
    finish: String? = nil, raw: String? = nil, type: String? = nil
  ) {
    self.delay = delay
    self.trickle = trickle
    self.cut = cut
    self.status = status
    self.headers = headers
    self.model = model
    self.content = content
    self.refusal = refusal
    self.others = others
    self.reasoning = reasoning
    self.tools = tools
    self.finish = finish
    self.raw = raw
    self.type = type
  }

  /// The body of the answer.
  func text(model: String) -> String {
    if let raw { return raw }
    let first = Completion.Choice(
      message: Completion.Message(
        content: content, refusal: refusal, reasoningContent: reasoning, toolCalls: calls),
      finishReason: finish ?? (calls.isEmpty ? "stop" : "tool_calls"))
    let further = (others ?? []).enumerated().map { index, text in
      Completion.Choice(
        index: index + 1, message: Completion.Message(content: text, toolCalls: []),
        finishReason: "stop")
    }
    let completion = Completion(
      id: UUID().uuidString.lowercased(), created: Int(Date().timeIntervalSince1970),
      model: self.model ?? model, choices: [first] + further,
      usage: Completion.Usage(promptTokens: 900, completionTokens: 60, totalTokens: 960))
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let data = (try? encoder.encode(completion)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  private var calls: [Completion.Call] {
    (tools ?? []).enumerated().map { index, tool in
      Completion.Call(
        id: "call_\(index)",
        function: Completion.Function(name: tool.name, arguments: tool.arguments))
    }
  }
}

/// The JSON of a chat completion.
private struct Completion: Encodable {
  var id: String
  var object = "chat.completion"
  var created: Int
  var model: String
  var choices: [Choice]
  var usage: Usage

  struct Choice: Encodable {
    var index = 0
    var message: Message
    var finishReason: String
  }

  struct Message: Encodable {
    var role = "assistant"
    var content: String?
    var refusal: String?
    var reasoningContent: String?
    var toolCalls: [Call]

    private enum CodingKeys: String, CodingKey {
      case role, content, refusal, reasoningContent, toolCalls
    }

    func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(role, forKey: .role)
      try values.encode(content, forKey: .content)
      try values.encodeIfPresent(refusal, forKey: .refusal)
      try values.encode(reasoningContent, forKey: .reasoningContent)
      try values.encode(toolCalls, forKey: .toolCalls)
    }
  }

  struct Call: Encodable {
    var id: String
    var type = "function"
    var function: Function
  }

  struct Function: Encodable {
    var name: String
    var arguments: String
  }

  struct Usage: Encodable {
    var promptTokens: Int
    var completionTokens: Int
    var totalTokens: Int
  }
}
