import Flights
import LocalTime

// What Portuguese says while something is booked and after.
extension Portuguese {
  func offerGone() -> String { "Essa oferta não está mais à venda." }

  func priceChanged(from old: String, to new: String) -> String {
    "O preço mudou: era \(old) e agora é *\(new)*."
  }

  func priceUnknown() -> String {
    "Não consigo conferir o preço com a companhia aérea agora. Escolha o voo de novo daqui a alguns minutos, por favor."
  }

  func samePeople(_ names: String) -> String {
    "Reservo para as mesmas pessoas da última vez: \(names)? Escreva *sim*, ou *não* se forem outras."
  }

  func whoIs(_ number: Int, of count: Int, _ kind: Passenger.Kind, example: String) -> String {
    let who = count == 1 ? "Quem vai viajar?" : "Quem é a pessoa \(number) (\(noun(kind)))?"
    return
      "\(who) Preciso do nome completo como no passaporte, da data de nascimento e do sexo (masculino ou feminino). "
      + "Por exemplo: _\(example)_"
  }

  func everyoneAtOnce() -> String {
    "Pode mandar todo mundo em uma mensagem só, uma pessoa por linha."
  }

  func stillNeeded(_ fields: [PersonField], of name: String) -> String {
    let names = fields.map { field in
      switch field {
      case .name: "o nome como no passaporte"
      case .familyName: "o sobrenome"
      case .birthDate: "a data de nascimento"
      case .gender: "o sexo indicado no passaporte (masculino ou feminino)"
      case .passport: "o passaporte (número, país e data de validade)"
      }
    }
    return "Para \(name) ainda \(fields.count == 1 ? "falta" : "faltam"): \(list(names))."
  }

  func female() -> String { "feminino" }

  func whichEmail() -> String { "Para qual e-mail a companhia aérea deve escrever?" }

  func whichPhone() -> String {
    "Para qual telefone a companhia aérea pode ligar? Com o código do país, por favor."
  }

  func wrong(_ problem: PersonProblem) -> String {
    switch problem {
    case .letters(let name):
      "\(quoted(name)) tem letras que não existem nas passagens. Escreva com as letras latinas do passaporte, por favor."
    case .long(let name):
      "\(quoted(name)) é longo demais para uma passagem: cabem no máximo 20 letras. Abrevie como a companhia aérea faria, por favor."
    case .notYetBorn(let name):
      (name.isEmpty ? "Essa data de nascimento" : "A data de nascimento de \(quotable(name))")
        + " não pode estar certa. Qual é a correta?"
    case .sameName(let name):
      "Duas pessoas se chamam \(quotable(name)). Acrescente mais um nome a uma das duas, por favor."
    case .passportExpired(let name):
      (name.isEmpty ? "Esse passaporte" : "O passaporte de \(quotable(name))")
        + " já vai estar vencido até lá. Mande um válido, por favor."
    case .contact: "Isso não parece um endereço de e-mail."
    }
  }

  func cardRefused(paysOnPage: Bool) -> String {
    "Por favor, nunca escreva um número de cartão aqui. Eu não o guardei."
      + (paysOnPage ? " O pagamento é feito em uma página segura." : "")
  }

  func ageDiffers(_ name: String, age: Int) -> String {
    "\(name) vai ter \(age) \(age < 2 ? "ano" : "anos") nessa viagem, então as tarifas são outras. Busquei de novo:"
  }

  func withBags(_ bags: String, _ total: String) -> String { "_com \(bags): \(total) no total_" }

  func withOtherAirports() -> String { "Eu olharia também os outros aeroportos da cidade." }

  // MARK: The question for the yes

  func wouldBook() -> String { "Eu reservaria isto:" }

  func born(_ date: String) -> String { "data de nascimento: \(date)" }

  func bagsAdded(_ bags: String, _ price: String) -> String { "Com \(bags): \(price)" }

  func bagsNotSold() -> String { "Não são vendidas mais malas aqui para estes voos." }

  func seatsChosen(_ seats: String, _ price: String) -> String {
    "\(seats.contains(",") ? "Assentos" : "Assento") \(seats): \(price)"
  }

  func seatsNotSold() -> String {
    "Não dá para escolher assentos aqui para estes voos: a companhia aérea define os lugares no check-in."
  }

  func grandTotal(_ amount: String) -> String { "*Total: \(amount)*" }

  func writeYesToBook(_ amount: String) -> String {
    "Escreva *sim* para reservar por \(amount), ou me diga o que mudar."
  }

  func mayHold(until moment: String, isPriceKept: Bool) -> String {
    "Ou escreva *segurar*: faço uma pré-reserva, sem pagamento, até \(moment)"
      + (isPriceKept ? ", por este preço." : "; o preço ainda pode mudar.")
  }

  func holdsFlightsOnly(_ amount: String) -> String {
    "A pré-reserva vale só para os voos (\(amount)); bagagem e assentos são adicionados depois de pagos."
  }

  func moreSold(bags: String?, seats: Bool) -> String {
    switch (bags, seats) {
    case (let bags?, true):
      "Você pode incluir uma mala despachada (a partir de \(bags)) ou escolher assentos."
    case (let bags?, false): "Você pode incluir uma mala despachada (a partir de \(bags))."
    case (nil, true): "Você pode escolher assentos."
    case (nil, false): ""
    }
  }

  func holdNotPossible() -> String {
    "A companhia aérea não segura esta tarifa: o pagamento é na hora."
  }

  // MARK: On its way

  func bookingNow() -> String {
    "Estou fazendo a reserva e escrevo assim que a companhia aérea confirmar."
  }

  func holdingNow() -> String {
    "Estou pedindo a pré-reserva à companhia aérea e escrevo assim que estiver feita."
  }

  func stillUnderWay() -> String {
    "A sua reserva ainda está em andamento. Escrevo assim que souber mais; por favor, não reserve outra vez."
  }

  func payHere(_ amount: String, _ url: String, until moment: String) -> String {
    "Você pode pagar \(amount) aqui até \(moment):\n\(url)\nO valor só é cobrado quando os seus lugares estão confirmados."
  }

  func pending() -> String {
    "A companhia aérea está com a sua reserva e ainda a está processando. Escrevo assim que estiver confirmada; por favor, não reserve outra vez."
  }

  func unclear() -> String {
    "Ainda não sei se a companhia aérea registrou o pedido: a resposta dela não chegou. Estou verificando e escrevo assim que souber. Enquanto isso, por favor, não reserve outra vez."
  }

  func failed(_ failure: BookingNews.Failure, _ kind: BookingRequest.Kind?, _ contact: String?)
    -> String
  {
    let what =
      switch kind {
      case .pay: "O pagamento não deu certo"
      case .change, .accept, .addBags: "A alteração não deu certo"
      case .cancel: "O cancelamento não deu certo"
      default: "A reserva não deu certo"
      }
    let why =
      switch failure {
      case .offerGone: "a oferta não está mais à venda."
      case .priceChanged: "o preço mudou no último momento."
      case .invalidDetails: "a companhia aérea recusou os dados de uma das pessoas."
      case .notPaid: "não foi pago a tempo."
      case .notAllowed: "a tarifa não permite."
      case .unavailable: "não foi possível falar com a companhia aérea."
      case .overBudget: "hoje já não é possível reservar mais aqui."
      case .rejected: "a companhia aérea recusou."
      }
    let rest =
      switch kind {
      case nil, .pay, .change: " Nada foi cobrado."
      case .cancel: " A sua reserva continua valendo."
      default: ""
      }
    let help = [.rejected, .notAllowed, .overBudget].contains(failure) ? contact.map(person) : nil
    return "\(what): \(why)\(rest)" + (help.map { " " + $0 } ?? "")
  }

  // MARK: Booked

  func booked(_ reference: String) -> String {
    "*Reservado!* O seu código de reserva é *\(reference)*."
  }

  func held(_ reference: String, until moment: String) -> String {
    "*Pré-reserva feita*, válida até \(moment), código de reserva *\(reference)*. Escreva *pagar* antes disso e os voos são seus; eu lembro você a tempo."
  }

  func paid(_ amount: String) -> String { "*Pago:* \(amount). A sua reserva está completa." }

  func documents(pdf: String, calendar: String) -> String {
    "Itinerário: \(pdf)\nPara a sua agenda: \(calendar)"
  }

  func afterwards() -> String {
    "Escreva *minhas viagens*, *alterar* ou *cancelar* quando precisar de mim."
  }

  func noTickets() -> String {
    "As passagens ainda não foram emitidas; a companhia aérea as envia por e-mail."
  }

  func status(_ status: BookedTrip.Status, until moment: String?) -> String {
    switch status {
    case .underWay: "reserva em andamento"
    case .awaitingPayment: "aguardando o seu pagamento"
    case .unclear: "ainda sem confirmação"
    case .held: moment.map { "pré-reserva até \($0)" } ?? "pré-reserva"
    case .booked: "reservado"
    case .cancelled: "cancelado"
    case .failed: "não reservado"
    case .expired: "não foi pago a tempo"
    }
  }

  func reference(_ reference: String) -> String { "código de reserva *\(reference)*" }

  func noTrips() -> String { "Você ainda não tem nenhuma reserva comigo." }

  func whichTrip() -> String { "A qual das suas reservas você se refere?" }

  func noSuchTrip() -> String { "Não encontro essa reserva entre as suas." }

  // MARK: Cancelling, changing, paying

  func cancelQuote(refund: String?, of total: String, to place: String?) -> String {
    guard let refund else {
      return
        "A companhia aérea não informa quanto você recebe de volta de \(total) se eu cancelar."
    }
    return "Se eu cancelar, você recebe de volta \(refund) de \(total)."
      + (place.map { " O reembolso é feito \($0)." } ?? "")
  }

  func cancelHold() -> String { "Nada foi pago; a pré-reserva termina." }

  func cancelForNothing(of total: String) -> String {
    "Se eu cancelar, nada dos \(total) volta: esta tarifa não tem reembolso."
  }

  func refundPlace(_ word: String) -> String {
    switch word {
    case "card", "original_form_of_payment": "no cartão usado no pagamento"
    case "voucher": "como voucher da companhia aérea"
    case "airline_credits": "como crédito na companhia aérea"
    case "page": "no cartão usado no pagamento na nossa página"
    default: "na nossa conta na companhia aérea, e de lá nós repassamos a você"
    }
  }

  func writeYesToCancel() -> String {
    "Escreva *sim* para cancelar a reserva, ou *não* para mantê-la."
  }

  func cancelling() -> String {
    "Estou cancelando a reserva e escrevo assim que estiver feito."
  }

  func cancelled(refund: String?, to place: String?) -> String {
    guard let refund else { return "*Reserva cancelada.*" }
    return "*Reserva cancelada.* Você recebe de volta \(refund)."
      + (place.map { " O reembolso é feito \($0)." } ?? "")
  }

  func kept() -> String { "Certo, fica tudo como está." }

  func cannot(_ kind: BookingRequest.Kind, _ contact: String?) -> String {
    let sentence =
      switch kind {
      case .cancel: "A companhia aérea não me permite cancelar esta reserva."
      case .change: "A companhia aérea não me permite alterar esta reserva."
      case .addBags:
        "Não consigo incluir malas em uma reserva já feita; a companhia aérea consegue."
      default: "Não consigo fazer isso com esta reserva."
      }
    return sentence + (contact.map { " " + person($0) } ?? "")
  }

  func quoteExpired() -> String {
    "O que eu disse sobre isso já não vale mais. A situação agora é esta:"
  }

  func whichDay(_ ways: [String]) -> String {
    ways.count > 1
      ? "Qual voo você quer alterar: \(list(ways, .or))? E para que dia?"
      : "Em que outro dia você quer voar?"
  }

  func noChanges(on date: String) -> String {
    "A companhia aérea não oferece outros voos \(date). Que outro dia serve para você?"
  }

  func otherFlights() -> String { "Você poderia voar assim:" }

  func difference(_ amount: String, isRefund: Bool) -> String {
    isRefund ? "reembolso de \(amount)" : "\(amount) a mais"
  }

  func noDifference() -> String { "sem custo adicional" }

  func whichChange(count: Int) -> String {
    count == 1
      ? "Escreva *1* para ficar com este, ou diga outro dia."
      : "Qual você prefere? Responda 1-\(count)."
  }

  func wouldChange() -> String { "O novo voo seria:" }

  func writeYesToChange(_ amount: String?) -> String {
    "Escreva *sim* para alterar\(amount.map { " (\($0))" } ?? ""), ou *não* para deixar como está."
  }

  func changing() -> String { "Estou fazendo a alteração e escrevo assim que estiver feita." }

  func changed() -> String { "*Alterado.* A sua viagem agora é esta:" }

  func writeYesToAdd(_ amount: String) -> String {
    "Escreva *sim* para adicionar por \(amount), ou *não* para deixar como está."
  }

  func writeYesToPay(_ amount: String, until moment: String?) -> String {
    "Escreva *sim* para pagar \(amount)"
      + (moment.map { "; a pré-reserva vale até \($0)." } ?? ".")
  }

  func paying() -> String {
    "Estou cuidando do pagamento e escrevo assim que estiver feito."
  }

  func nothingToPay() -> String { "Não há nada a pagar." }

  func unreachable() -> String {
    "Não consigo falar com a companhia aérea agora. Pergunte de novo daqui a alguns minutos, por favor."
  }

  // MARK: By itself

  func expired() -> String {
    "A pré-reserva terminou sem pagamento, e os lugares estão livres de novo. Quer que eu busque voos outra vez? É só dizer para onde."
  }

  func holdEnds(_ moment: String) -> String {
    "Um lembrete: a sua pré-reserva vale só até \(moment). Escreva *pagar* para ficar com os lugares."
  }

  /// The moment stands behind a colon, because of the days' genders.
  func checkIn(_ flight: String, _ moment: String) -> String {
    "Não esqueça o check-in. Partida do seu voo \(flight): \(moment). Boa viagem!"
  }

  func scheduleChanged(canAccept: Bool) -> String {
    "A companhia aérea alterou os seus voos."
      + (canAccept
        ? " Escreva *aceitar* para ficar com os novos, ou *cancelar*."
        : " Escreva *cancelar* se não servir para você.")
  }

  func was() -> String { "Antes:" }

  func isNow() -> String { "Agora:" }

  func accepting() -> String {
    "Estou avisando a companhia aérea e escrevo assim que estiver feito."
  }

  func accepted() -> String { "*Pronto.* Os seus voos agora são estes:" }

  func zoneTime(_ city: String) -> String { "horário \(from(city))" }

  private func noun(_ kind: Passenger.Kind) -> String {
    switch kind {
    case .adult: "adulta"
    case .child: "criança"
    case .infant: "bebê"
    }
  }
}
