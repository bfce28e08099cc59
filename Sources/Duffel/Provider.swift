import Flights
import LocalTime

/// How flights are searched for.
package struct SearchSettings: Sendable {
  /// How long airlines have to answer, 2 to 60 s; a slower one is missing from the offers.
  package var supplierTimeout: Duration
  /// How long after that Duffel's reply may come: with less there would be nothing instead of a part.
  package var grace: Duration

  package init(supplierTimeout: Duration = .seconds(12), grace: Duration = .seconds(15)) {
    self.supplierTimeout = supplierTimeout
    self.grace = grace
  }
}

/// Duffel as the seller of flights. With a token for tests the flights are invented.
package func provider(api: API, search: SearchSettings = SearchSettings()) -> FlightProvider {
  let seller = Seller(api: api, settings: search)
  return FlightProvider(
    name: api.isLive ? "Duffel" : "Duffel (test mode)", isDemonstration: !api.isLive, waits: true,
    search: { request, now throws(FlightError) in try await seller.search(request, now) },
    reprice: { offer, now throws(FlightError) in try await seller.reprice(offer, now) },
    order: { request, _ in await seller.order(request) },
    orders: { id throws(FlightError) in try await seller.orders(offerID: id) },
    retrieve: { id throws(FlightError) in try await seller.retrieve(id) },
    pay: { id, money, _ in await seller.pay(id, money) },
    quoteCancellation: { id, _ throws(FlightError) in try await seller.quoteCancellation(id) },
    confirmCancellation: { id, _ throws(FlightError) in try await seller.confirmCancellation(id) },
    changeOffers: { id, slice, wish, now throws(FlightError) in
      try await seller.changeOffers(id, slice, wish, now)
    },
    confirmChange: { offer, now throws(FlightError) in try await seller.confirmChange(offer, now) },
    services: { id throws(FlightError) in try await seller.services(offerID: id) },
    seatMaps: { id throws(FlightError) in try await seller.seatMaps(offerID: id) },
    scheduleChanges: { id throws(FlightError) in try await seller.scheduleChanges(orderID: id) },
    acceptScheduleChange: { id throws(FlightError) in try await seller.acceptScheduleChange(id) },
    orderServices: { id, _ throws(FlightError) in try await seller.orderServices(id) },
    addServices: { id, chosen, price, _ in await seller.addServices(id, chosen, price) })
}

/// Sells through the API.
struct Seller: Sendable {
  let api: API
  var settings = SearchSettings()

  /// What a call gives, or its failure in the words of Flights.
  func call<Value: Sendable>(
    _ operation: String, _ body: @Sendable () async throws(Failure) -> Value
  ) async throws(FlightError) -> Value {
    do throws(Failure) { return try await body() } catch {
      // What was broken off did not fail.
      if !Task.isCancelled { api.events(.failed(error)) }
      throw FlightError(error, operation: operation)
    }
  }

  /// What a call that must not be broken off gives: it goes on when the task that waits for it is cancelled.
  func uninterrupted<Value: Sendable>(
    _ body: @escaping @Sendable () async throws(Failure) -> Value
  ) async -> Result<Value, Failure> {
    await Task {
      do throws(Failure) { return .success(try await body()) } catch { return .failure(error) }
    }.value
  }

  func retrieve(_ id: String, _ operation: String = "retrieve order") async throws(FlightError)
    -> Order
  {
    let order = try await call(operation) { () throws(Failure) in try await api.order(id) }
    guard let order = Order(order) else {
      throw FlightError(.unavailable, operation: operation, code: "order_incomplete")
    }
    return order
  }
}
