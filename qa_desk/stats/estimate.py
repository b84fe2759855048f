"""What a measure of agreement says: a value with its interval, or why there is none."""

from dataclasses import dataclass
from enum import StrEnum


class Why(StrEnum):
    """Why a measure is not defined."""

    NO_VARIATION = "no_variation"
    NOTHING_COMPARED = "nothing_compared"
    TOO_FEW_RATERS = "too_few_raters"
    TOO_FEW_UNITS = "too_few_units"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A measure; `value` is None where it is not defined, and `why` then says why.

    `n_units` and `n_raters` count those with at least one rating; `n_compared` of the units have
    enough ratings to be compared. `interval` is None where it was not asked for or can't be told.
    """

    value: float | None
    why: Why | None
    n_units: int
    n_raters: int
    n_compared: int
    interval: tuple[float, float] | None = None
