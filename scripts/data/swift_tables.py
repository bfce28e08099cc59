"""Writes sorted lines as Swift string literals, which compile in a second where array literals take minutes."""

import pathlib

SOURCES = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "Airports"
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"


def number(value):
    """Four characters of six bits each."""
    return "".join(DIGITS[value >> shift & 63] for shift in (18, 12, 6, 0))


def slot(key):
    """The place of the key's first two letters among 26 x 28: below the letters, the letters, above them; None for others."""
    if not "a" <= key[0].lower() <= "z":
        return None
    second = ord(key[1].lower()) if len(key) > 1 else 0
    return (ord(key[0].lower()) - 97) * 28 + (0 if second < 97 else min(second - 96, 27))


def heads(keys):
    """The first line of each pair of first letters, and at last the first line after them."""
    slots = [(slot(key), index) for index, key in enumerate(keys) if slot(key) is not None]
    first, end = {}, slots[-1][1] + 1
    for place, index in reversed(slots):
        first[place] = index
    result = [end]
    for place in range(26 * 28 - 1, -1, -1):
        result.append(first.get(place, result[-1]))
    return "".join(number(index) for index in reversed(result))


def literal(text):
    assert '"""#' not in text and "\r" not in text and "\\" not in text
    return '#"""\n' + text + '\n"""#'


def write_lines(name, summary, source, lines, by_letters=False):
    """A table of lines, sorted by the bytes before the first tab, with the place where each line begins."""
    lines = sorted(lines, key=lambda line: line.split("\t")[0].encode())
    keys = [line.split("\t")[0] for line in lines]
    assert len(set(keys)) == len(keys), [key for key in keys if keys.count(key) > 1][:5]
    starts, offset = [], 0
    for line in lines:
        starts.append(number(offset))
        offset += len(line.encode()) + 1
    starts.append(number(offset))
    index = f"  heads: \"{heads(keys)}\",\n" if by_letters else ""
    write(
        name,
        source,
        f"/// {summary}\nlet {name[0].lower() + name[1:]} = SortedLines(\n  starts: \"{''.join(starts)}\",\n"
        f"{index}"
        f"  lines: {literal(chr(10).join(lines) + chr(10))})\n",
    )


def write(name, source, body):
    text = f"// swift-format-ignore-file\n// Made by scripts/data/{source}; see docs/licences.md.\n\n{body}"
    folder = SOURCES / "Tables"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.swift").write_text(text, encoding="utf-8")
    print(f"{name}: {len(text.encode()):,} bytes")
