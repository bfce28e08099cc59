import Flights
import LocalTime

/// What became of a booking meanwhile: it comes into the conversation like a message, and the dialogue tells it.
package struct BookingNews: Hashable, Sendable, Codable {
  package enum Event: Hashable, Sendable, Codable {
    case booked
    case held
    /// The airline has it; its answer comes later.
    case pending
    /// Nobody can say yet whether it was booked; it is being asked for.
    case unclear
    /// Certainly not booked, paid, changed or cancelled.
    case failed(Failure)
    /// The page to pay on, open until the instant; what is to be paid there.
    case payHere(url: String, until: Instant, amount: Money?)
    case paid
    case cancelled(CancellationQuote)
    case changed(ChangeOffer)
    /// The services were added.
    case added
    /// The hold is over, and nothing was paid.
    case expired
    /// The airline changed the flights.
    case scheduleChanged(ScheduleChange)
    /// What the airline changed was taken.
    case accepted
    /// The hold ends at the instant.
    case holdEnds(Instant)
    /// The flight, counted over all slices from 0, leaves in about a day.
    case checkIn(flight: Int)
    /// The slice's last flight has landed: the traveller's clock is now the airport's.
    case landed(slice: Int)
  }

  /// Why it came to nothing, in the words of `FlightError`.
  package enum Failure: String, Hashable, Sendable, Codable {
    case unavailable, offerGone, priceChanged, invalidDetails, notAllowed, rejected
    /// The traveller did not pay in time, or the payment was refused.
    case notPaid
    /// The house pays no more today; nothing was asked of the seller.
    case overBudget
  }

  /// The booking's number in the conversation.
  package var number: Int
  package var event: Event
  /// What it was done for: nil for the making of the booking.
  package var kind: BookingRequest.Kind?
  /// The order as it stands now, where there is one.
  package var order: Order?
  package var documents: String?

  package init(
    number: Int, _ event: Event, kind: BookingRequest.Kind? = nil, order: Order? = nil,
    documents: String? = nil
  ) {
    self.number = number
    self.event = event
    self.kind = kind
    self.order = order
    self.documents = documents
  }
}
