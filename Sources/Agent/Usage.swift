import LocalTime
import Synchronization

// Limits are counted where their use costs nothing: messages in the process, and only those of a sender who writes a lot beside it, without
// waiting; calls of a model and searches over the network in one round trip before them, which is short beside what they take. Who is over
// a limit is remembered until the window ends, so that what is refused is not counted again.

/// How fast a sender writes.
enum Haste: Int, Comparable, Sendable {
  case none
  /// Over the limit: answered, but with nothing that costs.
  case over
  /// Far over it: kept, and answered with nothing.
  case flood

  static func < (left: Haste, right: Haste) -> Bool { left.rawValue < right.rawValue }
}

/// What travellers may still use.
final class Usage: Sendable {
  let allowances: Allowances
  private let counters: Counters
  let observe: @Sendable (Observation) -> Void
  private let inside = Mutex(UsageMemory())

  init(
    _ allowances: Allowances, _ counters: Counters,
    observe: @escaping @Sendable (Observation) -> Void
  ) {
    self.allowances = allowances
    self.counters = counters
    self.observe = observe
  }

  // MARK: Messages

  /// Counts a message, and tells how fast its sender writes. Nobody waits for other processes: what they count is known to the next message.
  func receive(from sender: ConversationID, at now: Instant) -> Haste {
    let limit = allowances.messagesPerMinute
    guard limit > 0 else { return .none }
    let counter = UsageCounter(.messages, of: sender, per: .minute, at: now)
    let (sum, report) = inside.withLock { inside -> (Int, Int) in
      if inside.minute != counter.start {
        inside.minute = counter.start
        inside.senders.removeAll(keepingCapacity: true)
      }
      var count = inside.senders[sender] ?? MessageCount()
      // Where more write than can be remembered, new senders are let through.
      guard count.own > 0 || inside.senders.count < Self.senderLimit else { return (0, 0) }
      let report = count.receive(reportingFrom: limit / 4)
      inside.senders[sender] = count
      return (count.sum, report)
    }
    if report > 0 { Task { await self.report(report, counter) } }
    return sum > 3 * limit ? .flood : sum > limit ? .over : .none
  }

  private func report(_ count: Int, _ counter: UsageCounter) async {
    let before = await counters.add(count, [counter])?.first
    guard let sender = counter.conversation else { return }
    inside.withLock { inside in
      guard inside.minute == counter.start else { return }
      inside.senders[sender]?.told(before.map { $0 + count })
    }
  }

  /// Whether it is time for a word to a sender who writes too fast: once a minute, whatever the number of processes.
  func mayAdmonish(_ sender: ConversationID, at now: Instant) async -> Bool {
    let notice = UsageCounter(.notices, of: sender, per: .minute, at: now)
    let isFirst = inside.withLock { $0.note(notice, now) }
    guard isFirst else { return false }
    observe(.limited(.messages, bySender: true))
    return await counters.add(1, [notice])?.first ?? 0 == 0
  }

  // MARK: What costs

  /// Whether a model may be asked for the sender; not where nobody can count.
  func mayAskModel(for sender: ConversationID, at now: Instant) async -> Bool {
    let limits = [
      (
        UsageCounter(.modelCalls, of: sender, per: .hour, at: now), allowances.modelCallsPerHour
      ),
      (UsageCounter(.modelCalls, of: nil, per: .day, at: now), allowances.modelCallsPerDay),
    ].filter { $0.1 > 0 }
    switch await use(1, limits, now) {
    case .allowed: return true
    case .uncounted, .refused: return false
    }
  }

  /// When the sender's searches may be made, so many at once: now (nil), or not before the instant.
  func searchesRefused(
    _ count: Int, for sender: ConversationID, at now: Instant
  ) async -> Instant? {
    guard case .refused(let until) = await use(count, searchLimits(sender, now), now) else {
      return nil
    }
    return until
  }

  /// Counts further searches, which are made in any case.
  func countSearches(_ count: Int, for sender: ConversationID, at now: Instant) async {
    _ = await use(count, searchLimits(sender, now), now)
  }

  private func searchLimits(
    _ sender: ConversationID, _ now: Instant
  ) -> [(UsageCounter, Int)] {
    [
      (UsageCounter(.searches, of: sender, per: .hour, at: now), allowances.searchesPerHour),
      (UsageCounter(.searches, of: nil, per: .day, at: now), allowances.searchesPerDay),
    ].filter { $0.1 > 0 }
  }

  private enum Verdict {
    case allowed, uncounted
    case refused(until: Instant)
  }

  private func use(
    _ count: Int, _ limits: [(counter: UsageCounter, most: Int)], _ now: Instant
  ) async -> Verdict {
    if limits.isEmpty { return .allowed }
    let spent = inside.withLock { inside in limits.first { inside.spent.contains($0.counter) } }
    if let spent { return .refused(until: spent.counter.end) }
    guard let before = await self.count(count, limits.map(\.counter), now) else {
      return .uncounted
    }
    let over = zip(limits, before).first { limit, before in before >= limit.most }
    guard let counter = over?.0.counter else { return .allowed }
    if inside.withLock({ $0.note(counter, now) }) {
      observe(.limited(counter.use, bySender: counter.conversation != nil))
    }
    return .refused(until: counter.end)
  }

  /// Adds so much to each of the counters; what they were before, or nil where nobody can count.
  func count(_ count: Int, _ counters: [UsageCounter], _ now: Instant) async -> [Int]? {
    let floors = inside.withLock { inside in counters.map { inside.sums[$0] ?? 0 } }
    guard let told = await self.counters.add(count, counters), told.count == counters.count
    else { return nil }
    return inside.withLock { inside in
      counters.indices.map { index in
        let isLost = told[index] < floors[index]
        return inside.count(counters[index], isLost ? nil : told[index], count, now)
      }
    }
  }

  /// Bounds the memory for the senders of one minute.
  private static let senderLimit = 50_000
}
