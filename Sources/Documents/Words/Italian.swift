import Flights

struct Italian: Words {
  let tag = "it"

  let weekdays = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
  let months = [
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
    "settembre", "ottobre", "novembre", "dicembre",
  ]
  let shortWeekdays = ["lun", "mar", "mer", "gio", "ven", "sab", "dom"]
  let shortMonths = [
    "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic",
  ]
  func dayNumber(_ day: Int) -> String { day == 1 ? "1º" : "\(day)" }

  func price(_ amount: String, in currency: String) -> String {
    switch currency {
    case "USD": amount + "\u{A0}$"
    case "EUR": amount + "\u{A0}€"
    case "GBP": amount + "\u{A0}£"
    default: amount + "\u{A0}" + currency
    }
  }

  let bookingReference = "Codice di prenotazione"
  let booked = "Prenotato"
  let cancelled = "Annullato"
  let held = "Opzionato, non ancora pagato"
  func held(until time: String) -> String { "Opzionato fino a \(time)" }
  func holdEnded(_ time: String) -> String { "L'opzione è scaduta: \(time)" }
  let travellers = "Passeggeri"
  let child = "bambino"
  let baby = "neonato"
  let total = "Totale"

  let itinerary = "Il tuo itinerario"
  let flight = "Volo"
  let departure = "Partenza"
  let arrival = "Arrivo"
  let direct = "diretto"
  func stops(_ count: Int) -> String { count == 1 ? "1 scalo" : "\(count) scali" }
  func change(in place: String) -> String { "Cambio a \(place)" }
  func landing(in place: String) -> String { "Scalo tecnico a \(place)" }
  func operated(by airline: String) -> String { "operato da \(airline)" }
  func terminal(_ name: String) -> String { "Terminal \(name)" }
  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "Classe economica"
    case .premiumEconomy: "Premium economy"
    case .business: "Classe business"
    case .first: "Prima classe"
    }
  }
  let localTimes = "Tutti gli orari sono quelli locali di ogni aeroporto."

  let bags = "Bagagli"
  func cabinBags(_ count: Int) -> String {
    count == 1 ? "1 bagaglio a mano" : "\(count) bagagli a mano"
  }
  func checkedBags(_ count: Int) -> String {
    count == 1 ? "1 bagaglio da stiva" : "\(count) bagagli da stiva"
  }
  let noBags = "nessun bagaglio incluso"
  func each(_ bags: String) -> String { "\(bags) a testa" }
  let extras = "Extra"
  func extraBag(isChecked: Bool) -> String {
    isChecked ? "Bagaglio da stiva aggiuntivo" : "Bagaglio a mano aggiuntivo"
  }
  func seat(_ designator: String) -> String { "Posto \(designator)" }
  let cancellation = "Annullamento per qualsiasi motivo"
  func givesBack(_ amount: String) -> String { "rimborso di \(amount)" }

  let tickets = "Biglietti"
  func ticket(_ number: String) -> String { "Biglietto \(number)" }
  let noTickets = "La compagnia non ha ancora emesso tutti i biglietti."
  let payment = "Pagamento"
  func paid(on date: String) -> String { "Pagato: \(date)." }
  func payable(by time: String) -> String { "Da pagare entro \(time)." }
  func priceHolds(until time: String) -> String { "Il prezzo vale fino a \(time)." }
  let rules = "Condizioni"
  func changes(arePossible: Bool) -> String {
    arePossible
      ? "I voli si possono modificare, al costo che la compagnia indicherà."
      : "Al momento i voli non si possono modificare."
  }
  func cancelling(isPossible: Bool) -> String {
    isPossible
      ? "La prenotazione si può annullare; prima di decidere saprai quanto viene rimborsato."
      : "Al momento la prenotazione non si può annullare."
  }
  func cancelled(on date: String) -> String { "Questa prenotazione è stata annullata: \(date)." }

  let demonstration = "Dimostrazione: questi voli sono inventati, nessuno può prenderli."
  let airlineCounts =
    "Fa fede la compagnia aerea: verifica con lei orari, terminal e documenti prima di partire."
  func asOf(_ time: String) -> String { "Situazione: \(time)" }
  func page(_ number: Int, of count: Int) -> String { "Pagina \(number) di \(count)" }
  func checkIn(_ flight: String, to place: String) -> String {
    "Check-in del \(flight) per \(place)"
  }
}
