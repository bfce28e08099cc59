import Flights

// What is sold beside the flights. Ids say what they are for, so that each reading of an offer gives the same ones.

extension Quotation {
  /// One more or two checked bags of 23 kg for each traveller with a seat and each slice; none where the fare has two already.
  var bags: [Service] {
    var services: [Service] = []
    var flight = 0
    for (number, itinerary) in itineraries.enumerated() {
      let flights = Array(flight..<(flight + itinerary.legs.count))
      flight += flights.count
      let segments = builder.slice(itinerary, id.brand).segments
      guard segments.allSatisfy({ ($0.bags?.checked ?? 0) < 2 }) else { continue }
      for passenger in seated {
        services.append(
          Service(
            id: "tb.\(number).\(passenger.id)",
            kind: .bag(Service.Bag(isChecked: true, maximumWeight: 23)),
            passengerIDs: [passenger.id], flights: flights, maximumQuantity: 2,
            price: fee(bagCents(itinerary))))
      }
    }
    return services
  }

  /// In hundredths of a US dollar: dearer the further it goes, and with airlines that live on it.
  private func bagCents(_ itinerary: Itinerary) -> Int {
    let cents = 2800 + min(itinerary.distance, 9000) / 2
    return Network.world.facts[itinerary.carrier].isLowCost ? cents * 1200 / 1000 : cents
  }

  /// What the chosen services cost together with the flights; refused where there are no such services, or not so many.
  func total(_ offer: Offer, with chosen: [ChosenService]) throws(FlightError) -> Money {
    var total = offer.total
    let known = chosen.isEmpty ? [:] : services
    var taken: Set<String> = []
    for choice in chosen {
      guard let service = known[choice.service.id], choice.service.isSame(as: service),
        (1...service.maximumQuantity).contains(choice.quantity),
        claims(of: service).allSatisfy({ taken.insert($0).inserted })
      else { throw FlightError(.rejected, operation: "order", code: "service_not_available") }
      guard choice.service.price.isWorth(service.price),
        let sum = total.adding(service.price, times: choice.quantity)
      else { throw FlightError(.priceChanged, operation: "order", code: "price_changed") }
      total = sum
    }
    return total
  }

  /// Everything on sale beside the flights, by its id.
  private var services: [String: Service] {
    let seats = seatMaps.flatMap(\.seats).flatMap(\.services)
    return Dictionary((bags + seats).map { ($0.id, $0) }) { first, _ in first }
  }

  /// What nobody else can have once it is bought: the service itself, a flight's seat, a traveller's place on a flight.
  private func claims(of service: Service) -> [String] {
    guard case .seat(let designator) = service.kind else { return [service.id] }
    return service.flights.flatMap { flight in
      ["\(flight) \(designator)"] + service.passengerIDs.map { "\(flight) \($0)" }
    }
  }
}
