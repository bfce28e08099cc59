import Airports
import Flights
import LocalTime

/// The order in the words of one language, every text ready to be drawn.
struct Facts {
  enum Standing { case booked, held, lapsed, cancelled }

  let words: any Words
  let isDemonstration: Bool
  let reference: String
  let airline: String
  let standing: Standing
  /// `Held until Mon 14 Sep, 18:00 (Frankfurt)`.
  let status: String
  /// Those with flights.
  let ways: [Way]
  let travellers: [Traveller]
  let bags: [String]
  let extras: [Extra]
  let total: String
  let payment: [String]
  let rules: [String]
  let lacksTickets: Bool
  /// When the document was made.
  let asOf: String

  init(_ itinerary: Itinerary, now: Instant) {
    let order = itinerary.order
    let words = itinerary.words
    let clock = Clock(itinerary, words)
    self.words = words
    isDemonstration = itinerary.isDemonstration
    reference = order.bookingReference.isEmpty ? "–" : plain(order.bookingReference)
    airline = plain(order.owner.name)
    standing = Standing(order, now: now)
    status = standing.status(order, clock)
    ways = order.slices.compactMap { Way($0, itinerary, words) }
    travellers = itinerary.people(words)
    bags = order.bagLines(words)
    extras = itinerary.extras(words)
    total = words.money(order.total)
    payment = order.paymentLines(standing, clock)
    rules = order.ruleLines(standing, clock)
    lacksTickets = standing == .booked && !order.isTicketed
    asOf = words.asOf(clock.moment(now))
  }
}

extension Facts.Standing {
  init(_ order: Order, now: Instant) {
    if order.cancelledAt != nil {
      self = .cancelled
    } else if order.paidAt != nil || order.payment.instant && order.payment.payBy == nil {
      self = .booked
    } else {
      self = order.payment.payBy.map { $0 < now } ?? false ? .lapsed : .held
    }
  }

  fileprivate func status(_ order: Order, _ clock: Clock) -> String {
    let words = clock.words
    switch (self, order.payment.payBy) {
    case (.cancelled, _): return words.cancelled
    case (.lapsed, let end?): return words.holdEnded(clock.moment(end))
    case (.held, let end?): return words.held(until: clock.moment(end))
    case (.held, nil), (.lapsed, nil): return words.held
    case (.booked, _): return words.booked
    }
  }
}

/// The clock at which an order's own instants are told: that of the place where the journey begins.
struct Clock {
  let words: any Words
  private let zone: Zone
  private let place: String

  init(_ itinerary: Itinerary, _ words: any Words) {
    self.words = words
    let origin = itinerary.order.slices.lazy.flatMap(\.segments).first?.origin ?? ""
    let zone = Atlas.zone(of: origin).flatMap(Zone.named)
    self.zone = zone ?? .utc
    place = zone == nil ? "UTC" : itinerary.city(origin)
  }

  /// `Mon 14 Sep, 18:00 (Frankfurt)`.
  func moment(_ instant: Instant) -> String {
    let local = zone.local(instant.clamped)
    return "\(words.shortDate(local.date)), \(local.time) (\(place))"
  }

  func date(_ instant: Instant) -> String { words.date(zone.local(instant.clamped).date) }
}

extension Instant {
  /// Years that can be counted with: 1 to 9999.
  var clamped: Instant {
    Instant(milliseconds: max(-62_000_000_000_000, min(253_000_000_000_000, milliseconds)))
  }
}

extension Itinerary {
  /// What the city of the airport is called.
  func city(_ code: String) -> String {
    plain(cityNames[code] ?? Atlas.city(of: code), limit: 60)
  }
}
