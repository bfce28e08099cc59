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

  package init(
    outbox: Outbox, channel: Channel, agent: Agent, now: @escaping @Sendable () -> Instant,
    observe: @escaping @Sendable (CourierObservation) -> Void
  ) {
    self.outbox = outbox
    self.channel = channel
    self.agent = agent
    self.now = now
    self.observe = observe
  }

  /// Sends what is due; how many messages that were.
  package func deliver() async throws(StorageError) -> Int {
    let due = try await outbox.take(Self.batch)
    await withTaskGroup { group in
      for message in due { group.addTask { await send(message) } }
    }
    return due.count
  }

  /// Runs the turns that an ended process left behind; how many messages they answered.
  package func takeUp() async throws(StorageError) -> Int {
    let standing = try await outbox.standing(Self.batch)
    return await withTaskGroup(of: Int.self) { group in
      for conversation in standing { group.addTask { await takeUp(conversation) } }
      return await group.reduce(0, +)
    }
  }

  private func takeUp(_ conversation: ConversationID) async -> Int {
    do throws(StorageError) {
      return try await agent.takeUp(conversation)
    } catch {
      observe(.failed("take up a turn", error))
      return 0
    }
  }

  /// Asks the channel what became of replies without a word; what it does not have goes out again.
  package func resolve() async throws(StorageError) -> Int {
    let doubtful = try await outbox.doubtful(Self.batch)
    for message in doubtful {
      let since = message.createdAt.adding(seconds: -5)
      if let sent = await channel.sent(message.address, since) {
        if let match = sent.first(where: { $0.text == message.text }) {
          try await outbox.confirm([
            .init(id: message.id, channelID: match.channelID, status: .sent)
          ])
        } else {
          observe(.sentAgain(certain: true))
          try await outbox.fallBack([message.id])
        }
      } else if message.createdAt.adding(seconds: Self.patience) < now() {
        // Even the channel cannot say: a doubled answer is better than none.
        observe(.sentAgain(certain: false))
        try await outbox.fallBack([message.id])
      }
    }
    return doubtful.count
  }

  private func send(_ message: OutboundMessage) async {
    let outcome = await channel.send(message)
    observe(.sent(outcome, attempts: message.attempts))
    do throws(StorageError) {
      try await outbox.settle(message.id, outcome)
    } catch {
      observe(.failed("settle a message", error))
    }
  }

  private static let batch = 50
  /// Seconds after which a reply of unknown fate goes out again.
  private static let patience: Int64 = 300
}

/// Everything about deliveries that is worth telling; no traveller's words, no address.
package enum CourierObservation: Sendable {
  case sent(SendOutcome, attempts: Int)
  /// A reply without a word from the channel goes out by itself; `certain` when the channel said that it does not have it.
  case sentAgain(certain: Bool)
  case failed(String, StorageError)
}
