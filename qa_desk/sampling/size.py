"""How many contacts must be evaluated to know something."""

from math import ceil, log
from statistics import NormalDist
from typing import Final

from qa_desk.sampling.faults import NumberOutOfRange

_NOISE_DIGITS: Final = 9
"""A size that is whole up to rounding noise is that whole number, not the next one."""


def for_margin(
    margin: float, confidence: float, population: int | None = None, proportion: float = 0.5
) -> int:
    """Return how many make the margin of error at this confidence (Cochran 1977, 4.3 and 4.4).

    All are fractions of 1; `population` None means very large; `proportion` is what is expected.
    """
    _demand("margin", margin, 0, 1)
    _demand("confidence", confidence, 0, 1)
    _demand("proportion", proportion, 0, 1)
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    unlimited = z * z * proportion * (1 - proportion) / (margin * margin)
    if population is None:
        return _up(unlimited)
    if population < 1:
        raise NumberOutOfRange(name="population", value=population, low=1, high="")
    return min(population, _up(unlimited / (1 + (unlimited - 1) / population)))


def for_zero_defects(rate: float, confidence: float) -> int:
    """Return how many flawless contacts in a row show that at most this share is faulty.

    The smallest n with (1 - rate)^n <= 1 - confidence.
    """
    _demand("rate", rate, 0, 1)
    _demand("confidence", confidence, 0, 1)
    return _up(log(1 - confidence) / log(1 - rate))


def _up(size: float) -> int:
    return max(1, ceil(round(size, _NOISE_DIGITS)))


def _demand(name: str, value: float, low: float, high: float) -> None:
    if not low < value < high:
        raise NumberOutOfRange(name=name, value=value, low=low, high=high)
