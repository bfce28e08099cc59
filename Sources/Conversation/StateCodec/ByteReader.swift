/// Why bytes are no state.
package enum StateCodingError: Error, Hashable, Sendable {
  /// A version that this program does not know.
  case version(UInt8)
  /// The bytes end inside a field.
  case truncated
  /// A value that cannot be.
  case malformed
}

/// Reads fields; every access is checked, whatever the bytes are.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var position: Int
  private let end: Int
  /// The kind of the field whose tag was read last.
  private var kind: UInt64 = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.init(bytes, 0, bytes.count)
  }

  private init(_ bytes: UnsafeRawBufferPointer, _ position: Int, _ end: Int) {
    self.bytes = bytes
    self.position = position
    self.end = end
  }

  mutating func byte() throws(StateCodingError) -> UInt8 {
    guard position < end else { throw .truncated }
    defer { position += 1 }
    return bytes[position]
  }

  @inline(__always)
  mutating func varint() throws(StateCodingError) -> UInt64 {
    if position < end, bytes[position] < 0x80 {
      defer { position += 1 }
      return UInt64(bytes[position])
    }
    return try longVarint()
  }

  @inline(never)
  private mutating func longVarint() throws(StateCodingError) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 63 || byte <= 1 else { throw .malformed }
      result |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return result }
      shift += 7
    }
  }

  /// The tag of the next field; nil at the end.
  mutating func tag() throws(StateCodingError) -> UInt64? {
    guard position < end else { return nil }
    let key = try varint()
    kind = key & 3
    return key >> 2
  }

  mutating func number() throws(StateCodingError) -> Int64 {
    guard kind == 0 else { throw .malformed }
    let value = try varint()
    return Int64(bitPattern: (value >> 1) ^ (0 &- (value & 1)))
  }

  mutating func number(in range: ClosedRange<Int64>) throws(StateCodingError) -> Int {
    let value = try number()
    guard range.contains(value) else { throw .malformed }
    return Int(value)
  }

  /// A count, an age, minutes: small enough that sums of them never overflow.
  mutating func small() throws(StateCodingError) -> Int {
    try number(in: -0x7fff_ffff...0x7fff_ffff)
  }

  mutating func flag() throws(StateCodingError) -> Bool { try number() != 0 }

  mutating func text() throws(StateCodingError) -> String {
    guard kind == 1 else { throw .malformed }
    let range = try advance(try varint())
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// A reader of the field's own fields.
  mutating func fields() throws(StateCodingError) -> ByteReader {
    guard kind == 2 else { throw .malformed }
    let range = try advance(try length())
    return ByteReader(bytes, range.lowerBound, range.upperBound)
  }

  /// Passes over the field whose tag was just read.
  mutating func skip() throws(StateCodingError) {
    switch kind {
    case 0: _ = try varint()
    case 1: _ = try advance(try varint())
    case 2: _ = try advance(try length())
    default: throw .malformed
    }
  }

  private mutating func length() throws(StateCodingError) -> UInt64 {
    let low = UInt64(try byte())
    let middle = UInt64(try byte())
    let high = UInt64(try byte())
    return low | middle << 8 | high << 16
  }

  private mutating func advance(_ count: UInt64) throws(StateCodingError) -> Range<Int> {
    guard count <= UInt64(end - position) else { throw .truncated }
    let range = position..<position + Int(count)
    position = range.upperBound
    return range
  }
}
