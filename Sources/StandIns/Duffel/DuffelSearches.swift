import Airports
import Flights
import LocalTime

// POST /air/offer_requests, GET /air/offer_requests/ID

extension DuffelStandIn {
  func search(_ call: Call) async throws(DuffelProblem) -> DuffelReply {
    let withOffers = call.query["return_offers"] != "false"
    return .data(try await desk.search(call.data, withOffers: withOffers), status: 201)
  }
}

extension DuffelDesk {
  func search(_ data: JSON, withOffers: Bool) async throws(DuffelProblem) -> JSON {
    let now = now
    let passengers = try Self.passengers(data)
    let request = try Self.request(data, passengers, today: now)
    let found: [Offer]
    do throws(FlightError) { found = try await airlines.search(request, now) } catch {
      throw DuffelProblem(error)
    }
    var search = DuffelSearch(
      id: newDuffelID("orq"), passengers: passengers, request: request, createdAt: now)
    for offer in found {
      let record = DuffelOffer(
        id: newDuffelID("off"), searchID: search.id, offer: offer, passengers: passengers,
        slices: offer.slices.map { DuffelSlice($0) }, createdAt: now, expiresAt: offer.expiresAt)
      offers[record.id] = record
      search.offerIDs.append(record.id)
    }
    searches[search.id] = search
    return json(of: search, withOffers: withOffers)
  }

  func readSearch(_ id: String) throws(DuffelProblem) -> JSON {
    guard let search = searches[id] else { throw .notFound }
    return json(of: search, withOffers: true)
  }

  private func json(of search: DuffelSearch, withOffers: Bool) -> JSON {
    let slices = search.request.slices.map { slice -> JSON in
      [
        "origin": .place(slice.origin), "origin_type": .placeType(slice.origin),
        "destination": .place(slice.destination),
        "destination_type": .placeType(slice.destination),
        "departure_date": .text("\(slice.date)"),
      ]
    }
    let json: JSON = [
      "id": .text(search.id), "slices": .list(slices), "live_mode": false,
      "passengers": .list(search.passengers.map(\.json)),
      "cabin_class": .text(search.request.cabin.rawValue), "created_at": search.createdAt.stamp,
      "client_key": .text("SFMyNTY." + search.id),
    ]
    guard withOffers else { return json }
    let offers = search.offerIDs.compactMap { self.offers[$0]?.json(services: nil) }
    return json.with(["offers": .list(offers)])
  }

  // MARK: Reading the request

  private static func passengers(_ data: JSON) throws(DuffelProblem) -> [DuffelPassenger] {
    guard let asked = data["passengers"].list, !asked.isEmpty else { throw .field("/passengers") }
    guard asked.count <= 9 else {
      throw .field("/passengers", "validation_length", "Field 'passengers' can have 9 at most")
    }
    var passengers: [DuffelPassenger] = []
    for (index, passenger) in asked.enumerated() {
      let (type, age) = (passenger["type"].text, passenger["age"].integer)
      guard (type == nil) != (age == nil), type == nil || type == "adult",
        age.map({ (0...120).contains($0) }) ?? true
      else {
        throw .field(
          "/passengers/\(index)/type", "validation_inclusion", "Either 'type' or 'age' is needed")
      }
      passengers.append(DuffelPassenger(id: newDuffelID("pas"), type: type, age: age, deskID: ""))
    }
    return numbered(passengers)
  }

  /// The timetable numbers adults first, then children, then infants.
  private static func numbered(_ passengers: [DuffelPassenger]) -> [DuffelPassenger] {
    var passengers = passengers
    var number = 0
    for kind in [Passenger.Kind.adult, .child, .infant] {
      for index in passengers.indices where passengers[index].kind == kind {
        number += 1
        passengers[index].deskID = "p\(number)"
      }
    }
    return passengers
  }

  private static func request(
    _ data: JSON, _ passengers: [DuffelPassenger], today: Instant
  ) throws(DuffelProblem) -> OfferRequest {
    guard let asked = data["slices"].list, !asked.isEmpty else { throw .field("/slices") }
    var slices: [OfferRequest.Slice] = []
    for (index, slice) in asked.enumerated() {
      slices.append(try Self.slice(slice, at: "/slices/\(index)", today))
    }
    guard let cabin = Cabin(rawValue: data["cabin_class"].text ?? "economy") else {
      throw .field("/cabin_class", "validation_inclusion", "Field 'cabin_class' is not known")
    }
    let party = Party(
      adults: passengers.count { $0.kind == .adult },
      children: passengers.filter { $0.kind == .child }.map(\.age),
      infants: passengers.filter { $0.kind == .infant }.compactMap(\.age))
    return OfferRequest(
      slices: slices, party: party, cabin: cabin,
      maximumStops: data["max_connections"].integer ?? 1)
  }

  static func slice(
    _ slice: JSON, at pointer: String, _ now: Instant
  ) throws(DuffelProblem) -> OfferRequest.Slice {
    for end in ["origin", "destination"] {
      guard let code = slice[end].text else { throw .field("\(pointer)/\(end)") }
      guard !Atlas.airports(of: code).isEmpty else {
        throw .field("\(pointer)/\(end)", "validation_inclusion", "Field '\(end)' is not known")
      }
    }
    guard let date = slice["departure_date"].text.flatMap({ CalendarDate($0) }) else {
      throw .field("\(pointer)/departure_date")
    }
    // The day begins first on the date line.
    guard date >= Zone.utc.local(now).date.adding(days: -1) else {
      throw .field(
        "\(pointer)/departure_date", "validation_inclusion", "'departure_date' is in the past")
    }
    return OfferRequest.Slice(
      origin: slice["origin"].text ?? "", destination: slice["destination"].text ?? "",
      date: date, departure: window(slice["departure_time"]), arrival: window(slice["arrival_time"])
    )
  }

  private static func window(_ range: JSON) -> TimeWindow? {
    guard let from = range["from"].text, let to = range["to"].text else { return nil }
    return TimeWindow(from: ClockTime(from), to: ClockTime(to))
  }
}
