import Conversation
import Flights
import LocalTime

// What a seller's answer makes of a booking. Only an answer that is certain ends anything.

/// What became of an effect.
enum EffectOutcome: Hashable, Sendable {
  /// It was done, and this is the order now; nil where the order could not be read.
  case done(Order?)
  case pending
  case refused(BookingNews.Failure)
  case unknown
}

extension EffectOutcome {
  init(_ outcome: OrderOutcome) {
    switch outcome {
    case .created(let order): self = .done(order)
    case .pending: self = .pending
    case .refused(let error): self = error.reason == .unclear ? .unknown : .refused(error.failure)
    case .unknown: self = .unknown
    }
  }

  init(_ result: Result<Order, FlightError>) {
    switch result {
    case .success(let order): self = .done(order)
    case .failure(let error): self = error.reason == .unclear ? .unknown : .refused(error.failure)
    }
  }
}

extension FlightError {
  /// The reason in the words of news.
  var failure: BookingNews.Failure {
    switch reason {
    case .unavailable, .rateLimited, .overLimit: .unavailable
    case .offerGone, .notFound: .offerGone
    case .priceChanged: .priceChanged
    case .invalidDetails: .invalidDetails
    case .notAllowed: .notAllowed
    case .rejected, .unclear: .rejected
    }
  }
}

extension Booking {
  /// Takes the outcome of its work; what to tell.
  mutating func take(_ outcome: EffectOutcome, _ number: Int, _ now: Instant) -> BookingNews? {
    guard var work else { return nil }
    switch outcome {
    case .done(let order):
      guard let order = order ?? self.order else { return nil }
      return succeed(work, order, number, now)
    case .refused(let failure): return fail(failure, number)
    case .pending:
      let isNew = work.stage != .pending
      work.stage = .pending
      work.toldUnclear = true
      self.work = work
      return isNew ? BookingNews(number: number, .pending, kind: work.effect.kind) : nil
    case .unknown:
      if work.stage != .pending { work.stage = .unknown }
      self.work = work
      return nil
    }
  }

  private mutating func succeed(
    _ work: Work, _ order: Order, _ number: Int, _ now: Instant
  ) -> BookingNews {
    self.work = nil
    self.order = order
    capture(work, now)
    let event: BookingNews.Event
    switch work.effect {
    case .order(let request) where request.kind == .hold && order.paidAt == nil:
      standing = .held
      event = .held
    case .order:
      standing = .booked
      event = .booked
    case .pay:
      standing = .booked
      event = .paid
    case .cancel(let quote):
      standing = .cancelled
      giveBack(quote, now)
      event = .cancelled(quote)
    case .change(let offer):
      if offer.difference.units < 0 { refund(offer.difference.magnitude, now) }
      event = .changed(offer)
    case .accept: event = .accepted
    case .add: event = .added
    }
    skipReminders(now)
    lookedAt = now
    return BookingNews(number: number, event, kind: work.effect.kind)
  }

  /// Somebody cancelled it where we do not see it: the airline, or a person at the seller's desk.
  mutating func cancelElsewhere(_ order: Order, _ number: Int, _ now: Instant) -> BookingNews {
    self.order = order
    standing = .cancelled
    let quote = CancellationQuote(
      id: "", orderID: order.id, refund: nil, refundTo: nil, expiresAt: nil)
    giveBack(quote, now)
    return BookingNews(number: number, .cancelled(quote), kind: .cancel)
  }

  /// Ends the work without a result; money that was reserved is let go.
  mutating func fail(_ failure: BookingNews.Failure, _ number: Int) -> BookingNews {
    let kind = work?.effect.kind
    if let id = work?.operationID, let index = payments.firstIndex(where: { $0.id == id }) {
      payments[index].stage = .voiding
    }
    if kind == nil, standing == .new { standing = .failed }
    work = nil
    return BookingNews(number: number, .failed(failure), kind: kind)
  }

  private mutating func capture(_ work: Work, _ now: Instant) {
    guard let index = payments.firstIndex(where: { $0.id == work.operationID }) else { return }
    payments[index].stage = .capturing
    payments[index].nextTry = now
  }

  /// What comes back to our account goes back to the traveller; a voucher the airline gives them itself.
  private mutating func giveBack(_ quote: CancellationQuote, _ now: Instant) {
    let paid = payments.filter { [.captured, .capturing].contains($0.stage) }
    guard let first = paid.first else { return }
    guard let refund = quote.refund else {
      // The airline does not say: a person has to find out.
      let none = Money(units: 0, scale: first.amount.scale, currency: first.amount.currency)
      owe(paid.reduce(none) { $0?.adding($1.amount, times: 1) ?? $0 })
      return
    }
    let isOurs = quote.refundTo.map { ["balance", "arc_bsp_cash"].contains($0) } ?? true
    if isOurs { self.refund(refund, now) }
  }

  /// Gives money back from the payments that were taken or are being taken, the latest first; what none can give any more is left to a person.
  private mutating func refund(_ amount: Money, _ now: Instant) {
    guard amount.units > 0, !payments.isEmpty else { return }
    var left = amount
    for index in payments.indices.reversed()
    where left.units > 0 && [.captured, .capturing].contains(payments[index].stage) {
      let part = left.isLess(than: payments[index].amount) ? left : payments[index].amount
      guard let rest = left.adding(part, times: -1) else { break }
      payments[index].refund = part
      if payments[index].stage == .captured { payments[index].stage = .refunding }
      payments[index].nextTry = now
      left = rest
    }
    if left.units > 0 { owe(left) }
  }

  private mutating func owe(_ amount: Money?) {
    guard let amount, amount.units > 0 else { return }
    notRefunded = notRefunded?.adding(amount, times: 1) ?? amount
  }
}
