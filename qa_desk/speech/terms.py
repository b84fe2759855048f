"""Words of the house, one a line, that a recogniser is told to expect."""

from collections.abc import Iterable
from typing import Final

_LONGEST: Final = 60
MOST: Final = 100
"""A recogniser's hint holds some two hundred pieces of words; more terms would push others out."""


def terms_in(text: str) -> tuple[str, ...]:
    """Return the terms in a text: lines, each once; what follows a "#" is a remark."""
    return kept(line.split("#", 1)[0] for line in text.splitlines())


def kept(terms: Iterable[str]) -> tuple[str, ...]:
    """Return the terms that are told: without blanks around, each once, not endless, not too many."""
    plain = (" ".join(term.split()) for term in terms)
    fitting = dict.fromkeys(term for term in plain if 0 < len(term) <= _LONGEST)
    return tuple(fitting)[:MOST]
