import Flights
import LocalTime

// The question that names what a yes would buy, and the yes.

extension Answer {
  /// Names offer, total and travellers, and asks for the yes.
  mutating func quote(_ draft: BookingDraft, _ lead: [String]) -> Decision {
    var draft = draft
    guard let total = draft.total else { return reply(lead + [phrases.priceUnknown()]) }
    let until = draft.offer.payment.payBy
    let mayHold = !draft.offer.payment.instant && until.map { $0 > context.now } ?? false
    draft.quote = Quote(
      offerID: draft.offer.id, total: total, travellers: draft.travellers,
      services: draft.chosen, mayHold: mayHold)
    state.draft = draft
    state.asked = Question(.purchase)
    state.stumble = nil
    let question = [phrases.writeYesToBook(phrases.money(total))] + holdSentence(draft, mayHold)
    return reply(lead + [quoteText(draft, total)] + question + moreSold(draft))
  }

  private func quoteText(_ draft: BookingDraft, _ total: Money) -> String {
    var lines = [phrases.wouldBook()]
    lines.append(OfferText(phrases: phrases).paragraph(draft.offer, number: nil, merits: []))
    for (index, traveller) in draft.travellers.enumerated() {
      lines.append("\(index + 1). " + line(traveller))
    }
    if let price = draft.price(of: draft.chosenBags) {
      lines.append(
        phrases.bagsAdded(phrases.counted(draft.bags, .checkedBag), phrases.money(price)))
    }
    if let price = draft.price(of: draft.chosenSeats) {
      lines.append(
        phrases.seatsChosen(
          draft.chosenSeats.seatText(draft.offer.slices), phrases.money(price)))
    }
    lines.append(phrases.grandTotal(phrases.money(total)))
    return lines.joined(separator: "\n")
  }

  /// The name as the ticket will have it, its family name marked.
  private func line(_ traveller: TravellerDetails) -> String {
    let given = quotable(traveller.givenName ?? "")
    let family = quotable(traveller.familyName ?? "")
    let born = traveller.bornOn.map { phrases.born(phrases.birthDate($0)) }
    return [given + " *" + family + "*", born].compactMap(\.self).joined(separator: " · ")
  }

  private func holdSentence(_ draft: BookingDraft, _ mayHold: Bool) -> [String] {
    guard mayHold, let until = draft.offer.payment.payBy else { return [] }
    let isPriceKept = draft.offer.payment.priceGuaranteedUntil.map { $0 >= until } ?? false
    let moment = TripText(phrases, context).moment(until)
    let extras =
      draft.chosen.isEmpty ? [] : [phrases.holdsFlightsOnly(phrases.money(draft.offer.total))]
    return [phrases.mayHold(until: moment, isPriceKept: isPriceKept)] + extras
  }

  private func moreSold(_ draft: BookingDraft) -> [String] {
    guard draft.chosen.isEmpty else { return [] }
    let bags = draft.bagPrice.map(phrases.money)
    return [phrases.moreSold(bags: bags, seats: false)]
  }

  // MARK: The answer

  mutating func purchase(_ lead: [String]) -> Decision {
    guard let draft = state.draft, let quote = draft.quote else { return goOn(lead) }
    let isSame =
      draft.travellers == quote.travellers && draft.seats == before.draft?.seats
      && draft.bags == before.draft?.bags && draft.email == before.draft?.email
      && draft.phone == before.draft?.phone
    guard isSame else { return goOn(lead) }
    if commands.contains(.hold) {
      guard quote.mayHold else { return again(lead + [phrases.holdNotPossible()]) }
      return submit(.hold, lead)
    }
    if isYes || isPaying { return submit(.instant, lead) }
    if commands.contains(.deny) {
      state.asked = nil
      state.draft?.quote = nil
      return reply(lead + [phrases.whatToChange()])
    }
    if commands.contains(where: \.bookingRequest.isSome) { return again(lead) }
    return again(lead.isEmpty ? [phrases.notUnderstood()] : lead)
  }

  /// Whether the message says to pay, and nothing else.
  private var isPaying: Bool {
    let said = commands.filter { !$0.isByTheWay && $0 != .affirm }
    return said == [.booking(BookingRequest(.pay))]
  }

  /// The same question: nothing in the quote has changed.
  private mutating func again(_ lead: [String]) -> Decision {
    guard let quote = state.draft?.quote else { return reply(lead) }
    state.asked = Question(.purchase)
    return reply(lead + [phrases.writeYesToBook(phrases.money(quote.total))])
  }

  /// Sets the booking going: exactly what the quote names, and only while it is sold at that.
  private mutating func submit(_ kind: OrderRequest.Kind, _ lead: [String]) -> Decision {
    guard var draft = state.draft, let quote = draft.quote, let passengers = draft.passengers,
      quote.offerID == draft.offer.id, quote.total == draft.total,
      quote.services == draft.chosen, draft.offer.expiresAt > context.now
    else { return goOn(lead) }
    let number = (state.trips.map(\.number).max() ?? 0) + 1
    let names = draft.travellers.compactMap(\.fullName)
    // Airlines hold flights, not what is sold beside them.
    let isHold = kind == .hold
    let total = isHold ? draft.offer.total : quote.total
    let request = OrderRequest(
      operationID: "", kind: kind, offerID: quote.offerID, total: total,
      passengers: passengers, services: isHold ? [] : quote.services)
    draft.quote = nil
    draft.submitted = number
    state.draft = draft
    state.asked = nil
    state.people = draft.people
    state.forgetOldTrips(context.now)
    state.trips.append(
      BookedTrip(
        number: number, status: .underWay, slices: draft.offer.slices, total: total,
        names: names))
    let sentence = isHold ? phrases.holdingNow() : phrases.bookingNow()
    var decision = reply(lead + [sentence])
    decision.order = BookingOrder(number: number, effect: .order(request), names: names)
    return decision
  }
}

extension Optional {
  fileprivate var isSome: Bool { self != nil }
}
