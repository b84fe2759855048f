"""Values as a sentence about a faulty file can quote them."""

import difflib
from collections.abc import Collection, Iterable
from fractions import Fraction
from itertools import islice
from typing import Final
from unicodedata import category

_QUOTED: Final = 60
_LISTED: Final = 100
_UNSEEN: Final = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})
"""Kinds of characters of which nothing is seen: blanks, controls, zero-width and direction marks."""


def brief(value: object) -> str:
    """Return a value, of a long one only its beginning."""
    text = value if isinstance(value, str) else str(value)
    some = " ".join(text[: 10 * _QUOTED].split())
    return some if len(some) <= _QUOTED else f"{some[:_QUOTED]}…"


def blank(text: str) -> bool:
    """Say whether nothing of a text can be seen."""
    return all(category(each) in _UNSEEN for each in text)


def listed(words: Iterable[str]) -> str:
    """Return words separated by commas, of very many only the first ones."""
    some = tuple(islice(words, _LISTED + 1))
    return ", ".join((*some[:_LISTED], "…") if len(some) > _LISTED else some)


def nearest(value: object, known: Collection[str]) -> str:
    """Return the known word that a mistyped one comes closest to, "" if none is close."""
    if len(known) > _LISTED:
        return ""
    found = difflib.get_close_matches(brief(value), list(known), n=1, cutoff=0.7)
    return found[0] if found else ""


def plain(number: Fraction) -> str:
    """Return a number without the zeros that say nothing."""
    return str(float(number)).removesuffix(".0")
