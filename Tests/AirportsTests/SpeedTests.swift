import Testing

@testable import Airports

// Wide limits: they catch a scan of a whole table, not a slow machine.
@Suite("Speed")
struct SpeedTests {
  @Test("a message of twenty words is scanned in no time")
  func scan() {
    let text = Atlas.fold(
      "hi I need to fly from New York City to San Francisco next Friday with my wife and come back on Sunday"
    )
    let words = text.split(separator: 0x20).map { $0.startIndex..<$0.endIndex }
    var hits = 0
    let elapsed = ContinuousClock().measure {
      for _ in 0..<1000 {
        for index in words.indices
        where Atlas.longestName(in: text, words: words, from: index) != nil { hits += 1 }
      }
    }
    print("scan of \(words.count) words: \(elapsed / 1000)")
    #expect(hits >= 2000)
    #expect(elapsed / 1000 < .milliseconds(5))
  }

  @Test("a misspelt name is found among all names in no time")
  func typos() {
    let words = [
      "san fransisco", "philidelphia", "barcelon", "mississipp", "somewhereelse", "copenhagn",
    ]
    for word in words.map(Atlas.fold) {
      let elapsed = ContinuousClock().measure { for _ in 0..<100 { _ = Atlas.closest(word) } }
      print("closest \(String(decoding: word, as: UTF8.self)): \(elapsed / 100)")
      #expect(elapsed / 100 < .milliseconds(50))
    }
  }
}
