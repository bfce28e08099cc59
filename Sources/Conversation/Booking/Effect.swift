import Flights

/// What the traveller's own yes sets going: it is saved with the turn, and done once.
package enum Effect: Hashable, Sendable, Codable {
  /// Sells the offer, or holds it.
  case order(OrderRequest)
  /// Pays an order that is held.
  case pay(orderID: String, total: Money)
  case cancel(CancellationQuote)
  case change(ChangeOffer)
  /// Takes what an airline changed.
  case accept(changeID: String, orderID: String)
  /// Adds services to an order, beside those that it has.
  case add(orderID: String, [ChosenService], beside: [ChosenService], price: Money)

  /// What the traveller asked for; nil for a new booking.
  package var kind: BookingRequest.Kind? {
    switch self {
    case .order: nil
    case .pay: .pay
    case .cancel: .cancel
    case .change: .change
    case .accept: .accept
    case .add: .addBags
    }
  }
}

/// An effect, and the booking it is for.
package struct BookingOrder: Hashable, Sendable, Codable {
  /// The booking's number in the conversation; for a new one the next that is free.
  package var number: Int
  package var effect: Effect
  /// The travellers' names, for the documents.
  package var names: [String]

  package init(number: Int, effect: Effect, names: [String]) {
    self.number = number
    self.effect = effect
    self.names = names
  }
}
