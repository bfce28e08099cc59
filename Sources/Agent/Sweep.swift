import LocalTime

// A webhook that does not get through is tried once more at best, then the message stays in the channel's log and nowhere else. So the
// channel is asked what it has: at the start, and every minute.

/// Takes in the messages that never reached the webhook, so that an outage loses nobody.
package struct Sweep: Sendable {
  /// What a sweep has to remember, and what is known already.
  package struct Store: Sendable {
    /// Up to when the messages have been looked through; nil before the first time.
    package var mark: @Sendable () async throws(StorageError) -> Instant?
    /// Moves the mark; never back.
    package var setMark: @Sendable (Instant) async throws(StorageError) -> Void
    /// Those of the messages, all of them received since the instant, that were kept already.
    package var known:
      @Sendable (_ ids: [String], Instant) async throws(StorageError) -> Set<String>

    package init(
      mark: @escaping @Sendable () async throws(StorageError) -> Instant?,
      setMark: @escaping @Sendable (Instant) async throws(StorageError) -> Void,
      known:
        @escaping @Sendable (_ ids: [String], Instant) async throws(StorageError) -> Set<String>
    ) {
      self.mark = mark
      self.setMark = setMark
      self.known = known
    }
  }

  /// The travellers' messages that the channel has on record since the instant, in any order, received when they were written; nil where it
  /// cannot say.
  package var listed: @Sendable (_ since: Instant) async -> [Message]?
  package var inbox: Inbox
  package var store: Store
  let now: @Sendable () -> Instant
  let observe: @Sendable (CourierObservation) -> Void

  package init(
    listed: @escaping @Sendable (_ since: Instant) async -> [Message]?, inbox: Inbox, store: Store,
    now: @escaping @Sendable () -> Instant,
    observe: @escaping @Sendable (CourierObservation) -> Void
  ) {
    self.listed = listed
    self.inbox = inbox
    self.store = store
    self.now = now
    self.observe = observe
  }

  /// Looks through what came since the last time; how many messages it took in. Their turns are then taken up like all that stand still, the
  /// oldest first.
  package func round() async throws(StorageError) -> Int {
    let end = now().adding(seconds: -Self.webhookTime)
    let day = now().adding(seconds: -Self.window)
    // A program that was never here before answers nothing of the time before it.
    let mark = try await store.mark() ?? end
    let since = max(mark.adding(seconds: -Self.overlap), day)
    guard let listed = await listed(since) else {
      observe(.sweepFailed)
      return 0
    }
    let due = listed.filter { since <= $0.receivedAt && $0.receivedAt <= end }
    let missed = try await missing(due.sorted { $0.receivedAt < $1.receivedAt }, since)
    for message in missed { _ = try await inbox.receive(message.withoutCardNumbers) }
    if !missed.isEmpty { observe(.swept(missed.count)) }
    try await store.setMark(end)
    return missed.count
  }

  private func missing(
    _ messages: [Message], _ since: Instant
  ) async throws(StorageError) -> [Message] {
    if messages.isEmpty { return [] }
    let known = try await store.known(messages.map(\.id), since)
    return messages.filter { !known.contains($0.id) }
  }

  /// Seconds in which a message may still be on its way to the webhook, tries and all.
  private static let webhookTime: Int64 = 20
  /// Seconds before the mark that are looked through again: lists lag behind.
  private static let overlap: Int64 = 600
  /// Seconds after which nothing may be answered any more.
  private static let window: Int64 = 86_400
}
