import Flights
import LocalTime

/// The sentences in German; they say "du".
struct German: Phrasebook {
  let occasion: Occasion

  init(_ occasion: Occasion) { self.occasion = occasion }

  // MARK: The flow

  func introduction(humanContact: String?, isDemonstration: Bool) -> String {
    var text =
      "Hallo! Ich bin ein automatischer Reiseassistent: Ich finde und buche Flüge für dich."
    if let humanContact { text += " Einen Menschen erreichst du hier: \(humanContact)." }
    if isDemonstration {
      text += " Dies ist eine Demonstration: Die gezeigten Flüge sind nicht echt."
    }
    return text
  }

  func question(_ inquiry: Inquiry) -> String {
    switch inquiry {
    case .bothPlaces:
      pick("Wohin möchtest du fliegen, und von wo?", "Wohin soll es gehen, und von wo?")
    case .destination: pick("Wohin möchtest du fliegen?", "Wohin soll es gehen?")
    case .origin: pick("Von wo fliegst du ab?", "In welcher Stadt startest du?")
    case .departure: pick("Wann möchtest du fliegen?", "An welchem Tag soll es losgehen?")
    case .journey:
      pick("Nur hin, oder wann fliegst du zurück?", "Nur Hinflug, oder wann geht es zurück?")
    case .returnDate: pick("Wann fliegst du zurück?", "An welchem Tag geht es zurück?")
    case .passengers:
      pick("Nur du, oder fliegt jemand mit?", "Fliegst du allein, oder ist jemand dabei?")
    case .ages(1): "Wie alt ist das Kind?"
    case .ages: "Wie alt sind die Kinder?"
    case .legDestination(let origin):
      "Wohin geht es\(origin.map { " von \(place($0)) aus" } ?? "") weiter, und wann?"
    case .legDate(let origin, let destination):
      "Wann fliegst du\(origin.map { " von " + place($0) } ?? "") nach \(place(destination))?"
    }
  }

  func plainQuestion(_ inquiry: Inquiry) -> String {
    let example = date(occasion.today.adding(days: 12))
    return switch inquiry {
    case .bothPlaces:
      "Ich brauche zwei Städte oder Flughäfen, zum Beispiel: von Berlin nach New York, oder BER nach JFK."
    case .destination:
      "Ich brauche die Stadt oder den Flughafen am Ziel, zum Beispiel: Lissabon, oder den Code LIS."
    case .origin:
      "Ich brauche die Stadt oder den Flughafen für den Abflug, zum Beispiel: Hamburg, oder den Code HAM."
    case .departure:
      "Ich brauche den Tag des Hinflugs, zum Beispiel: \(example), oder: nächsten Freitag."
    case .journey: "Schreib: nur hin. Oder schreib den Tag des Rückflugs, zum Beispiel: \(example)."
    case .returnDate:
      "Ich brauche den Tag des Rückflugs, zum Beispiel: \(example), oder: eine Woche später."
    case .passengers:
      "Wie viele Personen fliegen? Zum Beispiel: 2 Erwachsene und ein Kind von 7 Jahren."
    case .ages: "Ich brauche das Alter jedes Kindes in Jahren, zum Beispiel: 4 und 7."
    case .legDestination:
      "Ich brauche die nächste Stadt und den Tag, zum Beispiel: nach Rom am \(example)."
    case .legDate: "Ich brauche den Tag dieses Fluges, zum Beispiel: \(example)."
    }
  }

  func notUnderstood() -> String {
    pick("Entschuldige, das habe ich nicht verstanden.", "Das habe ich leider nicht verstanden.")
  }

  func offerPerson(_ contact: String?) -> String {
    contact.map { "Wenn dir lieber ein Mensch helfen soll, melde dich hier: \($0)." }
      ?? "Es tut mir leid, dass das gerade nicht gut läuft."
  }

  func remark(_ remark: Remark, _ trip: Trip) -> String? {
    switch remark {
    case .taken, .corrected, .chosen, .unclear, .region: nil
    case .cleared(let slot): "In Ordnung, \(name(slot)) lasse ich weg."
    case .swapped: "In Ordnung, andersherum: \(route(trip) ?? "")."
    case .refused(let slot, let refusal): refused(slot, refusal)
    case .returnDropped(let date):
      "Dein Rückflug \(on(date)), läge jetzt vor dem Hinflug, deshalb habe ich ihn gestrichen."
    case .unknownPlace(_, let text):
      "Ich kenne keine Stadt und keinen Flughafen namens \(quoted(text))."
    case .noSuchDay(_, let text): "\(quoted(text)) gibt es im Kalender nicht."
    case .denied: "In Ordnung."
    case .noSuchChoice: "Das ist keine der Möglichkeiten."
    case .expired: "Dieses Angebot ist abgelaufen, sein Preis gilt nicht mehr."
    case .severalChoices(let numbers):
      "Die Nummern \(list(numbers.map(String.init))) passen. Welche davon?"
    case .agesDoNotMatch(let children):
      children == 1
        ? "Ich brauche nur ein Alter, für ein Kind."
        : "Ich brauche \(children) Altersangaben, eine für jedes Kind."
    case .startedOver: "In Ordnung, fangen wir neu an."
    case .person(let problem): wrong(problem)
    }
  }

  /// A date stands behind a colon where it would need an article in the middle: "Freitag, der 20. November, ist ...".
  func refused(_ slot: SlotName, _ refusal: Refusal) -> String {
    switch refusal {
    case .past(let date): "Dieser Tag ist schon vorbei: \(self.date(date))."
    case .tooFar(let date, let lastDay):
      "So weit voraus gibt es noch keine Flüge: \(self.date(date)). Verkauft wird etwa bis \(self.date(lastDay))."
    case .returnBeforeDeparture(let returning, let departure):
      "Das wäre vor deinem Abflug \(on(departure)): \(date(returning))."
    case .samePlace(let code):
      slot == .origin
        ? "\(place(code)) kann nicht zugleich Start und Ziel sein."
        : "\(place(code)) ist dein Abflugort."
    case .tooMany(let count):
      "Eine Buchung gilt für höchstens \(Party.limit) Reisende, und ihr seid \(count)."
    case .moreInfantsThanAdults:
      "Jedes Baby fliegt auf dem Schoß eines Erwachsenen, deshalb können es nicht mehr Babys als Erwachsene sein."
    case .noAdults: "Mindestens ein Erwachsener muss mitfliegen."
    }
  }

  func echo(_ values: String, isCorrection: Bool) -> String {
    (isCorrection ? pick("Geändert: ", "Okay, jetzt ") : pick("Notiert: ", "Alles klar: "))
      + values + "."
  }

  func isThisRight() -> String { "Bevor ich suche: Stimmt das so?" }

  func writeYes() -> String { "Schreib *ja*, oder sag mir, was ich ändern soll." }

  func whichOne() -> String { "Was davon meinst du?" }

  func which(_ name: String) -> String { "Welches \(name) meinst du?" }

  /// The region stands first, because of the articles that some have.
  func whichCity(in region: String, hasCandidates: Bool) -> String {
    "\(quotable(region)): Welche Stadt?" + (hasCandidates ? " Zum Beispiel:" : "")
  }

  func whatToChange() -> String { "Was soll ich ändern?" }

  func whichZone() -> String {
    "In welcher Stadt bist du gerade? Dann weiß ich, welcher Tag bei dir ist."
  }

  // MARK: Around the flow

  func smallTalk(_ talk: SmallTalk) -> String {
    switch talk {
    case .greeting: pick("Hallo noch mal!", "Hallo!")
    case .thanks: pick("Gern geschehen!", "Sehr gern!")
    case .goodbye: "Tschüss und gute Reise! Schreib einfach, wenn du mich brauchst."
    case .other:
      pick("Flüge kann ich besser als Plaudern.", "Mit Flügen kenne ich mich am besten aus.")
    }
  }

  func sideQuestion() -> String {
    "Das kann ich noch nicht zuverlässig beantworten, und raten möchte ich nicht."
  }

  func unreadable(_ kind: String) -> String {
    if kind == "missed" {
      return
        "Als deine Nachricht kam, war ich nicht da, und ich sehe nicht mehr, was es war. Schreibst du es mir bitte?"
    }
    let what =
      switch kind {
      case "audio": "keine Sprachnachrichten hören"
      case "image", "sticker": "keine Bilder ansehen"
      case "video": "keine Videos ansehen"
      case "document": "keine Dokumente lesen"
      case "contact", "contacts": "keine Kontaktkarten lesen"
      default: "keine Nachrichten dieser Art lesen"
      }
    return "Ich kann noch \(what). Schreibst du es mir bitte?"
  }

  func located() -> String { "Danke für deinen Standort." }

  func noted(_ need: SpecialNeed) -> String {
    switch need {
    case .animal:
      "Ich habe das Tier notiert. Ob es mitfliegen darf und was das kostet, kann nur die Airline sagen; hier kann ich es nicht anmelden."
    case .wheelchair:
      "Ich habe den Rollstuhl notiert. Bei der Airline anmelden kann ich ihn nicht: Sie muss mindestens 48 Stunden vor dem Flug davon wissen."
    case .assistance:
      "Ich habe notiert, dass Hilfe gebraucht wird. Bei der Airline anmelden kann ich sie nicht: Sie muss mindestens 48 Stunden vor dem Flug davon wissen."
    case .meal: "Ich habe das besondere Essen notiert. Bei der Airline bestellen kann ich es nicht."
    }
  }

  func person(_ contact: String?) -> String {
    contact.map { "Einen Menschen erreichst du hier: \($0)." }
      ?? "Tut mir leid, über diese Nummer ist im Moment niemand zu erreichen."
  }

  func stopped() -> String {
    "In Ordnung, du bekommst keine Nachrichten mehr von mir. Schreib START, wenn du weitermachen möchtest."
  }

  func resumed() -> String { "Schön, dass du wieder da bist!" }

  func known(_ facts: String, hasOffers: Bool) -> String {
    (facts.isEmpty
      ? "Über deine Reise weiß ich noch nichts." : "Das weiß ich über deine Reise: \(facts).")
      + (hasOffers ? " Auch die zuletzt gezeigten Angebote habe ich noch." : "")
      + " Unsere Nachrichten werden aufbewahrt, damit wir weitermachen können, wo wir aufgehört haben."
  }

  func forget(_ contact: String?) -> String {
    "Deine Daten kann ich noch nicht selbst löschen. "
      + (contact.map { "Bitte frag hier danach: \($0)." }
        ?? "Bitte wende dich an den Betreiber dieser Nummer.")
  }
}
