import Airports
import Flights
import LocalTime

// Lists, amounts, dates, routes and summaries: put together alike in all languages, of each language's own words.

extension Phrasebook {
  static var numberMarks: (thousands: String, decimals: String) { (".", ",") }

  static var colon: String { ": " }

  func dayNumber(_ day: Int) -> String { String(day) }

  /// One of the wordings, another one in another turn.
  func pick(_ sentences: String...) -> String {
    sentences[Int(occasion.variant % UInt64(max(1, sentences.count)))]
  }

  /// The traveller's own words.
  func quoted(_ text: String) -> String {
    Self.quotes.open + quotable(text) + Self.quotes.close
  }

  /// `2 adults`.
  func counted(_ count: Int, _ noun: Noun) -> String {
    let words = words(noun)
    return "\(count) \(abs(count) == 1 ? words.one : words.many)"
  }

  func list(_ items: [String], _ conjunction: Conjunction = .and) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ")
      + " \(word(conjunction, before: last)) \(last)"
  }

  func money(_ money: Money) -> String {
    let marks = Self.numberMarks
    return price(
      grouped(money, separator: marks.thousands, point: marks.decimals), in: money.currency)
  }

  func duration(minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }

  func party(_ party: Party) -> String {
    var parts: [String] = []
    if party.adults > 0 { parts.append(counted(party.adults, .adult)) }
    if !party.children.isEmpty {
      let ages = party.children.compactMap(\.self).map(String.init).joined(separator: ", ")
      let children = counted(party.children.count, .child)
      parts.append(ages.isEmpty ? children : "\(children) (\(ages))")
    }
    if !party.infants.isEmpty { parts.append(counted(party.infants.count, .baby)) }
    return list(parts)
  }
}

// Dates.
extension Phrasebook {
  /// `Friday 27 November`, with the year where it is not this one.
  func date(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    let names = Self.calendar
    let text =
      names.weekdays[date.weekday.rawValue - 1] + names.afterWeekday + dayNumber(day)
      + names.joint + names.months[month - 1]
    return year == occasion.today.year ? text : text + names.joint + String(year)
  }

  /// `Fri 27 Nov`, for lists of flights.
  func shortDate(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    let names = Self.calendar
    let weekday = names.shortWeekdays[date.weekday.rawValue - 1]
    let text = "\(weekday) \(dayNumber(day)) \(names.shortMonths[month - 1])"
    return year == occasion.today.year ? text : "\(text) \(year)"
  }

  func on(_ date: TripDate) -> String {
    if case .exact(let date) = date { on(date) } else { when(date) }
  }

  /// `Friday 27 November, back Sunday 29 November`.
  func dates(_ trip: Trip) -> String? {
    guard let departure = trip.departure else { return nil }
    var parts = [when(departure)] + trip.legs.compactMap(\.date).map { then(on($0)) }
    if let back = trip.value(of: .returnDate) {
      parts.append(describe(back))
    } else if trip.kind == .oneWay {
      parts.append(describe(.tripType(.oneWay)))
    }
    return parts.joined(separator: ", ")
  }
}

// Persons.
extension Phrasebook {
  /// `12 March 1988`: with the year always.
  func birthDate(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    let names = Self.calendar
    return dayNumber(day) + names.joint + names.months[month - 1] + names.joint + String(year)
  }

  /// How a traveller's person may be written.
  func personExample(_ born: CalendarDate) -> String {
    "Anna Maria Schmidt, \(birthDate(born)), \(female())"
  }
}

// Airlines.
extension Phrasebook {
  /// `Lufthansa or SWISS`; an alliance by its own name.
  func airlines(_ codes: [String], _ word: Conjunction) -> String {
    AirlineNames.alliance(codes) ?? list(codes.map { AirlineNames.all[$0] ?? $0 }, word)
  }
}

// Places.
extension Phrasebook {
  /// `London`, or `London Heathrow`; where a bigger place has the name, `London, Ontario`; the code itself where it is not known.
  func place(_ code: String) -> String {
    guard Places.isNamesake(code), let place = Atlas.place(code) else { return shortName(code) }
    let country = Self.countries[place.country] ?? place.country
    return [shortName(code), place.region ?? country].joined(separator: ", ")
  }

  /// The name alone, whoever else has it.
  func shortName(_ code: String) -> String { Self.places[code] ?? Places.name(code) }

  /// The name with what tells places of one name apart: `London, Ontario, Canada`.
  func fullName(_ code: String) -> String {
    guard let place = Atlas.place(code) else { return code }
    let country = Self.countries[place.country] ?? place.country
    return [shortName(code), place.region, country].compactMap(\.self).joined(separator: ", ")
  }

  func route(_ places: [String]) -> String {
    var text = ""
    for (index, place) in places.enumerated() {
      switch index {
      case 0: text = from(place)
      case 1: text += " " + to(place)
      default: text += ", " + then(to(place))
      }
    }
    return text
  }

  /// `London to New York`, as far as it is known; places that were guessed with their country.
  func route(_ trip: Trip, full guessed: Set<SlotName> = []) -> String? {
    func name(_ code: String, _ slot: SlotName) -> String {
      guessed.contains(slot) ? fullName(code) : place(code)
    }
    let stops = trip.legs.compactMap(\.destination).map(place)
    switch (trip.origin, trip.destination) {
    case (let origin?, let destination?):
      // "From London, Ontario, Canada, to Boston".
      let start = name(origin, .origin) + (guessed.contains(.origin) ? "," : "")
      let way = [start, name(destination, .destination)]
      guard trip.isBroken else { return route(way + stops) }
      return ([route(way)] + trip.legs.map(common)).joined(separator: ", ")
    case (let origin?, nil): return from(name(origin, .origin))
    case (nil, let destination?): return to(name(destination, .destination))
    case (nil, nil): return nil
    }
  }
}

extension Trip {
  /// Whether a leg begins at another place than the one before ended at.
  fileprivate var isBroken: Bool {
    var place = destination
    for leg in legs {
      if let origin = leg.origin, origin != place { return true }
      place = leg.destination
    }
    return false
  }
}

// Values.
extension Phrasebook {
  /// "Then from Naples to Frankfurt."
  private func common(_ leg: Leg) -> String {
    let ends = [leg.origin.map { from(place($0)) }, leg.destination.map { to(place($0)) }]
    return then(ends.compactMap(\.self).joined(separator: " "))
  }

  /// What is described alike in all languages.
  func common(_ value: SlotValue) -> String {
    switch value {
    case .origin(let code): from(place(code))
    case .destination(let code): to(place(code))
    case .passengers(let party): self.party(party)
    case .cabin(.value(let cabin)): self.cabin(cabin)
    case .bags(let count): counted(count, .checkedBag)
    case .leg(let leg):
      [leg.destination.map { to(place($0)) }, leg.date.map(on)].compactMap(\.self)
        .joined(separator: " ")
    default: ""
    }
  }

  func candidate(_ value: SlotValue) -> String {
    switch value {
    case .origin(let code), .destination(let code): fullName(code)
    case .departureDate(let date), .returnDate(let date): when(date)
    default: describe(value)
    }
  }

  /// `2 adults, economy`, with the wishes.
  func travellers(_ trip: Trip) -> String {
    var parts = [party(trip.party ?? Party()), cabin(trip.cabin?.value ?? .economy)]
    for slot in [
      SlotName.maximumStops, .airlines, .departureTime, .arrivalTime, .returnTime, .budget,
    ] {
      if let value = trip.value(of: slot) { parts.append(describe(value)) }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The values just given, said back; nil where there is nothing to say.
  func echo(taken: [SlotName], corrected: [SlotName], _ trip: Trip) -> String? {
    let changed = parts(corrected, trip)
    let values = changed + parts(taken, trip)
    return values.isEmpty
      ? nil : echo(values.joined(separator: ", "), isCorrection: !changed.isEmpty)
  }

  private func parts(_ slots: [SlotName], _ trip: Trip) -> [String] {
    var slots = slots
    var parts: [String] = []
    if slots.contains(.origin), slots.contains(.destination), let route = route(trip) {
      parts.append(route)
      slots.removeAll { $0 == .origin || $0 == .destination }
    }
    // A return date says that it is a round trip.
    if slots.contains(.returnDate) || trip.kind == .multiCity && slots.contains(.legs) {
      slots.removeAll { $0 == .tripType }
    }
    return parts + slots.compactMap { trip.value(of: $0).map(describe) }
  }
}

// Summaries.
extension Phrasebook {
  func confirm(_ trip: Trip, guessed: Set<SlotName>) -> String {
    [
      isThisRight(), "*\((route(trip, full: guessed) ?? "").asHeading)*",
      (dates(trip) ?? "").asHeading, travellers(trip), writeYes(),
    ].joined(separator: "\n")
  }

  func known(_ trip: Trip, offers: Int) -> String {
    let facts = [route(trip), dates(trip), trip.party.map(party), trip.cabin?.value.map(cabin)]
    return known(facts.compactMap(\.self).joined(separator: ", "), hasOffers: offers > 0)
  }

  func heading(_ trip: Trip) -> String {
    let second = [dates(trip), travellers(trip)].compactMap(\.self).joined(separator: " · ")
    return "*\((route(trip) ?? "").asHeading)*\n\(second.asHeading)"
  }

  func unmet(_ slots: [SlotName], _ trip: Trip) -> String {
    unmet(list(slots.compactMap { trip.value(of: $0).map(describe) }))
  }

  func noOffers(_ trip: Trip) -> String {
    guard case .exact(let date) = trip.departure, trip.kind != .multiCity else {
      return noOffers(route(trip) ?? "", on: nil)
    }
    return noOffers(route(trip) ?? "", on: date)
  }
}

// Offers.
extension Phrasebook {
  func price(_ money: Money, travellers: Int) -> String {
    travellers > 1
      ? total(self.money(money), for: counted(travellers, .traveller)) : self.money(money)
  }

  func stops(_ layovers: [Layover]) -> String {
    if layovers.isEmpty { return describe(.maximumStops(.value(0))) }
    let places = layovers.map { layover in
      let change = layover.changeTo.map { ", " + changeOfAirport(to: $0) } ?? ""
      let wait = duration(minutes: layover.minutes)
      return "\(layover.airport)\(change) \(layover.isOvernight ? overnight(wait) : wait)"
    }
    return counted(layovers.count, .stop) + Self.colon + places.joined(separator: ", ")
  }

  /// What the ticket's rules allow, as far as they are known.
  func rules(_ offer: Offer) -> [String] {
    var rules: [String] = []
    if let change = offer.conditions.change { rules.append(rule(.change, cost(change))) }
    if let refund = offer.conditions.refund { rules.append(rule(.refund, cost(refund))) }
    let bags = offer.slices.flatMap(\.segments).map(\.bags?.checked)
    if let first = bags.first, let count = first, bags.allSatisfy({ $0 == count }) {
      rules.append(bagsEach(count))
    }
    return rules
  }

  private func cost(_ rule: Conditions.Rule) -> TicketCost {
    guard rule.allowed else { return .notAllowed }
    guard let penalty = rule.penalty else { return .allowed }
    return penalty.units == 0 ? .free : .fee(money(penalty))
  }

  /// `+1 day`.
  func daysLater(_ days: Int) -> String { (days > 0 ? "+" : "") + counted(days, .day) }
}

extension String {
  /// The text with a capital at its start.
  var asHeading: String {
    guard let first, first.isLowercase else { return self }
    return first.uppercased() + dropFirst()
  }

  /// What follows the prefix, where the text begins with it.
  func rest(after prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
