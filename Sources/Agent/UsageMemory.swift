import LocalTime

/// What one process remembers of what its travellers used.
struct UsageMemory {
  var minute = Instant(seconds: 0)
  var senders: [ConversationID: MessageCount] = [:]
  /// The counters that are over their limits.
  var spent: Set<UsageCounter> = []
  /// The highest counts of what costs that this process has heard of: who counts for all may lose them.
  var sums: [UsageCounter: Int] = [:]
}

extension UsageMemory {
  /// Remembers the counter; whether it was not remembered before.
  mutating func note(_ counter: UsageCounter, _ now: Instant) -> Bool {
    if spent.count >= Self.spentLimit { spent = spent.filter { now < $0.end } }
    // Forgotten, a counter is asked again.
    if spent.count >= Self.spentLimit { spent.removeAll() }
    return spent.insert(counter).inserted
  }

  /// Counts what costs, or takes it back, and returns what the counter was before.
  ///
  /// - Parameter told: What it was for all processes together; nil where that was lost: then as much as is known here.
  mutating func count(
    _ counter: UsageCounter, _ told: Int?, _ count: Int, _ now: Instant
  ) -> Int {
    if sums.count >= Self.sumLimit { sums = sums.filter { now < $0.key.end } }
    if sums.count >= Self.sumLimit { sums = sums.filter { $0.key.conversation == nil } }
    let known = sums[counter] ?? 0
    let before = told ?? known
    sums[counter] = count < 0 ? before + count : max(known, before + count)
    return before
  }

  private static let spentLimit = 20_000
  private static let sumLimit = 50_000
}

/// The messages of one sender in one minute.
struct MessageCount {
  /// Those of this process.
  var own = 0
  /// Those of them that the other processes have not been told of.
  private var unreported = 0
  private var isReporting = false
  /// Those of all processes, as far as is known.
  private var all = 0

  var sum: Int { max(own, all) }

  /// Counts one more; how many to report to the other processes now. Whoever writes little is not worth it.
  mutating func receive(reportingFrom threshold: Int) -> Int {
    own += 1
    unreported += 1
    if all > 0 { all += 1 }
    guard own > threshold, !isReporting else { return 0 }
    isReporting = true
    defer { unreported = 0 }
    return unreported
  }

  /// - Parameter sum: What all processes have counted; nil where nobody could say.
  mutating func told(_ sum: Int?) {
    isReporting = false
    if let sum { all = max(all, sum + unreported) }
  }
}
