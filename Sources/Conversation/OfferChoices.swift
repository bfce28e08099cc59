import Flights
import LocalTime

extension OfferChoice {
  /// The offers that the choice fits.
  func indices(in offers: [Offer]) -> [Int] {
    let all = Array(offers.indices)
    switch self {
    case .number(let number): return all.contains(number &- 1) ? [number - 1] : []
    case .last: return all.suffix(1)
    case .cheapest:
      return all.min { offers[$0].total.isLess(than: offers[$1].total) }.map { [$0] } ?? []
    case .fastest: return all.min { offers[$0].minutes < offers[$1].minutes }.map { [$0] } ?? []
    case .earliest: return all.min { offers[$0].start < offers[$1].start }.map { [$0] } ?? []
    case .latest: return all.max { offers[$0].start < offers[$1].start }.map { [$0] } ?? []
    case .departing(let window): return all.filter { window.contains(offers[$0].start.time) }
    case .airline(let code): return all.filter { offers[$0].isFlown(by: code) }
    }
  }
}

extension Offer {
  /// The first departure, at its airport's clock.
  var start: LocalDateTime {
    slices.first?.segments.first?.departure ?? LocalDateTime(minutes: 0)
  }

  /// The minutes of all slices together.
  var minutes: Int { slices.reduce(0) { $0 + $1.minutes } }

  /// The changes of plane of the slice that has the most.
  var stops: Int { slices.map(\.stops).max() ?? 0 }

  func isFlown(by code: String) -> Bool {
    owner.code == code
      || slices.contains { $0.segments.contains { $0.marketingCarrier.code == code } }
  }
}

extension Slice {
  /// The elapsed minutes; where they are not known, the difference of the clocks, for comparison only.
  var minutes: Int {
    if let elapsed { return elapsed }
    guard let first = segments.first, let last = segments.last else { return 0 }
    return max(0, last.arrival.minutes - first.departure.minutes)
  }
}

extension Money {
  /// The amount as a number, for comparison only.
  var value: Double {
    (0..<max(0, scale)).reduce(Double(units)) { value, _ in value / 10 }
  }
}
