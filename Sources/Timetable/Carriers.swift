// The airlines of the timetable: real names and hubs, invented flights.

/// An airline, the airports that it flies from and how far.
struct Carrier: Sendable {
  enum Kind: Sendable { case network, lowCost }
  enum Alliance: Sendable { case none, oneworld, skyTeam, star }

  let code: String
  let name: String
  /// ISO 3166 alpha-2.
  let country: String
  let alliance: Alliance
  let kind: Kind
  /// The longest flight in kilometres.
  let reach: Int
  /// IATA codes, separated by spaces.
  let hubs: String

  private init(
    _ code: String, _ name: String, _ country: String, _ alliance: Alliance, _ hubs: String,
    lowCost: Bool = false, reach: Int = 15_500
  ) {
    self.code = code
    self.name = name
    self.country = country
    self.alliance = alliance
    self.hubs = hubs
    self.kind = lowCost ? .lowCost : .network
    self.reach = reach
  }

  private static func cheap(
    _ code: String, _ name: String, _ country: String, _ hubs: String, reach: Int = 4000
  ) -> Carrier {
    Carrier(code, name, country, .none, hubs, lowCost: true, reach: reach)
  }

  /// Every airline; the order is part of no id and may change.
  static let all: [Carrier] = [
    // North America
    Carrier("AA", "American Airlines", "US", .oneworld, "DFW CLT ORD PHX MIA PHL JFK LAX"),
    Carrier("DL", "Delta Air Lines", "US", .skyTeam, "ATL DTW MSP SLC JFK SEA BOS LAX"),
    Carrier("UA", "United Airlines", "US", .star, "ORD DEN IAH EWR SFO IAD LAX"),
    Carrier("AS", "Alaska Airlines", "US", .oneworld, "SEA PDX ANC SFO", reach: 5500),
    Carrier("HA", "Hawaiian Airlines", "US", .none, "HNL OGG", reach: 8500),
    Carrier("B6", "JetBlue", "US", .none, "JFK BOS FLL MCO", reach: 6500),
    cheap("WN", "Southwest Airlines", "US", "DAL MDW BWI LAS DEN PHX HOU BNA OAK"),
    cheap("F9", "Frontier Airlines", "US", "DEN MCO LAS"),
    cheap("NK", "Spirit Airlines", "US", "FLL DTW LAS"),
    Carrier("AC", "Air Canada", "CA", .star, "YYZ YUL YVR YYC"),
    Carrier("WS", "WestJet", "CA", .none, "YYC YVR YYZ", reach: 8500),
    Carrier("AM", "Aeroméxico", "MX", .skyTeam, "MEX MTY GDL", reach: 11_500),
    cheap("Y4", "Volaris", "MX", "GDL TIJ MEX CUN"),
    // Central and South America
    Carrier("CM", "Copa Airlines", "PA", .star, "PTY", reach: 6500),
    Carrier("AV", "Avianca", "CO", .star, "BOG MDE", reach: 9500),
    Carrier("LA", "LATAM Airlines", "CL", .none, "SCL", reach: 12_500),
    Carrier("JJ", "LATAM Brasil", "BR", .none, "GRU BSB", reach: 12_000),
    Carrier("LP", "LATAM Perú", "PE", .none, "LIM", reach: 10_500),
    cheap("G3", "Gol", "BR", "CGH GIG BSB", reach: 5500),
    Carrier("AD", "Azul", "BR", .none, "VCP CNF", reach: 8500),
    Carrier("AR", "Aerolíneas Argentinas", "AR", .skyTeam, "EZE AEP", reach: 12_000),
    // Europe
    Carrier("BA", "British Airways", "GB", .oneworld, "LHR LGW LCY"),
    Carrier("VS", "Virgin Atlantic", "GB", .skyTeam, "LHR MAN"),
    cheap("U2", "easyJet", "GB", "LGW LTN GVA MXP BER LIS CDG BCN AMS EDI MAN"),
    cheap("LS", "Jet2", "GB", "MAN LBA BHX STN EDI"),
    cheap("FR", "Ryanair", "IE", "DUB STN BGY CRL MAD BCN FCO BER OPO PMI KRK ATH"),
    Carrier("EI", "Aer Lingus", "IE", .none, "DUB SNN", reach: 9500),
    Carrier("AF", "Air France", "FR", .skyTeam, "CDG ORY"),
    cheap("TO", "Transavia France", "FR", "ORY LYS"),
    Carrier("KL", "KLM", "NL", .skyTeam, "AMS"),
    cheap("HV", "Transavia", "NL", "AMS RTM"),
    Carrier("LH", "Lufthansa", "DE", .star, "FRA MUC"),
    cheap("EW", "Eurowings", "DE", "DUS HAM STR CGN BER"),
    Carrier("DE", "Condor", "DE", .none, "FRA", reach: 11_500),
    Carrier("LX", "SWISS", "CH", .star, "ZRH GVA"),
    Carrier("OS", "Austrian Airlines", "AT", .star, "VIE", reach: 10_500),
    Carrier("SN", "Brussels Airlines", "BE", .star, "BRU", reach: 9500),
    Carrier("IB", "Iberia", "ES", .oneworld, "MAD"),
    cheap("VY", "Vueling", "ES", "BCN ORY FCO"),
    Carrier("UX", "Air Europa", "ES", .skyTeam, "MAD", reach: 11_500),
    Carrier("TP", "TAP Air Portugal", "PT", .star, "LIS OPO", reach: 10_500),
    Carrier("AZ", "ITA Airways", "IT", .star, "FCO LIN", reach: 12_500),
    Carrier("SK", "SAS", "SE", .skyTeam, "CPH ARN OSL"),
    cheap("DY", "Norwegian", "NO", "OSL CPH ARN BGO"),
    Carrier("AY", "Finnair", "FI", .oneworld, "HEL"),
    Carrier("FI", "Icelandair", "IS", .none, "KEF", reach: 8000),
    Carrier("LO", "LOT Polish Airlines", "PL", .star, "WAW", reach: 9500),
    cheap("W6", "Wizz Air", "HU", "BUD OTP WAW LTN SOF VIE GDN", reach: 4500),
    Carrier("A3", "Aegean Airlines", "GR", .star, "ATH SKG", reach: 4500),
    Carrier("BT", "airBaltic", "LV", .none, "RIX TLL VNO", reach: 4000),
    Carrier("RO", "TAROM", "RO", .skyTeam, "OTP", reach: 3500),
    Carrier("JU", "Air Serbia", "RS", .none, "BEG", reach: 9500),
    Carrier("TK", "Turkish Airlines", "TR", .star, "IST"),
    cheap("PC", "Pegasus", "TR", "SAW AYT ADB", reach: 4500),
    // Africa and the Middle East
    Carrier("EK", "Emirates", "AE", .none, "DXB"),
    cheap("FZ", "flydubai", "AE", "DXB", reach: 5000),
    Carrier("EY", "Etihad Airways", "AE", .none, "AUH"),
    Carrier("QR", "Qatar Airways", "QA", .oneworld, "DOH"),
    Carrier("SV", "Saudia", "SA", .skyTeam, "JED RUH"),
    Carrier("GF", "Gulf Air", "BH", .none, "BAH", reach: 7500),
    Carrier("WY", "Oman Air", "OM", .oneworld, "MCT", reach: 7500),
    Carrier("RJ", "Royal Jordanian", "JO", .oneworld, "AMM", reach: 10_500),
    Carrier("ME", "Middle East Airlines", "LB", .skyTeam, "BEY", reach: 5500),
    Carrier("LY", "El Al", "IL", .none, "TLV", reach: 12_500),
    Carrier("MS", "EgyptAir", "EG", .star, "CAI", reach: 10_500),
    Carrier("AT", "Royal Air Maroc", "MA", .oneworld, "CMN", reach: 8500),
    Carrier("ET", "Ethiopian Airlines", "ET", .star, "ADD"),
    Carrier("KQ", "Kenya Airways", "KE", .skyTeam, "NBO", reach: 12_000),
    Carrier("SA", "South African Airways", "ZA", .star, "JNB CPT", reach: 10_500),
    // Asia
    Carrier("AI", "Air India", "IN", .star, "DEL BOM"),
    cheap("6E", "IndiGo", "IN", "DEL BOM BLR HYD MAA CCU", reach: 6000),
    Carrier("UL", "SriLankan Airlines", "LK", .oneworld, "CMB", reach: 9500),
    Carrier("SQ", "Singapore Airlines", "SG", .star, "SIN"),
    cheap("TR", "Scoot", "SG", "SIN", reach: 7500),
    Carrier("MH", "Malaysia Airlines", "MY", .oneworld, "KUL", reach: 11_500),
    cheap("AK", "AirAsia", "MY", "KUL BKI"),
    Carrier("TG", "Thai Airways", "TH", .star, "BKK", reach: 10_500),
    cheap("FD", "Thai AirAsia", "TH", "DMK HKT"),
    Carrier("VN", "Vietnam Airlines", "VN", .skyTeam, "SGN HAN", reach: 11_000),
    Carrier("GA", "Garuda Indonesia", "ID", .skyTeam, "CGK DPS", reach: 12_000),
    Carrier("PR", "Philippine Airlines", "PH", .none, "MNL CEB", reach: 14_000),
    cheap("5J", "Cebu Pacific", "PH", "MNL CEB"),
    Carrier("CX", "Cathay Pacific", "HK", .oneworld, "HKG"),
    Carrier("CI", "China Airlines", "TW", .skyTeam, "TPE"),
    Carrier("BR", "EVA Air", "TW", .star, "TPE"),
    Carrier("CA", "Air China", "CN", .star, "PEK CTU"),
    Carrier("MU", "China Eastern", "CN", .skyTeam, "PVG SHA KMG"),
    Carrier("CZ", "China Southern", "CN", .none, "CAN PKX"),
    Carrier("JL", "Japan Airlines", "JP", .oneworld, "HND NRT ITM"),
    Carrier("NH", "ANA", "JP", .star, "HND NRT KIX"),
    Carrier("KE", "Korean Air", "KR", .skyTeam, "ICN GMP"),
    Carrier("OZ", "Asiana Airlines", "KR", .star, "ICN", reach: 12_000),
    Carrier("KC", "Air Astana", "KZ", .none, "ALA NQZ", reach: 7500),
    // The Pacific
    Carrier("QF", "Qantas", "AU", .oneworld, "SYD MEL BNE PER"),
    cheap("JQ", "Jetstar", "AU", "MEL SYD BNE", reach: 8500),
    Carrier("VA", "Virgin Australia", "AU", .none, "BNE SYD MEL", reach: 5500),
    Carrier("NZ", "Air New Zealand", "NZ", .star, "AKL CHC"),
    Carrier("FJ", "Fiji Airways", "FJ", .oneworld, "NAN", reach: 10_500),
    Carrier("TN", "Air Tahiti Nui", "PF", .none, "PPT", reach: 9500),
  ]
}

/// Countries whose airlines may fly between any two airports of them.
private let commonMarket = Set(
  """
  AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK
  """.split(whereSeparator: \.isWhitespace).map { Code(country: String($0)) })

/// Whether an airline of one of the countries may sell flights inside the other.
func shareMarket(_ first: Code, _ second: Code) -> Bool {
  first == second || commonMarket.contains(first) && commonMarket.contains(second)
}
