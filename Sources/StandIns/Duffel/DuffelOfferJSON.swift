import Airports
import Flights
import LocalTime

// Slices, segments and offers as Duffel writes them.

extension DuffelSlice {
  /// - Parameter seats: The seats that were bought, for the slices of an order.
  func json(
    _ passengers: [DuffelPassenger], _ conditions: Conditions, seats: [DuffelService]? = nil
  ) -> JSON {
    let first = slice.segments[0]
    let last = slice.segments[slice.segments.count - 1]
    let segments = zip(segmentIDs, slice.segments).map { id, segment in
      segment.json(id: id, passengers, seats: seats)
    }
    return [
      "id": .text(id), "origin": .airport(first.origin), "destination": .airport(last.destination),
      "origin_type": "airport", "destination_type": "airport",
      "duration": JSON(slice.duration.map(isoDuration)), "fare_brand_name": JSON(slice.fareBrand),
      "conditions": [
        "change_before_departure": conditions.change.json, "advance_seat_selection": nil,
        "priority_boarding": nil, "priority_check_in": nil,
      ],
      "segments": .list(segments), "ngs_shelf": nil,
    ]
  }
}

extension Segment {
  fileprivate func json(
    id: String, _ passengers: [DuffelPassenger], seats: [DuffelService]?
  ) -> JSON {
    let distance = Atlas.airport(origin).flatMap { start in
      Atlas.airport(destination).map { Atlas.distance(start, $0) }
    }
    return [
      "id": .text(id), "origin": .airport(origin), "destination": .airport(destination),
      "origin_terminal": JSON(originTerminal), "destination_terminal": JSON(destinationTerminal),
      "departing_at": .text("\(departure.date)T\(departure.time):00"),
      "arriving_at": .text("\(arrival.date)T\(arrival.time):00"),
      "duration": JSON(duration.map(isoDuration)), "distance": JSON(distance.map { "\($0)" }),
      "marketing_carrier": .airline(marketingCarrier),
      "marketing_carrier_flight_number": .text(flightNumber),
      "operating_carrier": .airline(operatingCarrier),
      "operating_carrier_flight_number": .text(flightNumber), "aircraft": .aircraft(aircraft),
      "stops": [], "media": [],
      "passengers": .list(passengers.map { json(of: $0, segment: id, seats) }),
    ]
  }

  private func json(
    of passenger: DuffelPassenger, segment: String, _ seats: [DuffelService]?
  ) -> JSON {
    let cabin = cabin ?? .economy
    let name = cabin.rawValue.split(separator: "_").map {
      $0.prefix(1).uppercased() + $0.dropFirst()
    }
    .joined(separator: " ")
    let json: JSON = [
      "passenger_id": .text(passenger.id), "cabin_class": .text(cabin.rawValue),
      "cabin_class_marketing_name": .text(name), "fare_basis_code": nil,
      "cabin": [
        "name": .text(cabin.rawValue), "marketing_name": .text(name), "amenities": nil,
      ],
      "baggages": passenger.kind == .infant ? [] : bags.json,
    ]
    guard let seats else { return json }
    let seat = seats.first {
      $0.segmentIDs == [segment] && $0.passengerIDs == [passenger.id] && $0.designator != nil
    }
    return json.with(["seat": seat?.seat ?? .null])
  }
}

extension Bags? {
  /// Nothing where nothing is said.
  fileprivate var json: JSON {
    guard let bags = self else { return [] }
    return [
      ["type": "checked", "quantity": .integer(bags.checked)],
      ["type": "carry_on", "quantity": .integer(bags.carryOn)],
    ]
  }
}

extension Conditions {
  var json: JSON {
    ["refund_before_departure": refund.json, "change_before_departure": change.json]
  }
}

extension Conditions.Rule? {
  var json: JSON {
    guard let rule = self else { return nil }
    return [
      "allowed": .bool(rule.allowed), "penalty_amount": JSON(rule.penalty?.amount),
      "penalty_currency": JSON(rule.penalty?.currency),
    ]
  }
}

extension DuffelPassenger {
  var json: JSON {
    [
      "id": .text(id), "type": JSON(type), "age": age.map { .integer($0) } ?? .null,
      "fare_type": nil, "given_name": nil, "family_name": nil, "loyalty_programme_accounts": [],
    ]
  }
}

extension DuffelOffer {
  /// - Parameter services: What is sold with it; nil in a search.
  func json(services: [DuffelService]?) -> JSON {
    let (base, tax) = total.split
    let payment = offer.payment
    return [
      "id": .text(id), "owner": .airline(offer.owner), "live_mode": false, "partial": false,
      "slices": .list(slices.map { $0.json(passengers, offer.conditions) }),
      "passengers": .list(passengers.map(\.json)), "conditions": offer.conditions.json,
      "total_amount": .text(total.amount), "total_currency": .text(total.currency),
      "base_amount": .text(base.amount), "base_currency": .text(base.currency),
      "tax_amount": .text(tax.amount), "tax_currency": .text(tax.currency),
      "created_at": createdAt.stamp, "updated_at": createdAt.stamp, "expires_at": expiresAt.stamp,
      "payment_requirements": [
        "requires_instant_payment": .bool(payment.instant),
        "payment_required_by": payment.payBy?.wholeStamp ?? .null,
        "price_guarantee_expires_at": payment.priceGuaranteedUntil?.wholeStamp ?? .null,
      ],
      "passenger_identity_documents_required": .bool(offer.needsIdentityDocuments),
      "supported_passenger_identity_document_types": ["passport"],
      "supported_loyalty_programmes": [], "private_fares": [], "total_emissions_kg": nil,
      "available_payment_types": ["balance", "card"],
      "available_services": services.map { .list($0.map(\.offered)) } ?? .null,
      "ngs_shelf": nil,
    ]
  }
}

extension Money {
  /// The fare and the taxes in a total.
  var split: (base: Money, tax: Money) {
    let tax = Money(units: units * 15 / 100, scale: scale, currency: currency)
    return (Money(units: units - tax.units, scale: scale, currency: currency), tax)
  }
}

/// `PT8H8M`, `P1DT2H30M`, `PT45M`.
private func isoDuration(_ minutes: Int) -> String {
  let (days, hours, rest) = (minutes / 1440, minutes % 1440 / 60, minutes % 60)
  let time = (hours > 0 ? "\(hours)H" : "") + (rest > 0 ? "\(rest)M" : "")
  return "P" + (days > 0 ? "\(days)D" : "") + (time.isEmpty ? (days > 0 ? "" : "T0M") : "T" + time)
}
