import Flights

struct Spanish: Words {
  let tag = "es"

  let weekdays = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
  let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
  let shortWeekdays = ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"]
  let shortMonths = [
    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic",
  ]
  let joint = " de "

  func price(_ amount: String, in currency: String) -> String {
    switch currency {
    case "USD": amount + "\u{A0}US$"
    case "EUR": amount + "\u{A0}€"
    case "GBP": amount + "\u{A0}£"
    default: amount + "\u{A0}" + currency
    }
  }

  let bookingReference = "Código de reserva"
  let booked = "Reservado"
  let cancelled = "Cancelado"
  let held = "Retenido, aún sin pagar"
  func held(until time: String) -> String { "Retenido hasta el \(time)" }
  func holdEnded(_ time: String) -> String { "La retención terminó el \(time)" }
  let travellers = "Pasajeros"
  let child = "niño"
  let baby = "bebé"
  let total = "Total"

  let itinerary = "Tu itinerario"
  let flight = "Vuelo"
  let departure = "Salida"
  let arrival = "Llegada"
  let direct = "directo"
  func stops(_ count: Int) -> String { count == 1 ? "1 escala" : "\(count) escalas" }
  func change(in place: String) -> String { "Cambio de avión en \(place)" }
  func landing(in place: String) -> String { "Parada técnica en \(place)" }
  func operated(by airline: String) -> String { "operado por \(airline)" }
  func terminal(_ name: String) -> String { "Terminal \(name)" }
  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "Clase económica"
    case .premiumEconomy: "Premium economy"
    case .business: "Clase ejecutiva"
    case .first: "Primera clase"
    }
  }
  let localTimes = "Todas las horas son las locales de cada aeropuerto."

  let bags = "Equipaje"
  func cabinBags(_ count: Int) -> String {
    count == 1 ? "1 equipaje de mano" : "\(count) equipajes de mano"
  }
  func checkedBags(_ count: Int) -> String {
    count == 1 ? "1 maleta facturada" : "\(count) maletas facturadas"
  }
  let noBags = "sin equipaje incluido"
  func each(_ bags: String) -> String { "\(bags) por persona" }
  let extras = "Extras"
  func extraBag(isChecked: Bool) -> String {
    isChecked ? "Maleta facturada adicional" : "Equipaje de mano adicional"
  }
  func seat(_ designator: String) -> String { "Asiento \(designator)" }
  let cancellation = "Cancelación por cualquier motivo"
  func givesBack(_ amount: String) -> String { "se devuelven \(amount)" }

  let tickets = "Billetes"
  func ticket(_ number: String) -> String { "Billete \(number)" }
  let noTickets = "La aerolínea aún no ha emitido todos los billetes."
  let payment = "Pago"
  func paid(on date: String) -> String { "Pagado el \(date)." }
  func payable(by time: String) -> String { "A pagar antes del \(time)." }
  func priceHolds(until time: String) -> String { "El precio se mantiene hasta el \(time)." }
  let rules = "Condiciones"
  func changes(arePossible: Bool) -> String {
    arePossible
      ? "Los vuelos se pueden cambiar, con el coste que entonces indique la aerolínea."
      : "Por el momento los vuelos no se pueden cambiar."
  }
  func cancelling(isPossible: Bool) -> String {
    isPossible
      ? "La reserva se puede cancelar; antes de decidir sabrás cuánto se devuelve."
      : "Por el momento la reserva no se puede cancelar."
  }
  func cancelled(on date: String) -> String { "Esta reserva se canceló el \(date)." }

  let demonstration = "Demostración: estos vuelos son inventados, nadie puede tomarlos."
  let airlineCounts =
    "Vale lo que diga la aerolínea: confirma con ella horarios, terminales y documentos antes de viajar."
  func asOf(_ time: String) -> String { "Situación: \(time)" }
  func page(_ number: Int, of count: Int) -> String { "Página \(number) de \(count)" }
  func checkIn(_ flight: String, to place: String) -> String {
    "Facturación de \(flight) a \(place)"
  }
}
