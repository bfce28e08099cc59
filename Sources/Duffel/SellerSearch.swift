import Flights
import LocalTime

extension Seller {
  /// Duffel looks for one connection at most unless it is told otherwise; where that finds nothing, two are looked for. Not where airlines
  /// are wished for: the next that is asked for is the same without them.
  func search(_ request: OfferRequest, _ now: Instant) async throws(FlightError) -> [Offer] {
    let offers = try await search(Wire.NewOfferRequest(request), request, now)
    guard offers.isEmpty, request.maximumStops == nil, request.airlines.isEmpty else {
      return offers
    }
    return try await search(Wire.NewOfferRequest(request, connections: 2), request, now)
  }

  private func search(
    _ wire: Wire.NewOfferRequest, _ request: OfferRequest, _ now: Instant
  ) async throws(FlightError) -> [Offer] {
    let found = try await call("search") { () throws(Failure) in
      try await api.createOfferRequest(
        wire, supplierTimeout: settings.supplierTimeout, grace: settings.grace)
    }
    let read = found.offers?.elements ?? []
    let offers = read.compactMap { Offer($0, requestID: found.id) }
    if offers.count < read.count {
      api.events(.leftOut(operation: "POST /air/offer_requests", read.count - offers.count))
    }
    return
      offers
      .filter { $0.expiresAt > now && request.isMet(by: $0) }
      .map { $0.withoutAssumedAges(request.party) }
      .sorted { $0.total.isLess(than: $1.total) }
  }

  func reprice(_ offer: Offer, _ now: Instant) async throws(FlightError) -> Offer {
    let operation = "reprice"
    if now > offer.expiresAt {
      throw FlightError(.offerGone, operation: operation, code: "offer_expired")
    }
    let wire = try await read(offer.id, operation)
    guard var current = Offer(wire, requestID: offer.requestID) else {
      throw FlightError(.offerGone, operation: operation, code: "offer_unreadable")
    }
    guard current.expiresAt > now else {
      throw FlightError(.offerGone, operation: operation, code: "offer_expired")
    }
    current.keepAges(of: offer)
    return current
  }

  func services(offerID: String) async throws(FlightError) -> [Service] {
    try await read(offerID, "services").services
  }

  func seatMaps(offerID: String) async throws(FlightError) -> [SeatMap] {
    let operation = "seat maps"
    let segments = try await read(offerID, operation).segmentIDs
    return try await call(operation) { () throws(Failure) in
      try await api.seatMaps(offer: offerID).compactMap { SeatMap($0, segments: segments) }
    }
  }

  /// The offer as it is now. One that is not there any more is gone.
  func read(_ offerID: String, _ operation: String) async throws(FlightError) -> Wire.Offer {
    do throws(FlightError) {
      return try await call(operation) { () throws(Failure) in try await api.offer(offerID) }
    } catch {
      var error = error
      if error.reason == .notFound { error.reason = .offerGone }
      throw error
    }
  }
}

extension Offer {
  /// The offer without the ages that stood for unknown ones.
  fileprivate func withoutAssumedAges(_ party: Party) -> Offer {
    guard party.children.contains(nil) else { return self }
    var offer = self
    for index in offer.passengers.indices
    where offer.passengers[index].kind == .child
      && offer.passengers[index].age == party.assumedChildAge
    {
      offer.passengers[index].age = nil
    }
    return offer
  }

  /// What an age was not known of is not known now.
  fileprivate mutating func keepAges(of offer: Offer) {
    let unknown = Set(offer.passengers.filter { $0.age == nil }.map(\.id))
    for index in passengers.indices where unknown.contains(passengers[index].id) {
      passengers[index].age = nil
    }
  }
}
