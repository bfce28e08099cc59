import Conversation
import Flights
import LocalTime
import Synchronization

/// What was found for a conversation, for as long as it can be sold: "anything cheaper?" needs no second search. Never shared between
/// conversations, because of an offer request one offer is sold, and forgotten when one is.
final class SearchCache: Sendable {
  private struct Entry {
    var requests: [OfferRequest]
    var offers: [Offer]
    var foundAt: Instant
  }

  private let limit: Int
  private let entries = Mutex<[ConversationID: Entry]>([:])

  /// - Parameter limit: How many conversations are remembered; past it the one whose search is oldest is forgotten.
  init(limit: Int = 256) { self.limit = limit }

  /// The offers found for the same requests; nil where they are too old, or soon will be.
  func offers(
    _ conversation: ConversationID, _ requests: [OfferRequest], at now: Instant
  ) -> [Offer]? {
    entries.withLock { entries in
      guard let entry = entries[conversation], entry.requests == requests,
        entry.foundAt <= now, now < entry.foundAt.adding(seconds: Self.lifetime),
        entry.offers.allSatisfy({ now.adding(seconds: Self.reserve) < $0.expiresAt })
      else { return nil }
      return entry.offers
    }
  }

  func keep(
    _ offers: [Offer], for requests: [OfferRequest], _ conversation: ConversationID, at now: Instant
  ) {
    guard !offers.isEmpty else { return }
    entries.withLock { entries in
      if entries[conversation] == nil, entries.count >= limit,
        let oldest = entries.min(by: { $0.value.foundAt < $1.value.foundAt })
      {
        entries[oldest.key] = nil
      }
      entries[conversation] = Entry(requests: requests, offers: offers, foundAt: now)
    }
  }

  func forget(_ conversation: ConversationID) { entries.withLock { $0[conversation] = nil } }

  /// Seconds for which a search is as good as a new one.
  private static let lifetime: Int64 = 240
  /// Seconds for which an offer has to be on sale still.
  private static let reserve: Int64 = 600
}
