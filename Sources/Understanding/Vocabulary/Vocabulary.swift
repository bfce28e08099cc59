// A hash table from phrases to meanings, made of the languages' lists when the first message is read (well under a
// millisecond). A phrase's hash joins those of its words, so that looking one up reads no text again.

/// The phrases of all languages.
struct Vocabulary: Sendable {
  static let shared = Vocabulary(
    [
      (.en, english), (.es, spanish), (.pt, portuguese), (.fr, french), (.de, german),
      (.it, italian),
    ])

  /// The longest phrase, in words.
  static let longest = 6

  private var keys: [UInt64]
  private var slots: [Int32]
  /// For each phrase its meanings, one after the other; `next` links those of one phrase.
  private var meanings: [Meaning] = []
  private var next: [Int32] = []
  private let mask: Int

  private init(_ lists: [(Language, [Entry])]) {
    let size = 16384
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    slots = Array(repeating: -1, count: size)
    for (language, entries) in lists {
      for entry in entries { add(entry, languages: language.bit) }
    }
    for entry in everywhere { add(entry, languages: Language.all) }
  }

  /// The first meaning of the phrase with that hash; `following` gives the others.
  func first(_ hash: UInt64) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] >= 0 || keys[place] != 0 {
      if keys[place] == hash { return slots[place] >= 0 ? Int(slots[place]) : nil }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Whether longer phrases begin with the words of that hash.
  func continues(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash ^ 1) & mask
    while keys[place] != 0 {
      if keys[place] == hash ^ 1 { return true }
      place = (place + 1) & mask
    }
    return false
  }

  subscript(_ index: Int) -> Meaning { meanings[index] }

  func following(_ index: Int) -> Int? { next[index] >= 0 ? Int(next[index]) : nil }

  private mutating func add(_ entry: Entry, languages: UInt8) {
    let length = entry.phrases.utf8CodeUnitCount
    var hash = UInt64(0)
    var word = Words.seed
    var isFirst = true
    for index in 0...length {
      let byte = index == length ? UInt8(ascii: "|") : entry.phrases.utf8Start[index]
      guard byte == UInt8(ascii: "|") || byte == UInt8(ascii: " ") else {
        word = Words.mix(word, byte)
        continue
      }
      hash = isFirst ? word : Words.join(hash, word)
      word = Words.seed
      if byte == UInt8(ascii: "|") {
        insert(hash, Meaning(kind: entry.kind, value: entry.value, languages: languages))
        isFirst = true
      } else {
        insertPrefix(hash)
        isFirst = false
      }
    }
  }

  private mutating func insert(_ hash: UInt64, _ meaning: Meaning) {
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != 0, keys[place] != hash { place = (place + 1) & mask }
    if keys[place] == hash, slots[place] >= 0 {
      var last = Int(slots[place])
      while true {
        if meanings[last].kind == meaning.kind, meanings[last].value == meaning.value {
          meanings[last].languages |= meaning.languages
          return
        }
        guard next[last] >= 0 else { break }
        last = Int(next[last])
      }
      next[last] = Int32(meanings.count)
    } else {
      keys[place] = hash
      slots[place] = Int32(meanings.count)
    }
    meanings.append(meaning)
    next.append(-1)
  }

  private mutating func insertPrefix(_ hash: UInt64) {
    let key = hash ^ 1
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    keys[place] = key
  }
}
