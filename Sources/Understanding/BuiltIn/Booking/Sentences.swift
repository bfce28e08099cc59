/// A sentence of a message.
struct Sentence {
  var words: Range<Int>
  /// Whether a question mark ends it.
  var asks: Bool
}

extension Words {
  /// The sentences, in their order.
  var sentences: [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    for word in 1..<max(1, count) where !marks[word].isDisjoint(with: .sentence) {
      sentences.append(Sentence(words: start..<word, asks: marks[word].contains(.question)))
      start = word
    }
    if start < count {
      sentences.append(Sentence(words: start..<count, asks: end.contains(.question)))
    }
    return sentences
  }
}
