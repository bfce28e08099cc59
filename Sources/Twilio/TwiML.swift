// Source: https://www.twilio.com/docs/messaging/twiml/message. Not a byte may stand before the XML declaration.

/// The answer to a webhook that sends messages.
package enum TwiML {
  /// The `Content-Type` of every answer.
  package static let contentType = "text/xml"

  /// One message of a reply.
  package struct Message: Hashable, Sendable {
    package var text: String
    /// The address of a picture that goes along, with the last part where there are several.
    package var picture: String?
    /// The URL to which its delivery is reported.
    package var statusCallback: String?

    package init(_ text: String, picture: String? = nil, statusCallback: String? = nil) {
      self.text = text
      self.picture = picture
      self.statusCallback = statusCallback
    }
  }

  /// A document that sends nothing.
  package static let empty = Array((head + tail).utf8)

  /// A document that sends the messages in order, each in as many parts as Twilio's limit asks for. Empty ones are left out.
  package static func reply(_ messages: [Message]) -> [UInt8] {
    var document = Array(head.utf8)
    for message in messages {
      var parts = MessageText.parts(of: message.text)
      // A picture may go alone.
      if parts.isEmpty, message.picture != nil { parts = [""] }
      for (index, part) in parts.enumerated() {
        let picture = index == parts.count - 1 ? message.picture : nil
        append(part, picture, message.statusCallback, to: &document)
      }
    }
    document += Array(tail.utf8)
    return document
  }

  private static func append(
    _ text: String, _ picture: String?, _ statusCallback: String?, to document: inout [UInt8]
  ) {
    document += Array("<Message".utf8)
    if let statusCallback {
      document += Array(" statusCallback=\"".utf8)
      append(statusCallback, to: &document)
      document.append(UInt8(ascii: "\""))
    }
    document.append(UInt8(ascii: ">"))
    for (noun, content) in [("Body", text.isEmpty ? nil : text), ("Media", picture)] {
      guard let content else { continue }
      document += Array("<\(noun)>".utf8)
      append(content, to: &document)
      document += Array("</\(noun)>".utf8)
    }
    document += Array("</Message>".utf8)
  }

  /// A document that sends the messages in order, all with one status callback.
  package static func reply(_ messages: [String], statusCallback: String? = nil) -> [UInt8] {
    reply(messages.map { Message($0, statusCallback: statusCallback) })
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
  private static let tail = "</Response>"

  private static func append(_ text: String, to document: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): document += Array("&amp;".utf8)
      case UInt8(ascii: "<"): document += Array("&lt;".utf8)
      case UInt8(ascii: ">"): document += Array("&gt;".utf8)
      case UInt8(ascii: "\""): document += Array("&quot;".utf8)
      default: document.append(byte)
      }
    }
  }
}
