"""What no data set we may ship says well: metropolitan areas, nicknames, exonyms, islands, airports' short names.
Names are given as people write them; they are folded when the tables are made."""

# Metropolitan areas by IATA code: (name, airports). Beside those that airportsdata has.
METROPOLITAN = {
    "LON": ("London", "LHR LGW STN LTN LCY SEN"),
    "PAR": ("Paris", "CDG ORY BVA"),
    "NYC": ("New York", "JFK EWR LGA"),
    "WAS": ("Washington", "IAD DCA BWI"),
    "CHI": ("Chicago", "ORD MDW"),
    "TYO": ("Tokyo", "HND NRT"),
    "OSA": ("Osaka", "KIX ITM UKB"),
    "ROM": ("Rome", "FCO CIA"),
    "MIL": ("Milan", "MXP LIN BGY"),
    "MOW": ("Moscow", "SVO DME VKO ZIA"),
    "STO": ("Stockholm", "ARN BMA NYO VST"),
    "OSL": ("Oslo", "OSL TRF"),
    "BER": ("Berlin", "BER"),
    "BUE": ("Buenos Aires", "EZE AEP"),
    "SAO": ("São Paulo", "GRU CGH VCP"),
    "RIO": ("Rio de Janeiro", "GIG SDU"),
    "BHZ": ("Belo Horizonte", "CNF PLU"),
    "YTO": ("Toronto", "YYZ YTZ YHM YKF"),
    "YMQ": ("Montreal", "YUL YHU"),
    "DTT": ("Detroit", "DTW"),
    "HOU": ("Houston", "IAH HOU"),
    "DFW": ("Dallas", "DFW DAL"),
    "MEX": ("Mexico City", "MEX NLU TLC"),
    "SEL": ("Seoul", "ICN GMP"),
    "BJS": ("Beijing", "PEK PKX"),
    "SHA": ("Shanghai", "PVG SHA"),
    "CTU": ("Chengdu", "TFU CTU"),
    "TPE": ("Taipei", "TPE TSA"),
    "JKT": ("Jakarta", "CGK HLP"),
    "BKK": ("Bangkok", "BKK DMK"),
    "KUL": ("Kuala Lumpur", "KUL SZB"),
    "DXB": ("Dubai", "DXB DWC"),
    "IST": ("Istanbul", "IST SAW"),
    "THR": ("Tehran", "IKA THR"),
    "JNB": ("Johannesburg", "JNB HLA"),
    "MEL": ("Melbourne", "MEL AVV"),
    "BFS": ("Belfast", "BFS BHD"),
    "GLA": ("Glasgow", "GLA PIK"),
    "BRU": ("Brussels", "BRU CRL"),
    "WAW": ("Warsaw", "WAW WMI"),
    "VCE": ("Venice", "VCE TSF"),
    "REK": ("Reykjavík", "KEF RKV"),
    "TCI": ("Tenerife", "TFS TFN"),
    "BUH": ("Bucharest", "OTP BBU"),
    "MDE": ("Medellín", "MDE EOH"),
    "QLA": ("Los Angeles area", "LAX SNA ONT BUR LGB"),
    "QSF": ("San Francisco Bay Area", "SFO OAK SJC"),
    "QMI": ("Miami area", "MIA FLL PBI"),
    "IEV": ("Kyiv", "KBP IEV"),
}

# The city that an airport serves, where airportsdata names the suburb or village it stands in.
CITIES = dict(line.split(" ", 1) for line in """
YVR Vancouver
YUL Montreal
EZE Buenos Aires
NGO Nagoya
CVG Cincinnati
TFS Tenerife
TFN Tenerife
LPA Gran Canaria
ACE Lanzarote
FUE Fuerteventura
RHO Rhodes
MDE Medellín
SAL San Salvador
BDL Hartford
KOA Kona
PIE St Petersburg
NLU Mexico City
SJD Los Cabos
BJX León
ZNZ Zanzibar
DSS Dakar
SEZ Mahé
NOC Knock
UPG Makassar
PQC Phú Quốc
NAG Nagpur
TRZ Tiruchirappalli
PLS Providenciales
STX Saint Croix
STT Saint Thomas
ANU Antigua
SAP San Pedro Sula
RTB Roatán
KWL Guilin
RMQ Taichung
TSA Taipei
USM Koh Samui
SPC La Palma
OVD Oviedo
MAH Menorca
XRY Jerez de la Frontera
CFU Corfu
JTR Santorini
JMK Mykonos
KGS Kos
ZTH Zakynthos
USH Ushuaia
PMV Isla Margarita
NTL Newcastle
SPN Saipan
ISP Islip
KRS Kristiansand
MOL Molde
BFN Bloemfontein
AAE Annaba
KTI Phnom Penh
JIB Djibouti
KWI Kuwait City
BSL Basel
MLH Basel
DPS Bali
EWR Newark
GCM Grand Cayman
""".strip().splitlines())

# Names that GeoNames has among the others of a city, and that mean another place to everybody else.
NOT_NAMES = {
    ("BSL", "saint louis"), ("MLH", "saint louis"), ("NOC", "charleston"), ("PEN", "georgetown"), ("VAR", "barna"), ("BGI", "georgetown"),
    ("AYT", "olbia"), ("BEC", "wichita"), ("TIJ", "zaragoza"), ("KUN", "coruna"), ("DKR", "dakar"),
    ("SYR", "milan"), ("PHT", "paris"), ("RZZ", "halifax"),
}

# Cities to show instead of the data's.
DISPLAY = {"EWR": "Newark", "DPS": "Bali", "SJU": "San Juan", "HNL": "Honolulu"}

# Names of cities beside GeoNames' own: exonyms, nicknames, old names. CODE name|name|...
CITY_NAMES = """
LON london|londres|londra|londen|london uk|london england|the big smoke|greater london|londyn
PAR paris|parigi|paris france|city of light|the city of light|parijs
NYC new york|nyc|ny|new york city|nueva york|nova york|nova iorque|big apple|the big apple|manhattan|brooklyn|n y c|newyork|ny city|la grande mela|la gran manzana
WAS washington|washington dc|washington d.c.|dc|d.c.|d c|washingtondc|washington d c
CHI chicago|chi-town|chitown|the windy city|windy city
LAX los angeles|la|l.a.|l a|city of angels|the city of angels|hollywood|los ángeles|los angeles ca
SFO san francisco|sf|san fran|frisco|sanfran|são francisco|s f|san francisco ca
QSF bay area|the bay area|sf bay area|san francisco bay area
QLA la area|los angeles area|greater los angeles
LAS las vegas|vegas|sin city
PHL philadelphia|philly|filadelfia
BOS boston|beantown
DTT detroit|motown
MSY new orleans|nola|the big easy|nueva orleans|nouvelle orléans|la nouvelle-orléans
MIA miami|miami beach|south beach
ATL atlanta|hotlanta
DFW dallas|fort worth|dallas fort worth|dfw|big d
HOU houston
DEN denver|mile high city|the mile high city
SEA seattle|emerald city
SLC salt lake city|salt lake
MSP minneapolis|saint paul|st paul|twin cities|the twin cities
BNA nashville|music city
HNL honolulu|oahu|waikiki
OGG maui|kahului
KOA kona|big island|kailua kona|kailua-kona
LIH kauai|lihue
ANC anchorage
YTO toronto|the 6ix|the six
YMQ montreal|montréal|monréal|mtl
YQB quebec city|québec|ville de québec|quebec
MEX mexico city|cdmx|ciudad de méxico|ciudad de mexico|città del messico|mexiko-stadt|mexiko stadt|cidade do méxico|mexico df|mexico d.f.|méxico df|df|la ciudad de mexico|mexico ciudad
GDL guadalajara|gdl
MTY monterrey
SJD los cabos|cabo|cabo san lucas|san josé del cabo|san jose del cabo
RIO rio|rio de janeiro|río de janeiro|river january
SAO são paulo|sampa|san paolo|san pablo|sao paolo|s paulo
BUE buenos aires|ba|bs as|bsas|baires|capital federal|b a
SCL santiago de chile|santiago
BOG bogotá|bogota
CCS caracas
UIO quito
LIM lima
CUZ cusco|cuzco|machu picchu
MVD montevideo
IGU foz do iguaçu|foz|iguaçu|iguassu
IGR puerto iguazú|iguazu|cataratas del iguazu
FOR fortaleza
REC recife
SSA salvador|salvador de bahia|salvador da bahia|bahia
FLN florianópolis|floripa
POA porto alegre
BSB brasília|brasilia
BHZ belo horizonte|bh|beagá
HAV havana|la habana|habana|l'avana|la havane|havanna
SDQ santo domingo
PUJ punta cana
SJU san juan|puerto rico
MBJ montego bay
CTG cartagena|cartagena de indias
BCN barcelona|barna|barça|barcelone|barcellona
MAD madrid|madri
SVQ seville|sevilla|séville|siviglia|sevilha
AGP málaga|malaga|costa del sol|marbella|torremolinos
ALC alicante|benidorm|costa blanca
VLC valencia|valence|valència
PMI palma de mallorca|palma|mallorca|majorca|malle|majorque|maiorca
IBZ ibiza|eivissa
MAH menorca|minorca|mahon|minorque
TCI tenerife|teneriffa|ténérife
LPA gran canaria|las palmas|grande canarie
ACE lanzarote
FUE fuerteventura
SPC la palma
BIO bilbao
SCQ santiago de compostela|compostela
OVD asturias|oviedo|gijón
EAS san sebastian|san sebastián|donostia
LIS lisbon|lisboa|lissabon|lisbonne|lisbona
OPO porto|oporto
FAO faro|algarve|the algarve
FNC funchal|madeira
PDL ponta delgada|azores|açores|the azores|azoren
ROM rome|roma|rom|the eternal city|eternal city|la ciudad eterna
MIL milan|milano|mailand|milán|milão
VCE venice|venezia|venedig|venise|venecia|veneza
FLR florence|firenze|florenz|florencia|florença
NAP naples|napoli|neapel|nápoles|amalfi
TRN turin|torino|turín|turim
GOA genoa|genova|genua|gênes|génova
BLQ bologna|bolonia|bologne|bolonha
PSA pisa|tuscany|toscana
BRI bari|puglia|apulia
CTA catania|catane
PMO palermo|palerme
OLB olbia|costa smeralda
CAG cagliari
BER berlin|berlín|berlino|berlim
MUC munich|münchen|muenchen|munchen|monaco di baviera|múnich|munique
CGN cologne|köln|koeln|koln|colonia|colônia
DUS düsseldorf|duesseldorf|dusseldorf
FRA frankfurt|frankfurt am main|francfort|francoforte|fráncfort|ffm
HAM hamburg|hamburgo|amburgo|hambourg
STR stuttgart|stoccarda
NUE nuremberg|nürnberg|nuernberg|norimberga|núremberg
HAJ hannover|hanover
LEJ leipzig|lipsia
DRS dresden|dresde|dresda
VIE vienna|wien|vienne|viena
SZG salzburg|salzbourg|salisburgo
INN innsbruck
ZRH zurich|zürich|zuerich|zurigo|zúrich|zurique
GVA geneva|genf|genève|ginevra|ginebra|genebra
BSL basel|bâle|basilea|basle
BRN bern|berne|berna
BRU brussels|bruxelles|brüssel|bruselas|bruxelas|brussel
ANR antwerp|antwerpen|anvers|amberes|anversa
AMS amsterdam|ams|mokum
CPH copenhagen|københavn|kopenhagen|copenhague|copenaghen
STO stockholm|estocolmo|stoccolma
OSL oslo
GOT gothenburg|göteborg|gotemburgo|göteborg
HEL helsinki|helsinque
REK reykjavik|reykjavík|iceland keflavik
PRG prague|praha|prag|praga
WAW warsaw|warszawa|warschau|varsovia|varsavia|varsovie|varsóvia
KRK krakow|kraków|cracow|krakau|cracovia|cracovie|cracóvia
BUD budapest|budapeste
BUH bucharest|bucurești|bukarest|bucarest|bucarest|bucareste
SOF sofia
BEG belgrade|beograd|belgrad|belgrado
ATH athens|athen|atenas|atene|athènes|αθήνα
SKG thessaloniki|salonica|thessalonique
JTR santorini|thira|santorin
JMK mykonos|mykonos
CFU corfu|korfu|corfou|corfù
RHO rhodes|rhodos|rodi|rodas
HER heraklion|iraklio
IST istanbul|constantinople|estambul|istambul
AYT antalya
MOW moscow|moskva|moskau|moscou|mosca|moscú|moscovo
LED st petersburg|saint petersburg|st. petersburg|san petersburgo|sankt petersburg|leningrad|san pietroburgo|saint-pétersbourg|piter|petersburg
IEV kyiv|kiev|kiew
DUB dublin|dublín|dublino
ORK cork
MAN manchester
BHX birmingham|brum
EDI edinburgh|edimburgo|edimbourg|édimbourg
GLA glasgow
LPL liverpool
NCL newcastle|newcastle upon tyne
LBA leeds|bradford|leeds bradford
BRS bristol
BFS belfast
NCE nice|nizza|niza|french riviera|the french riviera|côte d'azur|cote d'azur|monaco|monte carlo|cannes
MRS marseille|marsella|marsiglia|marselha|marseilles
LYS lyon|lione|lyons
TLS toulouse|tolosa
BOD bordeaux|burdeos|bordéus
NTE nantes
SXB strasbourg|estrasburgo|straßburg|strassburg|strasburgo
LUX luxembourg|luxemburg|luxemburgo|lussemburgo
MLA malta|valletta|la valette|la valletta
TLV tel aviv|tel-aviv|jerusalem|tel aviv yafo
CAI cairo|el cairo|kairo|le caire|il cairo
RAK marrakech|marrakesh|marrakesch
CMN casablanca
TUN tunis|túnez|tunisi
ALG algiers|argel|alger|algier
CPT cape town|kapstadt|ciudad del cabo|le cap|città del capo|cidade do cabo|capetown|kaapstad
JNB johannesburg|jo'burg|joburg|jozi|johannesburgo|egoli|joberg
DUR durban
NBO nairobi
ADD addis ababa|addis abeba|addis
ZNZ zanzibar|sansibar
MRU mauritius|maurice|île maurice|isla mauricio
SEZ mahe|seychelles mahe
DXB dubai|dubái|dubaï
AUH abu dhabi|abu dabi
DOH doha
RUH riyadh|riad
JED jeddah|jidda|mecca
AMM amman
BEY beirut|beyrouth
DEL delhi|new delhi|nueva delhi|nova deli|neu-delhi
BOM mumbai|bombay|bombaim
MAA chennai|madras
CCU kolkata|calcutta|calcuta|kalkutta
BLR bangalore|bengaluru
HYD hyderabad
COK kochi|cochin
GOI goa
TRV trivandrum|thiruvananthapuram
VNS varanasi|benares
CMB colombo
MLE malé|male|maldives|the maldives|malediven|maldivas|maldive
KTM kathmandu|katmandu|katmandú
BKK bangkok|krung thep
HKT phuket
CNX chiang mai
USM koh samui|ko samui|samui
KBV krabi
KUL kuala lumpur|kl|k.l.
SIN singapore|singapur|singapour|singapura|lion city
DPS bali|denpasar|ubud|kuta|seminyak
JKT jakarta|yakarta|djakarta
JOG yogyakarta|jogja
MNL manila|manille|manilha
CEB cebu
SGN ho chi minh city|saigon|saigón|hcmc|ho chi minh
HAN hanoi|ha noi
DAD da nang|danang|hoi an
KTI phnom penh
SAI siem reap|angkor wat
HKG hong kong|hk|hongkong|honkong
TPE taipei|taipeh|taipéi
BJS beijing|peking|pekín|pechino|pékin|pequim
SHA shanghai|schanghai|xangai
CAN guangzhou|canton|cantón
SZX shenzhen
TYO tokyo|tokio|tóquio|東京
OSA osaka|大阪|kyoto|kioto|kyōto
SPK sapporo
SEL seoul|séoul|seúl|서울
PUS busan|pusan
CJU jeju
SYD sydney|sídney
MEL melbourne|melb
BNE brisbane|brissie
PER perth
ADL adelaide
OOL gold coast
CNS cairns|great barrier reef
AKL auckland
ZQN queenstown
CHC christchurch
PPT tahiti|papeete|bora-bora papeete
NAN nadi|fiji
GUM guam
SLU saint lucia|st lucia|santa lucia
BGI barbados|bridgetown
NAS nassau|bahamas
AUA aruba|oranjestad
CUR curacao|curaçao
KWI kuwait|kuwait city|ciudad de kuwait
PTY panama|panama city|ciudad de panamá|panamá
ECP panama city beach|panama city
BJX león|leon|guanajuato|leon guanajuato
PIE st petersburg|saint petersburg|st pete|clearwater
JIB djibouti
GUA guatemala|guatemala city|ciudad de guatemala
SAL el salvador
GCM grand cayman|cayman islands
SXM st martin|sint maarten|saint martin|st maarten
ANU antigua
BDA bermuda
BRU bruges|brugge|ghent|gent|brujas
BRS bath
STL st. louis|saint louis
BWI annapolis
CVG cincinnati
TPA tampa|tampa bay
RDU raleigh|raleigh durham|durham
SJO san josé costa rica|san jose costa rica
LCA cyprus larnaca
MCO kissimmee
GRO costa brava
ZTH zante
KEF blue lagoon
SLU castries
NAP sorrento|pompeii|amalfi coast
ROM vatican|vatican city
PNQ poona
RGN rangoon
OPO oporto
TAS taschkent
SKB st kitts|saint kitts
PLS turks and caicos
MED medina
SAI angkor
AGA agadir
GIB gibraltar
NTL newcastle australia|newcastle nsw
LCG coruña|la coruña|a coruña
RUN la réunion|reunion|île de la réunion|reunion island
FKB karlsruhe|baden-baden
MLH mulhouse
DSS dakar
ZAZ zaragoza|saragossa|saragosse|saragoza
JJD jericoacoara|jeri
NAT natal
ICT wichita
GSP greenville|spartanburg
MRY monterey
"""

# Names of single airports. CODE name|name|...
AIRPORT_NAMES = """
LHR heathrow|london heathrow|heathrow airport
LGW gatwick
STN stansted
LTN luton
LCY london city airport|city airport london
SEN southend
JFK jfk|john f kennedy|kennedy|j.f.k.|john f. kennedy|idlewild
LGA laguardia|la guardia
EWR newark|newark liberty|newark nj|new jersey newark
IAD dulles|washington dulles
DCA reagan|reagan national|ronald reagan|washington national|reagan washington
BWI baltimore|bwi|baltimore washington|thurgood marshall
ORD o'hare|ohare|chicago o'hare
MDW midway|chicago midway
LAX lax
BUR burbank|hollywood burbank
SNA john wayne|orange county|santa ana|irvine|anaheim|disneyland
ONT ontario california|ontario ca
LGB long beach
OAK oakland
SJC san jose|san josé|silicon valley|mineta
BOS logan
CDG charles de gaulle|roissy|paris cdg|de gaulle
ORY orly|paris orly
BVA beauvais|paris beauvais
AMS schiphol|amsterdam schiphol
FCO fiumicino|leonardo da vinci|da vinci
CIA ciampino
MXP malpensa|milano malpensa
LIN linate|milano linate
BGY bergamo|orio al serio|milan bergamo
MAD barajas|madrid barajas
BCN el prat|barcelona el prat
HND haneda
NRT narita
KIX kansai
ITM itami
ICN incheon
GMP gimpo
PVG pudong
SHA hongqiao
PEK beijing capital|capital airport
PKX daxing|beijing daxing
GRU guarulhos
CGH congonhas
VCP viracopos|campinas
GIG galeão|galeao|tom jobim
SDU santos dumont
EZE ezeiza|ministro pistarini
AEP aeroparque|jorge newbery
SVO sheremetyevo
DME domodedovo
VKO vnukovo
ARN arlanda
BMA bromma
NYO skavsta
SAW sabiha gökçen|sabiha|sabiha gokcen
BRU zaventem
CRL charleroi|brussels south
YYZ pearson|toronto pearson
YTZ billy bishop|toronto island
YUL trudeau|dorval
DMK don mueang|don muang
BKK suvarnabhumi
CGK soekarno-hatta|soekarno hatta
IAH bush intercontinental|george bush|intercontinental
HOU hobby|houston hobby
DFW dallas fort worth airport
DAL love field|dallas love field
ATL hartsfield|hartsfield-jackson
SEA seatac|sea-tac|sea tac|tacoma
PHX sky harbor
MCO orlando|disney world|walt disney world|disneyworld
FLL fort lauderdale|ft lauderdale|lauderdale
PBI palm beach|west palm beach
TSF treviso
HHN hahn|frankfurt hahn
NRN weeze
KEF keflavik
LIS portela
VCE marco polo
TLV ben gurion
NLU felipe ángeles|santa lucía aifa|aifa
MEX benito juárez
DWC al maktoum|dubai world central|dubai south
TFS teneriffa süd|tenerife south|tenerife sur|tenerife sud|tenerife süd
TFN tenerife north|tenerife norte|tenerife nord|los rodeos
BHD george best|belfast city
PIK prestwick
"""

# Countries, regions and islands with several airports worth asking about: name -> the biggest first.
AREAS = """
sicily|sicilia|sizilien|sicile: CTA PMO TPS CIY
sardinia|sardegna|cerdeña|sardinien|sardaigne|sardenha: CAG OLB AHO
hawaii|hawaï|hawái|havaí: HNL OGG KOA LIH ITO
florida: MCO MIA TPA FLL
california|kalifornien|californie: LAX SFO SAN SJC
canary islands|canaries|the canaries|islas canarias|canarias|kanaren|ilhas canárias: LPA TCI ACE FUE
balearic islands|baleares|balearen|the balearics|islas baleares: PMI IBZ MAH
scotland|escocia|schottland|écosse|scozia|escócia: EDI GLA ABZ
wales|gales|galles|pays de galles: CWL
england|inglaterra: LON MAN BHX
crete|kreta|creta|crète: HER CHQ
corsica|corse|córcega|korsika: AJA BIA FSC CLY
greek islands|the greek islands: HER RHO CFU JTR JMK
caribbean|the caribbean|caribe|el caribe|karibik|caraïbes: PUJ CUN SJU MBJ
andalusia|andalucía|andalusien: AGP SVQ GRX
"""
