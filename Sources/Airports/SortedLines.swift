// Tables are string literals: they lie in the program's read-only pages, are shared by all workers, and need nothing
// built at start. `starts` holds where each line begins, four characters of six bits each, and at last the end. `heads` holds,
// in the same digits, the first line of each pair of first letters: 26 for the first, 28 for the second (none, a to z, beyond z).

/// Lines of `key TAB value`, sorted by the bytes of their keys.
struct SortedLines: Sendable {
  private let starts: StaticString
  private let heads: StaticString
  private let lines: StaticString
  let count: Int

  init(starts: StaticString, heads: StaticString = "", lines: StaticString) {
    self.starts = starts
    self.heads = heads
    self.lines = lines
    count = starts.utf8CodeUnitCount / 4 - 1
  }

  /// A line's index, and whether its key is what was looked for (else it is the first that sorts later).
  struct Position {
    var index: Int
    var isExact: Bool
  }

  /// The line with that key, or the first whose key sorts later.
  func find(_ key: UnsafeBufferPointer<UInt8>) -> Position {
    guard let slot = slot(key) else { return find(key, in: 0..<count) }
    return find(key, in: number(heads, slot)..<number(heads, slot + 1))
  }

  /// The line with that key, or the first whose key sorts later, which is known to lie soon after `first`.
  func find(_ key: UnsafeBufferPointer<UInt8>, soonAfter first: Int) -> Position {
    var low = first
    var step = 1
    while low + step < count, compare(low + step, key) < 0 {
      low += step + 1
      step *= 2
    }
    return find(key, in: low..<min(count, low + step + 1))
  }

  private func find(_ key: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Position {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      let order = compare(middle, key)
      if order == 0 { return Position(index: middle, isExact: true) }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return Position(index: low, isExact: false)
  }

  /// The value of the line with that key.
  func value(_ key: some Collection<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    let found = key.withContiguousStorageIfAvailable { find($0) }
    let position = found ?? Array(key).withUnsafeBufferPointer { find($0) }
    return position.isExact ? value(at: position.index) : nil
  }

  /// Whether the key of the line begins with those bytes and a space.
  func key(at index: Int, continues words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < count else { return false }
    let line = line(index)
    guard line.count > words.count, line[words.count] == UInt8(ascii: " ") else { return false }
    for offset in 0..<words.count where line[offset] != words[offset] { return false }
    return true
  }

  func key(at index: Int) -> UnsafeBufferPointer<UInt8> {
    let line = line(index)
    return UnsafeBufferPointer(rebasing: line[..<(line.firstIndex(of: tab) ?? line.count)])
  }

  func value(at index: Int) -> UnsafeBufferPointer<UInt8> {
    let line = line(index)
    let start = line.firstIndex(of: tab).map { $0 + 1 } ?? line.count
    return UnsafeBufferPointer(rebasing: line[start...])
  }

  /// The line without its newline.
  private func line(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = number(starts, index)
    return UnsafeBufferPointer(
      start: lines.utf8Start + start, count: number(starts, index + 1) - start - 1)
  }

  /// Where `heads` has the first two letters of the key; nil for a key that begins with no ASCII letter.
  private func slot(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = key.first, heads.utf8CodeUnitCount > 0 else { return nil }
    let letter = Int(first | 0x20) - 0x61
    guard (0..<26).contains(letter) else { return nil }
    let second = key.count > 1 ? Int(key[1] | 0x20) - 0x60 : 0
    return letter * 28 + max(0, min(second, 27))
  }

  @inline(__always)
  private func number(_ digits: StaticString, _ index: Int) -> Int {
    let digits = digits.utf8Start + index * 4
    return digit(digits[0]) << 18 | digit(digits[1]) << 12 | digit(digits[2]) << 6
      | digit(digits[3])
  }

  /// Below, at or above zero as the key of the line sorts before, as or after the key.
  @inline(__always)
  private func compare(_ index: Int, _ key: UnsafeBufferPointer<UInt8>) -> Int {
    // A tab or a newline ends the key, and sorts before all that keys are made of.
    let line = lines.utf8Start + number(starts, index)
    for offset in 0..<key.count {
      let byte = line[offset]
      if byte < UInt8(ascii: " ") { return -1 }
      if byte != key[offset] { return Int(byte) - Int(key[offset]) }
    }
    return line[key.count] < UInt8(ascii: " ") ? 0 : 1
  }
}

/// The six bits of one of `0-9A-Za-z-_`, from a table that begins at `-`; `?` has 63 in its last bits and `@` nothing.
@inline(__always)
private func digit(_ byte: UInt8) -> Int {
  let table: StaticString =
    #"~@@@ABCDEFGHI@@@@@@@JKLMNOPQRSTUVWXYZ[\]^_`abc@@@@?@defghijklmnopqrstuvwxyz{|}"#
  return Int(table.utf8Start[Int(byte) - 0x2D] & 63)
}

let tab = UInt8(ascii: "\t")

/// The parts of a line between the separators, empty ones too.
func fields(_ line: UnsafeBufferPointer<UInt8>, _ separator: UInt8 = tab) -> [String] {
  line.split(separator: separator, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
}

/// Walks through the parts of a line between tabs, so that only those needed become strings.
struct Fields {
  private let line: UnsafeBufferPointer<UInt8>
  private var start = 0

  init(_ line: UnsafeBufferPointer<UInt8>) { self.line = line }

  /// The next part, empty after the last.
  mutating func next() -> UnsafeBufferPointer<UInt8> {
    guard start < line.count else { return UnsafeBufferPointer(rebasing: line[line.count...]) }
    var end = start
    while end < line.count, line[end] != tab { end += 1 }
    defer { start = end + 1 }
    return UnsafeBufferPointer(rebasing: line[start..<end])
  }
}

extension String {
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.init(decoding: bytes, as: UTF8.self) }
}
