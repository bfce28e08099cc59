// The bytes of a state: fields, each with a tag and a kind, so that a reader skips what it does not know. Workers of two
// versions may share a conversation.
//
//   field    = varint(tag << 2 | kind) payload
//   kind 0   = varint (signed numbers zigzag)
//   kind 1   = varint length, that many bytes
//   kind 2   = three bytes length (little-endian), that many bytes of fields

/// Writes fields.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  mutating func varint(_ value: UInt64) {
    var value = value
    while value >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: value))
  }

  mutating func number(_ tag: UInt64, _ value: Int64) {
    varint(tag << 2)
    varint(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
  }

  mutating func number(_ tag: UInt64, _ value: Int) { number(tag, Int64(value)) }

  mutating func number(_ tag: UInt64, _ value: Int?) {
    if let value { number(tag, Int64(value)) }
  }

  /// Nothing for false.
  mutating func flag(_ tag: UInt64, _ value: Bool) {
    if value { number(tag, Int64(1)) }
  }

  mutating func flag(_ tag: UInt64, _ value: Bool?) {
    if let value { number(tag, value ? Int64(1) : 0) }
  }

  mutating func text(_ tag: UInt64, _ value: String) {
    varint(tag << 2 | 1)
    var value = value
    value.withUTF8 { utf8 in
      varint(UInt64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func text(_ tag: UInt64, _ value: String?) {
    if let value { text(tag, value) }
  }

  mutating func texts(_ tag: UInt64, _ values: [String]) {
    for value in values { text(tag, value) }
  }

  /// The fields that `write` writes, as one field.
  mutating func fields(_ tag: UInt64, _ write: (inout ByteWriter) -> Void) {
    varint(tag << 2 | 2)
    let place = bytes.count
    bytes.append(0)
    bytes.append(0)
    bytes.append(0)
    write(&self)
    let count = bytes.count - place - 3
    bytes[place] = UInt8(truncatingIfNeeded: count)
    bytes[place + 1] = UInt8(truncatingIfNeeded: count >> 8)
    bytes[place + 2] = UInt8(truncatingIfNeeded: count >> 16)
  }
}
