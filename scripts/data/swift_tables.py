"""Writes sorted lines as Swift string literals, which compile in a second where array literals take minutes."""

import pathlib

SOURCES = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "Airports"
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"


def number(value):
    """Four characters of six bits each."""
    return "".join(DIGITS[value >> shift & 63] for shift in (18, 12, 6, 0))


def literal(text):
    assert '"""#' not in text and "\r" not in text and "\\" not in text
    return '#"""\n' + text + '\n"""#'


def write_lines(name, summary, source, lines):
    """A table of lines, sorted by the bytes before the first tab, with the place where each line begins."""
    lines = sorted(lines, key=lambda line: line.split("\t")[0].encode())
    keys = [line.split("\t")[0] for line in lines]
    assert len(set(keys)) == len(keys), [key for key in keys if keys.count(key) > 1][:5]
    starts, offset = [], 0
    for line in lines:
        starts.append(number(offset))
        offset += len(line.encode()) + 1
    starts.append(number(offset))
    write(
        name,
        source,
        f"/// {summary}\nlet {name[0].lower() + name[1:]} = SortedLines(\n  starts: \"{''.join(starts)}\",\n"
        f"  lines: {literal(chr(10).join(lines) + chr(10))})\n",
    )


def write(name, source, body):
    text = f"// swift-format-ignore-file\n// Made by scripts/data/{source}; see docs/licences.md.\n\n{body}"
    folder = SOURCES / "Tables"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.swift").write_text(text, encoding="utf-8")
    print(f"{name}: {len(text.encode()):,} bytes")
