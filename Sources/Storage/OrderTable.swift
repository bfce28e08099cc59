import Agent
import Conversation
import Flights
import PostgreSQL

/// The book of the embedded timetable.
struct OrderTable: Sendable {
  let pool: Pool
  let keys: DataKeys

  func save(_ order: Order) async throws(FlightError) {
    try await kept("save an order") {
      let content = try keys.seal(encodedJSON(order), .order(order.id))
      _ = try await pool.query(
        """
        INSERT INTO timetable_orders (order_id, offer_id, content)
        VALUES ($1::text, $2::text, $3::bytea)
        ON CONFLICT (order_id) DO UPDATE SET content = excluded.content, updated_at = now()
        """, [.text(order.id), .text(order.offerID), .bytes(content)])
    }
  }

  func order(_ id: String) async throws(FlightError) -> Order? {
    try await kept("read an order") {
      let rows = try await pool.query(
        "SELECT order_id, content FROM timetable_orders WHERE order_id = $1::text", [.text(id)])
      return try rows.first.map(order)
    }
  }

  func orders(_ offerID: String) async throws(FlightError) -> [Order] {
    try await kept("list orders") {
      try await pool.query(
        "SELECT order_id, content FROM timetable_orders WHERE offer_id = $1::text",
        [.text(offerID)]
      ).map(order)
    }
  }

  private func order(_ row: Row) throws -> Order {
    let content = try keys.open(row.bytes(1), .order(try row.text(0)))
    guard let order = decodedJSON(Order.self, content) else {
      throw StorageError(.unreadable, "an order of the timetable cannot be read")
    }
    return order
  }

  private func kept<Value>(
    _ operation: String, _ work: () async throws -> Value
  ) async throws(FlightError) -> Value {
    do throws(StorageError) {
      return try await guarded(operation, work)
    } catch {
      throw FlightError(.unavailable, operation: operation, code: "\(error.reason)")
    }
  }
}

extension Place {
  static func order(_ id: String) -> Place { Place(.order, row: Array(id.utf8)) }
}
