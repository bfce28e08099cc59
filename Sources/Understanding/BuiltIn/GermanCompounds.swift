// "Sonntagabend", "Dezemberwochenende": German writes a day and its part as one word, which is read as two.

enum GermanCompounds {
  /// Where the word parts, in bytes from its start; nil for a word that is no such compound.
  static func parting(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 9, word.count <= 20 else { return nil }
    for head in heads where word.starts(with: head.bytes) {
      let tail = word.dropFirst(head.utf8CodeUnitCount)
      if tails.contains(where: { tail.elementsEqual($0.bytes) }) { return head.utf8CodeUnitCount }
    }
    return nil
  }

  private static let heads: [StaticString] = [
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "januar", "februar", "marz", "maerz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember",
  ]

  private static let tails: [StaticString] = [
    "morgen", "fruh", "frueh", "vormittag", "mittag", "nachmittag", "abend", "abends", "nacht",
    "wochenende",
  ]
}

extension StaticString {
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
