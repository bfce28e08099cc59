import Conversation
import Flights

extension Reader {
  // MARK: The kind of trip, the stay

  mutating func readTripType() {
    var kind: TripKind?
    for index in tokens.indices where !isAsked(index) || tokens[index].kind == .dayTrip {
      switch tokens[index].kind {
      case .number where isSingleTicket(index): kind = .oneWay
      case .back where asks(.tripType) && tokens.count < 4 && dates.isEmpty: kind = .roundTrip
      case .back where isReturnTicket(index): kind = kind ?? .roundTrip
      case .oneWay: kind = isNegated(index, within: 2) ? .roundTrip : .oneWay
      case .roundTrip: kind = .roundTrip
      case .multiCity: kind = .multiCity
      case .back where tokens[index].value == 1:
        kind = isNegated(index, within: 3) ? .oneWay : kind ?? .roundTrip
      case .back where isDropped(index): kind = .oneWay
      case .dayTrip:
        kind = .roundTrip
        set(.stay(days: 0))
      case .same where tokens[index].count > 1: kind = .roundTrip
      case .same where isSameDayBack(index):
        kind = .roundTrip
        set(.stay(days: 0))
      default: continue
      }
    }
    if let kind { set(.tripType(kind)) }
  }

  /// "Single" as an answer, "a single to Dublin".
  private func isSingleTicket(_ index: Int) -> Bool {
    guard words.string(tokens[index].words.upperBound - 1) == "single" else { return false }
    return asks(.tripType) && tokens.count < 4 || kind(index + 1) == .to || kind(index + 1) == .from
  }

  /// "London to Paris return", "under £200 return".
  private func isReturnTicket(_ index: Int) -> Bool {
    let word = words.string(tokens[index].first)
    guard tokens[index].count == 1, word == "return" || word == "rtn" || word == "retour",
      isLinked(index), !isLinked(index + 1) || marks(index + 1).contains(.comma)
    else { return false }
    switch kind(index - 1) {
    case .place, .digits, .currency, .flight, .ticket, .weekday, .month: return true
    default: return false
    }
  }

  /// "Is it a round trip?" asks; "how much is it if I take a round trip" wants one.
  private func isAsked(_ index: Int) -> Bool {
    isQuestion[index]
      && (max(0, index - 4)..<index).contains {
        tokens[$0].kind == .question || tokens[$0].kind == .ask
      }
  }

  /// "The same day", of the return.
  private func isSameDayBack(_ index: Int) -> Bool {
    self.kind(index + 1) == .dayUnit && isLinked(index + 1)
      && (onlyAsked == .returnDate || tokens.contains { $0.kind == .back })
  }

  /// "Drop the return".
  private func isDropped(_ index: Int) -> Bool {
    var left = index - 1
    if kind(left) == .the { left -= 1 }
    guard kind(left) == .drop || kind(left) == .without || kind(left) == .no else { return false }
    return isLinked(index) && !dates.contains { $0.tokens.lowerBound > index }
  }

  /// "For 10 days", "staying a week", "5 nights".
  mutating func readStay() {
    for index in tokens.indices where !tokens[index].isUsed && !isQuestion[index] {
      guard let count = number(index, article: true), count > 0, count < 200,
        let unit = days(at: index + 1),
        isLinked(index + 1), !tokens[index + 1].isUsed
      else { continue }
      let before = kind(index - 1)
      let isStay =
        before == .for || before == .stay || (before == .to && language != .en) || before == .after
        || kind(index + 2) == .stay
        || kind(index + 2) == .trip || (asks(.returnDate) && tokens.count <= 4)
        || kind(index + 1) == .nightUnit || isStayAlone(index)
      guard isStay, kind(index + 2) != .otherService, !isAboutLodging(index) else { continue }
      set(.stay(days: count * unit))
      use(index..<index + 2)
      return
    }
  }

  /// "Rome to Tokyo 10 April, 10 days", "x 10 giorni".
  private func isStayAlone(_ index: Int) -> Bool {
    let first = tokens[index].first
    if first > 0, words.string(first - 1) == "x" { return true }
    return marks(index).contains(.comma) && !dates.isEmpty
      && tokens.contains { $0.kind == .place }
      && (!isLinked(index + 2) || marks(index + 2).contains(.comma))
  }

  private func isAboutLodging(_ index: Int) -> Bool {
    var left = index
    while left > 0, isLinked(left) {
      left -= 1
      if tokens[left].kind == .otherService { return true }
    }
    return false
  }

  // MARK: Cabin, airlines, stops

  mutating func readWishes() {
    readCabin()
    readAirlines()
    readStops()
    readBags()
    readBudget()
    for index in tokens.indices where !isQuestion[index] {
      if tokens[index].kind == .refundable, !followsNon(index) {
        set(.refundable(!isNegated(index, within: 3)))
      }
      if tokens[index].kind == .changeable { set(.changeable(!isNegated(index, within: 3))) }
    }
  }

  /// "Non-refundable is fine" wishes for nothing.
  private func followsNon(_ index: Int) -> Bool {
    let first = tokens[index].first
    return first > 0 && words.string(first - 1) == "non"
  }

  private mutating func readCabin() {
    var cabins: [Cabin] = []
    var refused: [Cabin] = []
    var isAny = false
    var isEither = false
    for index in tokens.indices {
      switch tokens[index].kind {
      case .cabin where !isQuestion[index]:
        guard let cabin = cabin(at: index) else { continue }
        if isNegated(index) {
          refused.append(cabin)
        } else if !cabins.contains(cabin) {
          cabins.append(cabin)
        }
      case .businessTrip where kind(index + 1) == .or && kind(index + 2) == .cabin:
        cabins.append(.business)
        isEither = true
      case .cabinClass where isAnyNear(index): isAny = true
      case .ordinal where asks(.cabin) && tokens[index].value == 1: cabins.append(.first)
      default: continue
      }
    }
    if cabins.count > 1, isEither || hasOr(.cabin) {
      // Of two dear cabins the one named first; with economy among them none matters.
      return set(.cabin(cabins.contains(.economy) ? .any : .value(cabins[0])))
    }
    if let cabin = cabins.last { return set(.cabin(.value(cabin))) }
    if isAny || (onlyAsked == .cabin && saysAny) { set(.cabin(.any)) }
  }

  private func cabin(at index: Int) -> Cabin? {
    // "Business" alone may be what the trip is for.
    switch tokens[index].value {
    case 1: return .economy
    case 2: return .premiumEconomy
    case 3: return .business
    case 4: return .first
    default: return nil
    }
  }

  /// Whether two things of a kind are joined by "or", or both are said to be fine.
  private func hasOr(_ kind: Kind) -> Bool {
    let places = tokens.indices.filter { tokens[$0].kind == kind }
    guard let first = places.first, let last = places.last else { return false }
    return (max(0, first - 2)..<last).contains { tokens[$0].kind == .or || tokens[$0].kind == .and }
  }

  /// "Any class", "the class doesn't matter".
  private func isAnyNear(_ index: Int) -> Bool {
    for other in max(0, index - 4)...index
    where tokens[other].kind == .any && sameSentence(other, index) { return true }
    for other in index..<min(tokens.count, index + 4)
    where tokens[other].kind == .any && sameSentence(index, other) { return true }
    return false
  }

  private func sameSentence(_ first: Int, _ last: Int) -> Bool {
    guard first < last else { return true }
    return (first + 1...last).allSatisfy { !isSentenceStart($0) }
  }

  /// Whether the message says that nothing is preferred.
  var saysAny: Bool { tokens.contains { $0.kind == .any } }

  private mutating func readAirlines() {
    var wanted: [String] = []
    var refused: [String] = []
    var isAny = false
    for index in tokens.indices {
      switch tokens[index].kind {
      case .airline:
        guard !isQuestion[index] || kind(index - 1) == .with,
          let code = airlineCode(Int16(clamping: tokens[index].value))
        else { continue }
        if isNegated(index, within: 7) || isRefusedAfter(index) {
          refused.append(code)
        } else if !wanted.contains(code) {
          wanted.append(code)
        }
      case .alliance where (1...3).contains(tokens[index].value):
        wanted += allianceMembers[tokens[index].value - 1]
      case .airlineWord where isAnyNear(index): isAny = true
      default: continue
      }
    }
    if state.asked?.topic == .offers, wanted.count == 1, picksOffer(of: wanted[0]) {
      commands.append(.choose(.airline(wanted[0])))
      return
    }
    if !refused.isEmpty { set(.refusedAirlines(refused)) }
    if !wanted.isEmpty { return set(.airlines(.value(wanted))) }
    if isAny || (onlyAsked == .airlines && saysAny) { set(.airlines(.any)) }
  }

  /// "Avianca no."
  private func isRefusedAfter(_ index: Int) -> Bool {
    guard language != .en, isLinked(index + 1), kind(index + 1) == .no || kind(index + 1) == .not
    else { return false }
    return !isLinked(index + 2) || marks(index + 2).contains(.comma)
  }

  /// Whether a short message picks the airline's offer rather than asking for other flights.
  private func picksOffer(of code: String) -> Bool {
    guard tokens.count <= 7, !words.end.contains(.question),
      !tokens.contains(where: {
        $0.kind == .any || $0.kind == .more || $0.kind == .question || $0.kind == .correct
      })
    else { return false }
    return state.offers.contains { offer in
      offer.owner.code == code
        || offer.slices.contains { $0.segments.contains { $0.marketingCarrier.code == code } }
    }
  }

  private mutating func readStops() {
    for index in tokens.indices where !isQuestion[index] {
      switch tokens[index].kind {
      case .direct:
        if isNegated(index, within: 3) { continue }
        let isCounted = words.string(tokens[index].first) == "zero"
        if isCounted, isAskedOfOffer(index) { continue }
        return set(.maximumStops(.value(0)))
      case .via where !isAskedOfOffer(index) && words.string(tokens[index].first).hasPrefix("stop"):
        // "One stop in Nashville".
        guard let count = number(index - 1), count <= 3 else { continue }
        return set(.maximumStops(.value(count)))
      case .stops:
        if state.trip.maximumStops != nil, isFine(index) { return set(.maximumStops(.any)) }
        guard !isAskedOfOffer(index), let limit = stopLimit(index) else { continue }
        return set(.maximumStops(limit))
      default: continue
      }
    }
    if onlyAsked == .maximumStops, saysAny { set(.maximumStops(.any)) }
  }

  /// "Does it have one stop?": the sentence ends with a question mark and begins with a verb of being or having.
  private func isAskedOfOffer(_ index: Int) -> Bool {
    var start = index
    while isLinked(start) { start -= 1 }
    var end = index + 1
    while isLinked(end) { end += 1 }
    guard marks(end).contains(.question) else { return false }
    let first = words.string(tokens[start].first)
    return ["do", "does", "is", "are", "will", "has", "was", "did", "would"].contains(first)
  }

  /// "Stops are okay after all."
  private func isFine(_ index: Int) -> Bool {
    guard number(index - 1) == nil else { return false }
    return (index + 1..<min(index + 4, max(tokens.count, index + 1))).contains {
      tokens[$0].kind == .yes && isLinked($0)
    }
  }

  /// "At most one stop", "1 stop max", "one stop is fine".
  private func stopLimit(_ index: Int) -> Wish<Int>? {
    if isAnyNear(index), number(index - 1) == nil { return .any }
    guard let count = number(index - 1), count <= 3 else { return nil }
    return .value(count)
  }

  // MARK: Bags and money

  private mutating func readBags() {
    for index in tokens.indices where !isQuestion[index] {
      switch tokens[index].kind {
      case .baggageless: return set(.bags(0))
      case .handBag:
        if kind(index - 1) == .only || kind(index + 1) == .only || hasOnly(index) {
          return set(.bags(0))
        }
      case .bag:
        guard let count = number(index - 1, article: true), count <= 20, isLinked(index) else {
          continue
        }
        return set(.bags(count))
      default: continue
      }
    }
  }

  /// "A suitcase each": as many for everybody who has a seat.
  mutating func multiplyBags() {
    let each: Set<String> = [
      "each", "apiece", "cada", "chacun", "jeweils", "je", "ciascuno", "testa",
    ]
    guard
      let place = commands.firstIndex(where: { if case .set(.bags) = $0 { true } else { false } }),
      case .set(.bags(let count)) = commands[place], count > 0,
      (0..<words.count).contains(where: { each.contains(words.string($0)) })
    else { return }
    let said = commands.compactMap { command -> Party? in
      if case .set(.passengers(let party)) = command { party } else { nil }
    }
    guard let party = said.last ?? state.trip.party else { return }
    commands[place] = .set(.bags(min(99, count * (party.adults + party.children.count))))
  }

  private func hasOnly(_ index: Int) -> Bool {
    let token = tokens[index]
    let only: Set<String> = ["only", "just", "solo", "so", "apenas", "seulement", "juste", "nur"]
    return token.words.contains { only.contains(words.string($0)) }
  }

  private mutating func readBudget() {
    if dropsBudget { return commands.append(.clear(.budget)) }
    for index in tokens.indices where tokens[index].kind == .currency && !isQuestion[index] {
      let before = number(index - 1) != nil && marks(index).isDisjoint(with: .sentence)
      let place = before ? index - 1 : index + 1
      guard tokens.indices.contains(place),
        tokens[place].kind == .digits || tokens[place].kind == .number,
        isBudget(min(place, index)) || asks(.budget)
      else { continue }
      guard let amount = amount(at: place) else { continue }
      set(
        .budget(
          Money(units: Int64(amount.value), scale: 0, currency: currencyCode(tokens[index].value))))
      use(min(place, index)..<max(amount.end, index + 1))
      return
    }
    readBareBudget()
  }

  /// "Forget the budget".
  private var dropsBudget: Bool {
    state.trip.budget != nil
      && tokens.indices.contains { index in
        guard tokens[index].kind == .budget else { return false }
        let before = kind(index - 1) == .the ? index - 2 : index - 1
        return kind(before) == .drop || kind(before) == .no || kind(before) == .without
      }
  }

  /// "Under 300": of the money of the traveller's country, where that is known.
  private mutating func readBareBudget() {
    guard let currency = context.country.flatMap(currency(ofCountry:)) else { return }
    for index in tokens.indices where !tokens[index].isUsed && !isQuestion[index] {
      guard tokens[index].kind == .digits || tokens[index].kind == .number,
        let amount = amount(at: index), amount.value >= 40, isUnderLimit(index),
        isPriceAlone(amount.end)
      else { continue }
      set(.budget(Money(units: Int64(amount.value), scale: 0, currency: currency)))
      use(index..<amount.end)
      return
    }
  }

  /// Whether the number follows "under" or "budget", with small words between.
  private func isUnderLimit(_ index: Int) -> Bool {
    if onlyAsked == .budget { return true }
    var left = index
    while isLinked(left), index - left < 4 {
      left -= 1
      switch tokens[left].kind {
      case .under, .budget: return true
      case .filler, .of, .around, .the: continue
      // `R15000`: the rand's sign.
      case .unknown where words.ranges[tokens[left].first].count == 1: continue
      default: return false
      }
    }
    return false
  }

  /// Whether nothing that the number could count stands after it.
  private func isPriceAlone(_ index: Int) -> Bool {
    guard isLinked(index), marks(index).isDisjoint(with: .comma) else { return true }
    switch tokens[index].kind {
    case .for, .and, .filler, .from, .to, .on, .with, .in, .each: return true
    default: return false
    }
  }

  private func amount(at index: Int) -> (value: Int, end: Int)? {
    guard var value = words.number(tokens[index].first) ?? number(index) else { return nil }
    var end = index + 1
    if kind(end) == .digits, marks(end).contains(.comma), !marks(end).contains(.space),
      words.ranges[tokens[end].first].count == 3
    {
      value = value * 1000 + tokens[end].value
      end += 1
    }
    return value > 0 ? (value, end) : nil
  }

  private func isBudget(_ index: Int) -> Bool {
    var left = index
    var steps = 0
    while steps < 4, isLinked(left), left > 0 {
      left -= 1
      steps += 1
      switch tokens[left].kind {
      case .under, .budget, .until: return true
      case .to where ["hasta", "ate"].contains(words.string(tokens[left].first)): return true
      default: continue
      }
    }
    return kind(index + 2) == .under || kind(index + 2) == .budget
  }

  func currencyCode(_ value: Int) -> String {
    let home = context.country.flatMap(currency(ofCountry:)) ?? "USD"
    switch value {
    case 0: return dollars.contains(home) ? home : "USD"
    case 7: return pesos.contains(home) ? home : "MXN"
    case 12: return dollars.contains(home) || pesos.contains(home) ? home : "USD"
    default:
      let codes = [
        "USD", "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "MXN", "BRL", "INR", "ZAR", "JPY", "USD",
        "MXN", "SGD", "NZD", "HKD",
      ]
      return codes.indices.contains(value) ? codes[value] : "USD"
    }
  }

  /// Whose money is called dollars, and whose pesos; both are written with `$`.
  private var dollars: Set<String> { ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"] }
  private var pesos: Set<String> { ["MXN", "ARS", "CLP", "COP", "UYU", "PHP"] }
}
