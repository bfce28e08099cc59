import Flights

struct German: Words {
  let tag = "de"

  let weekdays = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
  ]
  let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
  ]
  let shortWeekdays = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
  let shortMonths = [
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
    "Dez.",
  ]
  let afterWeekday = ", "
  func dayNumber(_ day: Int) -> String { "\(day)." }

  func price(_ amount: String, in currency: String) -> String {
    switch currency {
    case "USD": amount + "\u{A0}$"
    case "EUR": amount + "\u{A0}€"
    case "GBP": amount + "\u{A0}£"
    default: amount + "\u{A0}" + currency
    }
  }

  let bookingReference = "Buchungsnummer"
  let booked = "Gebucht"
  let cancelled = "Storniert"
  let held = "Reserviert, noch nicht bezahlt"
  func held(until time: String) -> String { "Reserviert bis \(time)" }
  func holdEnded(_ time: String) -> String { "Die Reservierung endete am \(time)" }
  let travellers = "Reisende"
  let child = "Kind"
  let baby = "Baby"
  let total = "Gesamtpreis"

  let itinerary = "Deine Reise"
  let flight = "Flug"
  let departure = "Abflug"
  let arrival = "Ankunft"
  let direct = "direkt"
  func stops(_ count: Int) -> String { count == 1 ? "1 Stopp" : "\(count) Stopps" }
  func change(in place: String) -> String { "Umstieg in \(place)" }
  func landing(in place: String) -> String { "Zwischenlandung in \(place)" }
  func operated(by airline: String) -> String { "durchgeführt von \(airline)" }
  func terminal(_ name: String) -> String { "Terminal \(name)" }
  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "Economy Class"
    case .premiumEconomy: "Premium Economy"
    case .business: "Business Class"
    case .first: "First Class"
    }
  }
  let localTimes = "Alle Zeiten sind Ortszeiten des jeweiligen Flughafens."

  let bags = "Gepäck"
  func cabinBags(_ count: Int) -> String { "\(count) Stück Handgepäck" }
  func checkedBags(_ count: Int) -> String { "\(count) Stück Aufgabegepäck" }
  let noBags = "kein Gepäck inbegriffen"
  func each(_ bags: String) -> String { "je \(bags)" }
  let extras = "Extras"
  func extraBag(isChecked: Bool) -> String {
    isChecked ? "Zusätzliches Aufgabegepäck" : "Zusätzliches Handgepäck"
  }
  func seat(_ designator: String) -> String { "Sitzplatz \(designator)" }
  let cancellation = "Storno ohne Angabe von Gründen"
  func givesBack(_ amount: String) -> String { "zurück gibt es \(amount)" }

  let tickets = "Tickets"
  func ticket(_ number: String) -> String { "Ticket \(number)" }
  let noTickets = "Die Fluggesellschaft hat noch nicht alle Tickets ausgestellt."
  let payment = "Zahlung"
  func paid(on date: String) -> String { "Bezahlt am \(date)." }
  func payable(by time: String) -> String { "Zu bezahlen bis \(time)." }
  func priceHolds(until time: String) -> String { "Der Preis gilt bis \(time)." }
  let rules = "Bedingungen"
  func changes(arePossible: Bool) -> String {
    arePossible
      ? "Die Flüge lassen sich umbuchen, zu den Kosten, die die Fluggesellschaft dann nennt."
      : "Die Flüge lassen sich derzeit nicht umbuchen."
  }
  func cancelling(isPossible: Bool) -> String {
    isPossible
      ? "Die Buchung lässt sich stornieren; was erstattet wird, erfährst du, bevor du entscheidest."
      : "Die Buchung lässt sich derzeit nicht stornieren."
  }
  func cancelled(on date: String) -> String { "Diese Buchung wurde am \(date) storniert." }

  let demonstration = "Demonstration: Diese Flüge sind erfunden, niemand kann mit ihnen fliegen."
  let airlineCounts =
    "Es gilt das Wort der Fluggesellschaft: Prüfe Zeiten, Terminals und nötige Dokumente vor der Reise bei ihr."
  func asOf(_ time: String) -> String { "Stand: \(time)" }
  func page(_ number: Int, of count: Int) -> String { "Seite \(number) von \(count)" }
  func checkIn(_ flight: String, to place: String) -> String {
    "Check-in für \(flight) nach \(place)"
  }
}
