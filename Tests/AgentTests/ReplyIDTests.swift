import Testing

@testable import Agent

@Suite("A reply's id")
struct ReplyIDTests {
  @Test("reads what it writes")
  func roundTrip() {
    let id = ReplyID(conversation: traveller, turn: 12, part: 2)
    #expect(id.description == "07070707070707070707070707070707.12.2")
    #expect(ReplyID(id.description) == id)
  }

  @Test(
    "is refused where anything is amiss",
    arguments: [
      "", ".", "07.1.1", "07070707070707070707070707070707.0.1",
      "07070707070707070707070707070707.1.0", "07070707070707070707070707070707.1",
      "zz070707070707070707070707070707.1.1", "0707070707070707070707070707070707.1.1",
    ])
  func malformed(_ text: String) {
    #expect(ReplyID(text) == nil)
  }

  @Test("a message's content reads what it writes")
  func contents() {
    let contents: [Message.Content] = [
      .text("to Lisbon, por favor ✈️"), .text(""), .location(latitude: 40.416775, longitude: -3.7),
      .unreadable(kind: "audio", caption: ""), .unreadable(kind: "image", caption: "my passport"),
    ]
    for content in contents { #expect(Message.Content(decoding: content.encoded) == content) }
    #expect(Message.Content(decoding: []) == nil)
    #expect(Message.Content(decoding: [9, 1]) == nil)
  }

  @Test("a reply's bytes are its text, or its picture's address and its text")
  func bytes() {
    for text in ["to Lisbon ✈️", "", "a\u{0}b"] {
      for picture in [nil, "", "https://bot.example.com/documents/t.png"] {
        let bytes = encodedReply(text, picture)
        let (readText, readPicture) = decodedReply(bytes)
        #expect(readText == text && readPicture == picture)
      }
    }
    #expect(encodedReply("é", nil) == [0xC3, 0xA9])
    #expect(decodedReply([]).text == "")
    #expect(decodedReply([0]).picture == nil)
  }
}
