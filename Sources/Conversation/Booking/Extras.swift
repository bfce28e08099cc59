import Flights
import LocalTime

// Bags and seats beside the flights: which of the seller's services do what the travellers wish.

extension BookingDraft {
  /// The price of the flights and of everything chosen beside them; nil where the currencies differ.
  var total: Money? {
    chosen.reduce(offer.total) { sum, choice in
      sum?.adding(choice.service.price, times: choice.quantity)
    }
  }

  func price(of choices: [ChosenService]) -> Money? { choices.price }

  var chosenBags: [ChosenService] {
    chosen.filter { if case .bag = $0.service.kind { true } else { false } }
  }

  var chosenSeats: [ChosenService] {
    chosen.filter { if case .seat = $0.service.kind { true } else { false } }
  }

  /// The cheapest checked bag on sale.
  var bagPrice: Money? {
    bagServices.map(\.price).min { $0.isLess(than: $1) }
  }

  private var bagServices: [Service] {
    services.filter { if case .bag(let bag) = $0.kind { bag.isChecked } else { false } }
  }

  /// How many checked bags the fare includes for all travellers together, on its stingiest flight.
  var includedBags: Int {
    let each = offer.slices.flatMap(\.segments).map { $0.bags?.checked ?? 0 }.min() ?? 0
    return each * seated.count
  }

  private var seated: [Passenger] { offer.passengers.filter { $0.kind != .infant } }

  /// Chooses services for the bags wished and the seats; whether all of it could be had.
  mutating func chooseExtras(_ maps: [SeatMap]) -> (bags: Bool, seats: Bool) {
    chosen = []
    let bags = chooseBags()
    guard let seats else { return (bags, true) }
    return (bags, choose(seats, maps))
  }

  /// Spreads the bags over the travellers, one after the other.
  private mutating func chooseBags() -> Bool {
    var left = bags
    var counts: [String: Int] = [:]
    while left > 0 {
      let before = left
      for passenger in seated where left > 0 {
        let services = bagServices(of: passenger.id)
        let count = counts[passenger.id, default: 0]
        guard let most = services.map(\.maximumQuantity).min(), count < most else { continue }
        counts[passenger.id] = count + 1
        left -= 1
      }
      if left == before { break }
    }
    for passenger in seated {
      guard let count = counts[passenger.id] else { continue }
      chosen += bagServices(of: passenger.id).map { ChosenService($0, quantity: count) }
    }
    return left == 0
  }

  /// The cheapest bag service for each part of the journey; all parts together, or none.
  private func bagServices(of passenger: String) -> [Service] {
    var byFlights: [[Int]: Service] = [:]
    for service in bagServices where service.passengerIDs.contains(passenger) {
      if let known = byFlights[service.flights], !service.price.isLess(than: known.price) {
        continue
      }
      byFlights[service.flights] = service
    }
    let all = Set(0..<offer.slices.reduce(0) { $0 + $1.segments.count })
    if let whole = byFlights.first(where: { Set($0.key) == all }) { return [whole.value] }
    let parts = byFlights.sorted { ($0.key.first ?? 0) < ($1.key.first ?? 0) }
    return Set(parts.flatMap(\.key)) == all ? parts.map(\.value) : []
  }

  private mutating func choose(_ wish: SeatWish, _ maps: [SeatMap]) -> Bool {
    if wish == .any { return true }
    let flights = offer.slices.reduce(0) { $0 + $1.segments.count }
    var picked: [ChosenService] = []
    for flight in 0..<flights {
      guard let map = maps.first(where: { $0.flight == flight }),
        let seats = map.seats(wish, for: seated.map(\.id))
      else { return false }
      picked += seats.map { ChosenService($0) }
    }
    chosen += picked
    return true
  }
}

extension [ChosenService] {
  /// What they cost together; nil where there are none, or where the currencies differ.
  var price: Money? {
    guard let first else { return nil }
    let price = first.service.price
    let none = Money(units: 0, scale: price.scale, currency: price.currency)
    return reduce(none) { $0?.adding($1.service.price, times: $1.quantity) }
  }

  /// How many checked bags; the ways of one journey count once.
  var bagCount: Int {
    var counts: [[String]: Int] = [:]
    for choice in self {
      guard case .bag(let bag) = choice.service.kind, bag.isChecked else { continue }
      let key = choice.service.passengerIDs
      counts[key] = Swift.max(counts[key] ?? 0, choice.quantity)
    }
    return counts.values.reduce(0, +)
  }

  /// The seats by their flights: `LH 2313 18F, 19A; LH 854 21A`; of a single flight the seats alone.
  func seatText(_ slices: [Slice]) -> String {
    let segments = slices.flatMap(\.segments)
    var seats: [Int: [String]] = [:]
    for choice in self {
      guard case .seat(let designator) = choice.service.kind else { continue }
      seats[choice.service.flights.first ?? 0, default: []].append(designator)
    }
    let groups = seats.sorted { $0.key < $1.key }.map { flight, seats -> String in
      let list = seats.joined(separator: ", ")
      guard segments.count > 1, segments.indices.contains(flight) else { return list }
      let segment = segments[flight]
      let code = segment.marketingCarrier.code.map { $0 + " " } ?? ""
      return "\(code)\(segment.flightNumber) \(list)"
    }
    return groups.joined(separator: "; ")
  }
}

extension Offer {
  /// An order as if it were still on offer.
  init(of order: Order) {
    self.init(
      id: order.offerID, requestID: "", owner: order.owner, slices: order.slices,
      total: order.total, expiresAt: Instant(milliseconds: .max), passengers: order.passengers)
  }
}

extension SeatMap {
  /// A seat for each of the passengers as they wish, the cheapest such ones; nil where there are not so many.
  fileprivate func seats(_ wish: SeatWish, for passengers: [String]) -> [Service]? {
    let rows = cabins.flatMap(\.rows)
    switch wish {
    case .any: return []
    case .designators(let names):
      let seats = self.seats.filter { names.contains($0.designator) }
      return distribute(seats, passengers)
    case .window, .aisle:
      let seats = rows.flatMap { row in wish == .window ? row.windows : row.aisles }
      return distribute(seats.sorted(by: isCheaper), passengers)
    case .together:
      let runs = rows.flatMap(\.sections).flatMap { $0.runs(of: passengers.count) }
      let options = runs.compactMap { distribute($0, passengers) }
      return options.min { sum($0) < sum($1) }
    }
  }

  private func distribute(_ seats: [Seat], _ passengers: [String]) -> [Service]? {
    var services: [Service] = []
    var left = seats
    for passenger in passengers {
      guard let index = left.firstIndex(where: { $0.service(for: passenger) != nil }),
        let service = left[index].service(for: passenger)
      else { return nil }
      services.append(service)
      left.remove(at: index)
    }
    return services
  }

  private func isCheaper(_ one: Seat, _ other: Seat) -> Bool {
    guard let price = one.services.first?.price, let second = other.services.first?.price else {
      return one.isFree && !other.isFree
    }
    return price.isLess(than: second)
  }

  private func sum(_ services: [Service]) -> Double { services.reduce(0) { $0 + $1.price.value } }
}

extension SeatMap.Row {
  private func seat(_ element: SeatMap.Element?) -> SeatMap.Seat? {
    if case .seat(let seat) = element { seat } else { nil }
  }

  fileprivate var windows: [SeatMap.Seat] {
    [seat(sections.first?.first), seat(sections.last?.last)].compactMap(\.self)
  }

  /// The seats at the ends of the sections that no wall is beside.
  fileprivate var aisles: [SeatMap.Seat] {
    sections.indices.flatMap { index -> [SeatMap.Seat] in
      let left = index > 0 ? seat(sections[index].first) : nil
      let right = index < sections.count - 1 ? seat(sections[index].last) : nil
      return [left, right].compactMap(\.self)
    }
  }
}

extension [SeatMap.Element] {
  /// So many free seats side by side, at every place where they are.
  fileprivate func runs(of count: Int) -> [[SeatMap.Seat]] {
    guard count > 0, self.count >= count else { return [] }
    return (0...(self.count - count)).compactMap { start in
      let seats = self[start..<(start + count)].compactMap { element -> SeatMap.Seat? in
        if case .seat(let seat) = element, seat.isFree { seat } else { nil }
      }
      return seats.count == count ? seats : nil
    }
  }
}

extension SeatMap.Seat {
  fileprivate func service(for passenger: String) -> Service? {
    services.first { $0.passengerIDs == [passenger] }
  }
}
