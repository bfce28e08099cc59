import Flights
import LocalTime

// What Italian says about offers.
extension Italian {
  func demonstration() -> String {
    "Voli dimostrativi: sono inventati e le prenotazioni sono solo simulate, senza biglietto vero e senza soldi."
  }

  func total(_ amount: String, for travellers: String) -> String {
    "\(amount) per \(travellers)"
  }

  func merit(_ merit: Merit) -> String {
    switch merit {
    case .cheapest: "il più economico"
    case .fastest: "il più veloce"
    case .direct: "senza scali"
    case .leaves(.night): "parte di notte"
    case .leaves(.morning): "parte di mattina"
    case .leaves(.afternoon): "parte di pomeriggio"
    case .leaves(.evening): "parte di sera"
    }
  }

  func changeOfAirport(to airport: String) -> String { "si riparte da \(airport)" }

  func overnight(_ wait: String) -> String { "\(wait) di notte" }

  func operated(by airlines: String) -> String { "operato da \(airlines)" }

  func rule(_ right: TicketRight, _ cost: TicketCost) -> String {
    switch (right, cost) {
    case (.change, .notAllowed): "non modificabile"
    case (.change, .allowed): "modificabile"
    case (.change, .free): "modificabile senza penale"
    case (.change, .fee(let fee)): "modificabile con penale di \(fee)"
    case (.refund, .notAllowed): "non rimborsabile"
    case (.refund, .allowed): "rimborsabile"
    case (.refund, .free): "rimborsabile senza penale"
    case (.refund, .fee(let fee)): "rimborsabile con penale di \(fee)"
    }
  }

  func bagsEach(_ count: Int) -> String {
    count == 0 ? "solo bagaglio a mano" : counted(count, .checkedBag) + " a testa"
  }

  func whichOffer(count: Int) -> String {
    count == 1
      ? "Va bene questo? Scrivi *1*, o dimmi cosa cambiare."
      : "Quale preferisci? Rispondi 1-\(count), o dimmi cosa cambiare."
  }

  func whatElse() -> String {
    "Come lo preferisci: prima, più tardi, meno caro, diretto o in altre date?"
  }

  func unmet(_ wishes: String) -> String {
    "Non ho trovato nulla che soddisfi questo: \(wishes). Ecco quello che ci si avvicina di più."
  }

  func sampledDates() -> String {
    "Ho confrontato fino a sette giorni; ogni offerta indica le sue date."
  }

  func chosen() -> String { pick("Ottima scelta:", "Il tuo volo sarebbe questo:") }

  func notYetBookable(_ contact: String?) -> String {
    "Ho annotato questa scelta. Qui in chat non si può ancora prenotare"
      + (contact.map { "; una persona può aiutarti qui: \($0)." } ?? ".")
  }

  func noOffers(_ route: String, on date: CalendarDate?) -> String {
    guard let date else { return "Non ho trovato voli \(route)." }
    return "Non ho trovato voli \(route) \(on(date)). Guardo i tre giorni prima e dopo?"
  }

  func nothingNew(_ wish: OfferWish) -> String {
    switch wish {
    case .cheaper: "Non ho trovato nulla di più economico per queste date."
    case .faster: "Non ho trovato nulla di più veloce per queste date."
    case .earlier: "Quel giorno non ho trovato voli che partono prima."
    case .later: "Quel giorno non ho trovato voli che partono dopo."
    case .direct: "Non ho trovato voli diretti per queste date."
    case .more: "Questi sono tutti i voli che vale la pena confrontare."
    case .otherDates: "Non ho trovato nulla nei giorni vicini."
    }
  }

  func changeSomething() -> String {
    "Dimmi un'altra data, un'altra città o cosa conta meno, e cerco di nuovo."
  }

  func searchFailed() -> String {
    "Al momento non riesco a raggiungere i sistemi delle compagnie aeree. Scrivi *sì* tra qualche minuto e ci riprovo."
  }
  func searchLimit(minutes: Int) -> String {
    "Per ora ho cercato tutte le volte che posso. Scrivi *sì* tra \(wait(minutes)) e cerco di nuovo."
  }

  private func wait(_ minutes: Int) -> String {
    switch minutes {
    case ...1: "un minuto"
    case ...90: "circa \(minutes) minuti"
    default: "circa \((minutes + 59) / 60) ore"
    }
  }

  func tooFast() -> String {
    "Scrivi più in fretta di quanto io riesca a leggere; aspetta un momento, per favore."
  }
}
