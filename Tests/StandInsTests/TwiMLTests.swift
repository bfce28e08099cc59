import Testing

@testable import StandIns

@Suite struct TwiMLTests {
  private func read(_ body: String, type: String? = "text/xml", status: Int = 200) -> Result<
    TwiML, TwilioFault
  > {
    Result { () throws(TwilioFault) in
      try TwiML.read(status: status, contentType: type, body: Array(body.utf8))
    }
  }

  private func code(_ result: Result<TwiML, TwilioFault>) -> Int? {
    guard case .failure(let fault) = result else { return nil }
    return fault.code
  }

  @Test("messages are read with their text, their media and their callback")
  func messages() throws {
    let twiml = try read(
      """
      <?xml version="1.0" encoding="UTF-8"?><Response>
      <Message statusCallback="https://a/b?c=1&amp;d=2"><Body>Fish &amp; chips &#x1F41F;</Body></Message>
      <Message>plain</Message></Response>
      """
    ).get()
    #expect(twiml.replies.map(\.body) == ["Fish & chips 🐟", "plain"])
    #expect(twiml.replies[0].statusCallback == "https://a/b?c=1&d=2")
    #expect(twiml.notes.isEmpty)
  }

  @Test("an empty response says nothing")
  func empty() throws {
    #expect(try read("<Response></Response>").get().replies.isEmpty)
    #expect(try read("<Response/>", type: "application/xml; charset=utf-8").get().replies.isEmpty)
    #expect(try read("", type: nil, status: 204).get().replies.isEmpty)
  }

  @Test("what Twilio refuses is refused with Twilio's code")
  func refused() {
    #expect(code(read("<Response/>", status: 503)) == 11200)
    #expect(code(read("<Response/>", type: nil)) == 12300)
    #expect(code(read("<Response/>", type: "text/plain")) == 12300)
    #expect(code(read(" <Response/>")) == 12100)
    #expect(code(read("\u{FEFF}<Response/>")) == 12100)
    #expect(code(read("<Response><Message>a & b</Message></Response>")) == 12100)
    #expect(code(read("<Response><Message>a</Response></Message>")) == 12100)
    #expect(code(read("<Response><Message>\u{7}</Message></Response>")) == 12100)
    #expect(code(read("<Response><Message>&nbsp;</Message></Response>")) == 12100)
    #expect(code(read("<Response/><Response/>")) == 12100)
    #expect(code(read("<Answer/>")) == 12100)
    #expect(
      code(read("<Response>" + String(repeating: " ", count: 65_536) + "</Response>")) == 11750)
  }

  @Test("a message that is empty or over 1600 characters never arrives")
  func length() throws {
    let long = String(repeating: "😀", count: 801)
    let twiml = try read(
      "<Response><Message></Message><Message>\(long)</Message><Message>ok</Message></Response>"
    ).get()
    #expect(twiml.replies.map(\.body) == ["ok"])
    #expect(twiml.notes.map(\.code) == [14103, 14103])
  }

  @Test("an unknown verb is noted, and the others still count")
  func verbs() throws {
    let twiml = try read("<Response><Say>a</Say><Message>b</Message></Response>").get()
    #expect(twiml.replies.map(\.body) == ["b"])
    #expect(twiml.notes.map(\.code) == [12200])
  }
}
