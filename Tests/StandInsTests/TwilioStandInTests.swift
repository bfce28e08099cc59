import FlyingFox
import Foundation
import Testing

@testable import StandIns

@Suite(.timeLimit(.minutes(2))) struct TwilioStandInTests {
  private let anna = "whatsapp:+4915112345678"

  @Test("a message goes to the webhook, signed, and its answer comes to the phone")
  func exchange() async throws {
    try await withTwilio(Program { twiml("You said \($0["Body"] ?? "")", "Bye") }) {
      twilio, webhook in
      let sent = await twilio.send(PhoneMessage(from: "+49 151 12345678", body: "hi", name: "Anna"))
      let replies = await twilio.replies(to: anna, after: sent, limit: .seconds(5))
      #expect(replies.map(\.body) == ["You said hi", "Bye"])
      let request = try #require(webhook.requests.first)
      #expect(request.form["From"] == anna)
      #expect(request.form["WaId"] == "4915112345678")
      #expect(request.form["MessageSid"] == sent.sid)
      #expect(request.form["ProfileName"] == "Anna")
      let expected = Signature.sign(url: webhook.url, form: request.form, token: "secret")
      #expect(request.signature == expected)
      #expect(await twilio.faults().isEmpty)
    }
  }

  @Test("a reply goes on to sent, delivered and read, each told to the callback, signed")
  func callbacks() async throws {
    try await withTwilio(
      Program { _ in twiml("hello") }.with { $0.statusCallback = $0.webhook + "/status?reply=1" }
    ) { twilio, webhook in
      let sent = await twilio.send(PhoneMessage(from: anna, body: "hi"))
      let reply = try #require(
        await twilio.replies(to: anna, after: sent, limit: .seconds(5)).first)
      #expect(await eventually { webhook.requests.count == 4 })
      let callbacks = webhook.requests.dropFirst()
      #expect(callbacks.map { $0.form["MessageStatus"] } == ["sent", "delivered", "read"])
      for callback in callbacks {
        #expect(callback.path == "/webhook/status")
        #expect(callback.form["MessageSid"] == reply.sid)
        let url = webhook.url + "/status?reply=1"
        #expect(
          callback.signature == Signature.sign(url: url, form: callback.form, token: "secret"))
      }
      #expect(await twilio.transcript(of: anna).map(\.status) == ["read", "read"])
    }
  }

  @Test("an answer that Twilio would refuse stands in the debugger and reaches nobody")
  func refusedAnswer() async throws {
    try await withTwilio(Program { _ in .text("<Response>", type: "text/xml") }) { twilio, _ in
      let sent = await twilio.send(PhoneMessage(from: anna, body: "hi"))
      #expect(await twilio.faults().map(\.code) == [12100])
      #expect(await twilio.faults().first?.messageSid == sent.sid)
      #expect(await twilio.transcript().count == 1)
    }
  }

  @Test("a webhook that takes too long is given up with 11200")
  func timeLimit() async throws {
    try await withTwilio(
      Program { _ in
        try? await Task.sleep(for: .seconds(3))
        return twiml("late")
      }.with { $0.timeLimit = .milliseconds(300) }
    ) { twilio, _ in
      await twilio.send(PhoneMessage(from: anna, body: "hi"))
      #expect(await twilio.faults().map(\.code) == [11200])
      #expect(await twilio.transcript().count == 1)
    }
  }

  @Test("what the webhook did not take goes to the fallback")
  func fallback() async throws {
    let other = try await Webhook { _ in twiml("from the fallback") }
    try await withTwilio(Program { _ in .text("", status: 503) }.with { $0.fallback = other.url }) {
      twilio, _ in
      let sent = await twilio.send(PhoneMessage(from: anna, body: "hi"))
      let replies = await twilio.replies(to: anna, after: sent, limit: .seconds(5))
      #expect(replies.map(\.body) == ["from the fallback"])
      #expect(other.requests.first?.form["ErrorCode"] == "11200")
    }
    await other.stop()
  }

  @Test("scheduled failures happen once, in their order")
  func failures() async throws {
    try await withTwilio(Program { _ in twiml("hello") }) { twilio, webhook in
      await twilio.schedule([.lostReply, .doubledWebhook, .badSignature])
      await twilio.send(PhoneMessage(from: anna, body: "1"))
      #expect(await twilio.transcript().count == 1)
      await twilio.send(PhoneMessage(from: anna, body: "2"))
      #expect(webhook.requests.map { $0.form["Body"] } == ["1", "2", "2"])
      await twilio.send(PhoneMessage(from: anna, body: "3"))
      let last = try #require(webhook.requests.last { $0.form["Body"] == "3" })
      #expect(
        last.signature != Signature.sign(url: webhook.url, form: last.form, token: "secret"))
    }
  }

  @Test(
    "each kind of message carries the fields of its kind",
    arguments: [
      (ChatMessage.Kind.voice, "audio", "1"), (.photo, "image", "1"), (.location, "location", "0"),
      (.document, "document", "1"), (.button, "button", "0"), (.text, "text", "0"),
    ])
  func kinds(kind: ChatMessage.Kind, type: String, media: String) async throws {
    try await withTwilio(.silent) { twilio, webhook in
      await twilio.send(
        PhoneMessage(
          from: "DE.1A2B3C", body: "x", kind: kind,
          location: kind == .location ? .init(latitude: 48.1, longitude: 11.5) : nil))
      let form = try #require(webhook.requests.first?.form)
      #expect(form["MessageType"] == type)
      #expect(form["NumMedia"] == media)
      #expect(form["ExternalUserId"] == "whatsapp:DE.1A2B3C")
      #expect(form["WaId"] == nil)
      #expect(form["Latitude"] == (kind == .location ? "48.1" : nil))
      #expect(form["ButtonText"] == (kind == .button ? "x" : nil))
    }
  }
}
