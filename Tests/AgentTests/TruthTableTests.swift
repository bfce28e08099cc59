import Conversation
import Flights
import LocalTime
import Testing

@testable import Agent

@Suite("One confirmation makes at most one order, whatever fails")
struct TruthTableTests {
  /// No crash, and one before and after each of the things that a process does.
  static let crashes: [Market.Crash?] =
    [nil] + (1...9).flatMap { step in [false, true].map { Market.Crash(step: step, isAfter: $0) } }

  private let order = OrderRequest(
    operationID: "op", kind: .instant, offerID: "off_1",
    total: Money(units: 25000, scale: 2, currency: "USD"), passengers: [])

  @Test("orders", arguments: Market.Reply.allCases, crashes)
  func orders(reply: Market.Reply, crash: Market.Crash?) async {
    for paysOnPage in [false, true] {
      let market = Market(reply, paysOnPage: paysOnPage)
      market.confirm(.order(order))
      await carry(market, crash)
      check(market, "\(reply) \(crash.debugDescription) page: \(paysOnPage)")
    }
  }

  @Test("two processes at one booking", arguments: Market.Reply.allCases)
  func twoProcesses(reply: Market.Reply) async {
    let market = Market(reply, paysOnPage: false)
    market.confirm(.order(order))
    let id = BookingID(conversation: traveller, number: 1)
    await withTaskGroup { group in
      for _ in 0..<8 { group.addTask { await market.process().advance(id) } }
    }
    await carry(market, nil)
    check(market, "\(reply)")
  }

  @Test("a traveller who does not pay has no order, and no money is taken")
  func notPaid() async {
    let market = Market(.created, paysOnPage: true, pays: false)
    market.confirm(.order(order))
    await carry(market, nil)
    let end = market.snapshot
    #expect(end.attempts == 0)
    #expect(end.captures == 0)
    #expect(end.payment == .voided)
    #expect(end.told.last?.news.event == .failed(.notPaid))
  }

  @Test("what somebody told of is asked about at once, before its time")
  func told() async throws {
    let id = BookingID(conversation: traveller, number: 1)
    let paid = Market(.created, paysOnPage: true, pays: false)
    paid.confirm(.order(order))
    await paid.process().advance(id)
    #expect(paid.snapshot.attempts == 0)
    paid.pay()
    #expect(try await paid.process().roundToEnd() == 1)
    #expect(paid.snapshot.told.last?.news.event == .booked)
    #expect(paid.snapshot.payment == .captured)
    let pending = Market(.pendingThenCreated, paysOnPage: false)
    pending.confirm(.order(order))
    await pending.process().advance(id)
    #expect(pending.snapshot.told.last?.news.event == .pending)
    pending.list()
    #expect(try await pending.process().roundToEnd() == 1)
    #expect(pending.snapshot.told.last?.news.event == .booked)
    #expect(pending.snapshot.now == Market.start && paid.snapshot.now == Market.start)
  }

  @Test("a yes that nobody came to for a quarter of an hour orders nothing")
  func oldYes() async {
    let market = Market(.created, paysOnPage: false)
    market.confirm(.order(order))
    market.advance(901)
    await carry(market, nil)
    #expect(market.snapshot.attempts == 0)
    #expect(market.snapshot.told.map(\.news.event) == [.failed(.unavailable)])
  }

  @Test("cancelling, changing and paying are done once", arguments: Market.Reply.allCases, crashes)
  func effects(reply: Market.Reply, crash: Market.Crash?) async {
    let held = Order(
      id: "ord_1", bookingReference: "XK29PL", offerID: "off_1",
      owner: Airline(code: "UA", name: "United"), slices: [Slice(segments: [], duration: 60)],
      passengers: [], total: order.total,
      payment: PaymentRequirements(instant: false, payBy: Market.start.adding(seconds: 900_000)))
    let quote = CancellationQuote(
      id: "ore_1", orderID: "ord_1", refund: order.total, refundTo: "balance",
      expiresAt: Market.start.adding(seconds: 1800))
    let change = ChangeOffer(
      id: "oco_1", orderID: "ord_1", slices: [], difference: order.total, penalty: nil,
      newTotal: order.total, expiresAt: Market.start.adding(seconds: 9000))
    let effects: [(Effect, Booking.Standing)] = [
      (.pay(orderID: "ord_1", total: order.total), .held), (.cancel(quote), .booked),
      (.change(change), .booked),
    ]
    for (effect, standing) in effects {
      let market = Market(reply, paysOnPage: false)
      market.confirm(effect, standing: standing, order: held)
      await carry(market, crash)
      let end = market.snapshot
      let name = "\(effect.name) \(reply) \(crash.debugDescription)"
      #expect(end.attempts <= 1, "\(name)")
      #expect(end.booking?.booking.work == nil, "\(name)")
      let final = end.told.last?.news.event
      let isDone = end.orders.first.map {
        $0.paidAt != nil || $0.cancelledAt != nil || $0.slices.isEmpty
      }
      if case .failed = final {
        #expect(isDone == false, "\(name)")
      } else if end.attempts > 0 {
        #expect(isDone == true, "\(name): \(String(describing: final))")
      }
    }
  }

  @Test("what the house may not spend is not ordered, and what was refused is not spent")
  func spend() async {
    for (most, reply, isOrdered) in [
      (249, Market.Reply.created, false), (250, .created, true), (250, .refusedGone, true),
    ] {
      let market = Market(reply, paysOnPage: false, mostSpent: most)
      market.confirm(.order(order))
      await carry(market, nil)
      let end = market.snapshot
      #expect(end.attempts == (isOrdered ? 1 : 0))
      #expect(market.tallies.count(.spend) == (end.orders.isEmpty ? 0 : 250))
      if !isOrdered { #expect(end.told.map(\.news.event) == [.failed(.overBudget)]) }
    }
    // Travellers who pay themselves spend nothing of the house's.
    let page = Market(.created, paysOnPage: true, mostSpent: 1)
    page.confirm(.order(order))
    await carry(page, nil)
    #expect(page.snapshot.attempts == 1)
  }

  @Test("a cancellation that was never made is called failed soon after its quote has ended")
  func quoteEnds() async throws {
    let market = Market(.unknownNotCreated, paysOnPage: false)
    let order = Order(
      id: "ord_1", bookingReference: "XK29PL", offerID: "off_1",
      owner: Airline(code: "UA", name: "United"), slices: [], passengers: [], total: order.total,
      payment: PaymentRequirements(instant: false, payBy: nil))
    let quote = CancellationQuote(
      id: "ore_1", orderID: "ord_1", refund: order.total, refundTo: "balance",
      expiresAt: Market.start.adding(seconds: 1800))
    market.confirm(.cancel(quote), standing: .booked, order: order)
    await carry(market, Market.Crash(step: 2, isAfter: false))
    let told = try #require(market.snapshot.told.last)
    #expect(told.news.event == .failed(.unavailable))
    #expect((1800...9000).contains(told.at.seconds - Market.start.seconds))
    #expect(market.snapshot.orders.first?.cancelledAt == nil)
  }

  /// A process that may die, then couriers for the next 27 hours.
  private func carry(_ market: Market, _ crash: Market.Crash?) async {
    await market.process(crash).advance(BookingID(conversation: traveller, number: 1))
    let courier = market.process()
    let start = market.snapshot.now
    while market.snapshot.now < start.adding(seconds: 97_200) {
      // Most of the day nothing is due: a round every ten minutes after the first hour.
      market.advance(market.snapshot.now < start.adding(seconds: 3600) ? 3 : 600)
      if market.snapshot.now > start.adding(seconds: 7000) { await market.tellFailure() }
      _ = try? await courier.roundToEnd()
      if market.snapshot.booking?.booking.isAtRest == true { break }
    }
  }

  private func check(_ market: Market, _ name: String) {
    let end = market.snapshot
    let booking = end.booking?.booking
    #expect(end.attempts <= 1, "\(name)")
    #expect(end.orders.count <= 1, "\(name)")
    #expect(booking?.work == nil, "\(name): \(booking?.status ?? "")")
    let events = end.told.map(\.news.event)
    // What is told is true, and the last word is the outcome.
    for told in end.told {
      switch told.news.event {
      case .booked: #expect(told.hadOrder, "\(name)")
      case .failed: #expect(end.orders.isEmpty, "\(name)")
      default: break
      }
    }
    if end.orders.isEmpty {
      #expect(booking?.standing == .failed, "\(name)")
      if case .failed = events.last {} else { Issue.record("\(name): \(events)") }
    } else {
      #expect(booking?.standing == .booked, "\(name)")
      #expect(events.last == .booked, "\(name)")
    }
    #expect(events.count { $0 == .booked } <= 1, "\(name)")
    if market.paysOnPage {
      #expect(end.captures == end.orders.count, "\(name)")
      #expect(
        end.payment == (end.orders.isEmpty ? end.payment.map { _ in .voided } : .captured),
        "\(name)")
    }
    checkOperator(end, name)
  }

  /// What is unclear for ten minutes is known to the operator by then.
  private func checkOperator(_ end: Market.Contents, _ name: String) {
    guard end.attempts == 1, let last = end.told.last,
      last.at > Market.start.adding(seconds: 800)
    else { return }
    #expect(end.needsPerson.map { $0 <= Market.start.adding(seconds: 800) } == true, "\(name)")
  }
}

extension Booking {
  /// Whether nothing is under way any more, with the seller or with the money.
  fileprivate var isAtRest: Bool {
    work == nil && !payments.contains { [.capturing, .voiding, .refunding].contains($0.stage) }
  }
}

extension Optional where Wrapped == Market.Crash {
  fileprivate var debugDescription: String {
    map { "dies \($0.isAfter ? "after" : "before") \($0.step)" } ?? "lives"
  }
}
