// swift-format-ignore-file
// Made by scripts/data/make-place-names.py; see docs/licences.md.

extension Spanish {
  static let places = NameList(
    """
    ABJ Abiyán
    ACC Acra
    ADB Esmirna
    ADD Adís Abeba
    ADE Adén
    ADJ Ammán
    ADL Adelaida
    ALG Argel
    AMM Ammán
    AMS Ámsterdam
    ANR Amberes
    ARN Estocolmo-Arlanda
    ASB Asjabad
    ASF Astracán
    ATH Atenas
    AUH Abu Dabi
    AZI Abu Dabi
    BAX Barnaúl
    BBU Bucarest Baneasa
    BBX Filadelfia
    BEG Belgrado
    BEL Belén
    BER Berlín
    BGW Bagdad
    BJS Pekín
    BKA Moscú
    BKO Bamako
    BLQ Bolonia
    BMA Estocolmo-Bromma
    BOD Burdeos
    BOM Bombay
    BQH Londres
    BRN Berna
    BRU Bruselas
    BSB Brasilia
    BSL Basilea
    BSR Basora
    BUH Bucarest
    BWU Sídney
    BZE Ciudad de Belice
    CAI El Cairo
    CAN Cantón
    CAY Cayena
    CCU Calcuta
    CDG París Charles de Gaulle
    CEB Cebu
    CFU Corfú
    CGK Yakarta Soekarno-Hatta
    CGN Colonia
    CHQ La Canea
    CJU Jeju
    CKL Moscú
    CKY Conakri
    CMF Chambéry
    CPH Copenhague
    CPT Ciudad del Cabo
    CRL Bruselas South Charleroi
    DAC Daca
    DAM Damasco
    DAR Dar es-Salam
    DEL Nueva Delhi
    DLA Duala
    DME Moscú Domodedovo
    DMM Dammam
    DRS Dresde
    DUB Dublín
    DXB Dubái
    DYR Anádyr
    DYU Dusambé
    EBL Erbil
    EBU Saint-Étienne
    EDI Edimburgo
    EVN Ereván
    FCO Roma Leonardo Da Vinci (Fiumicino)
    FEZ Fez
    FLR Florencia
    FNI Nîmes
    FRA Fráncfort
    GCI Guernsey
    GDX Magadán
    GEA Numea
    GIG Río de Janeiro Galeao - Antonio Carlos Jobim
    GMP Seúl Gimpo
    GOA Génova
    GOI Goa
    GOT Gotemburgo
    GSE Gotemburgo
    GSV Sarátov
    GUA Ciudad de Guatemala
    GVA Ginebra
    GYD Bakú
    HAM Hamburgo
    HAN Hanói
    HAV La Habana
    HER Heraclión
    HEW Atenas
    HLA Johannesburgo Lanseria
    HLP Yakarta Halim Perdanakusuma
    HND Tokio
    HNL Honolulú
    HTA Chitá
    ICN Seúl Incheon
    IEV Kiev
    IFN Isfahán
    IGL Esmirna
    IKA Teherán Imam Khomeini
    ISL Estambul
    IST Estambul
    JED Yeda
    JER Jersey
    JFK Nueva York John F Kennedy
    JHB Johor Bahru
    JIB Yibuti
    JKT Yakarta
    JNB Johannesburgo
    KBP Kiev Boryspil
    KEF Reikiavik Keflavik
    KGD Kaliningrado
    KHH Kaohsiung
    KRK Cracovia
    KRT Jartum
    KTM Katmandú
    KWI Kuwait
    KZN Kazán
    LAX Los Ángeles
    LBG París
    LCA Lárnaca
    LCG A Coruña
    LCY Londres City
    LED San Petersburgo
    LGA Nueva York Laguardia
    LGG Lieja
    LGW Londres Gatwick
    LHR Londres Heathrow
    LIN Milán Linate
    LIS Lisboa
    LJU Liubliana
    LON Londres
    LTN Londres Luton
    LUX Luxemburgo
    LWO Leópolis
    MAO Manaos
    MCT Mascate
    MEX Ciudad de México
    MGQ Mogadiscio
    MIL Milán
    MJI Trípoli
    MLA Malta
    MLE Malé
    MLH Basilea
    MOW Moscú
    MQC Miquelón
    MRS Marsella
    MRU Port-Louis
    MSY Nueva Orleans
    MUC Múnich
    MXP Milán Malpensa
    NAP Nápoles
    NAT Natal
    NAY Pekín
    NBG Nueva Orleans
    NCE Niza
    NDJ Yamena
    NEW Nueva Orleans
    NHD Dubái
    NHT Londres
    NKC Nuakchot
    NKG Nankín
    NLU Ciudad de México Santa Lucia Air Force Base
    NOU Numea
    NRT Tokio Narita
    NSI Yaundé
    NUE Núremberg
    NYC Nueva York
    NYO Estocolmo Skavsta
    NYS Nueva York
    OPO Oporto
    ORN Orán
    ORY París-Orly
    OSF Moscú
    OTP Bucarest Henri Coanda
    OUA Uagadugú
    OXB Bisáu
    PAP Puerto Príncipe
    PAR París
    PCB Yakarta
    PDG Padang
    PEK Pekín Capital
    PFO Pafos
    PHL Filadelfia
    PKX Pekín Daxing
    PLL Manaos
    PMI Palma de Mallorca
    PNE Filadelfia
    POS Puerto España
    PRG Praga
    PRN Pristina
    PTP Pointe-à-Pitre
    PTY Ciudad de Panamá
    PVG Shanghái Pudong
    QLA Los Ángeles y alrededores
    QMI Miami y alrededores
    QRA Johannesburgo
    QSF San Francisco y alrededores
    RBR Río Branco
    REK Reikiavik
    RGN Rangún
    RHO Rodas
    RIO Río de Janeiro
    RKE Copenhague
    RKV Reikiavik Reykjavik
    RMO Chisináu
    ROM Roma
    ROV Rostov del Don
    RTM Róterdam
    RUH Riad
    RUN Saint-Denis
    RVI Rostov del Don
    SAW Estambul Sabiha Gokcen
    SCL Santiago de Chile
    SDU Río de Janeiro Santos Dumont
    SEL Seúl
    SGN Ciudad Ho Chi Minh
    SHA Shanghái
    SIN Singapur
    SIP Simferópol
    SKD Samarcanda
    SKG Tesalónica
    SKP Skopie
    SLU Santa Lucía
    SNZ Río de Janeiro
    SOF Sofía
    SPN Saipán
    STN Londres Stansted
    STO Estocolmo
    SVO Moscú Sheremetyevo
    SVX Ekaterimburgo
    SWF Nueva York
    SXB Estrasburgo
    SXM San Martín
    SYD Sídney
    SZG Salzburgo
    TAS Taskent
    TBS Tiflis
    THR Teherán
    TIP Trípoli
    TLL Tallin
    TMS Santo Tomé
    TNG Tánger
    TPE Taipéi
    TRN Turín
    TSA Taipéi Songshan
    TUN Túnez
    TXL Berlín
    TYO Tokio
    UBN Ulán Bator
    ULV Uliánovsk
    ULY Uliánovsk
    UPB La Habana
    UPG Makasar
    VCE Venecia
    VIE Viena
    VKO Moscú Vnukovo
    VNO Vilna
    VOG Volgogrado
    VST Estocolmo Vasteras
    VTE Vientián
    WAW Varsovia
    WHP Los Ángeles
    WMI Varsovia Modlin
    WRO Breslavia
    XCH Navidad
    XFW Hamburgo
    XIY Xi'an
    XXN Riad
    YAO Yaundé
    YQB Quebec
    ZNZ Zanzíbar
    ZRH Zúrich
    ZXT Bakú
    """)

  static let countries = NameList(
    """
    AE Emiratos Árabes Unidos
    AF Afganistán
    AG Antigua y Barbuda
    AI Anguila
    AL Albania
    AM Armenia
    AO Angola
    AQ Antártida
    AR Argentina
    AS Samoa Americana
    AT Austria
    AU Australia
    AW Aruba
    AZ Azerbaiyán
    BA Bosnia y Herzegovina
    BB Barbados
    BD Bangladés
    BE Bélgica
    BF Burkina Faso
    BG Bulgaria
    BH Baréin
    BI Burundi
    BJ Benín
    BL San Bartolomé
    BM Bermudas
    BN Brunéi
    BO Bolivia
    BQ Caribe neerlandés
    BR Brasil
    BS Bahamas
    BT Bután
    BW Botsuana
    BY Bielorrusia
    BZ Belice
    CA Canadá
    CC Islas Cocos
    CD RD Congo
    CF República Centroafricana
    CG Congo
    CH Suiza
    CI Costa de Marfil
    CK Islas Cook
    CL Chile
    CM Camerún
    CN China
    CO Colombia
    CR Costa Rica
    CU Cuba
    CV Cabo Verde
    CW Curazao
    CX Isla de Navidad
    CY Chipre
    CZ Chequia
    DE Alemania
    DJ Yibuti
    DK Dinamarca
    DM Dominica
    DO República Dominicana
    DZ Argelia
    EC Ecuador
    EE Estonia
    EG Egipto
    EH Sáhara Occidental
    ER Eritrea
    ES España
    ET Etiopía
    FI Finlandia
    FJ Fiyi
    FK Islas Malvinas
    FM Micronesia
    FO Islas Feroe
    FR Francia
    GA Gabón
    GB Reino Unido
    GD Granada
    GE Georgia
    GF Guayana Francesa
    GG Guernesey
    GH Ghana
    GI Gibraltar
    GL Groenlandia
    GM Gambia
    GN Guinea
    GP Guadalupe
    GQ Guinea Ecuatorial
    GR Grecia
    GT Guatemala
    GU Guam
    GW Guinea-Bisáu
    GY Guyana
    HK Hong Kong
    HN Honduras
    HR Croacia
    HT Haití
    HU Hungría
    ID Indonesia
    IE Irlanda
    IL Israel
    IM Isla de Man
    IN India
    IQ Irak
    IR Irán
    IS Islandia
    IT Italia
    JE Jersey
    JM Jamaica
    JO Jordania
    JP Japón
    KE Kenia
    KG Kirguistán
    KH Camboya
    KI Kiribati
    KM Comoras
    KN San Cristóbal y Nieves
    KP Corea del Norte
    KR Corea del Sur
    KW Kuwait
    KY Islas Caimán
    KZ Kazajistán
    LA Laos
    LB Líbano
    LC Santa Lucía
    LK Sri Lanka
    LR Liberia
    LS Lesoto
    LT Lituania
    LU Luxemburgo
    LV Letonia
    LY Libia
    MA Marruecos
    MD Moldavia
    ME Montenegro
    MF San Martín
    MG Madagascar
    MH Islas Marshall
    MK Macedonia del Norte
    ML Mali
    MM Myanmar (Birmania)
    MN Mongolia
    MO Macao
    MP Islas Marianas del Norte
    MQ Martinica
    MR Mauritania
    MS Montserrat
    MT Malta
    MU Mauricio
    MV Maldivas
    MW Malaui
    MX México
    MY Malasia
    MZ Mozambique
    NA Namibia
    NC Nueva Caledonia
    NE Níger
    NF Isla Norfolk
    NG Nigeria
    NI Nicaragua
    NL Países Bajos
    NO Noruega
    NP Nepal
    NR Nauru
    NU Niue
    NZ Nueva Zelanda
    OM Omán
    PA Panamá
    PE Perú
    PF Polinesia Francesa
    PG Papúa Nueva Guinea
    PH Filipinas
    PK Pakistán
    PL Polonia
    PM San Pedro y Miquelón
    PS Palestina
    PT Portugal
    PW Palaos
    PY Paraguay
    QA Catar
    RE Reunión
    RO Rumanía
    RS Serbia
    RU Rusia
    RW Ruanda
    SA Arabia Saudí
    SB Islas Salomón
    SC Seychelles
    SD Sudán
    SE Suecia
    SG Singapur
    SH Santa Elena
    SI Eslovenia
    SK Eslovaquia
    SL Sierra Leona
    SN Senegal
    SO Somalia
    SR Surinam
    SS Sudán del Sur
    ST Santo Tomé y Príncipe
    SV El Salvador
    SX Sint Maarten
    SY Siria
    SZ Esuatini
    TC Islas Turcas y Caicos
    TD Chad
    TG Togo
    TH Tailandia
    TJ Tayikistán
    TL Timor-Leste
    TM Turkmenistán
    TN Túnez
    TO Tonga
    TR Turquía
    TT Trinidad y Tobago
    TV Tuvalu
    TW Taiwán
    TZ Tanzania
    UA Ucrania
    UG Uganda
    UM Islas menores alejadas de EE. UU.
    US Estados Unidos
    UY Uruguay
    UZ Uzbekistán
    VC San Vicente y las Granadinas
    VE Venezuela
    VG Islas Vírgenes Británicas
    VN Vietnam
    VU Vanuatu
    WF Wallis y Futuna
    WS Samoa
    XK Kosovo
    YE Yemen
    YT Mayotte
    ZA Sudáfrica
    ZM Zambia
    ZW Zimbabue
    """)
}
