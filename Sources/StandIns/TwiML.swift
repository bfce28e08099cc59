/// A reply in TwiML, read as strictly as Twilio reads it.
///
/// Source: https://www.twilio.com/docs/messaging/twiml/message
struct TwiML: Sendable {
  /// One `<Message>` that reaches the traveller.
  struct Reply: Sendable {
    var body: String
    var media: [String] = []
    var to: String?
    var from: String?
    var statusCallback: String?
  }

  var replies: [Reply] = []
  /// Warnings (a reply that was dropped, a verb that is unknown).
  var notes: [TwilioFault] = []

  static let largestBody = 1600
  static let largestDocument = 65_536

  /// Reads the answer to a webhook.
  static func read(
    status: Int, contentType: String?, body: [UInt8]
  ) throws(TwilioFault) -> TwiML {
    guard (200..<300).contains(status) else {
      throw TwilioFault(code: 11200, detail: "the webhook answered HTTP \(status)")
    }
    if status == 204 { return TwiML() }
    let type = contentType?.split(separator: ";").first.map { $0.lowercased() }
    guard let type, ["text/xml", "application/xml"].contains(type) else {
      throw TwilioFault(code: 12300, detail: "Content-Type is \(contentType ?? "missing")")
    }
    guard body.count <= largestDocument else {
      throw TwilioFault(code: 11750, detail: "\(body.count) bytes of TwiML")
    }
    return try interpret(try parse(body))
  }

  private static func parse(_ body: [UInt8]) throws(TwilioFault) -> XMLElement {
    guard body.first == UInt8(ascii: "<") else {
      throw TwilioFault(code: 12100, detail: "the document does not begin with <")
    }
    do throws(XMLError) {
      return try XMLReader.read(body)
    } catch {
      throw TwilioFault(code: 12100, detail: "\(error.reason) at byte \(error.offset)")
    }
  }

  private static func interpret(_ root: XMLElement) throws(TwilioFault) -> TwiML {
    guard root.name == "Response" else {
      throw TwilioFault(code: 12100, detail: "the root element is <\(root.name)>")
    }
    var twiml = TwiML()
    for verb in root.children {
      guard verb.name == "Message" else {
        twiml.notes.append(TwilioFault(code: 12200, detail: "<\(verb.name)> is not a verb here"))
        continue
      }
      twiml.add(verb)
    }
    return twiml
  }

  private mutating func add(_ message: XMLElement) {
    let known: Set = ["to", "from", "action", "method", "statusCallback"]
    for name in message.attributes.keys where !known.contains(name) {
      notes.append(TwilioFault(code: 12200, detail: "attribute \(name) of <Message>"))
    }
    for noun in message.children where !["Body", "Media"].contains(noun.name) {
      notes.append(TwilioFault(code: 12200, detail: "<\(noun.name)> inside <Message>"))
    }
    let nouns = message.children.filter { $0.name == "Body" }
    let body = nouns.first?.text ?? message.text
    let media = message.children.filter { $0.name == "Media" }.map(\.text)
    let length = body.utf16.count
    guard length <= TwiML.largestBody, media.count <= 10, !(length == 0 && media.isEmpty) else {
      notes.append(TwilioFault(code: 14103, detail: "a <Message> of \(length) characters"))
      return
    }
    replies.append(
      Reply(
        body: body, media: media, to: message.attributes["to"], from: message.attributes["from"],
        statusCallback: message.attributes["statusCallback"]))
  }
}

/// An entry of Twilio's debugger.
package struct TwilioFault: Error, Codable, Sendable, Equatable {
  /// Twilio's number, see https://www.twilio.com/docs/api/errors
  package var code: Int
  package var detail: String
  /// The message it is about.
  package var messageSid: String?

  package init(code: Int, detail: String, messageSid: String? = nil) {
    self.code = code
    self.detail = detail
    self.messageSid = messageSid
  }
}
