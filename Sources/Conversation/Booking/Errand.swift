import Flights
import LocalTime

/// What is being done with a booking made before, until the traveller's yes or their thinking otherwise.
package struct Errand: Hashable, Sendable, Codable {
  package var request: BookingRequest
  /// The booking's number; nil while it is not clear which one is meant.
  package var number: Int?
  package var quote: CancellationQuote?
  /// The slice to be changed.
  package var slice: Int?
  package var changes: [ChangeOffer]
  /// The one of the changes that a yes takes.
  package var chosen: ChangeOffer?
  /// What a yes adds.
  package var services: [ChosenService]

  package init(_ request: BookingRequest, number: Int? = nil) {
    self.request = request
    self.number = number
    changes = []
    services = []
  }
}

extension Question.Topic {
  /// Whether the answer makes money move.
  package var isAboutPaying: Bool {
    switch self {
    case .purchase, .changePurchase, .payment: true
    default: false
    }
  }

  /// Whether the answer is about persons or money: only rules read it then, never a model.
  package var isPrivate: Bool {
    switch self {
    case .slots, .which, .confirmation, .offers, .ages, .zone: false
    case .samePeople, .details, .contact, .purchase, .trip, .cancellation, .changeDay,
      .changeOffers, .changePurchase, .payment, .scheduleChange, .additions:
      true
    }
  }
}
