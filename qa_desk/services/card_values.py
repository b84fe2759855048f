"""Values of a scorecard's document by what they mean, however they were written."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final, TypeAlias

from qa_desk.domain.card_document import Json
from qa_desk.scoring.model import Texts
from qa_desk.services.card_effects import Part

Table: TypeAlias = Mapping[str, Json]
Meaning: TypeAlias = "str | Fraction | tuple[Meaning, ...] | frozenset[Meaning] | None"

TEXT_KEYS: Final = frozenset(
    {"titles", "help", "unit", "definition", "good_example", "bad_example"}
)
"""Keys with a text in each language."""
_SETS: Final = frozenset(
    {"channels", "topics", "classes", "error_types", "gate_options", "comment_required_on"}
)
"""Lists whose order says nothing."""
SCORING: Final[Table] = {
    "method": "flat_share",
    "na_policy": "exclude",
    "gates": "on",
    "rounding": "half_up",
    "start": 100,
}
USUAL: Final[Mapping[Part, Table]] = {
    Part.SECTION: {"weight": 1},
    Part.CRITERION: {
        "weight": 1,
        "na": "allowed",
        "gate": "none",
        "gate_on": "below_max",
        "multiple": False,
        "bonus": False,
        "rider": False,
    },
    Part.ERROR_TYPE: {"weight": 0},
    Part.OPTION: {"points": 0},
    Part.BAND: {"floor": 0},
}
"""What a key that is left out means."""


def table_of(value: object) -> Table:
    """Return a mapping, an empty one for anything else."""
    return value if isinstance(value, Mapping) else {}


def texts_of(value: object) -> Texts:
    """Return a text in the languages that it has."""
    return {key: text for key, text in table_of(value).items() if isinstance(text, str) and text}


def same(key: str, one: Json, other: Json) -> bool:
    """Say whether two values of a key mean the same."""
    return meaning(key, one) == meaning(key, other)


def meaning(key: str, value: Json) -> Meaning:
    """Return a value so that what means the same is equal; what is empty is None."""
    if key in _SETS and isinstance(value, list | tuple):
        return frozenset(_plain(each) for each in value) or None
    return _plain(value)


def _plain(value: Json) -> Meaning:
    if value is None or value in ("", [], {}, ()):
        return None
    if isinstance(value, bool):
        return ("switch", str(value).lower())
    if isinstance(value, int | float):
        return Fraction(str(value))
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, Mapping):
        pairs = ((key, _plain(each)) for key, each in value.items())
        return frozenset((key, each) for key, each in pairs if each is not None) or None
    return tuple(_plain(each) for each in value)
