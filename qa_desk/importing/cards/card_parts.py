"""Small parts of a card's file that readers of other products write."""

import re
from collections.abc import Sequence
from fractions import Fraction
from math import lcm
from typing import Final

from qa_desk.domain.card_document import Document, Json
from qa_desk.scoring.loader import load
from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.tables import LANGUAGES, MOST

_LONGEST_ID: Final = 64
_DECIMALS: Final = 6


def texts(text: str) -> dict[str, Json]:
    """Return a text in all languages; the origin has it in one."""
    return dict.fromkeys(LANGUAGES, text)


def number(value: Fraction) -> int | float:
    """Return a number as a file holds it."""
    return value.numerator if value.denominator == 1 else float(value)


def weights(shares: Sequence[Fraction]) -> list[int | float]:
    """Return weights in the same proportions that a file can hold.

    Thirds are made whole by a common factor; six decimals are left where that would be too much.
    """
    if all(10**_DECIMALS % share.denominator == 0 for share in shares):
        return [number(share) for share in shares]
    factor = lcm(*(share.denominator for share in shares))
    if max(shares) * factor <= MOST:
        return [number(share * factor) for share in shares]
    return [round(float(share), _DECIMALS) for share in shares]


def card_id(name: str, otherwise: str = "card") -> str:
    """Return a name as an id: its letters and digits in lower case, underscores between."""
    return re.sub(r"[\W_]+", "_", name.lower()).strip("_")[:_LONGEST_ID].strip("_") or otherwise


def never_shown(document: Document) -> frozenset[str]:
    """Return the criteria whose condition no answers make true, as our own check finds them."""
    found = load(document)
    if isinstance(found, Scorecard):
        return frozenset()
    return frozenset(
        str(fault.facts["id"]) for fault in found if fault.code == "card.never_visible"
    )
