"""Names of cities in five languages that CLDR does not have, or has otherwise than travellers write them: CODE es NAME,
pt NAME ... A `*` stands for all five."""

CITIES = """
MUC es Múnich, pt Munique, de München, it Monaco di Baviera
CGN es Colonia, pt Colônia, de Köln, it Colonia
HAM es Hamburgo, pt Hamburgo, fr Hambourg, it Amburgo
FRA es Fráncfort, pt Frankfurt, fr Francfort, de Frankfurt, it Francoforte
NUE es Núremberg, de Nürnberg, it Norimberga
STR it Stoccarda
DUS fr Düsseldorf
HAJ fr Hanovre
LEJ it Lipsia
DRS es Dresde, fr Dresde, it Dresda
BRE fr Brême, it Brema
SCN fr Sarrebruck
SZG es Salzburgo, pt Salzburgo, fr Salzbourg, it Salisburgo
GVA es Ginebra, pt Genebra, fr Genève, de Genf, it Ginevra
BSL es Basilea, pt Basileia, fr Bâle, it Basilea
ZRH es Zúrich, pt Zurique, fr Zurich, it Zurigo
BRN es Berna, pt Berna, fr Berne, it Berna
MIL es Milán, pt Milão, de Mailand, it Milano
VCE es Venecia, pt Veneza, fr Venise, de Venedig, it Venezia
FLR es Florencia, pt Florença, fr Florence, de Florenz
NAP es Nápoles, pt Nápoles, fr Naples, de Neapel
TRN es Turín, pt Turim, fr Turin, de Turin
GOA es Génova, pt Gênova, fr Gênes, de Genua
BLQ es Bolonia, pt Bolonha, fr Bologne
VRN fr Vérone
PSA fr Pise
PMO fr Palerme
CTA fr Catane
PEG fr Pérouse
AOI fr Ancône
TRS de Triest
BZO de Bozen
NCE es Niza, de Nizza, it Nizza
MRS es Marsella, pt Marselha, it Marsiglia
LYS it Lione
TLS it Tolosa
BOD es Burdeos
SXB es Estrasburgo, pt Estrasburgo, de Straßburg, it Strasburgo
CMF * Chambéry
FNI * Nîmes
EBU * Saint-Étienne
PTP * Pointe-à-Pitre
RUN * Saint-Denis, fr Saint-Denis de La Réunion
MRU es Port-Louis, fr Port-Louis
SVQ pt Sevilha, fr Séville, it Siviglia
ZAZ pt Saragoça, fr Saragosse, de Saragossa, it Saragozza
BCN fr Barcelone, it Barcellona
VLC pt Valência
GRX fr Grenade
GRO fr Gérone
AGP fr Malaga, it Malaga
LCG es A Coruña, pt Corunha, fr La Corogne, de A Coruña, it La Coruña
SCQ fr Saint-Jacques-de-Compostelle, it Santiago di Compostela
PMI es Palma de Mallorca, pt Palma de Maiorca, fr Palma de Majorque, de Palma de Mallorca, it Palma di Maiorca
MAH fr Minorque, it Minorca
TCI de Teneriffa
OPO es Oporto
EDI es Edimburgo, pt Edimburgo, fr Édimbourg, it Edimburgo
JER * Jersey
GCI * Guernsey, fr Guernesey
ANR es Amberes, pt Antuérpia, fr Anvers, de Antwerpen, it Anversa
LGG es Lieja, de Lüttich, it Liegi
RTM es Róterdam
GOT es Gotemburgo, pt Gotemburgo, fr Göteborg, de Göteborg, it Göteborg
KRK es Cracovia, pt Cracóvia, fr Cracovie, de Krakau, it Cracovia
GDN de Danzig, it Danzica
WRO es Breslavia, pt Breslávia, de Breslau, it Breslavia
WAW es Varsovia, pt Varsóvia, fr Varsovie, de Warschau, it Varsavia
REK es Reikiavik, fr Reykjavik
SKG es Tesalónica, pt Tessalônica, fr Thessalonique, de Thessaloniki, it Salonicco
RHO es Rodas, pt Rodes, de Rhodos, it Rodi
HER es Heraclión, fr Héraklion
CFU es Corfú, fr Corfou, de Korfu, it Corfù
JTR fr Santorin, de Santorin
ZTH it Zante
CHQ es La Canea, pt Chania, fr La Canée, de Chania, it La Canea
LCA es Lárnaca, de Larnaka
PFO es Pafos, pt Pafos, it Pafo
MLA * Malta, fr Malte
BEG es Belgrado, pt Belgrado, fr Belgrade, de Belgrad, it Belgrado
SPU it Spalato
PUY it Pola
ZAD it Zara
PRN * Pristina
IEV es Kiev, pt Kiev, fr Kiev, de Kiew, it Kiev
LWO es Leópolis, it Leopoli
LED es San Petersburgo, pt São Petersburgo, fr Saint-Pétersbourg, de Sankt Petersburg, it San Pietroburgo
ROV es Rostov del Don, pt Rostov, fr Rostov-sur-le-Don, de Rostow am Don, it Rostov sul Don
KZN es Kazán, de Kasan
AER fr Sotchi, de Sotschi
OVB fr Novossibirsk, de Nowosibirsk
TAS es Taskent, fr Tachkent, de Taschkent
ALA fr Almaty
ADB es Esmirna, pt Izmir, fr Izmir, de Izmir, it Smirne
ANK pt Ancara
TIP fr Tripoli
RAK de Marrakesch
FEZ es Fez, pt Fez, fr Fès, de Fès, it Fez
TNG es Tánger, pt Tânger, fr Tanger, de Tanger, it Tangeri
ORN es Orán, it Orano
LXR fr Louxor
HRG de Hurghada
AUH es Abu Dabi
KWI * Kuwait, pt Cidade do Kuwait, fr Koweït, de Kuwait-Stadt
JED es Yeda, pt Jidá, fr Djeddah, de Dschidda, it Gedda
DMM * Dammam
MED fr Médine
EBL * Erbil
BSR es Basora, pt Basra, fr Bassora, de Basra, it Bassora
SYZ fr Chiraz, de Schiras
IFN es Isfahán, fr Ispahan
CPT es Ciudad del Cabo, pt Cidade do Cabo, fr Le Cap, de Kapstadt, it Città del Capo
ZNZ es Zanzíbar, de Sansibar
DKR pt Dacar
NDJ es Yamena
NSI es Yaundé
BKO * Bamako
PTY es Ciudad de Panamá, pt Cidade do Panamá, fr Panama, de Panama-Stadt, it Panama
GUA es Ciudad de Guatemala, pt Cidade da Guatemala, fr Guatemala, de Guatemala-Stadt, it Città del Guatemala
BZE es Ciudad de Belice
LAX es Los Ángeles
QLA es Los Ángeles y alrededores, pt Los Angeles e arredores, fr Los Angeles et environs, de Los Angeles und Umgebung, it Los Angeles e dintorni
QSF es San Francisco y alrededores, pt San Francisco e arredores, fr San Francisco et environs, de San Francisco und Umgebung, it San Francisco e dintorni
QMI es Miami y alrededores, pt Miami e arredores, fr Miami et environs, de Miami und Umgebung, it Miami e dintorni
PHL es Filadelfia, pt Filadélfia, fr Philadelphie, it Filadelfia
MSY es Nueva Orleans, pt Nova Orleans, fr La Nouvelle-Orléans
YMQ fr Montréal
YQB * Quebec, fr Québec, de Québec, it Québec
SXM es San Martín, fr Saint-Martin, de Saint-Martin
SCL es Santiago de Chile, pt Santiago do Chile, fr Santiago du Chili, de Santiago de Chile, it Santiago del Cile
CTG fr Carthagène
RIO es Río de Janeiro
MAO fr Manaus
BSB es Brasilia, fr Brasilia, de Brasilia, it Brasilia
NAT * Natal
DEL es Nueva Delhi, pt Nova Délhi, de Neu-Delhi, it Nuova Delhi
BOM es Bombay, fr Bombay
CCU es Calcuta, pt Calcutá, fr Calcutta, de Kalkutta, it Calcutta
GOI * Goa
KTM es Katmandú, pt Katmandu, fr Katmandou, it Katmandu
DAC pt Daca
MLE * Malé
BJS es Pekín, pt Pequim, fr Pékin, de Peking, it Pechino
CAN es Cantón, fr Canton, it Canton
XIY * Xi'an
NKG es Nankín, fr Nankin, it Nanchino
KHH * Kaohsiung
CJU * Jeju
CEB * Cebu
HAN es Hanói, pt Hanói, fr Hanoï
SGN es Ciudad Ho Chi Minh, pt Cidade de Ho Chi Minh, fr Hô Chi Minh-Ville, de Ho-Chi-Minh-Stadt, it Ho Chi Minh
RGN es Rangún, fr Rangoun, de Rangun
PDG * Padang
JHB * Johor Bahru
"""

# Countries whose names in CLDR are official rather than common.
COUNTRIES = """
HK es Hong Kong, pt Hong Kong, fr Hong Kong, de Hongkong, it Hong Kong
MO es Macao, pt Macau, fr Macao, de Macau, it Macao
PS es Palestina, pt Palestina, fr Palestine, de Palästina, it Palestina
CD es RD Congo, pt RD Congo, fr RD Congo, de DR Kongo, it RD Congo
CI es Costa de Marfil, pt Costa do Marfim, fr Côte d'Ivoire, de Elfenbeinküste, it Costa d'Avorio
CG es Congo, pt Congo, fr Congo, de Kongo, it Congo
"""

LANGUAGES = ("es", "pt", "fr", "de", "it")


def read(text):
    """{language: {code: name}}."""
    names = {language: {} for language in LANGUAGES}
    for line in text.strip().splitlines():
        code, parts = line.split(" ", 1)
        for part in parts.split(", "):
            language, name = part.split(" ", 1)
            for each in LANGUAGES if language == "*" else (language,):
                names[each][code] = name
    return names
