"""The names that misspellings are led to, and the ordinary words that look like one of them."""

import wordfreq

from folding import fold

LANGUAGES = ("en", "es", "fr", "de", "it", "pt")


def names(all_names):
    """name -> weight: of those worth guessing at."""
    result = {}
    for name, places in all_names.items():
        best = max(value for _, value in places.values())
        if name.isascii() and 5 <= len(name) <= 30 and best >= (100 if " " in name else 60):
            result[name] = best
    return result


def deletions(word, count):
    found = {word}
    for _ in range(count):
        found |= {text[:i] + text[i + 1:] for text in found for i in range(len(text))}
    return found


def edits(a, b):
    """Optimal string alignment."""
    rows = [list(range(len(b) + 1))]
    for i in range(1, len(a) + 1):
        row = [i]
        for j in range(1, len(b) + 1):
            best = min(rows[-1][j - 1] + (a[i - 1] != b[j - 1]), rows[-1][j] + 1, row[-1] + 1)
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def look_alikes(wanted, known, stop):
    """Words of the languages that are near one of the names without being any name or stop word."""
    index = {}
    for name in wanted:
        for text in deletions(name, 2):
            index.setdefault(text, set()).add(name)
    found = set()
    for language in LANGUAGES:
        for word in wordfreq.top_n_list(language, 40_000):
            word = fold(word)
            if not word.isascii() or not word.isalpha() or len(word) < 5 or word in stop or word in known:
                continue
            allowed = 2 if len(word) >= 8 else 1
            near = set().union(*(index.get(text, ()) for text in deletions(word, allowed)))
            if any(edits(word, name) <= allowed for name in near) and not is_misspelling(word, language):
                found.add(word)
    return found


def is_misspelling(word, language):
    """Rare enough to be a misspelling that people write often."""
    return wordfreq.zipf_frequency(word, language) < 2.6
