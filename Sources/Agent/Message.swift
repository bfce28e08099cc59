import Conversation
import LocalTime

/// A traveller's message, whatever channel it came by.
package struct Message: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case text(String)
    /// A shared position, in degrees north and east.
    case location(latitude: Double, longitude: Double)
    /// Something that cannot be read: `audio`, `image`, `video`, `document`, `contact` ...; with the words beside it.
    case unreadable(kind: String, caption: String)
    /// What became of a booking, as JSON: no message of the traveller's.
    case news([UInt8])
  }

  /// The channel's id of the message, by which a second delivery is known.
  package var id: String
  package var conversation: ConversationID
  /// Where the answer goes.
  package var address: String
  package var content: Content
  package var receivedAt: Instant

  package init(
    id: String, conversation: ConversationID, address: String, content: Content,
    receivedAt: Instant
  ) {
    self.id = id
    self.conversation = conversation
    self.address = address
    self.content = content
    self.receivedAt = receivedAt
  }
}

extension Message {
  /// The message with the numbers of payment cards masked: they are kept nowhere, not even sealed.
  var withoutCardNumbers: Message {
    var message = self
    switch content {
    case .text(let text): message.content = .text(maskingCardNumbers(text))
    case .unreadable(let kind, let caption):
      message.content = .unreadable(kind: kind, caption: maskingCardNumbers(caption))
    case .location, .news: break
    }
    return message
  }

  /// Whether the traveller wrote it: news does not tell that anybody is there.
  package var isTravellers: Bool { if case .news = content { false } else { true } }
}

extension Message.Content {
  /// The content as bytes for the inbox: a tag, then the text or the numbers.
  package var encoded: [UInt8] {
    switch self {
    case .text(let text): [0] + Array(text.utf8)
    case .location(let latitude, let longitude):
      [1] + Array("\(latitude),\(longitude)".utf8)
    case .unreadable(let kind, let caption): [2] + Array(kind.utf8) + [0] + Array(caption.utf8)
    case .news(let bytes): [3] + bytes
    }
  }

  /// The content of such bytes, or nil where they are none.
  package init?(decoding bytes: [UInt8]) {
    let rest = bytes.dropFirst()
    switch bytes.first {
    case 0: self = .text(String(decoding: rest, as: UTF8.self))
    case 1:
      let numbers = String(decoding: rest, as: UTF8.self).split(separator: ",").compactMap {
        Double($0)
      }
      guard numbers.count == 2 else { return nil }
      self = .location(latitude: numbers[0], longitude: numbers[1])
    case 2:
      guard let end = rest.firstIndex(of: 0) else { return nil }
      self = .unreadable(
        kind: String(decoding: rest[..<end], as: UTF8.self),
        caption: String(decoding: rest[(end + 1)...], as: UTF8.self))
    case 3: self = .news(Array(rest))
    default: return nil
    }
  }
}
