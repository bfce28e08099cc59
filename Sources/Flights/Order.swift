import LocalTime

/// A traveller's details as an order needs them.
package struct PassengerDetails: Hashable, Sendable, Codable {
  package enum Gender: String, Sendable, Codable {
    case male = "m"
    case female = "f"
  }
  package enum Title: String, Sendable, Codable { case mr, ms, mrs, miss, dr }
  package struct Passport: Hashable, Sendable, Codable {
    package var number: String
    /// ISO 3166 alpha-2.
    package var issuingCountry: String
    package var expiresOn: CalendarDate

    package init(number: String, issuingCountry: String, expiresOn: CalendarDate) {
      self.number = number
      self.issuingCountry = issuingCountry
      self.expiresOn = expiresOn
    }
  }

  /// The passenger's id in the offer.
  package var passengerID: String
  package var givenName: String
  package var familyName: String
  package var bornOn: CalendarDate
  package var gender: Gender
  package var title: Title
  package var email: String
  /// E.164.
  package var phone: String
  /// The id of the infant on this adult's lap.
  package var infantID: String?
  package var passport: Passport?

  package init(
    passengerID: String, givenName: String, familyName: String, bornOn: CalendarDate,
    gender: Gender, title: Title, email: String, phone: String, infantID: String? = nil,
    passport: Passport? = nil
  ) {
    self.passengerID = passengerID
    self.givenName = givenName
    self.familyName = familyName
    self.bornOn = bornOn
    self.gender = gender
    self.title = title
    self.email = email
    self.phone = phone
    self.infantID = infantID
    self.passport = passport
  }
}

/// A request to sell exactly this offer at exactly this total.
package struct OrderRequest: Hashable, Sendable, Codable {
  package enum Kind: String, Sendable, Codable { case instant, hold }
  /// Our own id of the attempt, kept with the order by the seller: the key by which an unclear outcome is resolved.
  package var operationID: String
  package var kind: Kind
  package var offerID: String
  /// The price of the offer and of the services.
  package var total: Money
  package var passengers: [PassengerDetails]
  /// What is bought beside the flights; not with an order that is held.
  package var services: [ChosenService]

  package init(
    operationID: String, kind: Kind, offerID: String, total: Money,
    passengers: [PassengerDetails], services: [ChosenService] = []
  ) {
    self.operationID = operationID
    self.kind = kind
    self.offerID = offerID
    self.total = total
    self.passengers = passengers
    self.services = services
  }
}

/// What a seller sold.
package struct Order: Hashable, Sendable, Codable {
  package enum Action: String, Sendable, Codable { case cancel, change, update }
  package var id: String
  /// What the airline calls the booking.
  package var bookingReference: String
  package var offerID: String
  package var owner: Airline
  package var slices: [Slice]
  package var passengers: [Passenger]
  package var total: Money
  package var payment: PaymentRequirements
  package var paidAt: Instant?
  package var cancelledAt: Instant?
  /// What the seller lets us do now: the truth, whatever the offer's conditions said.
  package var availableActions: [Action]
  package var operationID: String?
  package var tickets: [Ticket]
  package var services: [ChosenService]

  package init(
    id: String, bookingReference: String, offerID: String, owner: Airline, slices: [Slice],
    passengers: [Passenger], total: Money, payment: PaymentRequirements, paidAt: Instant? = nil,
    cancelledAt: Instant? = nil, availableActions: [Action] = [], operationID: String? = nil,
    tickets: [Ticket] = [], services: [ChosenService] = []
  ) {
    self.id = id
    self.bookingReference = bookingReference
    self.offerID = offerID
    self.owner = owner
    self.slices = slices
    self.passengers = passengers
    self.total = total
    self.payment = payment
    self.paidAt = paidAt
    self.cancelledAt = cancelledAt
    self.availableActions = availableActions
    self.operationID = operationID
    self.tickets = tickets
    self.services = services
  }

  /// Whether each traveller has an electronic ticket: then the airline will let them fly.
  package var isTicketed: Bool {
    let ticketed = Set(tickets.flatMap(\.passengerIDs))
    return !passengers.isEmpty && passengers.allSatisfy { ticketed.contains($0.id) }
  }
}

/// An electronic ticket.
package struct Ticket: Hashable, Sendable, Codable {
  package var number: String
  package var passengerIDs: [String]

  package init(number: String, passengerIDs: [String]) {
    self.number = number
    self.passengerIDs = passengerIDs
  }
}

/// What became of the one attempt to order.
package enum OrderOutcome: Hashable, Sendable {
  /// Sold (or held), with the order in hand.
  case created(Order)
  /// Accepted or booked at the airline; the order itself comes later. Never to be tried again.
  case pending
  /// Certainly not sold, with the reason.
  case refused(FlightError)
  /// Nobody can say yet: to be resolved by asking, never by trying again.
  case unknown(String)
}

/// What a cancellation would give back, to be confirmed before it expires.
package struct CancellationQuote: Hashable, Sendable, Codable {
  package var id: String
  package var orderID: String
  /// Nil where the seller does not know.
  package var refund: Money?
  /// The seller's word for where the refund goes: `balance`, `card`, `voucher` ...
  package var refundTo: String?
  package var expiresAt: Instant?

  package init(
    id: String, orderID: String, refund: Money?, refundTo: String?, expiresAt: Instant?
  ) {
    self.id = id
    self.orderID = orderID
    self.refund = refund
    self.refundTo = refundTo
    self.expiresAt = expiresAt
  }
}

/// Other flights for an order, with what they cost more (or less, when negative).
package struct ChangeOffer: Hashable, Sendable, Codable {
  package var id: String
  package var orderID: String
  package var slices: [Slice]
  package var difference: Money
  package var penalty: Money?
  package var newTotal: Money
  package var expiresAt: Instant

  package init(
    id: String, orderID: String, slices: [Slice], difference: Money, penalty: Money?,
    newTotal: Money, expiresAt: Instant
  ) {
    self.id = id
    self.orderID = orderID
    self.slices = slices
    self.difference = difference
    self.penalty = penalty
    self.newTotal = newTotal
    self.expiresAt = expiresAt
  }
}

extension Order {
  /// Whether its flights are those of the offer: whether the change was made already.
  package func hasFlights(of offer: ChangeOffer) -> Bool {
    slices.map { $0.segments.map(\.flight) } == offer.slices.map { $0.segments.map(\.flight) }
  }
}

extension Segment {
  /// What tells a flight from every other.
  fileprivate var flight: [String] {
    [
      marketingCarrier.code ?? marketingCarrier.name, flightNumber, origin, destination,
      "\(departure.date)",
    ]
  }
}

extension Order {
  /// Whether it has the services, as many of each, in addition to those that it had before.
  package func hasServices(_ chosen: [ChosenService], beside before: [ChosenService]) -> Bool {
    chosen.allSatisfy { choice in
      services.count(of: choice.service)
        >= before.count(of: choice.service) + chosen.count(of: choice.service)
    }
  }
}

extension [ChosenService] {
  fileprivate func count(of service: Service) -> Int {
    reduce(0) { $0 + ($1.service.mayBe(service) ? $1.quantity : 0) }
  }
}
