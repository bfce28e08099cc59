import Airports
import Flights
import LocalTime
import Synchronization
import Testing

@testable import Timetable

/// A Monday in November 2026, noon in London.
let now = Instant(seconds: 1_795_435_200)

let shop = provider(book: nil)

func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

func request(
  _ routes: [(String, String, String)], party: Party = Party(), cabin: Cabin = .economy
) throws -> OfferRequest {
  OfferRequest(
    slices: try routes.map {
      OfferRequest.Slice(origin: $0.0, destination: $0.1, date: try day($0.2))
    }, party: party, cabin: cabin)
}

func search(_ origin: String, _ destination: String, _ date: String) async throws -> [Offer] {
  try await shop.search(try request([(origin, destination, date)]), now)
}

/// The instant of a segment's departure and arrival, by the zones of its airports.
func instants(_ segment: Segment) throws -> (Instant, Instant) {
  let origin = try #require(Atlas.airport(segment.origin))
  let destination = try #require(Atlas.airport(segment.destination))
  let from = try #require(Zone.named(origin.zone))
  let to = try #require(Zone.named(destination.zone))
  return (from.instant(segment.departure), to.instant(segment.arrival))
}

/// An order book in memory.
final class Shelf: Sendable {
  private let orders = Mutex<[String: Order]>([:])
  let isBroken = Mutex(false)

  var count: Int { orders.withLock { $0.count } }

  var book: OrderBook {
    OrderBook(
      save: { order throws(FlightError) in
        if self.isBroken.withLock({ $0 }) { throw FlightError(.unavailable, operation: "save") }
        self.orders.withLock { $0[order.id] = order }
      },
      order: { id in self.orders.withLock { $0[id] } },
      orders: { offer in self.orders.withLock { $0.values.filter { $0.offerID == offer } } })
  }
}

func details(_ offer: Offer) throws -> [PassengerDetails] {
  let infants = offer.passengers.filter { $0.kind == .infant }.map(\.id)
  return try offer.passengers.enumerated().map { index, passenger in
    PassengerDetails(
      passengerID: passenger.id, givenName: "Ada", familyName: "Lovelace",
      bornOn: try day("1990-12-10"), gender: .female, title: .ms, email: "ada@example.org",
      phone: "+442079460000",
      infantID: passenger.kind == .adult && index < infants.count ? infants[index] : nil,
      passport: .init(number: "X1", issuingCountry: "GB", expiresOn: try day("2033-01-01")))
  }
}
