import Conversation
import Flights
import LocalTime

// What supports a value, slot by slot. The signs are wide on purpose: a model shall not be held back where it reads
// better than the rules, only where there is nothing to read.

/// How far the message supports a claim.
enum Support: Hashable {
  case said
  /// There is something, but it could mean more than one thing: confirmed before a search.
  case guess
  case none

  init(_ isSaid: Bool) { self = isSaid ? .said : .none }
}

extension Grounding {
  func support(for value: SlotValue, _ claims: [Command]) -> Support {
    switch value {
    case .departureDate(let date): dates(claims).support(for: date, isReturn: false)
    case .returnDate(let date): dates(claims).support(for: date, isReturn: true)
    case .stay(let days): dates(claims).support(forStay: days)
    case .tripType(let kind): support(for: kind, claims)
    case .passengers(let party): Support(supports(party))
    case .cabin(let cabin): support(for: cabin)
    case .departureTime(let window), .arrivalTime(let window), .returnTime(let window):
      Support(supports(window))
    case .airlines(.any): Support(evidence.has(.any) || asks(.airlines) && evidence.has(.no, .not))
    case .airlines(.value(let codes)): support(forAirlines: codes, refused: false)
    case .refusedAirlines(let codes): support(forAirlines: codes, refused: true)
    case .maximumStops(let stops): Support(supports(stops: stops))
    case .bags(let count): Support(supports(bags: count))
    case .budget(let money): Support(supports(money))
    case .refundable: Support(evidence.has(.refundable, .flexible))
    case .changeable: Support(evidence.has(.changeable, .flexible))
    case .origin, .destination, .leg: .none
    }
  }

  private func dates(_ claims: [Command]) -> DateEvidence {
    DateEvidence(evidence: evidence, state: state, context: context, claims: claims)
  }

  private func asks(_ slots: SlotName...) -> Bool {
    state.asked?.slots.contains(where: slots.contains) ?? false
  }

  private func support(for kind: TripKind, _ claims: [Command]) -> Support {
    let isContradicted = evidence.commands.contains { command in
      if case .set(.tripType(let other)) = command { other != kind } else { false }
    }
    if isContradicted { return .none }
    let refuses = evidence.has(.no, .not, .without, .drop)
    let isSaid =
      switch kind {
      case .oneWay:
        evidence.has(.oneWay) || evidence.has(.back) && refuses
          || asks(.tripType, .returnDate) && (refuses || evidence.has(.only, .any))
      case .roundTrip:
        evidence.has(.roundTrip, .back, .dayTrip, .stay, .weekend, .same) || evidence.saysDuration
          || claims.contains { isSupportedReturn($0, claims) }
      case .multiCity: evidence.has(.multiCity, .via) || evidence.reader.places.count > 2
      }
    return Support(isSaid || asks(.tripType) && evidence.assents)
  }

  private func isSupportedReturn(_ claim: Command, _ claims: [Command]) -> Bool {
    guard case .set(let value) = claim, value.slot == .returnDate else { return false }
    return support(for: value, claims) != .none
  }

  private func support(for cabin: Wish<Cabin>) -> Support {
    guard case .value(let cabin) = cabin else {
      return Support(evidence.has(.any) || asks(.cabin) && evidence.has(.no, .not))
    }
    let number =
      switch cabin {
      case .economy: 1
      case .premiumEconomy: 2
      case .business: 3
      case .first: 4
      }
    if evidence.meanings.contains(where: { $0.kind == .cabin && $0.value == number }) {
      return .said
    }
    if cabin == .business, evidence.has(.businessTrip) { return .said }
    if cabin == .first, evidence.has(.cabinClass) || asks(.cabin), evidence.numbers.contains(1) {
      return .said
    }
    return evidence.has(.cabinClass) || asks(.cabin) && evidence.has(.cheapest, .best, .cheaper)
      ? .guess : .none
  }

  private func supports(_ window: TimeWindow) -> Bool {
    if evidence.has(
      .daypart, .noon, .midnight, .redEye, .tonight, .early, .late, .earliest, .latest, .half,
      .quarter)
    {
      return true
    }
    return [window.from, window.to].contains { time in
      guard let time else { return false }
      return evidence.numbers.contains(time.hour) || evidence.numbers.contains(time.hour - 12)
        || evidence.numbers.contains(time.hour * 100 + time.minute)
        || evidence.numbers.contains(time.hour + 1) || time.hour == 0 && evidence.has(.before)
    }
  }

  private func support(forAirlines codes: [String], refused: Bool) -> Support {
    let isTurned = evidence.commands.contains { command in
      switch command {
      case .set(.airlines(.value(let others))): refused && others.contains(where: codes.contains)
      case .set(.refusedAirlines(let others)): !refused && others.contains(where: codes.contains)
      default: false
      }
    }
    if isTurned { return .none }
    let named = evidence.airlines
    if codes.allSatisfy({ named.contains($0) || isOffered($0) }) { return .said }
    // An airline that only the model knows.
    return evidence.has(.airlineWord, .alliance) && evidence.hasUnknownWord ? .guess : .none
  }

  /// Whether an airline of the offers with that code is named.
  private func isOffered(_ code: String) -> Bool {
    state.offers.contains { offer in
      let carriers =
        [offer.owner] + offer.slices.flatMap { $0.segments.map(\.marketingCarrier) }
      return carriers.contains { $0.code == code && evidence.names($0.name) }
    }
  }

  private func supports(stops: Wish<Int>) -> Bool {
    switch stops {
    case .any: evidence.has(.any) || asks(.maximumStops) && evidence.has(.no, .not)
    case .value(0):
      evidence.has(.direct)
        || evidence.has(.stops) && evidence.has(.no, .not, .without, .refuse, .only)
        || evidence.has(.stops) && evidence.numbers.contains(0)
        || asks(.maximumStops) && evidence.has(.no)
    case .value(let count):
      (evidence.has(.stops) || asks(.maximumStops))
        && (evidence.numbers.contains(count) || count == 1)
    }
  }

  private func supports(bags: Int) -> Bool {
    guard evidence.has(.bag, .handBag, .baggageless) || asks(.bags) else { return false }
    return bags < 2 || evidence.numbers.contains(bags)
      || state.trip.party.map { bags % $0.count == 0 } ?? false
  }

  private func supports(_ money: Money) -> Bool {
    guard evidence.has(.currency, .under, .budget, .cheaper) || asks(.budget),
      let whole = Int(money.amount.prefix { $0 != "." }), evidence.amounts.contains(whole)
    else { return false }
    let named = evidence.meanings.filter { $0.kind == .currency }
      .map { evidence.reader.currencyCode(Int($0.value)) }
    // A dollar sign is also that of the money at home.
    let isLocal =
      named.contains("USD") && context.country.flatMap(currency(ofCountry:)) == money.currency
    return named.isEmpty || named.contains(money.currency) || isLocal
  }
}

// Who flies.
extension Grounding {
  private func supports(_ party: Party) -> Bool {
    let people = evidence.has(
      .adult, .child, .infant, .person, .ticket, .companion, .us, .family, .alone, .company, .lap,
      .age, .monthsOld)
    guard
      people || !evidence.counts.isEmpty && (asks(.passengers) || evidence.has(.for, .me, .correct))
    else { return false }
    return supportsAdults(party) && supportsMinors(party)
  }

  private func supportsAdults(_ party: Party) -> Bool {
    let known = state.trip.party?.adults ?? 1
    if party.adults <= 1 || party.adults == known { return true }
    let counts = evidence.counts
    if counts.contains(party.adults) || counts.contains(party.count)
      || counts.contains(party.adults - known) || party.adults == known + 1 && evidence.has(.also)
    {
      return true
    }
    let others = evidence.meanings.filter { $0.kind == .companion || $0.kind == .us }
    let most = others.reduce(1) { $0 + max(1, Int($1.value)) } + (evidence.has(.adult) ? 1 : 0)
    return evidence.has(.companion, .us, .family, .company) && party.adults <= most
  }

  private func supportsMinors(_ party: Party) -> Bool {
    let known = state.trip.party
    if party.children.count != known?.children.count ?? 0 {
      guard evidence.has(.child, .age, .infant, .monthsOld, .family, .companion, .us) else {
        return false
      }
    }
    if party.infants.count != known?.infants.count ?? 0 {
      guard evidence.has(.infant, .monthsOld, .lap, .child, .age, .companion) else { return false }
    }
    return true
  }

  /// The party without the ages of children that nobody said: they are asked for.
  func withoutInventedAges(_ party: Party) -> Party {
    let known = state.trip.party.map { $0.children.compactMap(\.self) } ?? []
    var party = party
    party.children = party.children.map { age in
      age.flatMap { evidence.numbers.contains($0) || known.contains($0) ? $0 : nil }
    }
    return party
  }
}
