import Flights
import HTTPClient
import LocalTime

extension Wire {
  package struct NewOfferRequest: Codable, Hashable, Sendable {
    package struct Slice: Codable, Hashable, Sendable {
      package var origin: String
      package var destination: String
      package var departureDate: String
      package var departureTime: TimeRange?
      package var arrivalTime: TimeRange?

      private enum CodingKeys: String, CodingKey {
        case origin, destination
        case departureDate = "departure_date"
        case departureTime = "departure_time"
        case arrivalTime = "arrival_time"
      }
    }

    /// `HH:MM`, both included.
    package struct TimeRange: Codable, Hashable, Sendable {
      package var from: String
      package var to: String
    }

    /// Either a type or an age, never both.
    package struct Passenger: Codable, Hashable, Sendable {
      package var type: String?
      package var age: Int?
    }

    package var slices: [Slice]
    package var passengers: [Passenger]
    package var cabinClass: String?
    package var maximumConnections: Int?

    private enum CodingKeys: String, CodingKey {
      case slices, passengers
      case cabinClass = "cabin_class"
      case maximumConnections = "max_connections"
    }
  }

  package struct OfferRequest: Codable, Hashable, Sendable {
    package struct Slice: Codable, Hashable, Sendable {
      package var origin: Place
      package var destination: Place
      package var departureDate: String?

      private enum CodingKeys: String, CodingKey {
        case origin, destination
        case departureDate = "departure_date"
      }
    }

    package var id: String
    package var slices: [Slice]?
    package var passengers: [Passenger]?
    package var cabinClass: String?
    package var liveMode: Bool?
    package var createdAt: String?
    /// Missing in a list of requests.
    package var offers: Choices<Offer>?

    private enum CodingKeys: String, CodingKey {
      case id, slices, passengers, offers
      case cabinClass = "cabin_class"
      case liveMode = "live_mode"
      case createdAt = "created_at"
    }
  }
}

extension API {
  /// Searches. Where searches failed again and again of late it fails at once (`CircuitBreaker`).
  ///
  /// - Parameters:
  ///   - supplierTimeout: How long Duffel waits for airlines, 2 to 60 s; those that were slower are missing.
  ///   - grace: How long after that its reply may come.
  ///   - returnsOffers: Whether the offers come along; else they are listed later.
  package func createOfferRequest(
    _ request: Wire.NewOfferRequest, supplierTimeout: Duration, grace: Duration = .seconds(15),
    returnsOffers: Bool = true
  ) async throws(Failure) -> Wire.OfferRequest {
    let supplier = min(max(supplierTimeout, .seconds(2)), .seconds(60))
    let (seconds, attoseconds) = supplier.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    let call = Call(
      "POST", "/air/offer_requests",
      query: [
        ("return_offers", String(returnsOffers)), ("supplier_timeout", String(milliseconds)),
      ],
      timeout: supplier + grace)
    let found = try await searches.call(
      refusal: Failure(operation: call.name, cause: .skipped), judge: \.verdict,
      body: { () throws(Failure) -> Wire.OfferRequest in
        try await value(call.harmless.with(request))
      })
    if let count = found.offers?.unreadable, count > 0 {
      events(.leftOut(operation: call.name, count))
    }
    return found
  }

  package func offerRequest(_ id: String) async throws(Failure) -> Wire.OfferRequest {
    try await value(Call("GET", "/air/offer_requests/ID", id: id))
  }
}

extension Wire.NewOfferRequest {
  /// The request in Duffel's words.
  package init(_ request: OfferRequest, connections: Int? = nil) {
    let childAge = request.party.assumedChildAge
    slices = request.slices.map { Slice($0) }
    passengers =
      (0..<request.party.adults).map { _ in Passenger(type: "adult") }
      + request.party.children.map { Passenger(age: $0 ?? childAge) }
      + request.party.infants.map { Passenger(age: $0) }
    cabinClass = request.cabin.rawValue
    maximumConnections = connections ?? request.maximumStops.map { min(max($0, 0), 2) }
  }
}

extension Wire.NewOfferRequest.Slice {
  init(_ slice: OfferRequest.Slice) {
    self.init(
      origin: slice.origin, destination: slice.destination, departureDate: "\(slice.date)",
      departureTime: slice.departure.flatMap { .init($0) },
      arrivalTime: slice.arrival.flatMap { .init($0) })
  }
}

extension Wire.NewOfferRequest.TimeRange {
  /// Nil for a window over midnight, which Duffel has no word for, and for one without an end.
  init?(_ window: TimeWindow) {
    guard window.from != nil || window.to != nil else { return nil }
    let from = window.from ?? ClockTime(minutes: 0)
    let to = window.to ?? ClockTime(minutes: 1439)
    guard from <= to else { return nil }
    self.init(from: "\(from)", to: "\(to)")
  }
}

extension Party {
  /// The age that stands for one that is not known yet: one that no other child has, so that it can be told apart in the offers.
  var assumedChildAge: Int {
    [10, 9, 8, 7, 11, 6, 5, 4, 3, 2].first { !children.contains($0) } ?? 10
  }
}
