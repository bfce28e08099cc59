"""Names of countries, states and provinces, and the code of an airport's own state."""

from babel import Locale

from folding import fold

TOLD_BY_STATE = {"US", "CA", "AU", "BR", "MX", "IN", "AR", "CO", "CL"}
LANGUAGES = ("en", "es", "pt", "fr", "de", "it")

STATES = {
    "US": """AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia
FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland
MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire
NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania
RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington
WV West Virginia|WI Wisconsin|WY Wyoming""",
    "CA": """AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia
NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon""",
    "AU": """NSW New South Wales|VIC Victoria|QLD Queensland|SA South Australia|WA Western Australia|TAS Tasmania
NT Northern Territory|ACT Australian Capital Territory""",
    "GB": "ENG England|SCT Scotland|WLS Wales|NIR Northern Ireland",
}
CODES = {
    (country, fold(part.split(" ", 1)[1])): country + "-" + part.split(" ", 1)[0]
    for country, text in STATES.items() for line in text.splitlines() for part in line.split("|")
}
EXTRA = """
GB uk|u.k.|great britain|britain|gran bretaña|grande-bretagne|großbritannien|gran bretagna|grã-bretanha|inglaterra|angleterre
US usa|u.s.a.|us|u.s.|america|the states|the us|the usa|the united states|estados unidos de america|eeuu|ee.uu.|ee uu|eua|états-unis d'amérique|stati uniti d'america|amerika|amérique|estados unidos
AE uae|u.a.e.|the emirates|emirates|emiratos|emirati
NL holland|holanda|hollande|olanda|the netherlands|países bajos
CZ czech republic|república checa|tschechische republik|repubblica ceca
KR korea|corea|coréia|coreia|korea republic|corée
DO dominican republic|the dominican republic|rep dominicana|república dominicana
PH philippines|the philippines
MV the maldives
BS the bahamas
CI ivory coast
TR turkey
RU russia
SY syria
LA laos
VN vietnam
CV cape verde
CH suiza
BR brasil
"""
STATE_EXTRA = """
US-CA calif|cali
US-PA penn|penna
US-MA mass
US-TX tex
US-AZ ariz
US-FL fla
US-IL ill
US-NY new york state|ny state|upstate new york
US-WA washington state
US-DC d.c.
CA-QC québec|que
CA-ON ont
CA-NL newfoundland|labrador
CA-PE pei
AU-VIC vic
GB-ENG inglaterra|angleterre|inghilterra
GB-SCT escocia|écosse|schottland|scozia|escócia
GB-WLS gales|galles
"""


def code(country, state):
    """ISO 3166-2 where the country's states matter here, else the country and the folded name."""
    folded = fold(state)
    if not folded:
        return country
    return CODES.get((country, folded)) or country + "-" + folded


def lines(airports):
    names = {}

    def put(name, value):
        folded = fold(name)
        if len(folded) > 1:
            values = names.setdefault(folded, [])
            if value not in values:
                values.append(value)

    countries = sorted({airport["country"] for airport in airports.values()})
    for country in countries:
        locales = list(LANGUAGES)
        for language in locales:
            put(Locale(language).territories.get(country, ""), country)
    for text, own in ((EXTRA, True), (STATE_EXTRA, False)):
        for line in text.strip().splitlines():
            value, parts = line.split(" ", 1)
            for name in parts.split("|"):
                put(name, value)
    for (country, name), value in CODES.items():
        put(name, value)
        put(value.split("-")[1], value)
    for airport in airports.values():
        if airport["subd"]:
            value = code(airport["country"], airport["subd"])
            if len(fold(airport["subd"])) > 3:
                put(airport["subd"], value)
    return [name + "\t" + " ".join(values) for name, values in names.items()]
