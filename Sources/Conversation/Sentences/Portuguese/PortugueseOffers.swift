import Flights
import LocalTime

// What Portuguese says about offers.
extension Portuguese {
  func demonstration() -> String {
    "Voos de demonstração: são inventados e as reservas são apenas simuladas, sem passagem de verdade e sem dinheiro."
  }

  func total(_ amount: String, for travellers: String) -> String {
    "\(amount) para \(travellers)"
  }

  func merit(_ merit: Merit) -> String {
    switch merit {
    case .cheapest: "o mais barato"
    case .fastest: "o mais rápido"
    case .direct: "sem escalas"
    case .leaves(.night): "sai de madrugada"
    case .leaves(.morning): "sai de manhã"
    case .leaves(.afternoon): "sai à tarde"
    case .leaves(.evening): "sai à noite"
    }
  }

  func changeOfAirport(to airport: String) -> String { "troca para \(airport)" }

  func overnight(_ wait: String) -> String { "\(wait) durante a noite" }

  func operated(by airlines: String) -> String { "operado por \(airlines)" }

  func rule(_ right: TicketRight, _ cost: TicketCost) -> String {
    switch (right, cost) {
    case (.change, .notAllowed): "sem alterações"
    case (.change, .allowed): "alterações possíveis"
    case (.change, .free): "alterações grátis"
    case (.change, .fee(let fee)): "alterações por \(fee)"
    case (.refund, .notAllowed): "sem reembolso"
    case (.refund, .allowed): "reembolso possível"
    case (.refund, .free): "reembolso sem taxa"
    case (.refund, .fee(let fee)): "reembolso com taxa de \(fee)"
    }
  }

  func bagsEach(_ count: Int) -> String {
    count == 0 ? "só bagagem de mão" : counted(count, .checkedBag) + " por pessoa"
  }

  func whichOffer(count: Int) -> String {
    count == 1
      ? "Quer este? Escreva *1*, ou me diga o que mudar."
      : "Qual você prefere? Responda 1-\(count), ou me diga o que mudar."
  }

  func whatElse() -> String {
    "O que deve ser diferente: mais cedo, mais tarde, mais barato, direto ou outras datas?"
  }

  func unmet(_ wishes: String) -> String {
    "Não encontrei nada que atenda a isto: \(wishes). Aqui está o que chega mais perto."
  }

  func sampledDates() -> String { "Comparei até sete dias; cada oferta mostra as suas datas." }

  func chosen() -> String { pick("Boa escolha:", "O seu voo seria este:") }

  func notYetBookable(_ contact: String?) -> String {
    "Guardo esta escolha para você. Ainda não dá para reservar aqui no chat"
      + (contact.map { "; uma pessoa pode ajudar aqui: \($0)." } ?? ".")
  }

  func noOffers(_ route: String, on date: CalendarDate?) -> String {
    guard let date else { return "Não encontrei voos \(route)." }
    return "Não encontrei voos \(route) \(on(date)). Devo olhar os três dias antes e depois?"
  }

  func nothingNew(_ wish: OfferWish) -> String {
    switch wish {
    case .cheaper: "Não encontrei nada mais barato para estas datas."
    case .faster: "Não encontrei nada mais rápido para estas datas."
    case .earlier: "Não encontrei nada mais cedo nesse dia."
    case .later: "Não encontrei nada mais tarde nesse dia."
    case .direct: "Não encontrei voos diretos para estas datas."
    case .more: "Estes são todos os voos que vale a pena comparar."
    case .otherDates: "Não encontrei nada nos dias próximos."
    }
  }

  func changeSomething() -> String {
    "Diga outra data, outra cidade ou o que importa menos, e eu busco de novo."
  }

  func searchFailed() -> String {
    "Não consigo acessar os sistemas das companhias aéreas agora. Escreva *sim* daqui a alguns minutos e eu tento de novo."
  }
  func searchLimit(minutes: Int) -> String {
    "Já fiz todas as buscas que posso por enquanto. Escreva *sim* daqui a \(wait(minutes)) e eu procuro de novo."
  }

  private func wait(_ minutes: Int) -> String {
    switch minutes {
    case ...1: "um minuto"
    case ...90: "cerca de \(minutes) minutos"
    default: "cerca de \((minutes + 59) / 60) horas"
    }
  }

  func tooFast() -> String {
    "Você escreve mais rápido do que eu consigo ler; espere um momento, por favor."
  }
}
