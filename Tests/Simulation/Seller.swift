import Agent
import Flights
import LocalTime
import Timetable

// A seller without idempotency keys: its answer to an order may be late, unclear or lost, and only its lists tell what it has.

final class Seller: @unchecked Sendable {
  /// What it makes of the one attempt.
  enum Mood: CaseIterable {
    case created, pendingThenCreated, pendingThenFailed, unknownCreated, unknownNotCreated
    case unknownCreatedLate, refusedPrice, refusedGone, refusedUnavailable, refusedDetails
  }

  unowned let world: World
  private(set) var orders: [Order] = []
  private var offers: [String: Offer] = [:]
  private var listedFrom: [String: Instant] = [:]
  /// How often each operation was attempted.
  private var attempts: [String: Int] = [:]
  private var count = 0

  init(_ world: World) { self.world = world }

  func provider(waits: Bool) -> FlightProvider {
    FlightProvider(
      name: "seller", isDemonstration: false, waits: waits,
      search: { [self] request, now throws(FlightError) in try await search(request, now, waits) },
      reprice: { [self] offer, now throws(FlightError) in
        try await ask("reprice") { [self] in
          let known = offers[offer.id]
          let isSold = orders.contains { $0.offerID == offer.id }
          return known.flatMap { now < $0.expiresAt && !isSold ? $0 : nil }
        }
      },
      order: { [self] request, _ in
        await world.scheduler.outside { [self] in await sell(request) }
      },
      orders: { [self] offerID throws(FlightError) in
        try await ask("orders") { [self] in
          orders.filter { $0.offerID == offerID && (listedFrom[$0.id] ?? world.now) <= world.now }
        }
      },
      retrieve: { [self] id throws(FlightError) in
        try await ask("retrieve") { [self] in orders.first { $0.id == id } }
      },
      pay: { _, _, _ in .refused(FlightError(.notAllowed, operation: "pay")) },
      quoteCancellation: { [self] id, now throws(FlightError) in
        try await ask("quote") { [self] in
          orders.first { $0.id == id && $0.cancelledAt == nil }.map {
            CancellationQuote(
              id: "quote-\(id)", orderID: id, refund: $0.total, refundTo: "balance",
              expiresAt: now.adding(seconds: 3600))
          }
        }
      },
      confirmCancellation: { [self] id, _ throws(FlightError) in
        try await world.scheduler.outside { [self] in await cancel(id) }.get()
      },
      changeOffers: { _, _, _, _ in [] },
      confirmChange: { _, _ throws(FlightError) in
        throw FlightError(.notAllowed, operation: "change")
      })
  }

  private func search(
    _ request: OfferRequest, _ now: Instant, _ waits: Bool
  ) async throws(FlightError) -> [Offer] {
    if waits {
      do { try await Task.sleep(for: world.dice.skewed(100...12_000)) } catch {
        throw FlightError(.unavailable, operation: "search")
      }
      if world.dice.happens(world.chaos.questionsFail) {
        throw FlightError(.unavailable, operation: "search")
      }
    }
    count += 1
    return try await Samples.offers(request).enumerated().map { index, sample in
      var offer = sample
      offer.id = "offer-\(count)-\(index + 1)"
      offer.requestID = "request-\(count)"
      offer.expiresAt = now.adding(seconds: 1800)
      offers[offer.id] = offer
      return offer
    }
  }

  private func ask<Value: Sendable>(
    _ operation: String, _ value: @escaping @Sendable () -> Value?
  ) async throws(FlightError) -> Value {
    let answer = await world.scheduler.outside { [self] () async -> Value?? in
      await world.pause(world.dice.skewed(20...5000))
      return world.dice.happens(world.chaos.questionsFail) ? nil : .some(value())
    }
    guard let answer else { throw FlightError(.unavailable, operation: operation) }
    guard let value = answer else { throw FlightError(.notFound, operation: operation) }
    return value
  }

  // MARK: Selling

  private func sell(_ request: OrderRequest) async -> OrderOutcome {
    await world.pause(world.dice.skewed(50...20_000))
    attempts[request.operationID, default: 0] += 1
    world.note("order \(request.operationID) of \(request.offerID)")
    world.checks.ordered(request, attempt: attempts[request.operationID] ?? 0)
    let mood = mood
    world.note("the seller's mood: \(mood)")
    let outcome = sell(request, mood)
    await world.pause(world.dice.skewed(50...20_000))
    return outcome
  }

  private var mood: Mood {
    guard world.dice.happens(world.chaos.ordersFail) else { return .created }
    return Mood.allCases[world.dice.below(Mood.allCases.count)]
  }

  private func sell(_ request: OrderRequest, _ mood: Mood) -> OrderOutcome {
    func refuse(_ reason: FlightError.Reason) -> OrderOutcome {
      .refused(FlightError(reason, operation: "order"))
    }
    guard let offer = offers[request.offerID], world.now < offer.expiresAt else {
      return refuse(.offerGone)
    }
    switch mood {
    case .created: return .created(make(request, offer, listedAfter: 0))
    case .pendingThenCreated:
      _ = make(request, offer, listedAfter: 7200)
      return .pending
    case .pendingThenFailed:
      world.scheduler.begin { [self] in await tellFailure(request.operationID) }
      return .pending
    case .unknownCreated:
      _ = make(request, offer, listedAfter: 3)
      return .unknown("hang")
    case .unknownCreatedLate:
      _ = make(request, offer, listedAfter: 5000)
      return .unknown("hang")
    case .unknownNotCreated: return .unknown("hang")
    case .refusedPrice: return refuse(.priceChanged)
    case .refusedGone: return refuse(.offerGone)
    case .refusedUnavailable: return refuse(.unavailable)
    case .refusedDetails: return refuse(.invalidDetails)
    }
  }

  private func make(_ request: OrderRequest, _ offer: Offer, listedAfter seconds: Int64) -> Order {
    let order = Order(
      id: "order-\(orders.count + 1)", bookingReference: "XK29P\(orders.count + 1)",
      offerID: offer.id, owner: offer.owner, slices: offer.slices, passengers: offer.passengers,
      total: request.total, payment: PaymentRequirements(), paidAt: world.now,
      availableActions: [.cancel], operationID: request.operationID)
    orders.append(order)
    listedFrom[order.id] = world.now.adding(seconds: seconds)
    world.note("\(order.id) of \(request.operationID) exists")
    return order
  }

  /// Tells, until somebody has taken it in, that nothing came of what was pending.
  private func tellFailure(_ operation: String) async {
    let parts = operation.split(separator: ".").dropLast().joined(separator: ".")
    guard let id = BookingID(parts) else { return }
    var isTold = false
    while !isTold {
      await world.pause(world.dice.duration(1000...600_000))
      isTold = (try? await world.database.bookings.noteFailure(id, world.now)) != nil
    }
  }

  private func cancel(_ quoteID: String) async -> Result<Order, FlightError> {
    await world.pause(world.dice.skewed(50...20_000))
    guard let index = orders.firstIndex(where: { "quote-\($0.id)" == quoteID }) else {
      return .failure(FlightError(.notFound, operation: "cancel"))
    }
    attempts[quoteID, default: 0] += 1
    world.checks.cancelled(quoteID, attempt: attempts[quoteID] ?? 0)
    let unclear = FlightError(.unclear, operation: "cancel")
    if world.dice.happens(world.chaos.ordersFail / 2) { return .failure(unclear) }
    orders[index].cancelledAt = world.now
    world.note("\(orders[index].id) is cancelled")
    if world.dice.happens(world.chaos.ordersFail / 2) { return .failure(unclear) }
    return .success(orders[index])
  }
}

/// Flights that look like real ones, found once for each request of the whole program.
private enum Samples {
  nonisolated(unsafe) private static var known: [OfferRequest: [Offer]] = [:]

  static func offers(_ request: OfferRequest) async throws(FlightError) -> [Offer] {
    if let offers = known[request] { return offers }
    let timetable = Timetable.provider(book: nil, limit: 3)
    let offers = try await timetable.search(request, World.start).map { offer in
      var offer = offer
      offer.payment = PaymentRequirements()
      offer.needsIdentityDocuments = false
      return offer
    }
    known[request] = offers
    return offers
  }
}
