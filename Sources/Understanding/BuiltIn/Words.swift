// A message becomes words once: folded bytes (lower case, no marks, words parted by one space, just as the atlas holds
// names), the range of each word, and what stood between. Everything after reads ranges and hashes, never strings.

import Airports

/// What a word looked like, and what stood before it.
struct Marks: OptionSet, Sendable {
  var rawValue: UInt32

  /// All its letters are capitals, and it has two or more.
  static let upper = Marks(rawValue: 1)
  /// Its first letter is a capital.
  static let capital = Marks(rawValue: 2)
  /// It is digits alone.
  static let digits = Marks(rawValue: 4)
  /// Nothing parted it from the word before: `10` and `th`.
  static let joined = Marks(rawValue: 8)
  static let comma = Marks(rawValue: 16)
  /// A full stop, an exclamation mark, a semicolon or a new line stood before it.
  static let stop = Marks(rawValue: 32)
  static let dash = Marks(rawValue: 64)
  /// `->`, an arrow or an aeroplane stood before it.
  static let arrow = Marks(rawValue: 128)
  static let slash = Marks(rawValue: 256)
  static let colon = Marks(rawValue: 512)
  static let apostrophe = Marks(rawValue: 1024)
  /// A point without a space after it: `3.12`.
  static let point = Marks(rawValue: 2048)
  static let plus = Marks(rawValue: 4096)
  static let bracket = Marks(rawValue: 8192)
  static let question = Marks(rawValue: 16384)
  static let space = Marks(rawValue: 32768)
  static let newline = Marks(rawValue: 65536)
  static let equals = Marks(rawValue: 131072)

  /// Whatever ends a sentence.
  static let sentence: Marks = [.stop, .question, .newline]
}

/// The words of a message.
struct Words {
  /// The longest text that is read, in bytes; the rest is passed over.
  static let limit = 2000
  /// The most words that are read.
  static let mostWords = 400

  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [Range<Int>] = []
  private(set) var marks: [Marks] = []
  private(set) var hashes: [UInt64] = []
  /// What stood after the last word.
  private(set) var end: Marks = []
  /// Where the words stood in the text, in bytes.
  private(set) var origins: [Range<Int>] = []

  let source: String
  private var start = 0
  private var origin = 0
  private var hash = Words.seed
  private var pending: Marks = []
  private var isInWord = false
  private var wordMarks: Marks = []
  private var letters = 0
  private var capitals = 0
  private var isNumber = false

  var count: Int { ranges.count }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ text: String) {
    source = text
    bytes.reserveCapacity(min(text.utf8.count, Self.limit) + 16)
    ranges.reserveCapacity(48)
    marks.reserveCapacity(48)
    hashes.reserveCapacity(48)
    origins.reserveCapacity(48)
    let length = text.utf8.count
    // Of a long message the beginning and the end are read: what is wanted stands in one of them.
    let gap = length > Self.limit ? Self.limit / 2..<length - Self.limit / 2 : length..<length
    var offset = 0
    for scalar in text.unicodeScalars {
      if gap.contains(offset) {
        leap(at: offset)
      } else if count < Self.mostWords || offset >= gap.upperBound && count < 2 * Self.mostWords {
        take(scalar, at: offset)
      }
      offset += UTF8.width(scalar)
    }
    finish(at: offset)
    end = pending
  }

  /// What lies between the two parts that are read ends a sentence.
  private mutating func leap(at offset: Int) {
    finish(at: offset)
    pending = .stop
  }

  /// The words as they were written.
  func original(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < count else { return "" }
    let bytes = source.utf8
    let lower = bytes.index(bytes.startIndex, offsetBy: origins[first].lowerBound)
    let upper = bytes.index(bytes.startIndex, offsetBy: origins[last].upperBound)
    return String(source[lower..<upper])
  }

  /// The value of a word of digits, up to six of them.
  func number(_ index: Int) -> Int? {
    guard index >= 0, index < count, marks[index].contains(.digits), ranges[index].count <= 6 else {
      return nil
    }
    return ranges[index].reduce(0) { $0 * 10 + Int(bytes[$1]) - 0x30 }
  }

  func string(_ index: Int) -> String { String(decoding: bytes[ranges[index]], as: UTF8.self) }

  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < count else { return "" }
    return String(
      decoding: bytes[ranges[first].lowerBound..<ranges[last].upperBound], as: UTF8.self)
  }

  /// One more byte of a word's hash (FNV-1a).
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The hash of a phrase, from the hash of its first words and that of its next.
  static func join(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    ((hash << 5 | hash >> 59) ^ next) &* 0x9e37_79b9_7f4a_7c15
  }
}

// How the text is cut.
extension Words {
  private mutating func take(_ scalar: Unicode.Scalar, at offset: Int) {
    switch scalar.value {
    case 0x61...0x7A: letter(UInt8(truncatingIfNeeded: scalar.value), isCapital: false, at: offset)
    case 0x41...0x5A:
      letter(UInt8(truncatingIfNeeded: scalar.value) | 0x20, isCapital: true, at: offset)
    case 0x30...0x39: digit(UInt8(truncatingIfNeeded: scalar.value), at: offset)
    case 0..<0x80: punctuation(UInt8(truncatingIfNeeded: scalar.value), at: offset)
    default: other(scalar, at: offset)
    }
  }

  private mutating func begin(at offset: Int, isNumber: Bool) {
    if isInWord {
      guard isNumber != self.isNumber else { return }
      finish(at: offset)
      pending.insert(.joined)
    }
    isInWord = true
    self.isNumber = isNumber
    if !bytes.isEmpty { bytes.append(0x20) }
    start = bytes.count
    origin = offset
    hash = Self.seed
    letters = 0
    capitals = 0
    wordMarks = isNumber ? .digits : []
  }

  private mutating func letter(_ byte: UInt8, isCapital: Bool, at offset: Int) {
    begin(at: offset, isNumber: false)
    letters += 1
    if isCapital {
      capitals += 1
      if letters == 1 { wordMarks.insert(.capital) }
    }
    append(byte)
  }

  private mutating func digit(_ byte: UInt8, at offset: Int) {
    begin(at: offset, isNumber: true)
    append(byte)
  }

  private mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    hash = Self.mix(hash, byte)
  }

  private mutating func finish(at offset: Int) {
    guard isInWord else { return }
    isInWord = false
    if letters >= 2, capitals == letters { wordMarks.insert(.upper) }
    if let length = GermanCompounds.parting(bytes[start...]) { return part(at: length, offset) }
    ranges.append(start..<bytes.count)
    origins.append(origin..<offset)
    marks.append(wordMarks.union(pending))
    hashes.append(hash)
    pending = []
  }

  /// Makes two words of the one that ends here.
  private mutating func part(at length: Int, _ offset: Int) {
    let tail = Array(bytes[(start + length)...])
    bytes.removeLast(tail.count)
    letters = 0
    hash = bytes[start...].reduce(Self.seed, Self.mix)
    isInWord = true
    finish(at: offset)
    pending.insert(.joined)
    begin(at: offset, isNumber: false)
    for byte in tail { append(byte) }
    finish(at: offset)
  }

  /// A word that stands for a sign: `€` reads as `eur`.
  private mutating func sign(_ word: StaticString, at offset: Int) {
    finish(at: offset)
    begin(at: offset, isNumber: false)
    word.withUTF8Buffer { for byte in $0 { append(byte) } }
    finish(at: offset)
  }

  private mutating func punctuation(_ byte: UInt8, at offset: Int) {
    let wasInWord = isInWord
    finish(at: offset)
    switch byte {
    case UInt8(ascii: ","): pending.insert(.comma)
    case UInt8(ascii: "."): pending.insert(wasInWord ? .point : .stop)
    case UInt8(ascii: "!"), UInt8(ascii: ";"): pending.insert(.stop)
    case UInt8(ascii: "?"): pending.insert(.question)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): pending.insert(.newline)
    case UInt8(ascii: "-"): pending.insert(.dash)
    case UInt8(ascii: ">"): pending.insert(.arrow)
    case UInt8(ascii: "/"): pending.insert(.slash)
    case UInt8(ascii: ":"): pending.insert(.colon)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): pending.insert(.apostrophe)
    case UInt8(ascii: "+"): pending.insert(.plus)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
      pending.insert(.bracket)
    case UInt8(ascii: "="): pending.insert(.equals)
    case UInt8(ascii: "$"): sign("dollarsign", at: offset)
    case UInt8(ascii: "&"): sign("and", at: offset)
    case UInt8(ascii: " "), UInt8(ascii: "\t"): space()
    default: pending.insert(.space)
    }
  }

  private mutating func space() {
    if pending.contains(.point) {
      pending.remove(.point)
      if !isAbbreviated { pending.insert(.stop) }
    }
    pending.insert(.space)
  }

  /// Whether the point ends no sentence: "12. Dezember", "St. Louis".
  private var isAbbreviated: Bool {
    guard let range = ranges.last, let mark = marks.last, range.count <= 3 else { return false }
    if mark.contains(.digits) { return range.count <= 2 }
    return ["st", "mt", "ft", "dr", "max", "min", "ca", "nr", "no"].contains(
      String(decoding: bytes[range], as: UTF8.self))
  }

  private mutating func other(_ scalar: Unicode.Scalar, at offset: Int) {
    switch scalar.value {
    case 0x300..<0x370, 0xFE00...0xFE0F, 0x20E3, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
      0xFEFF, 0xAD:
      return
    case 0xA0, 0x2002...0x200A, 0x202F, 0x3000:
      finish(at: offset)
      space()
    case 0x2018, 0x2019, 0x02BC, 0xB4: punctuation(UInt8(ascii: "'"), at: offset)
    case 0x2010...0x2015, 0x2212: punctuation(UInt8(ascii: "-"), at: offset)
    case 0x2190...0x21FF, 0x2708, 0x27A1, 0x2794...0x27BE, 0x27F5...0x27FF, 0x1F6EB, 0x1F6EC:
      punctuation(UInt8(ascii: ">"), at: offset)
    case 0x20AC: sign("eur", at: offset)
    case 0xA3: sign("gbp", at: offset)
    case 0x1F44D, 0x2705, 0x1F44C, 0x2714: sign("thumbsup", at: offset)
    case 0x1F44E, 0x274C: sign("thumbsdown", at: offset)
    case 0xBA, 0xAA, 0xB0: sign("th", at: offset)
    case 0xBF, 0xA1, 0x2026: punctuation(UInt8(ascii: ";"), at: offset)
    default: fold(scalar, at: offset)
    }
  }

  private mutating func fold(_ scalar: Unicode.Scalar, at offset: Int) {
    let folded = Atlas.fold(String(Character(scalar)))
    guard !folded.isEmpty else {
      finish(at: offset)
      pending.insert(.space)
      return
    }
    for (index, byte) in folded.enumerated() {
      if byte == 0x20 { continue }
      letter(byte, isCapital: index == 0 && scalar.properties.isUppercase, at: offset)
    }
  }
}
