// swift-format-ignore-file

/// What Spanish says of bookings, sentence by sentence.
let spanishBookingTranscript = """
  Esa oferta ya no está a la venta.
  El precio cambió: antes era de 111,50␣€ y ahora es de *1.222,75␣€*.
  Ahora mismo no consigo consultar el precio con la aerolínea. Vuelve a elegir el vuelo en unos minutos, por favor.
  ¿Reservo para las mismas personas que la última vez: José Núñez? Escribe *sí*, o *no* si son otras.
  Por favor, no escribas nunca aquí un número de tarjeta. No lo he guardado.
  Por favor, no escribas nunca aquí un número de tarjeta. No lo he guardado. Se paga en una página segura.
  José Núñez tendrá 0 años en ese viaje, así que las tarifas son otras. Busqué de nuevo:
  José Núñez tendrá 1 año en ese viaje, así que las tarifas son otras. Busqué de nuevo:
  José Núñez tendrá 12 años en ese viaje, así que las tarifas son otras. Busqué de nuevo:
  ¿Quién viaja? Necesito el nombre y los apellidos como en el pasaporte, la fecha de nacimiento y el sexo (hombre o mujer). Por ejemplo: _Anna Maria Schmidt, 12 de marzo de 1988, mujer_
  ¿Quién es la persona 2 (adulta)? Necesito el nombre y los apellidos como en el pasaporte, la fecha de nacimiento y el sexo (hombre o mujer). Por ejemplo: _Anna Maria Schmidt, 12 de marzo de 1988, mujer_
  ¿Quién es la persona 3 (niño o niña)? Necesito el nombre y los apellidos como en el pasaporte, la fecha de nacimiento y el sexo (hombre o mujer). Por ejemplo: _Anna Maria Schmidt, 12 de marzo de 1988, mujer_
  ¿Quién es la persona 4 (bebé)? Necesito el nombre y los apellidos como en el pasaporte, la fecha de nacimiento y el sexo (hombre o mujer). Por ejemplo: _Anna Maria Schmidt, 12 de marzo de 1988, mujer_
  Pueden ir todas las personas en un solo mensaje, una por línea.
  Para José Núñez todavía necesito: el nombre como en el pasaporte.
  Para José Núñez todavía necesito: los apellidos.
  Para José Núñez todavía necesito: la fecha de nacimiento.
  Para José Núñez todavía necesito: el sexo que indica el pasaporte (hombre o mujer).
  Para José Núñez todavía necesito: el pasaporte (número, país y fecha de vencimiento).
  Para José Núñez todavía necesito: el nombre como en el pasaporte, los apellidos, la fecha de nacimiento, el sexo que indica el pasaporte (hombre o mujer) y el pasaporte (número, país y fecha de vencimiento).
  mujer
  ¿A qué correo electrónico debe escribir la aerolínea?
  ¿A qué número de teléfono puede llamar la aerolínea? Con el código del país, por favor.
  «José Núñez» tiene letras que no existen en los pasajes. Escríbelo con las letras latinas del pasaporte, por favor.
  «José Núñez» es demasiado largo para un pasaje: caben como máximo 20 letras. Acórtalo como lo haría la aerolínea, por favor.
  La fecha de nacimiento de José Núñez no puede ser correcta. ¿Cuál es la buena?
  Hay dos personas que se llaman José Núñez. Añade otro nombre de pila a una de las dos, por favor.
  El pasaporte de José Núñez ya habrá vencido para entonces. Dame uno vigente, por favor.
  Esa fecha de nacimiento no puede ser correcta. ¿Cuál es la buena?
  Ese pasaporte ya habrá vencido para entonces. Dame uno vigente, por favor.
  Eso no parece una dirección de correo electrónico.
  _con 2 maletas facturadas: 1.222,75␣€ en total_
  También miraría los demás aeropuertos de la ciudad.
  Esto es lo que reservaría:
  fecha de nacimiento: 12 de marzo de 1988
  Con 2 maletas facturadas: 111,50␣€
  Para estos vuelos no se venden más maletas aquí.
  Asientos 14A, 14B: 111,50␣€
  Asiento 14A: 111,50␣€
  Para estos vuelos no se pueden elegir asientos aquí: los asigna la aerolínea en el check-in.
  *Total: 1.222,75␣€*
  Escribe *sí* para reservar por 1.222,75␣€, o dime qué quieres cambiar.
  O escribe *retener*: te guardo los vuelos sin pagar hasta el viernes 27 de noviembre, 14:00 (hora de London), a este precio.
  O escribe *retener*: te guardo los vuelos sin pagar hasta el viernes 27 de noviembre, 14:00 (hora de London); el precio todavía puede cambiar.
  Puedes añadir una maleta facturada (desde 111,50␣€) o elegir asientos.
  Puedes añadir una maleta facturada (desde 111,50␣€).
  Puedes elegir asientos.
  La aerolínea no retiene esta tarifa: se paga al momento.
  Estoy haciendo la reserva y te escribo en cuanto la aerolínea la confirme.
  Le pido a la aerolínea que retenga los vuelos y te escribo en cuanto lo haga.
  Tu reserva sigue en proceso. Te escribo en cuanto sepa más; por favor, no reserves otra vez.
  Puedes pagar 1.222,75␣€ aquí hasta el viernes 27 de noviembre, 14:00 (hora de London):
  https://example.com/d/7
  El dinero solo se cobra cuando tus plazas están confirmadas.
  La aerolínea tiene tu reserva y todavía la está tramitando. Te escribo en cuanto esté confirmada; por favor, no reserves otra vez.
  Todavía no sé si la aerolínea registró la solicitud: su respuesta no llegó. Lo estoy averiguando y te escribo en cuanto lo sepa. Mientras tanto, por favor, no reserves otra vez.
  No se pudo hacer la reserva: no hubo manera de contactar con la aerolínea. No se ha cobrado nada.
  No se pudo hacer la reserva: la oferta ya no está a la venta. No se ha cobrado nada.
  No se pudo hacer la reserva: el precio cambió en el último momento. No se ha cobrado nada.
  No se pudo hacer la reserva: la aerolínea rechazó los datos de una de las personas. No se ha cobrado nada.
  No se pudo hacer la reserva: la tarifa no lo permite. No se ha cobrado nada.
  No se pudo hacer la reserva: la aerolínea lo rechazó. No se ha cobrado nada.
  No se pudo hacer la reserva: no se pagó a tiempo. No se ha cobrado nada.
  No se pudo hacer la reserva: hoy ya no se puede reservar más aquí. No se ha cobrado nada.
  No se pudo hacer el pago: no hubo manera de contactar con la aerolínea. No se ha cobrado nada.
  No se pudo hacer el cambio: no hubo manera de contactar con la aerolínea. No se ha cobrado nada.
  No se pudo hacer el cambio: no hubo manera de contactar con la aerolínea.
  No se pudo hacer la cancelación: no hubo manera de contactar con la aerolínea. Tu reserva sigue en pie.
  No se pudo hacer la reserva: la aerolínea lo rechazó. No se ha cobrado nada. Aquí te atiende una persona: help@example.com.
  No se pudo hacer la cancelación: la tarifa no lo permite. Tu reserva sigue en pie. Aquí te atiende una persona: help@example.com.
  La aerolínea no me permite cancelar esta reserva.
  La aerolínea no me permite cambiar esta reserva.
  No puedo añadir maletas a una reserva ya hecha; la aerolínea sí puede.
  No puedo hacer eso con esta reserva.
  La aerolínea no me permite cancelar esta reserva. Aquí te atiende una persona: help@example.com.
  *¡Reservado!* Tu código de reserva es *ZX81QL*.
  *Retenido* hasta el viernes 27 de noviembre, 14:00 (hora de London), código de reserva *ZX81QL*. Escribe *pagar* antes y los vuelos son tuyos; te lo recordaré a tiempo.
  *Pagado:* 1.222,75␣€. Tu reserva está completa.
  Itinerario: https://example.com/d/7.pdf
  Para tu calendario: https://example.com/d/7.ics
  Escribe *mis viajes*, *cambiar* o *cancelar* cuando me necesites.
  Los pasajes todavía no están emitidos; la aerolínea los envía por correo electrónico.
  reserva en proceso
  a la espera de tu pago
  todavía sin confirmar
  retenido
  reservado
  cancelado
  no reservado
  no se pagó a tiempo
  retenido hasta el viernes 27 de noviembre, 14:00 (hora de London)
  código de reserva *ZX81QL*
  Todavía no tienes ninguna reserva conmigo.
  ¿A cuál de tus reservas te refieres?
  No encuentro esa reserva entre las tuyas.
  Solo se retienen los vuelos (1.222,75␣€); el equipaje y los asientos se añaden una vez pagados.
  No se pagó nada; la reserva sin pago termina.
  Si cancelo, no se devuelve nada de los 1.222,75␣€: esta tarifa no tiene reembolso.
  Escribe *sí* para añadirlo por 1.222,75␣€, o *no* para dejarlo como está.
  Escribe *sí* para pagar 1.222,75␣€.
  Escribe *sí* para pagar 1.222,75␣€; los vuelos están retenidos hasta el viernes 27 de noviembre, 14:00 (hora de London).
  Me encargo del pago y te escribo en cuanto esté hecho.
  No hay nada que pagar.
  Ahora mismo no consigo contactar con la aerolínea. Pregúntame de nuevo en unos minutos, por favor.
  La aerolínea no dice cuánto recuperas de 1.222,75␣€ si cancelo.
  Si cancelo, recuperas 111,50␣€ de 1.222,75␣€.
  Si cancelo, recuperas 111,50␣€ de 1.222,75␣€. El reembolso llega a la tarjeta con la que se pagó.
  *Reserva cancelada.* Recuperas 111,50␣€. El reembolso llega a la tarjeta con la que se pagó.
  Si cancelo, recuperas 111,50␣€ de 1.222,75␣€. El reembolso llega como vale de la aerolínea.
  *Reserva cancelada.* Recuperas 111,50␣€. El reembolso llega como vale de la aerolínea.
  Si cancelo, recuperas 111,50␣€ de 1.222,75␣€. El reembolso llega como saldo en la aerolínea.
  *Reserva cancelada.* Recuperas 111,50␣€. El reembolso llega como saldo en la aerolínea.
  Si cancelo, recuperas 111,50␣€ de 1.222,75␣€. El reembolso llega a la tarjeta con la que se pagó en nuestra página.
  *Reserva cancelada.* Recuperas 111,50␣€. El reembolso llega a la tarjeta con la que se pagó en nuestra página.
  Si cancelo, recuperas 111,50␣€ de 1.222,75␣€. El reembolso llega a nuestra cuenta con la aerolínea, y desde ahí te lo pagamos.
  *Reserva cancelada.* Recuperas 111,50␣€. El reembolso llega a nuestra cuenta con la aerolínea, y desde ahí te lo pagamos.
  *Reserva cancelada.* Recuperas 111,50␣€.
  *Reserva cancelada.*
  Escribe *sí* para cancelar la reserva, o *no* para conservarla.
  Estoy cancelando la reserva y te escribo en cuanto esté hecho.
  De acuerdo, todo queda como está.
  Lo que te dije sobre esto ya no está al día. Ahora es así:
  ¿Qué día prefieres volar?
  ¿Qué vuelo quieres cambiar: vie 27 nov de Múnich a Lisboa o dom 29 nov de Lisboa a Múnich? ¿Y para qué día?
  La aerolínea no ofrece otros vuelos el sábado 28 de noviembre. ¿Qué otro día te va bien?
  Podrías volar así:
  111,50␣€ más
  reembolso de 111,50␣€
  sin cargo adicional
  Escribe *1* para quedarte con él, o dime otro día.
  ¿Cuál prefieres? Responde 1-4.
  El nuevo vuelo sería:
  Escribe *sí* para cambiarlo, o *no* para dejarlo como está.
  Escribe *sí* para cambiarlo (reembolso de 111,50␣€), o *no* para dejarlo como está.
  Escribe *sí* para cambiarlo (111,50␣€ más), o *no* para dejarlo como está.
  Estoy haciendo el cambio y te escribo en cuanto esté hecho.
  *Cambiado.* Este es ahora tu viaje:
  La aerolínea ya no retiene los vuelos: el plazo terminó sin pago y las plazas vuelven a estar libres. ¿Busco vuelos otra vez? Dime a dónde.
  Un recordatorio: tus vuelos están retenidos solo hasta el viernes 27 de noviembre, 14:00 (hora de London). Escribe *pagar* para conservarlos.
  Recuerda el check-in: tu vuelo LH 1790 sale el viernes 27 de noviembre, 14:00 (hora de London). ¡Buen viaje!
  La aerolínea cambió tus vuelos. Escribe *aceptar* para quedarte con los nuevos, o *cancelar*.
  La aerolínea cambió tus vuelos. Escribe *cancelar* si no te va bien.
  Antes:
  Ahora:
  Aviso a la aerolínea y te escribo en cuanto esté hecho.
  *Hecho.* Estos son ahora tus vuelos:
  hora de London
  hora de Athens
  hora de Cairo
  """
