#!/usr/bin/env python3
"""make-understanding.py BINARY: writes docs/understanding.md, ten hard messages with what `BINARY understand` makes of them.

A test reads the page's blocks and compares them with what the understander says today."""

import json
import pathlib
import subprocess
import sys

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "understanding.md"

INTRODUCTION = """\
# What is understood

A message becomes a short list of commands; the dialogue acts on them and never knows who read the message.

- `BuiltIn` reads by rules, in English, Spanish, Portuguese, French, German and Italian, in microseconds. Words are cut
  and folded once (`Words`), phrases and names of places are found by hash and by binary search (`Tokens`), then one
  reading after the other takes the tokens it knows: dates, times, people, wishes, places, talk (`Reader.readTrip` is
  the list). Persons, payment cards, seats and bookings are read before all that (`BookingReading`), from words of a
  vocabulary of their own, and their words are taken out: "Paris Hilton" is nobody's destination. A yes that spends
  money is one only where the message says nothing else (`CostlyAnswers`).
- `Model` asks a language model and holds each of its claims against the message (`docs/model.md`). What the rules read
  for certain stands; what has no ground in the message is dropped.

Dates are read by the traveller's clock. A bare weekday is the first from today on, "next" a weekday is that of the next
Monday-to-Sunday week, a day that corrects a known date stays in its week or month, and years roll forward. `03/04` is
read by the traveller's country, or asked about.

Each message below stands with the instant and the number it came from, as `travel-agent understand` takes it, and with
the state that came out. The page is written by `scripts/data/make-understanding.py`.
"""

# (why it is hard, now, from, [what the traveller writes])
MESSAGES = [
    ("No capitals, no marks, a baby without a noun of age, and a night that is the return's.",
     "2026-11-26T12:00:00Z", "+4915112345678",
     ["hey need to get to lisbon friday back sunday night, 2 of us + baby"]),
    ("Typing errors in both places and in both dates.",
     "2026-11-26T12:00:00Z", "+442071234567", ["tomorow brussls to edinbrugh untill sunday"]),
    ("Codes, a date by the country's order, abbreviations.",
     "2026-11-26T12:00:00Z", "+12125550147", ["2 adt 1 chd LHR-JFK 3/12 rtn 3/19 biz"]),
    ("Ages told in years and months, grown-up children, and a total that counts everybody.",
     "2026-11-26T12:00:00Z", "+14155550147",
     ["family of 5 to orlando from boston july 4 for 10 days, kids are 13, 5 and 11 months"]),
    ("It is past midnight for the traveller, though not in UTC; the place said moves the clock.",
     "2026-05-04T17:00:00Z", "+447700900123", ["im in tokyo right now, flying to osaka tomorrow evening"]),
    ("Everything is changed at the end, in one message.",
     "2026-11-26T12:00:00Z", "+4915112345678",
     ["london to paris friday back sunday", "no, not paris, lyon. actually make it thursday, 3 people, and drop the return"]),
    ("Spanish without accents, a date span, part of the party counted twice, a budget, an airline refused.",
     "2026-11-26T12:00:00Z", "+34600111222",
     ["vuelos de barcelona a nueva york del 3 al 9 de marzo, somos 4, 2 niños de 5 y 8, menos de 300 euros, no ryanair"]),
    ("German compounds, a day that is the first of its kind, and only hand luggage.",
     "2026-11-26T12:00:00Z", "+4915112345678",
     ["freitagabend von köln nach mailand, zurück am sonntagnachmittag, nur handgepäck, zu zweit"]),
    ("A time to have arrived by, told in French without accents, from an airport by its name.",
     "2026-11-19T08:24:00Z", "+33612345678", ["je dois etre a toulouse lundi avant 9h, au depart d'orly"]),
    ("The way back begins at another place than the way there ended.",
     "2026-11-26T12:00:00Z", "+390612345678",
     ["I fly from Frankfurt to Rome on 5 December and want to come home from Naples on 12 December, 2 adults"]),
]


def main():
    lines, blocks = [], []
    for number, (_, now, sender, messages) in enumerate(MESSAGES, 1):
        for turn, user in enumerate(messages):
            lines.append({"id": str(number), "turn": turn, "user": user, "now": now, "from": f"whatsapp:{sender}"})
    texts = [json.dumps(line, ensure_ascii=False) for line in lines]
    run = subprocess.run([sys.argv[1], "understand"], input="\n".join(texts) + "\n", text=True, capture_output=True, check=True)
    results = run.stdout.splitlines()
    for number, (why, *_) in enumerate(MESSAGES, 1):
        pairs = [(text, result) for line, text, result in zip(lines, texts, results) if line["id"] == str(number)]
        block = [f"\n## {number}. {pairs[-1] and lines[texts.index(pairs[-1][0])]['user']}\n", why, ""]
        for text, result in pairs:
            block += ["```json", text, result, "```", ""]
        blocks.append("\n".join(block).rstrip() + "\n")
    PAGE.write_text(INTRODUCTION + "".join(blocks), encoding="utf-8")


main()
