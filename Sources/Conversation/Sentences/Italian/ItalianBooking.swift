import Flights
import LocalTime

// What Italian says while something is booked and after.
extension Italian {
  func offerGone() -> String { "Questa offerta non è più in vendita." }

  func priceChanged(from old: String, to new: String) -> String {
    "Il prezzo è cambiato: prima era \(old), ora è *\(new)*."
  }

  func priceUnknown() -> String {
    "Al momento non riesco a verificare il prezzo con la compagnia aerea. Scegli di nuovo il volo tra qualche minuto, per favore."
  }

  func samePeople(_ names: String) -> String {
    "Prenoto per le stesse persone dell'ultima volta: \(names)? Scrivi *sì*, o *no* se sono altre."
  }

  func whoIs(_ number: Int, of count: Int, _ kind: Passenger.Kind, example: String) -> String {
    let who = count == 1 ? "Chi viaggia?" : "Chi è la persona \(number) (\(noun(kind)))?"
    return
      "\(who) Mi servono nome e cognome come sul passaporto, la data di nascita e il sesso (maschio o femmina). "
      + "Per esempio: _\(example)_"
  }

  func everyoneAtOnce() -> String {
    "Basta un solo messaggio per tutti, con una riga per persona."
  }

  func stillNeeded(_ fields: [PersonField], of name: String) -> String {
    let names = fields.map { field in
      switch field {
      case .name: "il nome come sul passaporto"
      case .familyName: "il cognome"
      case .birthDate: "la data di nascita"
      case .gender: "il sesso indicato sul passaporto (maschio o femmina)"
      case .passport: "il passaporto (numero, Paese e scadenza)"
      }
    }
    return "Per \(name) mi \(fields.count == 1 ? "serve" : "servono") ancora: \(list(names))."
  }

  func female() -> String { "femmina" }

  func whichEmail() -> String { "A quale indirizzo e-mail deve scrivere la compagnia aerea?" }

  func whichPhone() -> String {
    "A quale numero di telefono può chiamare la compagnia aerea? Con il prefisso internazionale, per favore."
  }

  func wrong(_ problem: PersonProblem) -> String {
    switch problem {
    case .letters(let name):
      "\(quoted(name)) contiene lettere che sui biglietti non esistono. Scrivilo con le lettere latine del passaporto, per favore."
    case .long(let name):
      "\(quoted(name)) è troppo lungo per un biglietto: ci stanno al massimo 20 lettere. Abbrevialo come farebbe la compagnia aerea, per favore."
    case .notYetBorn(let name):
      (name.isEmpty ? "Questa data di nascita" : "La data di nascita di \(quotable(name))")
        + " non può essere giusta. Qual è quella corretta?"
    case .sameName(let name):
      "Due persone si chiamano \(quotable(name)). Aggiungi un altro nome a una delle due, per favore."
    case .passportExpired(let name):
      (name.isEmpty ? "Questo passaporto" : "Il passaporto di \(quotable(name))")
        + " per allora sarà scaduto. Dammene uno valido, per favore."
    case .contact: "Questo non sembra un indirizzo e-mail."
    }
  }

  func cardRefused(paysOnPage: Bool) -> String {
    "Per favore, non scrivere mai qui il numero di una carta. Non l'ho conservato."
      + (paysOnPage ? " Si paga su una pagina sicura." : "")
  }

  func ageDiffers(_ name: String, age: Int) -> String {
    "\(name) avrà \(age) \(age == 1 ? "anno" : "anni") in quel viaggio, quindi le tariffe sono altre. Ho cercato di nuovo:"
  }

  func withBags(_ bags: String, _ total: String) -> String { "_con \(bags): \(total) in tutto_" }

  func withOtherAirports() -> String { "Guarderei anche gli altri aeroporti della città." }

  // MARK: The question for the yes

  func wouldBook() -> String { "Ecco cosa prenoterei:" }

  func born(_ date: String) -> String { "data di nascita: \(date)" }

  func bagsAdded(_ bags: String, _ price: String) -> String { "Con \(bags): \(price)" }

  func bagsNotSold() -> String { "Per questi voli qui non si vendono altri bagagli." }

  func seatsChosen(_ seats: String, _ price: String) -> String {
    "\(seats.contains(",") ? "Posti" : "Posto") \(seats): \(price)"
  }

  func seatsNotSold() -> String {
    "Per questi voli qui non si possono scegliere i posti: li assegna la compagnia aerea al check-in."
  }

  func grandTotal(_ amount: String) -> String { "*Totale: \(amount)*" }

  func writeYesToBook(_ amount: String) -> String {
    "Scrivi *sì* per prenotare al prezzo di \(amount), o dimmi cosa cambiare."
  }

  func mayHold(until moment: String, isPriceKept: Bool) -> String {
    "Oppure scrivi *bloccare*: ti tengo i voli senza pagare fino a \(moment)"
      + (isPriceKept ? ", a questo prezzo." : "; il prezzo può ancora cambiare.")
  }

  func holdsFlightsOnly(_ amount: String) -> String {
    "Si bloccano solo i voli (\(amount)); bagagli e posti si aggiungono una volta pagati."
  }

  func moreSold(bags: String?, seats: Bool) -> String {
    switch (bags, seats) {
    case (let bags?, true):
      "Puoi aggiungere un bagaglio da stiva (da \(bags)) o scegliere i posti."
    case (let bags?, false): "Puoi aggiungere un bagaglio da stiva (da \(bags))."
    case (nil, true): "Puoi scegliere i posti."
    case (nil, false): ""
    }
  }

  func holdNotPossible() -> String {
    "La compagnia aerea non blocca questa tariffa: si paga subito."
  }

  // MARK: On its way

  func bookingNow() -> String {
    "Sto prenotando e ti scrivo appena la compagnia aerea conferma."
  }

  func holdingNow() -> String {
    "Chiedo alla compagnia aerea di bloccare i voli e ti scrivo appena è fatto."
  }

  func stillUnderWay() -> String {
    "La tua prenotazione è ancora in corso. Ti scrivo appena so di più; per favore, non prenotare un'altra volta."
  }

  func payHere(_ amount: String, _ url: String, until moment: String) -> String {
    "Puoi pagare \(amount) qui fino a \(moment):\n\(url)\nI soldi vengono addebitati solo quando i tuoi posti sono confermati."
  }

  func pending() -> String {
    "La compagnia aerea ha la tua prenotazione e la sta ancora elaborando. Ti scrivo appena è confermata; per favore, non prenotare un'altra volta."
  }

  func unclear() -> String {
    "Non so ancora se la compagnia aerea ha registrato la richiesta: la sua risposta non è arrivata. Sto verificando e ti scrivo appena lo so. Intanto, per favore, non prenotare un'altra volta."
  }

  func failed(_ failure: BookingNews.Failure, _ kind: BookingRequest.Kind?, _ contact: String?)
    -> String
  {
    let what =
      switch kind {
      case .pay: "Il pagamento non è riuscito"
      case .change, .accept, .addBags: "La modifica non è riuscita"
      case .cancel: "L'annullamento non è riuscito"
      default: "La prenotazione non è riuscita"
      }
    let why =
      switch failure {
      case .offerGone: "l'offerta non è più in vendita."
      case .priceChanged: "il prezzo è cambiato all'ultimo momento."
      case .invalidDetails: "la compagnia aerea ha rifiutato i dati di una delle persone."
      case .notPaid: "non è stato pagato in tempo."
      case .notAllowed: "la tariffa non lo permette."
      case .unavailable: "la compagnia aerea non era raggiungibile."
      case .overBudget: "oggi qui non si può più prenotare altro."
      case .rejected: "la compagnia aerea ha rifiutato."
      }
    let rest =
      switch kind {
      case nil, .pay, .change: " Non è stato addebitato nulla."
      case .cancel: " La tua prenotazione resta valida."
      default: ""
      }
    let help = [.rejected, .notAllowed, .overBudget].contains(failure) ? contact.map(person) : nil
    return "\(what): \(why)\(rest)" + (help.map { " " + $0 } ?? "")
  }

  // MARK: Booked

  func booked(_ reference: String) -> String {
    "*Prenotato!* Il tuo codice di prenotazione è *\(reference)*."
  }

  func held(_ reference: String, until moment: String) -> String {
    "*Bloccato* fino a \(moment), codice di prenotazione *\(reference)*. Scrivi *pagare* prima di allora e i voli sono tuoi; te lo ricordo in tempo."
  }

  func paid(_ amount: String) -> String {
    "*Pagato:* \(amount). La tua prenotazione è completa."
  }

  func documents(pdf: String, calendar: String) -> String {
    "Itinerario: \(pdf)\nPer il tuo calendario: \(calendar)"
  }

  func afterwards() -> String {
    "Scrivi *i miei viaggi*, *cambiare* o *annullare* quando hai bisogno di me."
  }

  func noTickets() -> String {
    "I biglietti non sono ancora emessi; la compagnia aerea li manda per e-mail."
  }

  func status(_ status: BookedTrip.Status, until moment: String?) -> String {
    switch status {
    case .underWay: "prenotazione in corso"
    case .awaitingPayment: "in attesa del tuo pagamento"
    case .unclear: "non ancora confermato"
    case .held: moment.map { "bloccato fino a \($0)" } ?? "bloccato"
    case .booked: "prenotato"
    case .cancelled: "annullato"
    case .failed: "non prenotato"
    case .expired: "non pagato in tempo"
    }
  }

  func reference(_ reference: String) -> String { "codice di prenotazione *\(reference)*" }

  func noTrips() -> String { "Non hai ancora nessuna prenotazione con me." }

  func whichTrip() -> String { "Quale delle tue prenotazioni intendi?" }

  func noSuchTrip() -> String { "Non trovo questa prenotazione tra le tue." }

  // MARK: Cancelling, changing, paying

  func cancelQuote(refund: String?, of total: String, to place: String?) -> String {
    guard let refund else {
      return "La compagnia aerea non dice quanto recuperi su \(total) se annullo."
    }
    return "Se annullo, recuperi \(refund) su \(total)."
      + (place.map { " Il rimborso arriva \($0)." } ?? "")
  }

  func cancelHold() -> String { "Non è stato pagato nulla; il blocco finisce." }

  func cancelForNothing(of total: String) -> String {
    "Se annullo, dei \(total) non torna nulla: questa tariffa non prevede rimborso."
  }

  func refundPlace(_ word: String) -> String {
    switch word {
    case "card", "original_form_of_payment": "sulla carta usata per pagare"
    case "voucher": "come buono della compagnia aerea"
    case "airline_credits": "come credito presso la compagnia aerea"
    case "page": "sulla carta usata per pagare sulla nostra pagina"
    default: "sul nostro conto presso la compagnia aerea, e da lì te lo versiamo"
    }
  }

  func writeYesToCancel() -> String {
    "Scrivi *sì* per annullare la prenotazione, o *no* per tenerla."
  }

  func cancelling() -> String { "Sto annullando la prenotazione e ti scrivo appena è fatto." }

  func cancelled(refund: String?, to place: String?) -> String {
    guard let refund else { return "*Prenotazione annullata.*" }
    return "*Prenotazione annullata.* Recuperi \(refund)."
      + (place.map { " Il rimborso arriva \($0)." } ?? "")
  }

  func kept() -> String { "Va bene, resta tutto com'è." }

  func cannot(_ kind: BookingRequest.Kind, _ contact: String?) -> String {
    let sentence =
      switch kind {
      case .cancel: "La compagnia aerea non mi permette di annullare questa prenotazione."
      case .change: "La compagnia aerea non mi permette di cambiare questa prenotazione."
      case .addBags:
        "Non posso aggiungere bagagli a una prenotazione già fatta; la compagnia aerea sì."
      default: "Non posso farlo con questa prenotazione."
      }
    return sentence + (contact.map { " " + person($0) } ?? "")
  }

  func quoteExpired() -> String {
    "Quello che ti ho detto non è più aggiornato. Ecco la situazione adesso:"
  }

  func whichDay(_ ways: [String]) -> String {
    ways.count > 1
      ? "Quale volo vuoi cambiare: \(list(ways, .or))? E per che giorno?"
      : "In che altro giorno vuoi volare?"
  }

  func noChanges(on date: String) -> String {
    "La compagnia aerea non offre altri voli \(date). Quale altro giorno ti va bene?"
  }

  func otherFlights() -> String { "Potresti volare così:" }

  func difference(_ amount: String, isRefund: Bool) -> String {
    isRefund ? "rimborso di \(amount)" : "\(amount) in più"
  }

  func noDifference() -> String { "senza costi aggiuntivi" }

  func whichChange(count: Int) -> String {
    count == 1
      ? "Scrivi *1* per prenderlo, o dimmi un altro giorno."
      : "Quale preferisci? Rispondi 1-\(count)."
  }

  func wouldChange() -> String { "Il nuovo volo sarebbe:" }

  func writeYesToChange(_ amount: String?) -> String {
    "Scrivi *sì* per cambiarlo\(amount.map { " (\($0))" } ?? ""), o *no* per lasciarlo com'è."
  }

  func changing() -> String { "Sto facendo la modifica e ti scrivo appena è fatta." }

  func changed() -> String { "*Cambiato.* Ecco com'è ora il tuo viaggio:" }

  func writeYesToAdd(_ amount: String) -> String {
    "Scrivi *sì* per aggiungerlo a \(amount), o *no* per lasciare tutto com'è."
  }

  func writeYesToPay(_ amount: String, until moment: String?) -> String {
    "Scrivi *sì* per pagare \(amount)"
      + (moment.map { "; i voli sono bloccati fino a \($0)." } ?? ".")
  }

  func paying() -> String { "Mi occupo del pagamento e ti scrivo appena è fatto." }

  func nothingToPay() -> String { "Non c'è nulla da pagare." }

  func unreachable() -> String {
    "Al momento non riesco a raggiungere la compagnia aerea. Chiedimelo di nuovo tra qualche minuto, per favore."
  }

  // MARK: By itself

  func expired() -> String {
    "I voli non sono più bloccati: il termine è passato senza pagamento e i posti sono di nuovo liberi. Cerco di nuovo dei voli? Dimmi dove vuoi andare."
  }

  func holdEnds(_ moment: String) -> String {
    "Un promemoria: i tuoi voli sono bloccati solo fino a \(moment). Scrivi *pagare* per tenerli."
  }

  func checkIn(_ flight: String, _ moment: String) -> String {
    "Ricorda il check-in: il tuo volo \(flight) parte \(moment). Buon viaggio!"
  }

  func scheduleChanged(canAccept: Bool) -> String {
    "La compagnia aerea ha cambiato i tuoi voli."
      + (canAccept
        ? " Scrivi *accettare* per prendere quelli nuovi, o *annullare*."
        : " Scrivi *annullare* se non ti va bene.")
  }

  func was() -> String { "Prima:" }

  func isNow() -> String { "Adesso:" }

  func accepting() -> String { "Avviso la compagnia aerea e ti scrivo appena è fatto." }

  func accepted() -> String { "*Fatto.* Ecco i tuoi nuovi voli:" }

  func zoneTime(_ city: String) -> String { "ora di \(city)" }

  private func noun(_ kind: Passenger.Kind) -> String {
    switch kind {
    case .adult: "adulta"
    case .child: "bambino o bambina"
    case .infant: "neonato o neonata"
    }
  }
}
