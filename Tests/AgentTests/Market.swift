import Conversation
import Flights
import LocalTime
import Synchronization
import Understanding

@testable import Agent

/// A seller, a payment provider and a store under a simulated clock, for bookings that are carried through every kind of failure. Processes
/// share them; one that dies does nothing more, and nothing that it began is written down.
final class Market: Sendable {
  /// What the seller makes of the one attempt.
  enum Reply: String, CaseIterable, Sendable {
    case created, pendingThenCreated, pendingThenFailed, unknownCreated, unknownNotCreated
    case unknownCreatedLate, refusedPrice, refusedGone, refusedUnavailable, refusedDetails
  }
  /// Where a process dies: at the so-many-th thing that it does, before it is done or after.
  struct Crash: Hashable, Sendable {
    var step: Int
    var isAfter: Bool
  }
  struct Told: Sendable {
    var at: Instant
    var news: BookingNews
    /// Whether there was an order when it was told.
    var hadOrder: Bool
  }
  struct Contents: Sendable {
    var now = start
    var booking: LoadedBooking?
    var dueAt: Instant?
    var told: [Told] = []
    var orders: [Order] = []
    /// From when on a list names the orders.
    var listedFrom = start
    var attempts = 0
    var payment = Payments.State?.none
    var captures = 0
    var needsPerson: Instant?
    var failedLookUps = 0
  }

  static let start = Instant(seconds: 1_795_464_000)
  let reply: Reply
  let paysOnPage: Bool
  /// Whether the traveller pays on the page.
  let pays: Bool
  /// How much of the house's money may be spent in a day; 0: any.
  let mostSpent: Int
  let tallies = Tallies()
  private let contents = Mutex(Contents())

  init(_ reply: Reply, paysOnPage: Bool, pays: Bool = true, mostSpent: Int = 0) {
    self.reply = reply
    self.mostSpent = mostSpent
    self.paysOnPage = paysOnPage
    self.pays = pays
  }

  var snapshot: Contents { contents.withLock { $0 } }
  func advance(_ seconds: Int64) { contents.withLock { $0.now = $0.now.adding(seconds: seconds) } }

  /// The traveller pays on the page, and the provider tells.
  func pay() {
    contents.withLock { contents in
      contents.payment = .authorised
      contents.dueAt = contents.now
    }
  }

  /// The seller's lists name its orders from now on, and the seller tells.
  func list() {
    contents.withLock { contents in
      contents.listedFrom = contents.now
      contents.dueAt = contents.now
    }
  }

  /// The seller says by itself that nothing came of what it had taken.
  func tellFailure() async {
    guard reply == .pendingThenFailed else { return }
    let id = BookingID(conversation: traveller, number: 1)
    try? await process().bookings.noteFailure(id, snapshot.now)
  }

  /// The traveller's yes is saved.
  func confirm(_ effect: Effect, standing: Booking.Standing = .new, order: Order? = nil) {
    contents.withLock { contents in
      var booking = Booking(
        standing: standing,
        work: Booking.Work(effect: effect, operationID: "op", confirmedAt: contents.now),
        names: ["Anna Schmidt"], token: "token", address: "whatsapp:+14155550100", language: "en")
      booking.order = order
      if let order { contents.orders = [order] }
      contents.booking = LoadedBooking(
        id: BookingID(conversation: traveller, number: 1), version: 1, booking: booking)
      contents.dueAt = contents.now
    }
  }

  /// A process of its own, which may die.
  func process(_ crash: Crash? = nil) -> Booker {
    let life = Life(crash)
    let observe: @Sendable (Observation) -> Void = { [self] observation in
      guard case .bookingNeedsPerson = observation else { return }
      contents.withLock { $0.needsPerson = $0.needsPerson ?? $0.now }
    }
    var environment = World().environment(waits: false, understander: .builtIn)
    environment.now = { [self] in contents.withLock { $0.now } }
    environment.observe = observe
    environment.flights = seller(life)
    environment.payments = paysOnPage ? payments(life) : nil
    environment.allowances.spendPerSender = mostSpent
    let usage = Usage(environment.allowances, tallies.counters, observe: observe)
    return Booker(environment, bookings: bookings(life), usage: usage, underWay: Tally()) { _ in }
  }

  // MARK: The store

  private func bookings(_ life: Life) -> Bookings {
    Bookings(
      load: { [self] _ throws(StorageError) in
        try life.check()
        return contents.withLock { $0.booking }
      },
      save: { [self] loaded, dueAt, news throws(StorageError) in
        try life.step()
        let isSaved = contents.withLock { save(loaded, dueAt, news, &$0) }
        try life.stepped()
        return isSaved
      },
      take: { [self] _, seconds throws(StorageError) in
        try life.check()
        return contents.withLock { contents in
          guard let due = contents.dueAt, due <= contents.now, let booking = contents.booking
          else { return [] }
          contents.dueAt = contents.now.adding(seconds: Int64(seconds))
          return [booking]
        }
      }, find: { _ in [] }, wake: { _ in })
  }

  private func save(
    _ loaded: LoadedBooking, _ dueAt: Instant?, _ news: Message?, _ contents: inout Contents
  ) -> Bool {
    guard contents.booking?.version == loaded.version else { return false }
    contents.booking = LoadedBooking(
      id: loaded.id, version: loaded.version + 1, booking: loaded.booking)
    contents.dueAt = dueAt
    if case .news(let json) = news?.content, let news = BookingNews(json: json) {
      contents.told.append(
        Told(at: contents.now, news: news, hadOrder: !contents.orders.isEmpty))
    }
    return true
  }

  // MARK: The seller

  private func seller(_ life: Life) -> FlightProvider {
    var seller = FlightProvider.unreached
    seller.waits = true
    seller.order = { [self] request, now in
      guard life.act() else { return .unknown("dead") }
      let outcome = contents.withLock { sell(request, now, &$0) }
      return life.acted() ? outcome : .unknown("dead")
    }
    seller.orders = { [self] _ throws(FlightError) in
      guard life.isAlive else { throw FlightError(.unavailable, operation: "list") }
      return try await look { $0.listedFrom <= $0.now ? $0.orders : [] }
    }
    seller.retrieve = { [self] id throws(FlightError) in
      guard let order = try await look({ $0.orders.first { $0.id == id } }) else {
        throw FlightError(.notFound, operation: "retrieve")
      }
      return order
    }
    seller.pay = { [self] id, _, now in
      guard life.act() else { return .unknown("dead") }
      let outcome = contents.withLock { alter(id, &$0) { $0.paidAt = now } }
      return life.acted() ? outcome : .unknown("dead")
    }
    seller.confirmCancellation = { [self] id, now throws(FlightError) in
      try change(life) { $0.cancelledAt = now }
    }
    seller.confirmChange = { [self] offer, _ throws(FlightError) in
      try change(life) { order in
        order.slices = offer.slices
        order.total = offer.newTotal
      }
    }
    return seller
  }

  /// Every third question gets no answer.
  private func look<Value: Sendable>(
    _ value: (Contents) -> Value
  ) async throws(FlightError) -> Value {
    let found = contents.withLock { contents -> Value? in
      contents.failedLookUps += 1
      return contents.failedLookUps % 3 == 2 ? nil : value(contents)
    }
    guard let found else { throw FlightError(.unavailable, operation: "look") }
    return found
  }

  private func sell(
    _ request: OrderRequest, _ now: Instant, _ contents: inout Contents
  ) -> OrderOutcome {
    contents.attempts += 1
    let order = Order(
      id: "ord_\(contents.attempts)", bookingReference: "XK29PL", offerID: request.offerID,
      owner: Airline(code: "UA", name: "United"), slices: [],
      passengers: [Passenger(id: "p1", kind: .adult)], total: request.total,
      payment: PaymentRequirements(
        instant: request.kind == .instant,
        payBy: request.kind == .hold ? now.adding(seconds: 90_000) : nil),
      paidAt: request.kind == .instant ? now : nil, operationID: request.operationID)
    func make(after seconds: Int64 = 0) {
      contents.orders.append(order)
      contents.listedFrom = now.adding(seconds: seconds)
    }
    func refuse(_ reason: FlightError.Reason) -> OrderOutcome {
      .refused(FlightError(reason, operation: "order"))
    }
    switch reply {
    case .created:
      make()
      return .created(order)
    case .pendingThenCreated:
      make(after: 7200)
      return .pending
    case .pendingThenFailed: return .pending
    case .unknownCreated:
      make(after: 3)
      return .unknown("hang")
    case .unknownCreatedLate:
      make(after: 5000)
      return .unknown("hang")
    case .unknownNotCreated: return .unknown("hang")
    case .refusedPrice: return refuse(.priceChanged)
    case .refusedGone: return refuse(.offerGone)
    case .refusedUnavailable: return refuse(.unavailable)
    case .refusedDetails: return refuse(.invalidDetails)
    }
  }

  private func alter(
    _ id: String, _ contents: inout Contents, _ change: (inout Order) -> Void
  ) -> OrderOutcome {
    contents.attempts += 1
    guard let index = contents.orders.firstIndex(where: { $0.id == id }) else {
      return .refused(FlightError(.notFound, operation: "pay"))
    }
    switch reply {
    case .unknownNotCreated, .pendingThenFailed: return .unknown("hang")
    case .refusedPrice, .refusedGone, .refusedUnavailable, .refusedDetails:
      return .refused(FlightError(.notAllowed, operation: "pay"))
    default: change(&contents.orders[index])
    }
    return reply == .created ? .created(contents.orders[index]) : .unknown("hang")
  }

  private func change(
    _ life: Life, _ change: (inout Order) -> Void
  ) throws(FlightError) -> Order {
    guard life.act() else { throw FlightError(.unclear, operation: "change") }
    let outcome = contents.withLock { contents in
      alter(contents.orders.first?.id ?? "", &contents, change)
    }
    guard life.acted(), case .created(let order) = outcome else {
      if case .refused(let error) = outcome { throw error }
      throw FlightError(.unclear, operation: "change")
    }
    return order
  }

  // MARK: The payment provider

  private func payments(_ life: Life) -> Payments {
    Payments(
      open: { [self] _, _, _, _ throws(PaymentError) in
        try pay(life) { $0.payment = $0.payment ?? (pays ? .authorised : .open) }
        return "https://pay.test/op"
      },
      state: { [self] _ throws(PaymentError) in
        guard life.isAlive else { throw PaymentError(isFinal: false, "dead") }
        return contents.withLock { $0.payment } ?? .failed
      },
      capture: { [self] _ throws(PaymentError) in
        try pay(life) { contents in
          guard contents.payment == .authorised || contents.payment == .captured else { return }
          if contents.payment == .authorised { contents.captures += 1 }
          contents.payment = .captured
        }
      },
      void: { [self] _ throws(PaymentError) in
        try pay(life) { if $0.payment != .captured { $0.payment = .voided } }
      },
      refund: { [self] _, _ throws(PaymentError) in try pay(life) { $0.payment = .refunded } })
  }

  @discardableResult
  private func pay(
    _ life: Life, _ change: (inout Contents) -> Void
  ) throws(PaymentError) -> Payments.State {
    guard life.act() else { throw PaymentError(isFinal: false, "dead") }
    contents.withLock { change(&$0) }
    guard life.acted() else { throw PaymentError(isFinal: false, "dead") }
    return snapshot.payment ?? .failed
  }
}

extension Booker {
  /// Carries on what is due, and waits for it; how many there were.
  func roundToEnd() async throws -> Int {
    let begun = try await startDue()
    for task in begun { await task.value }
    return begun.count
  }
}

/// How long a process lives.
private final class Life: Sendable {
  private struct Inside {
    var steps = 0
    var isAlive = true
  }
  private let crash: Market.Crash?
  private let inside = Mutex(Inside())

  init(_ crash: Market.Crash?) { self.crash = crash }

  var isAlive: Bool { inside.withLock(\.isAlive) }

  func check() throws(StorageError) {
    if !isAlive { throw StorageError(.rejected, "dead") }
  }

  /// Before something is done; throws where the process dies there.
  func step() throws(StorageError) {
    if !act() { throw StorageError(.rejected, "dead") }
  }

  func stepped() throws(StorageError) {
    if !acted() { throw StorageError(.rejected, "dead") }
  }

  /// Whether the process lives to do the next thing.
  func act() -> Bool {
    inside.withLock { inside in
      guard inside.isAlive else { return false }
      inside.steps += 1
      if let crash, crash.step == inside.steps, !crash.isAfter { inside.isAlive = false }
      return inside.isAlive
    }
  }

  /// Whether it lives on after it.
  func acted() -> Bool {
    inside.withLock { inside in
      if let crash, crash.step == inside.steps, crash.isAfter { inside.isAlive = false }
      return inside.isAlive
    }
  }
}
