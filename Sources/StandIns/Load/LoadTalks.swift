/// What the travellers of a load write: from the greeting to a search, a correction and the wish for something cheaper, in every language.
struct LoadTalks {
  private struct Talk {
    /// How the travellers' numbers begin; seven digits follow.
    var prefix: String
    var lines: [String]
  }

  private static let talks = [
    Talk(
      prefix: "+491512",
      lines: [
        "hallo", "ich brauche einen Flug von München nach Lissabon am Freitag", "zurück am Sonntag",
        "nein, lieber von Berlin", "zwei Erwachsene und ein Kind", "geht es günstiger?", "danke",
      ]),
    Talk(
      prefix: "+1415",
      lines: [
        "hi", "i need to get from San Francisco to New York next friday",
        "one way, just me", "actually next saturday", "only direct flights", "anything cheaper?",
        "thanks",
      ]),
    Talk(
      prefix: "+34612",
      lines: [
        "hola", "quiero volar de Madrid a Roma el viernes", "ida y vuelta, vuelvo el lunes",
        "mejor desde Barcelona", "dos adultos", "algo más barato?", "gracias",
      ]),
    Talk(
      prefix: "+33612",
      lines: [
        "bonjour", "je cherche un vol de Paris à Lisbonne vendredi", "aller simple",
        "plutôt samedi", "deux adultes", "vous avez moins cher ?", "merci",
      ]),
    Talk(
      prefix: "+39347",
      lines: [
        "ciao", "vorrei un volo da Milano a Londra venerdì", "solo andata", "anzi sabato",
        "due adulti e un bambino", "qualcosa di meno caro?", "grazie",
      ]),
    Talk(
      prefix: "+55119",
      lines: [
        "oi", "preciso de um voo de São Paulo para Lisboa na sexta", "só ida", "aliás no sábado",
        "dois adultos", "tem mais barato?", "obrigado",
      ]),
  ]

  /// The address of a traveller.
  static func address(of traveller: Int) -> String {
    let digits = String(2_000_000 + traveller)
    return "whatsapp:" + talks[traveller % talks.count].prefix + digits
      + (traveller % talks.count == 5 ? "0" : "")
  }

  /// What a traveller writes as the message of that number; after the last it begins again.
  static func line(_ number: Int, of traveller: Int) -> String {
    let lines = talks[traveller % talks.count].lines
    return lines[number % lines.count]
  }
}
