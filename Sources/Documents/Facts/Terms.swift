import Flights

// What the order says about bags, payment and what may still be done.

extension Order {
  /// What each traveller may take along: one line where all flights agree, else one for each kind, with its flights.
  func bagLines(_ words: any Words) -> [String] {
    let flights = slices.flatMap(\.segments)
    var kinds: [(bags: Bags, flights: [String])] = []
    for flight in flights {
      guard let bags = flight.bags else { continue }
      if let index = kinds.firstIndex(where: { $0.bags == bags }) {
        kinds[index].flights.append(flight.unbrokenNumber)
      } else {
        kinds.append((bags, [flight.unbrokenNumber]))
      }
    }
    return kinds.map { kind in
      let text = words.list(kind.bags)
      let isForEach = passengers.count > 1 && (kind.bags.carryOn > 0 || kind.bags.checked > 0)
      let line = isForEach ? words.each(text) : text
      return kind.flights.count == flights.count
        ? line.capitalizedFirst : kind.flights.joined(separator: ", ") + words.colon + line
    }
  }

  func paymentLines(_ standing: Facts.Standing, _ clock: Clock) -> [String] {
    let words = clock.words
    if let paidAt { return [words.paid(on: clock.date(paidAt))] }
    guard standing == .held else { return [] }
    return [
      payment.payBy.map { words.payable(by: clock.moment($0)) },
      payment.priceGuaranteedUntil.map { words.priceHolds(until: clock.moment($0)) },
    ].compactMap(\.self)
  }

  func ruleLines(_ standing: Facts.Standing, _ clock: Clock) -> [String] {
    let words = clock.words
    if let cancelledAt { return [words.cancelled(on: clock.date(cancelledAt))] }
    if standing == .lapsed { return [] }
    return [
      words.changes(arePossible: availableActions.contains(.change)),
      words.cancelling(isPossible: availableActions.contains(.cancel)),
    ]
  }
}
