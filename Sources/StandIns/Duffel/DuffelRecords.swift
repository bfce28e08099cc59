import Flights
import LocalTime

// What Duffel remembers.

/// A traveller of a search, its offers and its orders.
struct DuffelPassenger: Hashable, Sendable {
  var id: String
  /// As it was asked for: a type or an age.
  var type: String?
  var age: Int?
  /// The id in the timetable's offers.
  var deskID: String

  var kind: Passenger.Kind {
    switch age {
    case .some(..<2): .infant
    case .some(..<12): .child
    default: .adult
    }
  }
}

/// An offer request.
struct DuffelSearch: Sendable {
  var id: String
  var passengers: [DuffelPassenger]
  var request: OfferRequest
  var createdAt: Instant
  var offerIDs: [String] = []
  /// An order was made from one of its offers.
  var isBooked = false
}

/// A slice of an offer or an order, with its ids.
struct DuffelSlice: Sendable {
  var id = newDuffelID("sli")
  var segmentIDs: [String]
  var slice: Slice

  init(_ slice: Slice) {
    self.slice = slice
    segmentIDs = slice.segments.map { _ in newDuffelID("seg") }
  }
}

struct DuffelOffer: Sendable {
  var id: String
  var searchID: String
  /// As the timetable made it.
  var offer: Offer
  var passengers: [DuffelPassenger]
  var slices: [DuffelSlice]
  var createdAt: Instant
  var expiresAt: Instant
  /// What it costs more than in the timetable, in the total's units.
  var rise: Int64 = 0
  var isGone = false
  /// What is sold with it, under the ids of the last reading.
  var bags: [DuffelService] = []
  var seats: [DuffelService] = []

  var total: Money {
    Money(units: offer.total.units + rise, scale: offer.total.scale, currency: offer.total.currency)
  }
}

/// A bag or a seat, on offer or bought.
struct DuffelService: Sendable {
  enum Kind: Hashable, Sendable {
    case bag(type: String, kilograms: Int?)
    case seat(String)
  }

  var id: String
  var kind: Kind
  var passengerIDs: [String]
  var segmentIDs: [String]
  var price: Money
  var maximumQuantity = 1
  /// Of one that was bought.
  var quantity = 1
}

struct DuffelOrder: Sendable {
  var id: String
  /// The order in the timetable's book.
  var deskID: String
  var offerID: String
  var searchID: String
  /// `instant` or `hold`.
  var type: String
  var bookingReference: String
  var owner: Airline
  var slices: [DuffelSlice]
  var passengers: [DuffelPassenger]
  /// What the order says about each passenger, under its id.
  var details: [String: JSON]
  var services: [DuffelService]
  /// What can be added, under the ids of the last reading.
  var onSale: [DuffelService] = []
  /// How often that became dearer.
  var rises = 0
  var conditions: Conditions
  var total: Money
  var payment: PaymentRequirements
  var createdAt: Instant
  /// By the computer's clock, for what lags behind.
  var madeAt = ContinuousClock.now
  var paidAt: Instant?
  var cancelledAt: Instant?
  var actions: [String]
  var metadata: [String: JSON]
  /// Whether it can be read: one that is accepted comes later.
  var isVisible: Bool
  /// The cancellation that can be confirmed.
  var newestCancellation: String?
  var changes: [JSON] = []
  /// The exchange that made it.
  var post: String

  var segmentIDs: [String] { slices.flatMap(\.segmentIDs) }

  /// A hold that was not paid in time.
  func isLapsed(_ now: Instant) -> Bool {
    type == "hold" && paidAt == nil && (payment.payBy.map { now > $0 } ?? false)
  }
}

struct DuffelCancellation: Sendable {
  var id: String
  var orderID: String
  var refund: Money?
  var refundTo: String
  var createdAt: Instant
  var expiresAt: Instant
  var confirmedAt: Instant?
}

struct DuffelChangeRequest: Sendable {
  var id: String
  var orderID: String
  var asked: JSON
  var offerIDs: [String]
}

/// Other flights for a slice of an order: an offer, then a change that waits to be confirmed, then one that was.
struct DuffelChange: Sendable {
  var offerID: String
  /// The change begun from the offer.
  var id: String?
  var requestID: String
  var orderID: String
  /// The index of the slice.
  var index: Int
  var removed: DuffelSlice
  var added: DuffelSlice
  var offer: ChangeOffer
  var newTotal: Money
  var createdAt: Instant
  var confirmedAt: Instant?
}

struct DuffelAirlineChange: Sendable {
  var id: String
  var orderID: String
  var index: Int
  var removed: DuffelSlice
  var added: DuffelSlice
  var createdAt: Instant
  var actionTaken: String?
  var actionTakenAt: Instant?
}
