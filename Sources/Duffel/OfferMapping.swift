import Flights
import LocalTime

extension Offer {
  /// Nil for what must not be shown: an offer that cannot be read whole, or one that needs documents we do not ask for.
  ///
  /// - Parameter requestID: The id of the request that found it.
  init?(_ offer: Wire.Offer, requestID: String) {
    let passengers = offer.passengers.map { Passenger($0) }
    let needsDocuments = offer.identityDocumentsRequired == true
    guard let slices = [Slice](offer.slices, passengers: passengers), !passengers.isEmpty,
      let total = money(offer.totalAmount, offer.totalCurrency), total.units > 0,
      let expiresAt = instant(offer.expiresAt), offer.partial != true,
      !needsDocuments || offer.identityDocumentTypes?.contains("passport") != false
    else { return nil }
    self.init(
      id: offer.id, requestID: requestID, owner: Airline(offer.owner), slices: slices,
      total: total, expiresAt: expiresAt, passengers: passengers,
      conditions: Conditions(offer.conditions),
      payment: PaymentRequirements(offer.paymentRequirements),
      needsIdentityDocuments: needsDocuments)
  }
}

extension PaymentRequirements {
  /// Where nothing is said, payment at once.
  init(_ requirements: Wire.PaymentRequirements?) {
    self.init(
      instant: requirements?.requiresInstantPayment ?? true,
      payBy: Duffel.instant(requirements?.paymentRequiredBy),
      priceGuaranteedUntil: Duffel.instant(requirements?.priceGuaranteeExpiresAt))
  }
}

extension OfferRequest {
  /// Whether the offer is what was asked for, in what Duffel was not asked or might have passed over.
  func isMet(by offer: Offer) -> Bool {
    guard offer.slices.count == slices.count else { return false }
    let carriers = offer.slices.flatMap(\.segments).compactMap(\.marketingCarrier.code)
    let isOfAirlines = airlines.isEmpty || carriers.allSatisfy { airlines.contains($0) }
    guard isOfAirlines, !carriers.contains(where: { refusedAirlines.contains($0) }) else {
      return false
    }
    return zip(slices, offer.slices).allSatisfy { wish, slice in
      wish.isMet(by: slice) && (maximumStops.map { slice.stops <= $0 } ?? true)
    }
  }
}

extension OfferRequest.Slice {
  /// Whether the flights leave and arrive at times that will do.
  func isMet(by slice: Slice) -> Bool {
    guard let first = slice.segments.first, let last = slice.segments.last else { return false }
    return departure?.contains(first.departure.time) != false
      && arrival?.contains(last.arrival.time) != false
  }
}

extension Service {
  /// Nil for what is not known or cannot be read.
  ///
  /// - Parameter segments: The ids of the flights over all slices, in order.
  init?(_ service: Wire.Service, segments: [String]) {
    let flights = service.segmentIDs.compactMap { segments.firstIndex(of: $0) }
    guard let price = money(service.totalAmount, service.totalCurrency),
      let kind = Kind(service), flights.count == service.segmentIDs.count
    else { return nil }
    self.init(
      id: service.id, kind: kind, passengerIDs: service.passengerIDs, flights: flights.sorted(),
      maximumQuantity: service.maximumQuantity ?? service.quantity ?? 1, price: price)
  }
}

extension Service.Kind {
  fileprivate init?(_ service: Wire.Service) {
    let data = service.metadata
    switch service.type {
    case "baggage":
      guard let type = data?.type else { return nil }
      self = .bag(
        .init(
          isChecked: type == "checked",
          maximumWeight: data?.maximumWeight.flatMap { Int(exactly: $0.rounded()) }))
    case "seat":
      guard let designator = data?.designator else { return nil }
      self = .seat(designator)
    case "cancel_for_any_reason":
      self = .cancellation(
        refund: money(data?.refundAmount, service.totalCurrency),
        terms: data?.termsAndConditionsURL)
    default: return nil
    }
  }
}

extension Wire.Offer {
  /// The ids of the flights over all slices, in order.
  var segmentIDs: [String] { slices.flatMap(\.segments).map(\.id) }

  var services: [Service] {
    (availableServices?.elements ?? []).compactMap { Service($0, segments: segmentIDs) }
  }
}
