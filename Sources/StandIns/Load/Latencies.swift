/// How long answers took, in steps of a tenth of a millisecond up to half a minute.
package struct Latencies: Sendable {
  private var counts = [UInt32](repeating: 0, count: 300_000)
  package private(set) var count = 0
  package private(set) var largest = Duration.zero

  mutating func add(_ time: Duration) {
    let step = Int(time / .microseconds(100))
    counts[min(max(step, 0), counts.count - 1)] += 1
    count += 1
    largest = max(largest, time)
  }

  /// Milliseconds within which that share of the answers came; 0 without any.
  package func milliseconds(within share: Double) -> Double {
    var left = Int((Double(count) * share).rounded(.up))
    for (step, found) in counts.enumerated() {
      left -= Int(found)
      if left <= 0 { return count == 0 ? 0 : Double(step + 1) / 10 }
    }
    return Double(counts.count) / 10
  }
}
