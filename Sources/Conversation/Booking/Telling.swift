import Airports
import Flights
import LocalTime

// News of bookings: written into what is known of them, and told. It comes by itself, so it never takes an answer away that was asked for
// something else, and nothing is ever sold by it.

extension Answer {
  /// Tells the news; nil where there is none.
  mutating func tell(_ lead: [String]) -> Decision? {
    let news = commands.compactMap(\.news)
    guard !news.isEmpty else { return nil }
    var told: [String] = []
    state.preface = nil
    var follow: Action?
    for one in news {
      let (sentences, action) = note(one)
      told += sentences
      follow = action ?? follow
    }
    if let follow { return act(follow, lead + told) }
    if told.isEmpty, lead.isEmpty { return Decision(state: state) }
    var decision = reply(lead + told)
    decision.picture = news.compactMap(picture).last
    return decision
  }

  /// The itinerary as a picture goes with a booking that is made or changed.
  private func picture(_ news: BookingNews) -> String? {
    switch news.event {
    case .booked, .paid, .changed, .added, .accepted, .held: news.documents.map { $0 + ".png" }
    default: nil
    }
  }

  /// Writes down what the news says; what to say, and what to do about it.
  private mutating func note(_ news: BookingNews) -> ([String], Action?) {
    guard let index = place(of: news) else { return ([], nil) }
    let agreed = state.trips[index].total
    update(&state.trips[index], news)
    let trip = state.trips[index]
    let text = TripText(phrases, context)
    switch news.event {
    case .booked, .held, .paid:
      // A hold names no price: what it came out at is said, and paid only on another yes.
      let notice =
        agreed.isWorth(trip.total)
        ? [] : [phrases.priceChanged(from: phrases.money(agreed), to: phrases.money(trip.total))]
      return (notice + made(trip, news), nil)
    case .failed(let failure): return failed(failure, trip, news)
    case .landed(let slice):
      land(trip, slice)
      return ([], nil)
    case .scheduleChanged(let change):
      state.trips[index].schedule = change
      // A question about money or persons stands: its answer must not be taken for another's.
      if state.asked?.topic.isPrivate != true {
        state.errand = Errand(BookingRequest(.accept), number: trip.number)
        state.asked = Question(.scheduleChange)
      }
      return ([scheduleText(change, trip)], nil)
    case .payHere(let url, let until, let amount):
      let sum = phrases.money(amount ?? trip.total)
      return ([phrases.payHere(sum, url, until: text.moment(until))], nil)
    case .pending: return ([phrases.pending()], nil)
    case .unclear: return ([phrases.unclear()], nil)
    case .cancelled(let quote): return ([cancelledText(quote)], nil)
    case .changed, .added:
      return ([phrases.changed() + "\n" + text.paragraph(trip)] + links(trip), nil)
    case .accepted: return ([phrases.accepted() + "\n" + text.paragraph(trip)] + links(trip), nil)
    case .expired: return ([phrases.expired()], nil)
    case .holdEnds(let end): return ([phrases.holdEnds(text.moment(end))], nil)
    case .checkIn(let flight): return ([checkInText(trip, flight)].compactMap(\.self), nil)
    }
  }

  private func update(_ trip: inout BookedTrip, _ news: BookingNews) {
    trip.documents = news.documents ?? trip.documents
    if let order = news.order {
      trip.order = order
      trip.slices = order.slices
      trip.total = order.total
    }
    switch news.event {
    case .booked, .paid: trip.status = .booked
    case .changed, .added, .accepted: if trip.status != .held { trip.status = .booked }
    case .held: trip.status = .held
    case .pending, .unclear: if news.kind == nil { trip.status = .unclear }
    case .payHere: if news.kind == nil { trip.status = .awaitingPayment }
    case .cancelled: trip.status = .cancelled
    case .expired: trip.status = .expired
    case .failed: if news.kind == nil { trip.status = .failed }
    case .scheduleChanged, .holdEnds, .checkIn, .landed: break
    }
    switch news.event {
    case .pending, .unclear, .payHere: break
    default: trip.pending = nil
    }
    switch news.event {
    case .accepted, .changed, .cancelled: trip.schedule = nil
    default: break
    }
  }

  /// The trip that the news is about; one that is not remembered any more is written down again.
  private mutating func place(of news: BookingNews) -> Int? {
    if let index = state.trips.firstIndex(where: { $0.number == news.number }) { return index }
    guard let order = news.order else { return nil }
    state.trips.append(
      BookedTrip(
        number: news.number, status: .booked, slices: order.slices, total: order.total, names: [],
        order: order))
    return state.trips.count - 1
  }

  /// What was booked is no longer what is looked for.
  private mutating func made(_ trip: BookedTrip, _ news: BookingNews) -> [String] {
    if state.draft?.submitted == trip.number { finishDraft() }
    let text = TripText(phrases, context)
    let reference = trip.order?.bookingReference ?? ""
    let head: String
    switch news.event {
    case .held:
      let end = trip.order?.payment.payBy.map { text.moment($0) } ?? ""
      head = phrases.held(reference, until: end)
    case .paid: head = phrases.paid(phrases.money(trip.total))
    default: head = phrases.booked(reference)
    }
    var sentences = [head + "\n" + text.paragraph(trip)]
    if let order = trip.order, trip.status == .booked, !order.isTicketed, !context.isDemonstration {
      sentences.append(phrases.noTickets())
    }
    return sentences + links(trip) + [phrases.afterwards()]
  }

  /// Begins anew: the trip that was planned is booked, unless another one is being planned already.
  private mutating func finishDraft() {
    let isStillChosen = state.chosen == state.draft?.offer.id
    state.draft = nil
    guard isStillChosen else { return }
    state.chosen = nil
    state.offers = []
    state.searched = nil
    state.trip = Trip()
    state.guessed = []
    state.asked = nil
  }

  func links(_ trip: BookedTrip) -> [String] {
    trip.documents.map { [phrases.documents(pdf: $0 + ".pdf", calendar: $0 + ".ics")] } ?? []
  }

  /// Says why; a price that changed, or an offer that is gone, is looked for again at once.
  private mutating func failed(
    _ failure: BookingNews.Failure, _ trip: BookedTrip, _ news: BookingNews
  ) -> ([String], Action?) {
    let sentence = phrases.failed(failure, news.kind, context.humanContact)
    if news.kind == .pay, failure == .priceChanged, let order = trip.order {
      state.errand = Errand(BookingRequest(.pay), number: trip.number)
      return ([sentence], .retrieve(orderID: order.id))
    }
    guard news.kind == nil, var draft = state.draft, draft.submitted == trip.number else {
      return ([sentence], nil)
    }
    draft.submitted = nil
    draft.quote = nil
    state.draft = draft
    switch failure {
    case .priceChanged: return ([sentence], .price(draft.offer, seats: draft.seats != nil))
    case .offerGone:
      state.draft = nil
      state.chosen = nil
      state.searched = nil
      let requests = state.trip.requests(context)
      return ([sentence], requests.isEmpty ? nil : .search(requests))
    case .invalidDetails:
      state.asked = Question(.details)
      draft.travellers = draft.travellers.map { _ in TravellerDetails() }
      draft.email = nil
      draft.phone = context.phone
      draft.proposedPeople = true
      state.draft = draft
      return ([sentence] + (nextQuestion() ?? []), nil)
    case .unavailable, .notAllowed, .rejected, .notPaid, .overBudget:
      state.draft?.submitted = nil
      return ([sentence], nil)
    }
  }

  private func cancelledText(_ quote: CancellationQuote) -> String {
    phrases.cancelled(
      refund: quote.refund.flatMap { $0.units > 0 ? phrases.money($0) : nil },
      to: refundPlace(quote))
  }

  func refundPlace(_ quote: CancellationQuote) -> String? {
    guard let refund = quote.refund, refund.units > 0, let word = quote.refundTo else { return nil }
    return phrases.refundPlace(word == "balance" && context.paysOnPage ? "page" : word)
  }

  func scheduleText(_ change: ScheduleChange, _ trip: BookedTrip) -> String {
    let text = TripText(phrases, context)
    var lines = [phrases.scheduleChanged(canAccept: change.availableActions.contains(.accept))]
    if !change.removed.isEmpty { lines += [phrases.was(), text.flights(change.removed)] }
    if !change.added.isEmpty { lines += [phrases.isNow(), text.flights(change.added)] }
    return ([text.line(trip)] + lines).joined(separator: "\n")
  }

  private func checkInText(_ trip: BookedTrip, _ flight: Int) -> String? {
    let segments = trip.slices.flatMap(\.segments)
    guard segments.indices.contains(flight) else { return nil }
    let segment = segments[flight]
    guard let name = Atlas.zone(of: segment.origin), let zone = Zone.named(name) else { return nil }
    let number = (segment.marketingCarrier.code.map { $0 + " " } ?? "") + segment.flightNumber
    return phrases.checkIn(
      number, TripText(phrases, context).moment(zone.instant(segment.departure), zone: name))
  }

  /// From the landing on the traveller's clock is the airport's.
  private mutating func land(_ trip: BookedTrip, _ slice: Int) {
    guard trip.slices.indices.contains(slice),
      let airport = trip.slices[slice].segments.last?.destination,
      let zone = Atlas.zone(of: airport)
    else { return }
    state.zone = TravellerZone(name: zone, source: .arrival)
  }
}

extension Command {
  var isNews: Bool { news != nil }

  fileprivate var news: BookingNews? {
    if case .news(let news) = self { news } else { nil }
  }
}
