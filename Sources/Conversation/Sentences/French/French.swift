import Flights
import LocalTime

/// The sentences in French; they say "vous". A no-break space, `\u{A0}`, stands before high punctuation.
struct French: Phrasebook {
  let occasion: Occasion

  init(_ occasion: Occasion) { self.occasion = occasion }

  // MARK: The flow

  func introduction(humanContact: String?, isDemonstration: Bool) -> String {
    var text =
      "Bonjour\u{A0}! Je suis un assistant de voyage automatisé\u{A0}: je vous trouve et vous réserve des vols."
    if let humanContact { text += " Pour joindre une personne\u{A0}: \(humanContact)." }
    if isDemonstration {
      text += " Ceci est une démonstration\u{A0}: les vols affichés ne sont pas réels."
    }
    return text
  }

  func question(_ inquiry: Inquiry) -> String {
    switch inquiry {
    case .bothPlaces:
      pick(
        "Où souhaitez-vous aller, et d'où partez-vous\u{A0}?",
        "Quelle est votre destination, et d'où partez-vous\u{A0}?")
    case .destination:
      pick("Où souhaitez-vous aller\u{A0}?", "Quelle est votre destination\u{A0}?")
    case .origin: pick("D'où partez-vous\u{A0}?", "De quelle ville partez-vous\u{A0}?")
    case .departure:
      pick("Quand souhaitez-vous partir\u{A0}?", "Quel jour souhaitez-vous partir\u{A0}?")
    case .journey:
      pick(
        "Aller simple, ou quand revenez-vous\u{A0}?",
        "C'est un aller simple, ou quand rentrez-vous\u{A0}?")
    case .returnDate: pick("Quand revenez-vous\u{A0}?", "Quel jour rentrez-vous\u{A0}?")
    case .passengers:
      pick(
        "Juste vous, ou quelqu'un vous accompagne\u{A0}?",
        "C'est juste pour vous, ou pour quelqu'un d'autre aussi\u{A0}?")
    case .ages(1): "Quel âge a l'enfant\u{A0}?"
    case .ages: "Quel âge ont les enfants\u{A0}?"
    case .legDestination(let origin):
      "Où allez-vous \(origin.map { "après " + place($0) } ?? "ensuite"), et quand\u{A0}?"
    case .legDate(let origin, let destination):
      "Quel jour prenez-vous l'avion\(origin.map { " " + from(place($0)) } ?? "") pour \(place(destination))\u{A0}?"
    }
  }

  func plainQuestion(_ inquiry: Inquiry) -> String {
    let example = date(occasion.today.adding(days: 12))
    return switch inquiry {
    case .bothPlaces:
      "Il me faut deux villes ou aéroports, par exemple\u{A0}: de Paris à New York, ou CDG à JFK."
    case .destination:
      "Il me faut la ville ou l'aéroport d'arrivée, par exemple\u{A0}: Lisbonne, ou son code LIS."
    case .origin:
      "Il me faut la ville ou l'aéroport de départ, par exemple\u{A0}: Lyon, ou son code LYS."
    case .departure:
      "Il me faut le jour du départ, par exemple\u{A0}: \(example), ou\u{A0}: vendredi prochain."
    case .journey:
      "Écrivez\u{A0}: aller simple. Ou écrivez le jour du retour, par exemple\u{A0}: \(example)."
    case .returnDate:
      "Il me faut le jour du retour, par exemple\u{A0}: \(example), ou\u{A0}: une semaine plus tard."
    case .passengers:
      "Combien de personnes prennent l'avion\u{A0}? Par exemple\u{A0}: 2 adultes et un enfant de 7 ans."
    case .ages: "Il me faut l'âge de chaque enfant en années, par exemple\u{A0}: 4 et 7."
    case .legDestination:
      "Il me faut la prochaine ville et le jour, par exemple\u{A0}: à Rome le \(example)."
    case .legDate: "Il me faut le jour de ce vol, par exemple\u{A0}: \(example)."
    }
  }

  func notUnderstood() -> String {
    pick("Pardon, je n'ai pas compris.", "Désolé, je n'ai pas compris.")
  }

  func offerPerson(_ contact: String?) -> String {
    contact.map { "Si vous préférez l'aide d'une personne, contactez \($0)." }
      ?? "Je suis désolé que cela se passe mal."
  }

  func remark(_ remark: Remark, _ trip: Trip) -> String? {
    switch remark {
    case .taken, .corrected, .chosen, .unclear, .region: nil
    case .cleared(let slot): "D'accord, sans \(name(slot))."
    case .swapped: "D'accord, dans l'autre sens\u{A0}: \(route(trip) ?? "")."
    case .refused(let slot, let refusal): refused(slot, refusal)
    case .returnDropped(let date):
      "Votre retour du \(self.date(date)) tomberait avant le départ, je l'ai donc retiré."
    case .unknownPlace(_, let text):
      "Je ne connais pas de ville ni d'aéroport du nom de \(quoted(text))."
    case .noSuchDay(_, let text): "Le jour \(quoted(text)) n'existe pas dans le calendrier."
    case .denied: "D'accord."
    case .noSuchChoice: "Ce n'est pas un des choix proposés."
    case .expired: "Cette offre a expiré, son prix n'est plus garanti."
    case .severalChoices(let numbers):
      "Les numéros \(list(numbers.map(String.init))) conviennent. Lequel\u{A0}?"
    case .agesDoNotMatch(let children):
      children == 1
        ? "Il me faut un seul âge, pour un enfant."
        : "Il me faut \(children) âges, un pour chaque enfant."
    case .startedOver: "D'accord, recommençons."
    case .person(let problem): wrong(problem)
    }
  }

  func refused(_ slot: SlotName, _ refusal: Refusal) -> String {
    switch refusal {
    case .past(let date): "Le \(self.date(date)) est déjà passé."
    case .tooFar(let date, let lastDay):
      "Le \(self.date(date)) est encore trop loin\u{A0}: les vols sont en vente jusqu'au \(self.date(lastDay)) environ."
    case .returnBeforeDeparture(let returning, let departure):
      "Le \(date(returning)) est avant votre départ, le \(date(departure))."
    case .samePlace(let code):
      slot == .origin
        ? "\(place(code)) ne peut pas être à la fois le départ et l'arrivée."
        : "\(place(code)) est votre point de départ."
    case .tooMany(let count):
      "Une réservation admet au maximum \(Party.limit) voyageurs, et vous êtes \(count)."
    case .moreInfantsThanAdults:
      "Chaque bébé voyage sur les genoux d'un adulte\u{A0}: il ne peut donc pas y avoir plus de bébés que d'adultes."
    case .noAdults: "Au moins un adulte doit être du voyage."
    }
  }

  func echo(_ values: String, isCorrection: Bool) -> String {
    (isCorrection
      ? pick("Modifié\u{A0}: ", "D'accord, maintenant ")
      : pick("C'est noté\u{A0}: ", "Parfait\u{A0}: ")) + values + "."
  }

  func isThisRight() -> String { "Avant que je cherche, est-ce bien cela\u{A0}?" }

  func writeYes() -> String { "Écrivez *oui*, ou dites-moi ce qu'il faut changer." }

  func whichOne() -> String { "Lequel de ces choix\u{A0}?" }

  func which(_ name: String) -> String { "\(name)\u{A0}: lequel de ces choix\u{A0}?" }

  /// The region stands first, because of the articles that many have.
  func whichCity(in region: String, hasCandidates: Bool) -> String {
    "\(quotable(region))\u{A0}: quelle ville\u{A0}?"
      + (hasCandidates ? " Par exemple\u{A0}:" : "")
  }

  func whatToChange() -> String { "Que faut-il changer\u{A0}?" }

  func whichZone() -> String {
    "Dans quelle ville êtes-vous en ce moment\u{A0}? Je saurai ainsi quel jour il est chez vous."
  }

  // MARK: Around the flow

  func smallTalk(_ talk: SmallTalk) -> String {
    switch talk {
    case .greeting: pick("Rebonjour\u{A0}!", "Bonjour\u{A0}!")
    case .thanks: pick("Je vous en prie\u{A0}!", "Avec plaisir\u{A0}!")
    case .goodbye: "Au revoir et bon voyage\u{A0}! Écrivez-moi quand vous voulez."
    case .other:
      pick(
        "Je suis meilleur en vols qu'en bavardage.",
        "Les vols, c'est ce que je connais le mieux.")
    }
  }

  func sideQuestion() -> String {
    "Je ne peux pas encore répondre à cela de façon fiable, et je préfère ne pas deviner."
  }

  func unreadable(_ kind: String) -> String {
    if kind == "missed" {
      return
        "Je n'étais pas là quand votre message est arrivé, et je ne peux plus voir ce que c'était. Pouvez-vous me l'écrire\u{A0}?"
    }
    let what =
      switch kind {
      case "audio": "écouter les messages vocaux"
      case "image", "sticker": "voir les images"
      case "video": "regarder les vidéos"
      case "document": "lire les documents"
      case "contact", "contacts": "lire les fiches de contact"
      default: "lire ce type de message"
      }
    return "Je ne peux pas encore \(what). Pouvez-vous me l'écrire\u{A0}?"
  }

  func located() -> String { "Merci pour votre position." }

  func noted(_ need: SpecialNeed) -> String {
    switch need {
    case .animal:
      "J'ai noté qu'un animal voyage avec vous. Seule la compagnie aérienne peut dire si elle l'accepte et à quel prix\u{A0}; je ne peux pas m'en occuper ici."
    case .wheelchair:
      "J'ai noté le fauteuil roulant. Je ne peux pas le demander à la compagnie aérienne\u{A0}: il faut la prévenir au moins 48 heures avant le vol."
    case .assistance:
      "J'ai noté qu'une assistance est nécessaire. Je ne peux pas la demander à la compagnie aérienne\u{A0}: il faut la prévenir au moins 48 heures avant le vol."
    case .meal: "J'ai noté le repas spécial. Je ne peux pas le demander à la compagnie aérienne."
    }
  }

  func person(_ contact: String?) -> String {
    contact.map { "Vous pouvez joindre une personne ici\u{A0}: \($0)." }
      ?? "Désolé, personne n'est joignable à ce numéro pour le moment."
  }

  func stopped() -> String {
    "D'accord, vous ne recevrez plus de messages de ma part. Écrivez START quand vous voudrez continuer."
  }

  func resumed() -> String { "Heureux de vous retrouver\u{A0}!" }

  func known(_ facts: String, hasOffers: Bool) -> String {
    (facts.isEmpty
      ? "Je ne sais encore rien de votre voyage."
      : "Voici ce que je sais de votre voyage\u{A0}: \(facts).")
      + (hasOffers ? " Je garde aussi les dernières offres que je vous ai montrées." : "")
      + " Nos messages sont conservés pour que nous puissions reprendre là où nous en étions."
  }

  func forget(_ contact: String?) -> String {
    "Je ne peux pas encore effacer vos données moi-même. "
      + (contact.map { "Demandez-le ici, s'il vous plaît\u{A0}: \($0)." }
        ?? "Adressez-vous, s'il vous plaît, au responsable de ce numéro.")
  }
}
