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
    Entry(.yes, "thumbsup"), Entry(.no, "thumbsdown"), Entry(.yes, "ok|okay"),
  ]
  + airlineNames.map { Entry(.airline, $0.names, $0.index) }
