/// A bound parameter.
///
/// Bytes, arrays and time stamps are sent in PostgreSQL's binary format; integers, doubles, booleans and
/// text in its text format, which fits every column that can hold them (`smallint`, `uuid`, `jsonb` ...).
package enum Value: Sendable, Hashable {
  case null
  case int64(Int64)
  case double(Double)
  case bool(Bool)
  case text(String)
  /// For `bytea`.
  case bytes([UInt8])
  /// For `timestamptz`: microseconds since 1970-01-01 UTC.
  case timestamp(microseconds: Int64)
  /// For `text[]`.
  case textArray([String])
  /// For `bytea[]`.
  case bytesArray([[UInt8]])
  /// For `bigint[]`.
  case int64Array([Int64])

  package static func int(_ value: Int) -> Value { .int64(Int64(value)) }
  package static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
  package static func optional(_ bytes: [UInt8]?) -> Value { bytes.map { .bytes($0) } ?? .null }
  package static func optional(_ value: Int?) -> Value { value.map { .int($0) } ?? .null }
}

/// The parameters of one call as libpq wants them: one buffer, and where each begins in it.
///
/// Made on the caller's thread, so that the connection's thread has only to copy.
struct Parameters: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []
  private(set) var lengths: [Int32] = []
  private(set) var formats: [Int32] = []

  var count: Int { offsets.count }

  init(_ values: [Value]) {
    offsets.reserveCapacity(values.count)
    lengths.reserveCapacity(values.count)
    formats.reserveCapacity(values.count)
    for value in values { append(value) }
  }

  private mutating func append(_ value: Value) {
    switch value {
    case .null:
      offsets.append(-1)
      lengths.append(0)
      formats.append(0)
    case .int64(let number): appendText(String(number))
    case .double(let number): appendText(number.description)
    case .bool(let truth): appendText(truth ? "t" : "f")
    case .text(let text): appendText(text)
    case .bytes(let data): appendBinary { $0 += data }
    case .timestamp(let time):
      appendBinary { $0.appendBigEndian(time &- Row.microsecondsTo2000) }
    case .textArray(let texts):
      appendBinary { $0.appendArray(of: 25, texts) { $0 += $1.utf8 } }
    case .bytesArray(let items):
      appendBinary { $0.appendArray(of: 17, items) { $0 += $1 } }
    case .int64Array(let numbers):
      appendBinary { $0.appendArray(of: 20, numbers) { $0.appendBigEndian($1) } }
    }
  }

  /// libpq reads a text parameter up to its NUL, so text that holds one ends there and the server
  /// would never see the rest: the NUL is left out (no PostgreSQL text can hold it).
  private mutating func appendText(_ text: String) {
    offsets.append(bytes.count)
    for byte in text.utf8 where byte != 0 { bytes.append(byte) }
    bytes.append(0)
    lengths.append(0)
    formats.append(0)
  }

  private mutating func appendBinary(_ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    offsets.append(start)
    write(&bytes)
    lengths.append(Int32(bytes.count - start))
    formats.append(1)
    bytes.append(0)
  }
}

extension [UInt8] {
  mutating func appendBigEndian<Number: FixedWidthInteger>(_ number: Number) {
    Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
  }

  /// PostgreSQL's binary array of one dimension: dimensions, has-null, element type, size, lower
  /// bound, then each element with its length (`array_recv` in arrayfuncs.c).
  mutating func appendArray<Item>(
    of type: Int32, _ elements: [Item], _ write: (inout [UInt8], Item) -> Void
  ) {
    appendBigEndian(Int32(elements.isEmpty ? 0 : 1))
    appendBigEndian(Int32(0))
    appendBigEndian(type)
    guard !elements.isEmpty else { return }
    appendBigEndian(Int32(elements.count))
    appendBigEndian(Int32(1))
    for element in elements {
      let start = count
      appendBigEndian(Int32(0))
      write(&self, element)
      let length = Int32(count - start - 4)
      Swift.withUnsafeBytes(of: length.bigEndian) { replaceSubrange(start..<start + 4, with: $0) }
    }
  }
}
