import Flights
import LocalTime

// What German says about offers.
extension German {
  func demonstration() -> String {
    "Demonstrationsflüge: Sie sind erfunden, und Buchungen werden nur durchgespielt, ohne echtes Ticket und ohne Geld."
  }

  func total(_ amount: String, for travellers: String) -> String {
    "\(amount) für \(travellers)"
  }

  func merit(_ merit: Merit) -> String {
    switch merit {
    case .cheapest: "am günstigsten"
    case .fastest: "am schnellsten"
    case .direct: "ohne Stopp"
    case .leaves(.night): "Abflug in der Nacht"
    case .leaves(.morning): "Abflug am Morgen"
    case .leaves(.afternoon): "Abflug am Nachmittag"
    case .leaves(.evening): "Abflug am Abend"
    }
  }

  func changeOfAirport(to airport: String) -> String { "weiter ab \(airport)" }

  func overnight(_ wait: String) -> String { "\(wait) über Nacht" }

  func operated(by airlines: String) -> String { "durchgeführt von \(airlines)" }

  func rule(_ right: TicketRight, _ cost: TicketCost) -> String {
    switch (right, cost) {
    case (.change, .notAllowed): "nicht umbuchbar"
    case (.change, .allowed): "umbuchbar"
    case (.change, .free): "kostenlos umbuchbar"
    case (.change, .fee(let fee)): "umbuchbar für \(fee)"
    case (.refund, .notAllowed): "nicht erstattbar"
    case (.refund, .allowed): "erstattbar"
    case (.refund, .free): "voll erstattbar"
    case (.refund, .fee(let fee)): "erstattbar gegen \(fee) Gebühr"
    }
  }

  func bagsEach(_ count: Int) -> String {
    count == 0 ? "nur Handgepäck" : "je " + counted(count, .checkedBag)
  }

  func whichOffer(count: Int) -> String {
    count == 1
      ? "Passt dieser Flug? Schreib *1*, oder sag mir, was ich ändern soll."
      : "Welcher soll es sein? Antworte mit 1-\(count), oder sag mir, was ich ändern soll."
  }

  func whatElse() -> String {
    "Was soll anders sein: früher, später, günstiger, direkt oder an anderen Tagen?"
  }

  func unmet(_ wishes: String) -> String {
    "Das ließ sich nicht erfüllen: \(wishes). Am nächsten kommen diese Flüge."
  }

  func sampledDates() -> String {
    "Ich habe bis zu sieben Tage verglichen; bei jedem Angebot stehen seine Daten."
  }

  func chosen() -> String { pick("Gute Wahl:", "Das wäre dein Flug:") }

  func notYetBookable(_ contact: String?) -> String {
    "Diese Wahl merke ich mir. Buchen kannst du hier im Chat noch nicht"
      + (contact.map { "; ein Mensch hilft dir hier: \($0)." } ?? ".")
  }

  func noOffers(_ route: String, on date: CalendarDate?) -> String {
    guard let date else { return "Ich habe keine Flüge gefunden: \(route)." }
    return "Ich habe keine Flüge \(route) \(on(date)), gefunden."
      + " Soll ich die drei Tage davor und danach ansehen?"
  }

  func nothingNew(_ wish: OfferWish) -> String {
    switch wish {
    case .cheaper: "An diesen Tagen habe ich nichts Günstigeres gefunden."
    case .faster: "An diesen Tagen habe ich nichts Schnelleres gefunden."
    case .earlier: "An diesem Tag habe ich nichts Früheres gefunden."
    case .later: "An diesem Tag habe ich nichts Späteres gefunden."
    case .direct: "An diesen Tagen habe ich keine Direktflüge gefunden."
    case .more: "Das sind alle Flüge, die einen Vergleich wert sind."
    case .otherDates: "An den Tagen davor und danach habe ich nichts gefunden."
    }
  }

  func changeSomething() -> String {
    "Nenn mir einen anderen Tag, eine andere Stadt oder was weniger wichtig ist, und ich suche noch einmal."
  }

  func searchFailed() -> String {
    "Ich erreiche die Systeme der Fluggesellschaften gerade nicht. Schreib *ja* in ein paar Minuten, dann versuche ich es noch einmal."
  }
  func searchLimit(minutes: Int) -> String {
    "Ich habe fürs Erste so oft gesucht, wie ich darf. Schreib *ja* in \(wait(minutes)), dann suche ich wieder."
  }

  private func wait(_ minutes: Int) -> String {
    switch minutes {
    case ...1: "einer Minute"
    case ...90: "etwa \(minutes) Minuten"
    default: "etwa \((minutes + 59) / 60) Stunden"
    }
  }

  func tooFast() -> String {
    "Du schreibst schneller, als ich lesen kann; bitte warte einen Moment."
  }
}
