import Airports

/// A word or phrase of the message with what it says.
struct Token {
  var kind: Kind
  var value: Int
  /// Its first word.
  var first: Int
  /// How many words it has.
  var count: Int
  /// Whether a reading has taken it.
  var isUsed = false

  var words: Range<Int> { first..<first + count }
}

/// A place that was named, as the atlas knows it.
struct PlaceName {
  var matches: [NameMatch]
  /// The words of the name and of what was said to tell it apart (`London, Ontario`).
  var words: Range<Int>
  /// An ordinary word or a code in small letters: a place only where a place is expected.
  var isWeak: Bool
  /// An IATA code in capitals.
  var isCode: Bool
}
