"""What a checklist says of "not applicable": left out, full points, nothing, or not allowed."""

import re
from enum import Enum
from fractions import Fraction
from typing import Final

from qa_desk.importing.cards.checklist_headings import normal

_MENTIONED: Final = re.compile(
    r"(?<!\w)(н/?п|н/а|n/?a|қ/м)(?!\w)|не ?применим|not applicable|қолданылмай"
)
_WORTH: Final = re.compile(r"(?<!\w)(?:н/?п|н/а|n/?a|қ/м) ?[-=:] ?(\d{1,4}(?:[.,]\d+)?)(?!\w)")
_SAYS: Final = re.compile(
    r"(?<!\w)(?:н/?п|н/а|n/?a|қ/м|не ?применим\w*|not applicable) ?"
    r"(?:[-=:]|счита|засчит|начисл|оценива|приравн|не учит|не влия|исключ|counts?|is|earns|gives)"
    r"[^.;!?]*"
)
"""What a remark at one criterion says that "not applicable" does, up to the end of the sentence."""
_FULL: Final = re.compile(
    r"макс|полн\w* балл|полный|как выполнен|засчитыва|начисл|\bmax|full|толық|ең жоғары"
)
_OUT: Final = re.compile(
    r"исключ|не учит|не влия|не входит|перерасч|пересч|перераспред|exclud|not count|redistribut"
    r"|left out|ескерілмейді|алынып таст|шығарыл"
)
_ZERO: Final = re.compile(r"= ?0\b|0 балл|ноль|нулев|\bzero\b|0 points|нөл")
_FORBIDDEN: Final = re.compile(
    r"^(нет|no|жоқ|-|не допуск\w*|запрещ\w*|not allowed|рұқсат етілмейді)$"
)
_ALLOWED: Final = re.compile(
    r"^(да|yes|иә|\+|v|x|х|н/?п|n/?a|допуск\w*|возможно|allowed|рұқсат етіледі)$"
)
_FAILS: Final = re.compile(r"обнул|fails|нөлге")


class Na(Enum):
    """What "not applicable" does; the values are those of a card's file."""

    FULL = "full"
    EXCLUDE = "exclude"
    ZERO = "zero"
    FORBIDDEN = "forbidden"
    FAIL = "fail"


def mentions_na(text: str) -> bool:
    """Whether a text speaks of "not applicable" at all."""
    return bool(_MENTIONED.search(normal(text)))


def na_of_note(text: str) -> Na | None:
    """Return the rule that a note or a column's title states for the whole checklist."""
    return _rule(normal(text)) if mentions_na(text) else None


def na_of_remark(text: str) -> Na | None:
    """Return the rule that the remark at one criterion states; merely naming N/A states none."""
    found = _SAYS.search(normal(text))
    return None if found is None else _rule(found.group())


def na_of_cell(text: str) -> Na | None:
    """Return the rule that a cell of the column "not applicable" states for its criterion."""
    words = normal(text) or text.strip()
    if _FORBIDDEN.match(words):
        return Na.FORBIDDEN
    if _FAILS.search(words):
        return Na.FAIL
    return _rule(words) or (Na.EXCLUDE if _ALLOWED.match(words) else None)


def na_points(text: str) -> Fraction | None:
    """Return the points that "N/A = 3" gives; None where a text says nothing of the kind."""
    found = _WORTH.search(normal(text))
    return None if found is None else Fraction(found.group(1).replace(",", "."))


def _rule(words: str) -> Na | None:
    if _OUT.search(words):
        return Na.EXCLUDE
    if _FULL.search(words):
        return Na.FULL
    return Na.ZERO if _ZERO.search(words) else None
