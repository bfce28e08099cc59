import Foundation

/// Something that goes wrong on purpose, once for each time it is scheduled.
package enum Failure: String, Codable, Sendable, CaseIterable {
  /// The next message sent by REST is refused with 429 (20429) and not made.
  case throttle
  /// ... is refused with 500 and not made.
  case error
  /// ... is made, but the answer is 500.
  case errorAfterwards
  /// ... is not made, and no answer comes for 60 seconds.
  case hang
  /// ... is made, and no answer comes for 60 seconds.
  case hangAfterwards
  /// ... is refused with 400 and 63016: outside the 24 hours.
  case outsideWindow
  /// ... is made and then fails with 63016.
  case undelivered
  /// ... is made and then fails with 63018: too much at once.
  case tooMuch
  /// ... is made and then fails with 63014: the traveller has blocked us.
  case blocked
  /// The next typing indicator is refused with 500.
  case typing
  /// The status callbacks of the next message never come.
  case lostCallbacks
  /// The status callbacks of the next message come twice and in the wrong order.
  case scrambledCallbacks
  /// The next list of messages is refused with 503.
  case list
  /// The next webhook never arrives, as while everything is down.
  case missedWebhook
  /// The answer to the next webhook is lost on its way, as if the connection had broken.
  case lostReply
  /// The answer to the next webhook is lost, and Twilio tries again.
  case retriedWebhook
  /// The next webhook is posted twice at the same moment, and both answers count.
  case doubledWebhook
  /// The next webhook carries a wrong signature.
  case badSignature
}

extension Failure {
  /// The code with which a message of that kind fails after it was made.
  var code: Int? {
    switch self {
    case .undelivered: 63016
    case .tooMuch: 63018
    case .blocked: 63014
    default: nil
    }
  }
}

/// The failures that are to come, and how strict Twilio is meanwhile.
actor FailureSchedule {
  private var coming: [Failure] = []
  private var taken: (second: Int, messages: Int) = (0, 0)
  private(set) var rules = Rules()

  /// How strict Twilio is.
  struct Rules: Codable, Sendable, Equatable {
    /// Messages younger than this are missing from the list.
    var listLagSeconds = 0.0
    /// For how long after a traveller's message free text is allowed.
    var windowSeconds = 86_400.0
    /// How many messages the REST API takes in a second; nil: as many as come.
    var messagesPerSecond: Int?
  }

  func add(_ failures: [Failure]) { coming += failures }

  func change(_ change: @Sendable (inout Rules) -> Void) { change(&rules) }

  func clear() {
    coming = []
    rules = Rules()
  }

  func pending() -> [Failure] { coming }

  /// Takes the first scheduled failure of these kinds.
  func take(_ kinds: Failure...) -> Failure? {
    guard let index = coming.firstIndex(where: kinds.contains) else { return nil }
    return coming.remove(at: index)
  }

  /// Whether one more message in this second is too much.
  func isTooFast(at date: Date) -> Bool {
    guard let limit = rules.messagesPerSecond else { return false }
    let second = Int(date.timeIntervalSince1970)
    if taken.second != second { taken = (second, 0) }
    taken.messages += 1
    return taken.messages > limit
  }
}
