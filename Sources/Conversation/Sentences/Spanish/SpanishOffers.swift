import Flights
import LocalTime

// What Spanish says about offers.
extension Spanish {
  func demonstration() -> String {
    "Vuelos de demostración: son inventados y las reservas solo se simulan, sin pasaje real y sin dinero."
  }

  func total(_ amount: String, for travellers: String) -> String {
    "\(amount) para \(travellers)"
  }

  func merit(_ merit: Merit) -> String {
    switch merit {
    case .cheapest: "el más barato"
    case .fastest: "el más rápido"
    case .direct: "sin escalas"
    case .leaves(.night): "sale de madrugada"
    case .leaves(.morning): "sale por la mañana"
    case .leaves(.afternoon): "sale por la tarde"
    case .leaves(.evening): "sale por la noche"
    }
  }

  func changeOfAirport(to airport: String) -> String { "cambio a \(airport)" }

  func overnight(_ wait: String) -> String { "\(wait) de noche" }

  func operated(by airlines: String) -> String { "operado por \(airlines)" }

  func rule(_ right: TicketRight, _ cost: TicketCost) -> String {
    switch (right, cost) {
    case (.change, .notAllowed): "sin cambios"
    case (.change, .allowed): "cambios posibles"
    case (.change, .free): "cambios gratis"
    case (.change, .fee(let fee)): "cambios por \(fee)"
    case (.refund, .notAllowed): "sin reembolso"
    case (.refund, .allowed): "reembolso posible"
    case (.refund, .free): "reembolso sin cargo"
    case (.refund, .fee(let fee)): "reembolso con cargo de \(fee)"
    }
  }

  func bagsEach(_ count: Int) -> String {
    count == 0 ? "solo equipaje de mano" : counted(count, .checkedBag) + " por persona"
  }

  func whichOffer(count: Int) -> String {
    count == 1
      ? "¿Te va bien este? Escribe *1*, o dime qué quieres cambiar."
      : "¿Cuál prefieres? Responde 1-\(count), o dime qué quieres cambiar."
  }

  func whatElse() -> String {
    "¿Qué debería ser distinto: más temprano, más tarde, más barato, directo u otras fechas?"
  }

  func unmet(_ wishes: String) -> String {
    "No encontré nada que cumpla esto: \(wishes). Aquí tienes lo que más se acerca."
  }

  func sampledDates() -> String { "Comparé hasta siete días; cada oferta indica sus fechas." }

  func chosen() -> String { pick("Buena elección:", "Tu vuelo sería este:") }

  func notYetBookable(_ contact: String?) -> String {
    "Guardo esta elección para ti. Todavía no se puede reservar aquí en el chat"
      + (contact.map { "; una persona te puede ayudar aquí: \($0)." } ?? ".")
  }

  func noOffers(_ route: String, on date: CalendarDate?) -> String {
    guard let date else { return "No encontré vuelos \(route)." }
    return "No encontré vuelos \(route) \(on(date))."
      + " ¿Miro los tres días anteriores y posteriores?"
  }

  func nothingNew(_ wish: OfferWish) -> String {
    switch wish {
    case .cheaper: "No encontré nada más barato para estas fechas."
    case .faster: "No encontré nada más rápido para estas fechas."
    case .earlier: "No encontré nada más temprano ese día."
    case .later: "No encontré nada más tarde ese día."
    case .direct: "No encontré vuelos directos para estas fechas."
    case .more: "Estos son todos los vuelos que vale la pena comparar."
    case .otherDates: "No encontré nada en los días cercanos."
    }
  }

  func changeSomething() -> String {
    "Dime otra fecha, otra ciudad o qué te importa menos, y vuelvo a buscar."
  }

  func searchFailed() -> String {
    "Ahora mismo no consigo conectar con los sistemas de las aerolíneas. Escribe *sí* en unos minutos y lo intento de nuevo."
  }
  func searchLimit(minutes: Int) -> String {
    "De momento ya he buscado todas las veces que puedo. Escribe *sí* en \(wait(minutes)) y vuelvo a buscar."
  }

  private func wait(_ minutes: Int) -> String {
    switch minutes {
    case ...1: "un minuto"
    case ...90: "unos \(minutes) minutos"
    default: "unas \((minutes + 59) / 60) horas"
    }
  }

  func tooFast() -> String {
    "Escribes más rápido de lo que puedo leer; espera un momento, por favor."
  }
}
