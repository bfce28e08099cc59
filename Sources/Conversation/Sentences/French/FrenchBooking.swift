import Flights
import LocalTime

// What French says while something is booked and after.
extension French {
  func offerGone() -> String { "Cette offre n'est plus en vente." }

  func priceChanged(from old: String, to new: String) -> String {
    "Le prix a changé\u{A0}: il était de \(old), il est maintenant de *\(new)*."
  }

  func priceUnknown() -> String {
    "Je n'arrive pas à joindre la compagnie aérienne pour vérifier le prix. Choisissez de nouveau dans quelques minutes, s'il vous plaît."
  }

  func samePeople(_ names: String) -> String {
    "Dois-je réserver pour les mêmes personnes que la dernière fois\u{A0}: \(names)\u{A0}? Écrivez *oui*, ou *non* pour d'autres personnes."
  }

  func whoIs(_ number: Int, of count: Int, _ kind: Passenger.Kind, example: String) -> String {
    let who =
      count == 1 ? "Qui voyage\u{A0}?" : "Qui est la personne \(number) (\(noun(kind)))\u{A0}?"
    return
      "\(who) Il me faut les prénoms et le nom comme sur le passeport, la date de naissance et le sexe (homme ou femme). "
      + "Par exemple\u{A0}: _\(example)_"
  }

  func everyoneAtOnce() -> String {
    "Un seul message suffit pour tout le monde, avec une ligne par personne."
  }

  func stillNeeded(_ fields: [PersonField], of name: String) -> String {
    let names = fields.map { field in
      switch field {
      case .name: "les prénoms et le nom (comme sur le passeport)"
      case .familyName: "le nom de famille"
      case .birthDate: "la date de naissance"
      case .gender: "le sexe indiqué sur le passeport (homme ou femme)"
      case .passport: "le passeport (numéro, pays et date d'expiration)"
      }
    }
    return "Pour \(name), il me faut encore\u{A0}: \(list(names))."
  }

  func female() -> String { "femme" }

  func whichEmail() -> String {
    "À quelle adresse e-mail la compagnie aérienne doit-elle écrire\u{A0}?"
  }

  func whichPhone() -> String {
    "À quel numéro de téléphone la compagnie aérienne peut-elle appeler\u{A0}? Avec l'indicatif du pays, s'il vous plaît."
  }

  func wrong(_ problem: PersonProblem) -> String {
    switch problem {
    case .letters(let name):
      "\(quoted(name)) contient des lettres qui n'existent pas sur les billets. Écrivez ce nom avec les lettres latines du passeport, s'il vous plaît."
    case .long(let name):
      "\(quoted(name)) est trop long pour un billet\u{A0}: 20 lettres au maximum. Abrégez ce nom comme le ferait la compagnie, s'il vous plaît."
    case .notYetBorn(let name):
      (name.isEmpty
        ? "Cette date de naissance" : "La date de naissance indiquée pour \(quotable(name))")
        + " ne peut pas être juste. Quelle est la bonne\u{A0}?"
    case .sameName(let name):
      "Deux personnes s'appellent \(quotable(name)). Donnez un prénom de plus pour l'une des deux, s'il vous plaît."
    case .passportExpired(let name):
      (name.isEmpty ? "Ce passeport" : "Le passeport indiqué pour \(quotable(name))")
        + " aura expiré d'ici là. Donnez-m'en un qui soit valide, s'il vous plaît."
    case .contact: "Cela ne ressemble pas à une adresse e-mail."
    }
  }

  func cardRefused(paysOnPage: Bool) -> String {
    "N'écrivez jamais de numéro de carte ici, s'il vous plaît. Je ne l'ai pas conservé."
      + (paysOnPage ? " Le paiement se fait sur une page sécurisée." : "")
  }

  func ageDiffers(_ name: String, age: Int) -> String {
    "\(name) aura \(age) \(age < 2 ? "an" : "ans") lors de ce voyage, les tarifs sont donc différents. J'ai cherché à nouveau\u{A0}:"
  }

  func withBags(_ bags: String, _ total: String) -> String {
    "_avec \(bags)\u{A0}: \(total) en tout_"
  }

  func withOtherAirports() -> String { "Je regarderais aussi les autres aéroports de la ville." }

  // MARK: The question for the yes

  func wouldBook() -> String { "Voici ce que je réserverais\u{A0}:" }

  func born(_ date: String) -> String { "date de naissance\u{A0}: \(date)" }

  func bagsAdded(_ bags: String, _ price: String) -> String { "Avec \(bags)\u{A0}: \(price)" }

  func bagsNotSold() -> String { "On ne peut pas acheter plus de bagages ici pour ces vols." }

  func seatsChosen(_ seats: String, _ price: String) -> String {
    "\(seats.contains(",") ? "Sièges" : "Siège") \(seats)\u{A0}: \(price)"
  }

  func seatsNotSold() -> String {
    "Pour ces vols, on ne peut pas choisir de sièges ici\u{A0}: la compagnie les attribue à l'enregistrement."
  }

  func grandTotal(_ amount: String) -> String { "*Total\u{A0}: \(amount)*" }

  func writeYesToBook(_ amount: String) -> String {
    "Écrivez *oui* pour réserver au prix de \(amount), ou dites-moi ce qu'il faut changer."
  }

  func mayHold(until moment: String, isPriceKept: Bool) -> String {
    "Ou écrivez *option*\u{A0}: je vous garde ces vols sans paiement jusqu'au \(moment)"
      + (isPriceKept ? ", à ce prix." : "\u{A0}; le prix peut encore changer.")
  }

  func holdsFlightsOnly(_ amount: String) -> String {
    "L'option ne porte que sur les vols (\(amount))\u{A0}; bagages et sièges s'ajoutent une fois les vols payés."
  }

  func moreSold(bags: String?, seats: Bool) -> String {
    switch (bags, seats) {
    case (let bags?, true):
      "Vous pouvez ajouter un bagage en soute (à partir de \(bags)) ou choisir des sièges."
    case (let bags?, false): "Vous pouvez ajouter un bagage en soute (à partir de \(bags))."
    case (nil, true): "Vous pouvez choisir des sièges."
    case (nil, false): ""
    }
  }

  func holdNotPossible() -> String {
    "La compagnie n'accorde pas d'option sur ce tarif\u{A0}: il se paie tout de suite."
  }

  // MARK: On its way

  func bookingNow() -> String {
    "Je réserve maintenant et je vous écris dès que la compagnie a confirmé."
  }

  func holdingNow() -> String {
    "Je demande à la compagnie de garder ces vols et je vous écris dès que c'est fait."
  }

  func stillUnderWay() -> String {
    "Votre réservation est encore en cours. Je vous écris dès que j'en sais plus\u{A0}; ne réservez pas une deuxième fois, s'il vous plaît."
  }

  func payHere(_ amount: String, _ url: String, until moment: String) -> String {
    "Vous pouvez payer \(amount) ici jusqu'au \(moment)\u{A0}:\n\(url)\nL'argent n'est prélevé qu'une fois vos places confirmées."
  }

  func pending() -> String {
    "La compagnie a bien votre réservation et la traite encore. Je vous écris dès qu'elle est confirmée\u{A0}; ne réservez pas une deuxième fois, s'il vous plaît."
  }

  func unclear() -> String {
    "Je ne sais pas encore si la compagnie a enregistré la demande\u{A0}: sa réponse ne m'est pas parvenue. Je me renseigne et je vous écris dès que je le sais. D'ici là, ne réservez pas une deuxième fois, s'il vous plaît."
  }

  func failed(_ failure: BookingNews.Failure, _ kind: BookingRequest.Kind?, _ contact: String?)
    -> String
  {
    let what =
      switch kind {
      case .pay: "Le paiement n'a pas abouti"
      case .change, .accept, .addBags: "La modification n'a pas abouti"
      case .cancel: "L'annulation n'a pas abouti"
      default: "La réservation n'a pas abouti"
      }
    let why =
      switch failure {
      case .offerGone: "l'offre n'est plus en vente."
      case .priceChanged: "le prix a changé au dernier moment."
      case .invalidDetails: "la compagnie a refusé les données d'une des personnes."
      case .notPaid: "le règlement n'est pas arrivé à temps."
      case .notAllowed: "le tarif ne le permet pas."
      case .unavailable: "la compagnie n'était pas joignable."
      case .overBudget: "plus rien ne peut être réservé ici aujourd'hui."
      case .rejected: "la compagnie a refusé."
      }
    let rest =
      switch kind {
      case nil, .pay, .change: " Rien n'a été débité."
      case .cancel: " Votre réservation reste valable."
      default: ""
      }
    let help = [.rejected, .notAllowed, .overBudget].contains(failure) ? contact.map(person) : nil
    return "\(what)\u{A0}: \(why)\(rest)" + (help.map { " " + $0 } ?? "")
  }

  // MARK: Booked

  func booked(_ reference: String) -> String {
    "*C'est réservé\u{A0}!* Votre référence de réservation est *\(reference)*."
  }

  func held(_ reference: String, until moment: String) -> String {
    "*Option posée* jusqu'au \(moment), référence *\(reference)*. Écrivez *payer* d'ici là et ces vols sont à vous\u{A0}; je vous le rappellerai à temps."
  }

  func paid(_ amount: String) -> String {
    "*Payé\u{A0}:* \(amount). Votre réservation est complète."
  }

  func documents(pdf: String, calendar: String) -> String {
    "Itinéraire\u{A0}: \(pdf)\nPour votre agenda\u{A0}: \(calendar)"
  }

  func afterwards() -> String {
    "Écrivez *mes voyages*, *modifier* ou *annuler* quand vous avez besoin de moi."
  }

  func noTickets() -> String {
    "Les billets ne sont pas encore émis\u{A0}; la compagnie les envoie par e-mail."
  }

  func status(_ status: BookedTrip.Status, until moment: String?) -> String {
    switch status {
    case .underWay: "réservation en cours"
    case .awaitingPayment: "en attente de votre paiement"
    case .unclear: "pas encore confirmé"
    case .held: moment.map { "en option jusqu'au \($0)" } ?? "en option"
    case .booked: "réservé"
    case .cancelled: "annulé"
    case .failed: "non réservé"
    case .expired: "non payé à temps"
    }
  }

  func reference(_ reference: String) -> String { "référence *\(reference)*" }

  func noTrips() -> String { "Vous n'avez encore aucune réservation chez moi." }

  func whichTrip() -> String { "De quelle réservation parlez-vous\u{A0}?" }

  func noSuchTrip() -> String { "Je ne trouve pas cette réservation parmi les vôtres." }

  // MARK: Cancelling, changing, paying

  func cancelQuote(refund: String?, of total: String, to place: String?) -> String {
    guard let refund else {
      return "La compagnie n'indique pas combien vous récupérez sur \(total) si j'annule."
    }
    return "Si j'annule, vous récupérez \(refund) sur \(total)."
      + (place.map { " Le remboursement se fait \($0)." } ?? "")
  }

  func cancelHold() -> String { "Rien n'a été payé\u{A0}; l'option prend fin." }

  func cancelForNothing(of total: String) -> String {
    "Si j'annule, rien des \(total) ne vous revient\u{A0}: ce tarif ne prévoit pas de remboursement."
  }

  func refundPlace(_ word: String) -> String {
    switch word {
    case "card", "original_form_of_payment": "sur la carte qui a servi au paiement"
    case "voucher": "sous forme de bon de la compagnie"
    case "airline_credits": "sous forme d'avoir auprès de la compagnie"
    case "page": "sur la carte qui a servi au paiement sur notre page"
    default: "sur notre compte auprès de la compagnie, d'où nous vous le reversons"
    }
  }

  func writeYesToCancel() -> String {
    "Écrivez *oui* pour annuler la réservation, ou *non* pour la garder."
  }

  func cancelling() -> String { "J'annule maintenant et je vous écris dès que c'est fait." }

  func cancelled(refund: String?, to place: String?) -> String {
    guard let refund else { return "*C'est annulé.*" }
    return "*C'est annulé.* Vous récupérez \(refund)."
      + (place.map { " Le remboursement se fait \($0)." } ?? "")
  }

  func kept() -> String { "D'accord, tout reste comme avant." }

  func cannot(_ kind: BookingRequest.Kind, _ contact: String?) -> String {
    let sentence =
      switch kind {
      case .cancel: "La compagnie ne me permet pas d'annuler cette réservation."
      case .change: "La compagnie ne me permet pas de modifier cette réservation."
      case .addBags:
        "Je ne peux pas ajouter de bagages à une réservation déjà faite\u{A0}; la compagnie le peut."
      default: "Je ne peux pas faire cela avec cette réservation."
      }
    return sentence + (contact.map { " " + person($0) } ?? "")
  }

  func quoteExpired() -> String {
    "Ce que je vous avais indiqué n'est plus à jour. Voici la situation actuelle\u{A0}:"
  }

  func whichDay(_ ways: [String]) -> String {
    ways.count > 1
      ? "Quel vol faut-il modifier\u{A0}: \(list(ways, .or))\u{A0}? Et pour quel jour\u{A0}?"
      : "Quel autre jour souhaitez-vous prendre l'avion\u{A0}?"
  }

  func noChanges(on date: String) -> String {
    "La compagnie ne propose pas d'autres vols \(date). Quel autre jour vous conviendrait\u{A0}?"
  }

  func otherFlights() -> String { "Voici d'autres vols possibles\u{A0}:" }

  func difference(_ amount: String, isRefund: Bool) -> String {
    isRefund ? "remboursement de \(amount)" : "supplément de \(amount)"
  }

  func noDifference() -> String { "sans supplément" }

  func whichChange(count: Int) -> String {
    count == 1
      ? "Écrivez *1* pour le prendre, ou donnez-moi un autre jour."
      : "Lequel préférez-vous\u{A0}? Répondez 1-\(count)."
  }

  func wouldChange() -> String { "Le nouveau vol serait\u{A0}:" }

  func writeYesToChange(_ amount: String?) -> String {
    "Écrivez *oui* pour modifier\(amount.map { " (\($0))" } ?? ""), ou *non* pour ne rien changer."
  }

  func changing() -> String {
    "Je m'occupe de la modification et je vous écris dès que c'est fait."
  }

  func changed() -> String { "*C'est modifié.* Voici maintenant votre voyage\u{A0}:" }

  func writeYesToAdd(_ amount: String) -> String {
    "Écrivez *oui* pour l'ajouter (\(amount)), ou *non* pour ne rien changer."
  }

  func writeYesToPay(_ amount: String, until moment: String?) -> String {
    "Écrivez *oui* pour payer \(amount)"
      + (moment.map { "\u{A0}; l'option est valable jusqu'au \($0)." } ?? ".")
  }

  func paying() -> String { "Je m'occupe du paiement et je vous écris dès que c'est fait." }

  func nothingToPay() -> String { "Il n'y a rien à payer." }

  func unreachable() -> String {
    "Je n'arrive pas à joindre la compagnie pour le moment. Redemandez-moi dans quelques minutes, s'il vous plaît."
  }

  // MARK: By itself

  func expired() -> String {
    "L'option est arrivée à son terme sans paiement, et les places sont de nouveau libres. Dois-je chercher encore une fois des vols\u{A0}? Dites-moi où vous souhaitez aller."
  }

  func holdEnds(_ moment: String) -> String {
    "Petit rappel\u{A0}: votre option prend fin le \(moment). Écrivez *payer* pour garder vos places."
  }

  func checkIn(_ flight: String, _ moment: String) -> String {
    "Pensez à l'enregistrement\u{A0}: votre vol \(flight) part le \(moment). Bon voyage\u{A0}!"
  }

  func scheduleChanged(canAccept: Bool) -> String {
    "La compagnie a modifié vos vols."
      + (canAccept
        ? " Écrivez *accepter* pour prendre les nouveaux, ou *annuler*."
        : " Écrivez *annuler* si cela ne vous convient pas.")
  }

  func was() -> String { "Avant\u{A0}:" }

  func isNow() -> String { "Maintenant\u{A0}:" }

  func accepting() -> String {
    "Je préviens la compagnie et je vous écris dès que c'est fait."
  }

  func accepted() -> String { "*C'est fait.* Voici maintenant vos vols\u{A0}:" }

  func zoneTime(_ city: String) -> String { "heure \(from(city))" }

  private func noun(_ kind: Passenger.Kind) -> String {
    switch kind {
    case .adult: "adulte"
    case .child: "enfant"
    case .infant: "bébé"
    }
  }
}
