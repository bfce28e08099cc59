import Synchronization

/// What the webhook that brought a message gets back.
package enum Answer: Sendable {
  /// The reply itself.
  case reply([ReplyMessage])
  /// Nothing: the message was answered before, joined another, or its reply goes out by itself.
  case nothing
  /// The message could not be kept; the channel has to try again.
  case unavailable
}

/// One message of a reply, with the id by which its delivery is told.
package struct ReplyMessage: Sendable {
  package var id: ReplyID
  package var text: String
  /// The address of a picture that goes along.
  package var picture: String?
}

/// The one flag that decides whether a reply goes back in the webhook's answer: the turn takes it when it saves, or the deadline does.
final class Webhook: Sendable {
  private typealias Waiter = CheckedContinuation<Answer, Never>

  private enum Phase {
    case open
    /// The turn has promised the reply to the answer.
    case promised
    case answered(Answer)
  }
  private struct Inside {
    var phase = Phase.open
    /// Whether the message is durable: only then may its webhook be told that all is well.
    var isKept = false
    /// Whether the deadline passed while the reply was promised.
    var isLate = false
    var waiter: Waiter?

    var failure: Answer { isKept ? .nothing : .unavailable }

    mutating func answer(_ answer: Answer) -> Waiter? {
      phase = .answered(answer)
      defer { waiter = nil }
      return waiter
    }
  }

  private let inside = Mutex(Inside())

  /// Whether the reply may still go back in the answer. From then on the deadline no longer counts.
  func promise() -> Bool {
    inside.withLock { inside in
      guard case .open = inside.phase else { return false }
      inside.phase = .promised
      return true
    }
  }

  /// A promise that could not be kept yet: the turn decides again, and where the deadline has passed, its reply goes out by itself.
  func takeBack() {
    let (waiter, answer) = inside.withLock { inside in
      guard case .promised = inside.phase else { return (Optional<Waiter>.none, Answer.nothing) }
      inside.phase = .open
      return inside.isLate ? (inside.answer(inside.failure), inside.failure) : (nil, .nothing)
    }
    waiter?.resume(returning: answer)
  }

  /// Notes that the message is durable.
  func keep() { inside.withLock { $0.isKept = true } }

  /// Whether neither the turn nor the deadline has had its say.
  var isOpen: Bool {
    inside.withLock { inside in if case .open = inside.phase { true } else { false } }
  }

  var isKept: Bool { inside.withLock { $0.isKept } }

  func answer(_ answer: Answer) {
    let waiter = inside.withLock { inside -> Waiter? in
      if case .answered = inside.phase { return nil }
      return inside.answer(answer)
    }
    waiter?.resume(returning: answer)
  }

  /// Answers without the reply: with nothing where the message is durable, else so that the channel tries again.
  func fail() { answer(inside.withLock { $0.failure }) }

  /// The deadline has passed: answers without the reply, unless the turn has promised it; whether it did so.
  func expire() -> Bool {
    let (waiter, answer) = inside.withLock { inside -> (Waiter?, Answer?) in
      switch inside.phase {
      case .open: return (inside.answer(inside.failure), inside.failure)
      case .promised:
        inside.isLate = true
        return (nil, nil)
      case .answered: return (nil, nil)
      }
    }
    if let answer { waiter?.resume(returning: answer) }
    return answer != nil
  }

  /// The answer, as soon as there is one.
  func wait() async -> Answer {
    await withCheckedContinuation { continuation in
      let answer = inside.withLock { inside -> Answer? in
        if case .answered(let answer) = inside.phase { return answer }
        inside.waiter = continuation
        return nil
      }
      if let answer { continuation.resume(returning: answer) }
    }
  }
}
