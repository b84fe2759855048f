"""Cuts the text of a phrase rule into words, quotations and signs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from qa_desk.analytics.phrases.faults import Faults

QUOTES: Final = {'"': '"“”', "«": "»", "“": '”"', "„": '“”"', "”": '”"'}
"""What may close a quotation, by what opens it; people's keyboards mix them."""
_PATTERN: Final = re.compile(
    r"""
      (?P<NOTE>\#[^\n]*)
    | (?P<BREAK>\n)
    | (?P<BLANK>[^\S\n]+)
    | (?P<GAP>~\d+)
    | (?P<NAME>@[^\W_]+(?:[-_][^\W_]+)*)
    | (?P<WORD>=?[^\W_]+(?:['’\-][^\W_]+)*(?:\*|~(?!\d))?)
    | (?P<SIGN>[()\[\]|&:,])
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, quotation, name or sign; `fresh` where it is the first of a line after others."""

    kind: str
    text: str
    start: int
    end: int
    fresh: bool = False

    @property
    def low(self) -> str:
        """The text in small letters."""
        return self.text.lower()


def pieces(text: str, faults: Faults) -> list[Piece]:
    """Return what a text is made of, without blanks and comments."""
    found: list[Piece] = []
    fresh = False
    for piece in _cut(text, faults):
        if piece.kind == "BREAK":
            fresh = bool(found)
        else:
            kind = piece.text if piece.kind == "SIGN" else piece.kind
            found.append(Piece(kind, piece.text, piece.start, piece.end, fresh))
            fresh = False
    return found


def _cut(text: str, faults: Faults) -> Iterator[Piece]:
    place = 0
    while place < len(text):
        if text[place] in QUOTES:
            piece = _quotation(text, place, faults)
            place = piece.end
            yield piece
            continue
        found = _PATTERN.match(text, place)
        if found is None:
            code = "sentence" if text[place] in ".!?…;" else "sign"
            faults.add(code, place, place + 1)
            place += 1
            continue
        place = found.end()
        if found.lastgroup not in ("BLANK", "NOTE"):
            yield Piece(str(found.lastgroup), found[0], found.start(), place)


def _quotation(text: str, place: int, faults: Faults) -> Piece:
    """Return what stands in quotation marks, which close on their line."""
    closing, end = QUOTES[text[place]], place + 1
    while end < len(text) and text[end] not in closing and text[end] != "\n":
        end += 1
    if end >= len(text) or text[end] == "\n":
        faults.add("open_quote", place, end)
        return Piece("STRING", text[place + 1 : end], place, end)
    return Piece("STRING", text[place + 1 : end], place, end + 1)
