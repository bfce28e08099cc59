import Airports
import Flights
import LocalTime

/// Writes an offer out from its itineraries.
struct OfferBuilder {
  let party: Party
  let cabin: Cabin
  /// The minute since 1970 in which it is made.
  let asked: Int
  let tariff: Tariff
  let passengers: [Passenger]

  init(party: Party, cabin: Cabin, asked: Int, tariff: Tariff) {
    self.party = party
    self.cabin = cabin
    self.asked = asked
    self.tariff = tariff
    passengers = party.passengers
  }

  /// The offer; its total is what its slices cost in that brand.
  func offer(_ itineraries: [Itinerary], brand: Brand) -> Offer? {
    guard let first = itineraries.first else { return nil }
    let id = OfferID(
      asked: asked, party: party, cabin: cabin, brand: brand,
      slices: itineraries.map { [OfferID.FlightID]($0) })
    let text = id.text
    let rules = FareConditions(tariff: tariff, brand: brand, cabin: cabin)
    return Offer(
      id: text, requestID: "tr" + text.dropFirst(2),
      owner: airline(first.carrier),
      slices: itineraries.map { slice($0, brand) },
      total: tariff.money(total(itineraries, brand)), expiresAt: id.expiresAt,
      passengers: passengers,
      conditions: rules.conditions(itineraries), payment: payment(first, expires: id.expiresAt),
      needsIdentityDocuments: itineraries.contains(where: needsPassport))
  }

  /// What everybody pays, in units of the currency.
  func total(_ itineraries: [Itinerary], _ brand: Brand) -> Int {
    itineraries.reduce(0) { $0 + tariff.total($1.fare * brand.factor / 1000, for: party) }
  }

  private func airline(_ carrier: Int) -> Airline {
    Network.world.airlines[carrier]
  }

  func slice(_ itinerary: Itinerary, _ brand: Brand) -> Slice {
    var segments = [segment(itinerary.first, brand)]
    if let second = itinerary.second { segments.append(segment(second, brand)) }
    return Slice(segments: segments, duration: itinerary.minutes, fareBrand: brand.name(cabin))
  }

  private func segment(_ leg: Leg, _ brand: Brand) -> Segment {
    let airline = airline(Int(leg.carrier))
    return Segment(
      origin: leg.origin.text, destination: leg.destination.text,
      departure: LocalDateTime(minutes: leg.localDeparture),
      arrival: LocalDateTime(minutes: leg.localArrival), duration: leg.minutes,
      marketingCarrier: airline, flightNumber: String(leg.number), operatingCarrier: airline,
      aircraft: aircraft[Int(leg.model)], cabin: cabin, bags: bags(leg, brand))
  }

  private func bags(_ leg: Leg, _ brand: Brand) -> Bags {
    let isLowCost = Network.world.facts[Int(leg.carrier)].isLowCost
    let checked =
      switch cabin {
      case .business, .first: 2
      case .premiumEconomy: 1
      case .economy where brand == .light: isLowCost || leg.distance < 6000 ? 0 : 1
      case .economy: 1
      }
    return Bags(carryOn: 1, checked: checked)
  }

  /// Some airlines hold a seat for a day or two, when the flight is more than a week away.
  private func payment(_ itinerary: Itinerary, expires: Instant) -> PaymentRequirements {
    let airline = Network.world.facts[itinerary.carrier]
    let days = (itinerary.first.departure - asked) / 1440
    let seed = UInt64(airline.code.bits)
    guard !airline.isLowCost, days > 7, chance(seed, 30, below: 3) > 0 else {
      return PaymentRequirements()
    }
    let hours = Int64(24 + 24 * chance(seed, 31, below: 2))
    let end = Instant(seconds: Int64(asked) * 60 + hours * 3600)
    return PaymentRequirements(instant: false, payBy: end, priceGuaranteedUntil: end)
  }

  /// Countries that want to know the passport before the flight leaves.
  private func needsPassport(_ itinerary: Itinerary) -> Bool {
    guard let origin = Network.world.port(itinerary.first.origin)?.node,
      let destination = Network.world.port(itinerary.last.destination)?.node,
      origin.country != destination.country
    else { return false }
    return Self.strict.contains(destination.country)
  }

  private static let strict = Set(
    ["US", "CA", "AU", "NZ", "CN", "IN", "JP"].map { Code(country: $0) })
}

extension Party {
  /// The travellers as an offer lists them: adults, children, infants.
  fileprivate var passengers: [Passenger] {
    var list: [Passenger] = []
    for _ in 0..<adults { list.append(Passenger(id: "p\(list.count + 1)", kind: .adult)) }
    for age in children {
      list.append(Passenger(id: "p\(list.count + 1)", kind: .child, age: age))
    }
    for age in infants {
      list.append(Passenger(id: "p\(list.count + 1)", kind: .infant, age: age))
    }
    return list
  }
}

/// What may be done with a ticket of a brand.
struct FareConditions {
  let tariff: Tariff
  let brand: Brand
  let cabin: Cabin

  func conditions(_ itineraries: [Itinerary]) -> Conditions {
    let isLong = itineraries.contains { $0.distance > 3500 }
    return Conditions(change: change(isLong), refund: refund(isLong))
  }

  private func change(_ isLong: Bool) -> Conditions.Rule {
    switch brand {
    case .light where cabin == .economy: Conditions.Rule(allowed: false)
    case .light, .classic:
      Conditions.Rule(allowed: true, penalty: penalty(isLong ? 11_000 : 5500))
    case .flex: Conditions.Rule(allowed: true, penalty: penalty(0))
    }
  }

  private func refund(_ isLong: Bool) -> Conditions.Rule {
    switch brand {
    case .light: Conditions.Rule(allowed: false)
    case .classic where cabin == .economy: Conditions.Rule(allowed: false)
    case .classic: Conditions.Rule(allowed: true, penalty: penalty(isLong ? 20_000 : 9000))
    case .flex: Conditions.Rule(allowed: true, penalty: penalty(isLong ? 6000 : 2500))
    }
  }

  /// Fees are round: whole tens of the currency's units.
  private func penalty(_ cents: Int) -> Money {
    let ten = 1000
    return tariff.money((tariff.units(cents) + ten / 2) / ten * ten)
  }
}
