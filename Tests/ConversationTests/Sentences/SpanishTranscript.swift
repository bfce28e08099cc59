// swift-format-ignore-file

/// What Spanish says, sentence by sentence.
let spanishTranscript = """
  ¡Hola! Soy un asistente de viajes automático: te busco y te reservo vuelos.
  ¡Hola! Soy un asistente de viajes automático: te busco y te reservo vuelos. Para hablar con una persona: help@example.com. Esto es una demostración: los vuelos que muestro no son reales.
  ¿A dónde quieres volar, y desde dónde?
  ¿A dónde vas, y desde dónde sales?
  ¿A dónde quieres volar?
  ¿Cuál es tu destino?
  ¿Desde dónde sales?
  ¿Desde qué ciudad sales?
  ¿Cuándo quieres salir?
  ¿Qué día te gustaría volar?
  ¿Solo ida, o cuándo vuelves?
  ¿Es solo ida, o cuándo quieres volver?
  ¿Cuándo vuelves?
  ¿Qué día vuelves?
  ¿Solo tú, o viaja alguien contigo?
  ¿Eres solo tú, o va alguien más?
  ¿Cuántos años tiene el niño o la niña?
  ¿Cuántos años tienen los niños?
  ¿A dónde vas después, y cuándo?
  ¿A dónde vas después de Roma, y cuándo?
  ¿Cuándo vuelas a Atenas?
  ¿Cuándo vuelas de Roma a Atenas?
  Necesito dos ciudades o aeropuertos, por ejemplo: de Madrid a Nueva York, o MAD a JFK.
  Necesito la ciudad o el aeropuerto de destino, por ejemplo: Lisboa, o su código LIS.
  Necesito la ciudad o el aeropuerto de salida, por ejemplo: Bilbao, o su código BIO.
  Necesito el día de salida, por ejemplo: sábado 5 de diciembre, o: el próximo viernes.
  Escribe: solo ida. O escribe el día de vuelta, por ejemplo: sábado 5 de diciembre.
  Necesito el día de vuelta, por ejemplo: sábado 5 de diciembre, o: una semana después.
  ¿Cuántas personas vuelan? Por ejemplo: 2 adultos y un niño de 7 años.
  Necesito la edad de cada niño en años, por ejemplo: 4 y 7.
  Necesito la siguiente ciudad y el día, por ejemplo: a Roma el sábado 5 de diciembre.
  Necesito el día de ese vuelo, por ejemplo: sábado 5 de diciembre.
  Perdona, no te entendí.
  Disculpa, eso no lo entendí.
  Siento que esto no esté saliendo bien.
  Si prefieres que te ayude una persona, contacta con help@example.com.
  Anotado: de Múnich a Lisboa.
  Perfecto: de Múnich a Lisboa.
  Cambiado: salida el viernes 27 de noviembre, a Lisboa.
  De acuerdo, ahora salida el viernes 27 de noviembre, a Lisboa.
  Antes de buscar, ¿está bien así?
  *De Múnich a Lisboa, Portugal*
  Viernes 27 de noviembre, vuelta el domingo 29 de noviembre
  2 adultos, clase económica, con Lufthansa, hasta 300␣€
  Escribe *sí*, o dime qué quieres cambiar.
  Antes de buscar, ¿está bien así?
  *De Oporto, Portugal, a El Cairo*
  Viernes 27 de noviembre, vuelta el domingo 29 de noviembre
  2 adultos, clase económica, con Lufthansa, hasta 300␣€
  Escribe *sí*, o dime qué quieres cambiar.
  ¿A qué Londres te refieres?
  ¿A qué «3 april» te refieres?
  ¿A cuál te refieres?
  ¿Qué ciudad de Liechtenstein?
  ¿Qué ciudad de Liechtenstein? Por ejemplo:
  Londres, Reino Unido
  London, Ontario, Canadá
  martes 1 de diciembre
  ¿En qué ciudad estás ahora? Así sé qué día es para ti.
  Gracias por tu ubicación.
  He anotado que viaja un animal. Solo la aerolínea puede decir si lo admite y a qué precio; yo no puedo gestionarlo aquí.
  He anotado la silla de ruedas. No puedo pedirla a la aerolínea: hay que avisarla al menos 48 horas antes del vuelo.
  He anotado que se necesita asistencia. No puedo pedirla a la aerolínea: hay que avisarla al menos 48 horas antes del vuelo.
  He anotado la comida especial. No puedo pedirla a la aerolínea.
  ¿Qué quieres cambiar?
  De acuerdo, sin el origen.
  De acuerdo, sin el destino.
  De acuerdo, sin la fecha de salida.
  De acuerdo, sin el tipo de viaje.
  De acuerdo, sin la vuelta.
  De acuerdo, sin los pasajeros.
  De acuerdo, sin la clase.
  De acuerdo, sin la hora.
  De acuerdo, sin la hora.
  De acuerdo, sin la hora.
  De acuerdo, sin las aerolíneas.
  De acuerdo, sin el límite de escalas.
  De acuerdo, sin las maletas.
  De acuerdo, sin el presupuesto.
  De acuerdo, sin el reembolso.
  De acuerdo, sin los cambios.
  De acuerdo, sin los demás vuelos.
  De acuerdo, al revés: de Múnich a Lisboa.
  Tu vuelta del domingo 29 de noviembre quedaría antes de la salida, así que la quité.
  No conozco ninguna ciudad ni aeropuerto con el nombre «Narnia».
  No hay ningún «30 02» en el calendario.
  De acuerdo.
  Esa no es una de las opciones.
  Esa oferta ya venció y su precio ya no se mantiene.
  Encajan los números 1, 2 y 3. ¿Cuál de ellos?
  Necesito una sola edad, para un niño.
  Necesito 2 edades, una por cada niño.
  De acuerdo, empecemos de nuevo.
  El domingo 22 de noviembre ya pasó.
  El viernes 24 de diciembre de 2027 queda demasiado lejos: hay vuelos a la venta más o menos hasta el martes 19 de octubre de 2027.
  El jueves 26 de noviembre es antes de tu salida, el sábado 28 de noviembre.
  Londres Heathrow no puede ser origen y destino a la vez.
  Londres Heathrow es tu punto de partida.
  Una reserva admite como máximo 9 pasajeros, y son 12.
  Cada bebé vuela en brazos de un adulto, así que no puede haber más bebés que adultos.
  Tiene que volar al menos un adulto.
  ¡Hola de nuevo!
  ¡Hola!
  ¡De nada!
  ¡Con mucho gusto!
  ¡Hasta luego y buen viaje! Escríbeme cuando me necesites.
  Se me dan mejor los vuelos que la charla.
  Lo mío son los vuelos.
  Eso todavía no lo puedo responder con seguridad, y prefiero no adivinar.
  Todavía no puedo escuchar mensajes de voz. ¿Me lo escribes?
  Todavía no puedo ver imágenes. ¿Me lo escribes?
  Todavía no puedo ver videos. ¿Me lo escribes?
  Todavía no puedo leer documentos. ¿Me lo escribes?
  Todavía no puedo leer tarjetas de contacto. ¿Me lo escribes?
  Todavía no puedo leer este tipo de mensajes. ¿Me lo escribes?
  No estaba cuando llegó tu mensaje y ya no puedo ver qué era. ¿Me lo escribes?
  Lo siento, por ahora no se puede hablar con nadie a través de este número.
  Aquí te atiende una persona: help@example.com.
  De acuerdo, no recibirás más mensajes míos. Escribe START cuando quieras seguir.
  ¡Qué bueno tenerte de vuelta!
  De tu viaje todavía no sé nada. Nuestros mensajes se guardan para poder seguir donde lo dejamos.
  De tu viaje sé esto: de Múnich a Lisboa, viernes 27 de noviembre, vuelta el domingo 29 de noviembre, 2 adultos. También guardo las últimas ofertas que te mostré. Nuestros mensajes se guardan para poder seguir donde lo dejamos.
  Todavía no puedo borrar tus datos yo mismo. Pídeselo, por favor, al responsable de este número.
  Todavía no puedo borrar tus datos yo mismo. Pídelo aquí, por favor: help@example.com.
  viernes 1 de enero de 2027 | martes 2 de febrero de 2027 | miércoles 3 de marzo de 2027 | domingo 4 de abril de 2027 | miércoles 5 de mayo de 2027 | domingo 6 de junio de 2027 | miércoles 7 de julio de 2027 | domingo 8 de agosto de 2027 | jueves 9 de septiembre de 2027 | domingo 10 de octubre de 2027 | jueves 11 de noviembre de 2027 | domingo 12 de diciembre de 2027
  jue 1 ene | dom 1 feb | dom 1 mar | mié 1 abr | vie 1 may | lun 1 jun | mié 1 jul | sáb 1 ago | mar 1 sep | jue 1 oct | dom 1 nov | mar 1 dic
  1.004,03␣€ | 250␣US$ | 1.234.567,50␣£ | 99,90␣CHF | 88␣BRL
  2 h 55 min | 45 min | 2 h
  1 adulto
  2 adultos, 1 niño y 1 bebé
  2 adultos, 2 niños (4, 7) y 2 bebés
  Múnich | Colonia | Milán | Venecia | Florencia | Ginebra | Niza | Sevilla | Fráncfort | Nueva York | Edimburgo | Cracovia | Gotemburgo | Londres Heathrow | Ciudad de México
  Vueling e Iberia
  ITA y easyJet
  LH u OS
  solo ida
  ida y vuelta
  varias ciudades
  desde Londres
  desde Atenas
  desde El Cairo
  desde Oporto
  a Nueva York
  a Atenas
  a El Cairo
  a La Habana
  a Río de Janeiro
  salida el viernes 27 de noviembre
  vuelta el domingo 29 de noviembre
  salida entre el martes 1 de diciembre y el sábado 5 de diciembre
  vuelta el día más barato entre el martes 1 de diciembre y el jueves 31 de diciembre
  por un día
  por 3 días
  salida entre las 08:00 y las 12:00
  salida a las 08:00
  salida entre la 01:00 y las 02:00
  salida a partir de las 18:00
  salida como tarde a las 12:00
  salida a partir de la 01:00
  salida como tarde a la 01:00
  salida a cualquier hora
  llegada como tarde a las 12:00
  vuelta a partir de las 18:00
  1 adulto y 1 bebé
  cualquier clase
  clase económica
  premium economy
  clase ejecutiva
  primera clase
  cualquier aerolínea
  con Lufthansa o British Airways
  sin Lufthansa ni British Airways
  con las escalas que sean
  directo
  máximo 1 escala
  máximo 2 escalas
  sin maletas facturadas
  1 maleta facturada
  2 maletas facturadas
  hasta 500␣€
  reembolsable
  sin necesidad de reembolso
  modificable
  sin necesidad de cambios
  a Atenas el martes 1 de diciembre
  *De Múnich a Lisboa*
  Viernes 27 de noviembre, vuelta el domingo 29 de noviembre · 2 adultos, clase económica, con Lufthansa, hasta 300␣€
  *De El Cairo a Atenas*
  El día más barato entre el martes 1 de diciembre y el jueves 31 de diciembre, solo ida · 2 adultos, clase económica, con Lufthansa, hasta 300␣€
  *De Oporto a Roma, luego a Atenas*
  Viernes 27 de noviembre, luego el martes 1 de diciembre · 2 adultos, clase económica, con Lufthansa, hasta 300␣€
  No encontré nada que cumpla esto: con Lufthansa y hasta 300␣€. Aquí tienes lo que más se acerca.
  No encontré vuelos de Múnich a Lisboa el viernes 27 de noviembre. ¿Miro los tres días anteriores y posteriores?
  No encontré vuelos de Oporto a Roma, luego a Atenas.
  Vuelos de demostración: son inventados y las reservas solo se simulan, sin pasaje real y sin dinero.
  250,00␣€
  250,00␣€ para 2 pasajeros
  el más barato
  el más rápido
  sin escalas
  sale de madrugada
  sale por la mañana
  sale por la tarde
  sale por la noche
  1 escala: DTW 1 h 15 min
  2 escalas: LGA, cambio a JFK 2 h 55 min, DTW 10 h de noche
  operado por Republic y SkyWest
  sin cambios | sin reembolso
  cambios posibles | reembolso posible
  cambios gratis | reembolso sin cargo
  cambios por 250,00␣€ | reembolso con cargo de 250,00␣€
  solo equipaje de mano
  1 maleta facturada por persona
  2 maletas facturadas por persona
  +1 día
  +2 días
  -1 día
  ¿Te va bien este? Escribe *1*, o dime qué quieres cambiar.
  ¿Cuál prefieres? Responde 1-3, o dime qué quieres cambiar.
  ¿Qué debería ser distinto: más temprano, más tarde, más barato, directo u otras fechas?
  Comparé hasta siete días; cada oferta indica sus fechas.
  Buena elección:
  Tu vuelo sería este:
  Guardo esta elección para ti. Todavía no se puede reservar aquí en el chat.
  Guardo esta elección para ti. Todavía no se puede reservar aquí en el chat; una persona te puede ayudar aquí: help@example.com.
  No encontré nada más barato para estas fechas.
  No encontré nada más rápido para estas fechas.
  No encontré nada más temprano ese día.
  No encontré nada más tarde ese día.
  No encontré vuelos directos para estas fechas.
  Estos son todos los vuelos que vale la pena comparar.
  No encontré nada en los días cercanos.
  Dime otra fecha, otra ciudad o qué te importa menos, y vuelvo a buscar.
  Ahora mismo no consigo conectar con los sistemas de las aerolíneas. Escribe *sí* en unos minutos y lo intento de nuevo.
  De momento ya he buscado todas las veces que puedo. Escribe *sí* en un minuto y vuelvo a buscar.
  De momento ya he buscado todas las veces que puedo. Escribe *sí* en unos 25 minutos y vuelvo a buscar.
  De momento ya he buscado todas las veces que puedo. Escribe *sí* en unas 3 horas y vuelvo a buscar.
  Escribes más rápido de lo que puedo leer; espera un momento, por favor.
  """
