import Synchronization

/// What callers ask of the client's thread.
final class CommandQueue: Sendable {
  enum Command: Sendable {
    case start(Transfer)
    case cancel(Transfer)
    case shutdown
  }

  private struct State {
    var commands: [Command] = []
    var closed: HTTPError.Kind?
  }

  let wakeup = Wakeup()
  private let state = Mutex(State())

  /// Adds a command; a start is refused when the queue is closed.
  func add(_ command: Command) {
    let (closed, isFirst) = state.withLock { state -> (HTTPError.Kind?, Bool) in
      if let kind = state.closed { return (kind, false) }
      state.commands.append(command)
      return (nil, state.commands.count == 1)
    }
    if let closed {
      if case .start(let transfer) = command { transfer.fail(closed, mayHaveBeenSent: false) }
    } else if isFirst {
      wakeup.signal()
    }
  }

  func take() -> [Command] {
    state.withLock { state in
      defer { state.commands = [] }
      return state.commands
    }
  }

  /// Refuses what waits and what comes.
  func close(_ kind: HTTPError.Kind) {
    let left = state.withLock { state in
      state.closed = kind
      defer { state.commands = [] }
      return state.commands
    }
    for case .start(let transfer) in left { transfer.fail(kind, mayHaveBeenSent: false) }
  }
}
