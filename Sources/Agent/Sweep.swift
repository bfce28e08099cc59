import LocalTime

// A webhook that does not get through is tried once more at best, then the message stays in the channel's log and nowhere else. So the
// channel is asked what it has: at the start, and every minute. Several couriers may do so at once: a message belongs to one turn,
// whoever brings it.

/// Takes in the messages that never reached the webhook, so that an outage loses nobody.
package struct Sweep: Sendable {
  /// What a sweep has to remember, and what is known already.
  package struct Store: Sendable {
    /// Up to when the messages have been looked through; nil before the first time.
    package var mark: @Sendable () async throws(StorageError) -> Instant?
    /// Moves the mark; never back.
    package var setMark: @Sendable (Instant) async throws(StorageError) -> Void
    /// Those of the messages, all of them written since the instant, that were kept already, and where.
    package var known:
      @Sendable (_ ids: [String], Instant) async throws(StorageError) -> [String: ConversationID]

    package init(
      mark: @escaping @Sendable () async throws(StorageError) -> Instant?,
      setMark: @escaping @Sendable (Instant) async throws(StorageError) -> Void,
      known:
        @escaping @Sendable (_ ids: [String], Instant) async throws(StorageError) -> [String:
        ConversationID]
    ) {
      self.mark = mark
      self.setMark = setMark
      self.known = known
    }
  }

  /// Some of the travellers' messages that the channel has on record.
  package struct Page: Sendable {
    /// The newest first where two were written at the same time; received when they were written.
    package var messages: [Message]
    /// Where the list goes on; nil at its end.
    package var next: String?

    package init(messages: [Message], next: String? = nil) {
      self.messages = messages
      self.next = next
    }
  }

  /// A page of what came since the instant, and of as many older messages as come along; nil where the channel cannot say. A message may come
  /// on two of them.
  package var listed: @Sendable (_ since: Instant, _ next: String?) async -> Page?
  package var inbox: Inbox
  package var store: Store
  let now: @Sendable () -> Instant
  let observe: @Sendable (CourierObservation) -> Void

  package init(
    listed: @escaping @Sendable (_ since: Instant, _ next: String?) async -> Page?,
    inbox: Inbox, store: Store, now: @escaping @Sendable () -> Instant,
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
    let since = max(
      try await begin(end).adding(seconds: -Self.overlap), now().adding(seconds: -Self.window))
    guard let found = try await search(since...max(since, end)) else {
      observe(.sweepFailed)
      return 0
    }
    let missed = inOrder(found.messages)
    for message in missed { try await take(message) }
    if !missed.isEmpty { observe(.swept(missed.count)) }
    try await store.setMark(end)
    return missed.count
  }

  private func take(_ message: Message) async throws(StorageError) {
    do throws(StorageError) {
      _ = try await inbox.receive(message.withoutCardNumbers)
    } catch {
      // One that is refused for good must not stand before all others.
      guard error.reason == .rejected else { throw error }
      observe(.failed("take in a message", error))
    }
  }

  /// The mark. A program that was never here before answers nothing of the time before it, and misses nothing from now on.
  private func begin(_ end: Instant) async throws(StorageError) -> Instant {
    if let mark = try await store.mark() { return mark }
    try await store.setMark(end)
    return end
  }

  /// What was written in the time and is kept nowhere; nil where the channel cannot say. One page after the other, so that of what is kept
  /// nothing has to be remembered but where.
  private func search(_ time: ClosedRange<Instant>) async throws(StorageError) -> Missed? {
    var found = Missed()
    var next: String?
    repeat {
      guard let page = await listed(time.lowerBound, next) else { return nil }
      if let oldest = page.messages.map(\.receivedAt).min() {
        let known = try await store.known(page.messages.map(\.id), oldest)
        for message in page.messages { found.note(message, known[message.id], time) }
      }
      next = page.next
    } while next != nil
    return found
  }

  /// The oldest first. The channel's times are whole seconds: what one traveller wrote within the same one is kept apart.
  private func inOrder(_ messages: [Message]) -> [Message] {
    let order = messages.reversed().enumerated().sorted {
      ($0.element.receivedAt, $0.offset) < ($1.element.receivedAt, $1.offset)
    }
    var last: [ConversationID: Instant] = [:]
    return order.map { _, message in
      var message = message
      if let before = last[message.conversation], message.receivedAt <= before {
        message.receivedAt = Instant(milliseconds: before.milliseconds + 1)
      }
      last[message.conversation] = message.receivedAt
      return message
    }
  }

  /// Seconds in which a message may still be on its way: Twilio gives a webhook 15, and its fallback as many.
  private static let webhookTime: Int64 = 35
  /// Seconds before the mark that are looked through again: lists lag behind.
  private static let overlap: Int64 = 600
  /// Seconds after which nothing may be answered any more.
  private static let window: Int64 = 86_400
}

/// What a sweep has found.
private struct Missed {
  private var missed: [Message] = []
  private var ids: Set<String> = []
  /// Where the last of each sender's messages was kept, and when it was written.
  private var homes: [String: (conversation: ConversationID, time: Instant)] = [:]

  /// Each message once, the newest first. The channel's list does not tell a sender's other names; the webhooks of earlier messages did.
  var messages: [Message] {
    missed.map { message in
      var message = message
      message.conversation = homes[message.address]?.conversation ?? message.conversation
      return message
    }
  }

  /// - Parameter home: Where the message was kept; nil: nowhere.
  mutating func note(_ message: Message, _ home: ConversationID?, _ time: ClosedRange<Instant>) {
    if let home {
      let isNewer = homes[message.address].map { $0.time <= message.receivedAt } ?? true
      if isNewer { homes[message.address] = (home, message.receivedAt) }
    } else if time.contains(message.receivedAt), ids.insert(message.id).inserted {
      missed.append(message)
    }
  }
}
