import Flights
import LocalTime

// What French says about offers.
extension French {
  func demonstration() -> String {
    "Vols de démonstration\u{A0}: ils sont inventés et les réservations sont seulement simulées, sans vrai billet et sans argent."
  }

  func total(_ amount: String, for travellers: String) -> String {
    "\(amount) pour \(travellers)"
  }

  func merit(_ merit: Merit) -> String {
    switch merit {
    case .cheapest: "le moins cher"
    case .fastest: "le plus rapide"
    case .direct: "sans escale"
    case .leaves(.night): "départ la nuit"
    case .leaves(.morning): "départ le matin"
    case .leaves(.afternoon): "départ l'après-midi"
    case .leaves(.evening): "départ le soir"
    }
  }

  func changeOfAirport(to airport: String) -> String { "changement pour \(airport)" }

  func overnight(_ wait: String) -> String { "\(wait) de nuit" }

  func operated(by airlines: String) -> String { "opéré par \(airlines)" }

  func rule(_ right: TicketRight, _ cost: TicketCost) -> String {
    switch (right, cost) {
    case (.change, .notAllowed): "non modifiable"
    case (.change, .allowed): "modifiable"
    case (.change, .free): "modifiable sans frais"
    case (.change, .fee(let fee)): "modifiable pour \(fee)"
    case (.refund, .notAllowed): "non remboursable"
    case (.refund, .allowed): "remboursable"
    case (.refund, .free): "remboursable sans frais"
    case (.refund, .fee(let fee)): "remboursable avec \(fee) de frais"
    }
  }

  func bagsEach(_ count: Int) -> String {
    count == 0 ? "bagage cabine uniquement" : counted(count, .checkedBag) + " par personne"
  }

  func whichOffer(count: Int) -> String {
    count == 1
      ? "Celui-ci vous convient-il\u{A0}? Écrivez *1*, ou dites-moi ce qu'il faut changer."
      : "Lequel préférez-vous\u{A0}? Répondez 1-\(count), ou dites-moi ce qu'il faut changer."
  }

  func whatElse() -> String {
    "Que faut-il changer\u{A0}: plus tôt, plus tard, moins cher, direct, ou d'autres dates\u{A0}?"
  }

  func unmet(_ wishes: String) -> String {
    "Je n'ai rien trouvé qui corresponde à ceci\u{A0}: \(wishes). Voici ce qui s'en rapproche le plus."
  }

  func sampledDates() -> String {
    "J'ai comparé jusqu'à sept jours\u{A0}; chaque offre indique ses dates."
  }

  func chosen() -> String { pick("Bon choix\u{A0}:", "Votre vol serait celui-ci\u{A0}:") }

  func notYetBookable(_ contact: String?) -> String {
    "Je garde ce choix en mémoire. La réservation n'est pas encore ouverte ici"
      + (contact.map { "\u{A0}; une personne peut vous aider\u{A0}: \($0)." } ?? ".")
  }

  func noOffers(_ route: String, on date: CalendarDate?) -> String {
    guard let date else { return "Je n'ai pas trouvé de vol \(route)." }
    return "Je n'ai pas trouvé de vol \(route) \(on(date))."
      + " Dois-je regarder les trois jours d'avant et d'après\u{A0}?"
  }

  func nothingNew(_ wish: OfferWish) -> String {
    switch wish {
    case .cheaper: "Je n'ai rien trouvé de moins cher à ces dates."
    case .faster: "Je n'ai rien trouvé de plus rapide à ces dates."
    case .earlier: "Je n'ai rien trouvé plus tôt ce jour-là."
    case .later: "Je n'ai rien trouvé plus tard ce jour-là."
    case .direct: "Je n'ai pas trouvé de vol direct à ces dates."
    case .more: "Ce sont tous les vols qui méritent d'être comparés."
    case .otherDates: "Je n'ai rien trouvé les jours d'avant et d'après."
    }
  }

  func changeSomething() -> String {
    "Donnez-moi une autre date, une autre ville, ou dites-moi ce qui compte moins, et je cherche à nouveau."
  }

  func searchFailed() -> String {
    "Je n'arrive pas à joindre les systèmes des compagnies aériennes pour le moment. Écrivez *oui* dans quelques minutes, et je réessaie."
  }
  func searchLimit(minutes: Int) -> String {
    "J'ai cherché autant de fois que je le peux pour le moment. Écrivez *oui* dans \(wait(minutes)), et je cherche de nouveau."
  }

  private func wait(_ minutes: Int) -> String {
    switch minutes {
    case ...1: "une minute"
    case ...90: "environ \(minutes) minutes"
    default: "environ \((minutes + 59) / 60) heures"
    }
  }

  func tooFast() -> String {
    "Vous écrivez plus vite que je ne peux lire\u{A0}; patientez un instant, s'il vous plaît."
  }
}
