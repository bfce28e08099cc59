import Duffel
import Flights
import Foundation
import HTTPClient
import LocalTime
import Testing

@testable import StandIns

/// A stand-in for Duffel, and the program's own client and seller that talk to it.
struct DuffelWorld: Sendable {
  let duffel: DuffelStandIn
  let api: Duffel.API
  let seller: FlightProvider
  let http: Client

  var now: Instant { Instant.now }

  /// In seven weeks, so that many airlines hold.
  var date: CalendarDate { Zone.utc.local(now).date.adding(days: 50) }

  func wish(_ route: String = "LHR-MAD", days: Int = 0) -> OfferRequest.Slice {
    let ends = route.split(separator: "-").map(String.init)
    return .init(origin: ends[0], destination: ends[1], date: date.adding(days: days))
  }

  func offers(
    _ routes: String..., party: Party = Party(), cabin: Flights.Cabin = .economy
  ) async throws -> [Offer] {
    let slices = routes.enumerated().map { wish($1, days: $0 * 7) }
    let request = OfferRequest(
      slices: slices.isEmpty ? [wish()] : slices, party: party, cabin: cabin)
    return try await seller.search(request, now)
  }

  /// An offer that can be held or paid, changed and given back.
  func flexible() async throws -> Offer {
    let offers = try await offers("LHR-FRA", "FRA-LHR")
    return try #require(
      offers.first {
        $0.conditions.refund?.allowed == true && $0.conditions.change?.allowed == true
      })
  }

  func holdable() async throws -> Offer {
    for route in ["LHR-FRA", "LHR-MAD", "CDG-FCO", "FRA-LIS", "MAD-LHR", "LHR-CDG", "ZRH-VIE"] {
      if let offer = try await offers(route).first(where: { !$0.payment.instant }) { return offer }
    }
    throw DuffelWorldError.noHold
  }

  /// An order of the offer by invented travellers of the right ages.
  func request(
    _ offer: Offer, kind: OrderRequest.Kind = .instant, operation: String = "op-1",
    services: [ChosenService] = []
  ) throws -> OrderRequest {
    let infants = offer.passengers.filter { $0.kind == .infant }.map(\.id)
    let last = try #require(offer.slices.last?.segments.first?.departure.date)
    let details = offer.passengers.enumerated().map { index, passenger in
      let years = passenger.age ?? 40
      return PassengerDetails(
        passengerID: passenger.id, givenName: "Ada",
        familyName: "Lovelace" + "abcdefghi".prefix(index),
        bornOn: last.adding(months: -12 * years - 2), gender: .female, title: .ms,
        email: "ada@example.org", phone: "+442079460000",
        infantID: index < infants.count ? infants[index] : nil,
        passport: .init(number: "X1", issuingCountry: "GB", expiresOn: last.adding(months: 60)))
    }
    var total = offer.total
    for chosen in services {
      total = try #require(total.adding(chosen.service.price, times: chosen.quantity))
    }
    return OrderRequest(
      operationID: operation, kind: kind, offerID: offer.id, total: total, passengers: details,
      services: services)
  }

  /// An order that was made.
  func order(_ offer: Offer, kind: OrderRequest.Kind = .instant) async throws -> Order {
    let outcome = await seller.order(try request(offer, kind: kind), now)
    guard case .created(let order) = outcome else { throw DuffelWorldError.noOrder(outcome) }
    return order
  }

  /// A request as it is, without the client.
  func raw(
    _ method: String, _ path: String, headers: [(String, String)] = [], body: String = ""
  ) async throws -> HTTPResponse {
    try await http.send(
      HTTPRequest(
        method: method, url: duffel.url + path, headers: headers, body: Array(body.utf8)))
  }

  func rawAPI(_ path: String) async throws -> HTTPResponse {
    try await raw(
      "GET", path,
      headers: [("Authorization", "Bearer \(Self.token)"), ("Duffel-Version", "v2")])
  }

  static let token = "duffel_test_stand_in"
}

enum DuffelWorldError: Error {
  case noHold, noAccount
  case noOrder(OrderOutcome)
}

/// A stand-in with its clients, and the end of all.
func withDuffel(
  _ account: DuffelTestAccount = DuffelTestAccount(), _ body: (DuffelWorld) async throws -> Void
) async throws {
  let duffel = try await DuffelStandIn(account: account)
  let http = Client(userAgent: "travel-agent/test")
  guard let own = Duffel.Account(token: DuffelWorld.token, url: duffel.url) else {
    throw DuffelWorldError.noAccount
  }
  let api = Duffel.API(account: own, http: http)
  let world = DuffelWorld(
    duffel: duffel, api: api, seller: Duffel.provider(api: api), http: http)
  let result: Result<Void, any Error>
  do { result = .success(try await body(world)) } catch { result = .failure(error) }
  http.shutdown()
  await duffel.stop()
  try result.get()
}

/// What a seller says no with.
func refusal<Value>(
  _ body: () async throws(FlightError) -> Value
) async -> FlightError? {
  do throws(FlightError) {
    _ = try await body()
    return nil
  } catch { return error }
}
