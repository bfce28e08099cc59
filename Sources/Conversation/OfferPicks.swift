import Flights
import LocalTime

/// An offer worth showing, and why.
struct Pick: Hashable, Sendable {
  var offer: Offer
  var merits: [Merit]
}

/// What speaks for an offer among the others.
enum Merit: Hashable, Sendable {
  case cheapest, fastest, direct
  case leaves(PartOfDay)
}

enum PartOfDay: Int, Hashable, Sendable, CaseIterable {
  case night, morning, afternoon, evening

  init(_ time: ClockTime) { self = Self.allCases[time.hour / 6] }
}

/// The few of many offers that are worth comparing.
struct OfferPicks {
  var picks: [Pick] = []
  /// The wishes that no offer fulfils.
  var unmet: [SlotName] = []

  /// The cheapest, the fastest, the cheapest without a change, then the cheapest of each other part of the day.
  init(_ offers: [Offer], for trip: Trip, limit: Int = 5) {
    let pool = distinct(fulfilling(trip, offers)).sorted { $0.total.isLess(than: $1.total) }
    guard let cheapest = pool.first else { return }
    add(cheapest, .cheapest)
    if let fastest = pool.min(by: { $0.minutes < $1.minutes }) { add(fastest, .fastest) }
    if !picks.contains(where: { $0.offer.stops == 0 }),
      let direct = pool.first(where: { $0.stops == 0 })
    {
      add(direct, .direct)
    }
    let parts = picks.map { PartOfDay($0.offer.start.time) }
    for part in [PartOfDay.morning, .afternoon, .evening, .night] where !parts.contains(part) {
      guard let offer = pool.first(where: { PartOfDay($0.start.time) == part }) else { continue }
      if !offer.isDear(beside: cheapest) { add(offer, .leaves(part)) }
    }
    picks = Array(picks.prefix(limit)).sorted { $0.offer.total.isLess(than: $1.offer.total) }
  }

  private mutating func add(_ offer: Offer, _ merit: Merit) {
    if let index = picks.firstIndex(where: { $0.offer.id == offer.id }) {
      picks[index].merits.append(merit)
    } else {
      picks.append(Pick(offer: offer, merits: [merit]))
    }
  }

  /// Each wish thins the offers out, but never to nothing: then it is noted as unmet.
  private mutating func fulfilling(_ trip: Trip, _ offers: [Offer]) -> [Offer] {
    var offers = offers
    for (slot, fits) in trip.wishes(offers) {
      let fitting = offers.filter(fits)
      if fitting.isEmpty { unmet.append(slot) } else { offers = fitting }
    }
    return offers
  }
}

/// The offers without those that sell the same flights for more.
private func distinct(_ offers: [Offer]) -> [Offer] {
  var seen: [UInt64: Int] = [:]
  var result: [Offer] = []
  for offer in offers {
    let key = offer.flightKey
    if let index = seen[key] {
      if offer.total.isLess(than: result[index].total) { result[index] = offer }
    } else {
      seen[key] = result.count
      result.append(offer)
    }
  }
  return result
}

extension Offer {
  /// The same for offers of the same flights (FNV-1a of airlines, numbers and times).
  var flightKey: UInt64 {
    var key: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ value: UInt64) { key = (key ^ value) &* 0x100_0000_01b3 }
    for slice in slices {
      for segment in slice.segments {
        for byte in (segment.marketingCarrier.code ?? segment.marketingCarrier.name).utf8 {
          mix(UInt64(byte))
        }
        for byte in segment.flightNumber.utf8 { mix(UInt64(byte)) }
        mix(UInt64(bitPattern: Int64(segment.departure.minutes)))
      }
      mix(0xff)
    }
    return key
  }

  /// Whether it costs more than two and a half times as much.
  fileprivate func isDear(beside other: Offer) -> Bool {
    total.currency == other.total.currency && total.value > 2.5 * other.total.value
  }
}

extension Trip {
  /// The wishes that can be checked on an offer, most important first.
  fileprivate func wishes(_ offers: [Offer]) -> [(SlotName, (Offer) -> Bool)] {
    var wishes: [(SlotName, (Offer) -> Bool)] = []
    if let most = maximumStops?.value { wishes.append((.maximumStops, { $0.stops <= most })) }
    if let window = departureTime {
      wishes.append((.departureTime, { window.contains($0.start.time) }))
    }
    if let window = arrivalTime {
      let arrivals = ArrivalWish(window, offers)
      wishes.append((.arrivalTime, { arrivals.isFulfilled(by: $0) }))
    }
    if let window = returnTime {
      wishes.append(
        (
          .returnTime,
          { offer in
            guard offer.slices.count > 1, let segment = offer.slices.last?.segments.first else {
              return true
            }
            return window.contains(segment.departure.time)
          }
        ))
    }
    if let wanted = airlines?.value, !wanted.isEmpty {
      wishes.append((.airlines, { offer in wanted.contains { offer.isFlown(by: $0) } }))
    }
    if !refusedAirlines.isEmpty {
      let refused = refusedAirlines
      wishes.append((.airlines, { offer in !refused.contains { offer.isFlown(by: $0) } }))
    }
    if refundable == true {
      wishes.append((.refundable, { $0.conditions.refund?.allowed == true }))
    }
    if changeable == true {
      wishes.append((.changeable, { $0.conditions.change?.allowed == true }))
    }
    if let budget {
      wishes.append(
        (.budget, { $0.total.currency != budget.currency || !budget.isLess(than: $0.total) }))
    }
    return wishes
  }
}
