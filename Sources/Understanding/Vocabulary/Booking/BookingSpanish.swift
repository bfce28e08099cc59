// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// How people speak Spanish of themselves and of their bookings.
let bookingSpanish: [Entry] = [
  Entry(
    .flag,
    "nacido|nacida|naci|nacimiento|pasaporte|nombre|apellido|apellidos|correo|mail|email|telefono|celular|reserva|reservas|reservacion|reservaciones|llamo"
  ),
  Entry(.title, "senor|sr|don", 1), Entry(.title, "senora|sra|dona", 3),
  Entry(.title, "senorita|srta", 4), Entry(.title, "dr|doctor|dra|doctora", 5),
  Entry(.gender, "masculino", 1), Entry(.gender, "femenino|femenina", 2),
  Entry(.genderHint, "m|h|hombre|varon|nino|chico|marido|esposo|padre|hermano|novio", 1),
  Entry(.genderHint, "f|mujer|nina|chica|esposa|madre|hermana|novia", 2),
  Entry(
    .relation,
    "mi hijo|mi marido|mi esposo|mi padre|mi hermano|nuestro hijo|mi novio|mi abuelo|mi tio|mi sobrino|mi papa",
    1),
  Entry(
    .relation,
    "mi hija|mi mujer|mi esposa|mi madre|mi hermana|nuestra hija|mi novia|mi abuela|mi tia|mi sobrina|mi mama",
    2),
  Entry(.genderHint, "hijo", 1), Entry(.genderHint, "hija", 2),
  Entry(.passenger, "pasajero|pasajera|viajero|viajera|persona", 0),
  Entry(.passenger, "adulto|adulta", 1), Entry(.passenger, "nino|nina", 2),
  Entry(.passenger, "bebe|el bebe|la bebe|nuestro bebe|mi bebe", 3),
  Entry(
    .bornLabel,
    "nacido|nacida|nacido el|nacida el|naci|naci el|nacio el|nacio|fecha de nacimiento|nacimiento|f nacimiento|fecha nacimiento|cumpleanos|f nac|fecha nac"
  ),
  Entry(.givenLabel, "nombre de pila|primer nombre|nombres"),
  Entry(.familyLabel, "apellido|apellidos|mi apellido|mis apellidos|primer apellido|apellido s"),
  Entry(
    .nameLabel,
    "nombre|mi nombre|nombre completo|me llamo|se llama|el nombre|nombre y apellidos|nombre y apellido|se llaman|se escribe|su nombre"
  ), Entry(.nameLabel, "soy|somos", 1),
  Entry(.genderLabel, "sexo|genero"),
  Entry(
    .emailLabel,
    "correo|correo electronico|mi correo|mi correo electronico|direccion de correo|mi email"),
  Entry(
    .phoneLabel,
    "telefono|numero de telefono|movil|celular|tel|mi numero|numero de movil|numero de celular|mi telefono"
  ),
  Entry(
    .passportLabel,
    "pasaporte|numero de pasaporte|pasaporte numero|pasaporte n|pasaporte no|n de pasaporte|numero del pasaporte|pasaporte nro|nro de pasaporte|num pasaporte|dni|nie|documento de identidad"
  ),
  Entry(
    .expiryLabel,
    "caduca|caduca el|caduca en|caducidad|fecha de caducidad|vence|vence el|vence en|vencimiento|fecha de vencimiento|valido hasta|valida hasta|valido hasta el|expira|expira el|vigente hasta|vigencia"
  ),
  Entry(
    .issuerLabel,
    "expedido por|expedido en|emitido por|emitido en|pais de emision|pais emisor|pais de expedicion|nacionalidad|pais|ciudadano de|ciudadania"
  ),
  Entry(
    .otherLabel,
    "expedido el|fecha de emision|fecha de expedicion|emitido el|lugar de nacimiento|direccion"
  ),
  Entry(
    .link,
    "es|son|el|la|los|las|un|una|de|del|numero|n|nro|mi|mis|su|en|a|debe ser|deberia ser|no|con|que"
  ),
  Entry(
    .lead,
    "si|no|hola|buenos dias|buenas tardes|vale|claro|perdon|perdona|gracias|y|tambien|aqui|aqui estan|aqui van|aqui tienes|entonces|en realidad|por favor|para|yo|con|sino|pero|mejor|solo|primero|segundo|el otro es|los pasajeros son|los datos|mis datos|ok"
  ),
  Entry(
    .assent,
    "si|si por favor|si gracias|si claro|si confirmo|confirmo|confirmado|confirmar|confirma|confirmalo|vale|de acuerdo|adelante|claro|claro que si|por supuesto|desde luego|hazlo|hagalo|ok|acepto|esta bien|sin duda|proceda|proceder|conforme|estoy de acuerdo|me parece bien|hagamoslo"
  ),
  Entry(.assent, "hecho|venga|sale|seguro|dale|vamos|procede|simon|sip", 1),
  Entry(
    .praise,
    "perfecto|genial|bien|muy bien|correcto|exacto|excelente|estupendo|todo correcto|todo bien|es correcto|bueno|buenisimo|fantastico|ningun problema|sin problema|todo|asi|asi es"
  ),
  Entry(.courtesy, "por favor|gracias|muchas gracias|hola|porfa|porfavor|mil gracias|buenas"),
  Entry(
    .refusal,
    "no|no gracias|todavia no|aun no|espera|espere|esperate|un momento|un segundo|un minuto|ahora no|mejor no|dejalo|dejelo|olvidalo|he cambiado de idea|cambie de idea|he cambiado de opinion|cambie de opinion|para nada|ni hablar|tengo que pensarlo|lo voy a pensar|lo pensare|lo pienso|dejame pensarlo|dejame pensar"
  ),
  Entry(.refusal, "luego|despues|mas tarde|momento|muy caro|demasiado caro|no quiero|ya no", 1),
  Entry(.negation, "no|nunca|jamas|sin|en vez de|en lugar de|ni"),
  Entry(
    .condition,
    "si es|si hay|si puedo|pero|siempre que|solo si|a menos que|como|por que|cuando|quizas|quiza|tal vez|creo|supongo|antes|cuanto|a lo mejor"
  ),
  Entry(
    .neutral,
    "yo|nosotros|me|nos|quiero|quisiera|queremos|quisieramos|querria|gustaria|me gustaria|puedes|puede|puedo|podemos|podrias|podria|podeis|lo|la|los|las|el|ese|esa|este|esta|esto|eso|un|una|para|para mi|para nosotros|ahora|ya|entonces|pues|y|quedo|me quedo|me lo quedo|tomo|cojo|con|de|del|vuelo|vuelos|oferta|opcion|numero|tambien|ahora mismo|enseguida|hoy|inmediatamente|voy|vamos|a|que|es|se|favor|hacer|haz|te|le|en"
  ),
  Entry(
    .book,
    "reservar|reserva|reservalo|reservala|reserve|reservo|reservamos|comprar|compra|compralo|compro|compre|compramos|reservarlo|reservarla|comprarlo|reservelo|comprelo|reservame|reservemos|adquirir|reserven"
  ),
  Entry(
    .hold,
    "retener|retenlo|reten|bloquear|bloquea|bloquealo|bloqueame|guardar|guardalo|guardamelo|guardame|apartar|apartalo|apartamelo|apartame|mantener|mantenlo|mantenmelo|bloquearlo|guardarlo|retenerlo|apartarlo|mantenerlo"
  ),
  Entry(
    .payLater,
    "pagar despues|pagar luego|pagar mas tarde|pago despues|pago luego|pago mas tarde|pagarlo despues|pagarlo mas tarde|pagarlo luego|pagare despues|pagare luego|pagare mas tarde|sin pagar|lo pago despues|lo pago luego|lo pago mas tarde|pagamos despues|pagamos luego"
  ),
  Entry(.pay, "pagar|pago|pagarlo|pagarla|pagalo|enlace de pago|abonar|quiero pagar"),
  Entry(
    .cancel,
    "cancelar|cancela|cancelo|cancele|cancelen|cancelalo|cancelala|cancelarlo|cancelarla|cancelacion|anular|anula|anulo|anule|anulalo|anulala|anularlo|dar de baja"
  ),
  Entry(
    .change,
    "cambiar|cambia|cambio|cambie|cambialo|cambiala|cambiarlo|cambiarla|modificar|modifica|modifique|mover|mueve|mueva|muevelo|moverlo|aplazar|aplaza|adelantar|adelanta|reprogramar|reprograma|posponer|pospon|pasar|retrasar"
  ),
  Entry(
    .send,
    "enviar|envia|enviame|envie|envieme|mandar|manda|mandame|mande|mandeme|reenviar|reenvia|reenviame|muestra|muestrame|ensename|dame|pasame|otra vez|de nuevo|donde esta|donde estan|necesito|recibir|tener"
  ),
  Entry(
    .put, "anadir|anade|anada|anademe|agregar|agrega|agregame|agregue|sumar|suma|incluir|incluye"),
  Entry(.put, "extra|adicional", 2), Entry(.put, "mas|otra|otro|quiero|necesito", 1),
  Entry(
    .accept,
    "aceptar|acepto|acepta|aceptamos|me quedo con|tomo|confirmo|de acuerdo con|conforme con|me va bien|me van bien"
  ),
  Entry(.mine, "mi|mis|nuestro|nuestra|nuestros|nuestras|el|la|los|las|ese|esa|este|esta|su"),
  Entry(
    .booking, "reserva|reservas|reservacion|reservaciones|pedido|vuelo reservado|viaje reservado"),
  Entry(
    .journey,
    "vuelo|vuelos|viaje|viajes|billete|billetes|boleto|boletos|pasaje|pasajes|tiquete|tiquetes"),
  Entry(.outbound, "ida|vuelo de ida|la ida"),
  Entry(.inbound, "vuelta|regreso|vuelo de vuelta|vuelo de regreso|retorno|la vuelta"),
  Entry(
    .document,
    "itinerario|billete electronico|boleto electronico|archivo de calendario|calendario|ics|pdf|factura|recibo|documentos|documento|documentacion|comprobante|e ticket|confirmacion de la reserva|confirmacion de reserva|plan de viaje"
  ),
  Entry(.document, "billete|billetes|boleto|boletos|pasaje|confirmacion|ticket|tickets", 1),
  Entry(
    .reference,
    "referencia|numero de reserva|codigo de reserva|localizador|codigo|numero de confirmacion|codigo de confirmacion|pnr|referencia de reserva|referencia de la reserva|numero de referencia|codigo de reservacion|numero de reservacion|ref"
  ),
  Entry(
    .newTimes,
    "nuevos horarios|nuevo horario|nueva hora|nuevas horas|cambio de horario|cambios de horario|cambio|el cambio|los cambios|nuevo vuelo|nuevos vuelos|cambio de hora"
  ),
  Entry(
    .bags,
    "maleta|maletas|equipaje|equipajes|maleta facturada|equipaje facturado|bolso|bulto|bultos|valija|valijas|maleta de bodega"
  ),
  Entry(
    .statusQuestion,
    "esta reservado|esta confirmado|esta confirmada|ya esta reservado|ya esta confirmado|esta hecho|ha funcionado|funciono|se hizo la reserva|se ha hecho la reserva|se completo la reserva|mi reserva esta confirmada|esta confirmada mi reserva|esta confirmado mi vuelo|esta reservado mi vuelo|mi vuelo esta confirmado|mi vuelo esta reservado|has reservado|reservaste|estado de mi reserva|estado de la reserva|como va mi reserva|estado|se ha reservado|paso el pago|ha pasado el pago|entro el pago|salio bien"
  ),
  Entry(
    .tripList,
    "mis viajes|mis reservas|mis vuelos|mis reservaciones|que reservas tengo|que viajes tengo|que vuelos tengo|que he reservado|que tengo reservado|que reserve|nuestras reservas|nuestros viajes|mis proximos viajes|mis proximos vuelos|todas mis reservas|ver mis reservas"
  ),
  Entry(
    .samePeople,
    "los mismos|las mismas|las mismas personas|mismas personas|los mismos pasajeros|mismos pasajeros|los mismos viajeros|como la ultima vez|como la vez pasada|los mismos que la ultima vez|los mismos de la ultima vez|los mismos de siempre|igual que la ultima vez|mismos datos|los mismos datos|la misma gente|los mismos de antes"
  ),
  Entry(
    .seatPlace,
    "ventana|ventanilla|asiento de ventana|asiento de ventanilla|en la ventana|en ventanilla|junto a la ventana",
    1), Entry(.seatPlace, "pasillo|asiento de pasillo|en el pasillo|en pasillo", 2),
  Entry(
    .seatWish,
    "juntos|juntas|sentados juntos|sentarnos juntos|asientos juntos|al lado|uno al lado del otro|lado a lado",
    3),
  Entry(
    .seatWish,
    "cualquier asiento|sin preferencia|sin preferencias|sin preferencia de asiento|me da igual|nos da igual|da igual|no importa|me da igual el asiento|no importa el asiento|sin asiento|sin elegir asiento|ninguna preferencia",
    4),
  Entry(.seat, "asiento|asientos|sentarme|sentarnos|plaza|plazas|sentados"),
]
