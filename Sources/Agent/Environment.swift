import Conversation
import Flights
import LocalTime
import Understanding

/// Everything outside that a turn needs, as values: the live ones are joined in the program, the tests bring their own.
package struct Environment: Sendable {
  package var now: @Sendable () -> Instant
  package var conversations: Conversations
  package var inbox: Inbox
  package var claims: Claims
  package var understander: Understander
  /// Whether the understander asks a model over the network.
  package var understanderWaits: Bool
  package var flights: FlightProvider
  /// Where bookings are kept; nil where nothing can be booked.
  package var bookings: Bookings?
  /// Where travellers pay; nil where the house's account with the seller pays.
  package var payments: Payments?
  /// The address of a booking's documents, without its ending; nil where there are none.
  package var documents: @Sendable (_ token: String) -> String?
  /// A new token that nobody can guess.
  package var token: @Sendable () -> String
  /// How to reach a person.
  package var humanContact: String?
  /// Cuts a text into parts that the channel takes.
  package var parts: @Sendable (String) -> [String]
  /// Shows the traveller that the message is read and an answer being written; what hinders it is nobody's concern here.
  package var typing: @Sendable (Message) async -> Void
  /// How long a webhook may wait for the reply.
  package var replyDeadline: Duration
  /// How much travellers may use, and who counts it.
  package var allowances = Allowances()
  package var counters = Counters.none
  package var observe: @Sendable (Observation) -> Void

  package init(
    now: @escaping @Sendable () -> Instant, conversations: Conversations, inbox: Inbox,
    claims: Claims, understander: Understander, understanderWaits: Bool,
    flights: FlightProvider, bookings: Bookings? = nil, payments: Payments? = nil,
    documents: @escaping @Sendable (_ token: String) -> String? = { _ in nil },
    token: @escaping @Sendable () -> String = {
      String(UInt64.random(in: .min ... .max), radix: 36)
    },
    humanContact: String?,
    parts: @escaping @Sendable (String) -> [String] = { [$0] },
    typing: @escaping @Sendable (Message) async -> Void = { _ in }, replyDeadline: Duration,
    observe: @escaping @Sendable (Observation) -> Void
  ) {
    self.now = now
    self.conversations = conversations
    self.inbox = inbox
    self.claims = claims
    self.understander = understander
    self.understanderWaits = understanderWaits
    self.flights = flights
    self.bookings = bookings
    self.payments = payments
    self.documents = documents
    self.token = token
    self.humanContact = humanContact
    self.parts = parts
    self.typing = typing
    self.replyDeadline = replyDeadline
    self.observe = observe
  }
}

/// A conversation as it was read: the fence refuses a save over any other version.
package struct LoadedConversation: Sendable {
  /// The number of the last turn; 0 for a conversation that is new.
  package var version: Int64
  package var state: State

  package init(version: Int64, state: State) {
    self.version = version
    self.state = state
  }
}

/// What one turn leaves behind, all of it or nothing.
package struct TurnRecord: Sendable {
  package var conversation: ConversationID
  package var address: String
  /// The version that was decided upon.
  package var version: Int64
  package var state: State
  package var messages: [Message]
  /// Whether the messages lie in the inbox already.
  package var received: Bool
  package var reply: [String]
  /// The address of a picture that goes with the last message.
  package var picture: String?
  /// What the traveller's yes sets going: kept in the same commit.
  package var booking: LoadedBooking?
  /// Whether the reply goes back in the webhook's answer; otherwise the courier sends it.
  package var inline: Bool

  package init(
    conversation: ConversationID, address: String, version: Int64, state: State,
    messages: [Message], received: Bool, reply: [String], picture: String? = nil,
    booking: LoadedBooking? = nil, inline: Bool
  ) {
    self.conversation = conversation
    self.address = address
    self.version = version
    self.state = state
    self.messages = messages
    self.received = received
    self.reply = reply
    self.picture = picture
    self.booking = booking
    self.inline = inline
  }
}

package enum SaveOutcome: Hashable, Sendable {
  case saved
  /// Another turn came first: decide again.
  case lostRace
  /// The messages belong to an earlier turn.
  case duplicate
}

/// Where conversations are kept.
package struct Conversations: Sendable {
  /// The conversation; `fresh` passes over copies that may be stale.
  package var load:
    @Sendable (ConversationID, _ fresh: Bool) async throws(StorageError) -> LoadedConversation
  /// Inbox, state and reply in one commit.
  package var save: @Sendable (TurnRecord) async throws(StorageError) -> SaveOutcome

  package init(
    load:
      @escaping @Sendable (ConversationID, _ fresh: Bool) async throws(StorageError) ->
      LoadedConversation,
    save: @escaping @Sendable (TurnRecord) async throws(StorageError) -> SaveOutcome
  ) {
    self.load = load
    self.save = save
  }
}

/// Where messages are kept until a turn has answered them.
package struct Inbox: Sendable {
  /// Records the message durably; false where a turn has answered it already.
  package var receive: @Sendable (Message) async throws(StorageError) -> Bool
  /// The messages of the conversation that no turn has answered, the oldest first.
  package var waiting: @Sendable (ConversationID) async throws(StorageError) -> [Message]

  package init(
    receive: @escaping @Sendable (Message) async throws(StorageError) -> Bool,
    waiting: @escaping @Sendable (ConversationID) async throws(StorageError) -> [Message]
  ) {
    self.receive = receive
    self.waiting = waiting
  }
}

/// The right to run a conversation's turn while it waits, across all processes.
package struct Claims: Sendable {
  /// Waits for the claim; returns without it where its holder has shown no life for 10 s, because the fence decides anyway.
  package var acquire: @Sendable (ConversationID) async throws(StorageError) -> Void
  /// The claim if it is free now.
  package var tryAcquire: @Sendable (ConversationID) async throws(StorageError) -> Bool
  package var release: @Sendable (ConversationID) async -> Void

  package init(
    acquire: @escaping @Sendable (ConversationID) async throws(StorageError) -> Void,
    tryAcquire: @escaping @Sendable (ConversationID) async throws(StorageError) -> Bool,
    release: @escaping @Sendable (ConversationID) async -> Void
  ) {
    self.acquire = acquire
    self.tryAcquire = tryAcquire
    self.release = release
  }
}

/// The store did not do what was asked.
package struct StorageError: Error, CustomStringConvertible {
  package enum Reason: Sendable {
    /// It cannot be reached; nothing was kept, or nobody can say.
    case unavailable
    /// What was read cannot be understood: a wrong key, a damaged row.
    case unreadable
    /// It refused: a fault of ours.
    case rejected
  }
  package var reason: Reason
  package var description: String

  package init(_ reason: Reason, _ description: String) {
    self.reason = reason
    self.description = description
  }
}
