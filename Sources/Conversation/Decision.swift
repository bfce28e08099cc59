import Flights

/// What the dialogue decided: the state to keep, what to do, what to say.
package struct Decision: Hashable, Sendable {
  package var state: State
  /// What has to be done before there is a reply; the dialogue goes on with its result.
  package var action: Action?
  /// The messages to send, in order, in WhatsApp's formatting; empty where nothing is to be said.
  package var reply: [String]

  package init(state: State, action: Action? = nil, reply: [String] = []) {
    self.state = state
    self.action = action
    self.reply = reply
  }
}

package enum Action: Hashable, Sendable {
  /// Find offers for all the requests (several where the date is open); `Dialogue.found` takes them merged.
  case search([OfferRequest])
}

extension OfferRequest {
  /// A result of `Action.search`.
  package typealias Found = Result<[Offer], FlightError>
}
