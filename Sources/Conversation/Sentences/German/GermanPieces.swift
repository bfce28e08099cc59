import Flights
import LocalTime

// The words and pieces that German sentences are made of.
extension German {
  static let calendar = CalendarNames(
    weekdays: [
      "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ],
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    shortWeekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    shortMonths: [
      "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
      "Dez.",
    ],
    afterWeekday: ", ")

  static var quotes: (open: String, close: String) { ("„", "“") }

  func dayNumber(_ day: Int) -> String { "\(day)." }

  func words(_ noun: Noun) -> (one: String, many: String) {
    switch noun {
    case .adult: ("Erwachsener", "Erwachsene")
    case .child: ("Kind", "Kinder")
    case .baby: ("Baby", "Babys")
    case .traveller: ("Reisender", "Reisende")
    case .checkedBag: ("Stück Aufgabegepäck", "Stück Aufgabegepäck")
    case .stop: ("Stopp", "Stopps")
    case .day: ("Tag", "Tage")
    }
  }

  func word(_ conjunction: Conjunction, before next: String) -> String {
    conjunction == .and ? "und" : "oder"
  }

  func price(_ amount: String, in currency: String) -> String {
    switch currency {
    case "USD": amount + "\u{A0}$"
    case "EUR": amount + "\u{A0}€"
    case "GBP": amount + "\u{A0}£"
    default: amount + "\u{A0}" + currency
    }
  }

  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "Economy Class"
    case .premiumEconomy: "Premium Economy"
    case .business: "Business Class"
    case .first: "First Class"
    }
  }

  func on(_ date: CalendarDate) -> String { "am \(self.date(date))" }

  func when(_ date: TripDate) -> String {
    switch date {
    case .exact(let date): self.date(date)
    case .range(let first, let last): "von \(self.date(first)), bis \(self.date(last))"
    case .cheapest(let first, let last):
      "am günstigsten Tag von \(self.date(first)), bis \(self.date(last))"
    }
  }

  func window(_ window: TimeWindow) -> String {
    switch (window.from, window.to) {
    case (let from?, let to?):
      from == to ? "um \(from) Uhr" : "zwischen \(from) und \(to) Uhr"
    case (let from?, nil): "ab \(from) Uhr"
    case (nil, let to?): "bis \(to) Uhr"
    case (nil, nil): "zu beliebiger Zeit"
    }
  }

  func from(_ place: String) -> String { "von \(place)" }
  func to(_ place: String) -> String { "nach \(place)" }
  func then(_ next: String) -> String { "dann \(next)" }

  /// As an object: "den Abflugort lasse ich weg".
  func name(_ slot: SlotName) -> String {
    switch slot {
    case .origin: "den Abflugort"
    case .destination: "das Ziel"
    case .departureDate: "das Abflugdatum"
    case .tripType: "die Art der Reise"
    case .returnDate: "den Rückflug"
    case .passengers: "die Reisenden"
    case .cabin: "die Klasse"
    case .departureTime, .arrivalTime, .returnTime: "die Uhrzeit"
    case .airlines: "die Fluggesellschaften"
    case .maximumStops: "die Grenze für Stopps"
    case .bags: "das Gepäck"
    case .budget: "das Budget"
    case .refundable: "die Erstattung"
    case .changeable: "die Umbuchung"
    case .legs: "die weiteren Flüge"
    }
  }

  func describe(_ value: SlotValue) -> String {
    switch value {
    case .tripType(.oneWay): "nur Hinflug"
    case .tripType(.roundTrip): "hin und zurück"
    case .tripType(.multiCity): "mehrere Städte"
    case .origin(let code): "ab \(place(code))"
    case .departureDate(let date): "Hinflug \(on(date))"
    case .returnDate(let date): "Rückflug \(on(date))"
    case .stay(let days): days == 1 ? "für einen Tag" : "für \(days) Tage"
    case .departureTime(let times): "Abflug \(window(times))"
    case .arrivalTime(let times): "Ankunft \(window(times))"
    case .returnTime(let times): "Rückflug \(window(times))"
    case .cabin(.any): "egal welche Klasse"
    case .airlines(.any): "egal welche Fluggesellschaft"
    case .airlines(.value(let codes)): "mit \(airlines(codes, .or))"
    case .refusedAirlines(let codes): "nicht mit \(airlines(codes, .nor))"
    case .maximumStops(.any): "egal wie viele Stopps"
    case .maximumStops(.value(0)): "direkt"
    case .maximumStops(.value(let most)): "höchstens \(counted(most, .stop))"
    case .bags(0): "ohne Aufgabegepäck"
    case .budget(let most): "höchstens \(money(most))"
    case .refundable(let flag): flag ? "erstattbar" : "Erstattung nicht nötig"
    case .changeable(let flag): flag ? "umbuchbar" : "Umbuchung nicht nötig"
    default: common(value)
    }
  }
}
