import Flights
import LocalTime
import Testing

@testable import Storage

@Suite(
  "The timetable's book", .enabled(if: Servers.areAvailable, "needs PostgreSQL and Redis"))
struct OrderBookTests {
  @Test("gives an order back as it was last saved, to every process, and none that was not")
  func together() async throws {
    let url = try await Servers.database()
    let (book, other) = (
      OrderBook.live(try Process(url).store), OrderBook.live(try Process(url).store)
    )
    var order = order("to-1")
    #expect(try await book.order("to-1") == nil)
    try await book.save(order)
    #expect(try await other.order("to-1") == order)
    order.paidAt = Instant(seconds: 1_795_435_200)
    order.services = [
      ChosenService(
        Service(
          id: "tb.0.p1", kind: .bag(.init(isChecked: true, maximumWeight: 23)),
          passengerIDs: ["p1"], flights: [0], maximumQuantity: 2,
          price: Money(units: 3500, scale: 2, currency: "EUR")))
    ]
    try await other.save(order)
    #expect(try await book.order("to-1") == order)
  }

  @Test("gives all orders of an offer, whoever bought it")
  func offers() async throws {
    let book = OrderBook.live(try Process(try await Servers.database()).store)
    let orders = [order("to-1", operation: "op-1"), order("to-2", operation: "op-2")]
    for order in orders { try await book.save(order) }
    try await book.save(order("to-3", offer: "off_2", operation: "op-3"))
    #expect(try await Set(book.orders("off_1")) == Set(orders))
    #expect(try await book.orders("off_3").isEmpty)
  }

  @Test("is sealed, and what does not open is an error, not an order that is missing")
  func sealed() async throws {
    let process = try Process(try await Servers.database())
    let book = OrderBook.live(process.store)
    try await book.save(order("to-1"))
    #expect(
      try await process.number(
        """
        SELECT count(*) FROM timetable_orders t
        WHERE t::text LIKE '%CANARY%' OR t::text LIKE '%' || encode('CANARY', 'hex') || '%'
        """) == 0)
    _ = try await process.store.pool.query(
      "UPDATE timetable_orders SET content = set_byte(content, 20, get_byte(content, 20) # 1)")
    await #expect(throws: FlightError.self) { try await book.order("to-1") }
    await #expect(throws: FlightError.self) { try await book.orders("off_1") }
  }
}
