import Flights

// Until a language has them of its own, what is said of bookings is said in English.

extension Phrasebook {
  func offerGone() -> String { English(occasion).offerGone() }
  func priceChanged(from old: String, to new: String) -> String {
    English(occasion).priceChanged(from: old, to: new)
  }
  func priceUnknown() -> String { English(occasion).priceUnknown() }
  func samePeople(_ names: String) -> String { English(occasion).samePeople(names) }
  func whoIs(_ number: Int, of count: Int, _ kind: Passenger.Kind, example: String) -> String {
    English(occasion).whoIs(number, of: count, kind, example: example)
  }
  func everyoneAtOnce() -> String { English(occasion).everyoneAtOnce() }
  func stillNeeded(_ fields: [PersonField], of name: String) -> String {
    English(occasion).stillNeeded(fields, of: name)
  }
  func female() -> String { English(occasion).female() }
  func whichEmail() -> String { English(occasion).whichEmail() }
  func whichPhone() -> String { English(occasion).whichPhone() }
  func wrong(_ problem: PersonProblem) -> String { English(occasion).wrong(problem) }
  func cardRefused(paysOnPage: Bool) -> String {
    English(occasion).cardRefused(paysOnPage: paysOnPage)
  }
  func ageDiffers(_ name: String, age: Int) -> String {
    English(occasion).ageDiffers(name, age: age)
  }
  func withBags(_ bags: String, _ total: String) -> String {
    English(occasion).withBags(bags, total)
  }
  func withOtherAirports() -> String { English(occasion).withOtherAirports() }
  func wouldBook() -> String { English(occasion).wouldBook() }
  func born(_ date: String) -> String { English(occasion).born(date) }
  func bagsAdded(_ bags: String, _ price: String) -> String {
    English(occasion).bagsAdded(bags, price)
  }
  func bagsNotSold() -> String { English(occasion).bagsNotSold() }
  func seatsChosen(_ seats: String, _ price: String) -> String {
    English(occasion).seatsChosen(seats, price)
  }
  func seatsNotSold() -> String { English(occasion).seatsNotSold() }
  func grandTotal(_ amount: String) -> String { English(occasion).grandTotal(amount) }
  func writeYesToBook(_ amount: String) -> String { English(occasion).writeYesToBook(amount) }
  func mayHold(until moment: String, isPriceKept: Bool) -> String {
    English(occasion).mayHold(until: moment, isPriceKept: isPriceKept)
  }
  func moreSold(bags: String?, seats: Bool) -> String {
    English(occasion).moreSold(bags: bags, seats: seats)
  }
  func holdNotPossible() -> String { English(occasion).holdNotPossible() }
  func bookingNow() -> String { English(occasion).bookingNow() }
  func holdingNow() -> String { English(occasion).holdingNow() }
  func stillUnderWay() -> String { English(occasion).stillUnderWay() }
  func payHere(_ amount: String, _ url: String, until moment: String) -> String {
    English(occasion).payHere(amount, url, until: moment)
  }
  func pending() -> String { English(occasion).pending() }
  func unclear() -> String { English(occasion).unclear() }
  func failed(_ failure: BookingNews.Failure, _ kind: BookingRequest.Kind?, _ contact: String?)
    -> String
  { English(occasion).failed(failure, kind, contact) }
  func booked(_ reference: String) -> String { English(occasion).booked(reference) }
  func held(_ reference: String, until moment: String) -> String {
    English(occasion).held(reference, until: moment)
  }
  func paid(_ amount: String) -> String { English(occasion).paid(amount) }
  func documents(pdf: String, calendar: String) -> String {
    English(occasion).documents(pdf: pdf, calendar: calendar)
  }
  func afterwards() -> String { English(occasion).afterwards() }
  func noTickets() -> String { English(occasion).noTickets() }
  func status(_ status: BookedTrip.Status, until moment: String?) -> String {
    English(occasion).status(status, until: moment)
  }
  func reference(_ reference: String) -> String { English(occasion).reference(reference) }
  func noTrips() -> String { English(occasion).noTrips() }
  func whichTrip() -> String { English(occasion).whichTrip() }
  func noSuchTrip() -> String { English(occasion).noSuchTrip() }
  func cancelQuote(refund: String?, of total: String, to place: String?) -> String {
    English(occasion).cancelQuote(refund: refund, of: total, to: place)
  }
  func refundPlace(_ word: String) -> String { English(occasion).refundPlace(word) }
  func writeYesToCancel() -> String { English(occasion).writeYesToCancel() }
  func cancelling() -> String { English(occasion).cancelling() }
  func cancelled(refund: String?, to place: String?) -> String {
    English(occasion).cancelled(refund: refund, to: place)
  }
  func kept() -> String { English(occasion).kept() }
  func cannot(_ kind: BookingRequest.Kind, _ contact: String?) -> String {
    English(occasion).cannot(kind, contact)
  }
  func quoteExpired() -> String { English(occasion).quoteExpired() }
  func whichDay(_ ways: [String]) -> String { English(occasion).whichDay(ways) }
  func noChanges(on date: String) -> String { English(occasion).noChanges(on: date) }
  func otherFlights() -> String { English(occasion).otherFlights() }
  func difference(_ amount: String, isRefund: Bool) -> String {
    English(occasion).difference(amount, isRefund: isRefund)
  }
  func noDifference() -> String { English(occasion).noDifference() }
  func whichChange(count: Int) -> String { English(occasion).whichChange(count: count) }
  func wouldChange() -> String { English(occasion).wouldChange() }
  func writeYesToChange(_ amount: String?) -> String { English(occasion).writeYesToChange(amount) }
  func changing() -> String { English(occasion).changing() }
  func changed() -> String { English(occasion).changed() }
  func writeYesToPay(_ amount: String, until moment: String?) -> String {
    English(occasion).writeYesToPay(amount, until: moment)
  }
  func paying() -> String { English(occasion).paying() }
  func nothingToPay() -> String { English(occasion).nothingToPay() }
  func unreachable() -> String { English(occasion).unreachable() }
  func expired() -> String { English(occasion).expired() }
  func holdEnds(_ moment: String) -> String { English(occasion).holdEnds(moment) }
  func checkIn(_ flight: String, _ moment: String) -> String {
    English(occasion).checkIn(flight, moment)
  }
  func scheduleChanged(canAccept: Bool) -> String {
    English(occasion).scheduleChanged(canAccept: canAccept)
  }
  func was() -> String { English(occasion).was() }
  func isNow() -> String { English(occasion).isNow() }
  func accepting() -> String { English(occasion).accepting() }
  func accepted() -> String { English(occasion).accepted() }
  func zoneTime(_ city: String) -> String { English(occasion).zoneTime(city) }
}
