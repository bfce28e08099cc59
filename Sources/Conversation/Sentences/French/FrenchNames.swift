// swift-format-ignore-file
// Made by scripts/data/make-place-names.py; see docs/licences.md.

extension French {
  static let places = NameList(
    """
    ADB Izmir
    ADD Addis-Abeba
    ADL Adélaïde
    AER Sotchi
    AGP Malaga
    ALG Alger
    ANR Anvers
    AOI Ancône
    ASB Achgabat
    ATH Athènes
    BBU Bucarest Baneasa
    BBX Philadelphie
    BCN Barcelone
    BEG Belgrade
    BEY Beyrouth
    BGW Bagdad
    BJS Pékin
    BKA Moscou
    BKO Bamako
    BLQ Bologne
    BOM Bombay
    BQH Londres
    BRE Brême
    BRN Berne
    BRU Bruxelles
    BSB Brasilia
    BSL Bâle
    BSR Bassora
    BSZ Bichkek
    BUH Bucarest
    CAI Le Caire
    CAN Canton
    CCU Calcutta
    CEB Cebu
    CFU Corfou
    CHQ La Canée
    CJU Jeju
    CKL Moscou
    CMF Chambéry
    CPH Copenhague
    CPT Le Cap
    CRL Bruxelles South Charleroi
    CTA Catane
    CTG Carthagène
    DAM Damas
    DET Détroit
    DME Moscou Domodedovo
    DMM Dammam
    DRS Dresde
    DTT Détroit
    DTW Détroit Metro Wayne County
    DXB Dubaï
    DYU Douchanbé
    EBL Erbil
    EBU Saint-Étienne
    ECN Nicosie
    EDI Édimbourg
    EVN Erevan
    FEZ Fès
    FLR Florence
    FNI Nîmes
    FRA Francfort
    GCI Guernesey
    GMP Séoul Gimpo
    GOA Gênes
    GOI Goa
    GOT Göteborg
    GRO Gérone
    GRX Grenade
    GSE Göteborg
    GUA Guatemala
    GVA Genève
    GYD Bakou
    HAJ Hanovre
    HAM Hambourg
    HAN Hanoï
    HAV La Havane
    HER Héraklion
    HEW Athènes
    HTA Tchita
    ICN Séoul Incheon
    IEV Kiev
    IFN Ispahan
    IGL Izmir
    IKA Téhéran Imam Khomeini
    IKT Irkoutsk
    JED Djeddah
    JER Jersey
    JHB Johor Bahru
    JTR Santorin
    KBL Kaboul
    KBP Kiev Boryspil
    KEF Reykjavik Keflavik
    KHH Kaohsiung
    KJA Krasnoïarsk
    KRK Cracovie
    KTM Katmandou
    KWI Koweït
    LCG La Corogne
    LCY Londres City
    LED Saint-Pétersbourg
    LGW Londres Gatwick
    LHR Londres Heathrow
    LIS Lisbonne
    LON Londres
    LTN Londres Luton
    LXR Louxor
    MAH Minorque
    MAO Manaos
    MCT Mascate
    MED Médine
    MEX Mexico
    MGQ Mogadiscio
    MLA Malte
    MLE Malé
    MLH Bâle
    MNL Manille
    MOW Moscou
    MRU Port-Louis
    MSY La Nouvelle-Orléans
    NAP Naples
    NAT Natal
    NAY Pékin
    NBG La Nouvelle-Orléans
    NEW La Nouvelle-Orléans
    NHD Dubaï
    NHT Londres
    NKG Nankin
    NLU Mexico Santa Lucia Air Force Base
    OSF Moscou
    OTP Bucarest Henri Coanda
    OVB Novossibirsk
    PDG Padang
    PEG Pérouse
    PEK Pékin Capital
    PHL Philadelphie
    PKX Pékin Daxing
    PLL Manaos
    PMI Palma de Majorque
    PMO Palerme
    PNE Philadelphie
    POS Port-d'Espagne
    PRN Pristina
    PSA Pise
    PTP Pointe-à-Pitre
    PTY Panama
    QLA Los Angeles et environs
    QMI Miami et environs
    QSF San Francisco et environs
    REK Reykjavik
    RGN Rangoun
    RKE Copenhague
    RKV Reykjavik Reykjavik
    ROV Rostov-sur-le-Don
    RUH Riyad
    RUN Saint-Denis de La Réunion
    RVI Rostov-sur-le-Don
    SCL Santiago du Chili
    SCN Sarrebruck
    SCQ Saint-Jacques-de-Compostelle
    SDQ Saint-Domingue
    SEL Séoul
    SGN Hô Chi Minh-Ville
    SIN Singapour
    SKD Samarcande
    SKG Thessalonique
    SLU Sainte-Lucie
    STN Londres Stansted
    SVO Moscou Sheremetyevo
    SVQ Séville
    SVX Ekaterinbourg
    SXM Saint-Martin
    SYZ Chiraz
    SZG Salzbourg
    TAS Tachkent
    TBS Tbilissi
    THR Téhéran
    THU Thulé
    TNG Tanger
    TRN Turin
    UBN Oulan-Bator
    ULV Oulianovsk
    ULY Oulianovsk
    UPB La Havane
    UPG Macassar
    USH Ushuaïa
    VCE Venise
    VIE Vienne
    VKO Moscou Vnukovo
    VRN Vérone
    WAW Varsovie
    WMI Varsovie Modlin
    XFW Hambourg
    XIY Xi'an
    XXN Riyad
    YIP Détroit
    YKS Iakoutsk
    YMQ Montréal
    YQB Québec
    ZAZ Saragosse
    ZRH Zurich
    ZXT Bakou
    """)

  static let countries = NameList(
    """
    AE Émirats arabes unis
    AF Afghanistan
    AG Antigua-et-Barbuda
    AI Anguilla
    AL Albanie
    AM Arménie
    AO Angola
    AQ Antarctique
    AR Argentine
    AS Samoa américaines
    AT Autriche
    AU Australie
    AW Aruba
    AZ Azerbaïdjan
    BA Bosnie-Herzégovine
    BB Barbade
    BD Bangladesh
    BE Belgique
    BF Burkina Faso
    BG Bulgarie
    BH Bahreïn
    BI Burundi
    BJ Bénin
    BL Saint-Barthélemy
    BM Bermudes
    BN Brunei
    BO Bolivie
    BQ Pays-Bas caribéens
    BR Brésil
    BS Bahamas
    BT Bhoutan
    BW Botswana
    BY Biélorussie
    BZ Belize
    CA Canada
    CC Îles Cocos
    CD RD Congo
    CF République centrafricaine
    CG Congo
    CH Suisse
    CI Côte d'Ivoire
    CK Îles Cook
    CL Chili
    CM Cameroun
    CN Chine
    CO Colombie
    CR Costa Rica
    CU Cuba
    CV Cap-Vert
    CW Curaçao
    CX Île Christmas
    CY Chypre
    CZ Tchéquie
    DE Allemagne
    DJ Djibouti
    DK Danemark
    DM Dominique
    DO République dominicaine
    DZ Algérie
    EC Équateur
    EE Estonie
    EG Égypte
    EH Sahara occidental
    ER Érythrée
    ES Espagne
    ET Éthiopie
    FI Finlande
    FJ Fidji
    FK Îles Malouines
    FM Micronésie
    FO Îles Féroé
    FR France
    GA Gabon
    GB Royaume-Uni
    GD Grenade
    GE Géorgie
    GF Guyane française
    GG Guernesey
    GH Ghana
    GI Gibraltar
    GL Groenland
    GM Gambie
    GN Guinée
    GP Guadeloupe
    GQ Guinée équatoriale
    GR Grèce
    GT Guatemala
    GU Guam
    GW Guinée-Bissau
    GY Guyana
    HK Hong Kong
    HN Honduras
    HR Croatie
    HT Haïti
    HU Hongrie
    ID Indonésie
    IE Irlande
    IL Israël
    IM Île de Man
    IN Inde
    IQ Irak
    IR Iran
    IS Islande
    IT Italie
    JE Jersey
    JM Jamaïque
    JO Jordanie
    JP Japon
    KE Kenya
    KG Kirghizstan
    KH Cambodge
    KI Kiribati
    KM Comores
    KN Saint-Christophe-et-Niévès
    KP Corée du Nord
    KR Corée du Sud
    KW Koweït
    KY Îles Caïmans
    KZ Kazakhstan
    LA Laos
    LB Liban
    LC Sainte-Lucie
    LK Sri Lanka
    LR Liberia
    LS Lesotho
    LT Lituanie
    LU Luxembourg
    LV Lettonie
    LY Libye
    MA Maroc
    MD Moldavie
    ME Monténégro
    MF Saint-Martin
    MG Madagascar
    MH Îles Marshall
    MK Macédoine du Nord
    ML Mali
    MM Myanmar (Birmanie)
    MN Mongolie
    MO Macao
    MP Îles Mariannes du Nord
    MQ Martinique
    MR Mauritanie
    MS Montserrat
    MT Malte
    MU Maurice
    MV Maldives
    MW Malawi
    MX Mexique
    MY Malaisie
    MZ Mozambique
    NA Namibie
    NC Nouvelle-Calédonie
    NE Niger
    NF Île Norfolk
    NG Nigeria
    NI Nicaragua
    NL Pays-Bas
    NO Norvège
    NP Népal
    NR Nauru
    NU Niue
    NZ Nouvelle-Zélande
    OM Oman
    PA Panama
    PE Pérou
    PF Polynésie française
    PG Papouasie-Nouvelle-Guinée
    PH Philippines
    PK Pakistan
    PL Pologne
    PM Saint-Pierre-et-Miquelon
    PS Palestine
    PT Portugal
    PW Palaos
    PY Paraguay
    QA Qatar
    RE La Réunion
    RO Roumanie
    RS Serbie
    RU Russie
    RW Rwanda
    SA Arabie saoudite
    SB Îles Salomon
    SC Seychelles
    SD Soudan
    SE Suède
    SG Singapour
    SH Sainte-Hélène
    SI Slovénie
    SK Slovaquie
    SL Sierra Leone
    SN Sénégal
    SO Somalie
    SR Suriname
    SS Soudan du Sud
    ST Sao Tomé-et-Principe
    SV Salvador
    SX Saint-Martin (partie néerlandaise)
    SY Syrie
    SZ Eswatini
    TC Îles Turques-et-Caïques
    TD Tchad
    TG Togo
    TH Thaïlande
    TJ Tadjikistan
    TL Timor oriental
    TM Turkménistan
    TN Tunisie
    TO Tonga
    TR Turquie
    TT Trinité-et-Tobago
    TV Tuvalu
    TW Taïwan
    TZ Tanzanie
    UA Ukraine
    UG Ouganda
    UM Îles mineures éloignées des États-Unis
    US États-Unis
    UY Uruguay
    UZ Ouzbékistan
    VC Saint-Vincent-et-les Grenadines
    VE Venezuela
    VG Îles Vierges britanniques
    VN Viêt Nam
    VU Vanuatu
    WF Wallis-et-Futuna
    WS Samoa
    XK Kosovo
    YE Yémen
    YT Mayotte
    ZA Afrique du Sud
    ZM Zambie
    ZW Zimbabwe
    """)
}
