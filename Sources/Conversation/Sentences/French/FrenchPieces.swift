import Flights
import LocalTime

// The words and pieces that French sentences are made of.
extension French {
  static let calendar = CalendarNames(
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    shortWeekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    shortMonths: [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
      "déc.",
    ])

  static var numberMarks: (thousands: String, decimals: String) { ("\u{A0}", ",") }
  static var colon: String { "\u{A0}: " }
  static var quotes: (open: String, close: String) { ("«\u{A0}", "\u{A0}»") }

  func dayNumber(_ day: Int) -> String { day == 1 ? "1er" : "\(day)" }

  func words(_ noun: Noun) -> (one: String, many: String) {
    switch noun {
    case .adult: ("adulte", "adultes")
    case .child: ("enfant", "enfants")
    case .baby: ("bébé", "bébés")
    case .traveller: ("voyageur", "voyageurs")
    case .checkedBag: ("bagage en soute", "bagages en soute")
    case .stop: ("escale", "escales")
    case .day: ("jour", "jours")
    }
  }

  func word(_ conjunction: Conjunction, before next: String) -> String {
    switch conjunction {
    case .and: "et"
    case .or: "ou"
    case .nor: "ni"
    }
  }

  func price(_ amount: String, in currency: String) -> String {
    switch currency {
    case "USD": amount + "\u{A0}$US"
    case "EUR": amount + "\u{A0}€"
    case "GBP": amount + "\u{A0}£"
    default: amount + "\u{A0}" + currency
    }
  }

  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "classe économique"
    case .premiumEconomy: "premium economy"
    case .business: "classe affaires"
    case .first: "première classe"
    }
  }

  func on(_ date: CalendarDate) -> String { "le \(self.date(date))" }

  func when(_ date: TripDate) -> String {
    switch date {
    case .exact(let date): self.date(date)
    case .range(let first, let last): "entre \(on(first)) et \(on(last))"
    case .cheapest(let first, let last): "le jour le moins cher entre \(on(first)) et \(on(last))"
    }
  }

  func window(_ window: TimeWindow) -> String {
    switch (window.from, window.to) {
    case (let from?, let to?): from == to ? "à \(from)" : "entre \(from) et \(to)"
    case (let from?, nil): "à partir de \(from)"
    case (nil, let to?): "au plus tard à \(to)"
    case (nil, nil): "à n'importe quelle heure"
    }
  }

  func from(_ place: String) -> String {
    if let rest = place.rest(after: "Le ") { return "du \(rest)" }
    if let rest = place.rest(after: "Les ") { return "des \(rest)" }
    let isElided = place.first.map { "AEIOUÀÂÉÈÊËÎÏÔÖŒÛÜÅÄØİ".contains($0) } ?? false
    return isElided ? "d'\(place)" : "de \(place)"
  }

  func to(_ place: String) -> String {
    if let rest = place.rest(after: "Le ") { return "au \(rest)" }
    if let rest = place.rest(after: "Les ") { return "aux \(rest)" }
    return "à \(place)"
  }

  func then(_ next: String) -> String { "puis \(next)" }

  func name(_ slot: SlotName) -> String {
    switch slot {
    case .origin: "la ville de départ"
    case .destination: "la destination"
    case .departureDate: "la date de départ"
    case .tripType: "le type de voyage"
    case .returnDate: "le retour"
    case .passengers: "les voyageurs"
    case .cabin: "la classe"
    case .departureTime, .arrivalTime, .returnTime: "l'heure"
    case .airlines: "les compagnies"
    case .maximumStops: "la limite d'escales"
    case .bags: "les bagages"
    case .budget: "le budget"
    case .refundable: "le remboursement"
    case .changeable: "les modifications"
    case .legs: "les autres vols"
    }
  }

  func describe(_ value: SlotValue) -> String {
    switch value {
    case .tripType(.oneWay): "aller simple"
    case .tripType(.roundTrip): "aller-retour"
    case .tripType(.multiCity): "plusieurs villes"
    case .origin(let code): "au départ \(from(place(code)))"
    case .departureDate(let date): "départ \(on(date))"
    case .returnDate(let date): "retour \(on(date))"
    case .stay(let days): days == 1 ? "pour un jour" : "pour \(days) jours"
    case .departureTime(let times): "départ \(window(times))"
    case .arrivalTime(let times): "arrivée \(window(times))"
    case .returnTime(let times): "retour \(window(times))"
    case .cabin(.any): "peu importe la classe"
    case .airlines(.any): "peu importe la compagnie"
    case .airlines(.value(let codes)): "avec \(airlines(codes, .or))"
    case .refusedAirlines(let codes): "sans \(airlines(codes, .nor))"
    case .maximumStops(.any): "peu importe le nombre d'escales"
    case .maximumStops(.value(0)): "direct"
    case .maximumStops(.value(let most)): "\(counted(most, .stop)) au maximum"
    case .bags(0): "sans bagage en soute"
    case .budget(let most): "jusqu'à \(money(most))"
    case .refundable(let flag): flag ? "remboursable" : "remboursement non nécessaire"
    case .changeable(let flag): flag ? "modifiable" : "modification non nécessaire"
    default: common(value)
    }
  }
}
