import Conversation
import Foundation
import LocalTime

/// A turn on its way: what it answers, and how far it has come.
struct Turn: Sendable {
  /// How often a turn decides again before it gives up.
  static let limit = 200

  /// How many things a turn has done before it answers.
  static let actionLimit = 4

  let conversation: ConversationID
  var arrivals: [Arrival]
  var messages: [Message]
  /// Whether the messages lie in the inbox.
  var isReceived = false
  var isClaimed = false
  var attempts = 0
  var joins = 0
  var hasSearched = false
  var offers = 0
  /// Shows that an answer is being written, since the turn began to wait for somebody.
  var typing: Task<Void, Never>?
  /// Whether a word about writing too fast goes with the answer; nil until that is known.
  var isAdmonishing: Bool?
  private let start = ContinuousClock.now

  init(conversation: ConversationID, arrivals: [Arrival]) {
    self.conversation = conversation
    self.arrivals = arrivals
    messages = arrivals.map(\.message)
    isReceived = arrivals.isEmpty
  }

  /// Whether further messages may still interrupt it: somebody who never stops typing gets an answer, too.
  var mayJoin: Bool { joins < 8 }

  /// Whether one of the traveller's messages was written before the instant.
  func isOlder(than instant: Instant?) -> Bool {
    guard let instant else { return false }
    return messages.contains { $0.isTravellers && $0.receivedAt < instant }
  }

  /// Whether the sender writes too fast for anything that costs.
  var isHasty: Bool { arrivals.contains { $0.haste > .none } }

  /// Whether the sender writes so fast that nothing of it is answered.
  var isFlood: Bool {
    !arrivals.isEmpty && messages.count <= arrivals.count
      && arrivals.allSatisfy { $0.haste == .flood }
  }

  /// Answers every webhook that has no answer yet: the last of them with the reply, the earlier ones with nothing.
  func answerAll(_ answer: Answer) {
    for (index, arrival) in arrivals.enumerated() {
      if case .reply = answer, index < arrivals.count - 1 {
        arrival.webhook.answer(.nothing)
      } else {
        arrival.webhook.answer(answer)
      }
    }
  }

  /// Answers every webhook that has no answer yet without a reply.
  func failAll() {
    for arrival in arrivals { arrival.webhook.fail() }
  }

  func summary(isInline: Bool) -> Observation.Summary {
    Observation.Summary(
      duration: .now - start, waited: isReceived, searched: hasSearched, offers: offers,
      messages: messages.count, inline: isInline)
  }
}

extension TurnRecord {
  /// The messages of the reply with their ids.
  package var replyMessages: [ReplyMessage] {
    reply.enumerated().map { index, text in
      ReplyMessage(
        id: ReplyID(conversation: conversation, turn: version + 1, part: index + 1), text: text,
        picture: index == reply.count - 1 ? picture : nil)
    }
  }

  var answer: Answer { reply.isEmpty ? .nothing : .reply(replyMessages) }
}

extension Decision {
  /// The messages of the reply. Beside a picture a phone shows less text than alone, so a long one goes before it, all but its end.
  fileprivate var parted: [String]? {
    guard picture != nil, let last = reply.last, last.utf16.count > Self.captionLimit,
      let cut = last.range(of: "\n\n", options: .backwards)
    else { return nil }
    return reply.dropLast() + [String(last[..<cut.lowerBound]), String(last[cut.upperBound...])]
  }

  var texts: [String] { parted ?? reply }

  /// UTF-16 units; WhatsApp takes captions of 1,024 characters.
  private static let captionLimit = 1000
}
