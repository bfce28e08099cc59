"""The folding of names, the same as Atlas.fold in Swift, whose table it makes."""

import unicodedata

SPECIAL = {
    "ß": "ss", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "œ": "oe", "Œ": "oe", "ð": "d", "Ð": "d", "þ": "th",
    "Þ": "th", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i", "ħ": "h", "Ħ": "h", "ŋ": "n", "Ŋ": "n", "ŧ": "t",
    "Ŧ": "t", "ĸ": "k", "ŉ": "n", "ſ": "s", "ẞ": "ss", "ə": "e", "Ə": "e", "ơ": "o", "ư": "u",
}
RANGES = ((0xC0, 0x250), (0x1E00, 0x1F00))


def latin(character):
    """One or two ASCII letters for a Latin letter of the ranges, or "" where there are none."""
    if character in SPECIAL:
        return SPECIAL[character]
    plain = [c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c)]
    text = "".join(plain).lower()
    return text if text.isascii() and text.isalpha() and len(text) <= 2 else ""


def table():
    """Two characters for each code point of the ranges."""
    return "".join(latin(chr(point)).ljust(2) for low, high in RANGES for point in range(low, high))


def fold(text):
    """ASCII letters where the script is Latin, lower case, words parted by single spaces."""
    result = []
    for character in text:
        point = ord(character)
        if point < 0x80:
            result.append(character.lower() if character.isalnum() else " ")
        elif any(low <= point < high for low, high in RANGES):
            result.append(latin(character) or " ")
        elif 0x300 <= point < 0x370:
            continue
        elif unicodedata.category(character)[0] in "LMN":
            result.append(character.lower())
        else:
            result.append(" ")
    return " ".join("".join(result).split())
