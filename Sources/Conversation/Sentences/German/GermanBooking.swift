import Flights
import LocalTime

// What German says while something is booked and after.
extension German {
  func offerGone() -> String { "Dieses Angebot wird nicht mehr verkauft." }

  func priceChanged(from old: String, to new: String) -> String {
    "Der Preis hat sich geändert: Vorher waren es \(old), jetzt sind es *\(new)*."
  }

  func priceUnknown() -> String {
    "Ich erreiche die Airline gerade nicht, um den Preis zu prüfen. Bitte such dir den Flug in ein paar Minuten noch einmal aus."
  }

  func samePeople(_ names: String) -> String {
    "Soll ich für dieselben Personen buchen wie beim letzten Mal: \(names)? Schreib *ja*, oder *nein*, wenn es andere sind."
  }

  func whoIs(_ number: Int, of count: Int, _ kind: Passenger.Kind, example: String) -> String {
    let who = count == 1 ? "Wer fliegt?" : "Wer ist Person \(number) (\(noun(kind)))?"
    return
      "\(who) Ich brauche den vollen Namen wie im Pass, das Geburtsdatum und das Geschlecht: männlich oder weiblich. "
      + "Zum Beispiel: _\(example)_"
  }

  func everyoneAtOnce() -> String {
    "Alle passen in eine Nachricht: eine Zeile für jede Person."
  }

  func stillNeeded(_ fields: [PersonField], of name: String) -> String {
    let names = fields.map { field in
      switch field {
      case .name: "den Namen wie im Pass"
      case .familyName: "den Nachnamen"
      case .birthDate: "das Geburtsdatum"
      case .gender: "das Geschlecht wie im Pass (männlich oder weiblich)"
      case .passport: "die Passdaten (Nummer, Land und Ablaufdatum)"
      }
    }
    return "Für \(name) brauche ich noch: \(list(names))."
  }

  func female() -> String { "weiblich" }

  func whichEmail() -> String { "An welche E-Mail-Adresse soll die Airline schreiben?" }

  func whichPhone() -> String {
    "Unter welcher Telefonnummer kann die Airline anrufen? Bitte mit Ländervorwahl."
  }

  func wrong(_ problem: PersonProblem) -> String {
    switch problem {
    case .letters(let name):
      "\(quoted(name)) enthält Buchstaben, die es auf Tickets nicht gibt. Bitte schreib den Namen mit den lateinischen Buchstaben aus dem Pass."
    case .long(let name):
      "\(quoted(name)) ist zu lang für ein Ticket: Es passen höchstens 20 Buchstaben. Bitte kürze den Namen so, wie die Airline es tun würde."
    case .notYetBorn(let name):
      (name.isEmpty ? "Dieses Geburtsdatum" : "Das Geburtsdatum von \(quotable(name))")
        + " kann nicht stimmen. Welches ist richtig?"
    case .sameName(let name):
      "Zwei Personen heißen \(quotable(name)). Bitte nenn mir für eine der beiden noch einen Vornamen."
    case .passportExpired(let name):
      (name.isEmpty ? "Dieser Pass" : "Der Pass von \(quotable(name))")
        + " ist bis dahin abgelaufen. Bitte nenn mir einen gültigen."
    case .contact: "Das sieht nicht nach einer E-Mail-Adresse aus."
    }
  }

  func cardRefused(paysOnPage: Bool) -> String {
    "Bitte schreib hier nie eine Kartennummer. Ich habe sie nicht behalten."
      + (paysOnPage ? " Bezahlt wird auf einer sicheren Seite." : "")
  }

  func ageDiffers(_ name: String, age: Int) -> String {
    "\(name) ist auf dieser Reise \(age) \(age == 1 ? "Jahr" : "Jahre") alt, deshalb gelten andere Preise. Ich habe noch einmal gesucht:"
  }

  func withBags(_ bags: String, _ total: String) -> String { "_mit \(bags): insgesamt \(total)_" }

  func withOtherAirports() -> String {
    "Dabei würde ich auch die anderen Flughäfen der Stadt ansehen."
  }

  // MARK: The question for the yes

  func wouldBook() -> String { "Das würde ich buchen:" }

  func born(_ date: String) -> String { "geboren am \(date)" }

  func bagsAdded(_ bags: String, _ price: String) -> String { "Mit \(bags): \(price)" }

  func bagsNotSold() -> String { "Mehr Gepäck gibt es hier für diese Flüge nicht zu kaufen." }

  func seatsChosen(_ seats: String, _ price: String) -> String {
    "\(seats.contains(",") ? "Sitzplätze" : "Sitzplatz") \(seats): \(price)"
  }

  func seatsNotSold() -> String {
    "Sitzplätze lassen sich für diese Flüge hier nicht wählen: Die Airline vergibt sie beim Check-in."
  }

  func grandTotal(_ amount: String) -> String { "*Gesamtpreis: \(amount)*" }

  func writeYesToBook(_ amount: String) -> String {
    "Schreib *ja*, und ich buche das für \(amount), oder sag mir, was ich ändern soll."
  }

  func mayHold(until moment: String, isPriceKept: Bool) -> String {
    "Oder schreib *halten*: Dann reserviere ich die Flüge ohne Bezahlung bis \(moment)"
      + (isPriceKept ? ", zu diesem Preis." : "; der Preis kann sich noch ändern.")
  }

  func holdsFlightsOnly(_ amount: String) -> String {
    "Reserviert werden nur die Flüge (\(amount)); Gepäck und Sitzplätze gibt es dazu, sobald sie bezahlt sind."
  }

  func moreSold(bags: String?, seats: Bool) -> String {
    switch (bags, seats) {
    case (let bags?, true):
      "Du kannst Aufgabegepäck dazubuchen (ab \(bags)) oder Sitzplätze wählen."
    case (let bags?, false): "Du kannst Aufgabegepäck dazubuchen (ab \(bags))."
    case (nil, true): "Du kannst Sitzplätze wählen."
    case (nil, false): ""
    }
  }

  func holdNotPossible() -> String {
    "Diesen Tarif hält die Airline nicht: Er wird sofort bezahlt."
  }

  // MARK: On its way

  func bookingNow() -> String {
    "Ich buche jetzt und melde mich, sobald die Airline bestätigt hat."
  }

  func holdingNow() -> String {
    "Ich bitte die Airline, die Flüge zu reservieren, und melde mich, sobald sie es getan hat."
  }

  func stillUnderWay() -> String {
    "Deine Buchung ist noch in Arbeit. Ich melde mich, sobald ich mehr weiß; bitte buche nicht noch einmal."
  }

  func payHere(_ amount: String, _ url: String, until moment: String) -> String {
    "Bitte zahle \(amount) hier, und zwar bis \(moment):\n\(url)\nDas Geld wird erst eingezogen, wenn deine Plätze bestätigt sind."
  }

  func pending() -> String {
    "Die Airline hat deine Buchung und bearbeitet sie noch. Ich melde mich, sobald sie bestätigt ist; bitte buche nicht noch einmal."
  }

  func unclear() -> String {
    "Ich weiß noch nicht, ob es bei der Airline angekommen ist: Ihre Antwort blieb aus. Ich kläre das und melde mich, sobald ich es weiß. Bitte buche inzwischen nicht noch einmal."
  }

  func failed(_ failure: BookingNews.Failure, _ kind: BookingRequest.Kind?, _ contact: String?)
    -> String
  {
    let what =
      switch kind {
      case .pay: "Die Zahlung hat nicht geklappt"
      case .change, .accept, .addBags: "Die Änderung hat nicht geklappt"
      case .cancel: "Die Stornierung hat nicht geklappt"
      default: "Die Buchung hat nicht geklappt"
      }
    let why =
      switch failure {
      case .offerGone: "Das Angebot wird nicht mehr verkauft."
      case .priceChanged: "Der Preis hat sich im letzten Moment geändert."
      case .invalidDetails: "Die Airline hat die Angaben zu einer Person abgelehnt."
      case .notPaid: "Es wurde nicht rechtzeitig bezahlt."
      case .notAllowed: "Der Tarif erlaubt es nicht."
      case .unavailable: "Die Airline war nicht zu erreichen."
      case .overBudget: "Heute kann hier nicht mehr gebucht werden."
      case .rejected: "Die Airline hat abgelehnt."
      }
    let rest =
      switch kind {
      case nil, .pay, .change: " Abgebucht wurde nichts."
      case .cancel: " Deine Buchung gilt weiter."
      default: ""
      }
    let help = [.rejected, .notAllowed, .overBudget].contains(failure) ? contact.map(person) : nil
    return "\(what): \(why)\(rest)" + (help.map { " " + $0 } ?? "")
  }

  // MARK: Booked

  func booked(_ reference: String) -> String {
    "*Gebucht!* Dein Buchungscode ist *\(reference)*."
  }

  func held(_ reference: String, until moment: String) -> String {
    "*Reserviert* bis \(moment), Buchungscode *\(reference)*. Schreib vorher *zahlen*, und die Flüge gehören dir; ich erinnere dich rechtzeitig."
  }

  func paid(_ amount: String) -> String { "*Bezahlt:* \(amount). Deine Buchung ist komplett." }

  func documents(pdf: String, calendar: String) -> String {
    "Reiseplan: \(pdf)\nFür deinen Kalender: \(calendar)"
  }

  func afterwards() -> String {
    "Schreib *meine Reisen*, *ändern* oder *stornieren*, wann immer du mich brauchst."
  }

  func noTickets() -> String {
    "Die Tickets sind noch nicht ausgestellt; die Airline schickt sie per E-Mail."
  }

  func status(_ status: BookedTrip.Status, until moment: String?) -> String {
    switch status {
    case .underWay: "wird gerade gebucht"
    case .awaitingPayment: "wartet auf deine Zahlung"
    case .unclear: "noch nicht bestätigt"
    case .held: moment.map { "reserviert bis \($0)" } ?? "reserviert"
    case .booked: "gebucht"
    case .cancelled: "storniert"
    case .failed: "nicht gebucht"
    case .expired: "nicht rechtzeitig bezahlt"
    }
  }

  func reference(_ reference: String) -> String { "Buchungscode *\(reference)*" }

  func noTrips() -> String { "Du hast noch keine Buchung bei mir." }

  func whichTrip() -> String { "Welche deiner Buchungen meinst du?" }

  func noSuchTrip() -> String { "Diese Buchung finde ich bei dir nicht." }

  // MARK: Cancelling, changing, paying

  func cancelQuote(refund: String?, of total: String, to place: String?) -> String {
    guard let refund else {
      return "Die Airline sagt nicht, wie viel von \(total) du zurückbekommst, wenn ich storniere."
    }
    return "Wenn ich storniere, bekommst du \(refund) von \(total) zurück."
      + (place.map { " Die Erstattung kommt \($0)." } ?? "")
  }

  func cancelHold() -> String { "Bezahlt wurde nichts; die Reservierung endet." }

  func cancelForNothing(of total: String) -> String {
    "Wenn ich storniere, gibt es von den \(total) nichts zurück: Dieser Tarif hat keine Erstattung."
  }

  func refundPlace(_ word: String) -> String {
    switch word {
    case "card", "original_form_of_payment": "auf die Karte, mit der bezahlt wurde"
    case "voucher": "als Gutschein der Airline"
    case "airline_credits": "als Guthaben bei der Airline"
    case "page": "auf die Karte, mit der auf unserer Seite bezahlt wurde"
    default: "auf unser Konto bei der Airline, und von dort zahlen wir sie an dich aus"
    }
  }

  func writeYesToCancel() -> String {
    "Schreib *ja*, um die Buchung zu stornieren, oder *nein*, um sie zu behalten."
  }

  func cancelling() -> String { "Ich storniere jetzt und melde mich, sobald es erledigt ist." }

  func cancelled(refund: String?, to place: String?) -> String {
    guard let refund else { return "*Storniert.*" }
    return "*Storniert.* Du bekommst \(refund) zurück."
      + (place.map { " Die Erstattung kommt \($0)." } ?? "")
  }

  func kept() -> String { "In Ordnung, alles bleibt, wie es ist." }

  func cannot(_ kind: BookingRequest.Kind, _ contact: String?) -> String {
    let sentence =
      switch kind {
      case .cancel: "Die Airline lässt mich diese Buchung nicht stornieren."
      case .change: "Die Airline lässt mich diese Buchung nicht ändern."
      case .addBags:
        "Zu einer fertigen Buchung kann ich kein Gepäck dazubuchen; die Airline kann es."
      default: "Das kann ich bei dieser Buchung nicht tun."
      }
    return sentence + (contact.map { " " + person($0) } ?? "")
  }

  func quoteExpired() -> String {
    "Was ich dir dazu gesagt habe, ist nicht mehr aktuell. So sieht es jetzt aus:"
  }

  func whichDay(_ ways: [String]) -> String {
    ways.count > 1
      ? "Welcher Flug soll sich ändern: \(list(ways, .or))? Und auf welchen Tag?"
      : "An welchem Tag möchtest du stattdessen fliegen?"
  }

  func noChanges(on date: String) -> String {
    "Die Airline hat keine anderen Flüge \(date). Welcher andere Tag würde dir passen?"
  }

  func otherFlights() -> String { "So könntest du stattdessen fliegen:" }

  func difference(_ amount: String, isRefund: Bool) -> String {
    isRefund ? "\(amount) zurück" : "\(amount) Aufpreis"
  }

  func noDifference() -> String { "ohne Aufpreis" }

  func whichChange(count: Int) -> String {
    count == 1
      ? "Schreib *1*, wenn es dieser sein soll, oder nenn mir einen anderen Tag."
      : "Welcher soll es sein? Antworte mit 1-\(count)."
  }

  func wouldChange() -> String { "Der neue Flug wäre:" }

  func writeYesToChange(_ amount: String?) -> String {
    "Schreib *ja*, um das zu ändern\(amount.map { " (\($0))" } ?? ""), oder *nein*, um es so zu lassen."
  }

  func changing() -> String { "Ich ändere das jetzt und melde mich, sobald es erledigt ist." }

  func changed() -> String { "*Geändert.* Das ist jetzt deine Reise:" }

  func writeYesToAdd(_ amount: String) -> String {
    "Schreib *ja*, und ich buche das für \(amount) dazu, oder *nein*, wenn alles so bleiben soll."
  }

  func writeYesToPay(_ amount: String, until moment: String?) -> String {
    "Schreib *ja*, um \(amount) zu zahlen"
      + (moment.map { "; reserviert ist bis \($0)." } ?? ".")
  }

  func paying() -> String {
    "Ich kümmere mich um die Zahlung und melde mich, sobald sie erledigt ist."
  }

  func nothingToPay() -> String { "Es ist nichts zu zahlen." }

  func unreachable() -> String {
    "Ich erreiche die Airline gerade nicht. Bitte frag mich in ein paar Minuten noch einmal."
  }

  // MARK: By itself

  func expired() -> String {
    "Die Reservierung ist abgelaufen, ohne dass bezahlt wurde; die Plätze sind wieder frei. Soll ich noch einmal nach Flügen suchen? Sag mir, wohin."
  }

  func holdEnds(_ moment: String) -> String {
    "Zur Erinnerung: Deine Reservierung gilt nur noch bis \(moment). Schreib *zahlen*, um die Plätze zu behalten."
  }

  func checkIn(_ flight: String, _ moment: String) -> String {
    "Denk an den Check-in: Dein Flug \(flight) geht am \(moment). Gute Reise!"
  }

  func scheduleChanged(canAccept: Bool) -> String {
    "Die Airline hat deine Flüge geändert."
      + (canAccept
        ? " Schreib *annehmen*, wenn du die neuen nimmst, oder *stornieren*."
        : " Schreib *stornieren*, wenn dir das nicht passt.")
  }

  func was() -> String { "Vorher:" }

  func isNow() -> String { "Jetzt:" }

  func accepting() -> String {
    "Ich sage der Airline Bescheid und melde mich, sobald es erledigt ist."
  }

  func accepted() -> String { "*Erledigt.* Das sind jetzt deine Flüge:" }

  func zoneTime(_ city: String) -> String { "Ortszeit \(city)" }

  private func noun(_ kind: Passenger.Kind) -> String {
    switch kind {
    case .adult: "erwachsen"
    case .child: "Kind"
    case .infant: "Baby"
    }
  }
}
