// What airlines call themselves, by their IATA codes.

enum AirlineNames {
  static let all = NameList(
    """
    3U Sichuan Airlines
    4Y Discover Airlines
    5J Cebu Pacific
    6E IndiGo
    7C Jeju Air
    A3 Aegean Airlines
    AA American Airlines
    AC Air Canada
    AD Azul
    AF Air France
    AH Air Algérie
    AI Air India
    AK AirAsia
    AM Aeroméxico
    AR Aerolíneas Argentinas
    AS Alaska Airlines
    AT Royal Air Maroc
    AV Avianca
    AY Finnair
    AZ ITA Airways
    B6 JetBlue
    BA British Airways
    BC Skymark
    BF French Bee
    BG Biman
    BR EVA Air
    BT airBaltic
    BW Caribbean Airlines
    BY TUI
    CA Air China
    CI China Airlines
    CM Copa Airlines
    CO Continental Airlines
    CP Canadian Airlines
    CX Cathay Pacific
    CY Cyprus Airways
    CZ China Southern
    D8 Norwegian Air Sweden
    DE Condor
    DL Delta Air Lines
    DY Norwegian Air
    EA Eastern Airlines
    EI Aer Lingus
    EK Emirates
    ET Ethiopian Airlines
    EW Eurowings
    EY Etihad Airways
    F9 Frontier Airlines
    FA FlySafair
    FF Tower Air
    FI Icelandair
    FJ Fiji Airways
    FO Flybondi
    FR Ryanair
    FZ flydubai
    G3 GOL
    G4 Allegiant
    G9 Air Arabia
    GA Garuda Indonesia
    GF Gulf Air
    GK Jetstar Japan
    H2 SKY Airline
    HA Hawaiian Airlines
    HO Juneyao
    HP America West
    HU Hainan Airlines
    HV Transavia
    HX Hong Kong Airlines
    HY Uzbekistan Airways
    IB Iberia
    JA JetSMART
    JJ LATAM Brasil
    JL Japan Airlines
    JP Adria
    JQ Jetstar
    JT Lion Air
    JU Air Serbia
    JX Starlux
    KC Air Astana
    KE Korean Air
    KL KLM
    KM KM Malta
    KQ Kenya Airways
    KU Kuwait Airways
    LA LATAM Airlines
    LH Lufthansa
    LJ Jin Air
    LM Loganair
    LO LOT Polish Airlines
    LP LATAM Perú
    LS Jet2
    LX SWISS
    LY El Al
    ME Middle East Airlines
    MF Xiamen Airlines
    MH Malaysia Airlines
    MK Air Mauritius
    ML Midway Airlines
    MM Peach Aviation
    MS EgyptAir
    MU China Eastern
    NF Air Vanuatu
    NH ANA
    NK Spirit Airlines
    NW Northwest Airlines
    NX Nationair
    NZ Air New Zealand
    OD Batik Air
    OG PLAY
    OK Czech Airlines
    OS Austrian Airlines
    OU Croatia Airlines
    OZ Asiana Airlines
    PC Pegasus
    PD Porter
    PG Bangkok Airways
    PK Pakistan International Airlines
    PQ SkyUp
    PR Philippine Airlines
    PS Ukraine International Airlines
    QF Qantas
    QP Akasa Air
    QR Qatar Airways
    QS Smartwings
    QZ Indonesia AirAsia
    RJ Royal Jordanian
    RO TAROM
    S7 S7 Airlines
    SA South African Airways
    SG SpiceJet
    SK SAS
    SN Brussels Airlines
    SQ Singapore Airlines
    SS Corsair
    SU Aeroflot
    SV Saudia
    SY Sun Country
    TG Thai Airways
    TK Turkish Airlines
    TN Air Tahiti Nui
    TO Transavia
    TP TAP Air Portugal
    TR Scoot
    TS Air Transat
    TU Tunisair
    TW TWA
    TX Air Caraïbes
    U2 easyJet
    UA United Airlines
    UK Vistara
    UL SriLankan Airlines
    UO HK Express
    US US Airways
    UU Air Austral
    UX Air Europa
    V7 Volotea
    VA Virgin Australia
    VB Viva Aerobus
    VJ VietJet
    VN Vietnam Airlines
    VS Virgin Atlantic
    VX Virgin America
    VY Vueling
    W6 Wizz Air
    WB RwandAir
    WN Southwest Airlines
    WS WestJet
    WY Oman Air
    XQ SunExpress
    XY flynas
    Y4 Volaris
    YX Midwest Express
    ZB Air Albania
    """)

  /// The alliance that a long list of airlines is, told by two of its members.
  static func alliance(_ codes: [String]) -> String? {
    guard codes.count > 8 else { return nil }
    if codes.contains("LH"), codes.contains("UA") { return "Star Alliance" }
    if codes.contains("AF"), codes.contains("DL") { return "SkyTeam" }
    return codes.contains("BA") && codes.contains("AA") ? "oneworld" : nil
  }
}
