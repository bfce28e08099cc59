import LocalTime

/// A count of what is used in one stretch of time, by one sender or by all together.
package struct UsageCounter: Hashable, Sendable {
  package enum Use: String, Sendable {
    case messages, modelCalls, searches
    /// Money of the house, in whole units of the seller's currency.
    case spend
    /// The word to a sender who writes too fast.
    case notices
  }

  /// A minute, an hour or a day of UTC: it begins and ends by the clock, not with its first use.
  package enum Window: Int64, Sendable {
    case minute = 60
    case hour = 3600
    case day = 86_400

    /// The window's seconds.
    package var seconds: Int64 { rawValue }
  }

  package var use: Use
  /// Whose; nil: everybody's.
  package var conversation: ConversationID?
  package var window: Window
  package var start: Instant

  /// The counter at the instant.
  package init(
    _ use: Use, of conversation: ConversationID?, per window: Window, at now: Instant
  ) {
    self.use = use
    self.conversation = conversation
    self.window = window
    start = Instant(seconds: now.seconds / window.seconds * window.seconds)
  }

  /// When the next one begins.
  var end: Instant { start.adding(seconds: window.seconds) }
}

/// Counts what is used, for all processes together.
package struct Counters: Sendable {
  /// Adds so much to each of the counters and tells what they were before; nil where nobody can count now.
  package var add: @Sendable (_ count: Int, _ counters: [UsageCounter]) async -> [Int]?

  package init(
    add: @escaping @Sendable (_ count: Int, _ counters: [UsageCounter]) async -> [Int]?
  ) {
    self.add = add
  }

  /// Counts nothing.
  package static let none = Counters { _, _ in nil }
}

/// How much may be used; 0: as much as anybody likes.
package struct Allowances: Sendable {
  /// Of one sender. Up to three times as many are answered, without a model and without searches over the network; what comes beyond is kept
  /// and answered with nothing.
  package var messagesPerMinute = 0
  /// Of one sender.
  package var modelCallsPerHour = 0
  /// Of all together.
  package var modelCallsPerDay = 0
  /// Of one sender.
  package var searchesPerHour = 0
  /// Of all together.
  package var searchesPerDay = 0
  /// Money for one sender in a day, in units of the seller's currency, where the house pays.
  package var spendPerSender = 0
  /// For all together.
  package var spendPerDay = 0

  package init() {}
}
