/// The body of a request for a completion, written by hand: the same bytes each time, in a few microseconds.
///
/// Tools never go with `response_format` (a model then answers nothing), and penalties never at all (they crash some).
enum ChatRequest {
  static func body(
    model: String, messages: [ChatMessage], schema: ResponseSchema?, maxTokens: Int,
    temperature: Double
  ) -> [UInt8] {
    var body = Array("{\"model\":".utf8)
    append(model, to: &body)
    body += Array(",\"messages\":[".utf8)
    for (index, message) in messages.enumerated() {
      body += Array(
        "\(index > 0 ? "," : ""){\"role\":\"\(message.role.rawValue)\",\"content\":".utf8)
      append(message.content, to: &body)
      body.append(UInt8(ascii: "}"))
    }
    body += Array("],\"temperature\":\(temperature),\"max_tokens\":\(maxTokens)".utf8)
    if let schema {
      body += Array(
        ",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":".utf8)
      append(schema.name, to: &body)
      body += Array(",\"strict\":true,\"schema\":\(schema.json)}}".utf8)
    }
    body.append(UInt8(ascii: "}"))
    return body
  }

  /// Appends a text as a JSON string.
  private static func append(_ text: String, to body: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    body.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): body += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): body += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0..<0x20:
        body += Array("\\u00".utf8)
        body += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: body.append(byte)
      }
    }
    body.append(UInt8(ascii: "\""))
  }
}
