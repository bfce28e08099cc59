import Flights
import LocalTime

/// The sentences in Portuguese, as Brazil writes it; they say "você".
struct Portuguese: Phrasebook {
  let occasion: Occasion

  init(_ occasion: Occasion) { self.occasion = occasion }

  // MARK: The flow

  func introduction(humanContact: String?, isDemonstration: Bool) -> String {
    var text = "Olá! Sou um assistente de viagens automático: encontro e reservo voos para você."
    if let humanContact { text += " Para falar com uma pessoa: \(humanContact)." }
    if isDemonstration { text += " Esta é uma demonstração: os voos que mostro não são reais." }
    return text
  }

  func question(_ inquiry: Inquiry) -> String {
    switch inquiry {
    case .bothPlaces:
      pick("Para onde você quer voar, e de onde?", "Para onde você vai, e saindo de onde?")
    case .destination: pick("Para onde você quer voar?", "Qual é o seu destino?")
    case .origin: pick("De onde você vai sair?", "De que cidade você sai?")
    case .departure: pick("Quando você quer ir?", "Em que dia você quer voar?")
    case .journey:
      pick("Só ida, ou quando você volta?", "É só ida, ou quando você quer voltar?")
    case .returnDate: pick("Quando você volta?", "Em que dia você volta?")
    case .passengers: pick("Só você, ou alguém vai junto?", "É só você, ou vai mais alguém?")
    case .ages(1): "Quantos anos a criança tem?"
    case .ages: "Quantos anos as crianças têm?"
    case .legDestination(let origin):
      "Para onde você vai depois\(origin.map { " " + from(place($0)) } ?? ""), e quando?"
    case .legDate(let origin, let destination):
      "Quando você voa\(origin.map { " " + from(place($0)) } ?? "") \(to(place(destination)))?"
    }
  }

  func plainQuestion(_ inquiry: Inquiry) -> String {
    let day = occasion.today.adding(days: 12)
    let example = date(day)
    return switch inquiry {
    case .bothPlaces:
      "Preciso de duas cidades ou aeroportos, por exemplo: de São Paulo para Nova York, ou GRU para JFK."
    case .destination:
      "Preciso da cidade ou do aeroporto de destino, por exemplo: Lisboa, ou o código LIS."
    case .origin:
      "Preciso da cidade ou do aeroporto de partida, por exemplo: Recife, ou o código REC."
    case .departure: "Preciso do dia da ida, por exemplo: \(example), ou: na próxima sexta-feira."
    case .journey: "Escreva: só ida. Ou escreva o dia da volta, por exemplo: \(example)."
    case .returnDate: "Preciso do dia da volta, por exemplo: \(example), ou: uma semana depois."
    case .passengers: "Quantas pessoas vão voar? Por exemplo: 2 adultos e uma criança de 7 anos."
    case .ages: "Preciso da idade de cada criança em anos, por exemplo: 4 e 7."
    case .legDestination:
      "Preciso da próxima cidade e do dia, por exemplo: para Roma \(on(day))."
    case .legDate: "Preciso do dia desse voo, por exemplo: \(example)."
    }
  }

  func notUnderstood() -> String {
    pick("Desculpe, não entendi.", "Desculpe, essa eu não entendi.")
  }

  func offerPerson(_ contact: String?) -> String {
    contact.map { "Se preferir a ajuda de uma pessoa, fale aqui: \($0)." }
      ?? "Sinto muito que isto não esteja indo bem."
  }

  func remark(_ remark: Remark, _ trip: Trip) -> String? {
    switch remark {
    case .taken, .corrected, .chosen, .unclear, .region: nil
    case .cleared(let slot): "Certo, sem \(name(slot))."
    case .swapped: "Certo, no sentido inverso: \(route(trip) ?? "")."
    case .refused(let slot, let refusal): refused(slot, refusal)
    case .returnDropped(let date):
      "A sua volta \(on(date)), ficaria antes da ida, então eu a retirei."
    case .unknownPlace(_, let text):
      "Não conheço nenhuma cidade nem aeroporto com o nome \(quoted(text))."
    case .noSuchDay(_, let text): "O dia \(quoted(text)) não existe no calendário."
    case .denied: "Certo."
    case .noSuchChoice: "Essa não é uma das opções."
    case .expired: "Essa oferta expirou e o preço já não está garantido."
    case .severalChoices(let numbers):
      "Os números \(list(numbers.map(String.init))) servem. Qual deles?"
    case .agesDoNotMatch(let children):
      children == 1
        ? "Preciso de uma idade só, para uma criança."
        : "Preciso de \(children) idades, uma para cada criança."
    case .startedOver: "Certo, vamos recomeçar."
    case .person(let problem): wrong(problem)
    }
  }

  func refused(_ slot: SlotName, _ refusal: Refusal) -> String {
    switch refusal {
    case .past(let date): "\(self.date(date).asHeading), já passou."
    case .tooFar(let date, let lastDay):
      "\(self.date(date).asHeading), ainda está longe demais: os voos estão à venda até por volta de \(self.date(lastDay))."
    case .returnBeforeDeparture(let returning, let departure):
      "\(date(returning).asHeading), é antes da sua partida \(on(departure))."
    case .samePlace(let code):
      slot == .origin
        ? "\(place(code)) não pode ser origem e destino ao mesmo tempo."
        : "\(place(code)) é de onde você sai."
    case .tooMany(let count):
      "Uma reserva aceita no máximo \(Party.limit) passageiros, e vocês são \(count)."
    case .moreInfantsThanAdults:
      "Cada bebê voa no colo de um adulto, então não pode haver mais bebês do que adultos."
    case .noAdults: "Pelo menos um adulto precisa voar junto."
    }
  }

  func echo(_ values: String, isCorrection: Bool) -> String {
    (isCorrection ? pick("Alterado: ", "Certo, agora ") : pick("Anotado: ", "Certo: ")) + values
      + "."
  }

  func isThisRight() -> String { "Antes de buscar, está tudo certo?" }

  func writeYes() -> String { "Escreva *sim*, ou me diga o que mudar." }

  func whichOne() -> String { "A qual você se refere?" }

  func which(_ name: String) -> String { "A qual \(name) você se refere?" }

  /// The region stands first, because of the articles that many have.
  func whichCity(in region: String, hasCandidates: Bool) -> String {
    "\(quotable(region)): qual cidade?" + (hasCandidates ? " Por exemplo:" : "")
  }

  func whatToChange() -> String { "O que você quer mudar?" }

  func whichZone() -> String { "Em que cidade você está agora? Assim sei que dia é para você." }

  // MARK: Around the flow

  func smallTalk(_ talk: SmallTalk) -> String {
    switch talk {
    case .greeting: pick("Olá de novo!", "Oi!")
    case .thanks: pick("De nada!", "Às ordens!")
    case .goodbye: "Até logo e boa viagem! É só me escrever quando precisar."
    case .other: pick("Sou melhor com voos do que com conversa.", "O meu forte são os voos.")
    }
  }

  func sideQuestion() -> String {
    "Ainda não consigo responder a isso com segurança e prefiro não adivinhar."
  }

  func unreadable(_ kind: String) -> String {
    if kind == "missed" {
      return
        "Eu não estava aqui quando sua mensagem chegou e já não consigo ver o que era. Pode escrever, por favor?"
    }
    let what =
      switch kind {
      case "audio": "ouvir mensagens de voz"
      case "image", "sticker": "ver imagens"
      case "video": "ver vídeos"
      case "document": "ler documentos"
      case "contact", "contacts": "ler cartões de contato"
      default: "ler este tipo de mensagem"
      }
    return "Ainda não consigo \(what). Pode escrever, por favor?"
  }

  func located() -> String { "Obrigado pela sua localização." }

  func noted(_ need: SpecialNeed) -> String {
    switch need {
    case .animal:
      "Anotei que um animal vai junto. Só a companhia aérea pode dizer se ele é aceito e por quanto; aqui não consigo providenciar isso."
    case .wheelchair:
      "Anotei a cadeira de rodas. Não consigo pedi-la à companhia aérea: é preciso avisá-la pelo menos 48 horas antes do voo."
    case .assistance:
      "Anotei que é necessária assistência. Não consigo pedi-la à companhia aérea: é preciso avisá-la pelo menos 48 horas antes do voo."
    case .meal: "Anotei a refeição especial. Não consigo pedi-la à companhia aérea."
    }
  }

  func person(_ contact: String?) -> String {
    contact.map { "Aqui você fala com uma pessoa: \($0)." }
      ?? "Sinto muito, no momento não é possível falar com ninguém por este número."
  }

  func stopped() -> String {
    "Certo, você não vai mais receber mensagens minhas. Escreva START quando quiser continuar."
  }

  func resumed() -> String { "Que bom ter você de volta!" }

  func known(_ facts: String, hasOffers: Bool) -> String {
    (facts.isEmpty
      ? "Ainda não sei nada sobre a sua viagem." : "Sobre a sua viagem eu sei isto: \(facts).")
      + (hasOffers ? " Também guardo as últimas ofertas que mostrei." : "")
      + " As nossas mensagens ficam guardadas para continuarmos de onde paramos."
  }

  func forget(_ contact: String?) -> String {
    "Ainda não consigo apagar os seus dados. "
      + (contact.map { "Peça aqui, por favor: \($0)." }
        ?? "Peça, por favor, ao responsável por este número.")
  }
}
