import Flights

// Bags and seats as Duffel writes them.

extension DuffelService {
  var designator: String? { if case .seat(let designator) = kind { designator } else { nil } }

  /// Where its taker sits, in an order.
  var seat: JSON {
    ["designator": JSON(designator), "name": nil, "disclosures": []]
  }

  /// As it is offered.
  var offered: JSON { json.with(["maximum_quantity": .integer(maximumQuantity)]) }

  /// As it was bought.
  var bought: JSON { json.with(["quantity": .integer(quantity)]) }

  private var json: JSON {
    [
      "id": .text(id), "type": designator == nil ? "baggage" : "seat",
      "passenger_ids": JSON(passengerIDs), "segment_ids": JSON(segmentIDs),
      "total_amount": .text(price.amount), "total_currency": .text(price.currency),
      "metadata": metadata,
    ]
  }

  private var metadata: JSON {
    switch kind {
    case .seat: seat
    case .bag(let type, let kilograms):
      [
        "type": .text(type), "maximum_weight_kg": kilograms.map { .integer($0) } ?? .null,
        "maximum_length_cm": nil, "maximum_height_cm": nil, "maximum_depth_cm": nil,
      ]
    }
  }
}

extension DuffelService {
  /// The bags that are sold with flights: for each traveller with a seat, for each slice one of 23 kg.
  static func bags(
    _ slices: [DuffelSlice], _ passengers: [DuffelPassenger], total: Money
  ) -> [DuffelService] {
    let seated = passengers.filter { $0.kind != .infant }
    return slices.flatMap { slice in
      seated.map { passenger in
        DuffelService(
          id: newDuffelID("ase"), kind: .bag(type: "checked", kilograms: 23),
          passengerIDs: [passenger.id], segmentIDs: slice.segmentIDs,
          price: total.share(of: seated.count * slices.count * 8), maximumQuantity: 2)
      }
    }
  }
}

extension Money {
  /// That part of it, at least one unit of the currency and nearly round.
  func share(of parts: Int) -> Money {
    let one = (0..<scale).reduce(Int64(1)) { power, _ in power * 10 }
    let wholes = max(1, units / Int64(max(1, parts)) / one)
    return Money(
      units: wholes * one - (scale == 2 && wholes > 1 ? 2 : 0), scale: scale, currency: currency)
  }
}
