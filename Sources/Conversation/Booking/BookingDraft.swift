import Flights
import LocalTime

/// The booking that is being prepared: everything that a yes would buy.
package struct BookingDraft: Hashable, Sendable, Codable {
  /// The offer as its seller last described it; unlike those shown it is whole.
  package var offer: Offer
  /// As many as the offer has passengers, in its order.
  package var travellers: [TravellerDetails]
  package var email: String?
  /// E.164.
  package var phone: String?
  /// What can be bought beside the flights, as last read.
  package var services: [Service]
  /// Checked bags to be added, in all.
  package var bags: Int
  package var seats: SeatWish?
  package var chosen: [ChosenService]
  /// What the last reply asked a yes for.
  package var quote: Quote?
  /// Whether the people known from an earlier booking were proposed.
  package var proposedPeople: Bool
  /// Whether the offer was shown as the one chosen.
  package var isShown: Bool
  /// Whether the flights are looked for again because somebody's age makes other fares.
  package var isResearched: Bool
  /// The number of the booking that the traveller's yes has set going.
  package var submitted: Int?

  package init(offer: Offer) {
    self.offer = offer
    travellers = offer.passengers.map { _ in TravellerDetails() }
    services = []
    bags = 0
    chosen = []
    proposedPeople = false
    isShown = false
    isResearched = false
  }
}

/// What a yes would buy: exactly this offer, at this total, for these travellers.
package struct Quote: Hashable, Sendable, Codable {
  package var offerID: String
  package var total: Money
  package var travellers: [TravellerDetails]
  package var services: [ChosenService]
  /// Whether a hold was proposed, too.
  package var mayHold: Bool

  package init(
    offerID: String, total: Money, travellers: [TravellerDetails], services: [ChosenService],
    mayHold: Bool
  ) {
    self.offerID = offerID
    self.total = total
    self.travellers = travellers
    self.services = services
    self.mayHold = mayHold
  }
}

/// A booking of the traveller's, as far as it has come.
package struct BookedTrip: Hashable, Sendable, Codable {
  package enum Status: String, Hashable, Sendable, Codable {
    /// Confirmed by the traveller, not yet with the seller's answer.
    case underWay
    /// A page to pay on is open.
    case awaitingPayment
    /// The seller's answer is not clear, or the airline's is still to come.
    case unclear
    case held, booked, cancelled, failed, expired
  }

  /// The booking's number in the conversation, from 1.
  package var number: Int
  package var status: Status
  package var slices: [Slice]
  package var total: Money
  /// The travellers' names.
  package var names: [String]
  package var order: Order?
  /// Where the documents are: an address without its ending.
  package var documents: String?
  /// What is under way with it besides its making.
  package var pending: BookingRequest.Kind?
  /// What the airline changed and the traveller has not taken yet.
  package var schedule: ScheduleChange?

  package init(
    number: Int, status: Status, slices: [Slice], total: Money, names: [String],
    order: Order? = nil
  ) {
    self.number = number
    self.status = status
    self.slices = slices
    self.total = total
    self.names = names
    self.order = order
  }
}
