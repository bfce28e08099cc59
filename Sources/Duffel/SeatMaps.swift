import Flights

extension Wire {
  package struct SeatMap: Codable, Hashable, Sendable {
    package var id: String
    package var segmentID: String
    package var sliceID: String?
    package var cabins: [SeatCabin]

    private enum CodingKeys: String, CodingKey {
      case id, cabins
      case segmentID = "segment_id"
      case sliceID = "slice_id"
    }
  }

  package struct SeatCabin: Codable, Hashable, Sendable {
    package struct Wings: Codable, Hashable, Sendable {
      package var firstRowIndex: Int?
      package var lastRowIndex: Int?

      private enum CodingKeys: String, CodingKey {
        case firstRowIndex = "first_row_index"
        case lastRowIndex = "last_row_index"
      }
    }
    package struct Row: Codable, Hashable, Sendable {
      package var sections: [Section]
    }
    package struct Section: Codable, Hashable, Sendable {
      package var elements: [SeatElement]
    }

    package var cabinClass: String?
    package var deck: Int?
    package var aisles: Int?
    package var wings: Wings?
    package var rows: [Row]

    private enum CodingKeys: String, CodingKey {
      case deck, aisles, wings, rows
      case cabinClass = "cabin_class"
    }
  }

  package struct SeatElement: Codable, Hashable, Sendable {
    package struct Service: Codable, Hashable, Sendable {
      package var id: String
      package var passengerID: String
      package var totalAmount: String
      package var totalCurrency: String

      private enum CodingKeys: String, CodingKey {
        case id
        case passengerID = "passenger_id"
        case totalAmount = "total_amount"
        case totalCurrency = "total_currency"
      }
    }

    /// `seat`, `restricted_seat_general`, `bassinet`, `empty`, `exit_row`, `lavatory`, `galley`, `closet`, `stairs` and others to come.
    package var type: String
    package var designator: String?
    package var name: String?
    package var disclosures: [String]?
    /// Empty where the seat is taken.
    package var availableServices: [Service]?

    private enum CodingKeys: String, CodingKey {
      case type, designator, name, disclosures
      case availableServices = "available_services"
    }
  }
}

extension API {
  /// The seats of an offer's flights; none is an ordinary answer. Reading them gives the seats' services other ids.
  package func seatMaps(offer id: String) async throws(Failure) -> [Wire.SeatMap] {
    let call = Call("GET", "/air/seat_maps", query: [("offer_id", id)])
    let maps: Wire.Choices<Wire.SeatMap> = try await value(call)
    if maps.unreadable > 0 { events(.leftOut(operation: call.name, maps.unreadable)) }
    return maps.elements
  }
}

extension SeatMap {
  /// Nil for a map of another offer's flight.
  init?(_ map: Wire.SeatMap, segments: [String]) {
    guard let flight = segments.firstIndex(of: map.segmentID) else { return nil }
    self.init(flight: flight, cabins: map.cabins.map { Cabin($0, flight: flight) })
  }
}

extension SeatMap.Cabin {
  fileprivate init(_ cabin: Wire.SeatCabin, flight: Int) {
    var wings: ClosedRange<Int>?
    if let first = cabin.wings?.firstRowIndex, let last = cabin.wings?.lastRowIndex,
      first <= last
    {
      wings = first...last
    }
    self.init(
      kind: cabin.cabinClass.flatMap { Cabin(rawValue: $0) }, deck: cabin.deck ?? 0,
      rows: cabin.rows.map { row in
        SeatMap.Row(
          sections: row.sections.map { $0.elements.map { SeatMap.Element($0, flight: flight) } })
      }, wings: wings)
  }
}

extension SeatMap.Element {
  fileprivate init(_ element: Wire.SeatElement, flight: Int) {
    guard element.type == "seat", let designator = element.designator else {
      self = .other(element.type)
      return
    }
    let services = (element.availableServices ?? []).compactMap { service -> Service? in
      guard let price = money(service.totalAmount, service.totalCurrency) else { return nil }
      return Service(
        id: service.id, kind: .seat(designator), passengerIDs: [service.passengerID],
        flights: [flight], price: price)
    }
    self = .seat(
      SeatMap.Seat(
        designator: designator, name: element.name, disclosures: element.disclosures ?? [],
        services: services))
  }
}
