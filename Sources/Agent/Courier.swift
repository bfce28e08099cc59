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
  private let underWay = Tally()

  /// - Parameter rate: How many messages a second go out at most.
  package init(
    outbox: Outbox, channel: Channel, agent: Agent, rate: Int = 80,
    now: @escaping @Sendable () -> Instant,
    observe: @escaping @Sendable (CourierObservation) -> Void
  ) {
    self.outbox = outbox
    self.channel = channel
    self.agent = agent
    self.now = now
    self.observe = observe
    pace = Pace(rate: rate)
  }

  /// Begins to send what is due, as much as may go at once; how many messages that were. It does not wait for them: a slow one holds up
  /// nobody but its own traveller.
  package func deliver() async throws(StorageError) -> Int { try await startDelivering().count }

  func startDelivering() async throws(StorageError) -> [Task<Void, Never>] {
    let room = min(pace.room(), Self.sendings - underWay.count)
    guard room > 0 else { return [] }
    let due = try await outbox.take(room)
    pace.spend(due.count)
    return due.map { message in
      underWay.begin()
      return Task {
        await send(message)
        underWay.end()
      }
    }
  }

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
      case .there(let channelID):
        try await outbox.confirm([.init(id: message.id, channelID: channelID, status: .sent)])
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
    case there(channelID: String)
    case missing
    /// The channel does not answer, or does not reach back far enough.
    case cannotSay
  }

  /// Looks for the message among those made since it was written: an older one may say the same.
  private func look(for message: OutboundMessage) async -> Whereabouts {
    let since = message.createdAt.adding(seconds: -Self.clockTolerance)
    guard let sent = await channel.sent(message.address) else { return .cannotSay }
    let recent = sent.filter { $0.createdAt >= since }
    if let match = recent.first(where: { $0.text == message.text }) {
      return .there(channelID: match.channelID)
    }
    return recent.count < Channel.depth ? .missing : .cannotSay
  }

  private func send(_ message: OutboundMessage) async {
    var message = message
    message.isOutsideWindow = message.lastInboundAt.adding(seconds: Self.window) <= now()
    let outcome = await channel.send(message)
    observe(.sent(outcome, attempts: message.attempts))
    // What hinders one hinders all: the account's limit, its key, the line.
    if case .postponed(let delay) = outcome { pace.pause(min(delay, Self.longestPause)) }
    do throws(StorageError) {
      try await outbox.settle(message.id, outcome)
    } catch {
      observe(.failed("settle a message", error))
    }
  }

  private static let batch = 50
  /// Turns that are taken up at once.
  private static let turns = 50
  /// Messages on their way to the channel at once.
  private static let sendings = 64
  private static let longestPause: Duration = .seconds(5)
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
  /// A reply without a word from the channel goes out by itself; `certain` when the channel said that it does not have it.
  case sentAgain(certain: Bool)
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
