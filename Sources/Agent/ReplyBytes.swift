/// A message of a reply as bytes for the outbox: its text alone, or before it the address of its picture between two zeros, which no text of
/// ours begins with.
package func encodedReply(_ text: String, _ picture: String?) -> [UInt8] {
  guard let picture else { return Array(text.utf8) }
  return [0] + Array(picture.utf8) + [0] + Array(text.utf8)
}

/// The text and the address of the picture, if there is one, of such bytes.
package func decodedReply(_ bytes: [UInt8]) -> (text: String, picture: String?) {
  guard bytes.first == 0, let end = bytes.dropFirst().firstIndex(of: 0) else {
    return (String(decoding: bytes, as: UTF8.self), nil)
  }
  return (
    String(decoding: bytes[(end + 1)...], as: UTF8.self),
    String(decoding: bytes[1..<end], as: UTF8.self)
  )
}
