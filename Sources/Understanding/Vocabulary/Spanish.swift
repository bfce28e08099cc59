// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// Spanish, of Spain and of America, without accents.
let spanish: [Entry] = [
  // Ways.
  Entry(
    .from,
    "de|desde|saliendo de|salida desde|salida de|salgo de|partiendo de|del|dsd|dsde|sale de|salimos de|saliendo desde|salgo desde|salimos desde|salir de|salir desde|salida del|desde el|partiendo desde|con salida de|con salida desde|con origen en|del dia|desde el dia|desd|d|dl"
  ),
  Entry(
    .to,
    "a|hasta|hacia|para ir a|con destino a|rumbo a|al|pa ir a|con destino|destino a|al dia|volar a|viajar a|ir a|irme a|irnos a|pa|hasta la"
  ),
  Entry(.into, "visitar|conocer|a visitar|a conocer"),
  Entry(.between, "entre|entre las|entre el|entre la"),
  Entry(
    .via,
    "via|pasando por|con escala en|escala en|haciendo escala en|parando en|con parada en|con conexion en|haciendo conexion en|transbordo en|con transbordo en|a traves de|con escala por|cambiando en"
  ),
  Entry(
    .leave,
    "salir|salgo|salida|saliendo|salimos|partir|parto|ida|sale|despegar|saldria|saldriamos|saldre|saldremos|me iria|nos iriamos|marcho|nos marchamos|partida|partimos|salida ida|fecha de salida|fecha de ida|para salir|despega|arrancar|fecha ida|dia de salida|dia de ida"
  ),
  Entry(
    .go,
    "ir|voy|viajar|volar|vuelo a|viajo|vamos|viajamos|volamos|quiero ir|me voy|irme|irnos|vuelos a|pasaje a|pasajes a|boleto a|boletos a|billete a|billetes a|vuelo para|vuelos para|iria|iriamos|iremos|voy a|vamos a|voy a ir a|vamos a ir a|viajaria|viajariamos|viajare|viajaremos|tengo que ir|tenemos que ir|tengo que viajar|tengo que estar|llegarme|escaparme|escaparnos|ir para|viajar para|tiquete a|tiquetes a|tkt a|un salto a"
  ),
  Entry(
    .arrive,
    "llegar|llego|llegada|llegando|llegamos|estar alli|aterrizar|estar alla|estar ahi|aterrizando|aterrizaje|llegue|lleguemos|llegar antes|hora de llegada"
  ),
  Entry(
    .back,
    "volver|vuelvo|regresar|regreso|regresando|volviendo|la vuelta|vuelta|volvemos|regresamos|de vuelta|de regreso|volveria|volveriamos|regresaria|regresariamos|volveremos|retorno|retornar|retornando|fecha de vuelta|fecha de regreso|y vuelta|y regreso|volvernos|regresarnos|devolverme|devolvernos|me devuelvo|nos devolvemos|de retorno|dia de vuelta|dia de regreso|buelta|fecha vuelta|fecha regreso"
  ),
  Entry(
    .back,
    "vuelo de vuelta|vuelo de regreso|vuelos de vuelta|billete de vuelta|pasaje de vuelta|vuelo de retorno|boleto de regreso|viaje de regreso|viaje de vuelta|vuelo de vuelta a casa|tiquete de regreso",
    1),
  Entry(
    .stay,
    "quedarme|estancia|quedarnos|me quedo|nos quedamos|me quedaria|nos quedariamos|quedandome|estadia|pasar|pasamos|de estancia|de estadia|estare|estaremos|estarme|nos quedaremos|quedandonos|alojarme|duracion"
  ),
  Entry(
    .flight,
    "vuelo|vuelos|avion|pasaje de avion|pasajes de avion|billete de avion|billetes de avion|boleto de avion|boletos de avion|pasaje aereo|pasajes aereos|vuelo economico|vuelos economicos|tiquete aereo|tiquetes aereos|boleto aereo|boletos aereos|vuelito|buelo|vlo|billete aereo|aereo|boletito de avion|vuelo en avion"
  ),
  Entry(
    .trip,
    "viaje|vacaciones|de vacaciones|de viaje|viajecito|viajes|escapada|vacas|itinerario|luna de miel|de luna de miel|vaca"
  ),
  Entry(
    .destination,
    "destino|ciudad de destino|aeropuerto de destino|destino final|lugar de destino|llegada a"),
  Entry(
    .origin,
    "origen|ciudad de origen|punto de partida|aeropuerto de salida|aeropuerto de origen|ciudad de salida|lugar de salida"
  ),
  // Small words.
  Entry(
    .on,
    "el dia|dia|en fecha|para el dia|con fecha|con fecha de|con fecha del|fecha|seria el|seria para el|seria el dia|pal|pa el|sale el|va el|el proximo dia|para este"
  ),
  Entry(.at, "a las|a la|tipo|alas|como a las|a esas|tipo las"),
  Entry(.in, "en|dentro de|en unos|en unas|de aqui a|de aca a|en como"),
  Entry(
    .around,
    "sobre|alrededor del|alrededor de|hacia el|mas o menos|aproximadamente|sobre el|alrededor de las|sobre las|hacia las|a eso de las|a eso de la|tipo a las|cerca del|cerca de las|mas o menos a las|aprox|por ahi del|por ahi el|tipo el|sobre la|mas o menos para el|alrededor del dia|sobre el dia|a partir mas o menos del|sobre las fechas del"
  ),
  Entry(
    .before,
    "antes|antes de|antes de las|antes del|como tarde|a mas tardar|antes d|antes de la|antes que|antes del dia|no despues de|no mas tarde de|no mas tarde de las|no despues de las|no mas tarde del|a mas tardar a las|como muy tarde|como muy tarde a las|como maximo a las|como tarde a las|a mas tardar el|a lo mas tarde|antes d las"
  ),
  Entry(
    .after,
    "despues de|despues de las|a partir de|despues del|a partir de las|despues de la|desp de|desp de las|dsp de|dps de|pasadas las|a partir del|no antes de|no antes de las|no antes del|desde las|luego de|luego de las|luego del|despues d|despues d las|pasado el|tras el|tras las|a partir del dia|mas tarde de las|mas tarde de|posterior a|posterior al|posterior a las"
  ),
  Entry(.by, "para las|para antes de las|pa las"),
  Entry(.until, "hasta el|hasta el dia|asta el|hasta principios de|asta"),
  Entry(
    .for,
    "para|por|x|durante|para unos|para unas|por unos|por unas|durante unos|pra|xa|x unos|para los|para las proximas"
  ),
  Entry(
    .the,
    "el|la|los|las|un|una|unos|unas|mi|mis|nuestro|nuestra|nuestros|nuestras|lo|su|sus|tu"
  ),
  Entry(.and, "y|e|mas|y tambien|asi como|mas otro|mas otra|y las|junto a|i|y ademas"),
  Entry(.or, "o|u|o bien|o sea o"),
  Entry(.with, "con|cn|c|junto con|en compania de"),
  Entry(.without, "sin|sn|sin ningun|sin ninguna|sin ningun tipo de"),
  Entry(
    .only, "solo|solamente|unicamente|nada mas|nomas|no mas|namas|exclusivamente|sola|solo con"),
  Entry(
    .not,
    "no quiero|nunca|no queremos|no me gusta|no nos gusta|no me gustan|jamas|no necesito|no necesitamos|ni|no llevo|no llevamos|no es|no sea|no con|no hace falta|no tiene que ser|no deseo|no quisiera|q no|que no|ya no quiero|no ocupo"
  ),
  Entry(
    .no,
    "no|no gracias|para nada|ahora no|incorrecto|tampoco|mejor no|nop|nope|nel|no por ahora|por ahora no|de momento no|todavia no|aun no|esta mal|no esta bien|no es correcto|eso no|negativo|nah|nanai|que va|no es eso|no es asi|equivocado|mal|no todavia|ahorita no|no aun|noo|nooo|ni de broma|ninguno|ninguna|no estoy de acuerdo"
  ),
  Entry(
    .yes,
    "si|claro|vale|de acuerdo|perfecto|correcto|si por favor|confirmo|exacto|bueno|esta bien|genial|dale|por supuesto|eso es|bien|me parece bien|sii|siii|sip|sipi|claro que si|ok|oki|okis|okey|okay|va|orale|sale y vale|simon|andale|asi es|listo|de una|hagale|bacano|chevere|joya|buenisimo|barbaro|cachai si|ya po|sipo|si po|venga|guay|fenomenal|estupendo|excelente|todo bien|todo ok|todo correcto|esta perfecto|perfe|me sirve|me va bien|nos va bien|me vale|adelante|hazlo|reservalo|reservala|si gracias|efectivamente|afirmativo|confirmado|me gusta|me encanta|obvio|obviamente|okas|todo en orden|esta ok|va que va|vaa|ta bien|ta bueno|eso|eso mismo|ese mismo|me quedo con ese|con ese|ese esta bien|esa esta bien|muy bien|s|esta correcto|de lujo|seguro|cabal|chido|ya esta|dale nomas|por supuesto que si|hecho|de 1|sisi|sisisi"
  ),
  Entry(
    .any,
    "cualquiera|cualquier|me da igual|da igual|no importa|no me importa|lo que sea|sin preferencia|indiferente|el que sea|la que sea|cualkiera|cualkier|lo q sea|la q sea|el q sea|da lo mismo|es lo mismo|sin preferencias|no tengo preferencia|no tengo preferencias|ninguna preferencia|no nos importa|cualquiera esta bien|cualquiera me sirve|la que haya|el que haya|la mas barata que haya|como sea|donde sea|igual|todos valen|todas valen|no me preocupa|tu eliges|lo dejo a tu eleccion|como quieras|lo que tu digas|el que tu quieras|x mi igual|equis|que mas da|cual sea"
  ),
  Entry(.also, "tambien|ademas|tb|tmb|tbn|tambn|tbien|tmbn|tanbien|asimismo|igualmente"),
  // Days.
  Entry(.this, "este|esta|estos|estas|ese|esa|este mismo|esta misma|est|el mismo|de este|de esta"),
  Entry(
    .next,
    "proximo|proxima|siguiente|que viene|el proximo|la proxima|el que viene|la que viene|el siguiente|q viene|prox|proximos|proximas|el prox|la prox|la siguiente|entrante|que entra|los proximos|las proximas|el otro|la otra|del proximo|del prox|de la proxima|de la prox|al proximo"
  ),
  Entry(
    .coming,
    "mas proximo|venidero|este proximo|esta proxima|este que viene|este prox|esta prox|este mero"),
  Entry(.weekday, "lunes|lun|lns|el lu|lunez", 1),
  Entry(.weekday, "martes|el mar|mart|mrts", 2),
  Entry(.weekday, "miercoles|mie|mier|miercole|el mi|mcoles", 3),
  Entry(.weekday, "jueves|jue|juev|jvs|el ju", 4),
  Entry(.weekday, "viernes|vie|vier|biernes|vrns|el vi", 5),
  Entry(.weekday, "sabado|sab|el sa", 6),
  Entry(.weekday, "domingo|dom|el do", 7),
  Entry(.month, "enero|ene|jan", 1),
  Entry(.month, "febrero|feb|febr", 2),
  Entry(.month, "marzo|mar|mzo|de mar|marso", 3),
  Entry(.month, "abril|abr", 4),
  Entry(.month, "mayo|may", 5),
  Entry(.month, "junio|jun", 6),
  Entry(.month, "julio|jul", 7),
  Entry(.month, "agosto|ago|agto", 8),
  Entry(.month, "septiembre|setiembre|sep|sept|set|septiem", 9),
  Entry(.month, "octubre|oct|octu|octubr", 10),
  Entry(.month, "noviembre|nov|novi|noviem", 11),
  Entry(.month, "diciembre|dic|dici|diciem|dec", 12),
  Entry(
    .relativeDay, "hoy|hoy mismo|hoy dia|el dia de hoy|oy|hoi|ahora mismo|ahorita mismo|hoy x hoy",
    0),
  Entry(
    .relativeDay,
    "manana|mnna|mna|manan|manana mismo|el dia de manana|mnn|amanana", 1),
  Entry(
    .relativeDay,
    "pasado manana|pasado mnna|pasadomanana|pasado mna|pasado mnana|pasao manana|en dos dias|en 2 dias|pasado maniana|pasado manna",
    2),
  Entry(.relativeDay, "ayer|anteayer|antier", -1),
  Entry(
    .tonight, "esta noche|esta tarde|hoy en la noche|hoy por la noche|hoy a la noche|esta nochecita"
  ),
  Entry(.dayUnit, "dias|dia mas|dias mas|diitas|diita|jornadas"),
  Entry(.nightUnit, "noche|noches"),
  Entry(.weekUnit, "semana|semanas|sem|semanita|semanas mas|semana mas|smn|smna|sems", 7),
  Entry(.weekUnit, "quincena|quincenas", 14),
  Entry(
    .weekend,
    "fin de semana|finde|fines de semana|fin de sem|fin d semana|finde semana|fds|finsemana|findesemana"
  ),
  Entry(.monthUnit, "mes|meses|mesecito"),
  Entry(.yearUnit, "anio|anios"),
  Entry(
    .later,
    "despues|mas tarde|desp|luego|posteriormente|dsps|despues de eso|despues de esa fecha|tras eso"),
  Entry(
    .early,
    "principios de|a principios de|comienzos de|inicios de|a comienzos de|a inicios de|principio de|al principio de|inicio de|a inicio de|al inicio de|a principio de|los primeros dias de|primeros de|primeros dias de|a primeros de|ppios de|a ppios de|principios del|a principios del|a inicios del|a comienzos del|comienzo de|la primera quincena de|primera quincena de|entrando|empezando|los primeros de|para principios de|en la primera quincena de|a primeros del|a inicio del"
  ),
  Entry(
    .middle,
    "mediados de|a mediados de|mitad de|a mitad de|medio de|en medio de|mediado de|a mediados del|mediados del|a mitad del|mediados|para mediados de|hacia mediados de|a mitades de"
  ),
  Entry(
    .late,
    "finales de|a finales de|fines de|a fines de|final de|al final de|fin de|a fin de|los ultimos dias de|ultimos de|a ultimos de|a finales del|a fines del|finales del|fin del|a fin del|la segunda quincena de|segunda quincena de|al final del|ultimos dias de|a final de|para finales de|para fines de|hacia finales de|a ultimos del|en la segunda quincena de"
  ),
  Entry(.holiday, "navidad|navidades|dia de navidad|navida|el dia de navidad|las navidades", 1225),
  Entry(.holiday, "nochebuena|noche buena|vispera de navidad|noche de navidad", 1224),
  Entry(
    .holiday,
    "nochevieja|fin de ano|noche vieja|ultimo dia del ano|el ultimo dia del ano|vispera de ano nuevo|noche de fin de ano|fin del ano|san silvestre|fin d ano|finde ano",
    1231),
  Entry(.holiday, "ano nuevo|primer dia del ano|dia de ano nuevo|el primer dia del ano", 101),
  Entry(.holiday, "dia de reyes|reyes|los reyes|reyes magos|epifania", 106),
  Entry(.holiday, "san valentin|dia de san valentin|dia de los enamorados", 214),
  Entry(.holiday, "halloween|noche de brujas", 1031),
  Entry(.holiday, "dia de muertos|dia de los muertos", 1102),
  Entry(.holiday, "todos los santos|dia de todos los santos", 1101),
  Entry(.holiday, "dia de la hispanidad|el pilar|dia de la raza", 1012),
  Entry(.holiday, "la inmaculada|puente de la inmaculada|dia de la virgen", 1208),
  Entry(.holiday, "dia del trabajo|dia del trabajador", 501),
  Entry(.ordinal, "primero|primera|primer|1 ro|1 ero|1 ra|1 era|1 er|primerito", 1),
  Entry(.ordinal, "segundo|segunda", 2),
  Entry(.ordinal, "tercero|tercera|tercer|3 ro|3 ra|3 er|3 era|3 ero", 3),
  Entry(.ordinal, "cuarta", 4),
  Entry(.ordinal, "quinto|quinta", 5),
  Entry(.ordinal, "sexto|sexta", 6),
  Entry(.ordinal, "septima", 7),
  Entry(.ordinal, "octava", 8),
  Entry(.ordinal, "novena", 9),
  Entry(.ordinal, "decima", 10),
  Entry(.suffix, "th"),
  Entry(
    .cheapest,
    "dia mas barato|el dia mas barato|fecha mas barata|dia mas economico|fecha mas economica|fechas mas baratas|las fechas mas baratas|dias mas baratos|los dias mas baratos|cuando sea mas barato|cuando este mas barato|cuando salga mas barato|el dia mas economico|cuando sea mas economico|dia mas barato de|el dia mas barato de|dia mas barato del|el dia mas barato del|fecha mas barata de|la fecha mas barata|el dia q sea mas barato|el dia que sea mas barato"
  ),
  Entry(
    .each,
    "cualquier dia|cualquier fecha|cuando sea|cualkier dia|cualquier dia de|cualquier dia en|un dia cualquiera|el dia que sea|el dia q sea|cualquier momento|en cualquier momento|a cualquier hora|cualquier hora|dia indiferente|algun dia de|algun dia|algun dia en|un dia de|cualquier dia del|cualquier fecha de|cualquier fecha en|cuando quieras"
  ),
  Entry(
    .flexible,
    "fechas flexibles|flexible|flexibles|soy flexible con las fechas|dia arriba dia abajo|dias arriba o abajo|dia arriba o abajo|soy flexible|flexibilidad de|con flexibilidad|tengo flexibilidad|tengo flexibilidad de|margen de|con margen de"
  ),
  // Times of day.
  Entry(.am, "am|a m"),
  Entry(.pm, "pm|p m"),
  Entry(.oclock, "h|hs|hrs|horas|en punto|hr"),
  Entry(.hourUnit, "hora"),
  Entry(.minuteUnit, "minuto|minutos|min"),
  Entry(
    .noon,
    "mediodia|al mediodia|medio dia|al medio dia|a mediodia|a medio dia|la hora de comer|la hora de la comida"
  ),
  Entry(.midnight, "medianoche|a medianoche|media noche|a media noche"),
  Entry(
    .daypart,
    "por la manana|de la manana|en la manana|a la manana|x la manana|por las mananas|x la mnna|por la mnna|de la mnna|en la mnna|x la mna|por la mna|en las mananas|matutino|por la mananita|en horario de manana|por la maniana",
    1),
  Entry(
    .daypart,
    "por la tarde|de la tarde|en la tarde|tarde|x la tarde|a la tarde|por las tardes|tardecita|a la tardecita|vespertino|x la tard|despues de comer|despues de almorzar",
    2),
  Entry(
    .daypart,
    "por la noche|de la noche|en la noche|x la noche|a la noche|de noche|por las noches|nocturno|al anochecer|en la nochecita|noches a",
    3),
  Entry(.daypart, "toda la noche", 4),
  Entry(
    .daypart,
    "temprano|de madrugada|madrugada|a primera hora|tempranito|bien temprano|a primera hora de la manana|en la madrugada|por la madrugada|de la madrugada|temprano por la manana|temprano en la manana|a primeras horas|al amanecer|muy de manana|prontito|pronto por la manana|muy pronto|primera hora de la manana|temprano x la manana|a primera hora d la manana|primera hora",
    5),
  Entry(
    .daypart,
    "a ultima hora|a ultima hora de la noche|tarde en la noche|a ultima hora del dia|muy tarde en la noche|entrada la noche|ultima hora del dia|tarde por la noche",
    6),
  Entry(.half, "media"),
  // Wishes.
  Entry(
    .oneWay,
    "solo ida|de ida|ida sola|ida solamente|ida solo|solamente ida|sin vuelta|solo la ida|sin regreso|de solo ida|un solo trayecto|nomas ida|ida nomas|solo de ida|sencillo|viaje sencillo|vuelo sencillo|boleto sencillo|un solo sentido|un solo tramo|solo un trayecto|unicamente ida|unicamente la ida|ida unicamente|ida nada mas|nada mas ida|nada mas de ida|nomas de ida|solo ir|ida simple|sin retorno|no necesito vuelta|no quiero vuelta|no necesito regreso|no quiero regreso|sin la vuelta|solo un tramo|un tramo|un trayecto|ida sin vuelta|ida sin regreso|solo viaje de ida|solo vuelo de ida|pasaje de ida|billete de ida|vuelo de ida|vuelos de ida|solo el de ida|solo billete de ida|no vuelvo|no regreso|solamente la ida|pura ida|ida no mas|quita la vuelta|quita el regreso|quitale la vuelta|one way|saca la vuelta|sacale la vuelta"
  ),
  Entry(
    .roundTrip,
    "ida y vuelta|ida y regreso|de ida y vuelta|redondo|viaje redondo|ida vuelta|ida i vuelta|vuelo redondo|boleto redondo|boletos redondos|de ida y regreso|ida e vuelta|ida y buelta|i y v|iyv|i v|ida y retorno|ida regreso|con vuelta|con regreso|ida y vta|billete de ida y vuelta|pasaje ida y vuelta|pasajes ida y vuelta|ida y volver|vuelo ida y vuelta|vuelo de ida y vuelta|vuelos ida y vuelta|vuelos de ida y vuelta|viaje de ida y vuelta|round trip|redondito"
  ),
  Entry(
    .multiCity,
    "multidestino|multiples destinos|varias ciudades|varios destinos|multi destino|multiciudad|varios tramos|multitramo"
  ),
  Entry(
    .dayTrip,
    "ida y vuelta en el dia|ida y vuelta el mismo dia|vuelta el mismo dia|volver el mismo dia|regreso el mismo dia|regresar el mismo dia|vuelvo el mismo dia|ir y volver en el dia|ir y volver el mismo dia|regreso mismo dia|vuelta mismo dia|ida y regreso el mismo dia|en el dia"
  ),
  Entry(
    .cabin,
    "economica|clase economica|turista|clase turista|economico|en turista|en economica|economy|clase basica|clase normal|normalita|eco|cabina economica|clase economy|tarifa turista|clase turistica|en eco|cabina principal",
    1),
  Entry(
    .cabin,
    "premium economy|turista premium|economica premium|premium|premium eco|turista superior|clase premium|economy premium|economica plus|premium economica|premier economica",
    2),
  Entry(
    .cabin,
    "clase ejecutiva|ejecutiva|business|clase business|clase de negocios|preferente|clase preferente|en business|en ejecutiva|clase negocios|bisnes|clase ejecutivo|business class|clase bisnes|cabina ejecutiva|clase premier|en preferente",
    3),
  Entry(
    .cabin,
    "primera clase|en primera|1 a clase|1 era clase|1 ra clase|first class|first|clase primera|1 clase|1 th clase|cabina primera",
    4),
  Entry(
    .businessTrip,
    "viaje de negocios|por negocios|por trabajo|de negocios|viaje de trabajo|por curro|por temas de trabajo|por pega|por laburo|x trabajo|de trabajo"
  ),
  Entry(.cabinClass, "clase|cabina|clases|tipo de clase"),
  Entry(
    .direct,
    "directo|vuelo directo|vuelos directos|directos|sin escalas|sin escala|sin paradas|non stop|sin parada|directito|sin conexiones|sin conexion|sin transbordo|sin transbordos|no quiero escalas|no quiero escala|no escalas|que no tenga escalas|que no tenga escala|q no tenga escalas|q no tenga escala|que no haga escala|que no haga escalas|q no haga escala|sin hacer escala|sin hacer escalas|ninguna escala|sin trasbordo|sin trasbordos|directamente|d 1|nonstop|cero escalas|ni escalas|nada de escalas|sn escalas|no hacer escala|que sea directo|q sea directo"
  ),
  Entry(
    .stops,
    "escala|escalas|parada|paradas|conexion|conexiones|transbordo|transbordos|trasbordo|trasbordos|escalita|cambio de avion|cambios de avion|paradita"
  ),
  Entry(
    .airlineWord,
    "aerolinea|aerolineas|compania|compania aerea|companias|cia|cia aerea|companias aereas|linea aerea|lineas aereas|areolinea|aerolineas aereas"
  ),
  Entry(.alliance, "star alliance", 1),
  Entry(.alliance, "skyteam|sky team", 2),
  Entry(.alliance, "oneworld|one world", 3),
  Entry(
    .refuse,
    "evitar|menos|excepto|salvo|nada de|no quiero volar con|que no sea|q no sea|evita|evitando|quitando|que no sean|q no sean|cualquiera menos|odio|detesto|no quiero ir con|no quiero viajar con|no me gusta volar con|no vuelo con|pero no|pero no con|prefiero no|nada con|ni loco con|a excepcion de|que no vuele con|no me pongas|no pongas|en vez de|en lugar de|no volar con|menos con"
  ),
  Entry(
    .bag,
    "maleta|maletas|equipaje|maleta facturada|maletas facturadas|equipaje facturado|valija|valijas|maleta documentada|maletas documentadas|equipaje documentado|valija despachada|valijas despachadas|maleta de bodega|maletas de bodega|equipaje de bodega|equipaje en bodega|maleta en bodega|maletas en bodega|maleta grande|maletas grandes|bulto|bultos|maleta para facturar|maletas para facturar|maleta de 23 kg|maletas de 23 kg|maleta de 23 kilos|maletas de 23 kilos|valija grande|valijas grandes|equipajes|pieza de equipaje|piezas de equipaje|petaca|petacas|maleton|facturar|maleta registrada|maletas registradas|equipaje despachado|valija en bodega|maletita facturada|maleta a facturar"
  ),
  Entry(
    .handBag,
    "equipaje de mano|solo equipaje de mano|maleta de mano|carry on|equipaje de cabina|maleta de cabina|bolso de mano|valija de mano|mochila|equipaje d mano|solo maleta de mano|solo equipaje de cabina|solo mochila|solo maleta de cabina|carryon|solo carry on|maletita de mano|bolsa de mano|articulo personal|solo de mano|nada mas equipaje de mano|nomas carry on|equipaje a mano|solo una mochila|solo con equipaje de mano|nomas equipaje de mano|unicamente equipaje de mano|solo una maleta de mano"
  ),
  Entry(
    .baggageless,
    "sin maletas|sin equipaje|sin maleta|sin facturar|sin valija|sin valijas|sin maleta facturada|sin equipaje facturado|sin documentar|no llevo maletas|no llevo maleta|no llevo equipaje|no facturo|no quiero facturar|nada de equipaje|sin equipaje documentado|sin maletas facturadas|no llevamos maletas|sin despachar|sin nada de equipaje|no documento|sin equipaje de bodega|sin bodega|no llevo valija|ninguna maleta|no maletas|sin facturar maleta|sin facturar equipaje|sn maleta|sn maletas"
  ),
  Entry(
    .under,
    "menos de|maximo|hasta un maximo de|como maximo|por menos de|no mas de|maximo de|max|tope|tope de|que no pase de|q no pase de|que no supere|q no supere|no superior a|inferior a|por debajo de|debajo de|que no pase los|q no pase los|que no cueste mas de|q no cueste mas de|que cueste menos de|no gastar mas de|no quiero gastar mas de|no pagar mas de|como mucho|a lo sumo|a lo mucho|que no exceda|con tope de|con un maximo de|no mas d|menos d|que no se pase de|q no se pase de|por hasta|de hasta|no quiero pagar mas de|gastar maximo"
  ),
  Entry(
    .budget,
    "presupuesto|presupuesto de|mi presupuesto es de|cuento con|puedo gastar|podemos gastar|con un presupuesto de|presu|presupuesto maximo|presupuesto maximo de|gastar|pagar|precio maximo|ppto|presupuesto es de"
  ),
  Entry(.currency, "euros|euro|eurillos|leuros|pavos|euritos", 2),
  Entry(
    .currency,
    "dolares americanos|dlls|verdes|dolarucos|us|dol|dolares us|u dollarsign s|u dollarsign d|u dollarsign|dolares estadounidenses|dolares de estados unidos",
    1),
  Entry(
    .currency,
    "pesos|pesitos",
    7),
  Entry(.currency, "libras|libra|libras esterlinas", 3),
  Entry(.currency, "francos|francos suizos", 4),
  Entry(.currency, "dolares canadienses", 5),
  Entry(.currency, "dolares australianos", 6),
  Entry(.currency, "reales", 8),
  Entry(
    .refundable,
    "reembolsable|reembolsables|con reembolso|con derecho a reembolso|que se pueda reembolsar|con devolucion|que se pueda cancelar|q se pueda cancelar|cancelable|con cancelacion gratis|con cancelacion gratuita|con cancelacion|con opcion a reembolso|retornable el dinero|que me devuelvan el dinero|q me devuelvan la plata"
  ),
  Entry(
    .changeable,
    "con cambios|que se pueda cambiar|q se pueda cambiar|cambios gratis|cambiable|cambiables|modificable|modificables|tarifa flexible|billete flexible|con cambios gratis|boleto flexible|pasaje flexible|que permita cambios|con cambio de fecha|que pueda cambiar la fecha|que pueda cambiar las fechas|permita cambios|admita cambios|que admita cambios|que se pueda modificar|tarifa flex|permite cambios|pasajes flexibles|billetes flexibles"
  ),
  // People.
  Entry(
    .adult,
    "adulto|adultos|mayor|mayores|grandes|adult|adt|adultos mayores|adulto mayor|jubilado|personas mayores|persona mayor|mayores de edad|adolescente|grande de edad|personas adultas|persona adulta"
  ),
  Entry(
    .child,
    "nino|ninos|nina|ninas|hijo|hijos|hija|hijas|menor|menores|crio|crios|chicos|peques|chamaco|chiquitos|pelado|nene|nena|pibe|chavito|escuincle|enano|chiquillo|nieto|nieta|sobrina|cabro|cabros chicos|chiquilin|ninita|menores de edad|menor de edad|cria|chavalin|chavalines|guri"
  ),
  Entry(
    .infant,
    "bebe|bebes|infante|infantes|bebita|bb|bbs|recien nacido|recien nacida|bebe en brazos|bebes en brazos|bebe de brazos|infante en brazos|bebecita|bebe lactante|lactante|bebe a upa|bebe en regazo|beba"
  ),
  Entry(
    .person,
    "persona|personas|pasajero|pasajeros|viajero|viajeros|pax|personitas|ppl|personas en total|de nosotros|amigos en total"
  ),
  Entry(
    .ticket,
    "billete|billetes|boleto|boletos|pasaje|pasajes|asiento|asientos|plaza|plazas|tiquete|tiquetes|entradas|pasajito|ticket|tickets|boletito|lugares|puestos|cupos|tkts|espacios|tkt"
  ),
  Entry(
    .me,
    "yo|mi mismo|nosotros|somos|nosotras|yo mismo|yo misma|seriamos|seremos|vamos a ser|en total somos|eramos|seremos en total|somos en total|vamos en total"
  ),
  Entry(
    .companion,
    "esposa|esposo|marido|mujer|novia|novio|pareja|madre|padre|hermano|hermana|amigo|amiga|colega|mama|papa|prometido|prometida|companero|companera|primo|prima|tio|abuelo|abuela|suegra|suegro|cunado|cunada|jefe|jefa|viejo|vieja|polola|pololo|parcero|parcera|compa|cuate|senora|churri|parienta|pariente|hermanita|hermanito|socio|socia|compi|mejor amigo|mejor amiga|media naranja|secretaria|asistente|mi tia|una tia|la tia",
    1),
  Entry(
    .companion,
    "padres|abuelos|suegros|dos amigos|dos amigas|2 amigos|2 amigas|papas|viejos|dos hermanos|dos hermanas|2 hermanos|2 hermanas|un par de amigos|par de amigos|dos companeros|dos colegas|2 colegas",
    2),
  Entry(.companion, "tres amigos|tres amigas|3 amigos|3 amigas", 3),
  Entry(
    .us,
    "nosotros dos|los dos|las dos|nosotras dos|en pareja|ambos|yo y otra persona|2 nosotros|yo y uno mas|yo y una persona mas|yo mas uno|yo y alguien mas|una pareja|somos una pareja|somos pareja|pareja con|una pareja con|somos una pareja con|somos pareja con",
    2),
  Entry(.us, "los tres|las tres|nosotros tres|nosotras tres", 3),
  Entry(.us, "los cuatro|las cuatro personas|nosotros cuatro", 4),
  Entry(.us, "los cinco|nosotros cinco", 5),
  Entry(.family, "familia|grupo|familia de|grupo de|flia|flia de"),
  Entry(
    .alone,
    "yo solo|solo yo|yo sola|viajo solo|viajo sola|voy solo|voy sola|nomas yo|nada mas yo|solo para mi|para mi solo|para mi sola|yo nomas|yo nada mas|unicamente yo|solamente yo|solito|solita|solo una persona|una sola persona|una persona nada mas|solo x mi|pa mi solo|pa mi sola|pa mi nomas|para mi nada mas|solo pa mi|solo para una persona|para mi nomas|nomas para mi|yo mero|viajare solo|viajare sola|ire solo|ire sola|iria solo|iria sola|viajando solo|viajando sola|solo soy yo|soy solo yo|soy yo solo|soy yo sola|solo voy yo|solo viajo yo|nomas soy yo|nadie mas"
  ),
  Entry(.age, "anos|ano|anitos|anos de edad|anos cada uno|anos cumplidos|ano de edad"),
  Entry(
    .aged,
    "edades|con edades|edad|con edad de|edades de|tienen|tiene|de edades|de edad|que tienen|que tiene|con edades de|cumple|tendra"
  ),
  Entry(.monthsOld, "meses de edad|mesecitos|meses de nacido|meses de nacida|meses de vida"),
  Entry(
    .company,
    "llevo a|llevar a|llevando a|viene conmigo|vienen conmigo|acompanado de|acompanada de|acompanado por|acompanada por|acompanado|acompanada|viajo con|viajamos con|viajar con|voy con|vamos con|ir con|va conmigo|llevo|llevamos|me acompana|me acompanan|traigo a|invito a"
  ),
  Entry(.lap, "en brazos|en el regazo|a upa|en mis brazos|en las piernas"),
  // Talk.
  Entry(
    .greeting,
    "hola|buenos dias|buenas tardes|buenas noches|buenas|holi|holis|wenas|ola|q tal|que tal|k tal|hey|que onda|q onda|quiubo|buen dia|hola buenas|buenass|holaa|holaaa|hola que tal|hola q tal|que hubo|alo|saludos|como estas|como estan|q hubo|bns dias|buenos dia"
  ),
  Entry(
    .thanks,
    "gracias|muchas gracias|mil gracias|graciass|grax|grcs|grs|muchisimas gracias|grasias|thx|gcias|gracias totales|te agradezco|se agradece|agradecido|agradecida|muy amable|gracias crack|ty"
  ),
  Entry(
    .bye,
    "adios|hasta luego|chao|chau|nos vemos|hasta pronto|bye|hasta manana|que estes bien|bye bye|hasta la proxima|chaoo|chauu|adeu|cuidate|que tengas buen dia|buen finde|feliz dia|hablamos luego|hasta la vista|babay"
  ),
  Entry(
    .human,
    "hablar con una persona|un agente|agente humano|persona real|hablar con alguien|un humano|operador|hablar con un agente|asesor|hablar con un asesor|una persona de verdad|hablar con un humano|agente|hablar con una persona real|operadora|un ejecutivo de atencion|hablar con un ejecutivo|pasame con alguien|pasame con una persona|pasame con un agente|pasame con un humano|comunicame con una persona|comunicame con alguien|comunicame con un asesor|un representante|hablar con un representante|alguien real|servicio al cliente|atencion al cliente|hablar con un operador|hablar con una operadora|que me llamen|que me llame alguien|llamenme|persona de carne y hueso|hablar con ustedes|me cancelaron el vuelo|me han cancelado el vuelo|cancelaron mi vuelo|perdi el vuelo|perdi mi vuelo|perdimos el vuelo|he perdido el vuelo|perdieron mi maleta|me perdieron la maleta|quiero un reembolso|quiero mi dinero de vuelta|poner una queja|poner una reclamacion|hacer un reclamo"
  ),
  Entry(
    .startOver,
    "empezar de nuevo|volver a empezar|nueva busqueda|desde cero|otra vez desde el principio|empecemos de nuevo|empezamos de nuevo|empecemos otra vez|empezar otra vez|empezar desde cero|de nuevo desde el principio|olvida todo|olvidalo todo|borron y cuenta nueva|comenzar de nuevo|comencemos de nuevo|reiniciar|reinicia|otra busqueda|nuevo viaje|empezar de cero|empecemos de cero|borra todo|arrancar de nuevo|arranquemos de nuevo|arrancar de cero|volvamos a empezar|desde el principio|nueva consulta|resetear|reset|empieza de nuevo|empieza desde cero|vamos de nuevo"
  ),
  Entry(
    .forgetMe,
    "borra mis datos|borrar mis datos|elimina mis datos|eliminar mis datos|olvidame|olvidate de mi|borra mi informacion|elimina mi informacion|borra todos mis datos|borra todo sobre mi|borrame|que borres mis datos|quiero que borren mis datos|borren mis datos|eliminen mis datos|borra lo que sabes de mi|borrar mi informacion|suprime mis datos|suprimir mis datos|elimina todos mis datos|borres mis datos"
  ),
  Entry(
    .whatDoYouKnow,
    "que sabes de mi|q sabes de mi|que datos tienes de mi|q datos tienes de mi|que informacion tienes de mi|que datos tienes|que sabes sobre mi|que tienes hasta ahora|que datos guardas|que datos guardas de mi|q sabes sobre mi|que sabe de mi|que sabeis de mi|que saben de mi|que informacion tienes|que tienes guardado|que llevas hasta ahora|que llevamos hasta ahora|que datos tienen de mi|que sabes d mi|que datos mios tienes|que has entendido|que tienes apuntado|que tienes anotado"
  ),
  Entry(
    .swap,
    "al reves|a la inversa|viceversa|al contrario|en sentido contrario|al rebes|a lo contrario|intercambia|cambia origen y destino|sentido inverso|de vuelta al reves|cambiados"
  ),
  Entry(
    .drop,
    "quita|quitar|elimina|olvida|cancela|quitale|quitame|borra|borrale|olvidate de|olvidate|eliminar|quitalo|descarta|omite|anula|quiten|quite|ya no necesito|no necesito la"
  ),
  Entry(
    .correct,
    "mejor|en realidad|cambialo a|cambia a|quise decir|perdon|corrijo|en vez de eso|cambiar a|cambialo|cambiala a|cambialo por|cambialo para|cambiarlo a|cambiarlo para|cambiarlo por|mas bien|digo|mejor dicho|queria decir|me equivoque|me confundi|rectifico|correccion|ponlo para|ponlo|ponlo a|que sea|que sean|q sea|q sean|mejor q sea|mejor que sea|pensandolo bien|cambio|cambiame|cambiame a|en lugar de eso|ahora que lo pienso|prefiero|mejor para el|pasalo a|muevelo a|pasalo al|muevelo al|cambialo al|cambia al|cambia la fecha a|cambia la fecha al|modifica|perdona|sorry|ay no|ah no|espera|mejor a|mejor en|modificalo|ups|cambia la salida al|cambia la ida al|cambia el destino a|cambia el origen a"
  ),
  Entry(
    .best,
    "el mas barato|la mas barata|mas barato|mas economico|mas economica|la mas baratita|el de menor precio|el mejor precio|el menos caro|la opcion mas barata|la opcion mas economica|el vuelo mas barato|el barato|la barata|mas baratito|el q salga mas barato|el que salga mas barato|el de mejor precio|el mas varato|el mas conveniente"
  ),
  Entry(
    .fastest,
    "el mas rapido|mas rapido|el mas corto|la mas rapida|el que menos dure|el que menos tarda|el q menos tarda|el de menor duracion|el que tarde menos|el que dure menos|el que llega mas rapido|la mas corta|el vuelo mas rapido|el vuelo mas corto|la opcion mas rapida"
  ),
  Entry(
    .earliest,
    "el primero de la manana|el mas temprano|el que sale primero|el q sale primero|el que sale mas temprano|el q sale mas temprano|el de mas temprano|la mas temprana|el que sale antes|el q sale antes|el primero en salir|lo mas temprano|el tempranero|el mas tempranero|el de primera hora"
  ),
  Entry(
    .latest,
    "el que sale mas tarde|el q sale mas tarde|el mas tarde|el de mas tarde|el mas tardio|la mas tardia|el que sale ultimo|el q sale ultimo|el ultimo en salir|el de ultima hora|el ultimo del dia"
  ),
  Entry(.last, "el ultimo|ultimo|ultima|la ultima opcion|el ultimo de la lista|ultima opcion"),
  Entry(
    .more,
    "mas opciones|otras opciones|otros vuelos|otra opcion|algo mas|muestrame mas|muestrame otros|muestrame otras|ensename otros|ensename otras|ensename mas|hay mas|hay otros|hay otras|algun otro|alguna otra|otro vuelo|algo diferente|algo distinto|otra cosa|mas vuelos|ver mas|ver otros|ver otras|que mas hay|q mas hay|que mas tienes|q mas tienes|que otros hay|otras alternativas|mas alternativas|no me gusta ninguno|no me convence ninguno|ninguno me sirve|ninguno me convence|tienes mas|tienes otros|tienes otras|hay mas opciones|dame mas|dame otras|dame otros|ponme otros|ponme mas|mostrame otros|mostrame mas|mostrame otras|otras ofertas|mas ofertas|no hay otros|no tienes otros|no hay mas|alguna otra opcion|algun otro vuelo|que otras opciones hay|que otras hay|q otros hay|mandame mas|pasame mas|pasame otros"
  ),
  Entry(
    .cheaper,
    "algo mas barato|mas barata|muy caro|demasiado caro|muy cara|carisimo|carisima|mas baratos|mas baratas|algo mas economico|algo mas economica|muy caros|muy caras|hay mas barato|hay mas baratos|no hay mas barato|algo mas baratito|es mucho|es demasiado|esta caro|esta muy caro|esta carisimo|estan caros|estan carisimos|se pasa de mi presupuesto|se me va de presupuesto|se me sale del presupuesto|mas economicos|mas economicas|vuelos mas baratos|opciones mas baratas|menos caro|que caro|q caro|uy que caro|uy caro|mucha plata|mucha lana|un pastizal|un dineral|no tienes algo mas barato|algo mas accesible|mas accesible|algo por menos|uno mas barato|uno mas economico|otro mas barato|carito|bien caro"
  ),
  Entry(
    .earlierOne,
    "algo mas temprano|mas temprano|uno mas temprano|antes no hay|algo antes|hay algo antes|vuelos mas temprano|muy tarde|demasiado tarde|mas pronto|algo mas pronto|un poco antes|hay antes|no hay antes|no hay algo antes|uno antes|uno que salga antes|mas tempranito|que salga mas temprano|q salga mas temprano|que salga antes|q salga antes|opciones mas temprano|mas temprano no hay|adelantar|mas tempranos|muy tarde para mi"
  ),
  Entry(
    .laterOne,
    "algo mas tarde|uno mas tarde|mas tardecito|hay mas tarde|algo despues|hay algo mas tarde|vuelos mas tarde|demasiado temprano|muy temprano para mi|es muy temprano|es demasiado temprano|un poco mas tarde|que salga mas tarde|q salga mas tarde|no hay mas tarde|no hay algo mas tarde|demasiado pronto|opciones mas tarde|uno que salga mas tarde|otro mas tarde|mas tarde no hay|que salga despues|es muy pronto|muy pronto para mi|mas tardios|demasiado madrugon|esta muy temprano"
  ),
  Entry(
    .fasterOne,
    "algo mas rapido|algo mas corto|mas corto|muy largo|demasiado largo|uno mas rapido|tarda mucho|tarda demasiado|dura mucho|dura demasiado|vuelos mas rapidos|mas rapidos|mas cortos|menos tiempo|menos horas|muchas horas|algo que dure menos|hay mas rapido|hay algo mas rapido|larguisimo|eterno"
  ),
  Entry(
    .otherDates,
    "otras fechas|otros dias|otra fecha|otro dia|fechas distintas|fechas diferentes|cambiar la fecha|cambiar las fechas|cambiar fechas|cambiar fecha|cambiar de fecha|cambiar el dia|cambio de fecha|dias diferentes|fecha diferente|fecha distinta|en otra fecha|en otras fechas|otro dia diferente|otros dia|y otro dia|fechas alternativas"
  ),
  Entry(
    .question,
    "que|cual|como|cuando|donde|cuanto|cuantos|por que|hay|cuanta|cuantas|cuales|quien|cuanto cuesta|cuanto sale|cuanto vale|a como esta|a cuanto|xq|porque|por q|pq|a como|a cuanto sale|en cuanto sale|en cuanto me sale|cuanto seria|cuanto es|que tal es|cuanto tarda|cuanto dura|cuanto cuestan|de cuanto|cuanto me sale|es posible|se puede|tenes|teneis|quienes"
  ),
  Entry(
    .question,
    "es un vuelo|tiene escalas|a que hora|cual aeropuerto|a q hora|es directo el|cuantas escalas|tiene escala|incluye|incluyen|que incluye|trae maleta|lleva maleta|a que hora sale|a que hora llega|el vuelo es|el vuelo tiene|es con escala|hace escala|hace escalas|puedo llevar|se puede llevar|que aerolinea es|con que aerolinea|que compania es|es reembolsable el|tiene reembolso|que equipaje incluye|cuantas maletas|lleva equipaje|trae equipaje|ya incluye|cuanto equipaje|que clase es|en que clase|es en clase|de que aerolinea|de que compania",
    1),
  Entry(
    .question,
    "que aeropuerto|de que aeropuerto|a que aeropuerto|que aerolinea|q aeropuerto|cual aerolinea|en que aeropuerto|q aerolinea|que compania",
    3),
  Entry(
    .ask,
    "saber si es|saber si tiene|saber si el|saber si la|saber a que hora|saber cuanto|saber que|saber si incluye|me dices si es|me dices si el|dime si es|dime si tiene|dime si el|dime si incluye|sabes si es|sabes si el|sabes si incluye|decirme si es|decirme si tiene|decirme si el|decirme si incluye|dime a que hora|decirme a que hora"
  ),
  Entry(
    .offer,
    "opcion|opciones|oferta|ofertas|numero|alternativa|alternativas|numero de vuelo|vuelo numero|opcion numero|num|nro|opc|la opcion numero|opsion"
  ),
  Entry(
    .otherService,
    "hotel|hoteles|coche|alquiler|tren|restaurante|hostal|alojamiento|airbnb|apartamento|departamento|habitacion|habitaciones|carro|auto|autos|coches|carros|alquilar|alquiler de coche|alquiler de coches|renta de auto|renta de autos|rentar|taxi|uber|autobus|bus|camion|omnibus|crucero|restaurantes|trenes|hospedaje|posada|parking|estacionamiento|tour|tours|excursion|excursiones|museo|museos|concierto|conciertos|ave|depa|cabana|ferry|traslado|traslados|entradas para|seguro de viaje|visado|visa|hostel|resort"
  ),
  Entry(
    .liveIn,
    "estoy en|vivo en|soy de|resido en|estamos en|vivimos en|ando en|estoy viviendo en|somos de|me encuentro en|ahora mismo estoy en|radico en|radicamos en|actualmente estoy en|actualmente vivo en|toy en|stoy en|andamos en|residimos en|nos encontramos en"
  ),
  Entry(.home, "casa"),
  Entry(.there, "alli|alla|ahi|aya|para alla|por alla"),
  Entry(.same, "mismo|misma|mismos|mismas|igualito"),
  Entry(
    .same, "la misma vuelta|mismo camino de vuelta|la misma ruta de vuelta|por el mismo camino"),
  Entry(.airport, "aeropuerto|aeropuertos|aeropto|aeropuerto internacional|aeropuerto de"),
  Entry(
    .special,
    "asistencia especial|movilidad reducida|discapacidad|discapacitado|discapacitada|oxigeno|embarazada|menor no acompanado|alergia|alergico|alergica|muletas|menor sin acompanante"
  ),
  Entry(
    .special,
    "mascota|perro|gato|mascotas|perrito|perrita|perra|gatito|gata|gatos|perros|perro guia|michi|lomito",
    1),
  Entry(.special, "silla de ruedas|sillas de ruedas", 2),
  Entry(
    .special,
    "menu vegano|menu vegetariano|comida vegana|comida vegetariana|celiaco|celiaca|sin gluten|kosher|halal",
    3),
  Entry(
    .notSure,
    "no se|no estoy seguro|no estoy segura|nose|ns|no lo se|ni idea|no tengo idea|aun no se|todavia no se|no lo tengo claro|no estoy muy seguro|no estoy muy segura|no tengo claro|no he decidido|no lo he decidido|quien sabe|no sabria decirte|nse|aun no lo se|todavia no lo se|no lo tengo decidido|no se todavia|no se aun|sepa|ni idea todavia|no hemos decidido|no sabemos"
  ),
  Entry(
    .filler,
    "quiero|quisiera|necesito|me gustaria|busco|buscar|buscame|por favor|favor|se|me|es|son|puedes|podria|reservar|reserva|necesitamos|queremos|quisieramos|encontrar|comprar|seria|ser|estaria|ciudad|qiero|kiero|kisiera|qisiera|q|ke|porfa|porfis|pls|plis|plz|xfa|xfavor|pf|porfavor|pfa|x favor|x fa|necesitaria|nesecito|nececito|necesitamoss|buscando|ando buscando|buscamos|mirar|mirame|mira|oye|oiga|oigan|oie|che|bro|wey|guey|we|parce|pues|entonces|asi|muy|ya|aqui|aca|eh|ehh|mmm|jaja|jajaja|jeje|jejeje|jajaj|pero|nos|te|le|les|os|esto|esos|van|iba|fuera|sean|tengo|tenemos|tienes|tenia|puede|pueden|podrian|podrias|podeis|podes|ayudame|ayudarme|ayuda|ayudar|me ayudas|conseguir|consigueme|conseguirme|encuentrame|encontrarme|reservame|reservarme|comprarme|cotizar|cotizame|cotizacion|cotiza|averiguar|consultar|consulta|ver|saber|sacar|agendar|apartar|agarrar|comprame|dame|dime|deme|digame|mandame|pasame|quiere|quieren|quieres|quieras|kiere|queria|queriamos|deseo|deseamos|desearia|planeo|pienso|pensamos|pensando|estoy pensando en|tengo pensado|tenemos pensado|seria posible|si es posible|si puede ser|si se puede|preferiblemente|preferentemente|preferible|preferimos|de preferencia|quiza|quizas|tal vez|igual que|a lo mejor|algo|algun|alguna|algunos|todo|toda|todos|barato|barata|baratos|baratas|buen|buena|buenos|precio|precios|disponible|disponibles|disponibilidad|hacer|haz|haces|hago|ha|he|estoy|estamos|estan|cdad|la ciudad|la ciudad de|la cdad de|ciudad de|vez|nada|tan|ahora|ahorita|al mar|del mar|por mar|en el mar|vista al mar|frente al mar|cerca del mar|ano pasado|mes pasado|el ano pasado|el mes pasado|semana pasada|la semana pasada|kg|kilos|solo que|oferton|chollo|usted|ustedes|vosotros|mucho|poco|bastante|unico|casi|creo|creo que|supongo|espero|urgente|urge|xfis|pliss|amable|amablemente|gustaria|gustaria viajar|interesa|estoy interesado en|estoy interesada en|verdad|no se si|igual si|cosa|cosas|ocupo|ocupamos|tendran|tendras|tendrias|tendria|habra|habria|hubiera|fechas|las fechas|serian|estos dias|a ver|aver|a ver si|nomas q|con tal|toca|debo|debemos|hay que|tiene que ser|tendria que ser|ir viendo|ir mirando|hallar|checar|checa|checame|chequear|chequea|porfi|sip q|no muy caro|que no sea caro|no tan caro|que no sea muy caro|no sea muy caro|q no sea caro|q no sea muy caro|ponme"
  ),
  Entry(.number, "cero", 0),
  Entry(.number, "uno|un solo|una sola", 1),
  Entry(.number, "dos|un par|un par de|par de", 2),
  Entry(.number, "tres|trez", 3),
  Entry(.number, "cuatro|kuatro|cuatros", 4),
  Entry(.number, "cinco|sinco", 5),
  Entry(.number, "seis|media docena|media docena de", 6),
  Entry(.number, "siete", 7),
  Entry(.number, "ocho", 8),
  Entry(.number, "nueve|nuebe", 9),
  Entry(.number, "diez|dies", 10),
  Entry(.number, "once", 11),
  Entry(.number, "doce|una docena|una docena de", 12),
  Entry(.number, "trece", 13),
  Entry(.number, "catorce", 14),
  Entry(.number, "quince", 15),
  Entry(.number, "dieciseis|diez y seis", 16),
  Entry(.number, "diecisiete|diez y siete", 17),
  Entry(.number, "dieciocho|diez y ocho", 18),
  Entry(.number, "diecinueve|diez y nueve", 19),
  Entry(.number, "veinte", 20),
  Entry(.number, "veintiuno|veintiun|veintiuna|veinte y uno", 21),
  Entry(.number, "veintidos|veinte y dos", 22),
  Entry(.number, "veintitres|veinte y tres", 23),
  Entry(.number, "veinticuatro|veinte y cuatro", 24),
  Entry(.number, "veinticinco|veinte y cinco", 25),
  Entry(.number, "veintiseis|veinte y seis", 26),
  Entry(.number, "veintisiete|veinte y siete", 27),
  Entry(.number, "veintiocho|veinte y ocho", 28),
  Entry(.number, "veintinueve|veinte y nueve", 29),
  Entry(.number, "treinta", 30),
  Entry(.number, "treinta y uno|treinta y un|treintaiuno", 31),
  Entry(.number, "cuarenta", 40),
  Entry(.number, "cincuenta", 50),
  Entry(.number, "cien|ciento", 100),
  Entry(.number, "doscientos|docientos", 200),
  Entry(.number, "trescientos", 300),
  Entry(.number, "cuatrocientos", 400),
  Entry(.number, "quinientos", 500),
  Entry(.number, "seiscientos", 600),
  Entry(.number, "ochocientos", 800),
  Entry(.currency, "dolares|dolar|dls"),
  Entry(.currency, "pesos mexicanos|pesos mx|varos", 13),
  Entry(
    .soon,
    "lo antes posible|cuanto antes|lo mas pronto posible|a la mayor brevedad|en cuanto se pueda|apenas se pueda|ya mismo|lo antes q se pueda|lo mas rapido posible|de inmediato|inmediatamente"
  ),
  Entry(
    .identity,
    "eres un bot|eres un robot|eres una maquina|eres humano|eres humana|eres una persona|eres real|eres una ia|hablo con un bot|hablo con un robot|estoy hablando con un bot|estoy hablando con una persona|estoy hablando con una maquina|sos un bot|sos un robot|sos una persona|sos humano|quien eres|quien sos|que eres|eres una persona real|sos real|es un bot|es usted un robot|es una maquina"
  ),
  Entry(.holiday, "accion de gracias|dia de accion de gracias", 2001),
  Entry(.holiday, "domingo de pascua|pascua|domingo de resurreccion", 2002),
  Entry(.holiday, "viernes santo", 2003),
  Entry(.holiday, "lunes de pascua", 2004),
  Entry(.holiday, "semana santa|en semana santa|la semana santa", 2005),
  Entry(.holiday, "pentecostes", 2006),
  Entry(.holiday, "carnaval|carnavales|los carnavales", 2007),
]
