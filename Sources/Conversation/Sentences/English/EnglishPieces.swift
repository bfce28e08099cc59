import Flights
import LocalTime

// The words and pieces that English sentences are made of.
extension English {
  static let calendar = CalendarNames(
    weekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ])

  static var numberMarks: (thousands: String, decimals: String) { (",", ".") }

  static var quotes: (open: String, close: String) { ("\"", "\"") }

  /// The Atlas speaks English.

  func words(_ noun: Noun) -> (one: String, many: String) {
    switch noun {
    case .adult: ("adult", "adults")
    case .child: ("child", "children")
    case .baby: ("baby", "babies")
    case .traveller: ("traveller", "travellers")
    case .checkedBag: ("checked bag", "checked bags")
    case .stop: ("stop", "stops")
    case .day: ("day", "days")
    }
  }

  func word(_ conjunction: Conjunction, before next: String) -> String {
    conjunction == .and ? "and" : "or"
  }

  func price(_ amount: String, in currency: String) -> String {
    switch currency {
    case "USD": "$" + amount
    case "EUR": "€" + amount
    case "GBP": "£" + amount
    default: amount + " " + currency
    }
  }

  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "economy"
    case .premiumEconomy: "premium economy"
    case .business: "business class"
    case .first: "first class"
    }
  }

  func on(_ date: CalendarDate) -> String { "on \(self.date(date))" }

  func when(_ date: TripDate) -> String {
    switch date {
    case .exact(let date): self.date(date)
    case .range(let first, let last): "\(self.date(first)) to \(self.date(last))"
    case .cheapest(let first, let last):
      "the cheapest day from \(self.date(first)) to \(self.date(last))"
    }
  }

  func window(_ window: TimeWindow) -> String {
    switch (window.from, window.to) {
    case (let from?, let to?): from == to ? "at \(from)" : "between \(from) and \(to)"
    case (let from?, nil): "after \(from)"
    case (nil, let to?): "by \(to)"
    case (nil, nil): "at any time"
    }
  }

  func from(_ place: String) -> String { "from \(place)" }
  func to(_ place: String) -> String { "to \(place)" }
  func then(_ next: String) -> String { "then \(next)" }
  func route(_ places: [String]) -> String { places.joined(separator: " to ") }

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

  func describe(_ value: SlotValue) -> String {
    switch value {
    case .tripType(.oneWay): "one way"
    case .tripType(.roundTrip): "there and back"
    case .tripType(.multiCity): "several cities"
    case .departureDate(let date): "leaving \(when(date))"
    case .returnDate(let date): "back \(when(date))"
    case .stay(let days): days == 1 ? "for a day" : "for \(days) days"
    case .departureTime(let times): "leaving \(window(times))"
    case .arrivalTime(let times): "arriving \(window(times))"
    case .returnTime(let times): "flying back \(window(times))"
    case .cabin(.any): "any cabin"
    case .airlines(.any): "any airline"
    case .airlines(.value(let codes)): "with \(airlines(codes, .or))"
    case .refusedAirlines(let codes): "not with \(airlines(codes, .nor))"
    case .maximumStops(.any): "with any number of stops"
    case .maximumStops(.value(0)): "direct"
    case .maximumStops(.value(let most)): "at most \(counted(most, .stop))"
    case .bags(0): "no checked bags"
    case .budget(let most): "up to \(money(most))"
    case .refundable(let flag): flag ? "refundable" : "refund not needed"
    case .changeable(let flag): flag ? "changeable" : "changes not needed"
    default: common(value)
    }
  }
}
