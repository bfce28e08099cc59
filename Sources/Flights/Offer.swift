import LocalTime

/// An itinerary at a price, as its seller described it. Everything a traveller is shown about a flight comes from here.
package struct Offer: Hashable, Sendable, Codable {
  /// The seller's id.
  package var id: String
  /// The seller's id of the request that found it: an offer request can be booked once.
  package var requestID: String
  package var owner: Airline
  package var slices: [Slice]
  /// The price of everything for everybody.
  package var total: Money
  /// When the price ends.
  package var expiresAt: Instant
  package var passengers: [Passenger]
  package var conditions: Conditions
  package var payment: PaymentRequirements
  /// Whether each traveller's passport is needed for the order.
  package var needsIdentityDocuments: Bool

  package init(
    id: String, requestID: String, owner: Airline, slices: [Slice], total: Money,
    expiresAt: Instant, passengers: [Passenger], conditions: Conditions = Conditions(),
    payment: PaymentRequirements = PaymentRequirements(), needsIdentityDocuments: Bool = false
  ) {
    self.id = id
    self.requestID = requestID
    self.owner = owner
    self.slices = slices
    self.total = total
    self.expiresAt = expiresAt
    self.passengers = passengers
    self.conditions = conditions
    self.payment = payment
    self.needsIdentityDocuments = needsIdentityDocuments
  }
}

/// An airline by its IATA code and its name.
package struct Airline: Hashable, Sendable, Codable {
  /// Two characters; nil for a seller without a code.
  package var code: String?
  package var name: String

  package init(code: String?, name: String) {
    self.code = code
    self.name = name
  }
}

/// One direction of a journey: the flights from where it starts to where it ends.
package struct Slice: Hashable, Sendable, Codable {
  package var segments: [Segment]
  /// Minutes that really pass from the first departure to the last arrival; nil where the seller does not say.
  package var duration: Int?
  package var fareBrand: String?

  package init(segments: [Segment], duration: Int?, fareBrand: String? = nil) {
    self.segments = segments
    self.duration = duration
    self.fareBrand = fareBrand
  }

  /// Changes of plane.
  package var stops: Int { max(0, segments.count - 1) }
}

/// One flight, from take-off to the landing at which its number ends.
package struct Segment: Hashable, Sendable, Codable {
  /// IATA code of the airport.
  package var origin: String
  /// IATA code of the airport.
  package var destination: String
  package var originTerminal: String?
  package var destinationTerminal: String?
  /// At the origin's clock.
  package var departure: LocalDateTime
  /// At the destination's clock.
  package var arrival: LocalDateTime
  /// Minutes in the air and on the ground; nil where the seller does not say.
  package var duration: Int?
  package var marketingCarrier: Airline
  /// Digits, without the airline's code.
  package var flightNumber: String
  package var operatingCarrier: Airline
  package var aircraft: String?
  package var cabin: Cabin?
  /// What each traveller may take along; nil where the seller does not say.
  package var bags: Bags?
  /// IATA codes of the airports where the plane lands on its way under the same number.
  package var technicalStops: [String]

  package init(
    origin: String, destination: String, originTerminal: String? = nil,
    destinationTerminal: String? = nil, departure: LocalDateTime, arrival: LocalDateTime,
    duration: Int?, marketingCarrier: Airline, flightNumber: String, operatingCarrier: Airline,
    aircraft: String? = nil, cabin: Cabin? = nil, bags: Bags? = nil, technicalStops: [String] = []
  ) {
    self.origin = origin
    self.destination = destination
    self.originTerminal = originTerminal
    self.destinationTerminal = destinationTerminal
    self.departure = departure
    self.arrival = arrival
    self.duration = duration
    self.marketingCarrier = marketingCarrier
    self.flightNumber = flightNumber
    self.operatingCarrier = operatingCarrier
    self.aircraft = aircraft
    self.cabin = cabin
    self.bags = bags
    self.technicalStops = technicalStops
  }
}

/// Pieces of baggage for each traveller that the price includes.
package struct Bags: Hashable, Sendable, Codable {
  package var carryOn: Int
  package var checked: Int

  package init(carryOn: Int, checked: Int) {
    self.carryOn = carryOn
    self.checked = checked
  }
}

/// A traveller as the seller knows them in an offer.
package struct Passenger: Hashable, Sendable, Codable {
  package enum Kind: String, Sendable, Codable { case adult, child, infant }
  package var id: String
  package var kind: Kind
  package var age: Int?

  package init(id: String, kind: Kind, age: Int? = nil) {
    self.id = id
    self.kind = kind
    self.age = age
  }
}

/// What may be done with a ticket before departure; nil where the seller does not say.
package struct Conditions: Hashable, Sendable, Codable {
  package struct Rule: Hashable, Sendable, Codable {
    package var allowed: Bool
    /// Nil where the seller does not say.
    package var penalty: Money?

    package init(allowed: Bool, penalty: Money? = nil) {
      self.allowed = allowed
      self.penalty = penalty
    }
  }

  package var change: Rule?
  package var refund: Rule?

  package init(change: Rule? = nil, refund: Rule? = nil) {
    self.change = change
    self.refund = refund
  }
}

/// When an order must be paid.
package struct PaymentRequirements: Hashable, Sendable, Codable {
  /// Whether the order must be paid as it is made; otherwise it can be held.
  package var instant: Bool
  package var payBy: Instant?
  package var priceGuaranteedUntil: Instant?

  package init(instant: Bool = true, payBy: Instant? = nil, priceGuaranteedUntil: Instant? = nil) {
    self.instant = instant
    self.payBy = payBy
    self.priceGuaranteedUntil = priceGuaranteedUntil
  }
}
