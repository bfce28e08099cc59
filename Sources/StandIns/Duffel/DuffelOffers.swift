import Flights
import LocalTime

// GET /air/offers, GET /air/offers/ID, GET /air/seat_maps

extension DuffelStandIn {
  func listOffers(_ call: Call) async throws(DuffelProblem) -> DuffelReply {
    guard let search = call.query["offer_request_id"] else { throw .field("/offer_request_id") }
    let limit = call.query["max_connections"].flatMap { Int($0) }
    let found = try await desk.offers(
      of: search, sort: call.query["sort"] ?? "total_amount", maximumConnections: limit)
    return try .page(found, call)
  }

  func readOffer(_ call: Call, _ id: String) async throws(DuffelProblem) -> DuffelReply {
    let withServices = call.query["return_available_services"] == "true"
    return .data(try await desk.readOffer(id, withServices: withServices))
  }

  func readSeatMaps(_ call: Call) async throws(DuffelProblem) -> DuffelReply {
    guard let offer = call.query["offer_id"] else { throw .field("/offer_id") }
    return .data(try await desk.seatMaps(of: offer))
  }
}

extension DuffelDesk {
  func offers(
    of searchID: String, sort: String, maximumConnections: Int?
  ) throws(DuffelProblem) -> [JSON] {
    guard let search = searches[searchID] else { throw .notFound }
    var found = search.offerIDs.compactMap { offers[$0] }
    if let maximumConnections {
      found = found.filter { $0.offer.slices.allSatisfy { $0.stops <= maximumConnections } }
    }
    let isByDuration = sort.hasSuffix("total_duration")
    func measure(_ offer: DuffelOffer) -> Int64 {
      guard isByDuration else { return offer.total.units }
      return Int64(offer.offer.slices.reduce(0) { $0 + ($1.duration ?? 0) })
    }
    found.sort { measure($0) < measure($1) }
    if sort.hasPrefix("-") { found.reverse() }
    return found.map { $0.json(services: nil) }
  }

  /// The offer as it is sold now; its services get new ids each time.
  func readOffer(_ id: String, withServices: Bool) throws(DuffelProblem) -> JSON {
    let offer = try sold(id)
    guard withServices else { return offer.json(services: nil) }
    let bags = DuffelService.bags(offer.slices, offer.passengers, total: offer.offer.total)
    offers[id]?.bags = bags
    return offer.json(services: bags)
  }

  /// An offer that can still be ordered.
  func sold(_ id: String) throws(DuffelProblem) -> DuffelOffer {
    guard let offer = offers[id] else { throw .notFound }
    if offer.isGone { throw DuffelProblem("offer_no_longer_available") }
    if now > offer.expiresAt { throw DuffelProblem("offer_expired") }
    if searches[offer.searchID]?.isBooked == true {
      throw DuffelProblem("offer_request_already_booked")
    }
    return offer
  }

  func seatMaps(of id: String) throws(DuffelProblem) -> JSON {
    let offer = try sold(id)
    var seats: [DuffelService] = []
    var maps: [JSON] = []
    for slice in offer.slices {
      for (segmentID, segment) in zip(slice.segmentIDs, slice.slice.segments) {
        let map = DuffelSeatMap(
          segment, id: segmentID, sliceID: slice.id, offer.passengers, total: offer.offer.total)
        let (json, services) = map.written()
        maps.append(json)
        seats += services
      }
    }
    offers[id]?.seats = seats
    return .list(maps)
  }
}

// What comes true when a call goes wrong on purpose.

extension DuffelDesk {
  /// The offer, the order or the services of the call cost more from now on.
  func makeDearer(_ call: Call) {
    if call.parts.last == "services", let order = call.parts.dropLast().last {
      return update(order) { $0.makeServicesDearer() }
    }
    let order = call.data["order_id"].text ?? ""
    update(order) { $0.total = $0.total.dearer }
    let id = concerned(call)
    guard let total = offers[id]?.total else { return }
    offers[id]?.rise += total.dearer.units - total.units
  }

  func comeTrue(_ code: String, _ call: Call) {
    let id = concerned(call)
    switch code {
    case "price_changed": makeDearer(call)
    case "offer_expired": offers[id]?.expiresAt = now.adding(seconds: -1)
    case "offer_no_longer_available": offers[id]?.isGone = true
    default: break
    }
  }

  private func concerned(_ call: Call) -> String {
    call.data["selected_offers"].list?.first?.text ?? call.parts.last ?? ""
  }
}

extension Money {
  /// A tenth more.
  var dearer: Money {
    Money(units: units + max(1, units / 10), scale: scale, currency: currency)
  }
}
