import Flights
import LocalTime

// The embedded timetable: flights between any two airports of the world, the same every time and everywhere, for demonstrations and tests.

/// A seller of invented flights. It answers without waiting and keeps its orders in the book; without a book it sells nothing.
package func provider(book: OrderBook?, limit: Int = 12) -> FlightProvider {
  let desk = Desk(book: book, limit: limit)
  return FlightProvider(
    name: "demonstration timetable", isDemonstration: true, waits: false,
    search: { request, now in Search(request: request, now: now, limit: limit).offers() },
    reprice: { offer, now throws(FlightError) in try Desk.current(offer.id, now, "reprice") },
    order: { request, now in await desk.order(request, now) },
    orders: { id throws(FlightError) in try await desk.orders(id) },
    retrieve: { id throws(FlightError) in try await desk.order(id, "retrieve order") },
    pay: { id, money, now in await desk.pay(id, money, now) },
    quoteCancellation: { id, now throws(FlightError) in
      try await desk.quoteCancellation(id, now)
    },
    confirmCancellation: { id, now throws(FlightError) in
      try await desk.confirmCancellation(id, now)
    },
    changeOffers: { id, slice, wish, now throws(FlightError) in
      try await desk.changeOffers(id, slice, wish, now)
    },
    confirmChange: { offer, now throws(FlightError) in try await desk.confirmChange(offer, now) },
    services: { id throws(FlightError) in try Quotation(id, "read services").bags },
    seatMaps: { id throws(FlightError) in try Quotation(id, "read seat maps").seatMaps },
    orderServices: { id, now throws(FlightError) in try await desk.orderServices(id, now) },
    addServices: { id, chosen, price, now in await desk.addServices(id, chosen, price, now) })
}
