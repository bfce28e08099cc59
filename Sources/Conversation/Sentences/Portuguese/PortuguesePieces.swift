import Flights
import LocalTime

// The words and pieces that Portuguese sentences are made of.
extension Portuguese {
  static let calendar = CalendarNames(
    weekdays: [
      "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
      "domingo",
    ],
    months: [
      "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
      "outubro", "novembro", "dezembro",
    ],
    shortWeekdays: ["seg", "ter", "qua", "qui", "sex", "sáb", "dom"],
    shortMonths: [
      "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez",
    ],
    afterWeekday: ", ", joint: " de ")

  static var quotes: (open: String, close: String) { ("“", "”") }

  func dayNumber(_ day: Int) -> String { day == 1 ? "1º" : "\(day)" }

  func words(_ noun: Noun) -> (one: String, many: String) {
    switch noun {
    case .adult: ("adulto", "adultos")
    case .child: ("criança", "crianças")
    case .baby: ("bebê", "bebês")
    case .traveller: ("passageiro", "passageiros")
    case .checkedBag: ("mala despachada", "malas despachadas")
    case .stop: ("escala", "escalas")
    case .day: ("dia", "dias")
    }
  }

  func word(_ conjunction: Conjunction, before next: String) -> String {
    switch conjunction {
    case .and: "e"
    case .or: "ou"
    case .nor: "nem"
    }
  }

  func price(_ amount: String, in currency: String) -> String {
    switch currency {
    case "USD": "US$\u{A0}" + amount
    case "EUR": "€\u{A0}" + amount
    case "GBP": "£\u{A0}" + amount
    case "BRL": "R$\u{A0}" + amount
    default: currency + "\u{A0}" + amount
    }
  }

  func cabin(_ cabin: Cabin) -> String {
    switch cabin {
    case .economy: "classe econômica"
    case .premiumEconomy: "premium economy"
    case .business: "classe executiva"
    case .first: "primeira classe"
    }
  }

  /// Saturday and Sunday are masculine, the other days feminine.
  func on(_ date: CalendarDate) -> String {
    (date.weekday.rawValue > 5 ? "no " : "na ") + self.date(date)
  }

  func when(_ date: TripDate) -> String {
    switch date {
    case .exact(let date): self.date(date)
    case .range(let first, let last): "entre \(self.date(first)), e \(self.date(last))"
    case .cheapest(let first, let last):
      "no dia mais barato entre \(self.date(first)), e \(self.date(last))"
    }
  }

  func window(_ window: TimeWindow) -> String {
    func clock(_ time: ClockTime, _ one: String, _ many: String) -> String {
      "\(time.hour == 1 ? one : many) \(time)"
    }
    return switch (window.from, window.to) {
    case (let from?, let to?):
      from == to
        ? clock(from, "à", "às") : "entre \(clock(from, "a", "as")) e \(clock(to, "a", "as"))"
    case (let from?, nil): "a partir \(clock(from, "da", "das"))"
    case (nil, let to?): "até \(clock(to, "a", "as"))"
    case (nil, nil): "a qualquer hora"
    }
  }

  func from(_ place: String) -> String {
    article(of: place).map { "d\($0) \(place)" } ?? "de \(place)"
  }

  func to(_ place: String) -> String {
    "para " + (article(of: place).map { "\($0) \(place)" } ?? place)
  }

  func then(_ next: String) -> String { "depois \(next)" }

  /// Few cities have an article.
  private func article(of place: String) -> String? {
    switch place.prefix(while: { $0 != "," }) {
    case "Porto", "Cairo", "Funchal": "o"
    case "Praia", "Beira", "Corunha", "Horta": "a"
    case let name where name.hasPrefix("Rio de Janeiro"): "o"
    case let name where name.hasPrefix("Cidade d"): "a"
    default: nil
    }
  }

  func name(_ slot: SlotName) -> String {
    switch slot {
    case .origin: "a origem"
    case .destination: "o destino"
    case .departureDate: "a data de ida"
    case .tripType: "o tipo de viagem"
    case .returnDate: "a volta"
    case .passengers: "os passageiros"
    case .cabin: "a classe"
    case .departureTime, .arrivalTime, .returnTime: "o horário"
    case .airlines: "as companhias aéreas"
    case .maximumStops: "o limite de escalas"
    case .bags: "as malas"
    case .budget: "o orçamento"
    case .refundable: "o reembolso"
    case .changeable: "as alterações"
    case .legs: "os outros voos"
    }
  }

  func describe(_ value: SlotValue) -> String {
    switch value {
    case .tripType(.oneWay): "só ida"
    case .tripType(.roundTrip): "ida e volta"
    case .tripType(.multiCity): "várias cidades"
    case .origin(let code): "saindo \(from(place(code)))"
    case .departureDate(let date): "ida \(on(date))"
    case .returnDate(let date): "volta \(on(date))"
    case .stay(let days): days == 1 ? "por um dia" : "por \(days) dias"
    case .departureTime(let times): "saída \(window(times))"
    case .arrivalTime(let times): "chegada \(window(times))"
    case .returnTime(let times): "volta \(window(times))"
    case .cabin(.any): "qualquer classe"
    case .airlines(.any): "qualquer companhia aérea"
    case .airlines(.value(let codes)): "com \(airlines(codes, .or))"
    case .refusedAirlines(let codes): "sem \(airlines(codes, .nor))"
    case .maximumStops(.any): "com qualquer número de escalas"
    case .maximumStops(.value(0)): "direto"
    case .maximumStops(.value(let most)): "no máximo \(counted(most, .stop))"
    case .bags(0): "sem malas despachadas"
    case .budget(let most): "até \(money(most))"
    case .refundable(let flag): flag ? "reembolsável" : "sem necessidade de reembolso"
    case .changeable(let flag): flag ? "alterável" : "sem necessidade de alterações"
    default: common(value)
    }
  }
}
