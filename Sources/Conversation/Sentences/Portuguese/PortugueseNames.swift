// swift-format-ignore-file
// Made by scripts/data/make-place-names.py; see docs/licences.md.

extension Portuguese {
  static let places = NameList(
    """
    ACC Acra
    ADB Izmir
    ADD Adis Abeba
    ADE Áden
    ADJ Amã
    ALG Argel
    AMM Amã
    AMS Amsterdã
    ANK Ancara
    ANR Antuérpia
    ANU Antígua
    ARN Estocolmo-Arlanda
    ASB Asgabate
    ASF Astracã
    ASU Assunção
    ATH Atenas
    BBU Bucareste Baneasa
    BBX Filadélfia
    BEG Belgrado
    BER Berlim
    BEY Beirute
    BGW Bagdá
    BJS Pequim
    BKA Moscou
    BKO Bamako
    BLQ Bolonha
    BMA Estocolmo-Bromma
    BQH Londres
    BRN Berna
    BRU Bruxelas
    BSL Basileia
    BSR Basra
    BUD Budapeste
    BUH Bucareste
    CAY Caiena
    CCU Calcutá
    CEB Cebu
    CGK Jacarta Soekarno-Hatta
    CGN Colônia
    CHQ Chania
    CJU Jeju
    CKL Moscou
    CKY Conacri
    CMF Chambéry
    CPH Copenhague
    CPT Cidade do Cabo
    CRL Bruxelas South Charleroi
    DAC Daca
    DAM Damasco
    DEL Nova Délhi
    DKR Dacar
    DME Moscou Domodedovo
    DMM Dammam
    DSS Dacar Blaise Diagne
    DYU Duchambe
    EBL Erbil
    EBU Saint-Étienne
    ECN Nicósia
    EDI Edimburgo
    ESB Ancara Esenboga
    FCO Roma Leonardo Da Vinci (Fiumicino)
    FEZ Fez
    FLR Florença
    FNI Nîmes
    FRA Frankfurt
    GCI Guernsey
    GMP Seul Gimpo
    GOA Gênova
    GOI Goa
    GOT Gotemburgo
    GSE Gotemburgo
    GUA Cidade da Guatemala
    GVA Genebra
    GYE Guaiaquil
    HAM Hamburgo
    HAN Hanói
    HEL Helsinque
    HEW Atenas
    HLA Joanesburgo Lanseria
    HLP Jacarta Halim Perdanakusuma
    HND Tóquio
    ICN Seul Incheon
    IEV Kiev
    IGL Izmir
    IKA Teerã Imam Khomeini
    ISL Istambul
    IST Istambul
    JED Jidá
    JER Jersey
    JFK Nova York John F Kennedy
    JHB Johor Bahru
    JIB Djibuti
    JKT Jacarta
    JNB Joanesburgo
    KBL Cabul
    KBP Kiev Boryspil
    KGD Kaliningrado
    KHH Kaohsiung
    KRK Cracóvia
    KRT Cartum
    KTM Katmandu
    KWI Cidade do Kuwait
    LCG Corunha
    LCY Londres City
    LED São Petersburgo
    LGA Nova York Laguardia
    LGW Londres Gatwick
    LHR Londres Heathrow
    LIN Milão Linate
    LIS Lisboa
    LJU Liubliana
    LON Londres
    LTN Londres Luton
    LUX Luxemburgo
    MAD Madri
    MCT Mascate
    MEX Cidade do México
    MGA Manágua
    MGQ Mogadíscio
    MIL Milão
    MJI Trípoli
    MLA Malta
    MLE Malé
    MLH Basileia
    MLW Monróvia
    MOW Moscou
    MRS Marselha
    MSY Nova Orleans
    MUC Munique
    MVD Montevidéu
    MXP Milão Malpensa
    NAP Nápoles
    NAT Natal
    NAY Pequim
    NBG Nova Orleans
    NBO Nairóbi
    NEW Nova Orleans
    NHT Londres
    NLU Cidade do México Santa Lucia Air Force Base
    NRT Tóquio Narita
    NYC Nova York
    NYO Estocolmo Skavsta
    NYS Nova York
    OSF Moscou
    OTP Bucareste Henri Coanda
    PAP Porto Príncipe
    PCB Jacarta
    PDG Padang
    PEK Pequim Capital
    PFO Pafos
    PHL Filadélfia
    PKX Pequim Daxing
    PMI Palma de Maiorca
    PNE Filadélfia
    PRG Praga
    PRN Pristina
    PTP Pointe-à-Pitre
    PTY Cidade do Panamá
    PVG Xangai Pudong
    QLA Los Angeles e arredores
    QMI Miami e arredores
    QRA Joanesburgo
    QSF San Francisco e arredores
    RHO Rodes
    RKE Copenhague
    ROB Monróvia
    ROM Roma
    ROV Rostov
    RUH Riade
    RUN Saint-Denis
    RVI Rostov
    SAW Istambul Sabiha Gokcen
    SCL Santiago do Chile
    SEL Seul
    SGN Cidade de Ho Chi Minh
    SHA Xangai
    SIN Singapura
    SKD Samarcanda
    SKG Tessalônica
    SLU Santa Lúcia
    SOF Sófia
    STN Londres Stansted
    STO Estocolmo
    SVO Moscou Sheremetyevo
    SVQ Sevilha
    SVX Ecaterimburgo
    SWF Nova York
    SXB Estrasburgo
    SZG Salzburgo
    THR Teerã
    TIP Trípoli
    TNG Tânger
    TOJ Madri
    TRN Turim
    TRW Taraua
    TUN Túnis
    TXL Berlim
    TYO Tóquio
    UBN Ulan Bator
    ULV Ulianovsk
    ULY Ulianovsk
    VCE Veneza
    VIE Viena
    VKO Moscou Vnukovo
    VLC Valência
    VOG Volgogrado
    VST Estocolmo Vasteras
    WAW Varsóvia
    WIL Nairóbi
    WMI Varsóvia Modlin
    WRO Breslávia
    XFW Hamburgo
    XIY Xi'an
    XXN Riade
    YQB Quebec
    ZAZ Saragoça
    ZRH Zurique
    """)

  static let countries = NameList(
    """
    AE Emirados Árabes Unidos
    AF Afeganistão
    AG Antígua e Barbuda
    AI Anguila
    AL Albânia
    AM Armênia
    AO Angola
    AQ Antártida
    AR Argentina
    AS Samoa Americana
    AT Áustria
    AU Austrália
    AW Aruba
    AZ Azerbaijão
    BA Bósnia e Herzegovina
    BB Barbados
    BD Bangladesh
    BE Bélgica
    BF Burquina Faso
    BG Bulgária
    BH Barein
    BI Burundi
    BJ Benin
    BL São Bartolomeu
    BM Bermudas
    BN Brunei
    BO Bolívia
    BQ Países Baixos Caribenhos
    BR Brasil
    BS Bahamas
    BT Butão
    BW Botsuana
    BY Bielorrússia
    BZ Belize
    CA Canadá
    CC Ilhas Cocos (Keeling)
    CD RD Congo
    CF República Centro-Africana
    CG Congo
    CH Suíça
    CI Costa do Marfim
    CK Ilhas Cook
    CL Chile
    CM Camarões
    CN China
    CO Colômbia
    CR Costa Rica
    CU Cuba
    CV Cabo Verde
    CW Curaçao
    CX Ilha Christmas
    CY Chipre
    CZ Tchéquia
    DE Alemanha
    DJ Djibuti
    DK Dinamarca
    DM Dominica
    DO República Dominicana
    DZ Argélia
    EC Equador
    EE Estônia
    EG Egito
    EH Saara Ocidental
    ER Eritreia
    ES Espanha
    ET Etiópia
    FI Finlândia
    FJ Fiji
    FK Ilhas Malvinas
    FM Micronésia
    FO Ilhas Faroé
    FR França
    GA Gabão
    GB Reino Unido
    GD Granada
    GE Geórgia
    GF Guiana Francesa
    GG Guernsey
    GH Gana
    GI Gibraltar
    GL Groenlândia
    GM Gâmbia
    GN Guiné
    GP Guadalupe
    GQ Guiné Equatorial
    GR Grécia
    GT Guatemala
    GU Guam
    GW Guiné-Bissau
    GY Guiana
    HK Hong Kong
    HN Honduras
    HR Croácia
    HT Haiti
    HU Hungria
    ID Indonésia
    IE Irlanda
    IL Israel
    IM Ilha de Man
    IN Índia
    IQ Iraque
    IR Irã
    IS Islândia
    IT Itália
    JE Jersey
    JM Jamaica
    JO Jordânia
    JP Japão
    KE Quênia
    KG Quirguistão
    KH Camboja
    KI Quiribati
    KM Comores
    KN São Cristóvão e Névis
    KP Coreia do Norte
    KR Coreia do Sul
    KW Kuwait
    KY Ilhas Cayman
    KZ Cazaquistão
    LA Laos
    LB Líbano
    LC Santa Lúcia
    LK Sri Lanka
    LR Libéria
    LS Lesoto
    LT Lituânia
    LU Luxemburgo
    LV Letônia
    LY Líbia
    MA Marrocos
    MD Moldávia
    ME Montenegro
    MF São Martinho
    MG Madagascar
    MH Ilhas Marshall
    MK Macedônia do Norte
    ML Mali
    MM Mianmar (Birmânia)
    MN Mongólia
    MO Macau
    MP Ilhas Marianas do Norte
    MQ Martinica
    MR Mauritânia
    MS Montserrat
    MT Malta
    MU Maurício
    MV Maldivas
    MW Malaui
    MX México
    MY Malásia
    MZ Moçambique
    NA Namíbia
    NC Nova Caledônia
    NE Níger
    NF Ilha Norfolk
    NG Nigéria
    NI Nicarágua
    NL Países Baixos
    NO Noruega
    NP Nepal
    NR Nauru
    NU Niue
    NZ Nova Zelândia
    OM Omã
    PA Panamá
    PE Peru
    PF Polinésia Francesa
    PG Papua-Nova Guiné
    PH Filipinas
    PK Paquistão
    PL Polônia
    PM São Pedro e Miquelão
    PS Palestina
    PT Portugal
    PW Palau
    PY Paraguai
    QA Catar
    RE Reunião
    RO Romênia
    RS Sérvia
    RU Rússia
    RW Ruanda
    SA Arábia Saudita
    SB Ilhas Salomão
    SC Seicheles
    SD Sudão
    SE Suécia
    SG Singapura
    SH Santa Helena
    SI Eslovênia
    SK Eslováquia
    SL Serra Leoa
    SN Senegal
    SO Somália
    SR Suriname
    SS Sudão do Sul
    ST São Tomé e Príncipe
    SV El Salvador
    SX Sint Maarten
    SY Síria
    SZ Essuatíni
    TC Ilhas Turcas e Caicos
    TD Chade
    TG Togo
    TH Tailândia
    TJ Tadjiquistão
    TL Timor-Leste
    TM Turcomenistão
    TN Tunísia
    TO Tonga
    TR Turquia
    TT Trinidad e Tobago
    TV Tuvalu
    TW Taiwan
    TZ Tanzânia
    UA Ucrânia
    UG Uganda
    UM Ilhas Menores Distantes dos EUA
    US Estados Unidos
    UY Uruguai
    UZ Uzbequistão
    VC São Vicente e Granadinas
    VE Venezuela
    VG Ilhas Virgens Britânicas
    VN Vietnã
    VU Vanuatu
    WF Wallis e Futuna
    WS Samoa
    XK Kosovo
    YE Iêmen
    YT Mayotte
    ZA África do Sul
    ZM Zâmbia
    ZW Zimbábue
    """)
}
