"""Where in an original text the words that were asked for stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from qa_desk.db.fulltext import Phrase, terms
from qa_desk.language.forms import is_kazakh, stored_forms

Mark = tuple[int, int]
AROUND: Final = 70
"""Characters shown before and after what was found."""
_WORD: Final = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A term, and where its word stands."""

    term: str
    word: str
    start: int
    end: int


def marks(text: str, phrases: Sequence[Phrase], language: str = "") -> list[Mark]:
    """Return the places of all that was asked for, in order, none within another."""
    placed = [
        _Placed(term, found[0], found.start(), found.end())
        for found in _WORD.finditer(text)
        for term in terms(found[0])
    ]
    kazakh = is_kazakh(text.casefold(), language)
    found = [mark for phrase in phrases for mark in _places(placed, phrase, kazakh=kazakh)]
    return _apart(sorted(set(found)))


def snippet(text: str, found: Sequence[Mark]) -> tuple[str, tuple[Mark, ...]]:
    """Return the text around the first of the marks, and the marks in it."""
    start = _cut(text, max(0, found[0][0] - AROUND), back=False)
    end = _cut(text, min(len(text), max(found[0][1], found[0][0]) + AROUND), back=True)
    end = max(end, found[0][1])
    before, after = "…" if start else "", "…" if end < len(text) else ""
    shift = len(before) - start
    inside = tuple((a + shift, b + shift) for a, b in found if start <= a and b <= end)
    shown = "".join(" " if sign in "\r\n\t" else sign for sign in text[start:end])
    return f"{before}{shown}{after}", inside


def _places(placed: Sequence[_Placed], phrase: Phrase, *, kazakh: bool) -> Iterator[Mark]:
    count = len(phrase.terms)
    for place in range(len(placed) - count + 1):
        run = placed[place : place + count]
        if _matches(run, phrase, kazakh=kazakh):
            yield run[0].start, run[-1].end


def _matches(run: Sequence[_Placed], phrase: Phrase, *, kazakh: bool) -> bool:
    said = tuple(each.term for each in run)
    if phrase.forms:
        known = {*phrase.terms, *phrase.forms}
        if said[0] in known:
            return True
        words = [run[0].word.casefold()]
        return not known.isdisjoint(stored_forms(words, kazakh=kazakh))
    if phrase.whole:
        return said == phrase.terms
    return said[:-1] == phrase.terms[:-1] and said[-1].startswith(phrase.terms[-1])


def _apart(found: Sequence[Mark]) -> list[Mark]:
    joined: list[Mark] = []
    for start, end in found:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _cut(text: str, place: int, *, back: bool) -> int:
    """Move a place to the nearest blank, so that no word is cut; not far where there is none."""
    if place in (0, len(text)):
        return place
    step = -1 if back else 1
    for moved in range(place, place + 20 * step, step):
        if 0 < moved < len(text) and text[moved].isspace():
            return moved if back else moved + 1
    return place
