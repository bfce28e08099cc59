import Testing

@testable import Airports

@Suite("Names")
struct NameTests {
  @Test(
    "a city or airport is known by its names, old and new, in many languages, and by its nicknames",
    arguments: [
      ("LON", "London|Londres|Londra|the big smoke"),
      ("MUC", "München|Muenchen|Monaco di Baviera|Múnich|Munique"),
      ("MIL", "Mailand|Milano|Milán|Milão"),
      ("NYC", "Nueva York|the Big Apple|NYC|ny|New York City|Nova Iorque"),
      ("LIS", "Lisboa|Lissabon|Lisbonne"), ("TYO", "東京|Tokio|Tóquio"), ("MOW", "Москва|Moskau"),
      ("CHI", "chi-town|chitown|the windy city"), ("LAS", "Vegas|sin city"),
      ("LAX", "LA|L.A.|city of angels"),
      ("SFO", "sf|san fran|frisco"), ("QSF", "the bay area"), ("PHL", "philly"),
      ("WAS", "DC|Washington D.C.|washington, dc"),
      ("MSY", "nola"), ("KUL", "KL"), ("MEX", "cdmx|Ciudad de México|Mexiko-Stadt"),
      ("BOM", "Bombay"), ("MAA", "Madras"),
      ("CCU", "Calcutta"), ("SGN", "Saigon|Ho Chi Minh City"), ("BJS", "Peking|Pekín"),
      ("RIO", "Rio"), ("BUE", "BA|baires"),
      ("JNB", "Jo'burg|joburg"), ("BHX", "brum"), ("BCN", "barna|Barcelone"), ("BOS", "beantown"),
      ("DTT", "motown"),
      ("MIA", "Miami Beach"), ("DPS", "Bali|Denpasar"), ("PMI", "Mallorca|Palma"),
      ("TCI", "Tenerife|Teneriffa"), ("IBZ", "Ibiza"),
      ("CGN", "Köln|Cologne|Koeln"), ("GVA", "Genf|Genève|Ginevra"), ("CPT", "Kapstadt|Cape Town"),
      ("NCE", "Nizza|Côte d’Azur"),
      ("PTY", "Panama|Panama City"), ("KTI", "Phnom Penh"), ("SEL", "서울|Seoul"),
      ("ATH", "Αθήνα|Athens"), ("STL", "St. Louis|Saint Louis"),
    ])
  func cities(code: String, names: String) {
    for name in names.split(separator: "|") {
      let first = Atlas.lookup(String(name)).first
      #expect(first?.code == code && first?.kind == .city, "\(name)")
    }
  }

  @Test(
    "an airport is known by its own name",
    arguments: [
      ("LHR", "Heathrow|London Heathrow|heathrow airport"), ("LGW", "Gatwick"),
      ("ORD", "O'Hare|O’Hare|ohare|o hare"),
      ("JFK", "jfk|John F. Kennedy|Kennedy"), ("CDG", "Charles de Gaulle|Roissy"),
      ("IAD", "Dulles"), ("AMS", "Schiphol"),
      ("BOS", "Logan"), ("HND", "Haneda"), ("NRT", "Narita"), ("BCN", "El Prat"),
      ("MAD", "Barajas"), ("MXP", "Malpensa"),
      ("LIN", "Linate"), ("FCO", "Fiumicino"), ("GRU", "Guarulhos"), ("EZE", "Ezeiza"),
      ("LGA", "LaGuardia|La Guardia"),
      ("EWR", "Newark|Newark Liberty"), ("DCA", "Reagan National"), ("STN", "Stansted"),
      ("BGY", "Orio al Serio|Bergamo"),
    ])
  func airports(code: String, names: String) {
    for name in names.split(separator: "|") {
      #expect(Atlas.lookup(String(name)).first?.code == code, "\(name)")
    }
  }

  @Test(
    "the likeliest place of a name comes first and needs no question",
    arguments: [
      ("London", "LON", "YXU"), ("Paris", "PAR", "PRX"), ("Melbourne", "MEL", "MLB"),
      ("Sydney", "SYD", "YQY"),
      ("Santiago", "SCL", "STI"), ("Manchester", "MAN", "MHT"), ("Portland", "PDX", "PWM"),
      ("Valencia", "VLC", "VLN"),
    ])
  func certain(name: String, first: String, other: String) {
    let matches = Atlas.lookup(name)
    #expect(matches.first?.code == first)
    #expect(matches.contains { $0.code == other })
    #expect(Atlas.isCertain(matches))
  }

  @Test(
    "a name of several places of like weight has to be asked about",
    arguments: [
      "Birmingham", "San Jose", "Springfield", "St Petersburg", "Jackson", "Columbia", "Hamilton",
      "Sicily", "Hawaii",
    ])
  func uncertain(name: String) {
    let matches = Atlas.lookup(name)
    #expect(matches.count > 1)
    #expect(!Atlas.isCertain(matches))
    #expect(matches.map(\.weight) == matches.map(\.weight).sorted(by: >))
  }

  @Test(
    "a country or state decides",
    arguments: [
      ("London", "Ontario", "YXU"), ("Phoenix", "AZ", "PHX"), ("Paris", "France", "PAR"),
      ("Sydney", "NSW", "SYD"),
      ("Portland", "Maine", "PWM"), ("Birmingham", "Alabama", "BHM"), ("Birmingham", "UK", "BHX"),
      ("San Jose", "Costa Rica", "SJO"),
      ("San Jose", "California", "SJC"), ("Springfield", "Missouri", "SGF"),
      ("St Petersburg", "Florida", "PIE"),
      ("Santiago", "República Dominicana", "STI"), ("Sydney", "Nova Scotia", "YQY"),
      ("London", "England", "LON"),
      ("Valencia", "Venezuela", "VLN"), ("Melbourne", "FL", "MLB"),
      ("Córdoba", "Argentinien", "COR"),
    ])
  func narrowed(name: String, region: String, code: String) {
    let regions = Atlas.region(region)
    #expect(!regions.isEmpty)
    #expect(Atlas.narrow(Atlas.lookup(name), toRegion: regions).first?.code == code)
  }

  @Test(
    "countries are known in six languages and by abbreviations",
    arguments: [
      ("ES", "Spain|España|Espagne|Spanien|Spagna|Espanha"),
      ("DE", "Germany|Alemania|Allemagne|Deutschland|Germania|Alemanha"),
      ("GB", "UK|U.K.|Großbritannien|Reino Unido"),
      ("US", "USA|United States|Estados Unidos|Vereinigte Staaten"), ("AE", "UAE|Emirates"),
      ("US-ME", "Maine|ME"), ("CA-QC", "Québec|QC"), ("TR", "Turkey|Türkei"),
      ("JP", "Japan|Japón|Giappone"),
    ])
  func regions(code: String, names: String) {
    for name in names.split(separator: "|") {
      #expect(Atlas.region(String(name)).contains(code), "\(name)")
    }
  }

  @Test(
    "names that are ordinary words say so",
    arguments: ["nice", "split", "reading", "mobile", "cork", "man", "tours", "orange", "la"])
  func ordinaryNames(name: String) {
    #expect(Atlas.lookup(name).first?.isCommonWord == true)
    #expect(Atlas.isCommonWord(Atlas.fold(name)))
  }

  @Test(
    "plain names are no ordinary words",
    arguments: ["london", "dallas", "sydney", "florence", "sf", "dc", "charlotte"])
  func plainNames(name: String) { #expect(Atlas.lookup(name).first?.isCommonWord == false) }

  @Test(
    "letters lose their marks, punctuation parts words, other scripts stay",
    arguments: [
      ("  São  Paulo ", "sao paulo"), ("O’Hare", "o hare"), ("KØBENHAVN", "kobenhavn"),
      ("Straßburg", "strassburg"), ("Łódź!", "lodz"),
      ("Москва", "москва"), ("東京", "東京"), ("", ""), ("?!", ""), ("Mu\u{308}nchen", "munchen"),
      ("Đà Nẵng", "da nang"), ("a…b", "a b"),
    ])
  func folded(text: String, expected: String) {
    #expect(String(decoding: Atlas.fold(text), as: UTF8.self) == expected)
  }
}

@Suite("Names in a text")
struct ScanTests {
  private func scan(_ text: String) -> [String] {
    let text = Atlas.fold(text)
    let words = text.split(separator: 0x20).map { $0.startIndex..<$0.endIndex }
    var found: [String] = []
    var index = 0
    while index < words.count {
      guard let hit = Atlas.longestName(in: text, words: words, from: index) else {
        index += 1
        continue
      }
      let range = words[index].lowerBound..<words[index + hit.words - 1].upperBound
      found.append(String(decoding: text[range], as: UTF8.self) + "=" + hit.matches[0].code)
      index += hit.words
    }
    return found
  }

  @Test("the longest name is taken, wherever it stands")
  func longest() {
    #expect(scan("New York City tomorrow") == ["new york city=NYC"])
    #expect(scan("fly from San José del Cabo, please") == ["san jose del cabo=SJD"])
    #expect(scan("Rio de Janeiro").first == "rio de janeiro=RIO")
    #expect(scan("rio de").first == "rio=RIO")
    #expect(scan("O'Hare").first == "o hare=ORD")
    #expect(scan("xyzzy qwerty").isEmpty)
  }

  @Test("a place beyond the last word is none")
  func beyond() { #expect(Atlas.longestName(in: [], words: [], from: 0) == nil) }
}

@Suite("Misspelt names")
struct TypoTests {
  @Test(
    "a misspelt name leads to the place",
    arguments: [
      ("brussls", "BRU"), ("amsterdm", "AMS"), ("barcelon", "BCN"), ("londn", "LON"),
      ("lisobn", "LIS"), ("new yrok", "NYC"),
      ("madird", "MAD"), ("frankfrut", "FRA"), ("los angelas", "LAX"), ("san fransisco", "SFO"),
      ("pheonix", "PHX"), ("philidelphia", "PHL"),
      ("edinburg", "EDI"), ("copenhagn", "CPH"), ("istambul", "IST"), ("chicgo", "CHI"),
      ("tornoto", "YTO"), ("dubia", "DXB"),
      ("Barcelna", "BCN"), ("olndon", "LON"),
    ])
  func misspelt(name: String, code: String) { #expect(Atlas.closest(name).first?.code == code) }

  @Test(
    "an ordinary word is no misspelt name",
    arguments: [
      "return", "flights", "parts", "million", "cheap", "people", "window", "night", "never",
      "mother", "leave", "dinner", "later", "madre",
      "billete", "billets", "morgen", "abend", "sonne", "prossimo", "bagagem", "partir", "viajar",
      "vacaciones", "preise", "londoner", "paste",
      "turning", "business", "economy", "adults", "children", "luggage", "birthday", "seats",
      "porta", "porte", "posto", "photo",
    ])
  func ordinary(word: String) { #expect(Atlas.closest(word).isEmpty) }

  @Test(
    "short or endless words are left alone",
    arguments: ["", "a", "rmoe", "pari", String(repeating: "a", count: 500)])
  func leftAlone(word: String) { #expect(Atlas.closest(word).isEmpty) }

  @Test("a distance counts a swap as one edit")
  func distance() {
    func edits(_ left: String, _ right: String) -> Int {
      Array(right.utf8).withUnsafeBufferPointer { Atlas.distance(Array(left.utf8), $0, limit: 3) }
    }
    #expect(edits("paris", "paris") == 0)
    #expect(edits("pairs", "paris") == 1)
    #expect(edits("pars", "paris") == 1)
    #expect(edits("kitten", "sitting") == 3)
    #expect(edits("abcdef", "uvwxyz") > 3)
  }
}
