import Flights

/// The seats of one flight: invented, but the same each time.
struct DuffelSeatMap {
  private let segment: Segment
  private let segmentID: String
  private let sliceID: String
  private let seated: [DuffelPassenger]
  private let price: Money

  init(
    _ segment: Segment, id: String, sliceID: String, _ passengers: [DuffelPassenger], total: Money
  ) {
    self.segment = segment
    segmentID = id
    self.sliceID = sliceID
    seated = passengers.filter { $0.kind != .infant }
    price = total.share(of: max(1, seated.count) * 20)
  }

  /// The letters of a row, between the aisles.
  private var sections: [String] {
    switch segment.cabin {
    case .business, .first: ["AC", "DF"]
    default: (segment.duration ?? 0) > 360 ? ["ABC", "DEF", "GHJ"] : ["ABC", "DEF"]
    }
  }

  private var rows: ClosedRange<Int> {
    switch segment.cabin {
    case .business, .first: 1...6
    case .premiumEconomy: 7...11
    default: 12...35
    }
  }

  /// The map, and what is sold on it.
  func written() -> (JSON, [DuffelService]) {
    var services: [DuffelService] = []
    var written: [JSON] = [facilities]
    for row in rows {
      let elements = sections.map { letters -> JSON in
        let seats = letters.map { seat("\(row)\($0)", row, &services) }
        return ["id": .text(newDuffelID("sec")), "elements": .list(seats)]
      }
      written.append(["id": .text(newDuffelID("row")), "sections": .list(elements)])
    }
    let wings: JSON = [
      "first_row_index": .integer(rows.count / 3), "last_row_index": .integer(rows.count / 2),
    ]
    let cabin: JSON = [
      "cabin_class": .text((segment.cabin ?? .economy).rawValue), "deck": 0,
      "aisles": .integer(sections.count - 1), "wings": wings, "rows": .list(written),
    ]
    let map: JSON = [
      "id": .text(newDuffelID("sea")), "segment_id": .text(segmentID), "slice_id": .text(sliceID),
      "cabins": [cabin],
    ]
    return (map, services)
  }

  /// In front of the first row.
  private var facilities: JSON {
    let elements = sections.enumerated().map { index, letters -> JSON in
      let list = letters.enumerated().map { place, _ in
        element(place == 0 && index == 0 ? "lavatory" : place == 0 ? "galley" : "empty")
      }
      return ["id": .text(newDuffelID("sec")), "elements": .list(list)]
    }
    return ["id": .text(newDuffelID("row")), "sections": .list(elements)]
  }

  private func element(_ type: String) -> JSON {
    [
      "id": .text(newDuffelID("ele")), "type": .text(type), "designator": nil, "name": nil,
      "disclosures": nil, "available_services": [], "seat_characteristics": nil,
    ]
  }

  private func seat(_ designator: String, _ row: Int, _ services: inout [DuffelService]) -> JSON {
    let isExit = row == rows.lowerBound + rows.count / 2
    let key =
      "\(segment.marketingCarrier.code ?? "")\(segment.flightNumber)\(segment.departure.date)"
    let isTaken = steadyNumber(key + designator, below: 10) < 4
    let own = isTaken ? [] : offered(designator, times: isExit ? 2 : 1)
    services += own
    let sold = own.map { service -> JSON in
      [
        "id": .text(service.id), "passenger_id": JSON(service.passengerIDs.first),
        "total_amount": .text(service.price.amount),
        "total_currency": .text(service.price.currency),
      ]
    }
    return element("seat").with([
      "designator": .text(designator), "name": isExit ? "Exit row seat" : nil,
      "disclosures": isExit ? ["Do not seat children in exit row seats"] : [],
      "available_services": .list(sold),
    ])
  }

  private func offered(_ designator: String, times: Int64) -> [DuffelService] {
    seated.map { passenger in
      DuffelService(
        id: newDuffelID("ase"), kind: .seat(designator), passengerIDs: [passenger.id],
        segmentIDs: [segmentID],
        price: Money(units: price.units * times, scale: price.scale, currency: price.currency))
    }
  }
}
