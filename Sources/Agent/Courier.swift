import LocalTime

// What happens besides the webhooks. Each round is safe to run in several couriers at once, and to be cut off anywhere: what it took stays
// in the tables and is taken up again.

/// Sends replies, finds out about the doubtful ones, and takes up turns that stand still.
package struct Courier: Sendable {
  let outbox: Outbox
  let channel: Channel
  let agent: Agent
  let now: @Sendable () -> Instant
  let observe: @Sendable (CourierObservation) -> Void
  private let retries = Retries()
  private let pace: Pace
  private let room: Int
  private let underWay = Tally()

  /// - Parameters:
  ///   - rate: How many messages a second go out at most, from all couriers together.
  ///   - room: How many may be on their way to the channel at once; nil: what goes out in two seconds.
  package init(
    outbox: Outbox, channel: Channel, agent: Agent, rate: Int = 80, room: Int? = nil,
    now: @escaping @Sendable () -> Instant,
    observe: @escaping @Sendable (CourierObservation) -> Void
  ) {
    self.outbox = outbox
    self.channel = channel
    self.agent = agent
    self.now = now
    self.observe = observe
    pace = Pace(rate: rate)
    self.room = room ?? max(64, 2 * rate)
  }

  /// Begins to send what is due, as much as may go at once; how many messages that were. It does not wait for them: a slow one holds up
  /// nobody but its own traveller.
  package func deliver() async throws(StorageError) -> Int { try await startDelivering().count }

  func startDelivering() async throws(StorageError) -> [Task<Void, Never>] {
    let limit = pace.reserve(max(0, room - underWay.count))
    guard limit > 0 else { return [] }
    var due: [OutboundMessage] = []
    let end = now().adding(seconds: Self.lease)
    defer { pace.giveBack(limit - due.count) }
    due = try await outbox.take(limit)
    return due.map { message in
      underWay.begin()
      return Task {
        await send(message, until: end)
        underWay.end()
      }
    }
  }

  /// Takes its share of the rate: the other couriers send too.
  package func share() async throws(StorageError) { pace.share(among: try await outbox.couriers()) }

  /// Waits for what is being sent: cut off it would be of unknown fate.
  package func settle() async {
    while underWay.count > 0 { try? await Task.sleep(for: .milliseconds(10)) }
  }

  /// Lets go what was held and whose traveller has written since; how many messages that were.
  package func release() async throws(StorageError) -> Int {
    let count = try await outbox.release()
    if count > 0 { observe(.released(count)) }
    return count
  }

  /// Deletes some of what is kept for longer than it may; how many rows that were.
  package func forget() async throws(StorageError) -> Int {
    let count = try await outbox.forget()
    if count > 0 { observe(.forgot(count)) }
    return count
  }

  /// Runs the turns that an ended process left behind; how many messages they answered.
  package func takeUp() async throws(StorageError) -> Int {
    let standing = try await outbox.standing(Self.turns * 4, retries.notDue(at: now()))
    return await withTaskGroup(of: Int.self) { group in
      var count = 0
      for (index, conversation) in standing.enumerated() {
        // The next one begins when any is done: a slow one holds up nobody.
        if index >= Self.turns { count += await group.next() ?? 0 }
        group.addTask { await takeUp(conversation) }
      }
      return await group.reduce(count, +)
    }
  }

  private func takeUp(_ conversation: ConversationID) async -> Int {
    var count = 0
    do throws(StorageError) {
      count = try await agent.takeUp(conversation)
    } catch {
      observe(.failed("take up a turn", error))
    }
    if count > 0 {
      retries.succeeded(conversation)
    } else {
      retries.failed(conversation, at: now())
    }
    return count
  }

  /// Asks the channel what became of replies without a word; what it does not have goes out again.
  package func resolve() async throws(StorageError) -> Int {
    let doubtful = try await outbox.doubtful(Self.batch)
    await withTaskGroup(of: Void.self) { group in
      for (index, message) in doubtful.enumerated() {
        if index >= Self.lookUps { await group.next() }
        group.addTask { await resolve(message) }
      }
    }
    return doubtful.count
  }

  private func resolve(_ message: OutboundMessage) async {
    do throws(StorageError) {
      switch await look(for: message) {
      case .there(let found):
        let failure = found.failure
        try await outbox.confirm([
          .init(
            id: message.id, channelID: found.channelID, status: failure == nil ? .sent : .failed,
            errorCode: failure?.code, remedy: failure?.remedy ?? .none)
        ])
        if let failure { observe(.undelivered(code: failure.code, failure.remedy)) }
      case .missing:
        observe(.sentAgain(certain: true))
        try await outbox.fallBack([message.id], message.attempts)
      case .cannotSay where message.createdAt.adding(seconds: Self.patience) < now():
        // A doubled answer is better than none.
        observe(.sentAgain(certain: false))
        try await outbox.fallBack([message.id], message.attempts)
      case .cannotSay: break
      }
    } catch {
      observe(.failed("find out about a message", error))
    }
  }

  private enum Whereabouts {
    case there(Channel.SentMessage)
    case missing
    /// The channel does not answer, or does not reach back far enough.
    case cannotSay
  }

  /// Looks for the message among those made since it was written: an older one may say the same.
  private func look(for message: OutboundMessage) async -> Whereabouts {
    let since = message.createdAt.adding(seconds: -Self.clockTolerance)
    guard let sent = await channel.sent(message.address) else { return .cannotSay }
    // The same words may have gone back in an answer and out by themselves.
    let wasAnswer = message.attempts == 0
    let recent = sent.filter { $0.createdAt >= since }
    let line = isOutsideWindow(message) ? message.line : nil
    if let match = recent.first(where: { sent in
      guard (sent.isAnswer ?? wasAnswer) == wasAnswer else { return false }
      // A template has words around ours.
      return sent.text == message.text || line.map { sent.text.contains($0) } ?? false
    }) {
      return .there(match)
    }
    return recent.count < Channel.depth ? .missing : .cannotSay
  }

  /// - Parameter end: From then on others may ask what became of it: a process that stood still until then sends nothing.
  private func send(_ message: OutboundMessage, until end: Instant) async {
    guard now() < end else { return observe(.tooLate) }
    let outcome = await outcome(message)
    observe(.sent(outcome, attempts: message.attempts))
    if case .postponed(_, let hindrance) = outcome, hindrance.pause > .zero {
      pace.pause(hindrance.pause)
    }
    do throws(StorageError) {
      try await outbox.settle(message.id, outcome)
    } catch {
      observe(.failed("settle a message", error))
    }
  }

  private func outcome(_ message: OutboundMessage) async -> SendOutcome {
    if message.isUnwanted { return .stopped(code: "unwanted") }
    var message = message
    message.isOutsideWindow = isOutsideWindow(message)
    return await channel.send(message)
  }

  private func isOutsideWindow(_ message: OutboundMessage) -> Bool {
    message.isOutsideWindow || message.lastInboundAt.adding(seconds: Self.window) <= now()
  }

  private static let batch = 50
  /// Seconds in which a message that was taken is sent: the outbox waits longer before it lets anybody ask.
  private static let lease: Int64 = 45
  /// Turns that are taken up at once.
  private static let turns = 50
  /// Seconds after the traveller's last message in which anything may be written: 24 hours, less what a message takes.
  private static let window: Int64 = 86_100
  /// Seconds after which a reply of unknown fate goes out again.
  private static let patience: Int64 = 300
  /// Seconds by which the channel's clock may be behind ours; its times have no fractions.
  private static let clockTolerance: Int64 = 5
  /// Questions to the channel at once.
  private static let lookUps = 8
}

/// Everything about deliveries that is worth telling; no traveller's words, no address.
package enum CourierObservation: Sendable {
  case sent(SendOutcome, attempts: Int)
  /// A message that the channel had taken did not arrive; what helps is being done.
  case undelivered(code: String, Remedy)
  /// A reply without a word from the channel goes out by itself; `certain` when the channel said that it does not have it.
  case sentAgain(certain: Bool)
  /// A message was not sent, because this process had stood still.
  case tooLate
  /// So many replies that were held go out, because their travellers wrote.
  case released(Int)
  /// So many rows were deleted because they were kept long enough.
  case forgot(Int)
  /// So many messages were taken in that never reached the webhook.
  case swept(Int)
  /// The channel did not say what came.
  case sweepFailed
  case failed(String, StorageError)
}
