import LocalTime

/// A message that waits to be sent, or whose delivery is in doubt.
package struct OutboundMessage: Sendable {
  package var id: ReplyID
  package var address: String
  package var text: String
  /// The address of a picture that goes along.
  package var picture: String?
  package var createdAt: Instant
  /// How often it was tried.
  package var attempts: Int
  /// When the traveller wrote last: for a day after it anything may be written.
  package var lastInboundAt: Instant
  /// Whether that day is over, so that the channel takes nothing but what it was asked about before. From the outbox: whether the channel
  /// has said so.
  package var isOutsideWindow = false
  /// Whether the traveller wanted no more messages, and has not written since.
  package var isUnwanted = false
  /// The traveller's language, ISO 639; nil where it is not needed or not known.
  package var language: String?

  package init(
    id: ReplyID, address: String, text: String, picture: String? = nil, createdAt: Instant,
    attempts: Int, lastInboundAt: Instant
  ) {
    self.id = id
    self.address = address
    self.text = text
    self.picture = picture
    self.createdAt = createdAt
    self.attempts = attempts
    self.lastInboundAt = lastInboundAt
  }
}

/// The replies and how far they have come.
package struct Outbox: Sendable {
  /// Takes messages whose time has come, marked as being sent; never two of one conversation at once, always the earliest.
  package var take: @Sendable (_ limit: Int) async throws(StorageError) -> [OutboundMessage]
  package var settle: @Sendable (ReplyID, SendOutcome) async throws(StorageError) -> Void
  /// Notes what the channel said about a reply.
  package var confirm: @Sendable ([Confirmation]) async throws(StorageError) -> Void
  /// Replies that could not go back in the webhook's answer go out by themselves; only those that were tried just so often (0: inline
  /// ones), so that nobody puts back what another courier has sent meanwhile.
  package var fallBack: @Sendable ([ReplyID], _ attempts: Int) async throws(StorageError) -> Void
  /// Replies that were given back in an answer, or sent with an unclear result, so long ago that their word is overdue.
  package var doubtful: @Sendable (_ limit: Int) async throws(StorageError) -> [OutboundMessage]
  /// Conversations with messages that have been waiting for a turn too long, but for those named.
  package var standing:
    @Sendable (_ limit: Int, _ except: [ConversationID]) async throws(StorageError) ->
      [ConversationID]
  /// Lets go what is held and whose traveller has written since; how many messages that were.
  package var release: @Sendable () async throws(StorageError) -> Int
  /// Deletes some of what is kept longer than it has to be; how many rows that were.
  package var forget: @Sendable () async throws(StorageError) -> Int
  /// How many couriers are at work, this one among them.
  package var couriers: @Sendable () async throws(StorageError) -> Int

  package struct Confirmation: Sendable {
    package var id: ReplyID
    package var channelID: String?
    package var status: DeliveryStatus
    package var errorCode: String?
    /// What helps, where it failed.
    package var remedy: Remedy

    package init(
      id: ReplyID, channelID: String?, status: DeliveryStatus, errorCode: String? = nil,
      remedy: Remedy = .none
    ) {
      self.id = id
      self.channelID = channelID
      self.status = status
      self.errorCode = errorCode
      self.remedy = remedy
    }
  }

  package init(
    take: @escaping @Sendable (_ limit: Int) async throws(StorageError) -> [OutboundMessage],
    settle: @escaping @Sendable (ReplyID, SendOutcome) async throws(StorageError) -> Void,
    confirm: @escaping @Sendable ([Confirmation]) async throws(StorageError) -> Void,
    fallBack:
      @escaping @Sendable ([ReplyID], _ attempts: Int) async throws(StorageError) -> Void,
    doubtful: @escaping @Sendable (_ limit: Int) async throws(StorageError) -> [OutboundMessage],
    standing:
      @escaping @Sendable (_ limit: Int, _ except: [ConversationID]) async throws(StorageError) ->
      [ConversationID],
    release: @escaping @Sendable () async throws(StorageError) -> Int = { 0 },
    forget: @escaping @Sendable () async throws(StorageError) -> Int = { 0 },
    couriers: @escaping @Sendable () async throws(StorageError) -> Int = { 1 }
  ) {
    self.take = take
    self.settle = settle
    self.confirm = confirm
    self.fallBack = fallBack
    self.doubtful = doubtful
    self.standing = standing
    self.release = release
    self.forget = forget
    self.couriers = couriers
  }
}

/// The way to the traveller.
package struct Channel: Sendable {
  package struct SentMessage: Sendable {
    package var channelID: String
    package var text: String
    /// Whether it went back in a webhook's answer; nil where the channel does not tell.
    package var isAnswer: Bool?
    package var createdAt: Instant
    /// Why it failed, and what helps; nil where it did not.
    package var failure: (code: String, remedy: Remedy)?

    package init(
      channelID: String, text: String, isAnswer: Bool? = nil, createdAt: Instant,
      failure: (code: String, remedy: Remedy)? = nil
    ) {
      self.channelID = channelID
      self.text = text
      self.isAnswer = isAnswer
      self.createdAt = createdAt
      self.failure = failure
    }
  }

  /// How many messages `sent` names at most.
  package static let depth = 100

  package var send: @Sendable (OutboundMessage) async -> SendOutcome
  /// The `depth` newest messages to the address that the channel has on record, the queued ones among them; nil where it cannot say.
  package var sent: @Sendable (_ address: String) async -> [SentMessage]?

  package init(
    send: @escaping @Sendable (OutboundMessage) async -> SendOutcome,
    sent: @escaping @Sendable (_ address: String) async -> [SentMessage]?
  ) {
    self.send = send
    self.sent = sent
  }
}
