// swift-format-ignore-file
// Made by scripts/data/make-place-names.py; see docs/licences.md.

extension Italian {
  static let places = NameList(
    """
    ADB Smirne
    ADD Addis Abeba
    AGP Malaga
    ALG Algeri
    ANR Anversa
    ARN Stoccolma-Arlanda
    ATH Atene
    BBU Bucarest Baneasa
    BBX Filadelfia
    BCN Barcellona
    BEG Belgrado
    BER Berlino
    BJS Pechino
    BKA Mosca
    BKO Bamako
    BMA Stoccolma-Bromma
    BQH Londra
    BRE Brema
    BRN Berna
    BRU Bruxelles
    BSB Brasilia
    BSL Basilea
    BSR Bassora
    BUH Bucarest
    CAI Il Cairo
    CAN Canton
    CAY Caienna
    CCU Calcutta
    CDG Parigi Charles de Gaulle
    CEB Cebu
    CFU Corfù
    CGH San Paolo Congonhas
    CGK Giacarta Soekarno-Hatta
    CGN Colonia
    CHQ La Canea
    CJU Jeju
    CKL Mosca
    CMF Chambéry
    CPH Copenaghen
    CPT Città del Capo
    CRL Bruxelles South Charleroi
    DAC Dacca
    DAM Damasco
    DEL Nuova Delhi
    DME Mosca Domodedovo
    DMM Dammam
    DRS Dresda
    DUB Dublino
    EBL Erbil
    EBU Saint-Étienne
    EDI Edimburgo
    FCO Roma Leonardo Da Vinci (Fiumicino)
    FEZ Fez
    FNI Nîmes
    FRA Francoforte
    GCI Guernsey
    GDN Danzica
    GMP Seul Gimpo
    GOI Goa
    GOT Göteborg
    GRU San Paolo Guarulhos - Governador Andre Franco Montoro
    GSE Göteborg
    GUA Città del Guatemala
    GVA Ginevra
    HAM Amburgo
    HAV L'Avana
    HEW Atene
    HLP Giacarta Halim Perdanakusuma
    HTA Čita
    ICN Seul Incheon
    IEV Kiev
    IGL Smirne
    IKA Teheran Imam Khomeini
    JED Gedda
    JER Jersey
    JHB Johor Bahru
    JIB Gibuti
    JKT Giacarta
    JUB Giuba
    KBP Kiev Boryspil
    KHH Kaohsiung
    KJA Krasnojarsk
    KRK Cracovia
    KRT Khartum
    KTM Katmandu
    KWI Kuwait
    LBG Parigi
    LCG La Coruña
    LCY Londra City
    LED San Pietroburgo
    LEJ Lipsia
    LGG Liegi
    LGW Londra Gatwick
    LHR Londra Heathrow
    LIN Milano Linate
    LIS Lisbona
    LJU Lubiana
    LON Londra
    LTN Londra Luton
    LUX Lussemburgo
    LWO Leopoli
    LYN Lione
    LYS Lione
    MAH Minorca
    MCT Mascate
    MEX Città del Messico
    MGQ Mogadiscio
    MIL Milano
    MLA Malta
    MLE Malé
    MLH Basilea
    MOW Mosca
    MRS Marsiglia
    MUC Monaco di Baviera
    MXP Milano Malpensa
    NAT Natal
    NAY Pechino
    NCE Nizza
    NHT Londra
    NKG Nanchino
    NLU Città del Messico Santa Lucia Air Force Base
    NUE Norimberga
    NYO Stoccolma Skavsta
    ORN Orano
    ORY Parigi-Orly
    OSF Mosca
    OTP Bucarest Henri Coanda
    PAR Parigi
    PCB Giacarta
    PDG Padang
    PEK Pechino Capital
    PFO Pafo
    PHL Filadelfia
    PKX Pechino Daxing
    PMI Palma di Maiorca
    PNE Filadelfia
    PRG Praga
    PRN Pristina
    PTP Pointe-à-Pitre
    PTY Panama
    PUY Pola
    QLA Los Angeles e dintorni
    QMI Miami e dintorni
    QSF San Francisco e dintorni
    QXB Lione
    RHO Rodi
    RKE Copenaghen
    ROM Roma
    ROV Rostov sul Don
    RUH Riyad
    RUN Saint-Denis
    RVI Rostov sul Don
    SAO San Paolo
    SCL Santiago del Cile
    SCQ Santiago di Compostela
    SEL Seul
    SGN Ho Chi Minh
    SIP Sinferopoli
    SKD Samarcanda
    SKG Salonicco
    SLU Santa Lucia
    SPU Spalato
    STN Londra Stansted
    STO Stoccolma
    STR Stoccarda
    SVO Mosca Sheremetyevo
    SVQ Siviglia
    SVX Ekaterinburg
    SXB Strasburgo
    SZG Salisburgo
    THR Teheran
    TLS Tolosa
    TNG Tangeri
    TUN Tunisi
    TXL Berlino
    UBN Ulan Bator
    UPB L'Avana
    VCE Venezia
    VKO Mosca Vnukovo
    VST Stoccolma Vasteras
    WAW Varsavia
    WMI Varsavia Modlin
    WRO Breslavia
    XFW Amburgo
    XIY Xi'an
    XXN Riyad
    YKS Jakutsk
    YQB Québec
    ZAD Zara
    ZAG Zagabria
    ZAZ Saragozza
    ZRH Zurigo
    ZTH Zante
    """)

  static let countries = NameList(
    """
    AE Emirati Arabi Uniti
    AF Afghanistan
    AG Antigua e Barbuda
    AI Anguilla
    AL Albania
    AM Armenia
    AO Angola
    AQ Antartide
    AR Argentina
    AS Samoa Americane
    AT Austria
    AU Australia
    AW Aruba
    AZ Azerbaigian
    BA Bosnia ed Erzegovina
    BB Barbados
    BD Bangladesh
    BE Belgio
    BF Burkina Faso
    BG Bulgaria
    BH Bahrein
    BI Burundi
    BJ Benin
    BL Saint-Barthélemy
    BM Bermuda
    BN Brunei
    BO Bolivia
    BQ Caraibi Olandesi
    BR Brasile
    BS Bahamas
    BT Bhutan
    BW Botswana
    BY Bielorussia
    BZ Belize
    CA Canada
    CC Isole Cocos (Keeling)
    CD RD Congo
    CF Repubblica Centrafricana
    CG Congo
    CH Svizzera
    CI Costa d'Avorio
    CK Isole Cook
    CL Cile
    CM Camerun
    CN Cina
    CO Colombia
    CR Costa Rica
    CU Cuba
    CV Capo Verde
    CW Curaçao
    CX Isola Christmas
    CY Cipro
    CZ Cechia
    DE Germania
    DJ Gibuti
    DK Danimarca
    DM Dominica
    DO Repubblica Dominicana
    DZ Algeria
    EC Ecuador
    EE Estonia
    EG Egitto
    EH Sahara Occidentale
    ER Eritrea
    ES Spagna
    ET Etiopia
    FI Finlandia
    FJ Figi
    FK Isole Falkland
    FM Micronesia
    FO Isole Fær Øer
    FR Francia
    GA Gabon
    GB Regno Unito
    GD Grenada
    GE Georgia
    GF Guyana Francese
    GG Guernsey
    GH Ghana
    GI Gibilterra
    GL Groenlandia
    GM Gambia
    GN Guinea
    GP Guadalupa
    GQ Guinea Equatoriale
    GR Grecia
    GT Guatemala
    GU Guam
    GW Guinea-Bissau
    GY Guyana
    HK Hong Kong
    HN Honduras
    HR Croazia
    HT Haiti
    HU Ungheria
    ID Indonesia
    IE Irlanda
    IL Israele
    IM Isola di Man
    IN India
    IQ Iraq
    IR Iran
    IS Islanda
    IT Italia
    JE Jersey
    JM Giamaica
    JO Giordania
    JP Giappone
    KE Kenya
    KG Kirghizistan
    KH Cambogia
    KI Kiribati
    KM Comore
    KN Saint Kitts e Nevis
    KP Corea del Nord
    KR Corea del Sud
    KW Kuwait
    KY Isole Cayman
    KZ Kazakistan
    LA Laos
    LB Libano
    LC Saint Lucia
    LK Sri Lanka
    LR Liberia
    LS Lesotho
    LT Lituania
    LU Lussemburgo
    LV Lettonia
    LY Libia
    MA Marocco
    MD Moldavia
    ME Montenegro
    MF Saint Martin
    MG Madagascar
    MH Isole Marshall
    MK Macedonia del Nord
    ML Mali
    MM Myanmar (Birmania)
    MN Mongolia
    MO Macao
    MP Isole Marianne Settentrionali
    MQ Martinica
    MR Mauritania
    MS Montserrat
    MT Malta
    MU Mauritius
    MV Maldive
    MW Malawi
    MX Messico
    MY Malaysia
    MZ Mozambico
    NA Namibia
    NC Nuova Caledonia
    NE Niger
    NF Isola Norfolk
    NG Nigeria
    NI Nicaragua
    NL Paesi Bassi
    NO Norvegia
    NP Nepal
    NR Nauru
    NU Niue
    NZ Nuova Zelanda
    OM Oman
    PA Panama
    PE Perù
    PF Polinesia Francese
    PG Papua Nuova Guinea
    PH Filippine
    PK Pakistan
    PL Polonia
    PM Saint-Pierre e Miquelon
    PS Palestina
    PT Portogallo
    PW Palau
    PY Paraguay
    QA Qatar
    RE Riunione
    RO Romania
    RS Serbia
    RU Russia
    RW Ruanda
    SA Arabia Saudita
    SB Isole Salomone
    SC Seychelles
    SD Sudan
    SE Svezia
    SG Singapore
    SH Sant'Elena
    SI Slovenia
    SK Slovacchia
    SL Sierra Leone
    SN Senegal
    SO Somalia
    SR Suriname
    SS Sud Sudan
    ST São Tomé e Príncipe
    SV El Salvador
    SX Sint Maarten
    SY Siria
    SZ Eswatini
    TC Isole Turks e Caicos
    TD Ciad
    TG Togo
    TH Thailandia
    TJ Tagikistan
    TL Timor Est
    TM Turkmenistan
    TN Tunisia
    TO Tonga
    TR Turchia
    TT Trinidad e Tobago
    TV Tuvalu
    TW Taiwan
    TZ Tanzania
    UA Ucraina
    UG Uganda
    UM Isole Minori Esterne degli Stati Uniti
    US Stati Uniti
    UY Uruguay
    UZ Uzbekistan
    VC Saint Vincent e Grenadine
    VE Venezuela
    VG Isole Vergini Britanniche
    VN Vietnam
    VU Vanuatu
    WF Wallis e Futuna
    WS Samoa
    XK Kosovo
    YE Yemen
    YT Mayotte
    ZA Sudafrica
    ZM Zambia
    ZW Zimbabwe
    """)
}
