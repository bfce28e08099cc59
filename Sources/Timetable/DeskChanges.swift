import Flights
import LocalTime

// Cancelling and changing. Ids of quotes and change offers say what they are for, so that nothing needs remembering but the order.

extension Desk {
  // MARK: Cancelling

  func quoteCancellation(
    _ id: String, _ now: Instant
  ) async throws(FlightError) -> CancellationQuote {
    let order = try await order(id, "quote cancellation")
    let refund = try Self.refund(order, now, "quote cancellation")
    let minute = now.seconds / 60
    return CancellationQuote(
      id: "tq.\(minute).\(order.id)", orderID: order.id, refund: refund, refundTo: "balance",
      expiresAt: Instant(seconds: minute * 60 + 1800))
  }

  func confirmCancellation(_ id: String, _ now: Instant) async throws(FlightError) -> Order {
    let operation = "confirm cancellation"
    let parts = id.split(separator: ".")
    guard let book, parts.count == 3, parts[0] == "tq", let minute = Int64(parts[1]) else {
      throw FlightError(.notFound, operation: operation)
    }
    var order = try await order(String(parts[2]), operation)
    if order.cancelledAt != nil { return order }
    if now.seconds > minute * 60 + 1800 {
      throw FlightError(.offerGone, operation: operation, code: "expired")
    }
    _ = try Self.refund(order, now, operation)
    order.cancelledAt = now
    order.availableActions = []
    try await book.save(order)
    return order
  }

  /// What the traveller gets back by the rules of the fare, without what was bought beside it; refused once the first flight has left.
  private static func refund(
    _ order: Order, _ now: Instant, _ operation: String
  ) throws(FlightError) -> Money {
    try checkOpen(order, now, operation)
    var refund = order.services.reduce(order.total) { rest, choice in
      rest.adding(choice.service.price, times: -choice.quantity) ?? rest
    }
    let rule = try offer(order.offerID, operation).conditions.refund
    if order.paidAt == nil || rule?.allowed != true {
      refund.units = 0
    } else {
      refund.units = max(0, refund.units - (rule?.penalty?.units ?? 0))
    }
    return refund
  }

  static func checkOpen(
    _ order: Order, _ now: Instant, _ operation: String
  ) throws(FlightError) {
    guard let segment = order.slices.first?.segments.first, order.cancelledAt == nil,
      let origin = Code(segment.origin).flatMap({ Network.world.port($0) }),
      Clock(origin.zone, around: segment.departure.date).universal(segment.departure.minutes) * 60
        > Int(now.seconds)
    else { throw FlightError(.notAllowed, operation: operation) }
  }

  // MARK: Changing

  func changeOffers(
    _ id: String, _ slice: Int, _ wish: OfferRequest.Slice, _ now: Instant
  ) async throws(FlightError) -> [ChangeOffer] {
    let operation = "offer changes"
    let order = try await order(id, operation)
    let change = try Change(order, slice, now, operation)
    let request = OfferRequest(slices: [wish], party: change.party, cabin: change.cabin)
    guard var connections = Connections(wish, of: request, now: now) else { return [] }
    var offers: [ChangeOffer] = []
    for itinerary in connections.search().prefix(limit) {
      offers.append(change.offer(itinerary))
    }
    return offers
  }

  func confirmChange(
    _ offer: ChangeOffer, _ now: Instant
  ) async throws(FlightError) -> Order {
    let operation = "confirm change"
    let parts = offer.id.split(separator: ":")
    guard let book, parts.count == 5, parts[0] == "tc", let minute = Int64(parts[1]),
      let slice = Int(parts[2]), let flights = [OfferID.FlightID](compact: parts[4])
    else { throw FlightError(.notFound, operation: operation) }
    let asked = Instant(seconds: minute * 60)
    var order = try await order(String(parts[3]), operation)
    if order.slices == offer.slices, order.cancelledAt == nil { return order }
    if now > Change.expiry(asked) {
      throw FlightError(.offerGone, operation: operation, code: "expired")
    }
    let change = try Change(order, slice, asked, operation)
    guard let itinerary = flights.itinerary(change.rule) else {
      throw FlightError(.offerGone, operation: operation)
    }
    let current = change.offer(itinerary)
    guard current.difference == offer.difference, current.slices == offer.slices else {
      throw FlightError(.priceChanged, operation: operation)
    }
    order.slices = current.slices
    order.total = current.newTotal
    try await book.save(order)
    return order
  }

  /// A change of one slice of an order, asked for at some instant.
  private struct Change {
    let order: Order
    let slice: Int
    let asked: Instant
    let rule: FareRule
    private let builder: OfferBuilder
    private let brand: Brand
    private let penalty: Money?
    /// What the flights to be changed cost when they were bought, in units of the currency.
    private let spent: Int

    var party: Party { builder.party }
    var cabin: Cabin { builder.cabin }

    init(
      _ order: Order, _ slice: Int, _ asked: Instant, _ operation: String
    ) throws(FlightError) {
      try Desk.checkOpen(order, asked, operation)
      let rules = try Desk.offer(order.offerID, operation).conditions
      guard let id = OfferID(order.offerID), let bought = OfferBuilder(id), order.paidAt != nil,
        order.slices.indices.contains(slice), rules.change?.allowed == true
      else { throw FlightError(.notAllowed, operation: operation) }
      guard let flights = [OfferID.FlightID](order.slices[slice]),
        let itinerary = flights.itinerary(id.rule)
      else { throw FlightError(.notFound, operation: operation) }
      self.order = order
      self.slice = slice
      self.asked = asked
      builder = OfferBuilder(
        party: id.party, cabin: id.cabin, asked: Int(asked.seconds / 60), tariff: bought.tariff)
      brand = id.brand
      rule = FareRule(cabin: id.cabin, asked: Zone.utc.local(asked).date)
      penalty = rules.change?.penalty
      spent = bought.total([itinerary], id.brand)
    }

    static func expiry(_ asked: Instant) -> Instant { asked.adding(seconds: 1800) }

    func offer(_ itinerary: Itinerary) -> ChangeOffer {
      var slices = order.slices
      slices[slice] = builder.slice(itinerary, brand)
      var newTotal = order.total
      newTotal.units += Int64(builder.total([itinerary], brand) - spent)
      var difference = order.total
      difference.units = newTotal.units - order.total.units + (penalty?.units ?? 0)
      let minute = asked.seconds / 60
      let flights = [OfferID.FlightID](itinerary).text
      return ChangeOffer(
        id: "tc:\(minute):\(slice):\(order.id):\(flights)", orderID: order.id, slices: slices,
        difference: difference, penalty: penalty, newTotal: newTotal,
        expiresAt: Self.expiry(Instant(seconds: minute * 60)))
    }
  }
}

extension [OfferID.FlightID] {
  /// The flights of a slice that this timetable sold.
  fileprivate init?(_ slice: Slice) {
    self = []
    for segment in slice.segments {
      guard let airline = segment.marketingCarrier.code.flatMap({ Code($0) }),
        let origin = Code(segment.origin), let destination = Code(segment.destination)
      else { return nil }
      var flight = OfferID.FlightID(
        airline: airline, origin: origin, destination: destination,
        day: Int(segment.departure.date.day), index: 0)
      guard let route = flight.route,
        let index = (0..<route.frequency).first(where: {
          String(route.number($0)) == segment.flightNumber
        })
      else { return nil }
      flight.index = index
      append(flight)
    }
  }
}
