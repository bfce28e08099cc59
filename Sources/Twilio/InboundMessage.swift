/// A WhatsApp message as Twilio's webhook brings it.
///
/// Source: https://www.twilio.com/docs/messaging/guides/webhook-request
package struct InboundMessage: Hashable, Sendable {
  package struct Media: Hashable, Sendable {
    package var url: String
    /// `audio/ogg`; empty where Twilio does not say.
    package var type: String
  }

  /// A shared position, in degrees north and east.
  package struct Location: Hashable, Sendable {
    package var latitude: Double
    package var longitude: Double
    package var address: String?
    package var label: String?
  }

  /// A tapped button or list row: the id that we gave it, and what it said.
  package struct Choice: Hashable, Sendable {
    package var id: String?
    package var title: String
  }

  /// The message that this one quotes.
  package struct Quoted: Hashable, Sendable {
    package var sid: String
    package var sender: Address?
  }

  /// The advertisement that the traveller came from.
  package struct Referral: Hashable, Sendable {
    package var sourceID: String?
    package var sourceType: String?
    package var sourceURL: String?
    package var headline: String?
    package var body: String?
    package var clickID: String?
  }

  package var sid: String
  package var accountSid: String
  package var messagingServiceSid: String?
  package var from: Address
  package var to: Address
  /// The sender's id that stays when the number is hidden.
  package var externalUser: Address?
  /// The sender's number in digits without `+`.
  package var waID: String?
  package var profileName: String?
  /// What was written, or the caption of the media; empty where there is neither.
  package var body: String
  /// Twilio's `MessageType`: `text`, `audio`, `interactive` ...
  package var type: String?
  package var media: [Media]
  package var location: Location?
  package var button: Choice?
  /// `REPLY` or `ACTION`.
  package var buttonType: String?
  package var listItem: Choice?
  /// JSON of an interactive answer, as it came.
  package var interactiveData: String?
  /// JSON of a filled-in flow, as it came.
  package var flowData: String?
  package var quoted: Quoted?
  package var isForwarded: Bool
  package var isFrequentlyForwarded: Bool
  package var referral: Referral?

  /// Whom the conversation is with, and where answers go: the external user id when there is one, else `From`.
  package var address: Address { externalUser ?? from }
}

extension InboundMessage {
  /// The most media that are looked at.
  private static let mediaLimit = 10

  /// Reads the fields of a verified request. Unknown fields are passed over.
  package init(_ form: Form) throws(FieldError) {
    let sid = try form.sid("MessageSid", "SM", "MM")
    let accountSid = try form.sid("AccountSid", "AC")
    let from = try form.address("From")
    let to = try form.address("To")
    let media = try Self.media(form)
    let location = try Self.location(form)
    self.init(
      sid: sid, accountSid: accountSid, messagingServiceSid: form.nonEmpty("MessagingServiceSid"),
      from: from, to: to, externalUser: try Self.externalUser(form), waID: form.nonEmpty("WaId"),
      profileName: form.nonEmpty("ProfileName"), body: form["Body"] ?? "",
      type: form.nonEmpty("MessageType"), media: media, location: location,
      button: Self.choice(form, id: "ButtonPayload", title: "ButtonText"),
      buttonType: form.nonEmpty("ButtonType"),
      listItem: Self.choice(form, id: "ListId", title: "ListTitle"),
      interactiveData: form.nonEmpty("InteractiveData"), flowData: form.nonEmpty("FlowData"),
      quoted: Self.quoted(form), isForwarded: form.flag("Forwarded"),
      isFrequentlyForwarded: form.flag("FrequentlyForwarded"), referral: Self.referral(form))
  }

  /// Refuses a message for another account or to another sender than ours.
  package func check(accountSid: String, sender: String?) throws(FieldError) {
    guard self.accountSid == accountSid else { throw FieldError("AccountSid", .notOurs) }
    guard sender == nil || sender == to.text else { throw FieldError("To", .notOurs) }
  }

  private static func externalUser(_ form: Form) throws(FieldError) -> Address? {
    guard form.nonEmpty("ExternalUserId") != nil else { return nil }
    return try form.address("ExternalUserId")
  }

  private static func media(_ form: Form) throws(FieldError) -> [Media] {
    let text = form["NumMedia"] ?? "0"
    guard let count = Int(text), count >= 0 else { throw FieldError("NumMedia", .malformed) }
    var media: [Media] = []
    for index in 0..<min(count, mediaLimit) {
      let url = try form.required("MediaUrl\(index)")
      media.append(Media(url: url, type: form["MediaContentType\(index)"] ?? ""))
    }
    return media
  }

  private static func location(_ form: Form) throws(FieldError) -> Location? {
    guard form.nonEmpty("Latitude") != nil || form.nonEmpty("Longitude") != nil else { return nil }
    return Location(
      latitude: try degrees(form, "Latitude", 90), longitude: try degrees(form, "Longitude", 180),
      address: form.nonEmpty("Address"), label: form.nonEmpty("Label"))
  }

  private static func degrees(
    _ form: Form, _ name: String, _ limit: Double
  ) throws(FieldError) -> Double {
    guard let degrees = Double(try form.required(name)), abs(degrees) <= limit else {
      throw FieldError(name, .malformed)
    }
    return degrees
  }

  private static func choice(_ form: Form, id: String, title: String) -> Choice? {
    let idValue = form.nonEmpty(id)
    guard let title = form.nonEmpty(title) ?? idValue.map({ form.nonEmpty("Body") ?? $0 }) else {
      return nil
    }
    return Choice(id: idValue, title: title)
  }

  private static func quoted(_ form: Form) -> Quoted? {
    form.nonEmpty("OriginalRepliedMessageSid").map {
      Quoted(
        sid: $0, sender: form.nonEmpty("OriginalRepliedMessageSender").flatMap(Address.init))
    }
  }

  private static func referral(_ form: Form) -> Referral? {
    let referral = Referral(
      sourceID: form.nonEmpty("ReferralSourceId"), sourceType: form.nonEmpty("ReferralSourceType"),
      sourceURL: form.nonEmpty("ReferralSourceUrl"), headline: form.nonEmpty("ReferralHeadline"),
      body: form.nonEmpty("ReferralBody"), clickID: form.nonEmpty("ReferralCtwaClid"))
    return referral == Referral() ? nil : referral
  }
}

/// What a message is to a reader.
extension InboundMessage {
  package enum Content: Hashable, Sendable {
    /// Words: written, or those of the button or the row that was tapped.
    case text(String)
    case location(Location)
    /// Something that is not words: `audio`, `image`, `video`, `document`, `contact`, `sticker` ..., with its caption.
    case media(kind: String, caption: String)
  }

  /// A location before media before words: a caption comes with what it belongs to.
  package var content: Content {
    if let location { return .location(location) }
    if let first = media.first { return .media(kind: Self.kind(first.type), caption: body) }
    if !body.isEmpty { return .text(body) }
    if let choice = listItem ?? button { return .text(choice.title) }
    switch type {
    case nil, "text", "interactive", "button": return .text("")
    case let type?: return .media(kind: type, caption: "")
    }
  }

  /// `audio` for `audio/ogg`, `contact` for a vCard, `document` for all that is neither sound nor picture.
  private static func kind(_ type: String) -> String {
    switch type.prefix(while: { $0 != "/" }) {
    case "audio": "audio"
    case "image": "image"
    case "video": "video"
    case "text" where type.contains("vcard"): "contact"
    default: "document"
    }
  }
}
