/// Somebody on a channel as Twilio writes it: `whatsapp:+4915112345678`, or without a visible number `whatsapp:DE.1A2B3C`.
package struct Address: Hashable, Sendable {
  package enum Identity: Hashable, Sendable {
    /// A telephone number in E.164, with its `+`.
    case phone(String)
    /// A business-scoped user id; the country is ISO 3166 alpha-2.
    case user(country: String, id: String)
  }

  package let identity: Identity
  /// As it came, and as it is to be sent to.
  package let text: String

  /// Reads `whatsapp:` with a number of 7 to 15 digits or with a user id; nil for anything else.
  package init?(_ text: String) {
    let prefix = "whatsapp:"
    guard text.hasPrefix(prefix), let identity = Identity(text.dropFirst(prefix.count)) else {
      return nil
    }
    self.identity = identity
    self.text = text
  }

  /// The telephone number in E.164, where it is visible.
  package var phone: String? {
    if case .phone(let number) = identity { number } else { nil }
  }

  /// The country that the user id names (ISO 3166 alpha-2); nil for a telephone number.
  package var country: String? {
    if case .user(let country, _) = identity { country } else { nil }
  }
}

extension Address.Identity {
  init?(_ text: Substring) {
    let bytes = Array(text.utf8)
    if bytes.first == UInt8(ascii: "+") {
      guard (8...16).contains(bytes.count), bytes[1] != UInt8(ascii: "0"),
        bytes.dropFirst().allSatisfy(isDigit)
      else { return nil }
      self = .phone(String(text))
      return
    }
    guard bytes.count > 3, bytes[2] == UInt8(ascii: "."), bytes.prefix(2).allSatisfy(isCapital)
    else { return nil }
    let id = bytes.dropFirst(3)
    let own = id.starts(with: Array("ENT.".utf8)) ? id.dropFirst(4) : id
    guard (1...128).contains(own.count),
      own.allSatisfy({ isDigit($0) || isCapital($0 & 0xDF) })
    else { return nil }
    self = .user(country: String(text.prefix(2)), id: String(decoding: id, as: UTF8.self))
  }
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func isCapital(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}
