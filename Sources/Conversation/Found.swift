import Flights
import LocalTime

extension Dialogue {
  /// What to keep and say once the search is done.
  package static func found(
    _ state: State, _ result: Result<[Offer], FlightError>, _ context: TurnContext
  ) -> Decision {
    var state = state
    let context = context.at(state.zone)
    let preface = state.preface
    let wish = state.wish
    state.introduced = true
    let phrases = state.phrases(context)
    var reply: [String]
    switch result {
    case .failure(let failure):
      state.giveDraftUp()
      state.searched = nil
      state.offers = []
      state.asked = Question(.confirmation)
      reply = [phrases.notSearched(failure, context.now)]
    case .success(let offers):
      if let decision = sameFlights(state, offers, phrases) { return decision }
      let ages = state.giveDraftUp()
      if let ages {
        let sentence = phrases.ageDiffers(quotable(ages.name), age: ages.age)
        state.preface = [preface, sentence].compactMap(\.self).joined(separator: " ")
      }
      reply = state.show(offers, wish, phrases, context)
      // With the bags asked for an offer may not be the cheapest any more: their prices are read before anything is shown.
      let short = state.offers.filter { ($0.bagsShort(of: state.trip.bags)) > 0 }
      if !short.isEmpty, context.canBook {
        return Decision(state: state, action: .readExtras(short))
      }
    }
    if let preface = state.preface { reply = messages([preface] + reply) }
    state.preface = nil
    state.wish = nil
    return Decision(state: state, reply: reply)
  }

  /// Goes on with the booking in hand where the same flights are sold to its travellers at the fares of their ages.
  private static func sameFlights(
    _ state: State, _ offers: [Offer], _ phrases: any Phrasebook
  ) -> Decision? {
    guard var draft = state.draft, draft.isResearched, draft.submitted == nil else { return nil }
    let key = draft.offer.flightKey
    let same = offers.filter { $0.flightKey == key }
    let said = draft.offer.total
    guard
      let offer = same.first(where: { $0.conditions == draft.offer.conditions }) ?? same.first,
      draft.move(to: offer)
    else { return nil }
    var state = state
    if offer.total != said {
      let notice = phrases.priceChanged(
        from: phrases.money(said), to: phrases.money(offer.total))
      state.preface = [state.preface, notice].compactMap(\.self).joined(separator: " ")
    }
    state.draft = draft
    state.offers = [offer.slimmed]
    state.searched = nil
    state.chosen = offer.id
    return Decision(
      state: state, action: .price(offer, seats: draft.seats != nil && draft.seats != .any))
  }

  /// Shows the offers found, with what the bags asked for cost.
  static func show(
    _ state: State, _ services: [String: [Service]], _ context: TurnContext
  ) -> Decision {
    var state = state
    let context = context.at(state.zone)
    var reply = state.show(state.offers, state.wish, state.phrases(context), context, services)
    if let preface = state.preface { reply = messages([preface] + reply) }
    state.preface = nil
    state.wish = nil
    return Decision(state: state, reply: reply)
  }
}

extension State {
  /// Ends a booking whose flights were looked for again; its travellers are proposed for the next. Whose age it was about.
  @discardableResult
  fileprivate mutating func giveDraftUp() -> (name: String, age: Int)? {
    guard let draft, draft.isResearched, draft.submitted == nil else { return nil }
    if draft.open == nil { people = draft.people }
    self.draft = nil
    return draft.otherAges.first.map { ($0.name, $0.age) }
  }

  /// Keeps the few offers worth comparing, and says them.
  fileprivate mutating func show(
    _ found: [Offer], _ wish: OfferWish?, _ phrases: any Phrasebook, _ context: TurnContext,
    _ services: [String: [Service]]? = nil
  ) -> [String] {
    let requests = trip.requests(context)
    searched = requests.first
    // What comes with services was chosen already.
    let pool = services == nil ? wish.map { $0.filter(found, beside: offers) } ?? found : found
    var choice = OfferPicks(pool, for: trip)
    if choice.picks.isEmpty {
      if let wish, !offers.isEmpty {
        asked = Question(.offers)
        return [phrases.nothingNew(wish) + "\n\n" + phrases.whichOffer(count: offers.count)]
      }
      return nothingFound(phrases, context)
    }
    var reply: [String] = []
    repeat {
      reply = offersText(
        choice, sampled: requests.count > 1 || wish == .otherDates, services ?? [:], phrases,
        context)
      // Fewer offers rather than a wall of text.
    } while reply.count > (choice.picks.count > 3 ? 1 : 2) && choice.picks.popLast() != nil
    offers = choice.picks.map { $0.offer.slimmed }
    chosen = nil
    asked = Question(.offers)
    return reply
  }

  private func offersText(
    _ choice: OfferPicks, sampled: Bool, _ services: [String: [Service]],
    _ phrases: any Phrasebook, _ context: TurnContext
  ) -> [String] {
    let text = OfferText(phrases: phrases)
    var paragraphs = [phrases.heading(trip)]
    if context.isDemonstration { paragraphs[0] += "\n_\(phrases.demonstration())_" }
    if !choice.unmet.isEmpty { paragraphs.append(phrases.unmet(choice.unmet, trip)) }
    if sampled { paragraphs.append(phrases.sampledDates()) }
    for (index, pick) in choice.picks.enumerated() {
      paragraphs.append(
        text.paragraph(pick.offer, number: index + 1, merits: pick.merits)
          + bagsLine(pick.offer, services[pick.offer.id], phrases))
    }
    paragraphs.append(phrases.whichOffer(count: choice.picks.count))
    return messages(paragraphs)
  }

  /// The price with the bags asked for, where the fare has fewer.
  private func bagsLine(
    _ offer: Offer, _ services: [Service]?, _ phrases: any Phrasebook
  ) -> String {
    guard let services, let bags = trip.bags else { return "" }
    var draft = BookingDraft(offer: offer)
    draft.services = services
    draft.wishForBags(bags)
    guard draft.chooseExtras([]).bags, let total = draft.total else {
      return "\n" + phrases.bagsNotSold()
    }
    return "\n"
      + phrases.withBags(phrases.counted(bags, .checkedBag), phrases.money(total))
  }

  /// Proposes the days around: a yes searches them.
  private mutating func nothingFound(
    _ phrases: any Phrasebook, _ context: TurnContext
  ) -> [String] {
    offers = []
    guard case .exact(let date) = trip.departure, trip.kind != .multiCity else {
      asked = nil
      return [phrases.noOffers(trip) + " " + phrases.changeSomething()]
    }
    let first = max(date.adding(days: -3), context.today)
    var proposed: [SlotValue] = [.departureDate(.range(first, date.adding(days: 3)))]
    if trip.stay == nil, case .exact(let back) = trip.returning {
      let days = date.days(until: back)
      proposed.append(.stay(days: days))
    }
    // A city has more airports than the one named.
    let wider = [
      trip.origin.flatMap(Places.wider).map(SlotValue.origin),
      trip.destination.flatMap(Places.wider).map(SlotValue.destination),
    ].compactMap(\.self)
    proposed += wider
    asked = Question(.confirmation, slots: [.departureDate], proposed: proposed)
    let more = wider.isEmpty ? "" : " " + phrases.withOtherAirports()
    return [phrases.noOffers(trip) + more]
  }
}

extension Offer {
  /// How many of the checked bags wished the fare lacks.
  fileprivate func bagsShort(of wished: Int?) -> Int {
    max(0, (wished ?? 0) - BookingDraft(offer: self).includedBags)
  }
}

extension OfferWish {
  /// What of the offers found fulfils the wish, compared with those shown before.
  func filter(_ found: [Offer], beside shown: [Offer]) -> [Offer] {
    let known = Set(shown.map(\.flightKey))
    let fresh = found.filter { !known.contains($0.flightKey) }
    switch self {
    case .more, .otherDates, .direct: return fresh
    case .cheaper:
      guard let best = shown.min(by: { $0.total.isLess(than: $1.total) }) else { return fresh }
      return fresh.filter { $0.total.isLess(than: best.total) }
    case .faster:
      let best = shown.map(\.minutes).min() ?? .max
      return fresh.filter { $0.minutes < best }
    case .earlier:
      guard let first = shown.map(\.start).min() else { return fresh }
      return fresh.filter { $0.start < first }
    case .later:
      guard let last = shown.map(\.start).max() else { return fresh }
      return fresh.filter { $0.start > last }
    }
  }
}

extension Offer {
  /// The offer without what is neither shown nor needed to sell it: the state has to stay small.
  var slimmed: Offer {
    var offer = self
    for slice in offer.slices.indices {
      for segment in offer.slices[slice].segments.indices {
        offer.slices[slice].segments[segment].aircraft = nil
        offer.slices[slice].segments[segment].originTerminal = nil
        offer.slices[slice].segments[segment].destinationTerminal = nil
      }
    }
    return offer
  }
}

extension Phrasebook {
  /// Why nothing was searched for.
  fileprivate func notSearched(_ failure: FlightError, _ now: Instant) -> String {
    guard case .overLimit(let until) = failure.reason else { return searchFailed() }
    return searchLimit(minutes: Int((until.seconds - now.seconds + 59) / 60))
  }
}
