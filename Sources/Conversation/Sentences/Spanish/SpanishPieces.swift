import Flights
import LocalTime

// The words and pieces that Spanish sentences are made of.
extension Spanish {
  static let calendar = CalendarNames(
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ],
    shortWeekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
    shortMonths: [
      "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic",
    ],
    joint: " de ")

  static var quotes: (open: String, close: String) { ("«", "»") }

  func words(_ noun: Noun) -> (one: String, many: String) {
    switch noun {
    case .adult: ("adulto", "adultos")
    case .child: ("niño", "niños")
    case .baby: ("bebé", "bebés")
    case .traveller: ("pasajero", "pasajeros")
    case .checkedBag: ("maleta facturada", "maletas facturadas")
    case .stop: ("escala", "escalas")
    case .day: ("día", "días")
    }
  }

  /// "Y" and "o" change before their own sound: "Vueling e Iberia", "7 u 8".
  func word(_ conjunction: Conjunction, before next: String) -> String {
    let next = next.lowercased()
    func begins(_ starts: String...) -> Bool { starts.contains { next.hasPrefix($0) } }
    return switch conjunction {
    case .and: begins("i", "hi") && !begins("hie", "hia", "hio") ? "e" : "y"
    case .or: begins("o", "ho", "8") ? "u" : "o"
    case .nor: "ni"
    }
  }

  func price(_ amount: String, in currency: String) -> String {
    switch currency {
    case "USD": amount + "\u{A0}US$"
    case "EUR": amount + "\u{A0}€"
    case "GBP": amount + "\u{A0}£"
    default: amount + "\u{A0}" + currency
    }
  }

  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "clase económica"
    case .premiumEconomy: "premium economy"
    case .business: "clase ejecutiva"
    case .first: "primera clase"
    }
  }

  func on(_ date: CalendarDate) -> String { "el \(self.date(date))" }

  func when(_ date: TripDate) -> String {
    switch date {
    case .exact(let date): self.date(date)
    case .range(let first, let last): "entre \(on(first)) y \(on(last))"
    case .cheapest(let first, let last): "el día más barato entre \(on(first)) y \(on(last))"
    }
  }

  func window(_ window: TimeWindow) -> String {
    func clock(_ time: ClockTime) -> String { time.hour == 1 ? "la \(time)" : "las \(time)" }
    return switch (window.from, window.to) {
    case (let from?, let to?):
      from == to ? "a \(clock(from))" : "entre \(clock(from)) y \(clock(to))"
    case (let from?, nil): "a partir de \(clock(from))"
    case (nil, let to?): "como tarde a \(clock(to))"
    case (nil, nil): "a cualquier hora"
    }
  }

  func from(_ place: String) -> String { "de \(place)" }
  func to(_ place: String) -> String { "a \(place)" }
  func then(_ next: String) -> String { "luego \(next)" }

  func name(_ slot: SlotName) -> String {
    switch slot {
    case .origin: "el origen"
    case .destination: "el destino"
    case .departureDate: "la fecha de salida"
    case .tripType: "el tipo de viaje"
    case .returnDate: "la vuelta"
    case .passengers: "los pasajeros"
    case .cabin: "la clase"
    case .departureTime, .arrivalTime, .returnTime: "la hora"
    case .airlines: "las aerolíneas"
    case .maximumStops: "el límite de escalas"
    case .bags: "las maletas"
    case .budget: "el presupuesto"
    case .refundable: "el reembolso"
    case .changeable: "los cambios"
    case .legs: "los demás vuelos"
    }
  }

  func describe(_ value: SlotValue) -> String {
    switch value {
    case .tripType(.oneWay): "solo ida"
    case .tripType(.roundTrip): "ida y vuelta"
    case .tripType(.multiCity): "varias ciudades"
    case .origin(let code): "desde \(place(code))"
    case .departureDate(let date): "salida \(on(date))"
    case .returnDate(let date): "vuelta \(on(date))"
    case .stay(let days): days == 1 ? "por un día" : "por \(days) días"
    case .departureTime(let times): "salida \(window(times))"
    case .arrivalTime(let times): "llegada \(window(times))"
    case .returnTime(let times): "vuelta \(window(times))"
    case .cabin(.any): "cualquier clase"
    case .airlines(.any): "cualquier aerolínea"
    case .airlines(.value(let codes)): "con \(airlines(codes, .or))"
    case .refusedAirlines(let codes): "sin \(airlines(codes, .nor))"
    case .maximumStops(.any): "con las escalas que sean"
    case .maximumStops(.value(0)): "directo"
    case .maximumStops(.value(let most)): "máximo \(counted(most, .stop))"
    case .bags(0): "sin maletas facturadas"
    case .budget(let most): "hasta \(money(most))"
    case .refundable(let flag): flag ? "reembolsable" : "sin necesidad de reembolso"
    case .changeable(let flag): flag ? "modificable" : "sin necesidad de cambios"
    default: common(value)
    }
  }
}
