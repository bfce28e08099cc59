// A TZif file (RFC 8536): the 64-bit block of version 2 and later, and the POSIX rule of its footer for all later years.

/// The offsets of a zone and the instants at which they change.
struct ZoneRules: Sendable {
  struct LocalType: Hashable, Sendable {
    /// Seconds east of UTC.
    var offset: Int
    var abbreviation: String
  }

  private var transitions: [Int64]
  private var indices: [UInt8]
  private var types: [LocalType]
  private var rule: PosixRule?

  static let utc = ZoneRules(
    transitions: [], indices: [], types: [LocalType(offset: 0, abbreviation: "UTC")], rule: nil)

  private init(
    transitions: [Int64], indices: [UInt8], types: [LocalType], rule: PosixRule?
  ) {
    self.transitions = transitions
    self.indices = indices
    self.types = types
    self.rule = rule
  }

  /// The rules of the file's bytes, or nil where it is no TZif of version 2 or later.
  init?(tzif bytes: [UInt8]) {
    guard let first = TZifHeader(bytes, at: 0), first.version >= UInt8(ascii: "2"),
      let header = TZifHeader(bytes, at: 44 + first.blockLength(timeSize: 4))
    else { return nil }
    let times = header.start + 44
    let codes = times + header.timeCount * 8
    let records = codes + header.timeCount
    let letters = records + header.typeCount * 6
    let footer = header.start + 44 + header.blockLength(timeSize: 8)
    guard footer <= bytes.count, header.typeCount > 0 else { return nil }

    transitions = (0..<header.timeCount).map { bigEndian(bytes, times + $0 * 8, 8) }
    indices = Array(bytes[codes..<records])
    types = (0..<header.typeCount).map { index in
      let record = records + index * 6
      let start = letters + Int(bytes[record + 5])
      let name = bytes[min(start, footer)..<footer].prefix { $0 != 0 }
      return LocalType(
        offset: Int(bigEndian(bytes, record, 4)),
        abbreviation: String(decoding: name, as: UTF8.self))
    }
    rule = PosixRule(bytes[footer...].dropFirst().prefix { $0 != UInt8(ascii: "\n") })
    guard indices.allSatisfy({ Int($0) < header.typeCount }) else { return nil }
  }

  /// The offset in force at that many seconds since 1970.
  func type(at seconds: Int64) -> LocalType {
    guard let last = transitions.last else { return rule?.type(at: seconds) ?? types[0] }
    if seconds >= last, let rule { return rule.type(at: seconds) }
    let later = firstTransition(after: seconds)
    return later == 0 ? types[0] : types[Int(indices[later - 1])]
  }

  /// Whether anything changes after `start` up to `end`.
  func changes(from start: Int64, to end: Int64) -> Bool {
    let later = firstTransition(after: start)
    if later < transitions.count { return transitions[later] <= end }
    return rule.map { $0.changes(from: start, to: end) } ?? false
  }

  /// Every offset in force between the two, in order.
  func offsets(from start: Int64, to end: Int64) -> [Int] {
    var offsets = [type(at: start).offset]
    var later = firstTransition(after: start)
    while later < transitions.count, transitions[later] <= end {
      offsets.append(types[Int(indices[later])].offset)
      later += 1
    }
    offsets.append(type(at: end).offset)
    return offsets
  }

  /// The index of the first transition later than `seconds`, or the count of them.
  private func firstTransition(after seconds: Int64) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The counts at the head of a block of a TZif file.
private struct TZifHeader {
  var start: Int
  var version: UInt8
  var typeCount: Int
  var timeCount: Int
  private var others: (utc: Int, standard: Int, leap: Int, characters: Int)

  init?(_ bytes: [UInt8], at start: Int) {
    guard start >= 0, bytes.count >= start + 44,
      bytes[start..<start + 4].elementsEqual("TZif".utf8)
    else { return nil }
    let counts = (0..<6).map { Int(bigEndian(bytes, start + 20 + $0 * 4, 4)) }
    guard counts.allSatisfy({ (0..<1_000_000).contains($0) }) else { return nil }
    self.start = start
    version = bytes[start + 4]
    others = (counts[0], counts[1], counts[2], counts[5])
    timeCount = counts[3]
    typeCount = counts[4]
  }

  /// Bytes of the block that follows this header, its times being that long.
  func blockLength(timeSize: Int) -> Int {
    timeCount * (timeSize + 1) + typeCount * 6 + others.characters + others.leap * (timeSize + 4)
      + others.standard + others.utc
  }
}

/// The two's complement number of `count` bytes.
private func bigEndian(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int64 {
  var result: Int64 = bytes[start] & 0x80 == 0 ? 0 : -1
  for byte in bytes[start..<start + count] { result = result << 8 | Int64(byte) }
  return result
}
