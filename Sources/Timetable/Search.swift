import Airports
import Flights
import LocalTime

/// Finds the few offers worth showing for a request.
struct Search {
  let request: OfferRequest
  let now: Instant
  /// The most offers.
  let limit: Int

  /// Flights of every slice at their price.
  private struct Combination {
    var itineraries: [Itinerary]
    var fare: Int
    var minutes: Int
    var stops: Int

    init(_ itineraries: [Itinerary]) {
      self.itineraries = itineraries
      fare = itineraries.reduce(0) { $0 + $1.fare }
      minutes = itineraries.reduce(0) { $0 + $1.minutes }
      stops = itineraries.reduce(0) { $0 + ($1.second == nil ? 0 : 1) }
    }
  }

  func offers() -> [Offer] {
    guard let first = request.slices.first, let country = country(first.origin) else { return [] }
    var slices: [[Itinerary]] = []
    for slice in request.slices {
      guard var connections = Connections(slice, of: request, now: now) else { return [] }
      let found = connections.search()
      if found.isEmpty { return [] }
      slices.append(found)
    }
    let builder = OfferBuilder(
      party: request.party, cabin: request.cabin, asked: Int(now.seconds) / 60,
      tariff: Tariff(country: country))
    return priced(chosen(combinations(slices)), builder)
  }

  private func country(_ code: String) -> String? {
    Network.world.ports(code).first?.node.country.text
  }

  // MARK: Combining

  /// Combinations within one airline; where none flies every slice, the cheapest of each.
  private func combinations(_ slices: [[Itinerary]]) -> [Combination] {
    if slices.count == 1 { return slices[0].map { Combination([$0]) } }
    var carriers: [Int] = []
    for itinerary in slices[0] where !carriers.contains(itinerary.carrier) {
      carriers.append(itinerary.carrier)
    }
    var result: [Combination] = []
    for carrier in carriers {
      let own = slices.map { best($0.filter { $0.carrier == carrier }) }
      if own.contains(where: \.isEmpty) { continue }
      result += joined(own)
    }
    if result.isEmpty { result = joined(slices.map { best($0) }) }
    result.sort { ($0.fare, $0.minutes) < ($1.fare, $1.minutes) }
    return result
  }

  /// The few of a slice that can matter in a combination: the cheapest of each part of the day, and the fastest.
  private func best(_ itineraries: [Itinerary]) -> [Itinerary] {
    var result: [Itinerary] = []
    var parts = 0
    for itinerary in itineraries where parts & 1 << itinerary.part == 0 {
      parts |= 1 << itinerary.part
      result.append(itinerary)
    }
    if let fastest = itineraries.min(by: { ($0.minutes, $0.fare) < ($1.minutes, $1.fare) }),
      !result.contains(where: { $0.isSame(fastest) })
    {
      result.append(fastest)
    }
    return request.slices.count > 2 ? Array(result.prefix(2)) : result
  }

  /// Every way to take one itinerary of each slice, each leaving after the one before has landed.
  private func joined(_ slices: [[Itinerary]]) -> [Combination] {
    var lists: [[Itinerary]] = [[]]
    for slice in slices {
      var longer: [[Itinerary]] = []
      for list in lists {
        for itinerary in slice {
          if let last = list.last, itinerary.first.departure < last.last.arrival + 60 { continue }
          longer.append(list + [itinerary])
        }
      }
      lists = Array(longer.prefix(200))
    }
    return lists.map { Combination($0) }
  }

  // MARK: Choosing

  /// Of the combinations, cheapest first: the cheapest of each part of the day and number of stops, the fastest, then the cheapest.
  private func chosen(_ all: [Combination]) -> [Combination] {
    let room = max(1, limit - 3)
    var taken: [Int] = []
    var kinds: Set<Int> = []
    for (index, one) in all.enumerated() {
      if kinds.insert(one.itineraries[0].part * 8 + min(7, one.stops)).inserted {
        taken.append(index)
      }
      if taken.count == room - 1 { break }
    }
    if let fastest = all.indices.min(by: { all[$0].minutes < all[$1].minutes }),
      !taken.contains(fastest)
    {
      taken.append(fastest)
    }
    for index in all.indices where taken.count < room && !taken.contains(index) {
      taken.append(index)
    }
    return taken.sorted().map { all[$0] }
  }

  /// The offers, cheapest first: all in the cheapest brand, and the first, the fastest and the straightest in better ones too.
  private func priced(_ combinations: [Combination], _ builder: OfferBuilder) -> [Offer] {
    var offers = combinations.compactMap { builder.offer($0.itineraries, brand: .light) }
    guard limit > 3, let first = combinations.first else { return offers }
    let fastest = combinations.min { $0.minutes < $1.minutes } ?? first
    let better: [(Combination, Brand)] = [(first, .classic), (first, .flex), (fastest, .flex)]
    for (combination, brand) in better.prefix(fastest.fare == first.fare ? 2 : 3) {
      if let offer = builder.offer(combination.itineraries, brand: brand) { offers.append(offer) }
    }
    offers.sort { $0.total.units < $1.total.units }
    return offers
  }
}
