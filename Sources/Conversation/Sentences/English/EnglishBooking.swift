import Flights
import LocalTime

// What English says while something is booked and after.
extension English {
  func offerGone() -> String { "That offer is not sold any more." }

  func priceChanged(from old: String, to new: String) -> String {
    "The price has changed: it was \(old), and it is *\(new)* now."
  }

  func priceUnknown() -> String {
    "I can't reach the airline to check the price right now. Please choose again in a few minutes."
  }

  func samePeople(_ names: String) -> String {
    "Shall I book for the same people as last time: \(names)? Write *yes*, or *no* for others."
  }

  func whoIs(_ number: Int, of count: Int, _ kind: Passenger.Kind, example: String) -> String {
    let who = count == 1 ? "Who is flying?" : "Who is traveller \(number) (\(noun(kind)))?"
    return "\(who) I need the name as in the passport, the date of birth, and male or female. "
      + "For example: _\(example)_"
  }

  func everyoneAtOnce() -> String { "All of you fit in one message, a line each." }

  func stillNeeded(_ fields: [PersonField], of name: String) -> String {
    let names = fields.map { field in
      switch field {
      case .name: "the name as in the passport"
      case .familyName: "the family name"
      case .birthDate: "the date of birth"
      case .gender: "male or female, as in the passport"
      case .passport: "the passport's number, its country and the day it expires"
      }
    }
    return "I still need for \(name): \(list(names))."
  }

  func female() -> String { "female" }

  func whichEmail() -> String { "Which e-mail address should the airline write to?" }

  func whichPhone() -> String {
    "Which phone number should the airline call, with its country code?"
  }

  func wrong(_ problem: PersonProblem) -> String {
    switch problem {
    case .letters(let name):
      "\(quoted(name)) has letters that tickets don't have. Please write it in the Latin letters of the passport."
    case .long(let name):
      "\(quoted(name)) is too long for a ticket: at most 20 letters. Please shorten it as the airline would."
    case .notYetBorn(let name):
      (name.isEmpty ? "A traveller" : quotable(name))
        + " can't be born on that day. Which date is right?"
    case .sameName(let name):
      "Two travellers are called \(quotable(name)). Please give one of them with a further given name."
    case .passportExpired(let name):
      (name.isEmpty ? "That passport" : "The passport of \(quotable(name))")
        + " will have expired by then. Please give a valid one."
    case .contact: "That doesn't look like an e-mail address."
    }
  }

  func cardRefused(paysOnPage: Bool) -> String {
    "Please never write a card number here. I have not kept it."
      + (paysOnPage ? " You pay on a secure page." : "")
  }

  func ageDiffers(_ name: String, age: Int) -> String {
    "\(name) will be \(age) on that trip, so the fares are others. I've searched again:"
  }

  func withBags(_ bags: String, _ total: String) -> String { "_with \(bags): \(total) in all_" }

  func withOtherAirports() -> String { "I'd look at the other airports of the city, too." }

  // MARK: The question for the yes

  func wouldBook() -> String { "This is what I would book:" }

  func born(_ date: String) -> String { "born \(date)" }

  func bagsAdded(_ bags: String, _ price: String) -> String { "With \(bags): \(price)" }

  func bagsNotSold() -> String { "More bags are not sold here for these flights." }

  func seatsChosen(_ seats: String, _ price: String) -> String {
    "\(seats.contains(",") ? "Seats" : "Seat") \(seats): \(price)"
  }

  func seatsNotSold() -> String {
    "Seats can't be chosen here for these flights: the airline gives them at check-in."
  }

  func grandTotal(_ amount: String) -> String { "*Total: \(amount)*" }

  func writeYesToBook(_ amount: String) -> String {
    "Write *yes* to book it for \(amount), or tell me what to change."
  }

  func mayHold(until moment: String, isPriceKept: Bool) -> String {
    "Or write *hold*: I keep it unpaid until \(moment)"
      + (isPriceKept ? ", at this price." : "; the price may still change.")
  }

  func holdsFlightsOnly(_ amount: String) -> String {
    "The hold is for the flights alone (\(amount)); bags and seats can be bought once they are paid."
  }

  func moreSold(bags: String?, seats: Bool) -> String {
    switch (bags, seats) {
    case (let bags?, true): "You can add a checked bag (from \(bags)) or choose seats."
    case (let bags?, false): "You can add a checked bag (from \(bags))."
    case (nil, true): "You can choose seats."
    case (nil, false): ""
    }
  }

  func holdNotPossible() -> String { "The airline does not hold this fare: it is paid at once." }

  // MARK: On its way

  func bookingNow() -> String {
    "I'm booking it now and write as soon as the airline has confirmed it."
  }

  func holdingNow() -> String { "I'm asking the airline to hold it and write as soon as it does." }

  func stillUnderWay() -> String {
    "Your booking is still under way. I write as soon as I know; please don't book it a second time."
  }

  func payHere(_ amount: String, _ url: String, until moment: String) -> String {
    "Please pay \(amount) here until \(moment):\n\(url)\nThe money is only taken once your seats are confirmed."
  }

  func pending() -> String {
    "The airline has your booking and is still working on it. I write as soon as it is confirmed; please don't book it a second time."
  }

  func unclear() -> String {
    "I don't know yet whether the airline has taken it: its answer did not come through. I'm finding out and write as soon as I know. Please don't book it a second time meanwhile."
  }

  func failed(_ failure: BookingNews.Failure, _ kind: BookingRequest.Kind?, _ contact: String?)
    -> String
  {
    let what =
      switch kind {
      case .pay: "The payment did not go through"
      case .change, .accept, .addBags: "The change was not made"
      case .cancel: "The cancellation was not made, your booking stands"
      default: "It was not booked"
      }
    let why =
      switch failure {
      case .offerGone: "the seller does not sell it any more."
      case .priceChanged: "the price changed at the last moment."
      case .invalidDetails: "the airline refused a traveller's details."
      case .notPaid: "it was not paid in time."
      case .notAllowed: "the fare does not allow it."
      case .unavailable: "the airline could not be reached."
      case .overBudget: "no more can be booked here today."
      case .rejected: "the airline refused."
      }
    let money = kind == nil || kind == .pay || kind == .change ? " Nothing was charged." : ""
    let help = [.rejected, .notAllowed, .overBudget].contains(failure) ? contact.map(person) : nil
    return "\(what): \(why)\(money)" + (help.map { " " + $0 } ?? "")
  }

  // MARK: Booked

  func booked(_ reference: String) -> String {
    "*Booked!* Your booking reference is *\(reference)*."
  }

  func held(_ reference: String, until moment: String) -> String {
    "*Held* until \(moment), reference *\(reference)*. Write *pay* before then, and it is yours; I remind you in time."
  }

  func paid(_ amount: String) -> String { "*Paid:* \(amount). Your booking is complete." }

  func documents(pdf: String, calendar: String) -> String {
    "Itinerary: \(pdf)\nFor your calendar: \(calendar)"
  }

  func afterwards() -> String {
    "Write *my trips*, *change* or *cancel* whenever you need me."
  }

  func noTickets() -> String {
    "The tickets are not issued yet; the airline sends them by e-mail."
  }

  func status(_ status: BookedTrip.Status, until moment: String?) -> String {
    switch status {
    case .underWay: "being booked"
    case .awaitingPayment: "waiting for your payment"
    case .unclear: "not confirmed yet"
    case .held: moment.map { "held until \($0)" } ?? "held"
    case .booked: "booked"
    case .cancelled: "cancelled"
    case .failed: "not booked"
    case .expired: "not paid in time"
    }
  }

  func reference(_ reference: String) -> String { "reference *\(reference)*" }

  func noTrips() -> String { "You have no booking with me yet." }

  func whichTrip() -> String { "Which of your bookings do you mean?" }

  func noSuchTrip() -> String { "I don't know such a booking of yours." }

  // MARK: Cancelling, changing, paying

  func cancelQuote(refund: String?, of total: String, to place: String?) -> String {
    guard let refund else {
      return "The airline doesn't say how much of the \(total) comes back if I cancel."
    }
    return "If I cancel, \(refund) of the \(total) comes back"
      + (place.map { " \($0)." } ?? ".")
  }

  func cancelHold() -> String { "Nothing was paid; the hold ends." }

  func cancelForNothing(of total: String) -> String {
    "If I cancel, nothing of the \(total) comes back: the fare has no refund."
  }

  func refundPlace(_ word: String) -> String {
    switch word {
    case "card", "original_form_of_payment": "to the card that paid"
    case "voucher": "as a voucher of the airline's"
    case "airline_credits": "as credit with the airline"
    case "page": "to the card that paid on our page"
    default: "to our account with the airline, from which we pay it on to you"
    }
  }

  func writeYesToCancel() -> String { "Write *yes* to cancel the booking, or *no* to keep it." }

  func cancelling() -> String { "I'm cancelling it and write as soon as it is done." }

  func cancelled(refund: String?, to place: String?) -> String {
    guard let refund else { return "*Cancelled.*" }
    return "*Cancelled.* \(refund) comes back" + (place.map { " \($0)." } ?? ".")
  }

  func kept() -> String { "Okay, everything stays as it is." }

  func cannot(_ kind: BookingRequest.Kind, _ contact: String?) -> String {
    let sentence =
      switch kind {
      case .cancel: "The airline does not let me cancel this booking."
      case .change: "The airline does not let me change this booking."
      case .addBags: "I can't add bags to a booking that is made; the airline can."
      default: "I can't do that with this booking."
      }
    return sentence + (contact.map { " " + person($0) } ?? "")
  }

  func quoteExpired() -> String { "What I said about it is too old by now. This is how it stands:" }

  func whichDay(_ ways: [String]) -> String {
    ways.count > 1
      ? "Which flight should change, and to which day: \(list(ways, .or))?"
      : "Which day would you like to fly instead?"
  }

  func noChanges(on date: String) -> String {
    "The airline offers no other flights \(date). Which other day would do?"
  }

  func otherFlights() -> String { "You could fly like this instead:" }

  func difference(_ amount: String, isRefund: Bool) -> String {
    isRefund ? "\(amount) back" : "\(amount) more"
  }

  func noDifference() -> String { "no extra cost" }

  func whichChange(count: Int) -> String {
    count == 1 ? "Write *1* to take it, or name another day." : "Which one? Reply 1-\(count)."
  }

  func wouldChange() -> String { "The flight would then be:" }

  func writeYesToChange(_ amount: String?) -> String {
    "Write *yes* to change it\(amount.map { " (\($0))" } ?? ""), or *no* to leave it."
  }

  func changing() -> String { "I'm changing it and write as soon as it is done." }

  func changed() -> String { "*Changed.* This is your trip now:" }

  func writeYesToAdd(_ amount: String) -> String {
    "Write *yes* to add that for \(amount), or *no* to leave it."
  }

  func writeYesToPay(_ amount: String, until moment: String?) -> String {
    "Write *yes* to pay \(amount)" + (moment.map { "; it is held until \($0)." } ?? ".")
  }

  func paying() -> String { "I'm taking care of the payment and write as soon as it is done." }

  func nothingToPay() -> String { "There is nothing to pay." }

  func unreachable() -> String {
    "I can't reach the airline right now. Please ask me again in a few minutes."
  }

  // MARK: By itself

  func expired() -> String {
    "The airline's hold is over and nothing was paid, so the seats are free again. Shall I look for flights once more? Tell me where to."
  }

  func holdEnds(_ moment: String) -> String {
    "A reminder: your held booking ends at \(moment). Write *pay* to keep it."
  }

  func checkIn(_ flight: String, _ moment: String) -> String {
    "Check-in: your flight \(flight) leaves on \(moment). Have a good trip!"
  }

  func scheduleChanged(canAccept: Bool) -> String {
    "The airline has changed your flights."
      + (canAccept
        ? " Write *accept* to take the new ones, or *cancel*."
        : " Write *cancel* if that does not suit you.")
  }

  func was() -> String { "Before:" }

  func isNow() -> String { "Now:" }

  func accepting() -> String { "I'm telling the airline and write as soon as it is done." }

  func accepted() -> String { "*Done.* The new flights are yours:" }

  func zoneTime(_ city: String) -> String { "\(city) time" }

  private func noun(_ kind: Passenger.Kind) -> String {
    switch kind {
    case .adult: "adult"
    case .child: "child"
    case .infant: "baby"
    }
  }
}
