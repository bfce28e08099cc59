/// The key of everything that belongs to one traveller's conversation: a keyed hash of the address, which says nothing about it.
package struct ConversationID: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// The id of the first 16 bytes, or nil where there are fewer.
  package init?(_ bytes: [UInt8]) {
    guard let id = bytes.withUnsafeBytes({ ConversationID($0) }) else { return nil }
    self = id
  }

  /// The id of the first 16 bytes, or nil where there are fewer.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.length else { return nil }
    high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
    low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
  }

  /// How many bytes an id has.
  package static let length = 16

  package var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.length) { buffer, count in
      for index in 0..<8 {
        buffer[index] = UInt8(truncatingIfNeeded: high >> (56 - 8 * index))
        buffer[index + 8] = UInt8(truncatingIfNeeded: low >> (56 - 8 * index))
      }
      count = Self.length
    }
  }
}

extension ConversationID: CustomStringConvertible {
  /// In hexadecimal.
  package var description: String { hexadecimal(bytes) }

  package init?(hexadecimal text: Substring) {
    guard let bytes = decoded(hexadecimal: text), bytes.count == Self.length else { return nil }
    self.init(bytes)
  }
}

/// One message of one reply. It leaves the house inside the URL of a status callback.
package struct ReplyID: Hashable, Sendable {
  package var conversation: ConversationID
  /// The number of the turn that made it, from 1.
  package var turn: Int64
  /// The place of the message in the reply, from 1.
  package var part: Int

  package init(conversation: ConversationID, turn: Int64, part: Int) {
    self.conversation = conversation
    self.turn = turn
    self.part = part
  }
}

extension ReplyID: LosslessStringConvertible {
  /// The conversation in hexadecimal, the turn and the part, joined by dots: safe in a URL.
  package var description: String {
    "\(conversation).\(turn).\(part)"
  }

  package init?(_ description: String) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let conversation = ConversationID(hexadecimal: parts[0]),
      let turn = Int64(parts[1]), turn > 0, let part = Int(parts[2]), (1...1000).contains(part)
    else { return nil }
    self.init(conversation: conversation, turn: turn, part: part)
  }
}

private let digits = Array("0123456789abcdef".utf8)

private func hexadecimal(_ bytes: [UInt8]) -> String {
  String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
    for (index, byte) in bytes.enumerated() {
      buffer[index * 2] = digits[Int(byte >> 4)]
      buffer[index * 2 + 1] = digits[Int(byte & 15)]
    }
    return bytes.count * 2
  }
}

private func decoded(hexadecimal text: Substring) -> [UInt8]? {
  var result: [UInt8] = []
  var pending: UInt8?
  for character in text.utf8 {
    let value: UInt8
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): value = character - UInt8(ascii: "a") + 10
    default: return nil
    }
    if let high = pending {
      result.append(high << 4 | value)
      pending = nil
    } else {
      pending = value
    }
  }
  return pending == nil ? result : nil
}
