// All names and values lie decoded in one buffer of bytes: String would normalise what a signature covers,
// and a buffer apiece would cost more than the signature itself.

/// The fields of an `application/x-www-form-urlencoded` body, in the order sent, duplicates kept.
package struct Form: Sendable {
  /// Where a field's name and value lie in `bytes`.
  struct Field {
    var name: Range<Int>
    var value: Range<Int>
  }

  private(set) var bytes: [UInt8]
  private(set) var fields: [Field]

  /// The most fields that a body may have unless told otherwise: several times what Twilio sends.
  package static let fieldLimit = 256

  /// Reads a body; nil where it has more fields than the limit.
  ///
  /// `+` is a space and `%XX` a byte; a `%` without two hexadecimal digits stands for itself, as in the parsers
  /// that Twilio's own libraries sit behind. A field without `=` has an empty value; empty fields are none.
  package init?(decoding body: [UInt8], limit: Int = Form.fieldLimit) {
    bytes = []
    fields = []
    bytes.reserveCapacity(body.count)
    fields.reserveCapacity(24)
    guard body.withUnsafeBufferPointer({ read($0, limit: limit) }) else { return nil }
  }

  /// A form of names and values as they are.
  package init(_ pairs: [(name: String, value: String)]) {
    bytes = []
    fields = []
    for pair in pairs {
      let start = bytes.count
      bytes += pair.name.utf8
      let middle = bytes.count
      bytes += pair.value.utf8
      fields.append(Field(name: start..<middle, value: middle..<bytes.count))
    }
  }

  package var count: Int { fields.count }

  /// The first value of that name as text (bad UTF-8 repaired), or nil where there is none.
  package subscript(name: String) -> String? {
    var name = name
    guard let value = name.withUTF8({ value(of: $0) }) else { return nil }
    return String(decoding: bytes[value], as: UTF8.self)
  }

  private func value(of name: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      for field in fields where field.name.count == name.count {
        if UnsafeBufferPointer(rebasing: bytes[field.name]).elementsEqual(name) {
          return field.value
        }
      }
      return nil
    }
  }

  /// The names and values in the order sent.
  package var pairs: [(name: [UInt8], value: [UInt8])] {
    fields.map { (Array(bytes[$0.name]), Array(bytes[$0.value])) }
  }

  /// Takes the fields of the body; false where there are more than the limit.
  private mutating func read(_ body: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
    var start = 0
    while start < body.count {
      var end = start
      var split: Int?
      while end < body.count, body[end] != UInt8(ascii: "&") {
        if split == nil, body[end] == UInt8(ascii: "=") { split = end }
        end += 1
      }
      if end > start {
        guard fields.count < limit else { return false }
        let name = append(body, start..<(split ?? end))
        let value = append(body, min((split ?? end) + 1, end)..<end)
        fields.append(Field(name: name, value: value))
      }
      start = end + 1
    }
    return true
  }

  private mutating func append(
    _ body: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    let start = bytes.count
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = body[index]
      if byte == UInt8(ascii: "%"), index + 2 < range.upperBound,
        let high = hexadecimalDigit(body[index + 1]), let low = hexadecimalDigit(body[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        index += 1
      }
    }
    return start..<bytes.count
  }
}

/// The value of an ASCII hexadecimal digit of either case.
func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
