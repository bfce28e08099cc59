import Flights
import LocalTime

/// The sentences in Italian; they say "tu".
struct Italian: Phrasebook {
  let occasion: Occasion

  init(_ occasion: Occasion) { self.occasion = occasion }

  // MARK: The flow

  func introduction(humanContact: String?, isDemonstration: Bool) -> String {
    var text = "Ciao! Sono un assistente di viaggio automatico: trovo e prenoto voli per te."
    if let humanContact { text += " Per parlare con una persona: \(humanContact)." }
    if isDemonstration {
      text += " Questa è una dimostrazione: i voli che mostro non sono reali."
    }
    return text
  }

  func question(_ inquiry: Inquiry) -> String {
    switch inquiry {
    case .bothPlaces:
      pick("Dove vuoi andare, e da dove parti?", "Qual è la destinazione, e da dove parti?")
    case .destination: pick("Dove vuoi andare?", "Qual è la destinazione?")
    case .origin: pick("Da dove parti?", "Da quale città parti?")
    case .departure: pick("Quando vuoi partire?", "Che giorno vuoi partire?")
    case .journey:
      pick("Solo andata, o quando torni?", "È solo andata, o quando vuoi tornare?")
    case .returnDate: pick("Quando torni?", "Che giorno torni?")
    case .passengers:
      pick("Solo tu, o viene qualcuno con te?", "Sei solo tu, o c'è qualcuno con te?")
    case .ages(1): "Quanti anni ha il bambino o la bambina?"
    case .ages: "Quanti anni hanno i bambini?"
    case .legDestination(let origin):
      "Dove vai dopo\(origin.map { " " + place($0) } ?? ""), e quando?"
    case .legDate(let origin, let destination):
      "Quando voli\(origin.map { " " + from(place($0)) } ?? "") \(to(place(destination)))?"
    }
  }

  func plainQuestion(_ inquiry: Inquiry) -> String {
    let example = date(occasion.today.adding(days: 12))
    return switch inquiry {
    case .bothPlaces:
      "Mi servono due città o aeroporti, per esempio: da Roma a New York, o FCO a JFK."
    case .destination:
      "Mi serve la città o l'aeroporto di arrivo, per esempio: Lisbona, o il codice LIS."
    case .origin:
      "Mi serve la città o l'aeroporto di partenza, per esempio: Torino, o il codice TRN."
    case .departure:
      "Mi serve il giorno della partenza, per esempio: \(example), oppure: venerdì prossimo."
    case .journey: "Scrivi: solo andata. O scrivi il giorno del ritorno, per esempio: \(example)."
    case .returnDate:
      "Mi serve il giorno del ritorno, per esempio: \(example), oppure: una settimana dopo."
    case .passengers: "Quante persone volano? Per esempio: 2 adulti e un bambino di 7 anni."
    case .ages: "Mi serve l'età di ogni bambino in anni, per esempio: 4 e 7."
    case .legDestination:
      "Mi servono la prossima città e il giorno, per esempio: a Roma \(example)."
    case .legDate: "Mi serve il giorno di quel volo, per esempio: \(example)."
    }
  }

  func notUnderstood() -> String {
    pick("Scusa, non ho capito.", "Mi dispiace, non ho capito.")
  }

  func offerPerson(_ contact: String?) -> String {
    contact.map { "Se preferisci l'aiuto di una persona, contatta \($0)." }
      ?? "Mi dispiace che non stia andando bene."
  }

  func remark(_ remark: Remark, _ trip: Trip) -> String? {
    switch remark {
    case .taken, .corrected, .chosen, .unclear, .region: nil
    case .cleared(let slot): "Va bene, senza \(name(slot))."
    case .swapped: "Va bene, al contrario: \(route(trip) ?? "")."
    case .refused(let slot, let refusal): refused(slot, refusal)
    case .returnDropped(let date):
      "Il tuo ritorno di \(self.date(date)) cadrebbe prima della partenza, quindi l'ho tolto."
    case .unknownPlace(_, let text):
      "Non conosco nessuna città né aeroporto di nome \(quoted(text))."
    case .noSuchDay(_, let text): "Il giorno \(quoted(text)) non esiste nel calendario."
    case .denied: "Va bene."
    case .noSuchChoice: "Questa non è una delle possibilità."
    case .expired: "Questa offerta è scaduta, il suo prezzo non è più garantito."
    case .severalChoices(let numbers):
      "Vanno bene i numeri \(list(numbers.map(String.init))). Quale scegli?"
    case .agesDoNotMatch(let children):
      children == 1
        ? "Mi serve una sola età, per un bambino."
        : "Mi servono \(children) età, una per ogni bambino."
    case .startedOver: "Va bene, ricominciamo."
    case .person(let problem): wrong(problem)
    }
  }

  func refused(_ slot: SlotName, _ refusal: Refusal) -> String {
    switch refusal {
    case .past(let date): "\(self.date(date).asHeading) è nel passato."
    case .tooFar(let date, let lastDay):
      "\(self.date(date).asHeading) è troppo in là: i voli sono in vendita fino a \(self.date(lastDay)) circa."
    case .returnBeforeDeparture(let returning, let departure):
      "\(date(returning).asHeading) è prima della tua partenza di \(date(departure))."
    case .samePlace(let code):
      slot == .origin
        ? "\(place(code)) non può essere insieme partenza e arrivo."
        : "\(place(code)) è il tuo punto di partenza."
    case .tooMany(let count):
      "Una prenotazione vale al massimo per \(Party.limit) passeggeri, e voi siete \(count)."
    case .moreInfantsThanAdults:
      "Ogni neonato viaggia in braccio a un adulto, quindi non possono esserci più neonati che adulti."
    case .noAdults: "Deve viaggiare almeno un adulto."
    }
  }

  func echo(_ values: String, isCorrection: Bool) -> String {
    (isCorrection ? pick("Cambiato: ", "Va bene, ora ") : pick("Segnato: ", "Perfetto: "))
      + values + "."
  }

  func isThisRight() -> String { "Prima di cercare, è giusto così?" }

  func writeYes() -> String { "Scrivi *sì*, o dimmi cosa cambiare." }

  func whichOne() -> String { "Quale intendi?" }

  func which(_ name: String) -> String { "Quale \(name) intendi?" }

  /// The region stands first, because of the articles that many have.
  func whichCity(in region: String, hasCandidates: Bool) -> String {
    "\(quotable(region)): quale città?" + (hasCandidates ? " Per esempio:" : "")
  }

  func whatToChange() -> String { "Cosa vuoi cambiare?" }

  func whichZone() -> String { "In che città sei adesso? Così so che giorno è da te." }

  // MARK: Around the flow

  func smallTalk(_ talk: SmallTalk) -> String {
    switch talk {
    case .greeting: pick("Ciao di nuovo!", "Ciao!")
    case .thanks: pick("Prego!", "Figurati!")
    case .goodbye: "Ciao e buon viaggio! Scrivimi quando hai bisogno."
    case .other:
      pick(
        "Me la cavo meglio con i voli che con le chiacchiere.", "I voli sono il mio forte.")
    }
  }

  func sideQuestion() -> String {
    "A questo non so ancora rispondere con certezza, e preferisco non tirare a indovinare."
  }

  func unreadable(_ kind: String) -> String {
    if kind == "missed" {
      return
        "Non c'ero quando è arrivato il tuo messaggio e non vedo più che cos'era. Me lo scrivi?"
    }
    let what =
      switch kind {
      case "audio": "ad ascoltare i messaggi vocali"
      case "image", "sticker": "a vedere le immagini"
      case "video": "a guardare i video"
      case "document": "a leggere i documenti"
      case "contact", "contacts": "a leggere le schede di contatto"
      default: "a leggere questo tipo di messaggi"
      }
    return "Non riesco ancora \(what). Me lo scrivi?"
  }

  func located() -> String { "Grazie per la posizione." }

  func noted(_ need: SpecialNeed) -> String {
    switch need {
    case .animal:
      "Ho annotato che viaggia un animale. Solo la compagnia aerea può dire se lo accetta e a che prezzo; io qui non posso occuparmene."
    case .wheelchair:
      "Ho annotato la sedia a rotelle. Non posso richiederla alla compagnia aerea: bisogna avvisarla almeno 48 ore prima del volo."
    case .assistance:
      "Ho annotato che serve assistenza. Non posso richiederla alla compagnia aerea: bisogna avvisarla almeno 48 ore prima del volo."
    case .meal: "Ho annotato il pasto speciale. Non posso richiederlo alla compagnia aerea."
    }
  }

  func person(_ contact: String?) -> String {
    contact.map { "Qui puoi parlare con una persona: \($0)." }
      ?? "Mi dispiace, al momento a questo numero non si può parlare con nessuno."
  }

  func stopped() -> String {
    "Va bene, non riceverai altri miei messaggi. Scrivi START quando vuoi riprendere."
  }

  func resumed() -> String { "Che bello risentirti!" }

  func known(_ facts: String, hasOffers: Bool) -> String {
    (facts.isEmpty
      ? "Del tuo viaggio non so ancora nulla." : "Del tuo viaggio so questo: \(facts).")
      + (hasOffers ? " Tengo anche le ultime offerte che ti ho mostrato." : "")
      + " I nostri messaggi vengono conservati per poter riprendere da dove eravamo rimasti."
  }

  func forget(_ contact: String?) -> String {
    "Non posso ancora cancellare i tuoi dati da solo. "
      + (contact.map { "Chiedilo qui, per favore: \($0)." }
        ?? "Chiedilo, per favore, al gestore di questo numero.")
  }
}
