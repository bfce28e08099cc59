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
}

/// The one flag that decides whether a reply goes back in the webhook's answer: the turn takes it when it saves, or the deadline does.
final class Webhook: Sendable {
  private enum Phase {
    case open
    /// The turn has promised the reply to the answer.
    case promised
    case answered(Answer)
  }
  private struct Inside {
    var phase = Phase.open
    var waiter: CheckedContinuation<Answer, Never>?
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

  /// A promise that could not be kept yet: the turn decides again.
  func takeBack() {
    inside.withLock { inside in
      if case .promised = inside.phase { inside.phase = .open }
    }
  }

  func answer(_ answer: Answer) {
    let waiter = inside.withLock { inside -> CheckedContinuation<Answer, Never>? in
      if case .answered = inside.phase { return nil }
      inside.phase = .answered(answer)
      defer { inside.waiter = nil }
      return inside.waiter
    }
    waiter?.resume(returning: answer)
  }

  /// Answers with nothing, unless the turn has promised the reply; whether it did so.
  func expire() -> Bool {
    let (expired, waiter) = inside.withLock {
      inside -> (Bool, CheckedContinuation<Answer, Never>?) in
      guard case .open = inside.phase else { return (false, nil) }
      inside.phase = .answered(.nothing)
      defer { inside.waiter = nil }
      return (true, inside.waiter)
    }
    waiter?.resume(returning: .nothing)
    return expired
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
