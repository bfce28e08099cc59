/// Everything that is left to chance in a run: the same numbers for the same seed (SplitMix64).
final class Dice: RandomNumberGenerator, @unchecked Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  func below(_ count: Int) -> Int { count <= 1 ? 0 : Int(next() % UInt64(count)) }

  /// Whether something of that probability happens.
  func happens(_ probability: Double) -> Bool {
    probability > 0 && Double(next() >> 11) / Double(1 << 53) < probability
  }

  func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  func duration(_ milliseconds: ClosedRange<Int>) -> Duration {
    .milliseconds(number(in: milliseconds))
  }

  /// Most often near the lower end, now and then near the upper one.
  func skewed(_ milliseconds: ClosedRange<Int>) -> Duration {
    let span = Double(milliseconds.upperBound - milliseconds.lowerBound)
    let part = Double(next() >> 11) / Double(1 << 53)
    return .microseconds(
      Int(1000 * (Double(milliseconds.lowerBound) + span * part * part * part * part)))
  }
}
