// A hash table from phrases to meanings, made of the languages' lists when the first message is read (in a millisecond or
// two). A phrase's hash joins those of its words, so that looking one up reads no text again. The lower bits of the hash
// tell the slot and the upper ones stand in it, which keeps the table small enough to be made so fast.

/// The phrases of all languages.
struct Vocabulary: Sendable {
  static let shared = Vocabulary(
    [
      (.en, english), (.es, spanish), (.pt, portuguese), (.fr, french), (.de, german),
      (.it, italian),
    ], everywhere, size: 65536)

  /// The words of booking and of persons, in a table of their own: they mean something else in messages about a trip.
  static let booking = Vocabulary(
    [
      (.en, bookingEnglish), (.es, bookingSpanish), (.pt, bookingPortuguese),
      (.fr, bookingFrench), (.de, bookingGerman), (.it, bookingItalian),
    ], bookingEverywhere, size: 16384)

  /// The longest phrase, in words.
  static let longest = 6

  private var slots: [Slot]
  /// For each phrase its meanings, one after the other; `next` links those of one phrase.
  private var meanings: [Meaning] = []
  private var next: [Int32] = []
  private let mask: Int

  /// - Parameter size: The slots, a power of two.
  private init(_ lists: [(Language, [Entry])], _ everywhere: [Entry], size: Int) {
    mask = size - 1
    slots = Array(repeating: Slot(), count: size)
    meanings.reserveCapacity(size / 2)
    next.reserveCapacity(size / 2)
    for (language, entries) in lists {
      for entry in entries { add(entry, languages: language.bit) }
    }
    for entry in everywhere { add(entry, languages: Language.all) }
  }

  /// The first meaning of the phrase with that hash; `following` gives the others.
  func first(_ hash: UInt64) -> Int? {
    let slot = slots[place(of: hash)]
    return slot.meaning == Slot.none ? nil : Int(slot.meaning)
  }

  /// Whether longer phrases begin with the words of that hash.
  func continues(_ hash: UInt64) -> Bool { slots[place(of: hash)].continues }

  subscript(_ index: Int) -> Meaning { meanings[index] }

  func following(_ index: Int) -> Int? { next[index] >= 0 ? Int(next[index]) : nil }

  private mutating func add(_ entry: Entry, languages: UInt8) {
    let meaning = Meaning(kind: entry.kind, value: entry.value, languages: languages)
    let bytes = UnsafeBufferPointer(
      start: entry.phrases.utf8Start, count: entry.phrases.utf8CodeUnitCount)
    var phrase: UInt64?
    var word = Words.seed
    for byte in bytes {
      if byte != UInt8(ascii: "|"), byte != UInt8(ascii: " ") {
        word = Words.mix(word, byte)
        continue
      }
      let hash = phrase.map { Words.join($0, word) } ?? word
      word = Words.seed
      if byte == UInt8(ascii: "|") {
        insert(hash, meaning)
        phrase = nil
      } else {
        let place = place(of: hash)
        slots[place].tag = Slot.tag(hash)
        slots[place].continues = true
        phrase = hash
      }
    }
    insert(phrase.map { Words.join($0, word) } ?? word, meaning)
  }

  /// Where the phrase is, or the free slot where it goes.
  private func place(of hash: UInt64) -> Int {
    let tag = Slot.tag(hash)
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].tag != 0, slots[place].tag != tag { place = (place + 1) & mask }
    return place
  }

  private mutating func insert(_ hash: UInt64, _ meaning: Meaning) {
    let place = place(of: hash)
    guard slots[place].meaning != Slot.none else {
      slots[place].tag = Slot.tag(hash)
      slots[place].meaning = UInt16(meanings.count)
      return append(meaning)
    }
    var last = Int(slots[place].meaning)
    while meanings[last].kind != meaning.kind || meanings[last].value != meaning.value {
      guard next[last] >= 0 else {
        next[last] = Int32(meanings.count)
        return append(meaning)
      }
      last = Int(next[last])
    }
    meanings[last].languages |= meaning.languages
  }

  private mutating func append(_ meaning: Meaning) {
    meanings.append(meaning)
    next.append(-1)
  }
}

/// A slot of the table, for a phrase or for the words that one begins with.
private struct Slot {
  static let none = UInt16.max

  /// The upper bits of the hash, never zero; zero in a free slot.
  var tag: UInt32 = 0
  /// The phrase's first meaning.
  var meaning = Self.none
  /// Whether longer phrases begin with these words.
  var continues = false

  static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) | 1 }
}
