// Tables are string literals: they lie in the program's read-only pages, are shared by all workers, and need nothing
// built at start. `starts` holds where each line begins, four characters of six bits each, and at last the end.

/// Lines of `key TAB value`, sorted by the bytes of their keys.
struct SortedLines: Sendable {
  private let starts: StaticString
  private let lines: StaticString
  let count: Int

  init(starts: StaticString, lines: StaticString) {
    self.starts = starts
    self.lines = lines
    count = starts.utf8CodeUnitCount / 4 - 1
  }

  /// A line's index, and whether its key is what was looked for (else it is the first that sorts later).
  struct Position {
    var index: Int
    var isExact: Bool
  }

  /// The line with that key, or the first whose key sorts later; `from` is where to begin.
  func find(_ key: UnsafeBufferPointer<UInt8>, from first: Int = 0) -> Position {
    var low = first
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let order = compare(line(middle), key)
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
    let start = start(index)
    return UnsafeBufferPointer(
      start: lines.utf8Start + start, count: self.start(index + 1) - start - 1)
  }

  private func start(_ index: Int) -> Int {
    let digits = starts.utf8Start + index * 4
    return Self.digit(digits[0]) << 18 | Self.digit(digits[1]) << 12 | Self.digit(digits[2]) << 6
      | Self.digit(digits[3])
  }

  /// The six bits of one of `0-9A-Za-z-_`.
  private static func digit(_ byte: UInt8) -> Int {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x5A: Int(byte) - 0x41 + 10
    case 0x61...0x7A: Int(byte) - 0x61 + 36
    case UInt8(ascii: "-"): 62
    default: 63
    }
  }

  /// Below, at or above zero as the key of the line sorts before, as or after the key.
  private func compare(
    _ line: UnsafeBufferPointer<UInt8>, _ key: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var index = 0
    while index < key.count {
      guard index < line.count, line[index] != tab else { return -1 }
      if line[index] != key[index] { return Int(line[index]) - Int(key[index]) }
      index += 1
    }
    return index == line.count || line[index] == tab ? 0 : 1
  }
}

let tab = UInt8(ascii: "\t")

/// The parts of a line between the separators, empty ones too.
func fields(_ line: UnsafeBufferPointer<UInt8>, _ separator: UInt8 = tab) -> [String] {
  line.split(separator: separator, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
}
