import Testing

@testable import Twilio

@Suite("An inbound message")
struct InboundMessageTests {
  private func vector(_ name: String) throws -> InboundMessage {
    let vector = try #require(try Vectors.inbound().first { $0.name == name })
    return try InboundMessage(try #require(Form(decoding: Array(vector.rawBody.utf8))))
  }

  private static let fields = [
    (name: "MessageSid", value: "SM00000000000000000000000000000101"),
    (name: "AccountSid", value: "AC00000000000000000000000000000001"),
    (name: "From", value: "whatsapp:+34600111222"), (name: "To", value: "whatsapp:+14155238886"),
    (name: "Body", value: "hi"),
  ]

  private func problem(_ change: (name: String, value: String)) -> FieldError? {
    let fields = Self.fields.filter { $0.name != change.name } + [change]
    do throws(FieldError) {
      _ = try InboundMessage(Form(fields))
      return nil
    } catch { return error }
  }

  @Test("a text has its sender, and the external user id as the address")
  func text() throws {
    let message = try vector("text")
    #expect(message.from.phone == "+34600111222")
    #expect(message.address.text == "whatsapp:ES.13491208655302741918")
    #expect(message.address.country == "ES")
    #expect(message.profileName == "Ana Ruiz")
    #expect(message.waID == "34600111222")
    #expect(message.content == .text(message.body))
  }

  @Test("a button and a row of a list give the id that we gave them and what they quote")
  func choices() throws {
    let button = try vector("button_reply")
    #expect(
      button.button == .init(id: "book:off_0000AEdGRhtp5AUUdJqMxo:1", title: "Book this one"))
    #expect(button.quoted?.sid == "MM00000000000000000000000000000902")
    #expect(!button.isForwarded)
    let row = try vector("list_reply")
    #expect(row.listItem == .init(id: "cabin:premium_economy", title: "Premium economy"))
    #expect(row.content == .text("Premium economy"))
  }

  @Test("a location, a voice note and a picture are told apart from words")
  func contents() throws {
    let place = InboundMessage.Location(
      latitude: 40.416775, longitude: -3.70379, address: "Puerta del Sol, 28013 Madrid, Spain",
      label: "Puerta del Sol")
    #expect(try vector("location").content == .location(place))
    #expect(try vector("voice_note").content == .media(kind: "audio", caption: ""))
    #expect(
      try vector("image").content == .media(kind: "image", caption: "here is my passport"))
  }

  @Test("a sender without a number is one")
  func hiddenNumber() throws {
    let message = try vector("bsuid_only_sender")
    #expect(message.from.phone == nil)
    #expect(message.address.identity == .user(country: "AR", id: "1A2B3C4D5E6F7G8H"))
  }

  @Test(
    "a field that is missing or malformed is named",
    arguments: [
      ("MessageSid", "", FieldError.Problem.missing), ("MessageSid", "SM12", .malformed),
      ("MessageSid", "XX00000000000000000000000000000101", .malformed),
      ("MessageSid", "SM0000000000000000000000000000010G", .malformed),
      ("AccountSid", "", .missing), ("From", "", .missing), ("From", "+34600111222", .malformed),
      ("From", "whatsapp:+0123456789", .malformed), ("From", "whatsapp:es.12", .malformed),
      ("From", "whatsapp:ES.", .malformed), ("To", "sms:+1", .malformed),
      ("NumMedia", "-1", .malformed), ("NumMedia", "x", .malformed),
      ("Latitude", "91", .malformed), ("ExternalUserId", "nobody", .malformed),
    ])
  func refusals(field: String, value: String, expected: FieldError.Problem) {
    #expect(problem((name: field, value: value)) == FieldError(field, expected))
  }

  @Test("media without a URL are refused; a thousand of them do no harm")
  func mediaCount() {
    #expect(problem((name: "NumMedia", value: "1000")) == FieldError("MediaUrl0", .missing))
    #expect(problem((name: "NumMedia", value: "0")) == nil)
  }

  @Test("a message for another account or sender is not ours")
  func foreign() throws {
    let message = try InboundMessage(Form(Self.fields))
    let account = "AC00000000000000000000000000000001"
    try message.check(accountSid: account, sender: "whatsapp:+14155238886")
    try message.check(accountSid: account, sender: nil)
    #expect(throws: FieldError("AccountSid", .notOurs)) {
      try message.check(accountSid: "AC1", sender: nil)
    }
    #expect(throws: FieldError("To", .notOurs)) {
      try message.check(accountSid: account, sender: "whatsapp:+1")
    }
  }

  @Test("a refusal does not say the value")
  func descriptions() {
    #expect(problem((name: "From", value: "secret"))?.description == "From is malformed")
  }
}

@Suite("A status callback")
struct StatusCallbackTests {
  @Test("it is read, and a message only moves forward")
  func reading() throws {
    let callback = try StatusCallback(
      Form([
        (name: "MessageSid", value: "SM00000000000000000000000000000101"),
        (name: "MessageStatus", value: "undelivered"), (name: "ErrorCode", value: "63016"),
        (name: "To", value: "whatsapp:+34600111222"),
      ]))
    #expect(callback.status == .undelivered)
    #expect(callback.errorCode == 63016)
    #expect(MessageStatus.read.isAhead(of: .delivered))
    #expect(!MessageStatus.sent.isAhead(of: .delivered))
    #expect(!MessageStatus.sent.isAhead(of: .sent))
    #expect(MessageStatus.delivered.isAhead(of: .failed))
  }

  @Test("a word that is no status is malformed")
  func unknown() {
    #expect(throws: FieldError("MessageStatus", .malformed)) {
      try StatusCallback(
        Form([
          (name: "MessageSid", value: "SM00000000000000000000000000000101"),
          (name: "MessageStatus", value: "exploded"),
        ]))
    }
  }
}
