import Flights
import LocalTime

/// What a traveller wants with a booking that they have.
package struct BookingRequest: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable {
    /// "My trips."
    case list
    /// "Is it confirmed?", "what's my booking reference?"
    case status
    case cancel
    /// Other flights, or another day.
    case change
    /// The itinerary, the calendar file, the ticket once more.
    case documents
    /// Takes what the airline changed.
    case accept
    /// Pays what is held.
    case pay
    case addBags
  }

  package var kind: Kind
  /// The booking reference that the message names.
  package var reference: String?
  /// The IATA code of a place that it names: "cancel my flight to Lisbon".
  package var place: String?
  /// Which way is meant, where the message says it: false is the way there, true the way back.
  package var isReturn: Bool?
  /// The new day.
  package var date: CalendarDate?
  /// The new times of departure.
  package var window: TimeWindow?
  package var bags: Int?

  package init(_ kind: Kind) { self.kind = kind }
}
