// The bytes of a state: fields, each with a tag and a kind, so that a reader skips what it does not know. Workers of two
// versions may share a conversation.
//
//   field    = varint(tag << 2 | kind) payload
//   kind 0   = varint (signed numbers zigzag)
//   kind 1   = varint length, that many bytes
//   kind 2   = three bytes length (little-endian), that many bytes of fields

/// Writes fields into memory of its own, which `finish` gives back: an array that checks every byte's append costs three
/// times as much.
struct ByteWriter {
  private var memory: UnsafeMutableRawBufferPointer
  private var count = 0

  init(capacity: Int) {
    memory = .allocate(byteCount: max(64, capacity), alignment: 1)
  }

  /// The bytes written; the writer is done.
  consuming func finish() -> [UInt8] {
    let bytes = Array(memory[..<count])
    memory.deallocate()
    return bytes
  }

  /// Makes room for so many bytes more.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > memory.count { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(memory.count * 2, count + more), alignment: 1)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
    memory.deallocate()
    memory = larger
  }

  mutating func byte(_ value: UInt8) {
    reserve(1)
    memory[count] = value
    count += 1
  }

  /// Most numbers are small: those are one byte, written here.
  @inline(__always)
  mutating func varint(_ value: UInt64) {
    reserve(10)
    guard value >= 0x80 else {
      memory[count] = UInt8(truncatingIfNeeded: value)
      count += 1
      return
    }
    longVarint(value)
  }

  @inline(never)
  private mutating func longVarint(_ value: UInt64) {
    var value = value
    while value >= 0x80 {
      memory[count] = UInt8(truncatingIfNeeded: value) | 0x80
      count += 1
      value >>= 7
    }
    memory[count] = UInt8(truncatingIfNeeded: value)
    count += 1
  }

  mutating func number(_ tag: UInt64, _ value: Int64) {
    varint(tag << 2)
    varint(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
  }

  /// A count, an age, minutes, a day; what is out of all bounds is cut to what the reader takes.
  mutating func number(_ tag: UInt64, _ value: Int) {
    number(tag, Int64(max(-0x7fff_ffff, min(0x7fff_ffff, value))))
  }

  mutating func number(_ tag: UInt64, _ value: Int?) {
    if let value { number(tag, value) }
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
    let length = value.utf8.count
    varint(UInt64(length))
    reserve(length)
    var end = count
    if value.utf8.withContiguousStorageIfAvailable({ utf8 in
      UnsafeMutableRawBufferPointer(rebasing: memory[end...]).copyMemory(
        from: UnsafeRawBufferPointer(utf8))
    }) == nil {
      for unit in value.utf8 {
        memory[end] = unit
        end += 1
      }
    }
    count += length
  }

  mutating func text(_ tag: UInt64, _ value: String?) {
    if let value { text(tag, value) }
  }

  mutating func texts(_ tag: UInt64, _ values: [String]) {
    for value in values { text(tag, value) }
  }

  /// The fields that `write` writes, as one field.
  @inline(__always)
  mutating func fields(_ tag: UInt64, _ write: (inout ByteWriter) -> Void) {
    varint(tag << 2 | 2)
    reserve(3)
    let place = count
    count += 3
    write(&self)
    let length = count - place - 3
    memory[place] = UInt8(truncatingIfNeeded: length)
    memory[place + 1] = UInt8(truncatingIfNeeded: length >> 8)
    memory[place + 2] = UInt8(truncatingIfNeeded: length >> 16)
  }
}
