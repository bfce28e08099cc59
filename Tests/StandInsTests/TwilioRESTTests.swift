import FlyingFox
import Foundation
import Testing

@testable import StandIns

@Suite(.timeLimit(.minutes(2))) struct TwilioRESTTests {
  private let anna = "whatsapp:+4915112345678"
  private let path = "/2010-04-01/Accounts/AC" + String(repeating: "1", count: 32) + "/Messages"

  private func call(
    _ twilio: TwilioStandIn, _ method: String, _ path: String, query: Form = Form(),
    form: Form = Form(), password: String = "secret"
  ) async throws -> (status: Int, body: [String: Any]) {
    let credentials = Data("AC\(String(repeating: "1", count: 32)):\(password)".utf8)
    let answer = await twilio.rest(
      Call(
        method: method, path: path, query: query,
        headers: [.authorization: "Basic " + credentials.base64EncodedString()],
        body: Data(form.encoded)))
    let response = try #require(answer)
    let body = try JSONSerialization.jsonObject(with: try await response.bodyData)
    return (response.statusCode.code, body as? [String: Any] ?? [:])
  }

  private func send(
    _ twilio: TwilioStandIn, to: String? = nil, body: String = "hello"
  ) async throws -> (status: Int, body: [String: Any]) {
    try await call(
      twilio, "POST", path + ".json",
      form: Form([("To", to ?? anna), ("From", "whatsapp:+14155238886"), ("Body", body)]))
  }

  @Test("a message is made, queued, and can be read and listed")
  func create() async throws {
    try await withTwilio(.silent) { twilio, _ in
      await twilio.send(PhoneMessage(from: anna, body: "hi"))
      let made = try await send(twilio)
      #expect(made.status == 201)
      #expect(made.body["status"] as? String == "queued")
      #expect(made.body["direction"] as? String == "outbound-api")
      #expect(made.body["error_code"] is NSNull)
      let sid = try #require(made.body["sid"] as? String)
      #expect(
        await eventually { await twilio.log.message(sid)?.status == "read" })
      let one = try await call(twilio, "GET", "\(path)/\(sid).json")
      #expect(one.body["status"] as? String == "read")
      #expect((one.body["date_sent"] as? String)?.hasSuffix("+0000") == true)
      let list = try await call(twilio, "GET", path + ".json", query: Form([("To", anna)]))
      let listed = list.body["messages"] as? [[String: Any]]
      #expect(listed?.map { $0["sid"] as? String } == [sid])
    }
  }

  @Test("bad requests are refused with Twilio's codes")
  func refusals() async throws {
    try await withTwilio(.silent) { twilio, _ in
      let unknown = try await call(twilio, "GET", path + ".json", password: "wrong")
      #expect(unknown.status == 401 && unknown.body["code"] as? Int == 20003)
      let number = try await send(twilio, to: "+49151")
      #expect(number.status == 400 && number.body["code"] as? Int == 21211)
      let long = try await send(twilio, body: String(repeating: "x", count: 1601))
      #expect(long.status == 400 && long.body["code"] as? Int == 21617)
      let empty = try await send(twilio, body: "")
      #expect(empty.status == 400 && empty.body["code"] as? Int == 21619)
    }
  }

  @Test("free text to somebody who did not write in 24 hours fails with 63016")
  func window() async throws {
    try await withTwilio(.silent) { twilio, _ in
      let made = try await send(twilio)
      let sid = try #require(made.body["sid"] as? String)
      #expect(await eventually { await twilio.log.message(sid)?.status == "failed" })
      #expect(await twilio.log.message(sid)?.errorCode == 63016)
    }
  }

  @Test("free text goes for as long after a traveller's message as is set")
  func shortWindow() async throws {
    try await withTwilio(.silent) { twilio, _ in
      await twilio.send(PhoneMessage(from: anna, body: "hi"))
      await twilio.setWindow(seconds: 0)
      let late = try #require(try await send(twilio).body["sid"] as? String)
      #expect(await eventually { await twilio.log.message(late)?.status == "failed" })
      await twilio.setWindow(seconds: 60)
      let made = try #require(try await send(twilio).body["sid"] as? String)
      #expect(await eventually { await twilio.log.message(made)?.status == "read" })
    }
  }

  @Test("an approved content goes to whom it will, with its variables; others are refused")
  func contents() async throws {
    let program = Program.silent.with { $0.contents = ["HX1": "News: {{1}}."] }
    try await withTwilio(program) { twilio, _ in
      func send(_ content: String, _ variables: String?) async throws -> (Int, Int?, String?) {
        var form = Form([
          ("To", anna), ("From", "whatsapp:+14155238886"), ("ContentSid", content),
        ])
        if let variables { form.fields.append(("ContentVariables", variables)) }
        let made = try await call(twilio, "POST", path + ".json", form: form)
        return (made.status, made.body["code"] as? Int, made.body["body"] as? String)
      }
      #expect(try await send("HX1", #"{"1":"late"}"#) == (201, nil, "News: late."))
      #expect(try await send("HX2", #"{"1":"late"}"#) == (400, 21655, nil))
      for variables in ["late", #"{"1":"a\nb"}"#, #"{"1":"a\tb"}"#, #"{"1":"a     b"}"#] {
        #expect(try await send("HX1", variables) == (400, 21656, nil))
      }
      let sid = try #require(await twilio.transcript().first?.sid)
      #expect(await eventually { await twilio.log.message(sid)?.status == "read" })
    }
  }

  @Test("more than so many a second are refused, and some fail afterwards with their codes")
  func strictness() async throws {
    try await withTwilio(.silent) { twilio, _ in
      await twilio.setLimit(messagesPerSecond: 0)
      #expect(try await send(twilio).body["code"] as? Int == 20429)
      await twilio.setLimit(messagesPerSecond: nil)
      await twilio.send(PhoneMessage(from: anna, body: "hi"))
      await twilio.schedule([.tooMuch, .blocked])
      for code in [63018, 63014] {
        let sid = try #require(try await send(twilio).body["sid"] as? String)
        #expect(await eventually { await twilio.log.message(sid)?.errorCode == code })
      }
      await twilio.failures.clear()
      #expect(await twilio.failures.rules == .init())
    }
  }

  @Test("failures of the REST API: throttled, refused, and made in spite of the answer")
  func failures() async throws {
    try await withTwilio(.silent) { twilio, _ in
      await twilio.send(PhoneMessage(from: anna, body: "hi"))
      await twilio.schedule([.throttle, .error, .errorAfterwards])
      var statuses: [Int] = []
      for body in ["1", "2", "3", "4"] {
        statuses.append(try await send(twilio, body: body).status)
      }
      #expect(statuses == [429, 500, 500, 201])
      #expect(await twilio.transcript().map(\.body) == ["hi", "3", "4"])
    }
  }

  @Test("the list has pages, filters by date, and lags when told to")
  func list() async throws {
    try await withTwilio(.silent) { twilio, _ in
      for number in 1...5 { await twilio.send(PhoneMessage(from: anna, body: "\(number)")) }
      func bodies(_ query: [(name: String, value: String)]) async throws -> [String] {
        let page = try await call(twilio, "GET", path + ".json", query: Form(query))
        let messages = page.body["messages"] as? [[String: Any]] ?? []
        return messages.compactMap { $0["body"] as? String }
      }
      #expect(try await bodies([("PageSize", "2")]) == ["5", "4"])
      #expect(try await bodies([("PageSize", "2"), ("Page", "2")]) == ["1"])
      let first = try await call(
        twilio, "GET", path + ".json", query: Form([("PageSize", "2"), ("From", anna)]))
      let next = try #require(first.body["next_page_uri"] as? String)
      #expect(next.contains("Page=1") && next.contains("From=whatsapp%3A%2B49"))
      #expect(try await bodies([("DateSent>", "2020-01-01")]).count == 5)
      #expect(try await bodies([("DateSent<", "2020-01-01")]).isEmpty)
      await twilio.setListLag(seconds: 60)
      #expect(try await bodies([]).isEmpty)
    }
  }

  @Test("a traveller's message is listed as it is on record, whether or not its webhook arrived")
  func inbound() async throws {
    try await withTwilio(.silent) { twilio, _ in
      await twilio.schedule([.missedWebhook])
      let missed = await twilio.send(PhoneMessage(from: anna, body: "hi", ago: 600))
      await twilio.send(PhoneMessage(from: anna, kind: .photo))
      #expect(missed.answerMilliseconds == nil)
      #expect(await twilio.faults().map(\.messageSid) == [missed.sid])
      let sender = "whatsapp:+14155238886"
      let list = try await call(twilio, "GET", path + ".json", query: Form([("To", sender)]))
      let listed = try #require(list.body["messages"] as? [[String: Any]])
      #expect(listed.map { $0["num_media"] as? String } == ["1", "0"])
      #expect(listed.allSatisfy { $0["direction"] as? String == "inbound" })
      #expect(listed.allSatisfy { $0["status"] as? String == "received" })
      let old = try #require(listed.last)
      #expect(old["sid"] as? String == missed.sid && old["body"] as? String == "hi")
      #expect(old["from"] as? String == anna && old["to"] as? String == sender)
      #expect(old["date_sent"] as? String == internetDate(missed.created))
      #expect(old["date_created"] as? String == internetDate(missed.created))
    }
  }

  @Test("the typing indicator shows on the phone and marks the message as read")
  func typing() async throws {
    try await withTwilio(.silent) { twilio, _ in
      let sent = await twilio.send(PhoneMessage(from: anna, body: "hi"))
      #expect(await twilio.log.news(of: anna, after: -1).typing == false)
      let answer = try await call(
        twilio, "POST", "/v2/Indicators/Typing.json",
        form: Form([("messageId", sent.sid), ("channel", "whatsapp")]))
      #expect(answer.body["success"] as? Bool == true)
      #expect(await twilio.log.news(of: anna, after: -1).typing)
      #expect(await twilio.log.message(sent.sid)?.status == "read")
      _ = try await send(twilio)
      #expect(await twilio.log.news(of: anna, after: -1).typing == false)
    }
  }

  @Test("a picture by REST or in TwiML is a photo on the phone, with its words")
  func pictures() async throws {
    let url = "https://bot.example.com/documents/t.png?a=1&b=2"
    let program = Program { _ in
      twiml("<Body>here</Body><Media>https://bot.example.com/documents/t.png?a=1&amp;b=2</Media>")
    }
    try await withTwilio(program) { twilio, _ in
      let sent = await twilio.send(PhoneMessage(from: anna, body: "hi"))
      let made = try await call(
        twilio, "POST", path + ".json",
        form: Form([
          ("To", anna), ("From", "whatsapp:+14155238886"), ("Body", "there"), ("MediaUrl", url),
        ]))
      #expect(made.status == 201 && made.body["num_media"] as? String == "1")
      let replies = await twilio.replies(to: anna, after: sent, limit: .seconds(5))
      #expect(replies.map(\.body) == ["here", "there"])
      #expect(replies.allSatisfy { $0.kind == .photo && $0.media == [url] })
      #expect(replies.allSatisfy { $0.sid.hasPrefix("MM") })
    }
  }
}
