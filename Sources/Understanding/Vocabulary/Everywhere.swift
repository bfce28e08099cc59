/// What is written alike in all languages.
let everywhere: [Entry] =
  [
    Entry(.currency, "usd", 1), Entry(.currency, "eur", 2), Entry(.currency, "gbp", 3),
    Entry(.yes, "thumbsup"), Entry(.no, "thumbsdown"), Entry(.yes, "ok|okay"),
  ]
  + airlineNames.map { Entry(.airline, $0.names, $0.index) }
