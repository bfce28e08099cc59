// Source: https://www.twilio.com/docs/messaging/twiml/message. Not a byte may stand before the XML declaration.

/// The answer to a webhook that sends messages.
package enum TwiML {
  /// The `Content-Type` of every answer.
  package static let contentType = "text/xml"

  /// One message of a reply.
  package struct Message: Hashable, Sendable {
    package var text: String
    /// The URL to which its delivery is reported.
    package var statusCallback: String?

    package init(_ text: String, statusCallback: String? = nil) {
      self.text = text
      self.statusCallback = statusCallback
    }
  }

  /// A document that sends nothing.
  package static let empty = Array((head + tail).utf8)

  /// A document that sends the messages in order, each in as many parts as Twilio's limit asks for. Empty ones are left out.
  package static func reply(_ messages: [Message]) -> [UInt8] {
    var document = Array(head.utf8)
    for message in messages {
      for part in MessageText.parts(of: message.text) {
        document += Array("<Message".utf8)
        if let url = message.statusCallback {
          document += Array(" statusCallback=\"".utf8)
          append(url, to: &document)
          document.append(UInt8(ascii: "\""))
        }
        document += Array("><Body>".utf8)
        append(part, to: &document)
        document += Array("</Body></Message>".utf8)
      }
    }
    document += Array(tail.utf8)
    return document
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
