import Flights
import LocalTime

/// What came of a command, to be said in the traveller's language.
package enum Remark: Hashable, Sendable {
  /// The slot got its first value.
  case taken(SlotName)
  /// The slot's value was replaced.
  case corrected(SlotName)
  /// The slot has no value any more, as the traveller wished.
  case cleared(SlotName)
  case swapped
  /// The value cannot be; the slot has none now.
  case refused(SlotName, Refusal)
  /// The return lay before the new departure, and has to be said again.
  case returnDropped(CalendarDate)
  /// The words could mean any of the candidates.
  case unclear(SlotName, candidates: [SlotValue], text: String)
  case unknownPlace(SlotName?, text: String)
  /// A day that no calendar has, as it was written: 31 February.
  case noSuchDay(SlotName, text: String)
  case region(SlotName?, name: String, candidates: [SlotValue])
  /// A no to what was proposed, without saying what is right.
  case denied
  /// A choice that fits none of what was shown.
  case noSuchChoice
  /// A choice that fits these of the offers shown, counted from 1.
  case severalChoices([Int])
  case chosen(offerID: String)
  /// The choice is an offer that nobody sells at its price any more.
  case expired
  /// Ages for other than the number of children.
  case agesDoNotMatch(children: Int)
  case startedOver
  /// What was said of a traveller's person cannot be.
  case person(PersonProblem)
}

/// Why a value cannot be.
package enum Refusal: Hashable, Sendable {
  case past(CalendarDate)
  /// Later than flights are sold.
  case tooFar(CalendarDate, lastDay: CalendarDate)
  case returnBeforeDeparture(returning: CalendarDate, departure: CalendarDate)
  /// Origin and destination are the same city; the code of the place refused.
  case samePlace(String)
  case tooMany(Int)
  case moreInfantsThanAdults
  case noAdults
}
