import Foundation

// The envelope of an answer, as lenient as the hosts are different: unknown keys are passed over, and a missing or
// strange part is nil instead of an error.

/// The part of a chat completion that is read.
struct ChatResponse: Decodable {
  struct Choice: Decodable {
    var message: Message?
    var finishReason: String?

    private enum CodingKeys: String, CodingKey {
      case message
      case finishReason = "finish_reason"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      message = try? values.decode(Message.self, forKey: .message)
      finishReason = try? values.decode(String.self, forKey: .finishReason)
    }
  }

  struct Message: Decodable {
    var content: String?
    var refusal: String?
    /// The arguments of the first tool call, which nobody asked for but some models make of a schema.
    var arguments: String?

    private enum CodingKeys: String, CodingKey {
      case content, refusal
      case toolCalls = "tool_calls"
    }
    private struct Part: Decodable { var text: String? }
    private struct ToolCall: Decodable {
      struct Function: Decodable { var arguments: String? }
      var function: Function?
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      if let text = try? values.decode(String.self, forKey: .content) {
        content = text
      } else if let parts = try? values.decode([Part].self, forKey: .content) {
        content = parts.compactMap(\.text).joined()
      }
      refusal = try? values.decode(String.self, forKey: .refusal)
      if content?.isEmpty ?? true {
        let calls = try? values.decode([ToolCall].self, forKey: .toolCalls)
        arguments = calls?.first?.function?.arguments
      }
    }
  }

  struct Usage: Decodable {
    var promptTokens: Int?
    var completionTokens: Int?

    private enum CodingKeys: String, CodingKey {
      case promptTokens = "prompt_tokens"
      case completionTokens = "completion_tokens"
    }
  }

  var choices: [Choice]
  var model: String?
  var usage: Usage?

  private enum CodingKeys: String, CodingKey { case choices, model, usage }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    choices = try values.decode([Choice].self, forKey: .choices)
    model = try? values.decode(String.self, forKey: .model)
    usage = try? values.decode(Usage.self, forKey: .usage)
  }

  init?(_ body: [UInt8]) {
    guard let response = try? JSONDecoder().decode(Self.self, from: Data(body)) else { return nil }
    self = response
  }
}

/// What an error says, in the order in which hosts hide it.
struct ErrorResponse: Decodable {
  var message: String?

  private enum CodingKeys: String, CodingKey { case error, detail, message, msg }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let error = try? values.nestedContainer(keyedBy: CodingKeys.self, forKey: .error)
    message =
      (try? error?.decode(String.self, forKey: .message))
      ?? (try? values.decode(String.self, forKey: .detail))
      ?? Self.details(values)
      ?? (try? values.decode(String.self, forKey: .message))
      ?? (try? values.decode(String.self, forKey: .error))
  }

  private struct Detail: Decodable { var msg: String? }

  private static func details(_ values: KeyedDecodingContainer<CodingKeys>) -> String? {
    let details = try? values.decode([Detail].self, forKey: .detail)
    let messages = (details ?? []).compactMap(\.msg)
    return messages.isEmpty ? nil : messages.joined(separator: "; ")
  }

  /// The message of a body of any kind, at most 200 characters; of HTML only that it is HTML.
  static func message(_ body: [UInt8]) -> String {
    let decoded = try? JSONDecoder().decode(Self.self, from: Data(body))
    if let message = decoded?.message { return String(message.prefix(200)) }
    let text = String(decoding: body.prefix(800), as: UTF8.self)
    let start = text.drop { $0.isWhitespace }
    return start.hasPrefix("<") ? "an HTML page" : String(start.prefix(200))
  }
}
