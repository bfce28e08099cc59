// swift-format-ignore-file
// Made by scripts/data/make-place-names.py; see docs/licences.md.

extension German {
  static let places = NameList(
    """
    ADB Izmir
    ADD Addis Abeba
    AER Sotschi
    ALG Algier
    ANR Antwerpen
    ASB Aşgabat
    ASF Astrachan
    ATH Athen
    BBU Bukarest Baneasa
    BGW Bagdad
    BJS Peking
    BKA Moskau
    BKO Bamako
    BRU Brüssel
    BSB Brasilia
    BSR Basra
    BSZ Bischkek
    BUH Bukarest
    BZO Bozen
    CAI Kairo
    CCU Kalkutta
    CEB Cebu
    CFU Korfu
    CGN Köln
    CHQ Chania
    CJU Jeju
    CKL Moskau
    CMF Chambéry
    CPH Kopenhagen
    CPT Kapstadt
    CRL Brüssel South Charleroi
    DAM Damaskus
    DAR Daressalam
    DEL Neu-Delhi
    DME Moskau Domodedovo
    DMM Dammam
    DYU Duschanbe
    EBL Erbil
    EBU Saint-Étienne
    ECN Nikosia
    EVN Eriwan
    FCO Rom Leonardo Da Vinci (Fiumicino)
    FEZ Fès
    FLR Florenz
    FNI Nîmes
    FNJ Pjöngjang
    FRA Frankfurt
    GCI Guernsey
    GDN Danzig
    GOA Genua
    GOI Goa
    GOT Göteborg
    GSE Göteborg
    GSV Saratow
    GUA Guatemala-Stadt
    GVA Genf
    HAV Havanna
    HEW Athen
    HKG Hongkong
    HND Tokio
    HTA Tschita
    IEV Kiew
    IGL Izmir
    IKA Teheran Imam Khomeini
    JED Dschidda
    JER Jersey
    JHB Johor Bahru
    JIB Dschibuti
    JTR Santorin
    KBP Kiew Boryspil
    KHH Kaohsiung
    KHI Karatschi
    KJA Krasnojarsk
    KRK Krakau
    KRT Khartum
    KWI Kuwait-Stadt
    KZN Kasan
    LCA Larnaka
    LCG A Coruña
    LED Sankt Petersburg
    LGG Lüttich
    LIN Mailand Linate
    LIS Lissabon
    LUX Luxemburg
    MCT Maskat
    MEX Mexiko-Stadt
    MGQ Mogadischu
    MIL Mailand
    MJI Tripolis
    MLA Malta
    MLE Malé
    MOW Moskau
    MUC München
    MXP Mailand Malpensa
    NAP Neapel
    NAT Natal
    NAY Peking
    NCE Nizza
    NLU Mexiko-Stadt Santa Lucia Air Force Base
    NRT Tokio Narita
    NUE Nürnberg
    OSF Moskau
    OTP Bukarest Henri Coanda
    OVB Nowosibirsk
    PDG Padang
    PEK Peking Capital
    PKX Peking Daxing
    PMI Palma de Mallorca
    PRG Prag
    PRN Pristina
    PTP Pointe-à-Pitre
    PTY Panama-Stadt
    QLA Los Angeles und Umgebung
    QMI Miami und Umgebung
    QSF San Francisco und Umgebung
    RAK Marrakesch
    RGN Rangun
    RHO Rhodos
    RKE Kopenhagen
    ROM Rom
    ROV Rostow am Don
    RUH Riad
    RUN Saint-Denis
    RVI Rostow am Don
    SCL Santiago de Chile
    SGN Ho-Chi-Minh-Stadt
    SIN Singapur
    SKG Thessaloniki
    SVO Moskau Sheremetyevo
    SVX Jekaterinburg
    SXB Straßburg
    SXM Saint-Martin
    SYZ Schiras
    TAS Taschkent
    TBS Tiflis
    TCI Teneriffa
    TFN Teneriffa Norte
    TFS Teneriffa South
    THR Teheran
    TIP Tripolis
    TNG Tanger
    TPE Taipeh
    TRN Turin
    TRS Triest
    TSA Taipeh Songshan
    TYO Tokio
    ULV Uljanowsk
    ULY Uljanowsk
    UPB Havanna
    VCE Venedig
    VIE Wien
    VKO Moskau Vnukovo
    VOG Wolgograd
    VVO Wladiwostok
    WAW Warschau
    WMI Warschau Modlin
    WRO Breslau
    XCH Weihnachtsinsel
    XIY Xi'an
    XXN Riad
    YKS Jakutsk
    YQB Québec
    ZAZ Saragossa
    ZNZ Sansibar
    """)

  static let countries = NameList(
    """
    AE Vereinigte Arabische Emirate
    AF Afghanistan
    AG Antigua und Barbuda
    AI Anguilla
    AL Albanien
    AM Armenien
    AO Angola
    AQ Antarktis
    AR Argentinien
    AS Amerikanisch-Samoa
    AT Österreich
    AU Australien
    AW Aruba
    AZ Aserbaidschan
    BA Bosnien und Herzegowina
    BB Barbados
    BD Bangladesch
    BE Belgien
    BF Burkina Faso
    BG Bulgarien
    BH Bahrain
    BI Burundi
    BJ Benin
    BL St. Barthélemy
    BM Bermuda
    BN Brunei Darussalam
    BO Bolivien
    BQ Karibische Niederlande
    BR Brasilien
    BS Bahamas
    BT Bhutan
    BW Botsuana
    BY Belarus
    BZ Belize
    CA Kanada
    CC Kokosinseln
    CD DR Kongo
    CF Zentralafrikanische Republik
    CG Kongo
    CH Schweiz
    CI Elfenbeinküste
    CK Cookinseln
    CL Chile
    CM Kamerun
    CN China
    CO Kolumbien
    CR Costa Rica
    CU Kuba
    CV Cabo Verde
    CW Curaçao
    CX Weihnachtsinsel
    CY Zypern
    CZ Tschechien
    DE Deutschland
    DJ Dschibuti
    DK Dänemark
    DM Dominica
    DO Dominikanische Republik
    DZ Algerien
    EC Ecuador
    EE Estland
    EG Ägypten
    EH Westsahara
    ER Eritrea
    ES Spanien
    ET Äthiopien
    FI Finnland
    FJ Fidschi
    FK Falklandinseln
    FM Mikronesien
    FO Färöer
    FR Frankreich
    GA Gabun
    GB Vereinigtes Königreich
    GD Grenada
    GE Georgien
    GF Französisch-Guayana
    GG Guernsey
    GH Ghana
    GI Gibraltar
    GL Grönland
    GM Gambia
    GN Guinea
    GP Guadeloupe
    GQ Äquatorialguinea
    GR Griechenland
    GT Guatemala
    GU Guam
    GW Guinea-Bissau
    GY Guyana
    HK Hongkong
    HN Honduras
    HR Kroatien
    HT Haiti
    HU Ungarn
    ID Indonesien
    IE Irland
    IL Israel
    IM Isle of Man
    IN Indien
    IQ Irak
    IR Iran
    IS Island
    IT Italien
    JE Jersey
    JM Jamaika
    JO Jordanien
    JP Japan
    KE Kenia
    KG Kirgisistan
    KH Kambodscha
    KI Kiribati
    KM Komoren
    KN St. Kitts und Nevis
    KP Nordkorea
    KR Südkorea
    KW Kuwait
    KY Kaimaninseln
    KZ Kasachstan
    LA Laos
    LB Libanon
    LC St. Lucia
    LK Sri Lanka
    LR Liberia
    LS Lesotho
    LT Litauen
    LU Luxemburg
    LV Lettland
    LY Libyen
    MA Marokko
    MD Republik Moldau
    ME Montenegro
    MF St. Martin
    MG Madagaskar
    MH Marshallinseln
    MK Nordmazedonien
    ML Mali
    MM Myanmar
    MN Mongolei
    MO Macau
    MP Nördliche Marianen
    MQ Martinique
    MR Mauretanien
    MS Montserrat
    MT Malta
    MU Mauritius
    MV Malediven
    MW Malawi
    MX Mexiko
    MY Malaysia
    MZ Mosambik
    NA Namibia
    NC Neukaledonien
    NE Niger
    NF Norfolkinsel
    NG Nigeria
    NI Nicaragua
    NL Niederlande
    NO Norwegen
    NP Nepal
    NR Nauru
    NU Niue
    NZ Neuseeland
    OM Oman
    PA Panama
    PE Peru
    PF Französisch-Polynesien
    PG Papua-Neuguinea
    PH Philippinen
    PK Pakistan
    PL Polen
    PM St. Pierre und Miquelon
    PS Palästina
    PT Portugal
    PW Palau
    PY Paraguay
    QA Katar
    RE Réunion
    RO Rumänien
    RS Serbien
    RU Russland
    RW Ruanda
    SA Saudi-Arabien
    SB Salomonen
    SC Seychellen
    SD Sudan
    SE Schweden
    SG Singapur
    SH St. Helena
    SI Slowenien
    SK Slowakei
    SL Sierra Leone
    SN Senegal
    SO Somalia
    SR Suriname
    SS Südsudan
    ST São Tomé und Príncipe
    SV El Salvador
    SX Sint Maarten
    SY Syrien
    SZ Eswatini
    TC Turks- und Caicosinseln
    TD Tschad
    TG Togo
    TH Thailand
    TJ Tadschikistan
    TL Timor-Leste
    TM Turkmenistan
    TN Tunesien
    TO Tonga
    TR Türkei
    TT Trinidad und Tobago
    TV Tuvalu
    TW Taiwan
    TZ Tansania
    UA Ukraine
    UG Uganda
    UM Amerikanische Überseeinseln
    US Vereinigte Staaten
    UY Uruguay
    UZ Usbekistan
    VC St. Vincent und die Grenadinen
    VE Venezuela
    VG Britische Jungferninseln
    VN Vietnam
    VU Vanuatu
    WF Wallis und Futuna
    WS Samoa
    XK Kosovo
    YE Jemen
    YT Mayotte
    ZA Südafrika
    ZM Sambia
    ZW Simbabwe
    """)
}
