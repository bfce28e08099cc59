import Flights
import LocalTime

/// What a language says while something is booked and after. Facts come in as text already: amounts, dates, names.
protocol BookingPhrases {
  // Preparing.
  func offerGone() -> String
  func priceChanged(from old: String, to new: String) -> String
  func priceUnknown() -> String
  func samePeople(_ names: String) -> String
  /// Asks for everything about a person: `Traveller 2 (child)`.
  func whoIs(_ number: Int, of count: Int, _ kind: Passenger.Kind, example: String) -> String
  func everyoneAtOnce() -> String
  /// Asks for what is still missing of a person.
  func stillNeeded(_ fields: [PersonField], of name: String) -> String
  func female() -> String
  func whichEmail() -> String
  func whichPhone() -> String
  func wrong(_ problem: PersonProblem) -> String
  func cardRefused(paysOnPage: Bool) -> String
  func ageDiffers(_ name: String, age: Int) -> String

  /// What an offer costs in all with the bags asked for.
  func withBags(_ bags: String, _ total: String) -> String
  /// Beside the days around, which are proposed before it.
  func withOtherAirports() -> String

  // The question for the yes.
  func wouldBook() -> String
  func born(_ date: String) -> String
  func bagsAdded(_ bags: String, _ price: String) -> String
  func bagsNotSold() -> String
  func seatsChosen(_ seats: String, _ price: String) -> String
  func seatsNotSold() -> String
  func grandTotal(_ amount: String) -> String
  func writeYesToBook(_ amount: String) -> String
  func mayHold(until moment: String, isPriceKept: Bool) -> String
  /// Beside `mayHold`, where bags or seats were chosen.
  func holdsFlightsOnly(_ amount: String) -> String
  func moreSold(bags: String?, seats: Bool) -> String
  func holdNotPossible() -> String

  // On its way.
  func bookingNow() -> String
  func holdingNow() -> String
  func stillUnderWay() -> String
  func payHere(_ amount: String, _ url: String, until moment: String) -> String
  func pending() -> String
  func unclear() -> String
  func failed(_ failure: BookingNews.Failure, _ kind: BookingRequest.Kind?, _ contact: String?)
    -> String

  // Booked.
  func booked(_ reference: String) -> String
  func held(_ reference: String, until moment: String) -> String
  func paid(_ amount: String) -> String
  func documents(pdf: String, calendar: String) -> String
  func afterwards() -> String
  func noTickets() -> String
  func status(_ status: BookedTrip.Status, until moment: String?) -> String
  func reference(_ reference: String) -> String
  func noTrips() -> String
  func whichTrip() -> String
  func noSuchTrip() -> String

  // Cancelling, changing, paying.
  func cancelQuote(refund: String?, of total: String, to place: String?) -> String
  /// Flights that are held and not paid cost nothing to cancel.
  func cancelHold() -> String
  /// The fare gives nothing back.
  func cancelForNothing(of total: String) -> String
  func refundPlace(_ word: String) -> String
  func writeYesToCancel() -> String
  func cancelling() -> String
  func cancelled(refund: String?, to place: String?) -> String
  func kept() -> String
  func cannot(_ kind: BookingRequest.Kind, _ contact: String?) -> String
  func quoteExpired() -> String
  func whichDay(_ ways: [String]) -> String
  func noChanges(on date: String) -> String
  func otherFlights() -> String
  func difference(_ amount: String, isRefund: Bool) -> String
  func noDifference() -> String
  func whichChange(count: Int) -> String
  func wouldChange() -> String
  func writeYesToChange(_ amount: String?) -> String
  func changing() -> String
  func changed() -> String
  func writeYesToAdd(_ amount: String) -> String
  func writeYesToPay(_ amount: String, until moment: String?) -> String
  func paying() -> String
  func nothingToPay() -> String
  func unreachable() -> String

  // By itself.
  func expired() -> String
  func holdEnds(_ moment: String) -> String
  func checkIn(_ flight: String, _ moment: String) -> String
  func scheduleChanged(canAccept: Bool) -> String
  func was() -> String
  func isNow() -> String
  func accepting() -> String
  func accepted() -> String
  func zoneTime(_ city: String) -> String
}

/// What a booking needs of a person.
enum PersonField: Hashable, Sendable, CaseIterable {
  case name, familyName, birthDate, gender, passport
}

/// Why what was said of a person cannot be.
package enum PersonProblem: Hashable, Sendable {
  /// A name with letters that tickets do not have.
  case letters(String)
  /// A name of more than 20 letters.
  case long(String)
  case notYetBorn(String)
  /// Two travellers of one name.
  case sameName(String)
  case passportExpired(String)
  case contact
}
