import Flights
import LocalTime
import Synchronization
import Timetable

/// Everything that Duffel remembers and sells; the timetable is all its airlines.
actor DuffelDesk {
  let clock: @Sendable () -> Instant
  let airlines: FlightProvider
  private let shelf: Shelf
  var searches: [String: DuffelSearch] = [:]
  var offers: [String: DuffelOffer] = [:]
  /// In the order in which they were made.
  var orders: [DuffelOrder] = []
  var cancellations: [DuffelCancellation] = []
  var changeRequests: [String: DuffelChangeRequest] = [:]
  var changes: [DuffelChange] = []
  var airlineChanges: [DuffelAirlineChange] = []

  init(clock: @escaping @Sendable () -> Instant) {
    self.clock = clock
    let shelf = Shelf()
    self.shelf = shelf
    airlines = Timetable.provider(book: shelf.book)
  }

  var now: Instant { clock() }

  func forgetAll() {
    searches = [:]
    offers = [:]
    orders = []
    cancellations = []
    changeRequests = [:]
    changes = []
    airlineChanges = []
  }

  /// The position of an order that can be read.
  func position(_ id: String) throws(DuffelProblem) -> Int {
    guard let index = orders.firstIndex(where: { $0.id == id && $0.isVisible }) else {
      throw .notFound
    }
    return index
  }

  /// The same, of an id that stands inside of a request.
  func position(in data: JSON, _ key: String = "order_id") throws(DuffelProblem) -> Int {
    guard let id = data[key].text else { throw .field("/\(key)") }
    guard let index = orders.firstIndex(where: { $0.id == id && $0.isVisible }) else {
      throw .notLinked
    }
    return index
  }

  func update(_ id: String, _ change: (inout DuffelOrder) -> Void) {
    guard let index = orders.firstIndex(where: { $0.id == id }) else { return }
    change(&orders[index])
  }

  /// The change that is asked for, at exactly its price.
  func checkPayment(
    _ payment: JSON, _ total: Money, at pointer: String
  ) throws(DuffelProblem) {
    guard let type = payment["type"].text else { throw .field("\(pointer)/type") }
    guard ["balance", "arc_bsp_cash", "card", "airline_credit"].contains(type) else {
      throw .field("\(pointer)/type", "validation_inclusion", "Field 'type' is not known")
    }
    guard let amount = payment["amount"].text else { throw .field("\(pointer)/amount") }
    guard let currency = payment["currency"].text else { throw .field("\(pointer)/currency") }
    guard currency == total.currency else {
      throw DuffelProblem("payment_currency_does_not_match_order_currency")
    }
    guard let paid = Money(amount, currency: currency), paid.isWorth(total) else {
      throw DuffelProblem("payment_amount_does_not_match_order_amount")
    }
  }
}

/// The timetable's orders, in memory.
private final class Shelf: Sendable {
  private let orders = Mutex<[String: Order]>([:])

  var book: OrderBook {
    OrderBook(
      save: { order in self.orders.withLock { $0[order.id] = order } },
      order: { id in self.orders.withLock { $0[id] } },
      // Two searches of one minute find offers with the same ids; here both can be ordered.
      orders: { _ in [] })
  }
}

extension DuffelProblem {
  /// The timetable's refusal in Duffel's words.
  init(_ error: FlightError) {
    switch error.reason {
    case .notFound: self = .notFound
    case .offerGone: self.init("offer_no_longer_available")
    case .priceChanged: self.init("price_changed")
    case .invalidDetails: self.init("order_passengers_incompatible_with_offer")
    default: self.init("airline_internal")
    }
  }
}
