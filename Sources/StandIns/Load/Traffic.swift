import Synchronization

/// Counts what goes on between the stand-in and the program, and calls whoever waits for replies.
package final class Traffic: Sendable {
  package struct Counts: Sendable {
    /// Replies in the answers to webhooks.
    package var inline = 0
    /// Messages by the REST API.
    package var byREST = 0
    /// Status callbacks that were answered, whatever it was.
    package var callbacks = 0
    /// Those that were refused or got no answer.
    package var failedCallbacks = 0
    /// Messages to travellers that are still on their way, callbacks and all.
    package var underWay = 0
  }

  private let state = Mutex(Counts())
  /// A closure of its own would be wrapped once more each time that the lock hands it over.
  private struct Listener { var hear: @Sendable (ChatMessage) -> Void }
  private let listener = Mutex<Listener?>(nil)

  package var counts: Counts { state.withLock { $0 } }

  /// Calls with every message to a traveller, when it was made.
  func listen(_ listen: @escaping @Sendable (ChatMessage) -> Void) {
    listener.withLock { $0 = Listener(hear: listen) }
  }

  func count(_ message: ChatMessage) {
    state.withLock { counts in
      if message.direction == .reply { counts.inline += 1 } else { counts.byREST += 1 }
      counts.underWay += 1
    }
    listener.withLock { $0 }?.hear(message)
  }

  func callbackEnded(failed: Bool) {
    state.withLock { counts in
      counts.callbacks += 1
      if failed { counts.failedCallbacks += 1 }
    }
  }

  func arrived() { state.withLock { $0.underWay -= 1 } }
}
