import Flights
import LocalTime

// What is paid from the house's balance is the house's money: it may be limited by the day, for one traveller and for all.

extension Usage {
  /// Whether so much may be spent for the sender now; if so, it is counted. Not where nobody can count.
  func maySpend(_ amount: Money, for sender: ConversationID, at now: Instant) async -> Bool {
    let limits = spendLimits(sender, now)
    guard !limits.isEmpty else { return true }
    let units = amount.wholeUnits
    let counters = limits.map(\.counter)
    guard let before = await count(units, counters, now) else { return false }
    guard let over = zip(limits, before).first(where: { $1 + units > $0.most }) else { return true }
    _ = await count(-units, counters, now)
    observe(.limited(.spend, bySender: over.0.counter.conversation != nil))
    return false
  }

  /// Takes back what was counted and not spent after all.
  ///
  /// - Parameter time: When it was counted.
  func giveBack(_ amount: Money, for sender: ConversationID, countedAt time: Instant) async {
    let counters = spendLimits(sender, time).map(\.counter)
    if !counters.isEmpty { _ = await count(-amount.wholeUnits, counters, time) }
  }

  private func spendLimits(
    _ sender: ConversationID, _ now: Instant
  ) -> [(counter: UsageCounter, most: Int)] {
    [
      (UsageCounter(.spend, of: sender, per: .day, at: now), allowances.spendPerSender),
      (UsageCounter(.spend, of: nil, per: .day, at: now), allowances.spendPerDay),
    ].filter { $0.1 > 0 }
  }
}

extension Money {
  /// Units of the currency, begun ones in full.
  fileprivate var wholeUnits: Int {
    let one = (0..<scale).reduce(Int64(1)) { product, _ in product * 10 }
    return Int(units / one + (units % one > 0 ? 1 : 0))
  }
}
