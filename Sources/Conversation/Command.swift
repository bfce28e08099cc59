import Flights
import LocalTime

/// One thing that a message asks of the dialogue. An understander makes these; only the dialogue acts on them.
package enum Command: Hashable, Sendable {
  /// Sets or corrects a slot.
  case set(SlotValue)
  /// The slot's value in the same list is a guess (of several places of the name the likeliest, a year that was not
  /// said, a corrected typing error): it is used, and confirmed before a search.
  case guessed(SlotName)
  /// Takes a slot's value away.
  case clear(SlotName)
  /// A value that could be several: the traveller is asked which. Two or more candidates, for the slot, as it was written.
  case ambiguous(SlotName, [SlotValue], text: String)
  /// A place that was named and is not known, for the slot (nil where that is not clear either).
  case unknownPlace(SlotName?, text: String)
  /// A day that no calendar has, for the slot, as it was written: 31 February.
  case noSuchDay(SlotName, text: String)
  /// A country or a region where a city is needed.
  case region(SlotName?, name: String, candidates: [SlotValue])
  /// The answer to a question for the children's ages.
  case ages([Int])
  /// Origin and destination change places.
  case swap
  case affirm
  case deny
  /// One of the offers shown, or of the candidates asked about.
  case choose(OfferChoice)
  /// Other offers than those shown.
  case more(OfferWish)
  /// A question about one of the offers, or about flying in general, as it was written.
  case sideQuestion(String)
  /// What somebody of the party needs on board, to be noted.
  case need(SpecialNeed)
  case smallTalk(SmallTalk)
  /// What the message says of the travellers' persons, in its order.
  case details([ToldDetails])
  /// The travellers of an earlier booking fly again.
  case samePeople
  /// A payment card's number was written: it is never kept, and refused.
  case cardNumber
  /// Where the travellers want to sit.
  case seat(SeatWish)
  /// The chosen offer is to be booked, in so many words ("book it"); a plain yes is `affirm`.
  case book
  /// The chosen offer is to be held unpaid, for as long as the airline does.
  case hold
  /// Something with a booking made before.
  case booking(BookingRequest)
  /// What became of a booking meanwhile; no message of the traveller's.
  indirect case news(BookingNews)
  /// Is it a person or a program that answers?
  case identity
  case human
  case startOver
  /// No more messages, please.
  case stop
  case resume
  case whatDoYouKnow
  case forgetMe
  /// BCP 47.
  case language(String)
  case zone(TravellerZone)
  /// A shared position: the IANA name of its zone, and the code of the city whose airport is nearest.
  case location(zone: String, city: String)
  /// The dates of the same list hang on what day it is where the traveller is: the reading taken, then the others.
  case dateDoubt([DatedReading])
  /// A short friendly sentence of a model's, to go before the flow's own question.
  case aside(String)
  /// A message that cannot be read: `audio`, `image`, `video`, `document`, `contact` ...
  case unreadable(String)
}

package enum OfferChoice: Hashable, Sendable {
  /// Counted from 1.
  case number(Int)
  case last, cheapest, fastest, earliest, latest
  /// The one that leaves in this window.
  case departing(TimeWindow)
  /// The one of the airline with this IATA code.
  case airline(String)
}

package enum OfferWish: String, Hashable, Sendable, Codable {
  case more, cheaper, earlier, later, faster, direct, otherDates
}

/// What an airline has to know of before the flight, and what nobody can order here.
package enum SpecialNeed: String, Hashable, Sendable, Codable, CaseIterable {
  case animal, wheelchair, assistance, meal
}

package enum SmallTalk: String, Hashable, Sendable {
  case greeting, thanks, goodbye, other
}
