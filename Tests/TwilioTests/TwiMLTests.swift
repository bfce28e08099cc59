import Testing

@testable import Twilio

@Suite("TwiML")
struct TwiMLTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("nothing to say is an empty response")
  func empty() {
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response></Response>"
    #expect(text(TwiML.empty) == expected)
    #expect(text(TwiML.reply([" \n", "\u{1}"])) == expected)
  }

  @Test("messages are escaped, in order, with their callbacks")
  func messages() {
    let document = TwiML.reply([
      .init("Tom & <Jerry> \"x\"", statusCallback: "https://a.example/s?a=1&b=\"2\""), .init("é✈️"),
    ])
    #expect(
      text(document)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
        + "<Message statusCallback=\"https://a.example/s?a=1&amp;b=&quot;2&quot;\">"
        + "<Body>Tom &amp; &lt;Jerry&gt; &quot;x&quot;</Body></Message>"
        + "<Message><Body>é✈️</Body></Message></Response>")
  }

  @Test("a picture goes with the last part of its message, or alone")
  func pictures() {
    let url = "https://a.example/documents/t.png?a=1&b=2"
    let long = String(repeating: "a", count: 1500) + " b"
    #expect(
      text(
        TwiML.reply([.init("x", picture: url), .init(long, picture: url), .init("", picture: url)]))
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
        + "<Message><Body>x</Body>\(media)</Message>"
        + "<Message><Body>\(String(repeating: "a", count: 1500))</Body></Message>"
        + "<Message><Body>b</Body>\(media)</Message><Message>\(media)</Message></Response>")
  }

  private let media = "<Media>https://a.example/documents/t.png?a=1&amp;b=2</Media>"

  @Test("control characters and noncharacters are removed, line ends are kept")
  func cleaning() throws {
    let forbidden: [UInt32] = [0, 8, 0x1B, 0x7F, 0x85, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFF]
    for value in forbidden {
      let scalar = try #require(Unicode.Scalar(value))
      #expect(MessageText.cleaned("a\(scalar)b") == "ab", "\(value)")
    }
    #expect(MessageText.cleaned("\td\r\ne\rf\n") == "\td\ne\nf\n")
  }

  @Test("a text within the limit stays whole")
  func whole() {
    let text = String(repeating: "a", count: 1500)
    #expect(MessageText.parts(of: text) == [text])
    #expect(MessageText.parts(of: text + "b") == [text, "b"])
  }

  @Test("a part ends at a line or a sentence, else at a word")
  func breaks() {
    #expect(MessageText.parts(of: "One two. Three four", limit: 12) == ["One two.", "Three four"])
    #expect(MessageText.parts(of: "One two\nThree four", limit: 12) == ["One two", "Three four"])
    #expect(MessageText.parts(of: "One two three", limit: 9) == ["One two", "three"])
  }

  @Test("no part is longer than the limit, none breaks a character, nothing is lost")
  func property() {
    let alphabet: [Character] = ["a", "b", " ", ".", "\n", "é", "👩‍👩‍👧‍👦", "🇩🇪", "e\u{301}"]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let text = String(
        (0..<Int.random(in: 0...200, using: &random)).compactMap { _ in
          alphabet.randomElement(using: &random)
        })
      let parts = MessageText.parts(of: text, limit: 30)
      #expect(parts.allSatisfy { (1...30).contains($0.utf16.count) })
      #expect(parts.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }
  }

  @Test("one character longer than a message is broken, not sent too long")
  func giant() {
    let giant = "e" + String(repeating: "\u{301}", count: 100)
    let parts = MessageText.parts(of: giant, limit: 30)
    #expect(parts.allSatisfy { $0.utf16.count <= 30 })
    #expect(parts.joined().unicodeScalars.count == 101)
  }
}
