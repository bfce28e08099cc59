import Airports
import Flights
import LocalTime

// The pieces that English sentences are made of.
extension English {
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  func date(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    let text = "\(Self.weekdays[date.weekday.rawValue - 1]) \(day) \(Self.months[month - 1])"
    return year == occasion.today.year ? text : "\(text) \(year)"
  }

  func shortDate(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    let weekday = Self.weekdays[date.weekday.rawValue - 1].prefix(3)
    let text = "\(weekday) \(day) \(Self.months[month - 1].prefix(3))"
    return year == occasion.today.year ? text : "\(text) \(year)"
  }

  func when(_ date: TripDate) -> String {
    switch date {
    case .exact(let date): self.date(date)
    case .range(let first, let last): "\(self.date(first)) to \(self.date(last))"
    case .cheapest(let first, let last):
      "the cheapest day from \(self.date(first)) to \(self.date(last))"
    }
  }

  func money(_ money: Money) -> String {
    let amount = grouped(money, separator: ",", point: ".")
    return switch money.currency {
    case "USD": "$" + amount
    case "EUR": "€" + amount
    case "GBP": "£" + amount
    default: amount + " " + money.currency
    }
  }

  func duration(minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }

  func party(_ party: Party) -> String {
    var parts: [String] = []
    if party.adults > 0 { parts.append(party.adults == 1 ? "1 adult" : "\(party.adults) adults") }
    if !party.children.isEmpty {
      let ages = party.children.compactMap(\.self).map(String.init)
      let noun = party.children.count == 1 ? "1 child" : "\(party.children.count) children"
      parts.append(ages.isEmpty ? noun : "\(noun) (\(ages.joined(separator: ", ")))")
    }
    if !party.infants.isEmpty {
      parts.append(party.infants.count == 1 ? "1 baby" : "\(party.infants.count) babies")
    }
    return list(parts)
  }

  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "economy"
    case .premiumEconomy: "premium economy"
    case .business: "business class"
    case .first: "first class"
    }
  }

  func list(_ items: [String], _ word: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// The name with what tells places of one name apart: `London, Ontario, Canada`.
  func fullName(_ code: String) -> String {
    guard let place = Atlas.place(code) else { return code }
    return [place.name, place.region, country(place.country)].compactMap(\.self)
      .joined(separator: ", ")
  }

  func window(_ window: TimeWindow) -> String {
    switch (window.from, window.to) {
    case (let from?, let to?): from == to ? "at \(from)" : "between \(from) and \(to)"
    case (let from?, nil): "after \(from)"
    case (nil, let to?): "by \(to)"
    case (nil, nil): "at any time"
    }
  }

  /// `London to New York`, as far as it is known; places that were guessed with their country.
  func route(_ trip: Trip, full guessed: Set<SlotName> = []) -> String? {
    func name(_ code: String, _ slot: SlotName) -> String {
      guessed.contains(slot) ? fullName(code) : Places.name(code)
    }
    let stops = trip.legs.compactMap(\.destination).map(Places.name)
    switch (trip.origin, trip.destination) {
    case (let origin?, let destination?):
      let places = [name(origin, .origin), name(destination, .destination)] + stops
      return places.joined(separator: " to ")
    case (let origin?, nil): return "from \(name(origin, .origin))"
    case (nil, let destination?): return "to \(name(destination, .destination))"
    case (nil, nil): return nil
    }
  }

  /// `Friday 27 November, back Sunday 29 November`.
  func dates(_ trip: Trip) -> String? {
    guard let departure = trip.departure else { return nil }
    var text = when(departure)
    for leg in trip.legs { if let date = leg.date { text += ", then " + when(date) } }
    if let returning = trip.returning {
      text += ", back \(when(returning))"
    } else if let stay = trip.stay {
      text += ", back \(stay) days later"
    } else if trip.kind == .oneWay {
      text += ", one way"
    }
    return text
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

  func name(_ slot: SlotName) -> String {
    switch slot {
    case .origin: "the place you leave from"
    case .destination: "the destination"
    case .departureDate: "the departure date"
    case .tripType: "the kind of trip"
    case .returnDate: "the return"
    case .passengers: "the travellers"
    case .cabin: "the cabin"
    case .departureTime, .arrivalTime, .returnTime: "the time of day"
    case .airlines: "the airlines"
    case .maximumStops: "the limit on stops"
    case .bags: "the bags"
    case .budget: "the budget"
    case .refundable: "the refund"
    case .changeable: "the changes"
    case .legs: "the further flights"
    }
  }

  /// The value in a few words, as a part of a list.
  func describe(_ value: SlotValue) -> String {
    switch value {
    case .tripType(.oneWay): "one way"
    case .tripType(.roundTrip): "there and back"
    case .tripType(.multiCity): "several cities"
    case .origin(let code): "from \(Places.name(code))"
    case .destination(let code): "to \(Places.name(code))"
    case .departureDate(let date): "leaving \(when(date))"
    case .returnDate(let date): "back \(when(date))"
    case .stay(let days): days == 1 ? "for a day" : "for \(days) days"
    case .departureTime(let times): "leaving \(window(times))"
    case .arrivalTime(let times): "arriving \(window(times))"
    case .returnTime(let times): "flying back \(window(times))"
    case .passengers(let party): self.party(party)
    case .cabin(.any): "any cabin"
    case .cabin(.value(let cabin)): self.cabin(cabin)
    case .airlines(.any): "any airline"
    case .airlines(.value(let codes)): "with \(list(codes, "or"))"
    case .refusedAirlines(let codes): "not with \(list(codes, "or"))"
    case .maximumStops(.any): "with any number of stops"
    case .maximumStops(.value(0)): "direct"
    case .maximumStops(.value(1)): "at most 1 stop"
    case .maximumStops(.value(let most)): "at most \(most) stops"
    case .bags(0): "no checked bags"
    case .bags(let count): count == 1 ? "1 checked bag" : "\(count) checked bags"
    case .budget(let most): "up to \(money(most))"
    case .refundable(let flag): flag ? "refundable" : "refund not needed"
    case .changeable(let flag): flag ? "changeable" : "changes not needed"
    case .leg(let leg):
      [leg.destination.map { "to \(Places.name($0))" }, leg.date.map { "on \(when($0))" }]
        .compactMap(\.self).joined(separator: " ")
    }
  }

  func echo(taken: [SlotName], corrected: [SlotName], _ trip: Trip) -> String? {
    let changed = parts(corrected, trip)
    let new = parts(taken, trip)
    if changed.isEmpty, new.isEmpty { return nil }
    if changed.isEmpty { return pick("Got it: ", "Good: ") + new.joined(separator: ", ") + "." }
    return pick("Changed: ", "Okay, now ") + (changed + new).joined(separator: ", ") + "."
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
