import Flights

/// The people counted in a message, before they are made a party.
struct PartyCount {
  var adults = 0
  var children = 0
  var infants = 0
  var ages: [Int] = []
  /// "4 people", "family of 4".
  var total: Int?
  /// "The two of us": grown up, whoever comes with them.
  var pair: Int?
  var tickets: Int?
  var bare: Int?
  var companions = 0
  var hasMe = false
  var hasCompany = false
  var isAlone = false

  var party: Party? {
    let young = ages.filter { (2...11).contains($0) }.map { Optional($0) }
    let babies = ages.filter { $0 < 2 }
    let open = [Int?](repeating: nil, count: min(max(0, children - young.count), 9))
    var party = Party(
      adults: adults + ages.count { $0 > 11 }, children: young + open,
      infants: babies + Array(repeating: 0, count: min(max(0, infants - babies.count), 9)))
    let minors = party.children.count + party.infants.count
    if adults == 0 {
      if let pair, total == nil {
        party.adults = max(1, pair)
      } else if let total = total ?? tickets ?? (hasCompany ? nil : bare), total > 0 || minors == 0
      {
        party.adults = max(total - minors, minors > 0 ? 1 : 0)
        if total < 1 { return nil }
      } else if hasCompany || hasMe && minors > 0 {
        party.adults += 1 + companions
      } else if isAlone, minors == 0 {
        party.adults = 1
      } else if minors > 0 {
        party.adults = max(1, party.adults)
      } else {
        return nil
      }
    } else if hasCompany, total == nil, companions > 0, adults < companions + 1, hasMe {
      party.adults += companions
    }
    guard party.adults <= 40, party.count > 0 else { return nil }
    return party
  }
}
