"""How many contacts must be evaluated to know something, and what is known from so many."""

from fractions import Fraction
from math import ceil, log1p, sqrt
from statistics import NormalDist
from typing import Final

from qa_desk.sampling.faults import NumberOutOfRange

_NOISE_DIGITS: Final = 9
"""A size that is whole up to rounding noise is that whole number, not the next one."""
_MOST: Final = 10**12
_LEAST: Final = Fraction(1, 10**9)
"""Nearer to 0 or 1 than this, floats overflow and nobody has so many contacts."""

Share = float | Fraction


def sample_size(
    population: int | None, margin: Share, confidence: Share, proportion: Share = Fraction(1, 2)
) -> int:
    """Return how many make the margin of error at this confidence (Cochran 1977, 4.3 and 4.4).

    Shares are fractions of 1; `population` None means very large; `proportion` is what is expected.
    """
    for name, share in (("margin", margin), ("confidence", confidence), ("proportion", proportion)):
        _demand(name, share)
    _demand_whole("population", population)
    z = _z(confidence)
    unlimited = z * z * float(proportion * (1 - proportion) / (margin * margin))
    if population is None:
        return _up(unlimited)
    return min(population, _up(unlimited / (1 + (unlimited - 1) / population)))


def margin_of(
    contacts: int, population: int | None, confidence: Share, proportion: Share = Fraction(1, 2)
) -> float:
    """Return the margin of error that so many contacts leave, as a share of 1 (Cochran 1977, 3.8).

    0 where all of the population are evaluated, and never more than 1.
    """
    for name, share in (("confidence", confidence), ("proportion", proportion)):
        _demand(name, share)
    _demand_whole("contacts", contacts)
    _demand_whole("population", population)
    if population is not None and contacts >= population:
        return 0.0
    variance = float(proportion * (1 - proportion)) / contacts
    left = 1.0 if population is None else (population - contacts) / (population - 1)
    return min(1.0, _z(confidence) * sqrt(variance * left))


def zero_defects(rate: Share, confidence: Share) -> int:
    """Return how many flawless contacts in a row show that at most this share is faulty.

    The smallest n with (1 - rate)^n <= 1 - confidence.
    """
    _demand("rate", rate)
    _demand("confidence", confidence)
    return _up(log1p(-float(confidence)) / log1p(-float(rate)))


def _z(confidence: Share) -> float:
    return -NormalDist().inv_cdf(float(1 - confidence) / 2)


def _up(size: float) -> int:
    return max(1, ceil(round(size, _NOISE_DIGITS)))


def _demand_whole(name: str, number: int | None) -> None:
    if number is not None and not 1 <= number <= _MOST:
        raise NumberOutOfRange(name=name, value=number, low=1, high=_MOST)


def _demand(name: str, share: Share) -> None:
    if not _LEAST <= share <= 1 - _LEAST:
        low, high = (f"{float(bound):.9f}" for bound in (_LEAST, 1 - _LEAST))
        raise NumberOutOfRange(name=name, value=float(share), low=low, high=high)
