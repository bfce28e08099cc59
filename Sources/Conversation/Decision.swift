import Flights

/// What the dialogue decided: the state to keep, what to do, what to say.
package struct Decision: Hashable, Sendable {
  package var state: State
  /// What has to be done before there is a reply; the dialogue goes on with its result.
  package var action: Action?
  /// What the traveller's yes sets going once the turn is saved.
  package var order: BookingOrder?
  /// The messages to send, in order, in WhatsApp's formatting; empty where nothing is to be said.
  package var reply: [String]
  /// The address of a picture that goes with the last message.
  package var picture: String?

  package init(
    state: State, action: Action? = nil, order: BookingOrder? = nil, reply: [String] = [],
    picture: String? = nil
  ) {
    self.state = state
    self.action = action
    self.order = order
    self.reply = reply
    self.picture = picture
  }
}

extension Decision {
  /// Gives the booking that the yes sets going the next number.
  package mutating func countOn() {
    guard let number = order?.number,
      let index = state.trips.lastIndex(where: { $0.number == number })
    else { return }
    state.trips[index].number = number + 1
    state.draft?.submitted = number + 1
    order?.number = number + 1
  }
}

package enum Action: Hashable, Sendable {
  /// Find offers for all the requests (several where the date is open); `Dialogue.found` takes them merged.
  case search([OfferRequest])
  /// What is sold beside the flights of the offers, by their ids.
  case readExtras([Offer])
  /// The offer as it is sold now, and what is sold beside it.
  case price(Offer, seats: Bool)
  case quoteCancellation(orderID: String)
  /// Other flights for one slice of an order.
  case findChanges(orderID: String, slice: Int, OfferRequest.Slice)
  /// The order as it stands now.
  case retrieve(orderID: String)
  /// What can be added to the order.
  case readOrderServices(orderID: String)
}

/// What became of an action.
package enum Outcome: Sendable {
  case found(OfferRequest.Found)
  case extras([String: [Service]])
  case priced(Result<Priced, FlightError>)
  case quoted(Result<CancellationQuote, FlightError>)
  case changes(Result<[ChangeOffer], FlightError>)
  case retrieved(Result<Order, FlightError>)
  case orderServices(Result<[Service], FlightError>)
}

/// An offer as it is sold now, and what is sold beside it.
package struct Priced: Hashable, Sendable {
  package var offer: Offer
  /// Empty where the seller says nothing of them.
  package var services: [Service]
  package var seats: [SeatMap]

  package init(offer: Offer, services: [Service] = [], seats: [SeatMap] = []) {
    self.offer = offer
    self.services = services
    self.seats = seats
  }
}

extension OfferRequest {
  /// A result of `Action.search`.
  package typealias Found = Result<[Offer], FlightError>
}
