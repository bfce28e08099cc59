import Conversation
import Flights
import LocalTime

/// One booking of one conversation.
package struct BookingID: Hashable, Sendable {
  package var conversation: ConversationID
  /// Counted from 1 in the conversation.
  package var number: Int

  package init(conversation: ConversationID, number: Int) {
    self.conversation = conversation
    self.number = number
  }
}

extension BookingID: LosslessStringConvertible {
  /// The conversation in hexadecimal and the number, joined by a dot.
  package var description: String { "\(conversation).\(number)" }

  package init?(_ description: String) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let conversation = ConversationID(hexadecimal: parts[0]),
      let number = Int(parts[1]), number > 0
    else { return nil }
    self.init(conversation: conversation, number: number)
  }
}

/// A booking as it is kept: what the seller has, and what is being done about it. `BookingSteps` says what comes next.
package struct Booking: Hashable, Sendable, Codable {
  /// What the seller has, as far as it is known.
  package enum Standing: String, Hashable, Sendable, Codable {
    /// Nothing yet.
    case new
    case held, booked, cancelled, failed, expired
  }

  package var standing: Standing
  package var work: Work?
  package var order: Order?
  /// Every payment on a hosted page that was begun for it.
  package var payments: [Payment]
  /// The travellers' names, for the documents.
  package var names: [String]
  /// What the address of its documents ends in; nobody can guess it.
  package var token: String
  /// Where news goes.
  package var address: String
  /// BCP 47, for the documents.
  package var language: String
  /// The reminders that were given, by their keys.
  package var reminded: Set<String>
  /// Changes by the airline that were told, by their ids.
  package var toldChanges: Set<String>
  /// What may be owed to the traveller and is not given back by a payment of theirs: a person sees to it.
  package var notRefunded: Money?
  /// When the seller was last asked how the order stands.
  package var lookedAt: Instant?
  /// How often news was given.
  package var newsCount: Int

  package init(
    standing: Standing = .new, work: Work?, names: [String], token: String, address: String,
    language: String
  ) {
    self.standing = standing
    self.work = work
    payments = []
    self.names = names
    self.token = token
    self.address = address
    self.language = language
    reminded = []
    toldChanges = []
    newsCount = 0
  }

  /// One effect on its way.
  package struct Work: Hashable, Sendable, Codable {
    package enum Stage: String, Hashable, Sendable, Codable {
      /// The traveller said yes; nothing was asked of anybody.
      case confirmed
      /// A page to pay on is open.
      case authorising
      /// The one call may be under way.
      case submitting
      /// The seller took it; what became of it comes later.
      case pending
      /// Nobody can say what became of the call.
      case unknown
    }

    package var effect: Effect
    /// Our id of the effect: the seller keeps it with the order, the payment provider with the payment.
    package var operationID: String
    package var stage: Stage
    package var confirmedAt: Instant
    /// When the one call began.
    package var attemptedAt: Instant?
    /// How often its result was asked for.
    package var inquiries: Int
    /// Whether the traveller was told that the result is unclear.
    package var toldUnclear: Bool
    /// Whether the operator was told.
    package var isWithPerson: Bool
    /// Whether the seller said by itself that nothing came of it: what it lists decides.
    package var isSaidToHaveFailed: Bool?

    package init(effect: Effect, operationID: String, confirmedAt: Instant) {
      self.effect = effect
      self.operationID = operationID
      stage = .confirmed
      self.confirmedAt = confirmedAt
      inquiries = 0
      toldUnclear = false
      isWithPerson = false
    }
  }

  /// A payment on a hosted page: authorised first, captured when there is a seat, voided when there is none.
  package struct Payment: Hashable, Sendable, Codable {
    package enum Stage: String, Hashable, Sendable, Codable {
      case open, authorised, capturing, captured, voiding, voided, refunding, refunded, failed
    }
    /// The operation that it pays for.
    package var id: String
    package var amount: Money
    package var stage: Stage
    package var url: String?
    package var until: Instant
    /// What is to be given back, where it is refunding.
    package var refund: Money?
    /// When the provider is asked again.
    package var nextTry: Instant
    package var tries: Int

    package init(id: String, amount: Money, until: Instant, now: Instant) {
      self.id = id
      self.amount = amount
      stage = .open
      self.until = until
      nextTry = now
      tries = 0
    }
  }

  /// The word for it in the table and in logs: the names of the design.
  package var status: String {
    guard let work else { return standing.rawValue }
    if work.isWithPerson { return "with_person" }
    if work.stage == .unknown { return work.stage.rawValue }
    switch work.effect {
    case .order: return work.stage.rawValue
    case .pay: return "paying"
    case .change, .accept, .add: return "changing"
    case .cancel: return "cancelling"
    }
  }
}

/// A booking as it was read: a save over any other version is refused.
package struct LoadedBooking: Sendable {
  package var id: BookingID
  package var version: Int64
  package var booking: Booking

  package init(id: BookingID, version: Int64, booking: Booking) {
    self.id = id
    self.version = version
    self.booking = booking
  }
}
