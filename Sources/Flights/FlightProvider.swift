import LocalTime

/// A seller of flights: each closure is one thing that a seller does. Shaped after Duffel's API v2.
package struct FlightProvider: Sendable {
  /// Who sells, in words for a log or a health page.
  package var name: String
  /// Whether the flights are invented for a demonstration; the traveller is told.
  package var isDemonstration: Bool
  /// Whether an answer comes over the network, so that a turn that asks is worth saving first.
  package var waits: Bool

  /// Offers for the request, the best price first; empty where there are none.
  package var search: @Sendable (OfferRequest, Instant) async throws(FlightError) -> [Offer]
  /// The offer as it is sold now.
  package var reprice: @Sendable (Offer, Instant) async throws(FlightError) -> Offer
  /// One attempt, never repeated by the provider.
  package var order: @Sendable (OrderRequest, Instant) async -> OrderOutcome
  /// The orders made from the offer, to find out what became of an attempt.
  package var orders: @Sendable (_ offerID: String) async throws(FlightError) -> [Order]
  /// The order as it stands now.
  package var retrieve: @Sendable (_ orderID: String) async throws(FlightError) -> Order
  /// Pays an order that was held.
  package var pay: @Sendable (_ orderID: String, Money, Instant) async -> OrderOutcome
  package var quoteCancellation:
    @Sendable (_ orderID: String, Instant) async throws(FlightError) -> CancellationQuote
  package var confirmCancellation:
    @Sendable (_ quoteID: String, Instant) async throws(FlightError) -> Order
  /// Other flights for one slice of an order.
  package var changeOffers:
    @Sendable (_ orderID: String, _ slice: Int, OfferRequest.Slice, Instant)
      async throws(FlightError) -> [ChangeOffer]
  package var confirmChange:
    @Sendable (_ changeOffer: ChangeOffer, Instant) async throws(FlightError) -> Order
  /// What is sold beside the flights of an offer, other than seats.
  package var services: @Sendable (_ offerID: String) async throws(FlightError) -> [Service]
  /// The seats of an offer's flights; a flight whose airline shows none is missing.
  package var seatMaps: @Sendable (_ offerID: String) async throws(FlightError) -> [SeatMap]
  /// What airlines changed in an order by themselves.
  package var scheduleChanges:
    @Sendable (_ orderID: String) async throws(FlightError) -> [ScheduleChange]
  package var acceptScheduleChange: @Sendable (_ changeID: String) async throws(FlightError) -> Void
  /// What can be added to an order that is made.
  package var orderServices:
    @Sendable (_ orderID: String, Instant) async throws(FlightError) -> [Service]
  /// Adds services to an order at their price, in one attempt that the provider never repeats.
  package var addServices:
    @Sendable (_ orderID: String, [ChosenService], _ price: Money, Instant) async -> OrderOutcome

  package init(
    name: String, isDemonstration: Bool, waits: Bool,
    search: @escaping @Sendable (OfferRequest, Instant) async throws(FlightError) -> [Offer],
    reprice: @escaping @Sendable (Offer, Instant) async throws(FlightError) -> Offer,
    order: @escaping @Sendable (OrderRequest, Instant) async -> OrderOutcome,
    orders: @escaping @Sendable (_ offerID: String) async throws(FlightError) -> [Order],
    retrieve: @escaping @Sendable (_ orderID: String) async throws(FlightError) -> Order,
    pay: @escaping @Sendable (_ orderID: String, Money, Instant) async -> OrderOutcome,
    quoteCancellation:
      @escaping @Sendable (_ orderID: String, Instant) async throws(FlightError) ->
      CancellationQuote,
    confirmCancellation:
      @escaping @Sendable (_ quoteID: String, Instant) async throws(FlightError) -> Order,
    changeOffers:
      @escaping @Sendable (_ orderID: String, _ slice: Int, OfferRequest.Slice, Instant)
      async throws(FlightError) -> [ChangeOffer],
    confirmChange:
      @escaping @Sendable (_ changeOffer: ChangeOffer, Instant) async throws(FlightError) -> Order,
    services:
      @escaping @Sendable (_ offerID: String) async throws(FlightError) -> [Service] = { _ in [] },
    seatMaps:
      @escaping @Sendable (_ offerID: String) async throws(FlightError) -> [SeatMap] = { _ in [] },
    scheduleChanges:
      @escaping @Sendable (_ orderID: String) async throws(FlightError) -> [ScheduleChange] = {
        _ in []
      },
    acceptScheduleChange:
      @escaping @Sendable (_ changeID: String) async throws(FlightError) -> Void = {
        _ throws(FlightError) in throw FlightError(.notFound, operation: "accept schedule change")
      },
    orderServices:
      @escaping @Sendable (_ orderID: String, Instant) async throws(FlightError) -> [Service] = {
        _, _ in []
      },
    addServices:
      @escaping @Sendable (_ orderID: String, [ChosenService], _ price: Money, Instant) async ->
      OrderOutcome = { _, _, _, _ in
        .refused(FlightError(.notAllowed, operation: "add services"))
      }
  ) {
    self.name = name
    self.isDemonstration = isDemonstration
    self.waits = waits
    self.search = search
    self.reprice = reprice
    self.order = order
    self.orders = orders
    self.retrieve = retrieve
    self.pay = pay
    self.quoteCancellation = quoteCancellation
    self.confirmCancellation = confirmCancellation
    self.changeOffers = changeOffers
    self.confirmChange = confirmChange
    self.services = services
    self.seatMaps = seatMaps
    self.scheduleChanges = scheduleChanges
    self.acceptScheduleChange = acceptScheduleChange
    self.orderServices = orderServices
    self.addServices = addServices
  }
}

/// Why a seller did not do what was asked.
package struct FlightError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The seller cannot be reached or is out of order; later may be better.
    case unavailable
    /// The seller asks for patience until the instant.
    case rateLimited(until: Instant?)
    /// We ask no more before the instant: so much we allow ourselves.
    case overLimit(until: Instant)
    /// The offer's time is over, or it was booked already.
    case offerGone
    /// The price is no longer this one.
    case priceChanged
    /// The seller refuses the travellers' details.
    case invalidDetails
    /// The order cannot be changed or cancelled.
    case notAllowed
    /// There is nothing with that id.
    case notFound
    /// The seller refuses for a reason of its own.
    case rejected
    /// It may have been done or not: to be found out by asking, not by doing it again.
    case unclear
  }
  package var reason: Reason
  /// What was being done.
  package var operation: String
  /// The seller's own code, when it gave one.
  package var code: String?
  /// The seller's id of the exchange, for its support.
  package var requestID: String?

  package init(
    _ reason: Reason, operation: String, code: String? = nil, requestID: String? = nil
  ) {
    self.reason = reason
    self.operation = operation
    self.code = code
    self.requestID = requestID
  }
}

/// Where the embedded timetable keeps the orders that it sold; a real seller keeps its own.
package struct OrderBook: Sendable {
  package var save: @Sendable (Order) async throws(FlightError) -> Void
  package var order: @Sendable (_ id: String) async throws(FlightError) -> Order?
  package var orders: @Sendable (_ offerID: String) async throws(FlightError) -> [Order]

  package init(
    save: @escaping @Sendable (Order) async throws(FlightError) -> Void,
    order: @escaping @Sendable (_ id: String) async throws(FlightError) -> Order?,
    orders: @escaping @Sendable (_ offerID: String) async throws(FlightError) -> [Order]
  ) {
    self.save = save
    self.order = order
    self.orders = orders
  }
}
