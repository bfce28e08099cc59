import Conversation
import Flights
import LocalTime

// What comes next with a booking, judged from the booking and the clock alone. Everything that costs money or ends something is done once:
// it is noted as being done before it is done, and whoever finds it so noted asks what became of it.

extension Booking {
  enum Step: Hashable, Sendable {
    /// Nothing before the instant; nil: nothing ever.
    case rest(until: Instant?)
    /// Open the page to pay on.
    case openPage
    /// Ask whether it was paid.
    case checkPayment
    /// Make the one call.
    case submit
    /// Ask what became of the call.
    case inquire
    /// Nothing was asked of anybody, or nothing is to be expected any more.
    case giveUp(BookingNews.Failure)
    /// Capture, void or refund the payment at the index.
    case settle(Int)
    case remind(Reminder)
    /// The hold is over.
    case expire

    var isRest: Bool { if case .rest = self { true } else { false } }
  }

  /// Something to be told at its time, once.
  struct Reminder: Hashable, Sendable {
    var key: String
    var due: Instant
    /// After it there is no point in telling.
    var end: Instant
    var event: BookingNews.Event
  }

  func next(_ now: Instant, paysOnPage: Bool) -> Step {
    if let work { return next(work, now, paysOnPage) }
    if let index = payments.firstIndex(where: \.isToSettle) {
      let due = payments[index].nextTry
      return due <= now ? .settle(index) : .rest(until: due)
    }
    if standing == .held, let end = order?.payment.payBy {
      let over = end.adding(seconds: 60)
      if over <= now { return .expire }
      return reminder(now, until: over)
    }
    if standing == .booked { return reminder(now, until: nil) }
    return .rest(until: nil)
  }

  private func next(_ work: Work, _ now: Instant, _ paysOnPage: Bool) -> Step {
    switch work.stage {
    case .confirmed:
      // A yes of long ago is no yes: nothing was asked of anybody, so nothing is lost.
      if work.confirmedAt.adding(seconds: Self.patience) <= now { return .giveUp(.unavailable) }
      let isPaid = payments.contains { $0.id == work.operationID && $0.stage == .authorised }
      return paysOnPage && work.effect.price != nil && !isPaid ? .openPage : .submit
    case .authorising:
      guard let payment = payments.last, payment.id == work.operationID else { return .openPage }
      // Whether it was paid in the last moment is asked once more, and for a while where the provider does not answer.
      if payment.until.adding(seconds: Self.patience) <= now { return .giveUp(.notPaid) }
      let due = payment.nextTry
      if due > now { return .rest(until: due) }
      return payment.url == nil ? .openPage : .checkPayment
    case .submitting:
      let end = (work.attemptedAt ?? work.confirmedAt).adding(seconds: Self.lease)
      return end <= now ? .inquire : .rest(until: end)
    case .pending, .unknown:
      let due = work.nextInquiry
      return due <= now ? .inquire : .rest(until: due)
    }
  }

  /// Seconds for which a traveller's yes holds before anything was done.
  static let patience: Int64 = 900
  /// Seconds after which a call of which nothing was heard is asked about: longer than any call takes.
  static let lease: Int64 = 180
}

extension Booking.Work {
  /// Seconds after which the operator is told of an unclear result.
  static let operatorAfter: Int64 = 600
  /// Seconds after which an unclear result that no seller knows of is called failed.
  static let failedAfter: Int64 = 86_400
  /// Seconds after which the traveller is told that the result is unclear.
  static let tellAfter: Int64 = 15

  /// When the result is asked for again: often at first, then less and less.
  var nextInquiry: Instant {
    let start = attemptedAt ?? confirmedAt
    let pauses: [Int64] = [2, 5, 10, 20, 40, 60]
    let seconds: Int64 =
      if inquiries < pauses.count {
        pauses[inquiries]
      } else if inquiries < 20 {
        60 * Int64(inquiries - 4)
      } else {
        min(900 * Int64(inquiries - 18), 86_400 + 900 * Int64(inquiries - 18) / 10)
      }
    return start.adding(seconds: seconds)
  }

  func isOlder(than seconds: Int64, at now: Instant) -> Bool {
    (attemptedAt ?? confirmedAt).adding(seconds: seconds) <= now
  }
}

extension Effect {
  /// What the traveller pays for it on a page; nil where nothing.
  var price: Money? {
    switch self {
    case .order(let request):
      request.kind == .instant && request.total.units > 0 ? request.total : nil
    case .pay(_, let total): total
    case .change(let offer): offer.difference.units > 0 ? offer.difference : nil
    case .add(_, _, _, let price): price
    case .cancel, .accept: nil
    }
  }
}

extension Booking.Payment {
  /// Whether its page is closed, give or take what clocks differ by.
  func isOver(_ now: Instant) -> Bool { until.adding(seconds: 30) <= now }

  var isToSettle: Bool { [.capturing, .voiding, .refunding].contains(stage) }
}

// Reminders.
extension Booking {
  private func reminder(_ now: Instant, until end: Instant?) -> Step {
    let open = reminders.filter { !reminded.contains($0.key) && $0.end > now }
    guard let first = open.min(by: { $0.due < $1.due }) else {
      return .rest(until: [end, nextLook(now)].compactMap(\.self).min())
    }
    if first.due <= now { return .remind(first) }
    return .rest(until: [first.due, end, nextLook(now)].compactMap(\.self).min())
  }

  /// While its flights are ahead, a booking is looked at every six hours: airlines change flights, and their word may get lost.
  private func nextLook(_ now: Instant) -> Instant? {
    guard standing == .booked, let last = times.last?.departures.last, now < last else {
      return nil
    }
    return (lookedAt ?? now).adding(seconds: 21_600)
  }

  private var times: [SliceTimes] { order?.slices.compactMap { SliceTimes($0) } ?? [] }

  /// Everything to be told about the booking, in no order.
  var reminders: [Reminder] {
    guard let order else { return [] }
    if standing == .held {
      guard let end = order.payment.payBy else { return [] }
      return [
        Reminder(
          key: "hold", due: end.adding(seconds: -7200), end: end.adding(seconds: -600),
          event: .holdEnds(end))
      ]
    }
    var reminders: [Reminder] = []
    var flight = 0
    for (index, slice) in order.slices.enumerated() {
      if let times = SliceTimes(slice), let start = times.departures.first,
        let landing = times.arrivals.last
      {
        reminders.append(
          Reminder(
            key: "check-in \(start.seconds)", due: start.adding(seconds: -86_400),
            end: start.adding(seconds: -7200), event: .checkIn(flight: flight)))
        reminders.append(
          Reminder(
            key: "landed \(landing.seconds)", due: landing, end: landing.adding(seconds: 86_400),
            event: .landed(slice: index)))
      }
      flight += slice.segments.count
    }
    return reminders
  }

  /// What is due already needs no telling: who books for tonight knows.
  mutating func skipReminders(_ now: Instant) {
    for reminder in reminders where reminder.due <= now { reminded.insert(reminder.key) }
  }
}
