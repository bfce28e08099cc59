import Testing

@testable import Twilio

@Suite("A form")
struct FormTests {
  @Test(
    "plus, escapes and bytes above ASCII are decoded, names and values in order with duplicates")
  func decoding() throws {
    let form = try #require(Form(decoding: Array("a=1+2&b=%C3%a9%2B&a=3&empty=&bare&&=x".utf8)))
    let pairs = form.pairs.map {
      String(decoding: $0.name, as: UTF8.self) + ":" + String(decoding: $0.value, as: UTF8.self)
    }
    #expect(pairs == ["a:1 2", "b:é+", "a:3", "empty:", "bare:", ":x"])
    #expect(form["a"] == "1 2")
    #expect(form["missing"] == nil)
  }

  @Test("a broken escape stands for itself")
  func brokenEscapes() throws {
    let form = try #require(Form(decoding: Array("a=%&b=%4&c=%zz%41&d=100%".utf8)))
    #expect(form["a"] == "%")
    #expect(form["b"] == "%4")
    #expect(form["c"] == "%zzA")
    #expect(form["d"] == "100%")
  }

  @Test("more fields than the limit are no form")
  func limit() {
    let body = Array(String(repeating: "a=1&", count: 257).utf8)
    #expect(Form(decoding: body) == nil)
    #expect(Form(decoding: Array(body.dropLast(4)))?.count == 256)
  }

  @Test("no bytes whatsoever make it fail")
  func anything() {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("&=%+aA09\u{0}\u{7F}".utf8) + [0x80, 0xFF]
    for _ in 0..<5000 {
      let body = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let form = Form(decoding: body)
      #expect((form?.pairs.reduce(0) { $0 + $1.name.count + $1.value.count } ?? 0) <= body.count)
    }
  }
}
