import Flights
import LocalTime

/// The sentences in Spanish; they say "tú".
struct Spanish: Phrasebook {
  let occasion: Occasion

  init(_ occasion: Occasion) { self.occasion = occasion }

  // MARK: The flow

  func introduction(humanContact: String?, isDemonstration: Bool) -> String {
    var text = "¡Hola! Soy un asistente de viajes automático: te busco y te reservo vuelos."
    if let humanContact { text += " Para hablar con una persona: \(humanContact)." }
    if isDemonstration {
      text += " Esto es una demostración: los vuelos que muestro no son reales."
    }
    return text
  }

  func question(_ inquiry: Inquiry) -> String {
    switch inquiry {
    case .bothPlaces:
      pick("¿A dónde quieres volar, y desde dónde?", "¿A dónde vas, y desde dónde sales?")
    case .destination: pick("¿A dónde quieres volar?", "¿Cuál es tu destino?")
    case .origin: pick("¿Desde dónde sales?", "¿Desde qué ciudad sales?")
    case .departure: pick("¿Cuándo quieres salir?", "¿Qué día te gustaría volar?")
    case .journey:
      pick("¿Solo ida, o cuándo vuelves?", "¿Es solo ida, o cuándo quieres volver?")
    case .returnDate: pick("¿Cuándo vuelves?", "¿Qué día vuelves?")
    case .passengers:
      pick("¿Solo tú, o viaja alguien contigo?", "¿Eres solo tú, o va alguien más?")
    case .ages(1): "¿Cuántos años tiene el niño o la niña?"
    case .ages: "¿Cuántos años tienen los niños?"
    case .legDestination(let origin):
      "¿A dónde vas después\(origin.map { " de " + place($0) } ?? ""), y cuándo?"
    case .legDate(let origin, let destination):
      "¿Cuándo vuelas\(origin.map { " de " + place($0) } ?? "") a \(place(destination))?"
    }
  }

  func plainQuestion(_ inquiry: Inquiry) -> String {
    let example = date(occasion.today.adding(days: 12))
    return switch inquiry {
    case .bothPlaces:
      "Necesito dos ciudades o aeropuertos, por ejemplo: de Madrid a Nueva York, o MAD a JFK."
    case .destination:
      "Necesito la ciudad o el aeropuerto de destino, por ejemplo: Lisboa, o su código LIS."
    case .origin:
      "Necesito la ciudad o el aeropuerto de salida, por ejemplo: Bilbao, o su código BIO."
    case .departure: "Necesito el día de salida, por ejemplo: \(example), o: el próximo viernes."
    case .journey: "Escribe: solo ida. O escribe el día de vuelta, por ejemplo: \(example)."
    case .returnDate:
      "Necesito el día de vuelta, por ejemplo: \(example), o: una semana después."
    case .passengers:
      "¿Cuántas personas vuelan? Por ejemplo: 2 adultos y un niño de 7 años."
    case .ages: "Necesito la edad de cada niño en años, por ejemplo: 4 y 7."
    case .legDestination:
      "Necesito la siguiente ciudad y el día, por ejemplo: a Roma el \(example)."
    case .legDate: "Necesito el día de ese vuelo, por ejemplo: \(example)."
    }
  }

  func notUnderstood() -> String {
    pick("Perdona, no te entendí.", "Disculpa, eso no lo entendí.")
  }

  func offerPerson(_ contact: String?) -> String {
    contact.map { "Si prefieres que te ayude una persona, contacta con \($0)." }
      ?? "Siento que esto no esté saliendo bien."
  }

  func remark(_ remark: Remark, _ trip: Trip) -> String? {
    switch remark {
    case .taken, .corrected, .chosen, .unclear, .region: nil
    case .cleared(let slot): "De acuerdo, sin \(name(slot))."
    case .swapped: "De acuerdo, al revés: \(route(trip) ?? "")."
    case .refused(let slot, let refusal): refused(slot, refusal)
    case .returnDropped(let date):
      "Tu vuelta del \(self.date(date)) quedaría antes de la salida, así que la quité."
    case .unknownPlace(_, let text):
      "No conozco ninguna ciudad ni aeropuerto con el nombre \(quoted(text))."
    case .noSuchDay(_, let text): "No hay ningún \(quoted(text)) en el calendario."
    case .denied: "De acuerdo."
    case .noSuchChoice: "Esa no es una de las opciones."
    case .expired: "Esa oferta ya venció y su precio ya no se mantiene."
    case .severalChoices(let numbers):
      "Encajan los números \(list(numbers.map(String.init))). ¿Cuál de ellos?"
    case .agesDoNotMatch(let children):
      children == 1
        ? "Necesito una sola edad, para un niño."
        : "Necesito \(children) edades, una por cada niño."
    case .startedOver: "De acuerdo, empecemos de nuevo."
    case .person(let problem): wrong(problem)
    }
  }

  func refused(_ slot: SlotName, _ refusal: Refusal) -> String {
    switch refusal {
    case .past(let date): "El \(self.date(date)) ya pasó."
    case .tooFar(let date, let lastDay):
      "El \(self.date(date)) queda demasiado lejos: hay vuelos a la venta más o menos hasta el \(self.date(lastDay))."
    case .returnBeforeDeparture(let returning, let departure):
      "El \(date(returning)) es antes de tu salida, el \(date(departure))."
    case .samePlace(let code):
      slot == .origin
        ? "\(place(code)) no puede ser origen y destino a la vez."
        : "\(place(code)) es tu punto de partida."
    case .tooMany(let count):
      "Una reserva admite como máximo \(Party.limit) pasajeros, y son \(count)."
    case .moreInfantsThanAdults:
      "Cada bebé vuela en brazos de un adulto, así que no puede haber más bebés que adultos."
    case .noAdults: "Tiene que volar al menos un adulto."
    }
  }

  func echo(_ values: String, isCorrection: Bool) -> String {
    (isCorrection ? pick("Cambiado: ", "De acuerdo, ahora ") : pick("Anotado: ", "Perfecto: "))
      + values + "."
  }

  func isThisRight() -> String { "Antes de buscar, ¿está bien así?" }

  func writeYes() -> String { "Escribe *sí*, o dime qué quieres cambiar." }

  func whichOne() -> String { "¿A cuál te refieres?" }

  func which(_ name: String) -> String { "¿A qué \(name) te refieres?" }

  func whichCity(in region: String, hasCandidates: Bool) -> String {
    "¿Qué ciudad de \(quotable(region))?" + (hasCandidates ? " Por ejemplo:" : "")
  }

  func whatToChange() -> String { "¿Qué quieres cambiar?" }

  func whichZone() -> String { "¿En qué ciudad estás ahora? Así sé qué día es para ti." }

  // MARK: Around the flow

  func smallTalk(_ talk: SmallTalk) -> String {
    switch talk {
    case .greeting: pick("¡Hola de nuevo!", "¡Hola!")
    case .thanks: pick("¡De nada!", "¡Con mucho gusto!")
    case .goodbye: "¡Hasta luego y buen viaje! Escríbeme cuando me necesites."
    case .other: pick("Se me dan mejor los vuelos que la charla.", "Lo mío son los vuelos.")
    }
  }

  func sideQuestion() -> String {
    "Eso todavía no lo puedo responder con seguridad, y prefiero no adivinar."
  }

  func unreadable(_ kind: String) -> String {
    if kind == "missed" {
      return "No estaba cuando llegó tu mensaje y ya no puedo ver qué era. ¿Me lo escribes?"
    }
    let what =
      switch kind {
      case "audio": "escuchar mensajes de voz"
      case "image", "sticker": "ver imágenes"
      case "video": "ver videos"
      case "document": "leer documentos"
      case "contact", "contacts": "leer tarjetas de contacto"
      default: "leer este tipo de mensajes"
      }
    return "Todavía no puedo \(what). ¿Me lo escribes?"
  }

  func located() -> String { "Gracias por tu ubicación." }

  func noted(_ need: SpecialNeed) -> String {
    switch need {
    case .animal:
      "He anotado que viaja un animal. Solo la aerolínea puede decir si lo admite y a qué precio; yo no puedo gestionarlo aquí."
    case .wheelchair:
      "He anotado la silla de ruedas. No puedo pedirla a la aerolínea: hay que avisarla al menos 48 horas antes del vuelo."
    case .assistance:
      "He anotado que se necesita asistencia. No puedo pedirla a la aerolínea: hay que avisarla al menos 48 horas antes del vuelo."
    case .meal: "He anotado la comida especial. No puedo pedirla a la aerolínea."
    }
  }

  func person(_ contact: String?) -> String {
    contact.map { "Aquí te atiende una persona: \($0)." }
      ?? "Lo siento, por ahora no se puede hablar con nadie a través de este número."
  }

  func stopped() -> String {
    "De acuerdo, no recibirás más mensajes míos. Escribe START cuando quieras seguir."
  }

  func resumed() -> String { "¡Qué bueno tenerte de vuelta!" }

  func known(_ facts: String, hasOffers: Bool) -> String {
    (facts.isEmpty ? "De tu viaje todavía no sé nada." : "De tu viaje sé esto: \(facts).")
      + (hasOffers ? " También guardo las últimas ofertas que te mostré." : "")
      + " Nuestros mensajes se guardan para poder seguir donde lo dejamos."
  }

  func forget(_ contact: String?) -> String {
    "Todavía no puedo borrar tus datos yo mismo. "
      + (contact.map { "Pídelo aquí, por favor: \($0)." }
        ?? "Pídeselo, por favor, al responsable de este número.")
  }
}
