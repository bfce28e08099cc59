import Testing

@testable import StandIns

@Suite struct SignatureTests {
  /// The example of Twilio's own documentation and libraries.
  @Test("a form is signed as Twilio signs it")
  func documented() {
    let form = Form([
      ("CallSid", "CA1234567890ABCDE"), ("Caller", "+14158675309"), ("Digits", "1234"),
      ("From", "+14158675309"), ("To", "+18005551212"),
    ])
    let signature = Signature.sign(
      url: "https://mycompany.com/myapp.php?foo=1&bar=2", form: form, token: "12345")
    #expect(signature == "RSOYDt4T1cUTdK1PDd93/VVr8B8=")
  }

  @Test("names are signed in the order of their bytes, and the same value twice only once")
  func order() {
    let once = Form([("a", "2"), ("B", "1"), ("a", "1")])
    let twice = Form([("a", "1"), ("a", "2"), ("B", "1"), ("a", "1")])
    #expect(
      Signature.sign(url: "https://x/", form: once, token: "t")
        == Signature.sign(url: "https://x/", form: twice, token: "t"))
  }

  @Test("a form survives its encoding, bytes for bytes")
  func form() {
    let fields = [
      ("Body", "héllo & 1+1=2 %41\r\nZ\u{65}\u{301}"), ("To", "whatsapp:+49"), ("e", ""),
    ]
    let decoded = Form(decoding: Form(fields).encoded)
    #expect(decoded.fields.map(\.name) == fields.map(\.0))
    #expect(decoded.fields.map { Array($0.value.utf8) } == fields.map { Array($0.1.utf8) })
  }
}
