import Conversation
import Flights
import LocalTime

// The calls that are made once, and the questions that may be asked again.

extension Booker {
  /// Makes the one call: first it is noted durably that it may have been made.
  func submit(_ loaded: LoadedBooking) async -> Change? {
    var booking = loaded.booking
    guard var work = booking.work else { return nil }
    let now = environment.now()
    let price = environment.payments == nil ? work.effect.price : nil
    if let price, !(await usage.maySpend(price, for: loaded.id.conversation, at: now)) {
      return Change(booking: booking, news: nil).failing(loaded.id.number, .overBudget)
    }
    work.stage = .submitting
    work.attemptedAt = now
    booking.work = work
    do throws(StorageError) {
      guard let begun = try await save(Change(booking: booking), over: loaded) else { return nil }
      let outcome = await call(work.effect)
      environment.observe(.effect(work.effect.name, outcome.name))
      if case .refused = outcome, let price {
        await usage.giveBack(price, for: loaded.id.conversation, countedAt: now)
      }
      try await write(outcome, of: work, over: begun)
    } catch {
      // The note stands: whoever comes by after the lease asks what became of it.
      environment.observe(.bookingFailed(error))
    }
    return nil
  }

  /// Writes the outcome down, even over what another process wrote meanwhile: what the seller said is certain, what others only
  /// suppose is not.
  private func write(
    _ outcome: EffectOutcome, of work: Booking.Work, over begun: LoadedBooking
  ) async throws(StorageError) {
    var current: LoadedBooking? = begun
    while let loaded = current, loaded.booking.work?.operationID == work.operationID {
      var booking = loaded.booking
      let news = booking.take(outcome, loaded.id.number, environment.now())
      if let saved = try await save(Change(booking: booking, news: news), over: loaded) {
        if news != nil { await tell(loaded.id.conversation) }
        return try await advance(saved)
      }
      current = try await bookings.load(begun.id)
    }
  }

  private func call(_ effect: Effect) async -> EffectOutcome {
    let now = environment.now()
    let flights = environment.flights
    switch effect {
    case .order(let request): return outcome(effect, await flights.order(request, now))
    case .pay(let id, let total): return outcome(effect, await flights.pay(id, total, now))
    case .add(let id, let services, _, let price):
      return outcome(effect, await flights.addServices(id, services, price, now))
    case .cancel(let quote):
      return outcome(
        effect,
        await result { () throws(FlightError) in
          try await flights.confirmCancellation(quote.id, now)
        })
    case .change(let offer):
      return outcome(
        effect,
        await result { () throws(FlightError) in try await flights.confirmChange(offer, now) })
    case .accept(let changeID, let orderID):
      return outcome(
        effect,
        await result { () throws(FlightError) in
          try await flights.acceptScheduleChange(changeID)
          do throws(FlightError) { return try await flights.retrieve(orderID) } catch {
            // That it was taken is known; what the order looks like now is asked for again.
            throw FlightError(.unclear, operation: "accept", requestID: error.requestID)
          }
        })
    }
  }

  /// The outcome; what the seller says beside a refusal is for the operator.
  private func outcome(_ effect: Effect, _ outcome: OrderOutcome) -> EffectOutcome {
    if case .refused(let error) = outcome { environment.observe(.refused(effect.name, error)) }
    return EffectOutcome(outcome)
  }

  private func outcome(_ effect: Effect, _ result: Result<Order, FlightError>) -> EffectOutcome {
    if case .failure(let error) = result { environment.observe(.refused(effect.name, error)) }
    return EffectOutcome(result)
  }

  func result<Value: Sendable>(
    _ body: @Sendable () async throws(FlightError) -> Value
  ) async -> Result<Value, FlightError> {
    do throws(FlightError) { return .success(try await body()) } catch { return .failure(error) }
  }

  // MARK: Asking

  /// Asks the seller what became of the call, and notes what it says.
  func inquire(_ loaded: LoadedBooking) async -> Change? {
    var booking = loaded.booking
    guard var work = booking.work else { return nil }
    let now = environment.now()
    if work.stage == .submitting { work.stage = .unknown }
    work.inquiries += 1
    booking.work = work
    let answer = await whatBecame(of: work)
    switch answer {
    case .done(let order):
      environment.observe(.resolved(work.effect.name))
      let news = booking.take(.done(order), loaded.id.number, now)
      return Change(booking: booking, news: news)
    // What the seller took it still has somewhere, unless it says otherwise.
    case .notDone
    where work.isSaidToHaveFailed == true
      || work.stage != .pending && work.isOlder(than: Booking.Work.failedAfter, at: now):
      return Change(booking: booking, news: nil).failing(loaded.id.number)
    case .impossible: return Change(booking: booking, news: nil).failing(loaded.id.number)
    case .notDone, .cannotSay: return unresolved(booking, loaded.id, now)
    }
  }

  private func unresolved(_ booking: Booking, _ id: BookingID, _ now: Instant) -> Change {
    var booking = booking
    guard var work = booking.work else { return Change(booking: booking, news: nil) }
    var news: BookingNews?
    if !work.toldUnclear, work.isOlder(than: Booking.Work.tellAfter, at: now) {
      work.toldUnclear = true
      news = BookingNews(number: id.number, .unclear, kind: work.effect.kind)
    }
    if !work.isWithPerson, work.isOlder(than: Booking.Work.operatorAfter, at: now) {
      work.isWithPerson = true
      environment.observe(.bookingNeedsPerson(id, work.effect.name))
    }
    booking.work = work
    return Change(booking: booking, news: news)
  }

  private enum Answer {
    case done(Order)
    /// The seller knows of nothing such yet.
    case notDone
    /// It cannot happen any more.
    case impossible
    case cannotSay
  }

  private func whatBecame(of work: Booking.Work) async -> Answer {
    let flights = environment.flights
    do throws(FlightError) {
      switch work.effect {
      case .order(let request):
        // An offer is sold once: an order from it without an id is this one.
        let orders = try await flights.orders(request.offerID)
        let match =
          orders.first { $0.operationID == work.operationID }
          ?? orders.first { $0.operationID == nil }
        if match?.cancelledAt != nil { return .impossible }
        return match.map(Answer.done) ?? .notDone
      case .pay(let id, _):
        let order = try await flights.retrieve(id)
        if order.paidAt != nil { return .done(order) }
        return order.cancelledAt != nil || isOver(order.payment.payBy, work)
          ? .impossible : .notDone
      case .cancel(let quote):
        let order = try await flights.retrieve(quote.orderID)
        if order.cancelledAt != nil { return .done(order) }
        return isOver(quote.expiresAt, work) ? .impossible : .notDone
      case .change(let offer):
        let order = try await flights.retrieve(offer.orderID)
        if order.hasFlights(of: offer) { return .done(order) }
        return isOver(offer.expiresAt, work) ? .impossible : .notDone
      case .add(let id, let services, let before, _):
        let order = try await flights.retrieve(id)
        return order.hasServices(services, beside: before) ? .done(order) : .notDone
      case .accept(let changeID, let orderID):
        let changes = try await flights.scheduleChanges(orderID)
        guard changes.first(where: { $0.id == changeID })?.actionTaken != nil else {
          return .notDone
        }
        return .done(try await flights.retrieve(orderID))
      }
    } catch {
      return .cannotSay
    }
  }

  /// Whether something that the seller has not done, and has not taken either, is past its end, and so cannot be done any more.
  private func isOver(_ end: Instant?, _ work: Booking.Work) -> Bool {
    guard let end, work.stage != .pending else { return false }
    return end.adding(seconds: Self.grace) < environment.now()
  }

  // MARK: Looking

  /// A booking that rests is brought forward where its seller or its payment's provider told that something happened: what it waits for is
  /// asked about now.
  func lookEarly(_ loaded: LoadedBooking) async -> Change? {
    switch loaded.booking.work?.stage {
    case .authorising where loaded.booking.payments.last?.url != nil:
      await checkPayment(loaded)
    // While the call may still be under way only a plain result counts: its own answer may come yet.
    case .submitting: await inquire(loaded).flatMap { $0.booking.work == nil ? $0 : nil }
    case .pending, .unknown: await inquire(loaded)
    default: await look(loaded)
    }
  }

  /// Looks at a booking that nothing is to be done with: how it stands, and whether its airline changed anything.
  func look(_ loaded: LoadedBooking) async -> Change? {
    var booking = loaded.booking
    let now = environment.now()
    let isFresh = booking.lookedAt.map { $0.adding(seconds: 60) > now } ?? false
    if isFresh { return Change(booking: booking, news: nil) }
    booking.lookedAt = now
    guard booking.standing == .booked, booking.work == nil, let order = booking.order,
      environment.flights.waits
    else { return Change(booking: booking, news: nil) }
    let flights = environment.flights
    let current = await result { () throws(FlightError) in try await flights.retrieve(order.id) }
    if case .success(let current) = current, current.cancelledAt != nil {
      let news = booking.cancelElsewhere(current, loaded.id.number, now)
      return Change(booking: booking, news: news)
    }
    let changes = await result { () throws(FlightError) in
      try await flights.scheduleChanges(order.id)
    }
    guard case .success(let all) = changes,
      let change = all.first(where: {
        $0.actionTaken == nil && !booking.toldChanges.contains($0.id)
      })
    else { return Change(booking: booking, news: nil) }
    booking.toldChanges.insert(change.id)
    return Change(
      booking: booking, news: BookingNews(number: loaded.id.number, .scheduleChanged(change)))
  }

  /// The hold is over: what the seller says counts.
  func expire(_ loaded: LoadedBooking) async -> Change? {
    var booking = loaded.booking
    guard let order = booking.order else { return nil }
    let flights = environment.flights
    let now = environment.now()
    switch await result({ () throws(FlightError) in try await flights.retrieve(order.id) }) {
    case .success(let current) where current.paidAt != nil:
      booking.order = current
      booking.standing = .booked
      booking.skipReminders(now)
      return Change(
        booking: booking, news: BookingNews(number: loaded.id.number, .paid, kind: .pay))
    case .failure(let error) where error.reason != .notFound:
      // Nobody can say at the moment: a minute later, then.
      booking.order?.payment.payBy = max(now, order.payment.payBy ?? now)
      return Change(booking: booking, news: nil)
    default:
      booking.standing = .expired
      return Change(booking: booking, news: BookingNews(number: loaded.id.number, .expired))
    }
  }
}

extension Booker {
  /// Seconds for which what was called just before its end may take to be seen.
  private static let grace: Int64 = 3600
}

extension Booker.Change {
  /// The work called failed, as nothing is to be expected any more.
  fileprivate func failing(
    _ number: Int, _ failure: BookingNews.Failure = .unavailable
  ) -> Booker.Change {
    var change = self
    change.news = change.booking.fail(failure, number)
    return change
  }
}

extension Effect {
  /// For logs and figures.
  var name: String {
    switch self {
    case .order(let request): request.kind.rawValue
    case .pay: "pay"
    case .cancel: "cancel"
    case .change: "change"
    case .accept: "accept"
    case .add: "add"
    }
  }
}

extension EffectOutcome {
  /// For logs and figures.
  var name: String {
    switch self {
    case .done: "done"
    case .pending: "pending"
    case .refused(let failure): "refused: \(failure.rawValue)"
    case .unknown: "unknown"
    }
  }
}
