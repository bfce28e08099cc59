import LocalTime
import Synchronization

/// Counts the requests of each kind by the minute.
final class DuffelLimits: Sendable {
  /// How a request stands to the limit.
  struct State: Sendable {
    var limit: Int
    var remaining: Int
    var reset: Instant
    var isOver = false
  }

  private struct Window {
    var end: Instant
    var count: Int
  }

  private let perMinute: Int
  private let windows = Mutex<[String: Window]>([:])

  init(perMinute: Int) { self.perMinute = perMinute }

  func count(_ name: String, _ now: Instant) -> State {
    windows.withLock { windows in
      var window = windows[name] ?? Window(end: now.adding(seconds: 60), count: 0)
      if now >= window.end { window = Window(end: now.adding(seconds: 60), count: 0) }
      window.count += 1
      windows[name] = window
      return State(
        limit: perMinute, remaining: max(0, perMinute - window.count), reset: window.end,
        isOver: window.count > perMinute)
    }
  }
}

/// What was asked for, in order.
actor DuffelCalls {
  struct Entry: Encodable, Sendable {
    var method: String
    var path: String
    var requestID: String
  }

  private(set) var entries: [Entry] = []

  func note(_ call: Call, requestID: String) {
    entries.append(Entry(method: call.method, path: call.path, requestID: requestID))
  }

  func forgetAll() { entries = [] }
}
