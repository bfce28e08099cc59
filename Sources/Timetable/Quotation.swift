import Flights

/// What an offer's id stands for: its flights and who sells them at what tariff.
struct Quotation {
  let id: OfferID
  let itineraries: [Itinerary]
  let builder: OfferBuilder

  init(_ text: String, _ operation: String) throws(FlightError) {
    guard let id = OfferID(text) else { throw FlightError(.notFound, operation: operation) }
    let rule = id.rule
    itineraries = id.slices.compactMap { $0.itinerary(rule) }
    guard itineraries.count == id.slices.count, !itineraries.isEmpty,
      let builder = OfferBuilder(id)
    else { throw FlightError(.offerGone, operation: operation, code: "no_such_flight") }
    self.id = id
    self.builder = builder
  }

  /// The offer as it was made.
  var offer: Offer? { builder.offer(itineraries, brand: id.brand) }

  /// The flights of all slices in order: their places are the numbers by which services name them.
  var legs: [Leg] { itineraries.flatMap(\.legs) }

  /// The travellers with a seat of their own.
  var seated: [Passenger] { builder.passengers.filter { $0.kind != .infant } }

  /// A fee of so many hundredths of a US dollar: whole hundreds of the smallest units, at least one hundred; nothing for nothing.
  func fee(_ cents: Int) -> Money {
    let hundred = 100
    let units = builder.tariff.units(cents)
    return builder.tariff.money(cents == 0 ? 0 : max(1, (units + hundred / 2) / hundred) * hundred)
  }
}

extension Itinerary {
  var legs: [Leg] { second.map { [first, $0] } ?? [first] }
}
