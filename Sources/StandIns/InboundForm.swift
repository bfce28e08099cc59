import Foundation

/// What a traveller sends from the phone.
package struct PhoneMessage: Codable, Sendable {
  /// `+4915112345678`, `whatsapp:+4915112345678` or a business-scoped user id (`DE.1A2B...`).
  package var from: String
  package var body: String
  package var kind: ChatMessage.Kind
  /// The name in the traveller's profile.
  package var name: String
  package var location: ChatMessage.Location?
  /// Fields of the webhook set to other values, or added.
  package var fields: [String: String]
  /// A `MessageSid` of the caller's choice.
  package var sid: String?
  /// How many seconds ago it was written.
  package var ago: Double

  package init(
    from: String, body: String = "", kind: ChatMessage.Kind = .text, name: String = "Traveller",
    location: ChatMessage.Location? = nil, fields: [String: String] = [:], sid: String? = nil,
    ago: Double = 0
  ) {
    self.from = from
    self.body = body
    self.kind = kind
    self.name = name
    self.location = location
    self.fields = fields
    self.sid = sid
    self.ago = ago
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    from = try values.decode(String.self, forKey: .from)
    body = try values.decodeIfPresent(String.self, forKey: .body) ?? ""
    kind = try values.decodeIfPresent(ChatMessage.Kind.self, forKey: .kind) ?? .text
    name = try values.decodeIfPresent(String.self, forKey: .name) ?? "Traveller"
    location = try values.decodeIfPresent(ChatMessage.Location.self, forKey: .location)
    fields = try values.decodeIfPresent([String: String].self, forKey: .fields) ?? [:]
    sid = try values.decodeIfPresent(String.self, forKey: .sid)
    ago = try values.decodeIfPresent(Double.self, forKey: .ago) ?? 0
  }

  /// The sender as Twilio writes it.
  var address: String {
    let trimmed = from.trimmingCharacters(in: .whitespaces)
    return trimmed.hasPrefix("whatsapp:") ? trimmed : "whatsapp:" + trimmed.filter { $0 != " " }
  }
}

extension PhoneMessage {
  /// The record of this message under a new or the given `MessageSid`.
  func record(to sender: String) -> ChatMessage {
    let prefix = kind == .photo || kind == .voice || kind == .document ? "MM" : "SM"
    let now = Date(timeIntervalSinceNow: -ago)
    return ChatMessage(
      sid: sid ?? newSid(prefix), direction: .inbound, from: address, to: sender, body: body,
      kind: kind, media: mediaType.map { [$0] } ?? [], location: location, status: "received",
      created: now, updated: now, version: 0)
  }

  private var mediaType: String? {
    switch kind {
    case .voice: "audio/ogg"
    case .photo: "image/jpeg"
    case .document: "application/pdf"
    case .text, .location, .button: nil
    }
  }

  /// All the fields that Twilio posts for a WhatsApp message.
  ///
  /// Source: https://www.twilio.com/docs/messaging/guides/webhook-request
  func form(for record: ChatMessage, account: TwilioAccount, origin: String) -> Form {
    var form = Form([
      ("SmsMessageSid", record.sid), ("NumMedia", String(record.media.count)),
      ("ProfileName", name), ("MessageType", messageType), ("SmsSid", record.sid),
      ("SmsStatus", "received"), ("Body", body), ("To", account.sender), ("NumSegments", "1"),
      ("ReferralNumMedia", "0"), ("MessageSid", record.sid), ("AccountSid", account.sid),
      ("ChannelMetadata", #"{"type":"whatsapp","data":{}}"#), ("From", address),
      ("ApiVersion", "2010-04-01"),
    ])
    let number = address.dropFirst("whatsapp:".count)
    if number.hasPrefix("+") {
      form.fields.append(("WaId", String(number.dropFirst())))
    } else {
      form.fields.append(("ExternalUserId", address))
    }
    form.fields += locationFields + buttonFields
    for (index, type) in record.media.enumerated() {
      form.fields.append(("MediaContentType\(index)", type))
      let path = "/2010-04-01/Accounts/\(account.sid)/Messages/\(record.sid)/Media/\(newSid("ME"))"
      form.fields.append(("MediaUrl\(index)", origin + path))
    }
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      form.fields.removeAll { $0.name == name }
      form.fields.append((name, value))
    }
    return form
  }

  private var messageType: String {
    switch kind {
    case .text: "text"
    case .location: "location"
    case .voice: "audio"
    case .photo: "image"
    case .document: "document"
    case .button: "button"
    }
  }

  private var locationFields: [(name: String, value: String)] {
    guard let location else { return [] }
    let label = location.label.map { [(name: "Label", value: $0)] } ?? []
    return [("Latitude", "\(location.latitude)"), ("Longitude", "\(location.longitude)")] + label
  }

  private var buttonFields: [(name: String, value: String)] {
    kind == .button
      ? [("ButtonText", body), ("ButtonPayload", body), ("ButtonType", "REPLY")] : []
  }
}

/// A new id of Twilio's shape: two letters and 32 hexadecimal digits.
func newSid(_ prefix: String) -> String {
  prefix + digits(.random(in: 0 ... .max)) + digits(.random(in: 0 ... .max))
}

/// 16 hexadecimal digits.
func digits(_ number: UInt64) -> String {
  let text = String(number, radix: 16)
  return String(repeating: "0", count: 16 - text.count) + text
}
