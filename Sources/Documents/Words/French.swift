import Flights

struct French: Words {
  let tag = "fr"

  let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  let shortWeekdays = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."]
  let shortMonths = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]
  func dayNumber(_ day: Int) -> String { day == 1 ? "1er" : "\(day)" }
  var numberMarks: (thousands: String, decimals: String) { ("\u{A0}", ",") }
  let colon = "\u{A0}: "

  func price(_ amount: String, in currency: String) -> String {
    switch currency {
    case "USD": amount + "\u{A0}$US"
    case "EUR": amount + "\u{A0}€"
    case "GBP": amount + "\u{A0}£"
    default: amount + "\u{A0}" + currency
    }
  }

  let bookingReference = "Référence de réservation"
  let booked = "Réservé"
  let cancelled = "Annulé"
  let held = "En option, pas encore payé"
  func held(until time: String) -> String { "En option jusqu'au \(time)" }
  func holdEnded(_ time: String) -> String { "L'option a pris fin le \(time)" }
  let travellers = "Voyageurs"
  let child = "enfant"
  let baby = "bébé"
  let total = "Total"

  let itinerary = "Votre itinéraire"
  let flight = "Vol"
  let departure = "Départ"
  let arrival = "Arrivée"
  let direct = "direct"
  func stops(_ count: Int) -> String { count == 1 ? "1 escale" : "\(count) escales" }
  func change(in place: String) -> String { "Correspondance à \(place)" }
  func landing(in place: String) -> String { "Escale technique à \(place)" }
  func operated(by airline: String) -> String { "opéré par \(airline)" }
  func terminal(_ name: String) -> String { "Terminal \(name)" }
  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "Classe économique"
    case .premiumEconomy: "Premium economy"
    case .business: "Classe affaires"
    case .first: "Première classe"
    }
  }
  let localTimes = "Toutes les heures sont locales à chaque aéroport."

  let bags = "Bagages"
  func cabinBags(_ count: Int) -> String {
    count == 1 ? "1 bagage cabine" : "\(count) bagages cabine"
  }
  func checkedBags(_ count: Int) -> String {
    count == 1 ? "1 bagage en soute" : "\(count) bagages en soute"
  }
  let noBags = "aucun bagage inclus"
  func each(_ bags: String) -> String { "\(bags) par personne" }
  let extras = "Options"
  func extraBag(isChecked: Bool) -> String {
    isChecked ? "Bagage en soute supplémentaire" : "Bagage cabine supplémentaire"
  }
  func seat(_ designator: String) -> String { "Siège \(designator)" }
  let cancellation = "Annulation pour tout motif"
  func givesBack(_ amount: String) -> String { "\(amount) remboursés" }

  let tickets = "Billets"
  func ticket(_ number: String) -> String { "Billet \(number)" }
  let noTickets = "La compagnie n'a pas encore émis tous les billets."
  let payment = "Paiement"
  func paid(on date: String) -> String { "Payé le \(date)." }
  func payable(by time: String) -> String { "À payer avant le \(time)." }
  func priceHolds(until time: String) -> String { "Le prix est garanti jusqu'au \(time)." }
  let rules = "Conditions"
  func changes(arePossible: Bool) -> String {
    arePossible
      ? "Les vols peuvent être modifiés, au coût que la compagnie indiquera alors."
      : "Les vols ne peuvent pas être modifiés pour le moment."
  }
  func cancelling(isPossible: Bool) -> String {
    isPossible
      ? "La réservation peut être annulée\u{A0}; le montant remboursé est annoncé avant votre décision."
      : "La réservation ne peut pas être annulée pour le moment."
  }
  func cancelled(on date: String) -> String { "Cette réservation a été annulée le \(date)." }

  let demonstration =
    "Démonstration\u{A0}: ces vols sont inventés, personne ne peut les prendre."
  let airlineCounts =
    "La parole de la compagnie fait foi\u{A0}: vérifiez auprès d'elle horaires, terminaux et documents avant de partir."
  func asOf(_ time: String) -> String { "À la date du \(time)" }
  func page(_ number: Int, of count: Int) -> String { "Page \(number) sur \(count)" }
  func checkIn(_ flight: String, to place: String) -> String {
    "Enregistrement du vol \(flight) pour \(place)"
  }
}
