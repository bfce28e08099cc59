/// What is written alike in all languages.
let everywhere: [Entry] =
  [
    // The sign `$` alone is the money of the traveller's country where that writes it so.
    Entry(.currency, "dollarsign", 12), Entry(.currency, "usd|us dollarsign", 1),
    Entry(.currency, "eur", 2), Entry(.currency, "gbp", 3), Entry(.currency, "chf", 4),
    Entry(.currency, "cad|c dollarsign|ca dollarsign", 5),
    Entry(.currency, "aud|a dollarsign|au dollarsign", 6),
    Entry(.currency, "mxn|mx dollarsign", 13), Entry(.currency, "brl|r dollarsign", 8),
    Entry(.currency, "inr|rs", 9), Entry(.currency, "zar", 10), Entry(.currency, "jpy", 11),
    Entry(.currency, "sgd|s dollarsign", 14), Entry(.currency, "nzd|nz dollarsign", 15),
    Entry(.currency, "hkd|hk dollarsign", 16),
    Entry(
      .speak, "english please|in english please|speak english|in english|do you speak english", 0),
    Entry(.speak, "en espanol|en espanol por favor|hablas espanol|in spanish|spanish please", 1),
    Entry(.speak, "em portugues|em portugues por favor|in portuguese|portuguese please", 2),
    Entry(.speak, "en francais|en francais s il vous plait|in french|french please", 3),
    Entry(.speak, "auf deutsch|auf deutsch bitte|in german|german please", 4),
    Entry(.speak, "in italiano|in italiano per favore|in italian|italian please", 5),
    Entry(
      .stopMessages,
      "no more messages|stop messaging me|stop writing to me|stop sending me messages|stop texting me|unsubscribe me|no mas mensajes|no me escribas mas|deja de escribirme|basta de mensajes|no quiero mas mensajes|nao me mande mais mensagens|nao quero mais mensagens|pare de me escrever|chega de mensagens|plus de messages|arretez de m ecrire|arrete de m ecrire|ne m ecrivez plus|keine nachrichten mehr|bitte keine nachrichten mehr|bitte keine weiteren nachrichten|keine weiteren nachrichten|schreib mir nicht mehr|schreiben sie mir nicht mehr|niente piu messaggi|basta messaggi|non scrivermi piu|smettila di scrivermi"
    ),
    Entry(.yes, "thumbsup"), Entry(.no, "thumbsdown"), Entry(.yes, "ok|okay"),
  ]
  + airlineNames.map { Entry(.airline, $0.names, $0.index) }
