import Airports
import Flights
import LocalTime

// What is done with bookings that are made: told, cancelled, changed, paid. Everything that costs or ends something is quoted first, and done
// only on a yes to that quote.

extension Answer {
  mutating func errand(_ request: BookingRequest, _ lead: [String]) -> Decision {
    if request.kind == .list { return list(lead) }
    let fitting = trips(for: request)
    guard let first = fitting.first else {
      let sentence = state.trips.isEmpty ? phrases.noTrips() : phrases.noSuchTrip()
      return reply(lead + [sentence])
    }
    var errand = Errand(request)
    guard fitting.count == 1 else {
      state.errand = errand
      state.asked = Question(.trip)
      return reply(lead + [phrases.whichTrip() + "\n" + numbered(fitting)])
    }
    errand.number = first.number
    state.errand = errand
    return run(errand, first, lead)
  }

  private mutating func list(_ lead: [String]) -> Decision {
    let trips = state.trips.filter { $0.status != .failed }
    guard !trips.isEmpty else { return reply(lead + [phrases.noTrips()]) }
    return reply(lead + [numbered(trips.suffix(9))])
  }

  private func numbered(_ trips: some Sequence<BookedTrip>) -> String {
    let text = TripText(phrases, context)
    return trips.enumerated().map { "\($0 + 1). \(text.line($1))" }.joined(separator: "\n")
  }

  /// The bookings that the request can mean, the latest first.
  private func trips(for request: BookingRequest) -> [BookedTrip] {
    let known = state.trips.filter { $0.status != .failed }
    if let reference = request.reference {
      return known.filter { $0.order?.bookingReference.uppercased() == reference.uppercased() }
    }
    var open = known
    switch request.kind {
    case .accept where known.contains(where: { $0.schedule != nil }):
      open = known.filter { $0.schedule != nil }
    case .cancel, .change, .accept, .addBags:
      open = known.filter {
        [.booked, .held, .underWay, .unclear, .awaitingPayment].contains($0.status)
      }
    case .pay: open = known.filter { [.held, .awaitingPayment].contains($0.status) }
    case .list, .status, .documents: open = known.filter { $0.status != .expired }
    }
    if let place = request.place { open = open.filter { $0.touches(place) } }
    // One of which nothing was heard yet is what is asked about.
    if request.kind == .status || request.kind == .documents { return Array(open.suffix(1)) }
    return open.reversed()
  }

  private mutating func run(_ errand: Errand, _ trip: BookedTrip, _ lead: [String]) -> Decision {
    if trip.pending != nil || [.underWay, .unclear].contains(trip.status),
      errand.request.kind != .status
    {
      return reply(lead + [phrases.stillUnderWay()])
    }
    guard let order = trip.order else {
      let isAsked = errand.request.kind == .status
      return reply(
        lead + [isAsked ? TripText(phrases, context).line(trip) : phrases.stillUnderWay()])
    }
    switch errand.request.kind {
    case .list: return list(lead)
    case .status, .pay: return act(.retrieve(orderID: order.id), lead)
    case .documents: return documents(trip, lead)
    case .cancel: return act(.quoteCancellation(orderID: order.id), lead)
    case .change: return change(errand, trip, lead)
    case .accept: return accept(trip, lead)
    case .addBags: return act(.readOrderServices(orderID: order.id), lead)
    }
  }

  private mutating func documents(_ trip: BookedTrip, _ lead: [String]) -> Decision {
    var decision = reply(lead + [TripText(phrases, context).paragraph(trip)] + links(trip))
    decision.picture = trip.documents.map { $0 + ".png" }
    return decision
  }

  // MARK: What comes back

  /// Goes on with the order as the seller has it now.
  mutating func retrieved(_ result: Result<Order, FlightError>, _ lead: [String]) -> Decision {
    guard let (errand, index) = errandInHand else { return reply(lead) }
    guard case .success(let order) = result else { return reply(lead + [phrases.unreachable()]) }
    let before = state.trips[index].total
    state.trips[index].take(order)
    let trip = state.trips[index]
    let text = TripText(phrases, context)
    var lead = lead
    if !trip.total.isWorth(before) {
      lead.append(phrases.priceChanged(from: phrases.money(before), to: phrases.money(trip.total)))
    }
    guard errand.request.kind == .pay else {
      state.errand = nil
      return reply(lead + [text.paragraph(trip)] + links(trip))
    }
    guard trip.status == .held else { return reply(lead + [phrases.nothingToPay()]) }
    state.asked = Question(.payment)
    let end = order.payment.payBy.map { text.moment($0) }
    return reply(lead + [phrases.writeYesToPay(phrases.money(order.total), until: end)])
  }

  mutating func quoted(
    _ result: Result<CancellationQuote, FlightError>, _ lead: [String]
  ) -> Decision {
    guard let (errand, index) = errandInHand else { return reply(lead) }
    switch result {
    case .failure(let error): return refused(error, .cancel, lead)
    case .success(let quote):
      var errand = errand
      errand.quote = quote
      state.errand = errand
      state.asked = Question(.cancellation)
      let trip = state.trips[index]
      let total = phrases.money(trip.total)
      let text =
        trip.status == .held
        ? phrases.cancelHold()
        : quote.refund?.units == 0
          ? phrases.cancelForNothing(of: total)
          : phrases.cancelQuote(
            refund: quote.refund.map(phrases.money), of: total, to: refundPlace(quote))
      return reply(
        lead + [TripText(phrases, context).line(trip) + "\n" + text, phrases.writeYesToCancel()])
    }
  }

  private mutating func refused(
    _ error: FlightError, _ kind: BookingRequest.Kind, _ lead: [String]
  ) -> Decision {
    state.errand = nil
    switch error.reason {
    case .unavailable, .rateLimited, .unclear: return reply(lead + [phrases.unreachable()])
    default: return reply(lead + [phrases.cannot(kind, context.humanContact)])
    }
  }

  /// Names the bags that can be added, and their price.
  mutating func servicesFound(
    _ result: Result<[Service], FlightError>, _ lead: [String]
  ) -> Decision {
    guard let (known, index) = errandInHand, let order = state.trips[index].order else {
      return reply(lead)
    }
    var errand = known
    guard case .success(let services) = result else { return reply(lead + [phrases.unreachable()]) }
    var draft = BookingDraft(offer: Offer(of: order))
    draft.services = services
    draft.bags = max(1, errand.request.bags ?? 1)
    guard draft.chooseExtras([]).bags, let price = draft.price(of: draft.chosen) else {
      state.errand = nil
      return reply(lead + [phrases.bagsNotSold(), phrases.cannot(.addBags, context.humanContact)])
    }
    errand.services = draft.chosen
    state.errand = errand
    state.asked = Question(.additions)
    let bags = phrases.counted(draft.bags, .checkedBag)
    let text = TripText(phrases, context).line(state.trips[index])
    return reply(
      lead + [
        text + "\n" + phrases.bagsAdded(bags, phrases.money(price)),
        phrases.writeYesToAdd(phrases.money(price)),
      ])
  }

  // MARK: Changing

  private mutating func change(_ errand: Errand, _ trip: BookedTrip, _ lead: [String]) -> Decision {
    var errand = errand
    if trip.order?.availableActions.contains(.change) == false {
      state.errand = nil
      return reply(lead + [phrases.cannot(.change, context.humanContact)])
    }
    errand.slice = errand.slice ?? errand.request.slice(of: trip.slices.count)
    guard let slice = errand.slice, let date = errand.request.date,
      let wish = trip.wish(slice, date, errand.request.window), let order = trip.order
    else {
      state.errand = errand
      state.asked = Question(.changeDay)
      return reply(lead + [phrases.whichDay(ways(trip))])
    }
    state.errand = errand
    return act(.findChanges(orderID: order.id, slice: slice, wish), lead)
  }

  private func ways(_ trip: BookedTrip) -> [String] {
    trip.slices.compactMap { slice in
      guard let first = slice.segments.first, let last = slice.segments.last else { return nil }
      return phrases.shortDate(first.departure.date) + " "
        + phrases.route([first.origin, last.destination].map(phrases.place))
    }
  }

  mutating func changesFound(
    _ result: Result<[ChangeOffer], FlightError>, _ lead: [String]
  ) -> Decision {
    guard let (errand, _) = errandInHand, let slice = errand.slice else { return reply(lead) }
    switch result {
    case .failure(let error): return refused(error, .change, lead)
    case .success(let offers):
      var errand = errand
      errand.changes = Array(
        offers.sorted { $0.difference.isLess(than: $1.difference) }.prefix(4))
      state.errand = errand
      guard !errand.changes.isEmpty else {
        state.asked = Question(.changeDay)
        let day = errand.request.date.map { phrases.on($0) } ?? ""
        return reply(lead + [phrases.noChanges(on: day)])
      }
      state.asked = Question(.changeOffers)
      let text = TripText(phrases, context)
      let list = errand.changes.enumerated().map { text.change($1, slice: slice, number: $0 + 1) }
      return reply(
        lead + [phrases.otherFlights()] + list + [phrases.whichChange(count: list.count)])
    }
  }

  /// The errand under way and the place of its booking.
  private var errandInHand: (Errand, Int)? {
    guard let errand = state.errand, let number = errand.number,
      let index = state.trips.firstIndex(where: { $0.number == number })
    else { return nil }
    return (errand, index)
  }
}

// The answers to what was asked about a booking.
extension Answer {
  /// Puts the question about persons or money once more, as things stand now.
  mutating func askAgain() -> Decision {
    switch state.asked?.topic {
    case .scheduleChange:
      guard let (_, index) = errandInHand, let change = state.trips[index].schedule else {
        return reply([])
      }
      return reply([scheduleText(change, state.trips[index])])
    case .cancellation, .changeDay, .changeOffers, .changePurchase, .payment, .additions:
      guard let (errand, index) = errandInHand else { return reply([]) }
      return run(errand, state.trips[index], [])
    case .trip:
      guard let errand = state.errand else { return reply([]) }
      return self.errand(errand.request, [])
    default: return goOn([])
    }
  }

  mutating func errandAnswered(_ topic: Question.Topic, _ lead: [String]) -> Decision? {
    guard var errand = before.errand else { return nil }
    if let request = commands.compactMap(\.bookingRequest).first,
      request.kind != errand.request.kind
    {
      return self.errand(request, lead)
    }
    if topic == .trip { return tripNamed(errand, lead) }
    guard let number = errand.number, let trip = state.trips.first(where: { $0.number == number })
    else { return nil }
    if commands.contains(.deny) {
      state.errand = nil
      state.asked = nil
      return reply(lead + [phrases.kept()])
    }
    if topic == .changeDay || topic == .changeOffers, errand.request.take(commands) {
      errand.slice = errand.request.slice(of: trip.slices.count) ?? errand.slice
      return change(errand, trip, lead)
    }
    if topic == .changeOffers { return changeNamed(errand, lead) }
    if topic == .scheduleChange,
      commands.contains(where: { $0.bookingRequest?.kind == .accept }) || isYes
    {
      return accept(trip, lead)
    }
    let isPaying = topic == .payment && commands.contains { $0.bookingRequest?.kind == .pay }
    guard isYes || isPaying else { return nil }
    return confirmed(topic, errand, trip, lead)
  }

  private mutating func tripNamed(_ errand: Errand, _ lead: [String]) -> Decision? {
    let fitting = trips(for: errand.request)
    var number: Int?
    for case .choose(.number(let chosen)) in commands { number = chosen }
    for case .choose(.last) in commands { number = fitting.count }
    if let number, fitting.indices.contains(number - 1) {
      var errand = errand
      errand.number = fitting[number - 1].number
      state.errand = errand
      return run(errand, fitting[number - 1], lead)
    }
    if commands.contains(.deny) {
      state.errand = nil
      return reply(lead + [phrases.kept()])
    }
    return nil
  }

  private mutating func changeNamed(_ errand: Errand, _ lead: [String]) -> Decision? {
    var number: Int? = isYes && errand.changes.count == 1 ? 1 : nil
    for case .choose(.number(let chosen)) in commands { number = chosen }
    for case .choose(.last) in commands { number = errand.changes.count }
    guard let number, errand.changes.indices.contains(number - 1), let slice = errand.slice else {
      return nil
    }
    var errand = errand
    let chosen = errand.changes[number - 1]
    errand.chosen = chosen
    state.errand = errand
    state.asked = Question(.changePurchase)
    let amount =
      chosen.difference.units == 0
      ? nil
      : phrases.difference(
        phrases.money(chosen.difference.magnitude), isRefund: chosen.difference.units < 0)
    let text = TripText(phrases, context).change(chosen, slice: slice, number: nil)
    return reply(lead + [phrases.wouldChange() + "\n" + text, phrases.writeYesToChange(amount)])
  }

  private mutating func accept(_ trip: BookedTrip, _ lead: [String]) -> Decision {
    guard let change = trip.schedule, change.availableActions.contains(.accept) else {
      return reply(lead + [phrases.cannot(.accept, context.humanContact)])
    }
    return set(
      .accept(changeID: change.id, orderID: change.orderID), trip, lead + [phrases.accepting()])
  }

  /// The yes to what was quoted: exactly that is done, while it holds.
  private mutating func confirmed(
    _ topic: Question.Topic, _ errand: Errand, _ trip: BookedTrip, _ lead: [String]
  ) -> Decision? {
    guard let order = trip.order else { return nil }
    switch topic {
    case .cancellation:
      guard let quote = errand.quote else { return nil }
      if let end = quote.expiresAt, end <= context.now {
        return act(.quoteCancellation(orderID: order.id), lead + [phrases.quoteExpired()])
      }
      return set(.cancel(quote), trip, lead + [phrases.cancelling()])
    case .changePurchase:
      guard let chosen = errand.chosen else { return nil }
      guard chosen.expiresAt > context.now else {
        return change(errand, trip, lead + [phrases.quoteExpired()])
      }
      return set(.change(chosen), trip, lead + [phrases.changing()])
    case .additions:
      guard let price = errand.services.price else { return nil }
      let effect = Effect.add(
        orderID: order.id, errand.services, beside: order.services, price: price)
      return set(effect, trip, lead + [phrases.changing()])
    case .payment:
      return set(.pay(orderID: order.id, total: order.total), trip, lead + [phrases.paying()])
    default: return nil
    }
  }

  private mutating func set(_ effect: Effect, _ trip: BookedTrip, _ lead: [String]) -> Decision {
    state.errand = nil
    state.asked = nil
    if let index = state.trips.firstIndex(where: { $0.number == trip.number }) {
      state.trips[index].pending = effect.kind
    }
    var decision = reply(lead)
    decision.order = BookingOrder(number: trip.number, effect: effect, names: trip.names)
    return decision
  }
}

extension BookingRequest {
  /// Takes the day and the times that a message gives; whether it gives any.
  fileprivate mutating func take(_ commands: [Command]) -> Bool {
    var isNew = false
    for command in commands {
      switch command {
      case .set(.departureDate(let day)):
        date = day.earliest
        isNew = true
      case .set(.returnDate(let day)):
        date = day.earliest
        isReturn = true
        isNew = true
      case .set(.departureTime(let window)), .set(.returnTime(let window)):
        self.window = window
        isNew = true
      case .booking(let request) where request.kind == .change:
        date = request.date ?? date
        window = request.window ?? window
        isReturn = request.isReturn ?? isReturn
        isNew = request.date != nil || request.window != nil || request.isReturn != nil
      default: break
      }
    }
    return isNew
  }

  /// The slice that is meant; nil where several may be.
  fileprivate func slice(of count: Int) -> Int? {
    if count == 1 { return 0 }
    return isReturn.map { $0 ? count - 1 : 0 }
  }
}

extension BookedTrip {
  fileprivate func touches(_ place: String) -> Bool {
    let city = Atlas.city(of: place)
    return slices.contains { slice in
      slice.segments.contains {
        Atlas.city(of: $0.destination) == city || Atlas.city(of: $0.origin) == city
      }
    }
  }

  /// What is looked for in the slice's stead.
  fileprivate func wish(
    _ slice: Int, _ date: CalendarDate, _ window: TimeWindow?
  ) -> OfferRequest.Slice? {
    guard slices.indices.contains(slice), let first = slices[slice].segments.first,
      let last = slices[slice].segments.last
    else { return nil }
    return OfferRequest.Slice(
      origin: first.origin, destination: last.destination, date: date, departure: window)
  }

  /// Takes over what the seller says now.
  fileprivate mutating func take(_ order: Order) {
    self.order = order
    slices = order.slices
    total = order.total
    if order.cancelledAt != nil {
      status = .cancelled
    } else if order.paidAt != nil || order.payment.payBy == nil && order.payment.instant {
      status = .booked
    }
  }
}
