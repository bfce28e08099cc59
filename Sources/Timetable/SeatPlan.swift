import Flights

// Cabins as they are built into the aircraft of the timetable: one cabin of a flight is shown, the one that the offer is for.

extension Quotation {
  /// The seats of each flight in the offer's cabin.
  var seatMaps: [SeatMap] {
    legs.enumerated().map { flight, leg in
      SeatMap(flight: flight, cabins: [cabin(SeatPlan(leg, id.cabin), leg, flight)])
    }
  }

  private func cabin(_ plan: SeatPlan, _ leg: Leg, _ flight: Int) -> SeatMap.Cabin {
    let rows = plan.rows.map { row in
      SeatMap.Row(
        sections: plan.sections.map { letters in
          letters.map { .seat(seat("\(row)\($0)", row, plan, leg, flight)) }
        })
    }
    return SeatMap.Cabin(kind: id.cabin, rows: rows, wings: plan.wings)
  }

  private func seat(
    _ designator: String, _ row: Int, _ plan: SeatPlan, _ leg: Leg, _ flight: Int
  ) -> SeatMap.Seat {
    let isExit = plan.exits.contains(row)
    var seat = SeatMap.Seat(designator: designator, name: isExit ? "Extra legroom" : nil)
    if isExit {
      seat.disclosures = [
        "At an emergency exit: for travellers of 12 years or more without infants"
      ]
    }
    if isTaken(designator, leg) || isExit && !builder.party.infants.isEmpty { return seat }
    let price = fee(cents(row, plan, leg))
    seat.services = seated.filter { !isExit || $0.kind == .adult }.map { passenger in
      Service(
        id: "ts.\(flight).\(designator).\(passenger.id)", kind: .seat(designator),
        passengerIDs: [passenger.id], flights: [flight], price: price)
    }
    return seat
  }

  /// A third to three quarters of a flight's seats are taken, the same ones each time.
  private func isTaken(_ designator: String, _ leg: Leg) -> Bool {
    let percent = 33 + chance(leg.seed, 50, below: 43)
    return chance(leg.seed, digest(designator.utf8), below: 100) < percent
  }

  /// In hundredths of a US dollar. Outside economy, and behind the wings in the better fares, a seat is part of the fare.
  private func cents(_ row: Int, _ plan: SeatPlan, _ leg: Leg) -> Int {
    guard id.cabin == .economy else { return 0 }
    let far = Int(leg.distance) > 3500 ? 2 : 1
    if plan.exits.contains(row) { return 2400 * far }
    let isFront = row < plan.exits.lowerBound
    switch id.brand {
    case .light: return (isFront ? 1100 : 700) * far
    case .classic: return isFront ? 700 * far : 0
    case .flex: return 0
    }
  }
}

/// The rows and seats of one cabin.
struct SeatPlan {
  /// The numbers on the wall.
  let rows: ClosedRange<Int>
  /// The letters of each block of seats, from left to right, with an aisle between each two.
  let sections: [String]
  /// The rows at the exits over the wings; before the cabin where it has none.
  let exits: ClosedRange<Int>

  init(_ leg: Leg, _ cabin: Cabin) {
    let plan: (rows: ClosedRange<Int>, sections: String, exits: ClosedRange<Int>) =
      switch (Self.body(leg), cabin) {
      case (.propeller, _): (1...18, "AC DF", 0...0)
      case (.narrow, .first): (1...3, "AC DF", 0...0)
      case (.narrow, .business): (1...6, "AC DF", 0...0)
      case (.narrow, .premiumEconomy): (7...10, "ABC DEF", 0...0)
      case (.narrow, .economy) where leg.model == 3: (8...28, "AC DEF", 14...15)
      case (.narrow, .economy): (8...31, "ABC DEF", 16...17)
      case (.wide, .first): (1...2, "A DG K", 0...0)
      case (.wide, .business): (3...12, "A DG K", 0...0)
      case (.wide, .premiumEconomy): (20...25, "AC DEG HK", 0...0)
      case (.wide, .economy) where leg.model == 6: (26...52, "ABC DEFG HJK", 38...39)
      case (.wide, .economy) where leg.model == 7: (26...48, "AC DEFG HK", 36...37)
      case (.wide, .economy): (26...50, "ABC DEF HJK", 37...38)
      }
    rows = plan.rows
    sections = plan.sections.split(separator: " ").map(String.init)
    exits = plan.exits
  }

  private enum Body { case propeller, narrow, wide }

  /// By the type of aircraft: see `aircraft`.
  private static func body(_ leg: Leg) -> Body {
    switch leg.model {
    case 8: .propeller
    case 4...7: .wide
    default: .narrow
    }
  }

  /// The indices of the rows over the wings; nil for a cabin before them.
  var wings: ClosedRange<Int>? {
    guard rows.contains(exits.lowerBound) else { return nil }
    let first = exits.lowerBound - rows.lowerBound
    return max(0, first - 3)...min(rows.count - 1, first + 5)
  }
}
