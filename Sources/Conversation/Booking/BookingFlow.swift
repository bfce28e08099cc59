import Airports
import Flights
import LocalTime

// From the choice of an offer to the traveller's yes. The yes buys what the quote names and nothing else: `submit` compares them.

extension Answer {
  /// The decision where the message is about booking; nil where the flow of the search goes on.
  mutating func booking(_ lead: [String]) -> Decision? {
    guard context.canBook else { return nil }
    if let decision = tell(lead) { return decision }
    guard !hasNewTrip else { return nil }
    // The word for what an airline changed is like no answer to anything else.
    if let request = commands.compactMap(\.bookingRequest).first(where: { $0.kind == .accept }),
      state.trips.contains(where: { $0.schedule != nil })
    {
      return errand(request, lead)
    }
    if let decision = answered(lead) { return decision }
    if let request = commands.compactMap(\.bookingRequest).first { return errand(request, lead) }
    if let offer = chosenNow() { return begin(offer, lead) }
    guard let draft = state.draft else {
      let offer = state.offers.first { $0.id == state.chosen }
      return offer.map { begin($0, lead) }
    }
    if draft.submitted != nil { return underWay(lead) }
    return goOn(lead)
  }

  /// Whether the message changed what is looked for; bags are bought beside.
  private var hasNewTrip: Bool {
    var trip = state.trip
    trip.bags = before.trip.bags
    return trip != before.trip || commands.contains { $0.wish != nil }
  }

  /// Only a word about the booking itself is answered; everything else goes its way meanwhile.
  private mutating func underWay(_ lead: [String]) -> Decision? {
    let isAbout = commands.contains { [.affirm, .book, .hold].contains($0) }
    return isAbout ? reply(lead + [phrases.stillUnderWay()]) : nil
  }

  /// What the message says to what was asked about the booking in hand.
  private mutating func answered(_ lead: [String]) -> Decision? {
    guard let topic = before.asked?.topic else { return nil }
    switch topic {
    case .samePeople where isYes || commands.contains(.samePeople):
      state.draft?.take(people: state.people)
      return goOn(lead)
    case .purchase where state.draft?.submitted == nil: return purchase(lead)
    case .trip, .cancellation, .changeDay, .changeOffers, .changePurchase, .payment, .additions,
      .scheduleChange:
      return errandAnswered(topic, lead)
    default: return nil
    }
  }

  /// Whether the message is a yes and nothing else: whatever stands beside it is to be answered first.
  var isYes: Bool {
    let said = commands.filter { !$0.isByTheWay }
    return said == [.affirm] || said == [.book] || said == [.affirm, .book]
  }

  // MARK: Preparing

  /// Takes the offer in hand: its price is looked at before anything is asked.
  mutating func begin(_ offer: Offer, _ lead: [String]) -> Decision {
    var draft = BookingDraft(offer: offer)
    draft.phone = context.phone
    if let bags = state.trip.bags { draft.wishForBags(bags) }
    // Who was told already need not be told again.
    if let old = before.draft, old.travellers.count == draft.travellers.count {
      draft.travellers = old.travellers
      draft.email = old.email
      draft.phone = old.phone ?? draft.phone
    }
    state.chosen = offer.id
    state.draft = draft
    state.errand = nil
    return price(lead)
  }

  private mutating func price(_ lead: [String]) -> Decision {
    guard let draft = state.draft else { return reply(lead) }
    return act(.price(draft.offer, seats: draft.seats != nil && draft.seats != .any), lead)
  }

  /// Asks for what is missing, or looks at the price once more and asks for the yes.
  mutating func goOn(_ lead: [String]) -> Decision {
    if let question = nextQuestion() { return reply(lead + question) }
    return price(lead)
  }

  /// What is missing of the travellers; nil where nothing is.
  mutating func nextQuestion() -> [String]? {
    guard var draft = state.draft else { return nil }
    if !draft.proposedPeople, draft.fits(state.people), draft.open == 0 {
      draft.proposedPeople = true
      state.draft = draft
      state.asked = Question(.samePeople)
      return [phrases.samePeople(phrases.list(state.people.compactMap(\.fullName)))]
    }
    if let open = draft.open {
      state.asked = Question(.details)
      return personQuestion(draft, open)
    }
    if draft.email == nil || draft.phone == nil {
      state.asked = Question(.contact)
      return [draft.email == nil ? phrases.whichEmail() : phrases.whichPhone()]
    }
    return nil
  }

  private func personQuestion(_ draft: BookingDraft, _ index: Int) -> [String] {
    let traveller = draft.travellers[index]
    guard let name = traveller.fullName else {
      let question = phrases.whoIs(
        index + 1, of: draft.travellers.count, draft.offer.passengers[index].kind,
        example: example(draft.offer.passengers[index]))
      let isFirst = draft.travellers.allSatisfy { $0.fullName == nil }
      return [question] + (isFirst && draft.travellers.count > 1 ? [phrases.everyoneAtOnce()] : [])
    }
    let fields = traveller.missing(passport: draft.offer.needsIdentityDocuments)
    return [phrases.stillNeeded(fields, of: quotable(name))]
  }

  private func example(_ passenger: Passenger) -> String {
    let years = passenger.age ?? (passenger.kind == .adult ? 38 : 5)
    let born = CalendarDate(year: context.today.year - years - 1, month: 3, day: 12)
    return phrases.personExample(born ?? context.today)
  }

  // MARK: The price

  /// Goes on with the offer as it is sold now.
  mutating func priced(_ result: Result<Priced, FlightError>, _ lead: [String]) -> Decision {
    guard var draft = state.draft else { return reply(lead) }
    switch result {
    case .failure(let error):
      keepPeople(draft)
      state.draft = nil
      state.chosen = nil
      guard [.offerGone, .notFound].contains(error.reason) else {
        state.asked = Question(.offers)
        return reply(lead + [phrases.priceUnknown()])
      }
      return searchAgain(lead + [phrases.offerGone()])
    case .success(let priced):
      var lead = lead
      let old = draft
      draft.offer = priced.offer
      draft.services = priced.services
      let done = draft.chooseExtras(priced.seats)
      if !done.bags {
        lead.append(phrases.bagsNotSold())
        draft.bags = draft.chosenBags.bagCount
      }
      if !done.seats {
        lead.append(phrases.seatsNotSold())
        draft.seats = nil
      }
      lead += priceNotice(draft, since: old)
      return show(draft, lead)
    }
  }

  /// Says that the price is another one than was said: of the flights, or of all that the last question named.
  private func priceNotice(_ draft: BookingDraft, since old: BookingDraft) -> [String] {
    var said = (old.offer.total, draft.offer.total)
    if let quote = old.quote, quote.services == draft.chosen, let total = draft.total {
      said = (quote.total, total)
    }
    guard !said.0.isWorth(said.1) else { return [] }
    return [phrases.priceChanged(from: phrases.money(said.0), to: phrases.money(said.1))]
  }

  private mutating func show(_ draft: BookingDraft, _ lead: [String]) -> Decision {
    var draft = draft
    var lead = lead
    let isShown = draft.isShown
    draft.isShown = true
    state.draft = draft
    if let decision = researchForAges(draft, lead) { return decision }
    guard let question = nextQuestion() else { return quote(draft, lead) }
    if !isShown {
      let text = OfferText(phrases: phrases)
      lead.append(
        phrases.chosen() + "\n" + text.paragraph(draft.offer, number: nil, merits: []))
    }
    return reply(lead + question)
  }

  /// Fares go by age: where a birth date says otherwise, the flights are looked for once more, for the travellers as they are.
  private mutating func researchForAges(_ draft: BookingDraft, _ lead: [String]) -> Decision? {
    guard draft.open == nil, !draft.otherAges.isEmpty else { return nil }
    let party = draft.party
    guard party != state.trip.party, party.adults > 0, party.infants.count <= party.adults else {
      return nil
    }
    state.trip.party = party
    state.draft?.isResearched = true
    return searchAgain(lead)
  }

  private mutating func searchAgain(_ lead: [String]) -> Decision {
    state.offers = []
    state.searched = nil
    state.chosen = nil
    state.asked = nil
    return act(.search(state.trip.requests(context)), lead)
  }

  /// Who was told already is proposed for the next offer.
  private mutating func keepPeople(_ draft: BookingDraft) {
    if draft.open == nil { state.people = draft.people }
  }
}

extension Command {
  var bookingRequest: BookingRequest? {
    if case .booking(let request) = self { request } else { nil }
  }

  var wish: OfferWish? {
    if case .more(let wish) = self { wish } else { nil }
  }

  /// Whether it changes nothing and asks nothing.
  var isByTheWay: Bool {
    switch self {
    case .language, .smallTalk, .aside: true
    default: false
    }
  }
}
