import Flights
import LocalTime

@testable import Conversation

/// Everything that a phrasebook can say of bookings, said once for each kind of fact.
struct BookingRendering {
  struct Sentence {
    /// What it is for.
    let label: String
    let text: String
    /// What has to stand in it.
    let facts: [String]
  }

  private(set) var sentences: [Sentence] = []
  private let phrases: any Phrasebook
  private let facts: BookingFacts

  /// With the facts as the language writes them, where none are given.
  init(_ language: String, _ facts: BookingFacts? = nil, variant: UInt64 = 0) {
    var state = State()
    state.language = language
    phrases = state.phrases(.test(variant: variant))
    self.facts = facts ?? BookingFacts(phrases)
    sayPreparing()
    sayPersons()
    sayQuote()
    sayWay()
    sayFailures()
    sayBooked()
    sayCancelling()
    sayChanging()
    sayByItself()
  }

  /// The sentences line by line; a no-break space is seen as `␣`.
  var text: String {
    sentences.map { $0.text.replacing("\u{A0}", with: "␣") }.joined(separator: "\n")
  }

  private mutating func say(_ label: String, _ text: String, _ facts: String...) {
    sentences.append(Sentence(label: label, text: text, facts: facts))
  }
}

// Preparing.
extension BookingRendering {
  private mutating func sayPreparing() {
    say("offer gone", phrases.offerGone())
    say(
      "price", phrases.priceChanged(from: facts.amount, to: facts.total), facts.amount,
      facts.total)
    say("price unknown", phrases.priceUnknown())
    say("same people", phrases.samePeople(facts.name), facts.name)
    say("card", phrases.cardRefused(paysOnPage: false))
    say("card", phrases.cardRefused(paysOnPage: true))
    for age in [0, 1, 12] {
      say("age", phrases.ageDiffers(facts.name, age: age), facts.name, "\(age)")
    }
  }

  private mutating func sayPersons() {
    let example = facts.example
    say("who", phrases.whoIs(1, of: 1, .adult, example: example), example)
    for (index, kind) in [Passenger.Kind.adult, .child, .infant].enumerated() {
      say(
        "who", phrases.whoIs(index + 2, of: 4, kind, example: example), "\(index + 2)", example)
    }
    say("everyone", phrases.everyoneAtOnce())
    for field in PersonField.allCases {
      say("\(field)", phrases.stillNeeded([field], of: facts.name), facts.name)
    }
    say("several fields", phrases.stillNeeded(PersonField.allCases, of: facts.name), facts.name)
    say("female", phrases.female())
    say("e-mail", phrases.whichEmail())
    say("phone", phrases.whichPhone())
    let name = facts.name
    for problem in [
      PersonProblem.letters(name), .long(name), .notYetBorn(name), .sameName(name),
      .passportExpired(name),
    ] {
      say("\(problem)", phrases.wrong(problem), name)
    }
    for problem in [PersonProblem.notYetBorn(""), .passportExpired(""), .contact] {
      say("\(problem)", phrases.wrong(problem))
    }
  }
}

// The question for the yes.
extension BookingRendering {
  private mutating func sayQuote() {
    let amount = facts.amount
    say("with bags", phrases.withBags(facts.bags, facts.total), facts.bags, facts.total)
    say("airports", phrases.withOtherAirports())
    say("would book", phrases.wouldBook())
    say("born", phrases.born(facts.born), facts.born)
    say("bags", phrases.bagsAdded(facts.bags, amount), facts.bags, amount)
    say("bags", phrases.bagsNotSold())
    say("seats", phrases.seatsChosen(facts.seats, amount), facts.seats, amount)
    say("seat", phrases.seatsChosen("14A", amount), "14A", amount)
    say("seats", phrases.seatsNotSold())
    say("total", phrases.grandTotal(facts.total), facts.total)
    say("yes to book", phrases.writeYesToBook(facts.total), facts.total)
    for isKept in [true, false] {
      say("may hold", phrases.mayHold(until: facts.moment, isPriceKept: isKept), facts.moment)
    }
    say("more", phrases.moreSold(bags: amount, seats: true), amount)
    say("more", phrases.moreSold(bags: amount, seats: false), amount)
    say("more", phrases.moreSold(bags: nil, seats: true))
    say("no hold", phrases.holdNotPossible())
  }
}

// On its way.
extension BookingRendering {
  private static let failures: [BookingNews.Failure] = [
    .unavailable, .offerGone, .priceChanged, .invalidDetails, .notAllowed, .rejected, .notPaid,
    .overBudget,
  ]

  private mutating func sayWay() {
    say("booking", phrases.bookingNow())
    say("holding", phrases.holdingNow())
    say("under way", phrases.stillUnderWay())
    say(
      "pay here", phrases.payHere(facts.total, facts.documents, until: facts.moment), facts.total,
      facts.documents, facts.moment)
    say("pending", phrases.pending())
    say("unclear", phrases.unclear())
  }

  private mutating func sayFailures() {
    for failure in Self.failures { say("\(failure)", phrases.failed(failure, nil, nil)) }
    for kind in [BookingRequest.Kind.pay, .change, .accept, .cancel] {
      say("\(kind)", phrases.failed(.unavailable, kind, facts.contact))
    }
    say("refused", phrases.failed(.rejected, nil, facts.contact), facts.contact)
    say("refused", phrases.failed(.notAllowed, .cancel, facts.contact), facts.contact)
    for kind in [BookingRequest.Kind.cancel, .change, .addBags, .accept] {
      say("cannot \(kind)", phrases.cannot(kind, nil))
    }
    say("cannot cancel", phrases.cannot(.cancel, facts.contact), facts.contact)
  }
}

// Booked.
extension BookingRendering {
  private mutating func sayBooked() {
    let (reference, moment) = (facts.reference, facts.moment)
    say("booked", phrases.booked(reference), reference)
    say("held", phrases.held(reference, until: moment), reference, moment)
    say("paid", phrases.paid(facts.total), facts.total)
    let (pdf, calendar) = (facts.documents + ".pdf", facts.documents + ".ics")
    say("documents", phrases.documents(pdf: pdf, calendar: calendar), pdf, calendar)
    say("afterwards", phrases.afterwards())
    say("no tickets", phrases.noTickets())
    for status in [
      BookedTrip.Status.underWay, .awaitingPayment, .unclear, .held, .booked, .cancelled, .failed,
      .expired,
    ] {
      say("\(status)", phrases.status(status, until: nil))
    }
    say("held", phrases.status(.held, until: moment), moment)
    say("reference", phrases.reference(reference), reference)
    say("no trips", phrases.noTrips())
    say("which trip", phrases.whichTrip())
    say("no such trip", phrases.noSuchTrip())
    say("flights only", phrases.holdsFlightsOnly(facts.total), facts.total)
    say("hold", phrases.cancelHold())
    say("no refund", phrases.cancelForNothing(of: facts.total), facts.total)
    say("yes to add", phrases.writeYesToAdd(facts.total), facts.total)
    say("yes to pay", phrases.writeYesToPay(facts.total, until: nil), facts.total)
    say("yes to pay", phrases.writeYesToPay(facts.total, until: moment), facts.total, moment)
    say("paying", phrases.paying())
    say("nothing to pay", phrases.nothingToPay())
    say("unreachable", phrases.unreachable())
  }
}

// Cancelling and changing.
extension BookingRendering {
  private mutating func sayCancelling() {
    let (refund, total) = (facts.amount, facts.total)
    say("quote", phrases.cancelQuote(refund: nil, of: total, to: nil), total)
    say("quote", phrases.cancelQuote(refund: refund, of: total, to: nil), refund, total)
    for word in ["card", "voucher", "airline_credits", "page", "balance"] {
      let place = phrases.refundPlace(word)
      say("quote", phrases.cancelQuote(refund: refund, of: total, to: place), refund, total, place)
      say("cancelled", phrases.cancelled(refund: refund, to: place), refund, place)
    }
    say("cancelled", phrases.cancelled(refund: refund, to: nil), refund)
    say("cancelled", phrases.cancelled(refund: nil, to: nil))
    say("yes to cancel", phrases.writeYesToCancel())
    say("cancelling", phrases.cancelling())
    say("kept", phrases.kept())
    say("old quote", phrases.quoteExpired())
  }

  private mutating func sayChanging() {
    let amount = facts.amount
    say("which day", phrases.whichDay([facts.ways[0]]))
    say("which day", phrases.whichDay(facts.ways), facts.ways[0], facts.ways[1])
    say("no changes", phrases.noChanges(on: facts.on), facts.on)
    say("others", phrases.otherFlights())
    say("more", phrases.difference(amount, isRefund: false), amount)
    say("less", phrases.difference(amount, isRefund: true), amount)
    say("as much", phrases.noDifference())
    say("which change", phrases.whichChange(count: 1), "*1*")
    say("which change", phrases.whichChange(count: 4), "1-4")
    say("would change", phrases.wouldChange())
    say("yes to change", phrases.writeYesToChange(nil))
    for isRefund in [true, false] {
      let difference = phrases.difference(amount, isRefund: isRefund)
      say("yes to change", phrases.writeYesToChange(difference), difference)
    }
    say("changing", phrases.changing())
    say("changed", phrases.changed())
  }
}

// By itself.
extension BookingRendering {
  private mutating func sayByItself() {
    say("expired", phrases.expired())
    say("hold ends", phrases.holdEnds(facts.moment), facts.moment)
    say("check-in", phrases.checkIn(facts.flight, facts.moment), facts.flight, facts.moment)
    say("schedule", phrases.scheduleChanged(canAccept: true))
    say("schedule", phrases.scheduleChanged(canAccept: false))
    say("was", phrases.was())
    say("is now", phrases.isNow())
    say("accepting", phrases.accepting())
    say("accepted", phrases.accepted())
    for city in ["London", "Athens", "Cairo"] { say("zone", phrases.zoneTime(city), city) }
  }
}
