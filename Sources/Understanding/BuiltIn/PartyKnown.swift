import Conversation
import Flights

// What a message says of a party that is known already: the ages of its children, or children alone while the adults
// stay as they are.

extension Reader {
  /// The known party with the ages that the message tells of the children in it: "the kids are 4 and 7", "she's 10 months".
  mutating func knownPartyWithAges() -> Party? {
    guard state.asked?.topic != .ages, let known = state.trip.party,
      known.children.count + known.infants.count > 0,
      !tokens.contains(where: { countsOthers($0.kind) })
    else { return nil }
    var ages: [Int] = []
    var isOfBaby = false
    var index = 0
    while index < tokens.count {
      guard let found = toldAges(at: index) else {
        index += 1
        continue
      }
      isOfBaby = isOfBaby || subject(of: index) == .infant
      ages += found.values
      index = found.end
      use(index - 1..<index)
    }
    return ages.isEmpty ? nil : known.refined(by: ages, isOfBaby: isOfBaby)
  }

  private func countsOthers(_ kind: Kind) -> Bool {
    switch kind {
    case .adult, .person, .ticket, .companion, .us, .family, .alone: true
    default: false
    }
  }

  /// The ages of a list that begins at the token: with a word of age after it, or after the children they are of.
  private func toldAges(at index: Int) -> (values: [Int], end: Int)? {
    guard number(index) != nil, !isQuestion[index], !isElsewhere[index],
      !marks(index).contains(.slash)
    else { return nil }
    var values: [Int] = []
    var next = index
    var saysAge = false
    while let value = number(next), value < 36 {
      let isMonths = kind(next + 1) == .monthUnit || kind(next + 1) == .monthsOld
      if isMonths || kind(next + 1) == .age { saysAge = true }
      values.append(isMonths ? value / 12 : value)
      next += isMonths || kind(next + 1) == .age ? 2 : 1
      let isListed = kind(next) == .and || isLinked(next) && marks(next).contains(.comma)
      let following = kind(next) == .and ? next + 1 : next
      guard isListed, isLinked(following), number(following) != nil else { break }
      next = following
    }
    let isCount = kind(next) == .child || kind(next) == .infant
    guard values.allSatisfy({ $0 < 18 }), subject(of: index) != nil || saysAge && !isSpan(index),
      saysAge || !isCount && !counts(next),
      // "Kids: 2" counts them, "kids: 4, 7" are ages.
      saysAge || values.count > 1 || !marks(index).contains(.colon)
    else { return nil }
    return (values, next)
  }

  /// "For 8 months", "in 2 years": no age.
  private func isSpan(_ index: Int) -> Bool {
    let kind = isLinked(index) ? kind(index - 1) : nil
    return kind == .for || kind == .in || kind == .stay || kind == .after
  }

  /// Whom an age is said of: the child, the baby, or a pronoun just before it.
  private func subject(of index: Int) -> Kind? {
    var left = index
    while isLinked(left), index - left < 4 {
      left -= 1
      switch tokens[left].kind {
      case .child, .infant: return tokens[left].kind
      case .aged, .the: continue
      case .filler, .unknown:
        switch words.string(tokens[left].first) {
        case "she", "he", "they", "ella", "ellos", "ela", "eles", "elle", "ils", "sie", "lei":
          return .child
        case "is", "are", "s", "re", "was", "now", "turned", "only", "ist", "sind", "tiene",
          "tienen", "tem", "ha",
          "hanno", "a", "ont", "es", "son":
          continue
        default: return nil
        }
      default: return nil
      }
    }
    return nil
  }

  /// The party where only children were counted: who else is known to fly stays.
  func keepingAdults(_ party: Party, _ count: PartyCount) -> Party {
    guard let known = state.trip.party, count.saysOnlyMinors else { return party }
    let keepsChildren = party.children.isEmpty || !isCounted(.child) && !known.children.isEmpty
    let keepsInfants = party.infants.isEmpty || !isCounted(.infant) && !known.infants.isEmpty
    let children = keepsChildren ? known.children : party.children
    let infants = keepsInfants ? known.infants : party.infants
    return Party(
      adults: known.adults, children: isLeftOut(.child) ? [] : children,
      infants: isLeftOut(.infant) ? [] : infants)
  }

  /// "Without the kids".
  private func isLeftOut(_ kind: Kind) -> Bool {
    tokens.indices.contains { index in
      tokens[index].kind == kind
        && (max(0, index - 2)..<index).contains {
          tokens[$0].kind == .without || tokens[$0].kind == .drop
        }
    }
  }

  /// Whether a number or an age stands beside the children, rather than "the kids need bags".
  private func isCounted(_ kind: Kind) -> Bool {
    tokens.indices.contains { index in
      guard tokens[index].kind == kind else { return false }
      return (max(0, index - 2)...index + 3).contains {
        let near = self.kind($0)
        return near == .age || near == .monthsOld
          || $0 < index && (near == .number || near == .digits)
      }
    }
  }
}

extension PartyCount {
  /// Whether only children who need somebody with them were counted.
  var countsChildrenAlone: Bool { saysOnlyMinors && (children > 0 || !ages.isEmpty) }

  fileprivate var saysOnlyMinors: Bool {
    adults == 0 && total == nil && pair == nil && tickets == nil && bare == nil && companions == 0
      && !hasMe && !hasCompany && !isAlone && ages.allSatisfy { $0 < 12 }
  }
}

extension Party {
  /// The party with ages said of its children or infants; nil where they are too many for those.
  fileprivate func refined(by ages: [Int], isOfBaby: Bool) -> Party? {
    let open = children.count { $0 == nil }
    let areBabies = ages.allSatisfy { $0 < 2 }
    if ages.count == infants.count, isOfBaby || areBabies && open < ages.count {
      return sorted(children + ages.map { $0 }, [])
    }
    if open > 0, ages.count <= open {
      var rest = ages[...]
      return sorted(children.map { $0 ?? rest.popFirst() }, infants)
    }
    if isOfBaby { return nil }
    if ages.count == children.count + infants.count { return sorted(ages.map { $0 }, []) }
    if ages.count == children.count { return sorted(ages.map { $0 }, infants) }
    return nil
  }

  /// Who turns out a baby or grown up is counted so.
  private func sorted(_ young: [Int?], _ babies: [Int]) -> Party {
    let known = young.compactMap(\.self)
    return Party(
      adults: adults + known.count { $0 > 11 },
      children: young.filter { $0.map { (2...11).contains($0) } ?? true },
      infants: babies + known.filter { $0 < 2 })
  }
}
