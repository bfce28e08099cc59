import Flights
import LocalTime

// The words and pieces that Italian sentences are made of.
extension Italian {
  static let calendar = CalendarNames(
    weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
    months: [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
      "settembre", "ottobre", "novembre", "dicembre",
    ],
    shortWeekdays: ["lun", "mar", "mer", "gio", "ven", "sab", "dom"],
    shortMonths: [
      "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic",
    ])

  static var quotes: (open: String, close: String) { ("«", "»") }

  func dayNumber(_ day: Int) -> String { day == 1 ? "1º" : "\(day)" }

  func words(_ noun: Noun) -> (one: String, many: String) {
    switch noun {
    case .adult: ("adulto", "adulti")
    case .child: ("bambino", "bambini")
    case .baby: ("neonato", "neonati")
    case .traveller: ("passeggero", "passeggeri")
    case .checkedBag: ("bagaglio da stiva", "bagagli da stiva")
    case .stop: ("scalo", "scali")
    case .day: ("giorno", "giorni")
    }
  }

  func word(_ conjunction: Conjunction, before next: String) -> String {
    switch conjunction {
    case .and: next.lowercased().hasPrefix("e") ? "ed" : "e"
    case .or: "o"
    case .nor: "né"
    }
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
    case .economy: "classe economica"
    case .premiumEconomy: "premium economy"
    case .business: "classe business"
    case .first: "prima classe"
    }
  }

  func on(_ date: CalendarDate) -> String { self.date(date) }

  func when(_ date: TripDate) -> String {
    switch date {
    case .exact(let date): self.date(date)
    case .range(let first, let last): "tra \(self.date(first)) e \(self.date(last))"
    case .cheapest(let first, let last):
      "nel giorno più economico tra \(self.date(first)) e \(self.date(last))"
    }
  }

  func window(_ window: TimeWindow) -> String {
    func clock(_ time: ClockTime, _ one: String, _ many: String) -> String {
      time.hour == 1 ? "\(one)\(time)" : "\(many) \(time)"
    }
    return switch (window.from, window.to) {
    case (let from?, let to?):
      from == to
        ? clock(from, "all'", "alle") : "tra \(clock(from, "l'", "le")) e \(clock(to, "l'", "le"))"
    case (let from?, nil): "\(clock(from, "dall'", "dalle")) in poi"
    case (nil, let to?): "entro \(clock(to, "l'", "le"))"
    case (nil, nil): "a qualsiasi ora"
    }
  }

  func from(_ place: String) -> String {
    if let rest = place.rest(after: "Il ") { return "dal \(rest)" }
    if let rest = place.rest(after: "L'") { return "dall'\(rest)" }
    return "da \(place)"
  }

  func to(_ place: String) -> String {
    if let rest = place.rest(after: "Il ") { return "al \(rest)" }
    if let rest = place.rest(after: "L'") { return "all'\(rest)" }
    return place.first.map { "AÅÄ".contains($0) } == true ? "ad \(place)" : "a \(place)"
  }

  func then(_ next: String) -> String { "poi \(next)" }

  func name(_ slot: SlotName) -> String {
    switch slot {
    case .origin: "la città di partenza"
    case .destination: "la destinazione"
    case .departureDate: "la data di partenza"
    case .tripType: "il tipo di viaggio"
    case .returnDate: "il ritorno"
    case .passengers: "i passeggeri"
    case .cabin: "la classe"
    case .departureTime, .arrivalTime, .returnTime: "l'orario"
    case .airlines: "le compagnie aeree"
    case .maximumStops: "il limite di scali"
    case .bags: "i bagagli"
    case .budget: "il budget"
    case .refundable: "il rimborso"
    case .changeable: "le modifiche"
    case .legs: "gli altri voli"
    }
  }

  func describe(_ value: SlotValue) -> String {
    switch value {
    case .tripType(.oneWay): "solo andata"
    case .tripType(.roundTrip): "andata e ritorno"
    case .tripType(.multiCity): "più città"
    case .origin(let code): "partenza \(from(place(code)))"
    case .departureDate(let date): "partenza \(on(date))"
    case .returnDate(let date): "ritorno \(on(date))"
    case .stay(let days): days == 1 ? "per un giorno" : "per \(days) giorni"
    case .departureTime(let times): "partenza \(window(times))"
    case .arrivalTime(let times): "arrivo \(window(times))"
    case .returnTime(let times): "ritorno \(window(times))"
    case .cabin(.any): "qualsiasi classe"
    case .airlines(.any): "qualsiasi compagnia aerea"
    case .airlines(.value(let codes)): "con \(airlines(codes, .or))"
    case .refusedAirlines(let codes): "senza \(airlines(codes, .nor))"
    case .maximumStops(.any): "con qualsiasi numero di scali"
    case .maximumStops(.value(0)): "diretto"
    case .maximumStops(.value(let most)): "al massimo \(counted(most, .stop))"
    case .bags(0): "senza bagagli da stiva"
    case .budget(let most): "fino a \(money(most))"
    case .refundable(let flag): flag ? "rimborsabile" : "rimborso non necessario"
    case .changeable(let flag): flag ? "modificabile" : "modifiche non necessarie"
    default: common(value)
    }
  }
}
