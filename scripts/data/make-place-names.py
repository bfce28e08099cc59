#!/usr/bin/env python3
"""Makes the names of places and countries of the languages that are answered: `*Names.swift` in
Sources/Conversation/Sentences. Places have a line where their name is not the one that Sources/Airports/Tables shows.

Needs the PyPI package babel; the same version makes the same tables.
"""

import pathlib
import re

from babel import Locale

import exonyms
from folding import fold

SOURCES = pathlib.Path(__file__).resolve().parents[2] / "Sources"
FOLDERS = dict(zip(exonyms.LANGUAGES, ("Spanish", "Portuguese", "French", "German", "Italian")))
SAYS_NO_MORE = {"Airport", "International", "Intl", "Regional", "Municipal", "Field"}


def table(name):
    text = (SOURCES / "Airports" / "Tables" / f"{name}.swift").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.split('lines: #"""\n')[1].split('\n"""#')[0].splitlines()]


AIRPORTS = {line[0]: line for line in table("AirportTable")}
AREAS = {line[0]: line for line in table("AreaTable")}
ZONES = {line[8] for line in AIRPORTS.values()}


def shown(code):
    """The name that the Atlas shows: `London`, `London Heathrow`."""
    if code in AREAS:
        return AREAS[code][1]
    name, city, area = (AIRPORTS[code][i] for i in (1, 2, 9))
    if not area:
        return city
    short = " ".join(word for word in name.split(" ") if word not in SAYS_NO_MORE)
    if not short or short == city:
        return city
    return short if short.startswith(city) or not city else city + " " + short


def main_airport(code):
    return AIRPORTS[AREAS[code][2] if code in AREAS else code]


PLACES = {code: (shown(code), main_airport(code)) for code in {*AIRPORTS, *AREAS}}


def of_cldr(language):
    """CLDR names the cities that time zones are called by."""
    english, local = Locale("en").time_zones, Locale(language).time_zones
    names = {}
    for zone in ZONES:
        city = english.get(zone, {}).get("city") or zone.split("/")[-1].replace("_", " ")
        name = local.get(zone, {}).get("city")
        fitting = [
            (code in AREAS, int(airport[10]), code) for code, (shown, airport) in PLACES.items()
            if airport[8] == zone and fold(shown) == fold(city)
        ]
        if name and fitting:
            names[max(fitting)[2]] = name.replace("\u00ad", "").replace("’", "'")
    return names


def places(language):
    names = {**of_cldr(language), **exonyms.read(exonyms.CITIES)[language]}
    curated = exonyms.read(exonyms.CITIES)[language]
    for code in set(curated) - set(PLACES):
        print("unknown code in exonyms:", code)
    result = {}
    for code, name in names.items():
        atlas = PLACES[code][0] if code in PLACES else name
        # CLDR leaves out accents that the Atlas has.
        is_bare = fold(name) == fold(atlas) and name.isascii()
        if name != atlas and (code in curated or not is_bare):
            result[code] = name
    return with_airports(result)


def with_airports(names):
    """Adds the airports that are called by their city: `Londres Heathrow`."""
    cities = {(PLACES[code][0], PLACES[code][1][3]): name for code, name in names.items()}
    result = dict(names)
    for code, (name, airport) in PLACES.items():
        city = cities.get((airport[2], airport[3]))
        if city and code not in names and name.startswith(airport[2]):
            result[code] = city + name[len(airport[2]):]
    return result


def countries(language):
    names = Locale(language).territories
    used = {line[3] for line in AIRPORTS.values()}
    return {code: names[code].replace("’", "'") for code in used if code in names} | (
        exonyms.read(exonyms.COUNTRIES)[language])


def literal(names):
    lines = "".join(f"    {code} {name}\n" for code, name in sorted(names.items()))
    assert '"""' not in lines and "\\" not in lines
    return f'NameList(\n    """\n{lines}    """)'


if __name__ == "__main__":
    for language, name in FOLDERS.items():
        text = (
            "// swift-format-ignore-file\n// Made by scripts/data/make-place-names.py; see docs/licences.md.\n\n"
            f"extension {name} {{\n  static let places = {literal(places(language))}\n\n"
            f"  static let countries = {literal(countries(language))}\n}}\n")
        file = SOURCES / "Conversation" / "Sentences" / name / f"{name}Names.swift"
        file.write_text(text, encoding="utf-8")
        print(f"{file.name}: {text.count(chr(10))} lines, {len(text.encode()):,} bytes")
