import Airports
import Conversation
import Flights

/// A sentence that a model may add: no more than friendliness, never a fact.
struct Aside {
  let text: String

  /// The sentence, or nil where it is long, or holds a digit, a currency, a link, an airline or a place that the
  /// conversation is not about.
  init?(_ text: String, state: State, commands: [Command]) {
    let plain = text.filter { !$0.isNewline }
    guard (1...160).contains(plain.count), plain.count == text.count,
      !plain.allSatisfy(\.isWhitespace), Self.isPlain(plain)
    else { return nil }
    let folded = Atlas.fold(plain)
    let words = folded.split(separator: UInt8(ascii: " "))
    let isClean = words.allSatisfy { !Self.forbidden.contains(String(decoding: $0, as: UTF8.self)) }
    guard isClean, Self.places(in: folded).isSubset(of: Self.known(state, commands)) else {
      return nil
    }
    self.text = plain
  }

  /// Whether there is no digit, currency sign, mark-up, link or control character.
  private static func isPlain(_ text: String) -> Bool {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .decimalNumber, .letterNumber, .otherNumber, .currencySymbol, .control, .format,
        .surrogate, .privateUse, .unassigned:
        // Emoji are joined by format characters.
        guard scalar == "\u{200D}" || scalar == "\u{FE0F}" else { return false }
      default: break
      }
      if "*_~`@<>[]{}|\\/".unicodeScalars.contains(scalar) { return false }
      // A dot between two letters makes a link.
      if previous == ".", scalar.properties.isAlphabetic { return false }
      previous = scalar
    }
    return true
  }

  /// The codes of the cities and airports that the folded text may name, ordinary words apart.
  private static func places(in folded: [UInt8]) -> Set<String> {
    var words: [Range<Int>] = []
    var start = 0
    for (index, byte) in (folded + [UInt8(ascii: " ")]).enumerated()
    where byte == UInt8(ascii: " ") {
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    var codes: Set<String> = []
    var index = 0
    while index < words.count {
      let hit = Atlas.longestName(in: folded, words: words, from: index)
      guard let hit, let first = hit.matches.first, !first.isCommonWord else {
        if !Atlas.region(folded[words[index]]).isEmpty, words[index].count > 3 {
          codes.insert(String(decoding: folded[words[index]], as: UTF8.self))
        }
        index += 1
        continue
      }
      codes.insert(first.code)
      index += hit.words
    }
    return codes
  }

  /// What may be named: the trip's places and those of this message, with their cities and airports.
  private static func known(_ state: State, _ commands: [Command]) -> Set<String> {
    var codes = [state.trip.origin, state.trip.destination].compactMap(\.self)
    for leg in state.trip.legs { codes += [leg.origin, leg.destination].compactMap(\.self) }
    for case .set(let value) in commands {
      switch value {
      case .origin(let code), .destination(let code): codes.append(code)
      default: break
      }
    }
    return codes.reduce(into: []) { known, code in
      known.insert(code)
      known.formUnion(Atlas.airports(of: code))
      if let area = Atlas.airport(code)?.metropolitan { known.insert(area) }
    }
  }

  /// Folded words of money, links and airlines.
  private static let forbidden: Set<String> = [
    "euro", "euros", "eur", "dollar", "dollars", "usd", "pound", "pounds", "gbp", "chf", "franken",
    "yen", "jpy", "cents", "pesos", "reais", "www", "http", "https", "com",
    "lufthansa", "iberia", "ryanair", "easyjet", "vueling", "klm", "emirates", "qatar", "delta",
    "united", "american", "jetblue", "qantas", "swiss", "eurowings", "finnair", "sas", "tap",
    "alitalia", "etihad", "turkish", "latam", "avianca", "wizz", "norwegian", "aeromexico",
    // Promises, and talk of its own instructions.
    "booked", "confirmed", "paid", "free", "refund", "refunded", "discount", "guarantee",
    "guaranteed", "prompt", "instructions", "system", "reserved", "gratis", "gratuit", "gratuite",
    "kostenlos", "gratuito", "reembolso", "remboursement", "rimborso", "gebucht", "reservado",
    "reserve", "prenotato", "confirmado", "confirme", "confermato", "bestatigt", "descuento",
    "rabatt", "remise", "sconto", "desconto",
    "condor", "airways", "airlines", "airline", "lot", "ana", "jal", "cathay",
  ]
}
