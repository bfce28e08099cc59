import Flights

struct Portuguese: Words {
  let tag = "pt"

  let weekdays = [
    "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
    "domingo",
  ]
  let months = [
    "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
    "outubro", "novembro", "dezembro",
  ]
  let shortWeekdays = ["seg", "ter", "qua", "qui", "sex", "sáb", "dom"]
  let shortMonths = [
    "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez",
  ]
  let afterWeekday = ", "
  let joint = " de "
  func dayNumber(_ day: Int) -> String { day == 1 ? "1º" : "\(day)" }

  func price(_ amount: String, in currency: String) -> String {
    switch currency {
    case "USD": "US$\u{A0}" + amount
    case "EUR": "€\u{A0}" + amount
    case "GBP": "£\u{A0}" + amount
    case "BRL": "R$\u{A0}" + amount
    default: currency + "\u{A0}" + amount
    }
  }

  let bookingReference = "Código da reserva"
  let booked = "Reservado"
  let cancelled = "Cancelado"
  let held = "Pré-reservado, ainda sem pagamento"
  func held(until time: String) -> String { "Pré-reservado até \(time)" }
  func holdEnded(_ time: String) -> String { "A pré-reserva terminou em \(time)" }
  let travellers = "Passageiros"
  let child = "criança"
  let baby = "bebê"
  let total = "Total"

  let itinerary = "Seu itinerário"
  let flight = "Voo"
  let departure = "Partida"
  let arrival = "Chegada"
  let direct = "direto"
  func stops(_ count: Int) -> String { count == 1 ? "1 escala" : "\(count) escalas" }
  func change(in place: String) -> String { "Troca de avião em \(place)" }
  func landing(in place: String) -> String { "Parada técnica em \(place)" }
  func operated(by airline: String) -> String { "operado por \(airline)" }
  func terminal(_ name: String) -> String { "Terminal \(name)" }
  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "Classe econômica"
    case .premiumEconomy: "Premium economy"
    case .business: "Classe executiva"
    case .first: "Primeira classe"
    }
  }
  let localTimes = "Todos os horários são os locais de cada aeroporto."

  let bags = "Bagagem"
  func cabinBags(_ count: Int) -> String {
    count == 1 ? "1 bagagem de mão" : "\(count) bagagens de mão"
  }
  func checkedBags(_ count: Int) -> String {
    count == 1 ? "1 mala despachada" : "\(count) malas despachadas"
  }
  let noBags = "sem bagagem incluída"
  func each(_ bags: String) -> String { "\(bags) por pessoa" }
  let extras = "Extras"
  func extraBag(isChecked: Bool) -> String {
    isChecked ? "Mala despachada extra" : "Bagagem de mão extra"
  }
  func seat(_ designator: String) -> String { "Assento \(designator)" }
  let cancellation = "Cancelamento por qualquer motivo"
  func givesBack(_ amount: String) -> String { "devolve \(amount)" }

  let tickets = "Bilhetes"
  func ticket(_ number: String) -> String { "Bilhete \(number)" }
  let noTickets = "A companhia aérea ainda não emitiu todos os bilhetes."
  let payment = "Pagamento"
  func paid(on date: String) -> String { "Pago em \(date)." }
  func payable(by time: String) -> String { "A pagar até \(time)." }
  func priceHolds(until time: String) -> String { "O preço vale até \(time)." }
  let rules = "Condições"
  func changes(arePossible: Bool) -> String {
    arePossible
      ? "Os voos podem ser alterados, pelo custo que a companhia aérea então informar."
      : "No momento os voos não podem ser alterados."
  }
  func cancelling(isPossible: Bool) -> String {
    isPossible
      ? "A reserva pode ser cancelada; antes de decidir, você saberá quanto é devolvido."
      : "No momento a reserva não pode ser cancelada."
  }
  func cancelled(on date: String) -> String { "Esta reserva foi cancelada em \(date)." }

  let demonstration = "Demonstração: estes voos são inventados, ninguém pode embarcar neles."
  let airlineCounts =
    "Vale o que a companhia aérea disser: confirme com ela horários, terminais e documentos antes de viajar."
  func asOf(_ time: String) -> String { "Situação em \(time)" }
  func page(_ number: Int, of count: Int) -> String { "Página \(number) de \(count)" }
  func checkIn(_ flight: String, to place: String) -> String {
    "Check-in do \(flight) para \(place)"
  }
}
