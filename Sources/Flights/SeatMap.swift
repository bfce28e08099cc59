/// The seats of one flight, as its airline shows them.
package struct SeatMap: Hashable, Sendable, Codable {
  /// The number of the flight, counted over all slices from 0.
  package var flight: Int
  package var cabins: [Cabin]

  package init(flight: Int, cabins: [Cabin]) {
    self.flight = flight
    self.cabins = cabins
  }

  package struct Cabin: Hashable, Sendable, Codable {
    package var kind: Flights.Cabin?
    /// 0 is the main deck, 1 the upper one.
    package var deck: Int
    /// From the front to the back.
    package var rows: [Row]
    /// The indices of the rows over the wings.
    package var wings: ClosedRange<Int>?

    package init(
      kind: Flights.Cabin?, deck: Int = 0, rows: [Row], wings: ClosedRange<Int>? = nil
    ) {
      self.kind = kind
      self.deck = deck
      self.rows = rows
      self.wings = wings
    }
  }

  /// Its sections from left to right, with an aisle between each two.
  package struct Row: Hashable, Sendable, Codable {
    package var sections: [[Element]]

    package init(sections: [[Element]]) { self.sections = sections }
  }

  package enum Element: Hashable, Sendable, Codable {
    case seat(Seat)
    /// Something else, in the seller's word: `empty`, `lavatory`, `galley`, `exit_row` ...
    case other(String)
  }

  package struct Seat: Hashable, Sendable, Codable {
    /// `14B`.
    package var designator: String
    /// What the airline calls it, such as `Extra legroom`.
    package var name: String?
    /// What the airline wants its taker to know.
    package var disclosures: [String]
    /// It as a service for each traveller who may take it; empty where it is taken.
    package var services: [Service]

    package init(
      designator: String, name: String? = nil, disclosures: [String] = [],
      services: [Service] = []
    ) {
      self.designator = designator
      self.name = name
      self.disclosures = disclosures
      self.services = services
    }

    package var isFree: Bool { !services.isEmpty }
  }

  /// Every seat from the front to the back.
  package var seats: [Seat] {
    cabins.flatMap(\.rows).flatMap(\.sections).flatMap { $0 }.compactMap {
      if case .seat(let seat) = $0 { seat } else { nil }
    }
  }
}
