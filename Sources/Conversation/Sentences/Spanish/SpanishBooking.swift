import Flights
import LocalTime

// What Spanish says while something is booked and after.
extension Spanish {
  func offerGone() -> String { "Esa oferta ya no está a la venta." }

  func priceChanged(from old: String, to new: String) -> String {
    "El precio cambió: antes era de \(old) y ahora es de *\(new)*."
  }

  func priceUnknown() -> String {
    "Ahora mismo no consigo consultar el precio con la aerolínea. Vuelve a elegir el vuelo en unos minutos, por favor."
  }

  func samePeople(_ names: String) -> String {
    "¿Reservo para las mismas personas que la última vez: \(names)? Escribe *sí*, o *no* si son otras."
  }

  func whoIs(_ number: Int, of count: Int, _ kind: Passenger.Kind, example: String) -> String {
    let who = count == 1 ? "¿Quién viaja?" : "¿Quién es la persona \(number) (\(noun(kind)))?"
    return
      "\(who) Necesito el nombre y los apellidos como en el pasaporte, la fecha de nacimiento y el sexo (hombre o mujer). "
      + "Por ejemplo: _\(example)_"
  }

  func everyoneAtOnce() -> String {
    "Pueden ir todas las personas en un solo mensaje, una por línea."
  }

  func stillNeeded(_ fields: [PersonField], of name: String) -> String {
    let names = fields.map { field in
      switch field {
      case .name: "el nombre como en el pasaporte"
      case .familyName: "los apellidos"
      case .birthDate: "la fecha de nacimiento"
      case .gender: "el sexo que indica el pasaporte (hombre o mujer)"
      case .passport: "el pasaporte (número, país y fecha de vencimiento)"
      }
    }
    return "Para \(name) todavía necesito: \(list(names))."
  }

  func female() -> String { "mujer" }

  func whichEmail() -> String { "¿A qué correo electrónico debe escribir la aerolínea?" }

  func whichPhone() -> String {
    "¿A qué número de teléfono puede llamar la aerolínea? Con el código del país, por favor."
  }

  func wrong(_ problem: PersonProblem) -> String {
    switch problem {
    case .letters(let name):
      "\(quoted(name)) tiene letras que no existen en los pasajes. Escríbelo con las letras latinas del pasaporte, por favor."
    case .long(let name):
      "\(quoted(name)) es demasiado largo para un pasaje: caben como máximo 20 letras. Acórtalo como lo haría la aerolínea, por favor."
    case .notYetBorn(let name):
      (name.isEmpty ? "Esa fecha de nacimiento" : "La fecha de nacimiento de \(quotable(name))")
        + " no puede ser correcta. ¿Cuál es la buena?"
    case .sameName(let name):
      "Hay dos personas que se llaman \(quotable(name)). Añade otro nombre de pila a una de las dos, por favor."
    case .passportExpired(let name):
      (name.isEmpty ? "Ese pasaporte" : "El pasaporte de \(quotable(name))")
        + " ya habrá vencido para entonces. Dame uno vigente, por favor."
    case .contact: "Eso no parece una dirección de correo electrónico."
    }
  }

  func cardRefused(paysOnPage: Bool) -> String {
    "Por favor, no escribas nunca aquí un número de tarjeta. No lo he guardado."
      + (paysOnPage ? " Se paga en una página segura." : "")
  }

  func ageDiffers(_ name: String, age: Int) -> String {
    "\(name) tendrá \(age) \(age == 1 ? "año" : "años") en ese viaje, así que las tarifas son otras. Busqué de nuevo:"
  }

  func withBags(_ bags: String, _ total: String) -> String { "_con \(bags): \(total) en total_" }

  func withOtherAirports() -> String { "También miraría los demás aeropuertos de la ciudad." }

  // MARK: The question for the yes

  func wouldBook() -> String { "Esto es lo que reservaría:" }

  func born(_ date: String) -> String { "fecha de nacimiento: \(date)" }

  func bagsAdded(_ bags: String, _ price: String) -> String { "Con \(bags): \(price)" }

  func bagsNotSold() -> String { "Para estos vuelos no se venden más maletas aquí." }

  func seatsChosen(_ seats: String, _ price: String) -> String {
    "\(seats.contains(",") ? "Asientos" : "Asiento") \(seats): \(price)"
  }

  func seatsNotSold() -> String {
    "Para estos vuelos no se pueden elegir asientos aquí: los asigna la aerolínea en el check-in."
  }

  func grandTotal(_ amount: String) -> String { "*Total: \(amount)*" }

  func writeYesToBook(_ amount: String) -> String {
    "Escribe *sí* para reservar por \(amount), o dime qué quieres cambiar."
  }

  func mayHold(until moment: String, isPriceKept: Bool) -> String {
    "O escribe *retener*: te guardo los vuelos sin pagar hasta el \(moment)"
      + (isPriceKept ? ", a este precio." : "; el precio todavía puede cambiar.")
  }

  func holdsFlightsOnly(_ amount: String) -> String {
    "Solo se retienen los vuelos (\(amount)); el equipaje y los asientos se añaden una vez pagados."
  }

  func moreSold(bags: String?, seats: Bool) -> String {
    switch (bags, seats) {
    case (let bags?, true):
      "Puedes añadir una maleta facturada (desde \(bags)) o elegir asientos."
    case (let bags?, false): "Puedes añadir una maleta facturada (desde \(bags))."
    case (nil, true): "Puedes elegir asientos."
    case (nil, false): ""
    }
  }

  func holdNotPossible() -> String {
    "La aerolínea no retiene esta tarifa: se paga al momento."
  }

  // MARK: On its way

  func bookingNow() -> String {
    "Estoy haciendo la reserva y te escribo en cuanto la aerolínea la confirme."
  }

  func holdingNow() -> String {
    "Le pido a la aerolínea que retenga los vuelos y te escribo en cuanto lo haga."
  }

  func stillUnderWay() -> String {
    "Tu reserva sigue en proceso. Te escribo en cuanto sepa más; por favor, no reserves otra vez."
  }

  func payHere(_ amount: String, _ url: String, until moment: String) -> String {
    "Puedes pagar \(amount) aquí hasta el \(moment):\n\(url)\nEl dinero solo se cobra cuando tus plazas están confirmadas."
  }

  func pending() -> String {
    "La aerolínea tiene tu reserva y todavía la está tramitando. Te escribo en cuanto esté confirmada; por favor, no reserves otra vez."
  }

  func unclear() -> String {
    "Todavía no sé si la aerolínea registró la solicitud: su respuesta no llegó. Lo estoy averiguando y te escribo en cuanto lo sepa. Mientras tanto, por favor, no reserves otra vez."
  }

  func failed(_ failure: BookingNews.Failure, _ kind: BookingRequest.Kind?, _ contact: String?)
    -> String
  {
    let what =
      switch kind {
      case .pay: "No se pudo hacer el pago"
      case .change, .accept, .addBags: "No se pudo hacer el cambio"
      case .cancel: "No se pudo hacer la cancelación"
      default: "No se pudo hacer la reserva"
      }
    let why =
      switch failure {
      case .offerGone: "la oferta ya no está a la venta."
      case .priceChanged: "el precio cambió en el último momento."
      case .invalidDetails: "la aerolínea rechazó los datos de una de las personas."
      case .notPaid: "no se pagó a tiempo."
      case .notAllowed: "la tarifa no lo permite."
      case .unavailable: "no hubo manera de contactar con la aerolínea."
      case .overBudget: "hoy ya no se puede reservar más aquí."
      case .rejected: "la aerolínea lo rechazó."
      }
    let rest =
      switch kind {
      case nil, .pay, .change: " No se ha cobrado nada."
      case .cancel: " Tu reserva sigue en pie."
      default: ""
      }
    let help = [.rejected, .notAllowed, .overBudget].contains(failure) ? contact.map(person) : nil
    return "\(what): \(why)\(rest)" + (help.map { " " + $0 } ?? "")
  }

  // MARK: Booked

  func booked(_ reference: String) -> String {
    "*¡Reservado!* Tu código de reserva es *\(reference)*."
  }

  func held(_ reference: String, until moment: String) -> String {
    "*Retenido* hasta el \(moment), código de reserva *\(reference)*. Escribe *pagar* antes y los vuelos son tuyos; te lo recordaré a tiempo."
  }

  func paid(_ amount: String) -> String { "*Pagado:* \(amount). Tu reserva está completa." }

  func documents(pdf: String, calendar: String) -> String {
    "Itinerario: \(pdf)\nPara tu calendario: \(calendar)"
  }

  func afterwards() -> String {
    "Escribe *mis viajes*, *cambiar* o *cancelar* cuando me necesites."
  }

  func noTickets() -> String {
    "Los pasajes todavía no están emitidos; la aerolínea los envía por correo electrónico."
  }

  func status(_ status: BookedTrip.Status, until moment: String?) -> String {
    switch status {
    case .underWay: "reserva en proceso"
    case .awaitingPayment: "a la espera de tu pago"
    case .unclear: "todavía sin confirmar"
    case .held: moment.map { "retenido hasta el \($0)" } ?? "retenido"
    case .booked: "reservado"
    case .cancelled: "cancelado"
    case .failed: "no reservado"
    case .expired: "no se pagó a tiempo"
    }
  }

  func reference(_ reference: String) -> String { "código de reserva *\(reference)*" }

  func noTrips() -> String { "Todavía no tienes ninguna reserva conmigo." }

  func whichTrip() -> String { "¿A cuál de tus reservas te refieres?" }

  func noSuchTrip() -> String { "No encuentro esa reserva entre las tuyas." }

  // MARK: Cancelling, changing, paying

  func cancelQuote(refund: String?, of total: String, to place: String?) -> String {
    guard let refund else {
      return "La aerolínea no dice cuánto recuperas de \(total) si cancelo."
    }
    return "Si cancelo, recuperas \(refund) de \(total)."
      + (place.map { " El reembolso llega \($0)." } ?? "")
  }

  func cancelHold() -> String { "No se pagó nada; la reserva sin pago termina." }

  func cancelForNothing(of total: String) -> String {
    "Si cancelo, no se devuelve nada de los \(total): esta tarifa no tiene reembolso."
  }

  func refundPlace(_ word: String) -> String {
    switch word {
    case "card", "original_form_of_payment": "a la tarjeta con la que se pagó"
    case "voucher": "como vale de la aerolínea"
    case "airline_credits": "como saldo en la aerolínea"
    case "page": "a la tarjeta con la que se pagó en nuestra página"
    default: "a nuestra cuenta con la aerolínea, y desde ahí te lo pagamos"
    }
  }

  func writeYesToCancel() -> String {
    "Escribe *sí* para cancelar la reserva, o *no* para conservarla."
  }

  func cancelling() -> String {
    "Estoy cancelando la reserva y te escribo en cuanto esté hecho."
  }

  func cancelled(refund: String?, to place: String?) -> String {
    guard let refund else { return "*Reserva cancelada.*" }
    return "*Reserva cancelada.* Recuperas \(refund)."
      + (place.map { " El reembolso llega \($0)." } ?? "")
  }

  func kept() -> String { "De acuerdo, todo queda como está." }

  func cannot(_ kind: BookingRequest.Kind, _ contact: String?) -> String {
    let sentence =
      switch kind {
      case .cancel: "La aerolínea no me permite cancelar esta reserva."
      case .change: "La aerolínea no me permite cambiar esta reserva."
      case .addBags: "No puedo añadir maletas a una reserva ya hecha; la aerolínea sí puede."
      default: "No puedo hacer eso con esta reserva."
      }
    return sentence + (contact.map { " " + person($0) } ?? "")
  }

  func quoteExpired() -> String { "Lo que te dije sobre esto ya no está al día. Ahora es así:" }

  func whichDay(_ ways: [String]) -> String {
    ways.count > 1
      ? "¿Qué vuelo quieres cambiar: \(list(ways, .or))? ¿Y para qué día?"
      : "¿Qué día prefieres volar?"
  }

  func noChanges(on date: String) -> String {
    "La aerolínea no ofrece otros vuelos \(date). ¿Qué otro día te va bien?"
  }

  func otherFlights() -> String { "Podrías volar así:" }

  func difference(_ amount: String, isRefund: Bool) -> String {
    isRefund ? "reembolso de \(amount)" : "\(amount) más"
  }

  func noDifference() -> String { "sin cargo adicional" }

  func whichChange(count: Int) -> String {
    count == 1
      ? "Escribe *1* para quedarte con él, o dime otro día."
      : "¿Cuál prefieres? Responde 1-\(count)."
  }

  func wouldChange() -> String { "El nuevo vuelo sería:" }

  func writeYesToChange(_ amount: String?) -> String {
    "Escribe *sí* para cambiarlo\(amount.map { " (\($0))" } ?? ""), o *no* para dejarlo como está."
  }

  func changing() -> String { "Estoy haciendo el cambio y te escribo en cuanto esté hecho." }

  func changed() -> String { "*Cambiado.* Este es ahora tu viaje:" }

  func writeYesToAdd(_ amount: String) -> String {
    "Escribe *sí* para añadirlo por \(amount), o *no* para dejarlo como está."
  }

  func writeYesToPay(_ amount: String, until moment: String?) -> String {
    "Escribe *sí* para pagar \(amount)"
      + (moment.map { "; los vuelos están retenidos hasta el \($0)." } ?? ".")
  }

  func paying() -> String { "Me encargo del pago y te escribo en cuanto esté hecho." }

  func nothingToPay() -> String { "No hay nada que pagar." }

  func unreachable() -> String {
    "Ahora mismo no consigo contactar con la aerolínea. Pregúntame de nuevo en unos minutos, por favor."
  }

  // MARK: By itself

  func expired() -> String {
    "La aerolínea ya no retiene los vuelos: el plazo terminó sin pago y las plazas vuelven a estar libres. ¿Busco vuelos otra vez? Dime a dónde."
  }

  func holdEnds(_ moment: String) -> String {
    "Un recordatorio: tus vuelos están retenidos solo hasta el \(moment). Escribe *pagar* para conservarlos."
  }

  func checkIn(_ flight: String, _ moment: String) -> String {
    "Recuerda el check-in: tu vuelo \(flight) sale el \(moment). ¡Buen viaje!"
  }

  func scheduleChanged(canAccept: Bool) -> String {
    "La aerolínea cambió tus vuelos."
      + (canAccept
        ? " Escribe *aceptar* para quedarte con los nuevos, o *cancelar*."
        : " Escribe *cancelar* si no te va bien.")
  }

  func was() -> String { "Antes:" }

  func isNow() -> String { "Ahora:" }

  func accepting() -> String {
    "Aviso a la aerolínea y te escribo en cuanto esté hecho."
  }

  func accepted() -> String { "*Hecho.* Estos son ahora tus vuelos:" }

  func zoneTime(_ city: String) -> String { "hora de \(city)" }

  private func noun(_ kind: Passenger.Kind) -> String {
    switch kind {
    case .adult: "adulta"
    case .child: "niño o niña"
    case .infant: "bebé"
    }
  }
}
